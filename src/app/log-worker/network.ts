// Whether this worker's network is closed. A page's own policy does not reach its workers: they go by the headers of
// their own file, from the host or from our service worker.

/**
 * Whether a content security policy is in force here, found out without sending anything: a policy that closes the
 * network also refuses a `data:` address, which otherwise never leaves the device.
 */
export async function networkIsClosed(): Promise<boolean> {
  try {
    await fetch("data:,");
    return false;
  } catch {
    return true;
  }
}
