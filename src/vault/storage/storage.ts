// Keeps sealed bytes. Holds no key and reads no content. Every failure of the browser's storage becomes a Fault here.

import { Fault, type FaultCode } from "#base";
import { beginNewFile } from "./begin-new-file.ts";
import type { Database, StoredKeySlot, StoredRow } from "./database.ts";
import { databaseName, databaseVersion } from "./layout.ts";
import { makeChange, type RowChange, type Standing } from "./make-change.ts";

/** How opening the database can end, apart from faults. */
export type StorageOutcome =
  | { readonly kind: "opened" }
  | { readonly kind: "newer-format"; readonly found: number; readonly supported: number };

/** The vault's shelf: key slots and rows. */
export class Storage {
  readonly #name: string;
  readonly #patience: number;
  #opened: Database | undefined;
  // Which taking over was ours; `undefined` as long as nobody had to be kept out.
  #owner: number | undefined;
  // The connection that a new file was begun for, and when that is done.
  #begun: { readonly connection: IDBDatabase; readonly done: Promise<void> } | undefined;

  /** `patience`: how long another window may be in the way of opening, in milliseconds. */
  constructor(name: string = databaseName, patience = 5000) {
    this.#name = name;
    this.#patience = patience;
  }

  /**
   * Whether there is a database, without making one: looking must leave no trace on a device that turns out not to be
   * safe. `true` where the browser cannot say.
   *
   * @throws {@link Fault} `storage-denied` when the browser refuses, `storage-lost` when the disk does.
   */
  async exists(): Promise<boolean> {
    // What is open cannot be removed unless it is closed first. The browser's list takes longer than reading a key slot.
    return this.#opened?.isOpen() || (await this.#isListed());
  }

  async #isListed(): Promise<boolean> {
    if (typeof indexedDB.databases !== "function") return true;
    try {
      const listed = await askedAgain(() => indexedDB.databases());
      return listed.some(({ name }) => name === this.#name);
    } catch (cause) {
      throw new Fault(codeOfOpening(cause), { cause });
    }
  }

