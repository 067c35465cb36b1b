// A vault that has been unlocked: reads every record and writes changes, all or nothing. Ends with lock().

import { concatBytes, Fault, newId, type RecordId } from "#base";
import {
  claimedFormat,
  type KeyRing,
  nonceOf,
  open,
  type SealContext,
  type SealKey,
  seal,
  sealFormat,
} from "#vault/crypto";
import type { Storage, StoredKeySlot, StoredRow } from "#vault/storage";
import {
  decodeLabel,
  decodePage,
  decodeRoot,
  encodeLabel,
  encodePage,
  encodeRoot,
  isExpected,
  type ManifestEntry,
  type ManifestRoot,
  manifestFormat,
  newerManifest,
  pageCount,
  pageOf,
  type RecordLabel,
} from "./manifest.ts";

/** One record, opened. */
export interface OpenedRecord {
  readonly id: RecordId;
  readonly label: RecordLabel;
  readonly bytes: Uint8Array;
}

/**
 * One thing that should be there and is not as it was left.
 *
 * `altered`: it does not open. `missing`: its row is gone. `older`: an earlier state of the row was put back.
 * `unlisted`: a genuine row that the vault had removed, or never finished writing, is there again. `manifest`: part of
 * the list itself is hurt, so the rows it named are read without that check.
 */
export interface Damage {
  readonly kind: "altered" | "missing" | "older" | "unlisted" | "manifest";
  /** What is still known of it. */
  readonly label: RecordLabel | undefined;
}

/** A format that a newer version wrote. */
export interface NewerFormat {
  readonly found: number;
  readonly supported: number;
}

/** Everything a vault holds. */
export interface VaultContents {
  readonly records: readonly OpenedRecord[];
  readonly damage: readonly Damage[];
  /** Set when a newer version wrote it: then nothing is read, and nothing may be written. */
  readonly newer?: NewerFormat;
  /** What was kept with the manifest; `undefined` when the manifest's root is lost. */
  readonly head: Uint8Array | undefined;
}

/** A record to write. With the `id` of an existing one it takes its place. */
export interface RecordToWrite {
  readonly id?: RecordId;
  readonly label: RecordLabel;
  readonly bytes: Uint8Array;
}

/** Changes that belong together. */
export interface VaultChange {
  readonly write?: readonly RecordToWrite[];
  readonly erase?: readonly RecordId[];
  /** Replaces what is kept with the manifest. */
  readonly head?: Uint8Array;
}

interface PreparedChange {
  readonly put: StoredRow[];
  readonly remove: RecordId[];
  readonly names: RecordId[];
  readonly settle: () => void;
}

/** An unlocked vault. Holds keys: lives in a worker and ends with it. */
export class OpenVault {
  readonly #vaultId: Uint8Array;
  readonly #keys: KeyRing;
  readonly #storage: Storage;
  #root: ManifestRoot = { generation: 0, head: new Uint8Array(), pages: new Map() };
  #pages = new Map<number, Map<RecordId, ManifestEntry>>();
  // Pages that a lost root named: nothing names them any more, so the next change takes them away.
  #stray: readonly RecordId[] = [];
  #lastTurn: Promise<unknown> = Promise.resolve();

  constructor(vaultId: Uint8Array, keys: KeyRing, storage: Storage) {
    this.#vaultId = vaultId;
    this.#keys = keys;
    this.#storage = storage;
  }

  /**
   * Puts the vault's first key slot and everything in `first` into its storage in one transaction, unless a vault is
   * there already.
   *
   * @throws {@link Fault} `storage-full`, `storage-lost`.
   */
  async createWith(slot: StoredKeySlot, first: VaultChange): Promise<"created" | "vault-exists"> {
    const prepared = this.#prepare(first);
    const outcome = await this.#storage.createWith(slot, prepared.put);
    if (outcome === "created") prepared.settle();
    return outcome;
  }

  /**
   * Opens every record and compares what is there with the manifest. What is hurt is told, the rest is given.
   *
   * `stored` can be given when the rows were read beforehand, as while the key was being worked out. Reading waits for
   * changes that are under way, and changes for the reading: the list that is read must be the list that is changed.
   *
   * @throws {@link Fault} `storage-lost`, `key-erased`.
   */
  readAll(stored?: Promise<StoredRow[]>): Promise<VaultContents> {
    return this.#inTurn(async () => this.#readNow(await (stored ?? this.#storage.rows())));
  }

  /**
   * Writes and erases in one transaction and gives the names of what was written, in order. Resolved means durable;
   * rejected means nothing changed.
   *
   * @throws {@link Fault} `storage-full`, `storage-lost`, `key-erased`.
   */
  commit(change: VaultChange): Promise<RecordId[]> {
    return this.#inTurn(() => this.#commitNow(change));
  }

