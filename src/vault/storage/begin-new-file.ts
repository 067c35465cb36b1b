// Chromium keeps IndexedDB in LevelDB, which goes on at the end of the last file it wrote. It does so too where a crash, a
// power cut or a full disk left only part of a write there (google/leveldb issue 1287). What then stands behind that part
// cannot be read: the next time but one that it is opened, Chromium finds its own file damaged and removes everything.
// Measured in Chromium 156: half a write at the end, one more saving, a restart, and the database is gone; the same
// after saving on a full disk. A page cannot see such an end, but it can have a new file begun when it begins to write:
// after removing a database Chromium does that, and lets the old one go. Other browsers lose nothing by it but a moment.

/**
 * Makes what is written from here on stand in a file that nothing was cut off in. Leaves no database behind.
 *
 * Resolved means asked for: the browser does it a moment later. Rejected with the browser's own error, as on a full disk;
 * never settled where another window stands in the way.
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
