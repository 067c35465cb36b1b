// That there has been an open log in this browser: one empty entry beside the app's own files. A browser that finds its
// database hurt after a crash throws it away whole and says nothing; with this, the first screen can say it.
// It tells nothing that the database does not tell by being there, and goes with everything else when all is erased.

const name = "kept";

/** Remembers it. Without a place to keep it there is nothing to say later. */
export async function rememberKept(): Promise<void> {
  try {
    await keptCaches().open(name);
  } catch {
    // See above.
  }
}

/** Whether it was remembered. */
export async function wasKept(): Promise<boolean> {
  try {
    return await keptCaches().has(name);
  } catch {
    return false;
  }
}

/** Where it is remembered: not with the entries, or it would be lost with them. */
function keptCaches(): CacheStorage {
  // biome-ignore lint/style/noRestrictedGlobals: the service worker may not be there, and a page must know it at once
  return caches;
}