  /** Lets `act` wrap the vault key into another key slot. The key must not be kept. */
  withVaultKey<Result>(act: (vaultKey: SealKey, vaultId: Uint8Array) => Result): Result {
    return act(this.#keys.vaultKey, this.#vaultId);
  }

  /** Wipes the keys and lets go of the storage. */
  lock(): void {
    this.#keys.erase();
    this.#storage.close();
  }

  #readNow(stored: readonly StoredRow[]): VaultContents {
    // A disk can hold anything. What is no row at all must be told like any other, and not stop the reading.
    const rows = new Map(stored.map(({ id, b }) => [id, isSound(id, b) ? b : nothing]));
    const openedBefore = new Map<string, Uint8Array>();
    const newer = this.#newerIn(rows, openedBefore);
    if (newer !== undefined) return { records: [], damage: [], head: undefined, newer };
    const damage: Damage[] = [];
    const { expected, hurtPages } = this.#readManifest(rows, openedBefore, damage);

    const records: OpenedRecord[] = [];
    for (const [id, bytes] of rows) {
      const entry = expected.get(id as RecordId);
      expected.delete(id as RecordId);
      const record = this.#openRecord(id as RecordId, bytes);
      if (record === undefined) {
        damage.push({ kind: "altered", label: entry?.label });
      } else if (entry === undefined && !hurtPages.has(pageOf(record.id))) {
        damage.push({ kind: "unlisted", label: record.label });
      } else if (entry !== undefined && !isExpected(entry, nonceOf(bytes))) {
        damage.push({ kind: "older", label: entry.label });
      } else {
        records.push(record);
        if (entry === undefined)
          this.#list({ id: record.id, nonce: nonceOf(bytes).slice(), label: record.label });
      }
    }
    for (const { label } of expected.values()) damage.push({ kind: "missing", label });
    return {
      records,
      damage,
      head: this.#root.generation === 0 && damage.some(isOfManifest) ? undefined : this.#root.head,
    };
  }

  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const run = this.#lastTurn.then(act);
    this.#lastTurn = run.catch(() => undefined);
    return run;
  }

  async #commitNow(change: VaultChange): Promise<RecordId[]> {
    const { put, remove, names, settle } = this.#prepare(change);
    await this.#storage.change({ put, remove });
    settle();
    return names;
  }

  // The rows that make `change`, and what to remember of it once they are stored.
  #prepare({ write = [], erase = [], head = this.#root.head }: VaultChange): PreparedChange {
    const put: StoredRow[] = [];
    const touched = new Map<number, Map<RecordId, ManifestEntry>>();
    const page = (number: number) => {
      const copy = touched.get(number) ?? new Map(this.#pages.get(number));
      touched.set(number, copy);
      return copy;
    };
    // After the root was lost the root names no page. One that named only the pages of this change would make every
    // other record look slipped in.
    for (const number of this.#pages.keys()) if (!this.#root.pages.has(number)) page(number);

    const names = write.map(({ id = newId<"record">(), label, bytes }) => {
      const row = this.#seal(id, "record", concatBytes(encodeLabel(label), bytes));
      put.push(row);
      page(pageOf(id)).set(id, { id, nonce: nonceOf(row.b).slice(), label });
      return id;
    });
    for (const id of erase) page(pageOf(id)).delete(id);

    const pages = new Map(this.#root.pages);
    for (const [number, entries] of touched) {
      const id = pages.get(number)?.id ?? newId<"record">();
      const row = this.#seal(id, "manifest-page", encodePage(entries.values()));
      put.push(row);
      pages.set(number, { id, nonce: nonceOf(row.b).slice() });
    }
    const root = { generation: this.#root.generation + 1, head, pages };
    put.push(this.#seal(this.#keys.rootId, "manifest-root", encodeRoot(root)));

    const settle = () => {
      this.#stray = [];
      this.#root = root;
      for (const [number, entries] of touched) this.#pages.set(number, entries);
    };
    return { put, remove: [...erase, ...this.#stray], names, settle };
  }

  // A newer version writes the root, and the pages it changes, in its own format. Inside the seal nobody else can claim
  // one. Outside it anybody with the disk can, or a flipped bit: that counts only where it is so with every row there is.
  // What it opened is left in `opened`.
  #newerIn(
    rows: ReadonlyMap<string, Uint8Array>,
    opened: Map<string, Uint8Array>,
  ): NewerFormat | undefined {
    const sealedAs = [...rows.values()].map(claimedFormat);
    if (sealedAs.length > 1 && sealedAs.every((format) => format > sealFormat)) {
      return { found: Math.min(...sealedAs), supported: sealFormat };
    }
    const openRow = (id: string, place: SealContext["place"]) => {
      const sealed = rows.get(id);
      const bytes = sealed && this.#open(id, place, sealed);
      if (bytes !== undefined) opened.set(id, bytes);
      return bytes;
    };
    const root = openRow(this.#keys.rootId, "manifest-root");
    if (root === undefined) return undefined;
    if (newerManifest(root) === undefined) {
      for (const { id } of decodeRoot(root).pages.values()) openRow(id, "manifest-page");
    }
    const found = [...opened.values()].map(newerManifest).find((each) => each !== undefined);
    return found === undefined ? undefined : { found, supported: manifestFormat };
  }

  // Takes the manifest's own rows out of `rows`. Gives every entry it lists, and the numbers of the pages that are hurt:
  // of rows that stand on those, nothing can be said but what they say themselves.
  #readManifest(
    rows: Map<string, Uint8Array>,
    openedBefore: ReadonlyMap<string, Uint8Array>,
    damage: Damage[],
  ): { expected: Map<RecordId, ManifestEntry>; hurtPages: ReadonlySet<number> } {
    const expected = new Map<RecordId, ManifestEntry>();
    const hurtPages = new Set<number>();
    const take = (id: string) => {
      rows.delete(id);
      return openedBefore.get(id);
    };
    const rootBytes = take(this.#keys.rootId);
    if (rootBytes === undefined) {
      damage.push({ kind: "manifest", label: undefined });
      for (let number = 0; number < pageCount; number += 1) hurtPages.add(number);
      for (const number of this.#adoptPages(rows, expected)) hurtPages.delete(number);
      return { expected, hurtPages };
    }
    this.#root = decodeRoot(rootBytes);
    for (const [number, { id, nonce }] of this.#root.pages) {
      const sealed = rows.get(id);
      const bytes = take(id);
      if (sealed === undefined || bytes === undefined || !isExpected({ nonce }, nonceOf(sealed))) {
        damage.push({ kind: "manifest", label: undefined });
        hurtPages.add(number);
        continue;
      }
      const entries = new Map(decodePage(bytes).map((entry) => [entry.id, entry]));
      this.#pages.set(number, entries);
      for (const [entryId, entry] of entries) expected.set(entryId, entry);
    }
    return { expected, hurtPages };
  }

  // Without the root, the pages that are still there list their rows all the same: what is missing from them is missed.
  // Nothing then tells an older state of a page from the last.
  #adoptPages(
    rows: Map<string, Uint8Array>,
    expected: Map<RecordId, ManifestEntry>,
  ): readonly number[] {
    const pages = new Map<number, { readonly id: RecordId; readonly nonce: Uint8Array }>();
    const stray: RecordId[] = [];
    for (const [id, sealed] of Array.from(rows)) {
      const bytes = this.#open(id, "manifest-page", sealed);
      if (bytes === undefined) continue;
      rows.delete(id);
      const entries = decodePage(bytes);
      const [first] = entries;
      const number = first === undefined ? undefined : pageOf(first.id);
      if (number === undefined || pages.has(number)) {
        stray.push(id as RecordId);
        continue;
      }
      pages.set(number, { id: id as RecordId, nonce: nonceOf(sealed).slice() });
      this.#pages.set(number, new Map(entries.map((entry) => [entry.id, entry])));
      for (const entry of entries) expected.set(entry.id, entry);
    }
    this.#stray = stray;
    this.#root = { ...this.#root, pages };
    return [...pages.keys()];
  }

  #list(entry: ManifestEntry): void {
    const number = pageOf(entry.id);
    const entries = this.#pages.get(number) ?? new Map<RecordId, ManifestEntry>();
    this.#pages.set(number, entries.set(entry.id, entry));
  }

  #openRecord(id: RecordId, bytes: Uint8Array): OpenedRecord | undefined {
    const opened = this.#open(id, "record", bytes);
    if (opened === undefined) return undefined;
    const { label, rest } = decodeLabel(opened);
    return { id, label, bytes: rest };
  }

  #seal(id: RecordId, place: SealContext["place"], plaintext: Uint8Array): StoredRow {
    return { id, b: seal(plaintext, this.#keys.rows, { vaultId: this.#vaultId, place, id }) };
  }

  #open(id: string, place: SealContext["place"], bytes: Uint8Array): Uint8Array | undefined {
    try {
      return open(bytes, this.#keys.rows, { vaultId: this.#vaultId, place, id });
    } catch (error) {
      if (error instanceof Fault && error.code !== "key-erased") return undefined;
      throw error;
    }
  }
}

const nothing = new Uint8Array();

function isOfManifest({ kind }: Damage): boolean {
  return kind === "manifest";
}

function isSound(id: unknown, b: unknown): boolean {
  return typeof id === "string" && b instanceof Uint8Array;
}
