// Chromium keeps IndexedDB in LevelDB, which goes on at the end of the last file it wrote. It does so too where a crash, a
// power cut or a full disk left only part of a write there (google/leveldb issue 1287). What then stands behind that part
// cannot be read: the next time but one that it is opened, Chromium finds its own file damaged and removes everything.
// Measured in Chromium 156: half a write at the end, one more saving, a restart, and the database is gone; the same
// after saving on a full disk. A page cannot see such an end, but it can have a new file begun before it writes: after
// removing a database Chromium does that, and lets the old one go. Other browsers lose nothing by it but a moment.

/**
 * How long the browser is left alone after that, in milliseconds. It was seen to need 20, on a machine with far too much to
 * do. What is written meanwhile can keep it from beginning a new file at all: LevelDB takes the empty write by which it does
 * so for a part of the one that is under way.
 */
const rest = 250;

/**
 * Makes what is written once this resolves stand in a file that nothing was cut off in. Nothing may be written before.
 * Leaves no database behind.
 *
 * Rejected with the browser's own error, as on a full disk; never settled where another window stands in the way.
 */
export async function beginNewFile(name: string): Promise<void> {
  const passing = `${name}-passing`;
  const database = await outcomeOf(indexedDB.open(passing));
  database.close();
  await outcomeOf(indexedDB.deleteDatabase(passing));
  await new Promise((resolve) => setTimeout(resolve, rest));
}

function outcomeOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}