  /**
   * Opens the database, making an empty one when there is none.
   *
   * @throws {@link Fault} `storage-denied` when the browser refuses, `storage-blocked` when another window is in the way,
   * `storage-lost` when the disk does, as a full one.
   */
  async open(): Promise<StorageOutcome> {
    if (this.#opened?.isOpen()) return { kind: "opened" };
    // Dexie is loaded only once there is something to open: the first screen of all can do without it.
    const { newDatabase } = await import("./database.ts");
    const database = newDatabase(this.#name);
    // A browser waits for other windows without end, and says nothing.
    const blocked = new Promise<never>((_, reject) => {
      database.on("blocked", () => {
        setTimeout(() => reject(new Fault("storage-blocked")), this.#patience);
      });
    });
    try {
      await Promise.race([askedAgain(() => database.open()), blocked]);
    } catch (error) {
      database.close();
      throw error instanceof Fault ? error : new Fault(codeOfOpening(error), { cause: error });
    }
    // Dexie opens a newer database without a word. Its version numbers are ours times ten.
    const found = database.backendDB().version / 10;
    if (found <= databaseVersion) {
      this.#opened = database;
      // Done by the time that something is written: a person has to type a secret first.
      void this.#onNewFile();
      return { kind: "opened" };
    }
    database.close();
    return { kind: "newer-format", found, supported: databaseVersion };
  }

  /** All key slots, as they are stored: unchecked. */
  keySlots(): Promise<unknown[]> {
    return this.#guarded(() => this.#database.keySlots.toArray());
  }

  /** Whether there is any row. */
  async hasRows(): Promise<boolean> {
    return (await this.#guarded(() => this.#database.rows.count())) > 0;
  }

  /**
   * Takes the vault for this window. From here on no other that took it before can change anything, whatever it still
   * has under way: the two would overwrite each other's list of rows. Read rows only after this. With `asTry` a wrong
   * try is counted in the same step.
   */
  async claim({ asTry = false } = {}): Promise<void> {
    const { counts } = this.#database;
    const [owner] = await this.#write(() =>
      this.#database.transaction("rw", counts, () =>
        Promise.all([countUp(counts, "owner"), asTry ? countUp(counts, "failures") : undefined]),
      ),
    );
    this.#owner = owner;
  }

  /** All rows. */
  rows(): Promise<StoredRow[]> {
    return this.#guarded(() => this.#database.rows.toArray());
  }

  /**
   * Makes `change` in one transaction; resolved means durable.
   *
   * @throws {@link Fault} `storage-gone` when no key slot is left, as after the browser's data was cleared: rows put
   * then would open for nobody. `storage-taken` when another window took the vault since {@link claim}.
   */
  change(change: RowChange): Promise<void> {
    return this.#write(async () =>
      makeChange(this.#database, change, (standing) => this.#ensureOwn(standing)),
    );
  }

  /**
   * Puts the first key slot and the first rows of a new vault in one transaction, unless a vault is there already. Rows
   * that no slot opens any more are removed.
   */
  async createWith(
    slot: StoredKeySlot,
    rows: readonly StoredRow[],
  ): Promise<"created" | "vault-exists"> {
    const { counts, keySlots, rows: table } = this.#database;
    let owner = 0;
    const outcome = await this.#write(() =>
      this.#database.transaction("rw", keySlots, table, counts, async () => {
        if ((await keySlots.count()) > 0) return "vault-exists";
        await Promise.all([table.clear(), counts.delete("erasing")]);
        await keySlots.add(slot);
        await table.bulkPut([...rows]);
        owner = await countUp(counts, "owner");
        return "created" as const;
      }),
    );
    if (outcome === "created") this.#owner = owner;
    return outcome;
  }

  /** Puts `put` in place of the slots named in `remove`, in one transaction: there is never a moment without a way in. */
  replaceKeySlots(put: readonly StoredKeySlot[], remove: readonly string[]): Promise<void> {
    const { counts, keySlots } = this.#database;
    return this.#write(() =>
      this.#database.transaction("rw", keySlots, counts, async () => {
        const [slots, owner] = await Promise.all([keySlots.count(), counts.get("owner")]);
        this.#ensureOwn({ slots, owner: owner?.count });
        await keySlots.bulkDelete([...remove]);
        await keySlots.bulkPut([...put]);
      }),
    );
  }

  /** Whether secrets are typed letter by letter here. */
  async captures(): Promise<boolean> {
    return (await this.#guarded(() => this.#database.counts.get("capture")))?.count === 1;
  }

  /** Keeps whether secrets are typed letter by letter here. */
  async keepCapture(isOn: boolean): Promise<void> {
    await this.#write(() => this.#database.counts.put({ id: "capture", count: isOn ? 1 : 0 }));
  }

  /** How many tries in a row were wrong. */
  async failures(): Promise<number> {
    return countIn(await this.#guarded(() => this.#database.counts.get("failures")));
  }

  /** Keeps the count of wrong tries. */
  async countFailures(count: number): Promise<void> {
    await this.#write(() => this.#database.counts.put({ id: "failures", count }));
  }

  /** Whether erasing everything was begun and cut off. */
  async isBeingErased(): Promise<boolean> {
    return (await this.#guarded(() => this.#database.counts.get("erasing"))) !== undefined;
  }

  /**
   * Removes everything: the key slots first and for good, since without them the rest is noise; then the rows; then
   * the database itself. That it was begun is noted with the first step, so that it can be finished when it is cut off.
   *
   * @throws {@link Fault} `storage-taken` when another window took the vault since {@link claim}.
   */
  async eraseEverything(): Promise<void> {
    const { counts, keySlots, rows } = this.#database;
    await this.#write(() =>
      this.#database.transaction("rw", keySlots, counts, async () => {
        this.#ensureNotTaken((await counts.get("owner"))?.count);
        await counts.put({ id: "erasing", count: 1 });
        await keySlots.clear();
      }),
    );
    await this.#write(() => rows.clear());
    await this.#guarded(() => this.#database.delete());
  }

  /** Closes the database. */
  close(): void {
    this.#opened?.close();
  }

  // Asked within the transaction that changes something, so that nothing can come in between.
  #ensureOwn({ slots, owner }: Standing): void {
    if (slots === 0) throw new Fault("storage-gone");
    this.#ensureNotTaken(owner);
  }

  #ensureNotTaken(owner: number | undefined): void {
    if (this.#owner !== undefined && owner !== this.#owner) throw new Fault("storage-taken");
  }

  get #database(): Database {
    if (this.#opened === undefined) throw new Fault("storage-lost");
    return this.#opened;
  }

  #write<Result>(act: () => PromiseLike<Result>): Promise<Result> {
    return this.#guarded(async () => {
      await this.#onNewFile();
      return act();
    });
  }

  // Once for each connection: the one before can have ended in the middle of a write. Where it cannot be done, the change
  // itself says what is wrong, and the next one tries again.
  #onNewFile(): Promise<void> {
    const connection: IDBDatabase | null = this.#database.backendDB();
    // Closed, perhaps because it was removed: nothing may be made in its place.
    if (connection === null) throw new DOMException("", "InvalidStateError");
    if (this.#begun?.connection === connection) return this.#begun.done;
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Fault("storage-blocked")), this.#patience);
    });
    const done = Promise.race([beginNewFile(this.#name), late]).catch(() => {
      if (this.#begun === begun) this.#begun = undefined;
    });
    const begun = { connection, done };
    this.#begun = begun;
    return done;
  }

  // A disk that was full for a moment makes the browser close the database, and Dexie then gives the old error to
  // everything asked later. So what failed because it was closed is tried once more on a fresh connection: reading does no
  // harm, and a change puts the same rows again.
  async #guarded<Result>(act: () => PromiseLike<Result>): Promise<Result> {
    try {
      return await act();
    } catch (error) {
      const code = codeOf(error);
      if (code !== "storage-lost") throw new Fault(code, { cause: error });
    }
    if (!(await this.#isListed())) throw new Fault("storage-gone");
    try {
      this.#database.close();
      await this.#database.open();
      return await act();
    } catch (error) {
      throw new Fault(codeOf(error), { cause: error });
    }
  }
}

async function countUp(counts: Database["counts"], id: "owner" | "failures"): Promise<number> {
  const count = countIn(await counts.get(id)) + 1;
  await counts.put({ id, count });
  return count;
}

// A disk can hold anything.
function countIn(stored: { readonly count?: unknown } | undefined): number {
  const count = stored?.count;
  return typeof count === "number" && Number.isSafeInteger(count) && count > 0 ? count : 0;
}

/** Milliseconds between tries to open what the disk refused. */
const pauses = [100, 300, 900];

/**
 * What `act` gives. A disk that refuses is asked a few times more: files of a browser that was just killed can be held
 * until its last process is gone.
 */
async function askedAgain<Result>(act: () => PromiseLike<Result>): Promise<Result> {
  for (const pause of pauses) {
    try {
      return await act();
    } catch (error) {
      // What was closed meanwhile was given up.
      const isGivenUp = namesOf(error).includes("DatabaseClosedError");
      if (isGivenUp || codeOfOpening(error) !== "storage-lost") throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return act();
}

// What a browser says of a place it will not use, as in some private windows; all else comes from the disk. Chromium has
// one name for both, and tells them apart in words alone.
function codeOfOpening(error: unknown): FaultCode {
  const denials = ["SecurityError", "MissingAPIError", "InvalidStateError", "TypeError"];
  const isDenied =
    namesOf(error).some((name) => denials.includes(name)) ||
    /denied permission/i.test(String((error as { message?: unknown } | null)?.message));
  return isDenied ? "storage-denied" : "storage-lost";
}

function codeOf(error: unknown): FaultCode {
  if (error instanceof Fault) return error.code;
  const names = namesOf(error);
  if (names.includes("QuotaExceededError")) return "storage-full";
  if (names.includes("DatabaseClosedError") || names.includes("InvalidStateError")) {
    return "storage-lost";
  }
  if (
    names.some((name) =>
      ["UnknownError", "AbortError", "NotFoundError", "OpenFailedError"].includes(name),
    )
  ) {
    return "storage-lost";
  }
  if (names.some((name) => ["SecurityError", "MissingAPIError"].includes(name))) {
    return "storage-denied";
  }
  return "bug";
}

function namesOf(error: unknown): readonly string[] {
  return [nameOf(error), nameOf((error as { inner?: unknown } | null)?.inner)];
}

function nameOf(error: unknown): string {
  const name = (error as { name?: unknown } | null)?.name;
  return typeof name === "string" ? name : "";
}
