// Removes what the browser keeps of the app itself. The last step of erasing everything.

/**
 * Lets go of the kept files and of the service worker.
 *
 * Never throws: by then the vault is gone, and a browser without a service worker has nothing more to forget.
 */
export async function forgetTheApp(): Promise<void> {
  try {
    // biome-ignore lint/style/noRestrictedGlobals: the service worker cannot remove itself and its files
    const kept = caches;
    for (const name of await kept.keys()) await kept.delete(name);
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
  } catch {
    // See above.
  }
}
