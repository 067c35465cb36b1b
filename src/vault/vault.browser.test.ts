import { afterEach, describe, expect, test } from "vitest";
import { type Milliseconds, newId, utf8 } from "#base";
import {
  createVault,
  findVault,
  type KeyMaker,
  type OpenVault,
  Storage,
  unlockVault,
} from "#vault";
import { deriveKey, type KeySlot } from "#vault/crypto";
import { type Database, newDatabase } from "./storage/database.ts";

// The smallest legal parameters: these tests are about what the vault does with a key, not about deriving one.
const quick = { memory: 19 * 1024 * 1024, passes: 2 };
const withPassphrase = (passphrase: string): KeyMaker => ({
  calibrate: async () => quick,
  derive: (derivation) => deriveKey(utf8(passphrase), derivation),
});

const opened: Database[] = [];
const aDatabase = (name = `test-${newId()}`) => {
  const database = newDatabase(name);
  opened.push(database);
  return database;
};
afterEach(async () => {
  const databases = opened.splice(0);
  for (const database of databases) database.close();
  for (const database of databases) await database.delete();
});

const aVault = async (database = aDatabase()) => {
  const storage = new Storage(database.name);
  const outcome = await createVault(storage, withPassphrase("correct horse"));
  if (outcome.kind !== "created") throw new Error(outcome.kind);
  await outcome.vault.readAll();
  await database.open();
  return { vault: outcome.vault, storage, database };
};

const again = async (database: Database, passphrase = "correct horse") => {
  const reopened = aDatabase(database.name);
  const storage = new Storage(reopened.name);
  const found = await findVault(storage);
  if (found.kind !== "locked") throw new Error(found.kind);
  const outcome = await unlockVault(storage, found, withPassphrase(passphrase));
  if (outcome.kind !== "unlocked") throw new Error(outcome.kind);
  const contents = await outcome.vault.readAll();
  return { contents, vault: outcome.vault, database: await reopened.open().then(() => reopened) };
};

const label = (kind = 1) => ({
  kind,
  subject: newId(),
  writtenAt: 1_777_000_000_000 as Milliseconds,
});
const write = (vault: OpenVault, ...texts: string[]) =>
  vault.commit({ write: texts.map((text) => ({ label: label(), bytes: utf8(text) })) });
const textsOf = (records: readonly { bytes: Uint8Array }[]) =>
  records.map(({ bytes }) => new TextDecoder().decode(bytes)).sort();

/** Does `act` on a disk that has room for one more row: the second is refused, and `act` must get so far. */
async function whileSecondPutFails(act: () => Promise<void>): Promise<void> {
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
    count += 1;
    if (count === 2) throw new DOMException("", "QuotaExceededError");
    return put.apply(this, given);
  };
  try {
    await act();
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  expect(count).toBe(2);
}

