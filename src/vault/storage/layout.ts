// The database's name and version and how it writes, apart from Dexie, so that they can be known before it is loaded.

/** The name the browser's own lists show. It must not say what it is for. */
export const databaseName = "daybook";

/**
 * The version of the tables. Not the version of what is sealed inside the rows. A higher one makes opening write: then a new
 * file has to be begun before that.
 */
export const databaseVersion = 1;

/**
 * A transaction counts as complete only when its bytes have reached the disk. With the default, a power cut loses
 * everything of the last half minute (measured in Chromium and Firefox).
 */
export const durability = "strict";
