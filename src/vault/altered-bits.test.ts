// Somebody alters what is stored. Every bit of a small vault and thousands of changes to a large one, each of them read
// again from the start. In Node, on a shelf in memory: IndexedDB gives back the bytes it was given, which vault.browser.test.ts
// shows, and in a browser a hundred thousand readings would take an hour.

import { beforeAll, describe, expect, test } from "vitest";
import { Fault, fromHex, type Milliseconds, newId, type RecordId, toHex, utf8 } from "#base";
import { createVault, findVault, type KeyMaker, unlockVault, type VaultContents } from "#vault";
import { type KeySlot, keyRing, loadSodium, unwrapVaultKey } from "#vault/crypto";
import {
  flipped,
  flippedNumber,
  flippedText,
  MemoryStorage,
  quickKey,
} from "../../tests/support/memory-storage.ts";
import { OpenVault } from "./open-vault.ts";

beforeAll(() => loadSodium());

// Where these tests are run hundreds of times over, to see whether they notice a change of the code, some flips are enough.
const step = process.env.FEWER_FLIPS === undefined ? 1 : 89;
// `npm run test:reliability` flips the other bits of each byte, too.
const stepInRows = process.env.EVERY_FLIP === undefined ? Math.max(step, 7) : 1;
const flipsInRows = stepInRows === 1 ? "every single flipped bit" : "a flipped bit in every byte";

const right = quickKey("correct horse");

const label = (writtenAt = 1_777_000_000_000) => ({
  kind: 1,
  subject: newId(),
  writtenAt: writtenAt as Milliseconds,
});

const aVault = async () => {
  const disk = new MemoryStorage();
  const made = await createVault(disk.asStorage, right);
  if (made.kind !== "created") throw new Error(made.kind);
  await made.vault.readAll();
  return { disk, vault: made.vault };
};

const aVaultWith = async (...texts: string[]) => {
  const { disk, vault } = await aVault();
  const write = texts.map((text) => ({ label: label(), bytes: utf8(text) }));
  const ids = await vault.commit({ write, head: utf8("head") });
  return { disk, ids, whole: await again(disk) };
};

const open = async (disk: MemoryStorage, askForKey = right): Promise<OpenVault> => {
  const found = await findVault(disk.asStorage);
  if (found.kind !== "locked") throw new Error(found.kind);
  const outcome = await unlockVault(disk.asStorage, found, askForKey);
  if (outcome.kind !== "unlocked") throw new Error(outcome.kind);
  return outcome.vault;
};

const again = async (disk: MemoryStorage) => (await open(disk)).readAll();

/** The way to read `disk` from the start again and again. Only what every reading has in common, the keys, is kept. */
const readerOf = async (disk: MemoryStorage): Promise<() => Promise<VaultContents>> => {
  const [slot] = disk.slots as KeySlot[];
  if (slot === undefined) throw new Error("no slot");
  const derived = await right.derive(slot.derivation);
  if (derived.kind !== "derived") throw new Error(derived.kind);
  const unwrapped = unwrapVaultKey(slot, new Uint8Array(derived.buffer, 0, 32));
  if (unwrapped.kind !== "unwrapped") throw new Error(unwrapped.kind);
  const keys = keyRing(unwrapped.vaultKey);
  const vaultId = fromHex(slot.vaultId) ?? new Uint8Array();
  const storage = disk.asStorage;
  return () => new OpenVault(vaultId, keys, storage).readAll();
};

/** Every record by name, as text that can be compared at once. */
const told = ({ records }: VaultContents, without: ReadonlySet<unknown> = new Set()) =>
  records
    .filter(({ id }) => !without.has(id))
    .map(({ id, label: { kind, subject, writtenAt }, bytes }) =>
      [id, kind, subject, writtenAt, Buffer.from(bytes).toString("latin1")].join(" "),
    )
    .sort()
    .join("\n");

