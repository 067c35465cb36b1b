// Only one window may have the vault open: two would overwrite each other's list of rows. This lock is how they agree.
// That nothing is lost if they do not is the storage's doing: see `Storage.claim`.

/** The name of the lock. Other pages of this origin can see it, so it says no more than the app's own name. */
export const vaultLock = "daybook";

/**
 * The way to let go of the lock, or `undefined` when another window holds it. It is held until it is let go or this
 * worker ends, which is what locking does. `onLost` is called when another window took it all the same.
 */
export function claimLock(onLost: () => void): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    let isHeld = false;
    navigator.locks
      .request(vaultLock, { ifAvailable: true }, (lock) => {
        if (lock === null) return resolve(undefined);
        isHeld = true;
        return new Promise<void>((letGo) => resolve(letGo));
      })
      .catch((error: unknown) => {
        if (isHeld) onLost();
        reject(error);
      });
  });
}
