// The register of copies: what left the device, when, for whom and under which fingerprint. Kept in the vault, so that a
// person still knows years later who holds which version; and so that a later copy keeps the numbers of an earlier one.

import {
  type Clock,
  fromUtf8,
  type Id,
  isId,
  isTimeZone,
  type Milliseconds,
  newId,
  type RecordId,
  type TimeZone,
  utf8,
} from "#base";
import { type RecordStore, recordKinds, type StoredRecords } from "./record-store.ts";

/** Names one handing over. */
export type CopyId = Id<"copy">;

/** One file of a copy. */
export interface CopyFile {
  /** `filed`, `sheet`, `csv` or `json`. */
  readonly kind: string;
  readonly fileName: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly fingerprint: string;
  readonly byteCount: number;
}

/** What was made at one time. */
export interface Copy {
  readonly id: CopyId;
  readonly madeAt: Milliseconds;
  readonly zone: TimeZone;
  /** In the person's words; may be empty. */
  readonly forWhom: string;
  /** The first copy of its series: the same for all that continue one another. */
  readonly series: CopyId;
  /** The number each incident has in it, by id. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly files: readonly CopyFile[];
}

/** A copy, and the later one of its series that takes its place, if there is one. */
export interface ListedCopy extends Copy {
  readonly supersededBy: CopyId | null;
}

/** The register of an open vault. */
export class Copies {
  readonly #store: RecordStore;
  readonly #clock: Clock;
  readonly #copies = new Map<CopyId, { readonly recordId: RecordId; readonly copy: Copy }>();
  #lastWrite: Promise<unknown> = Promise.resolve();

  /** The copies among `contents`. What cannot be read is passed over. */
  constructor(contents: StoredRecords, tools: { store: RecordStore; clock: Clock }) {
    this.#store = tools.store;
    this.#clock = tools.clock;
    for (const { id, label, bytes } of contents.records) {
      if (label.kind !== recordKinds.copy) continue;
      const copy = decodeCopy(bytes);
      if (copy !== undefined) this.#copies.set(copy.id, { recordId: id, copy });
    }
  }

  /** All of them, latest first. */
  all(): readonly ListedCopy[] {
    const copies = [...this.#copies.values()]
      .map(({ copy }) => copy)
      .sort((a, b) => b.madeAt - a.madeAt);
    return copies.map((copy, index) => ({
      ...copy,
      supersededBy: copies.slice(0, index).find(({ series }) => series === copy.series)?.id ?? null,
    }));
  }

  /** Every number that was ever given in a series, by incident. */
  numbersIn(series: CopyId): Readonly<Record<string, number>> {
    return Object.assign(
      {},
      ...this.all()
        .filter((copy) => copy.series === series)
        .map(({ numbers }) => numbers),
    ) as Record<string, number>;
  }

  /** Enters a copy. Without `series` it begins one. */
  enter(entry: Omit<Copy, "id" | "series"> & { readonly series?: CopyId }): Promise<Copy> {
    const id = newId<"copy">();
    const copy: Copy = { ...entry, id, series: entry.series ?? id };
    return this.#inTurn(async () => {
      await this.#write([copy]);
      return copy;
    });
  }

  /** Adds those of `copies` that are not here yet: from a backup. Gives how many. */
  restore(copies: readonly Copy[]): Promise<number> {
    return this.#inTurn(async () => {
      const missing = copies.filter(({ id }) => !this.#copies.has(id));
      if (missing.length > 0) await this.#write(missing);
      return missing.length;
    });
  }

  async #write(copies: readonly Copy[]): Promise<void> {
    const ids = await this.#store.commit({
      write: copies.map((copy) => copyRecord(copy, this.#clock.now())),
    });
    for (const [index, copy] of copies.entries()) {
      const recordId = ids[index];
      if (recordId !== undefined) this.#copies.set(copy.id, { recordId, copy });
    }
  }

  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const run = this.#lastWrite.then(act);
    this.#lastWrite = run.catch(() => undefined);
    return run;
  }
}

/** The record that keeps `copy`. */
export function copyRecord(copy: Copy, writtenAt: Milliseconds) {
  return {
    label: { kind: recordKinds.copy, subject: copy.id, writtenAt },
    bytes: utf8(JSON.stringify({ schema: 1, ...copy })),
  };
}

/** The copy in `value`, copied field by field, or `undefined` when it is anything else. Never throws. */
export function readCopy(value: unknown): Copy | undefined {
  const given = (value ?? {}) as { readonly [name in keyof Copy]?: unknown };
  const { id, madeAt, zone, forWhom, series, numbers, files } = given;
  if (!isId<"copy">(id) || !isId<"copy">(series) || !isTimeZone(zone)) return undefined;
  if (typeof madeAt !== "number" || typeof forWhom !== "string") return undefined;
  if (typeof numbers !== "object" || numbers === null || !Array.isArray(files)) return undefined;
  const read = files.map(readFile);
  if (read.includes(undefined)) return undefined;
  return {
    id,
    madeAt: madeAt as Milliseconds,
    zone,
    forWhom,
    series,
    numbers: Object.fromEntries(
      Object.entries(numbers).filter(([, number]) => Number.isSafeInteger(number)),
    ) as Record<string, number>,
    files: read as CopyFile[],
  };
}

function readFile(value: unknown): CopyFile | undefined {
  const given = (value ?? {}) as { readonly [name in keyof CopyFile]?: unknown };
  const { kind, fileName, fingerprint, byteCount } = given;
  return typeof kind === "string" &&
    typeof fileName === "string" &&
    typeof fingerprint === "string" &&
    typeof byteCount === "number"
    ? { kind, fileName, fingerprint, byteCount }
    : undefined;
}

function decodeCopy(bytes: Uint8Array): Copy | undefined {
  try {
    return readCopy(JSON.parse(fromUtf8(bytes)));
  } catch {
    return undefined;
  }
}