describe("a small vault", () => {
  // Three records on one page of the manifest, the page, the root: the fewest rows in which each can be missed by another.
  const theSmallest = async () => {
    const { disk, vault } = await aVault();
    const write = ["first", "second", "third"].map((text) => ({
      id: `00${newId().slice(2)}` as RecordId,
      label: label(),
      bytes: utf8(text),
    }));
    await vault.commit({ write, head: utf8("head") });
    const read = await readerOf(disk);
    return { disk, read, whole: await read(), rows: [...disk.stored.values()] };
  };

  test(`[V2] [V5] ${flipsInRows} of a sealed row is refused and told, and nothing else is lost`, async () => {
    const { disk, read, whole, rows } = await theSmallest();
    expect(rows).toHaveLength(5);
    let bits = 0;
    for (const row of rows) {
      const others = told(whole, new Set([row.id]));
      for (let bit = 0; bit < row.b.length * 8; bit += stepInRows) {
        disk.stored.set(row.id, { id: row.id, b: flipped(row.b, bit) });
        const { damage, ...contents } = await read();
        if (damage.length !== 1 || told({ damage, ...contents }) !== others) {
          expect.fail(`bit ${bit}: ${damage.length} told, ${contents.records.length} read`);
        }
        bits += 1;
      }
      disk.stored.set(row.id, row);
    }
    expect(bits * stepInRows).toBeGreaterThan(20_000);
    expect((await read()).damage).toEqual([]);
  });

  test("[V2] [V5] every single flipped bit of a row's name is refused and told, and nothing else is lost", async () => {
    const { disk, read, whole, rows } = await theSmallest();
    for (const row of rows) {
      const others = told(whole, new Set([row.id]));
      disk.stored.delete(row.id);
      for (let bit = 0; bit < row.id.length * 8; bit += Math.min(step, 7)) {
        const id = flippedText(row.id, bit);
        disk.stored.set(id, { id, b: row.b });
        const contents = await read();
        if (contents.damage.length < 1 || told(contents) !== others) expect.fail(`bit ${bit}`);
        disk.stored.delete(id);
      }
      disk.stored.set(row.id, row);
    }
  });

  test("[V5] whatever else stands where a row should be is told, and nothing else is lost", async () => {
    const { disk, ids, whole } = await aVaultWith("first", "second", "third");
    const [first = "" as RecordId] = ids;
    const b = disk.stored.get(first)?.b ?? new Uint8Array();
    const strangers: unknown[] = [
      { id: first },
      { id: first, b: null },
      { id: first, b: "a text" },
      { id: first, b: b.buffer },
      { id: first, b: [...b] },
      { id: first, b: new Uint8Array() },
      { id: first, b: b.subarray(0, 40) },
      { id: first, B: b },
      { id: [first], b },
      { id: 7, b },
      { id: new Date(0), b },
    ];
    for (const stranger of strangers) {
      disk.stored.set(first, stranger as never);
      const contents = await again(disk);
      expect(contents.damage.length).toBeGreaterThanOrEqual(1);
      expect(told(contents)).toBe(told(whole, new Set([first])));
    }
  });

  test("[V5] after any one row was hurt, what is written next is kept and what could be read still is", async () => {
    const { disk, whole } = await aVaultWith("first", "second", "third", "fourth", "fifth");
    for (const row of Array.from(disk.stored.values())) {
      for (const b of [undefined, flipped(row.b, 300)]) {
        const hurt = disk.copy();
        if (b === undefined) hurt.stored.delete(row.id);
        else hurt.stored.set(row.id, { id: row.id, b });
        const vault = await open(hurt);
        const seen = told(await vault.readAll());
        expect(seen).toBe(told(whole, new Set([row.id])));
        const [added] = await vault.commit({ write: [{ label: label(), bytes: utf8("next") }] });
        const later = await again(hurt);
        expect(told(later, new Set([added]))).toBe(seen);
        expect(later.records.map(({ id }) => id)).toContain(added);
      }
    }
  });

  test("[V5] with the whole list lost, the next change writes it anew: then a row that goes is missed again", async () => {
    const { disk, ids } = await aVaultWith("first", "second", "third");
    const records = new Set<unknown>(ids);
    for (const id of disk.stored.keys()) if (!records.has(id)) disk.stored.delete(id);
    const vault = await open(disk);
    expect((await vault.readAll()).damage).toEqual([{ kind: "manifest", label: undefined }]);
    await vault.commit({ write: [{ label: label(), bytes: utf8("next") }] });
    expect((await again(disk)).damage).toEqual([]);
    disk.stored.delete(ids[0] ?? "");
    expect((await again(disk)).damage).toMatchObject([{ kind: "missing", label: { kind: 1 } }]);
  });

  test("[V5] with one page of the list hurt, an erased row put back is still told where the list is whole", async () => {
    const { disk, vault } = await aVault();
    const [erased, kept] = await vault.commit({
      write: [
        { id: "00".repeat(16) as RecordId, label: label(), bytes: utf8("erased") },
        { id: "01".repeat(16) as RecordId, label: label(), bytes: utf8("kept") },
      ],
    });
    const before = disk.copy();
    await vault.commit({ erase: [erased as RecordId] });
    const pages = [...disk.stored.values()].filter(({ id, b }) => {
      const earlier = before.stored.get(id);
      // The page that the erasing did not touch.
      return id !== kept && earlier !== undefined && toHex(earlier.b) === toHex(b);
    });
    expect(pages).toHaveLength(1);
    for (const { id, b } of pages) disk.stored.set(id, { id, b: flipped(b, 300) });
    disk.stored.set(erased, before.stored.get(erased) as never);
    const contents = await again(disk);
    expect(contents.damage.map(({ kind }) => kind).sort()).toEqual(["manifest", "unlisted"]);
    expect(contents.records.map(({ id }) => id)).toEqual([kept]);
  });
});