describe("vault", () => {
  test("what was written is there after unlocking, with its head", async () => {
    const { vault, database } = await aVault();
    await write(vault, "first", "second");
    await vault.commit({ write: [{ label: label(), bytes: utf8("third") }], head: utf8("head") });
    vault.lock();
    const { contents } = await again(database);
    expect(textsOf(contents.records)).toEqual(["first", "second", "third"]);
    expect(contents.head).toEqual(utf8("head"));
    expect(contents.damage).toEqual([]);
  });

  test("an erased record is gone, a replaced one says the new words only", async () => {
    const { vault, database } = await aVault();
    const [first, second] = await write(vault, "first", "second");
    if (first === undefined || second === undefined) throw new Error("not written");
    await vault.commit({
      erase: [first],
      write: [{ id: second, label: label(), bytes: utf8("second, again") }],
    });
    vault.lock();
    const { contents } = await again(database);
    expect(textsOf(contents.records)).toEqual(["second, again"]);
    expect(contents.damage).toEqual([]);
  });

  test("changes asked for at the same time are all kept", async () => {
    const { vault, database } = await aVault();
    await Promise.all(Array.from({ length: 40 }, (_, index) => write(vault, `entry ${index}`)));
    vault.lock();
    const { contents } = await again(database);
    expect(contents.records).toHaveLength(40);
    expect(contents.damage).toEqual([]);
  });

  test("[V1] no stored row holds a word, a kind or a date", async () => {
    const { vault, database } = await aVault();
    await write(vault, "MARKERWORD");
    const rows = await database.rows.toArray();
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual(["b", "id"]);
      expect(row.id).toMatch(/^[0-9a-f]{32}$/);
      expect(new TextDecoder("latin1").decode(row.b)).not.toContain("MARKER");
    }
    expect(database.rows.schema.indexes).toEqual([]);
  });

  test("[V3] a wrong passphrase changes nothing on disk and is called wrong", async () => {
    const { vault, database, storage } = await aVault();
    await write(vault, "first");
    const before = JSON.stringify([
      await database.rows.toArray(),
      await database.keySlots.toArray(),
    ]);
    const found = await findVault(storage);
    const slots = found.kind === "locked" ? found.slots : [];
    expect(await unlockVault(storage, { slots }, withPassphrase("wrong horse"))).toEqual({
      kind: "wrong-secret",
    });
    expect(JSON.stringify([await database.rows.toArray(), await database.keySlots.toArray()])).toBe(
      before,
    );
  });

  test("a second vault is never made over the first", async () => {
    const { storage, database, vault } = await aVault();
    await write(vault, "first");
    const outcome = await createVault(storage, withPassphrase("other"));
    expect(outcome).toEqual({ kind: "vault-exists" });
    const { contents } = await again(database);
    expect(textsOf(contents.records)).toEqual(["first"]);
  });

  test("[V9] looking for a vault makes no database", async () => {
    const database = aDatabase();
    expect(await findVault(new Storage(database.name))).toEqual({ kind: "no-vault" });
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain(database.name);
  });

  test("[V11] a database of a newer version is called newer and left as it is", async () => {
    const name = `test-${newId()}`;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, 70);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error ?? new Error("not opened"));
    });
    expect(await findVault(new Storage(name))).toEqual({
      kind: "newer-format",
      found: 7,
      supported: 1,
    });
    expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(70);
    indexedDB.deleteDatabase(name);
  });

  test("[V6] transactions ask IndexedDB for strict durability", async () => {
    const asked: (string | undefined)[] = [];
    const original = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      if (mode === "readwrite") asked.push(options?.durability);
      return original.call(this, stores, mode, options);
    };
    try {
      const { vault } = await aVault();
      await write(vault, "first");
    } finally {
      IDBDatabase.prototype.transaction = original;
    }
    expect(asked.length).toBeGreaterThanOrEqual(2);
    expect(new Set(asked)).toEqual(new Set(["strict"]));
  });

  test("[V6] a change is called saved once its whole transaction is complete, and not before", async () => {
    const { vault } = await aVault();
    const original = IDBDatabase.prototype.transaction;
    const told: string[] = [];
    IDBDatabase.prototype.transaction = function (...given) {
      const transaction = original.apply(this, given);
      transaction.addEventListener("complete", () => told.push("complete"));
      return transaction;
    };
    try {
      await write(vault, "first").then(() => told.push("saved"));
    } finally {
      IDBDatabase.prototype.transaction = original;
    }
    expect(told).toEqual(["complete", "saved"]);
  });

  test("[V6] a change that fails half-way leaves everything as it was", async () => {
    const { vault, database } = await aVault();
    await write(vault, "first");
    await whileSecondPutFails(() =>
      expect(write(vault, "second")).rejects.toMatchObject({ code: "storage-full" }),
    );
    // The same, but found out only by the disk: one of the rows is there already.
    const put = IDBObjectStore.prototype.put;
    const failing = { left: 1 };
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      const isRow = this.name === "rows" && failing.left > 0;
      const request = put.apply(this, given);
      if (isRow) {
        failing.left -= 1;
        this.add(...given);
      }
      return request;
    };
    try {
      await expect(write(vault, "never")).rejects.toThrow();
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(failing.left).toBe(0);
    await write(vault, "third");
    vault.lock();
    const { contents } = await again(database);
    expect(textsOf(contents.records)).toEqual(["first", "third"]);
    expect(contents.damage).toEqual([]);
  });

  test("[V13] [V19] a try is counted and the vault taken in one step, or neither", async () => {
    const { database } = await aVault();
    const counts = () => database.counts.toArray();
    const before = await counts();
    const storage = new Storage(database.name);
    await storage.open();
    await whileSecondPutFails(() =>
      expect(storage.claim({ asTry: true })).rejects.toMatchObject({ code: "storage-full" }),
    );
    expect(await counts()).toEqual(before);
    storage.close();
  });

  test("[V19] [V16] a window that was shut out cannot erase what another one has open", async () => {
    const { vault, storage, database } = await aVault();
    await write(vault, "kept");
    const other = new Storage(database.name);
    await other.open();
    await other.claim();
    await expect(storage.eraseEverything()).rejects.toMatchObject({ code: "storage-taken" });
    expect(await database.keySlots.count()).toBe(1);
    expect(await database.rows.count()).toBeGreaterThan(1);
    await other.eraseEverything();
    expect(await other.exists()).toBe(false);
  });
});

