// Records that a newer version wrote. They must not be taken for damage: the person would be told that somebody had been at
// their words, and what is written over them could not be read by the version that wrote them.

import { newestLinkSchema } from "./chain.ts";
import { recordKinds, type StoredRecord } from "./record-store.ts";

/** A schema or a kind of record that a newer version wrote. */
export interface NewerRecord {
  readonly found: number;
  readonly supported: number;
}

const newestSchemas: { readonly [name in keyof typeof recordKinds]: number } = {
  revision: newestLinkSchema,
  privateNote: 1,
  draft: 1,
  settings: 1,
  journal: 1,
  copy: 1,
  keptWording: 1,
};

const byKind = new Map<number, number>(
  Object.entries(recordKinds).map(([name, kind]) => [
    kind,
    newestSchemas[name as keyof typeof recordKinds],
  ]),
);

const opening = new TextEncoder().encode('{"schema":');

/** What is newer in `records`, or `undefined` when nothing is. */
export function newerRecordIn(records: readonly StoredRecord[]): NewerRecord | undefined {
  for (const { label, bytes } of records) {
    const supported = byKind.get(label.kind);
    if (supported === undefined)
      return { found: label.kind, supported: Math.max(...byKind.keys()) };
    const found = schemaOf(bytes);
    if (found > supported) return { found, supported };
  }
  return undefined;
}

// Every record begins with its schema, in every version, so that it can be told without reading the rest.
function schemaOf(bytes: Uint8Array): number {
  for (let at = 0; at < opening.length; at += 1) if (bytes[at] !== opening[at]) return 0;
  let schema = 0;
  for (let at = opening.length; isDigit(bytes[at]); at += 1) {
    schema = schema * 10 + ((bytes[at] ?? 0) - 48);
  }
  return schema;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}