describe("key slots", () => {
  const fewer = Math.min(step, 13);

  /** Every way in which one bit of a slot, readable as it lies there, can be the other way round. */
  const flips = (slot: KeySlot): { readonly where: string; readonly slot: unknown }[] => {
    const { derivation } = slot;
    const of = (where: string, count: number, change: (bit: number) => unknown) =>
      Array.from({ length: Math.ceil(count / fewer) }, (_, index) => index * fewer).map((bit) => ({
        where: `${where} ${bit}`,
        slot: change(bit),
      }));
    const text = (name: "id" | "vaultId") =>
      of(name, 32 * 8, (bit) => ({ ...slot, [name]: flippedText(slot[name], bit) }));
    const bytes = (name: "check" | "nonce" | "wrapped") =>
      of(name, slot[name].length * 8, (bit) => ({ ...slot, [name]: flipped(slot[name], bit) }));
    const ofDerivation = (name: string, count: number, change: (bit: number) => unknown) =>
      of(name, count, (bit) => ({ ...slot, derivation: { ...derivation, [name]: change(bit) } }));
    return [
      ...of("format", 64, (bit) => ({ ...slot, format: flippedNumber(slot.format, bit) })),
      ...text("id"),
      ...text("vaultId"),
      ...bytes("check"),
      ...bytes("nonce"),
      ...bytes("wrapped"),
      ...ofDerivation("algorithm", 80, (bit) => flippedText(derivation.algorithm, bit)),
      ...ofDerivation("memory", 64, (bit) => flippedNumber(derivation.memory, bit)),
      ...ofDerivation("memory", 32, (bit) => (derivation.memory ^ (1 << bit)) >>> 0),
      ...ofDerivation("passes", 64, (bit) => flippedNumber(derivation.passes, bit)),
      ...ofDerivation("passes", 32, (bit) => (derivation.passes ^ (1 << bit)) >>> 0),
      ...ofDerivation("salt", 128, (bit) => flipped(derivation.salt, bit)),
    ];
  };

  /** How opening ends, in one word. */
  const ending = async (disk: MemoryStorage, askForKey = right): Promise<string> => {
    try {
      const found = await findVault(disk.asStorage);
      if (found.kind !== "locked") return found.kind;
      return (await unlockVault(disk.asStorage, found, askForKey)).kind;
    } catch (error) {
      if (error instanceof Fault) return error.code;
      throw error;
    }
  };

  test("[V2] [V3] [V4] no single flipped bit of a key slot opens the vault or changes anything stored", async () => {
    const { disk } = await aVaultWith("first");
    const [slot] = disk.slots as KeySlot[];
    if (slot === undefined) throw new Error("no slot");
    const rows = told(await again(disk));
    const endings = new Set<string>();
    for (const { where, slot: changed } of flips(slot)) {
      disk.slots[0] = changed;
      const end = await ending(disk);
      if (end === "unlocked") expect.fail(where);
      endings.add(end);
    }
    // A salt or a check that was changed cannot be told from a passphrase that is wrong: nothing else was found out.
    expect(endings).toEqual(new Set(["lock-damaged", "wrong-secret", "newer-format"]));
    disk.slots[0] = slot;
    expect(told(await again(disk))).toBe(rows);
  });

  test("[V5] whatever bit of one slot is flipped, another slot still opens everything", async () => {
    const { disk, whole } = await aVaultWith("first", "second");
    const [slot] = disk.slots as KeySlot[];
    if (slot === undefined) throw new Error("no slot");
    for (const places of [
      [0, 1],
      [1, 0],
    ] as const) {
      for (const { where, slot: changed } of flips(slot)) {
        disk.slots[places[0]] = changed;
        disk.slots[places[1]] = slot;
        const contents = await again(disk).catch((error: unknown) =>
          expect.fail(`${where}: ${String(error)}`),
        );
        if (contents.damage.length > 0 || told(contents) !== told(whole)) expect.fail(where);
      }
    }
  });

  test("[V5] a slot made to ask for more memory than there is does not keep another one from being tried", async () => {
    const { disk } = await aVaultWith("first");
    const [slot] = disk.slots as KeySlot[];
    if (slot === undefined) throw new Error("no slot");
    const heavy = { ...slot, derivation: { ...slot.derivation, memory: 1024 ** 3 } };
    const onASmallDevice: KeyMaker = {
      ...right,
      derive: async (derivation) =>
        derivation.memory > 512 * 1024 ** 2
          ? { kind: "device-too-weak", needs: derivation.memory }
          : right.derive(derivation),
    };
    disk.slots.splice(0, 1, heavy, slot);
    expect(await ending(disk, onASmallDevice)).toBe("unlocked");
    disk.slots.splice(0, 2, heavy);
    expect(await ending(disk, onASmallDevice)).toBe("device-too-weak");
  });
});