describe("damage", () => {
  const threeRecords = async () => {
    const made = await aVault();
    const ids = await write(made.vault, "first", "second", "third");
    return { ...made, ids };
  };

  test("[V5] a missing row is told with what is known of it, the rest is read", async () => {
    const { vault, database } = await aVault();
    const marked = { kind: 7, subject: "cd".repeat(16), writtenAt: 1234 as Milliseconds };
    const [id] = await vault.commit({ write: [{ label: marked, bytes: utf8("lost") }] });
    await write(vault, "kept");
    await database.rows.delete(id ?? "");
    const { contents } = await again(database);
    expect(contents.damage).toEqual([{ kind: "missing", label: marked }]);
    expect(textsOf(contents.records)).toEqual(["kept"]);
  });

  test("[V5] an altered row is told, the rest is read", async () => {
    const { database, ids } = await threeRecords();
    const row = await database.rows.get(ids[1] ?? "");
    const b = row?.b.slice() ?? new Uint8Array();
    b[40] = (b[40] ?? 0) ^ 1;
    await database.rows.put({ id: ids[1] ?? "", b });
    const { contents } = await again(database);
    expect(contents.damage).toMatchObject([{ kind: "altered", label: { kind: 1 } }]);
    expect(textsOf(contents.records)).toEqual(["first", "third"]);
  });

  test("[V5] two rows swapped are both refused", async () => {
    const { database, ids } = await threeRecords();
    const [a, b] = await database.rows.bulkGet([ids[0] ?? "", ids[1] ?? ""]);
    if (a === undefined || b === undefined) throw new Error("not there");
    await database.rows.bulkPut([
      { id: a.id, b: b.b },
      { id: b.id, b: a.b },
    ]);
    const { contents } = await again(database);
    expect(contents.damage.map(({ kind }) => kind)).toEqual(["altered", "altered"]);
    expect(textsOf(contents.records)).toEqual(["third"]);
  });

  test("[V5] a row put back to an older state is told and not shown", async () => {
    const { vault, database, ids } = await threeRecords();
    const older = await database.rows.get(ids[0] ?? "");
    await vault.commit({ write: [{ id: ids[0] as never, label: label(), bytes: utf8("newer") }] });
    if (older !== undefined) await database.rows.put(older);
    const { contents } = await again(database);
    expect(contents.damage.map(({ kind }) => kind)).toEqual(["older"]);
    expect(textsOf(contents.records)).toEqual(["second", "third"]);
  });

  test("[V5] an erased row that is put back is told and not shown", async () => {
    const { vault, database, ids } = await threeRecords();
    const erased = await database.rows.get(ids[2] ?? "");
    await vault.commit({ erase: [ids[2] as never] });
    if (erased !== undefined) await database.rows.put(erased);
    const { contents } = await again(database);
    expect(contents.damage.map(({ kind }) => kind)).toEqual(["unlisted"]);
    expect(textsOf(contents.records)).toEqual(["first", "second"]);
  });

  test("[V5] with any one row gone or altered, every other record is still read", async () => {
    const { database } = await threeRecords();
    const whole = await database.rows.toArray();
    for (const { id, b } of whole) {
      for (const change of ["gone", "altered"]) {
        await database.rows.clear();
        await database.rows.bulkPut(whole);
        if (change === "gone") await database.rows.delete(id);
        else
          await database.rows.put({
            id,
            b: b.map((byte, index) => (index === 30 ? byte ^ 4 : byte)),
          });
        const { contents } = await again(database);
        expect(contents.damage.length).toBeGreaterThanOrEqual(1);
        expect(contents.records.length).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test("[V5] with any part of the manifest gone or altered, what is written next and all the rest is there", async () => {
    const { vault, database, ids } = await threeRecords();
    await write(vault, "fourth");
    const whole = await database.rows.toArray();
    const manifestRows = whole.filter(({ id }) => !ids.includes(id as never) && whole.length > 0);
    for (const { id, b } of manifestRows) {
      for (const change of ["gone", "altered"]) {
        await database.rows.clear();
        await database.rows.bulkPut(whole);
        if (change === "gone") await database.rows.delete(id);
        else await database.rows.put({ id, b: b.map((byte, at) => (at === 30 ? byte ^ 4 : byte)) });
        const hurt = await again(database);
        const before = textsOf(hurt.contents.records);
        await write(hurt.vault, "written later");
        hurt.vault.lock();
        const mended = await again(database);
        expect(textsOf(mended.contents.records)).toEqual([...before, "written later"].sort());
      }
    }
  });

  test("[V5] a lost root is mended by the next change: nothing is reported any more, nothing was lost", async () => {
    const { vault, database } = await aVault();
    const [root] = await database.rows.toArray();
    await write(vault, ...Array.from({ length: 30 }, (_, index) => `entry ${index}`));
    await database.rows.delete(root?.id ?? "");
    const hurt = await again(database);
    expect(hurt.contents.damage.map(({ kind }) => kind)).toEqual(["manifest"]);
    expect(hurt.contents.records).toHaveLength(30);
    await write(hurt.vault, "one more");
    hurt.vault.lock();
    const { contents } = await again(database);
    expect(contents.damage).toEqual([]);
    expect(contents.records).toHaveLength(31);
  });

  test("[V4] a forged slot that asks four gibibytes is refused before anything is derived", async () => {
    const { database } = await aVault();
    const [slot] = (await database.keySlots.toArray()) as unknown as KeySlot[];
    if (slot === undefined) throw new Error("no slot");
    await database.keySlots.put({
      ...slot,
      derivation: { ...slot.derivation, memory: 4 * 1024 ** 3 },
    } as never);
    await expect(findVault(new Storage(database.name))).rejects.toMatchObject({
      code: "lock-damaged",
    });
  });
});

describe("two windows", () => {
  test("[V19] the one that took the vault last writes; the other is told, and changes nothing", async () => {
    const { vault, storage, database } = await aVault();
    await storage.claim();
    await write(vault, "before");
    const other = new Storage(database.name);
    await other.open();
    await other.claim();
    const rows = await database.rows.toArray();
    await expect(write(vault, "too late")).rejects.toMatchObject({ code: "storage-taken" });
    await expect(storage.replaceKeySlots([], [])).rejects.toMatchObject({ code: "storage-taken" });
    expect(await database.rows.toArray()).toEqual(rows);
    await storage.claim();
    await expect(other.change({ put: [], remove: [] })).rejects.toMatchObject({
      code: "storage-taken",
    });
    await write(vault, "mine again");
    expect(textsOf((await again(database)).contents.records)).toEqual(
      expect.arrayContaining(["before", "mine again"]),
    );
    other.close();
  });

  test("[V19] what another window still had under way comes before the reading or not at all", async () => {
    const { vault, storage, database } = await aVault();
    await storage.claim();
    const underWay = Array.from({ length: 20 }, (_, n) =>
      write(vault, `entry ${n}`).then(
        () => `entry ${n}`,
        () => undefined,
      ),
    );
    const other = new Storage(database.name);
    const found = await findVault(other);
    if (found.kind !== "locked") throw new Error(found.kind);
    await other.claim();
    const outcome = await unlockVault(other, found, withPassphrase("correct horse"));
    if (outcome.kind !== "unlocked") throw new Error(outcome.kind);
    const seen = textsOf((await outcome.vault.readAll()).records);
    await write(outcome.vault, "the other one's");
    const saved = (await Promise.all(underWay)).filter((text) => text !== undefined);
    expect(seen).toEqual(expect.arrayContaining(saved));
    const { contents } = await again(database);
    expect(contents.damage).toEqual([]);
    expect(textsOf(contents.records).sort()).toEqual([...seen, "the other one's"].sort());
  });
});

describe("a storage that fails", () => {
  test("[V20] erasing that was cut off after the locks is finished at the next start", async () => {
    const { vault, storage, database } = await aVault();
    await write(vault, "words");
    await database.transaction("rw", database.keySlots, database.counts, async () => {
      await database.counts.put({ id: "erasing", count: 1 });
      await database.keySlots.clear();
    });
    database.close();
    storage.close();
    expect(await findVault(new Storage(database.name))).toEqual({ kind: "no-vault" });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(database.name);
  });

  test("[V20] so is one that was cut off after the rows: no empty database is left", async () => {
    const { vault, storage, database } = await aVault();
    await write(vault, "words");
    await database.counts.put({ id: "erasing", count: 1 });
    await database.keySlots.clear();
    await database.rows.clear();
    database.close();
    storage.close();
    expect(await findVault(new Storage(database.name))).toEqual({ kind: "no-vault" });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(database.name);
  });

  test("[V18] rows whose locks were taken away are not a first visit, and a new vault takes their place whole", async () => {
    const { vault, database, storage } = await aVault();
    await write(vault, "words");
    storage.close();
    await database.keySlots.clear();
    const present = new Storage(database.name);
    expect(await findVault(present)).toEqual({ kind: "lock-missing" });
    const made = await createVault(present, withPassphrase("another"));
    if (made.kind !== "created") throw new Error(made.kind);
    await write(made.vault, "new words");
    expect(await database.keySlots.count()).toBe(1);
    const { contents } = await again(database, "another");
    expect([textsOf(contents.records), contents.damage]).toEqual([["new words"], []]);
  });

  test("[V21] a database that another window keeps busy is called blocked, and opens once it lets go", async () => {
    const name = `test-${newId()}`;
    const old = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore("other");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const storage = new Storage(name, 300);
    await expect(storage.open()).rejects.toMatchObject({ code: "storage-blocked" });
    old.close();
    expect(await storage.open()).toEqual({ kind: "opened" });
    storage.close();
    indexedDB.deleteDatabase(name);
  });

  test("[V21] [V6] without room in the middle of a change it is called full, and nothing of it is there", async () => {
    const { vault, database } = await aVault();
    await write(vault, "before");
    const rows = await database.rows.toArray();
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    IDBObjectStore.prototype.put = function (
      this: IDBObjectStore,
      ...given: Parameters<typeof put>
    ) {
      puts += 1;
      if (puts > 2) throw new DOMException("no room", "QuotaExceededError");
      return put.apply(this, given);
    } as typeof put;
    try {
      await expect(write(vault, "one", "two", "three")).rejects.toMatchObject({
        code: "storage-full",
      });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await database.rows.toArray()).toEqual(rows);
    await write(vault, "after");
    expect(textsOf((await again(database)).contents.records).sort()).toEqual(["after", "before"]);
  });

  test.each([
    ["no", "SecurityError"],
    ["The user denied permission to access the database.", "UnknownError"],
  ])("[V21] storage that the browser refuses is called denied: %s (%s)", async (said, name) => {
    const refused = () => {
      throw new DOMException(said, name);
    };
    const { open, databases } = IDBFactory.prototype;
    IDBFactory.prototype.open = refused;
    try {
      await expect(new Storage(`test-${newId()}`).open()).rejects.toMatchObject({
        code: "storage-denied",
      });
      IDBFactory.prototype.databases = refused;
      await expect(findVault(new Storage())).rejects.toMatchObject({ code: "storage-denied" });
    } finally {
      IDBFactory.prototype.open = open;
      IDBFactory.prototype.databases = databases;
    }
  });

  test("[V21] a disk that refuses for a moment, as after a crash, is asked again; one that goes on is called lost", async () => {
    const { open, databases } = IDBFactory.prototype;
    let refusals = 2;
    const refused = () => {
      refusals -= 1;
      return refusals >= 0;
    };
    IDBFactory.prototype.databases = function ask() {
      return refused()
        ? Promise.reject(new DOMException("no", "UnknownError"))
        : databases.call(this);
    };
    IDBFactory.prototype.open = function ask(name, version) {
      if (refused()) throw new DOMException("no", "UnknownError");
      return open.call(this, name, version);
    };
    try {
      const storage = new Storage(`test-${newId()}`);
      expect(await storage.exists()).toBe(false);
      // Dexie itself asks four times.
      refusals = 5;
      expect(await storage.open()).toEqual({ kind: "opened" });
      await storage.eraseEverything();
      refusals = Number.POSITIVE_INFINITY;
      const other = new Storage(`test-${newId()}`);
      await expect(other.exists()).rejects.toMatchObject({ code: "storage-lost" });
      await expect(other.open()).rejects.toMatchObject({ code: "storage-lost" });
    } finally {
      IDBFactory.prototype.open = open;
      IDBFactory.prototype.databases = databases;
    }
  });

  test("[V24] each connection has a new file begun before it first changes anything, and no database is left of that", async () => {
    const { database } = await aVault();
    const { deleteDatabase } = IDBFactory.prototype;
    const { transaction } = IDBDatabase.prototype;
    const { put } = IDBObjectStore.prototype;
    const steps: string[] = [];
    IDBFactory.prototype.deleteDatabase = function ask(name) {
      steps.push("new file");
      return deleteDatabase.call(this, name);
    };
    IDBDatabase.prototype.transaction = function ask(stores, mode, options) {
      if (mode === "readwrite") steps.push("change");
      return transaction.call(this, stores, mode, options);
    };
    const changes = () => steps.join().replaceAll(/change(?:,change)+/g, "changes");
    try {
      const { vault } = await again(database);
      await write(vault, "one");
      await write(vault, "two");
      expect(changes()).toBe("new file,changes");
      // The browser breaks a change off and with it the connection.
      IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
        IDBObjectStore.prototype.put = put;
        queueMicrotask(() => this.transaction.abort());
        return put.apply(this, given);
      };
      await write(vault, "three");
      await write(vault, "four");
      expect(changes()).toBe("new file,changes,new file,changes");
      const listed = (await indexedDB.databases()).map(({ name = "" }) => name);
      expect(listed.filter((name) => name.startsWith(database.name))).toEqual([database.name]);
    } finally {
      IDBFactory.prototype.deleteDatabase = deleteDatabase;
      IDBDatabase.prototype.transaction = transaction;
      IDBObjectStore.prototype.put = put;
    }
  });

  test("[V21] [V6] a change that the browser breaks off is made once more; one that it breaks off again is called lost", async () => {
    const { vault, database } = await aVault();
    await write(vault, "before");
    const put = IDBObjectStore.prototype.put;
    const broken = new Set<IDBTransaction>();
    let most = 1;
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      const request = put.apply(this, given);
      const { transaction } = this;
      if (broken.size < most && !broken.has(transaction)) {
        broken.add(transaction);
        queueMicrotask(() => transaction.abort());
      }
      return request;
    };
    try {
      await write(vault, "after");
      most = Number.POSITIVE_INFINITY;
      await expect(write(vault, "never")).rejects.toMatchObject({ code: "storage-lost" });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(broken.size).toBe(3);
    const { contents } = await again(database);
    expect(textsOf(contents.records)).toEqual(["after", "before"]);
    expect(contents.damage).toEqual([]);
  });

  test("[V21] storage that vanishes while it is open is called gone, and nothing is made in its place", async () => {
    const { vault, database } = await aVault();
    await write(vault, "before");
    database.close();
    await database.delete();
    await expect(write(vault, "after")).rejects.toMatchObject({ code: "storage-gone" });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(database.name);
  });
});