describe("a large vault", () => {
  const entries = step === 1 ? 1500 : 150;
  const rounds = step === 1 ? 10 : 2;
  const perRound = step === 1 ? 600 : 30;

  test(`[V2] [V5] ${rounds * perRound} changes of every sort are each refused and told, and nothing else is lost`, async () => {
    const random = seededRandom(0x5eed);
    const { disk, vault } = await aVault();
    const text = (n: number) => `Entry ${n}. ${"At the gate stood a car. ".repeat(n % 40)}`;
    const write = Array.from({ length: entries }, (_, n) => ({
      label: label(n),
      bytes: utf8(text(n)),
    }));
    const ids = new Set<unknown>(await vault.commit({ write, head: utf8("head") }));
    const read = await readerOf(disk);
    const whole = await read();
    expect(whole.damage).toEqual([]);
    const other = await aVaultWith("of another vault");
    const [foreign] = [...other.disk.stored.values()];
    if (foreign === undefined) throw new Error("no row");

    const rows = [...disk.stored.values()];
    const records = rows.filter(({ id }) => ids.has(id));
    const changes: ((b: Uint8Array, at: number) => Uint8Array | undefined)[] = [
      (b, at) => flipped(b, at % (b.length * 8)),
      (b, at) => b.slice(0, at % b.length),
      (b, at) => Uint8Array.of(...b, at & 255),
      (b, at) => b.map((byte, index) => (index >= at % b.length ? 0 : byte)),
      (b, at) => {
        const neighbour = rows[at % rows.length]?.b ?? b;
        return neighbour === b ? undefined : neighbour;
      },
      () => foreign.b,
      () => undefined,
    ];
    let made = 0;
    for (let round = 0; round < rounds; round += 1) {
      const hurt = new Set<string>();
      // Every second round leaves the list whole.
      const among = round % 2 === 0 ? rows : records;
      while (hurt.size < perRound) {
        const row = among[random() % among.length];
        if (row === undefined || hurt.has(row.id)) continue;
        // Flips are what disks do by themselves, so half of the changes are flips.
        const change = changes[Math.max(0, (random() % (changes.length * 2)) - changes.length)];
        const b = change?.(row.b, random());
        if (b === undefined) disk.stored.delete(row.id);
        else disk.stored.set(row.id, { id: row.id, b });
        hurt.add(row.id);
      }
      const contents = await read();
      made += hurt.size;
      if (told(contents) !== told(whole, hurt))
        expect.fail(`round ${round}: something else is lost`);
      // With the list whole each change is told once; where a page of it is gone, a row that is gone from that page is
      // told by the page alone.
      const listIsHurt = [...hurt].some((id) => !ids.has(id));
      if (listIsHurt ? contents.damage.length === 0 : contents.damage.length !== hurt.size) {
        expect.fail(`round ${round}: ${contents.damage.length} of ${hurt.size} told`);
      }
      for (const row of rows) if (hurt.has(row.id)) disk.stored.set(row.id, row);
    }
    expect(made).toBe(rounds * perRound);
  }, 60_000);
});

// Numbers that are the same in every run, so that a failure can be looked at again (mulberry32).
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
