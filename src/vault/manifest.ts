// The list of all rows, itself sealed. A seal shows that a row was not changed; only a list shows that none is missing,
// none was put back to an older state and none was slipped in.

import { equalBytes, fromHex, type Milliseconds, type RecordId, toHex } from "#base";

/** What remains known of a row when the row itself is hurt. Stands at the head of the record and in the manifest. */
export interface RecordLabel {
  /** What it is, as a number the vault does not interpret (0 to 255). */
  readonly kind: number;
  /** What it belongs to, as a 128-bit hexadecimal name. */
  readonly subject: string;
  readonly writtenAt: Milliseconds;
}

/** One row as the manifest knows it. The nonce names the exact sealing that should be there. */
export interface ManifestEntry {
  readonly id: RecordId;
  readonly nonce: Uint8Array;
  readonly label: RecordLabel;
}

/** The first row of the manifest: where its pages are, and the caller's own head of the chain. */
export interface ManifestRoot {
  /** Counts the changes made to the vault. */
  readonly generation: number;
  /** What the caller wants kept together with the list, such as the head of a hash chain. */
  readonly head: Uint8Array;
  readonly pages: ReadonlyMap<number, { readonly id: RecordId; readonly nonce: Uint8Array }>;
}

/**
 * The number of pages.
 *
 * [Note: Why the manifest has pages]
 * Each change rewrites the pages it touches and the root. One page would grow to half a megabyte at 10,000 records,
 * rewritten at every save; one page a record would make the root as large. With 64, a save writes about 15 kB.
 */
export const pageCount = 64;

/** The page a row stands on. Names are random, so pages fill evenly. */
export function pageOf(id: RecordId): number {
  return Number.parseInt(id.slice(0, 2), 16) % pageCount;
}

const labelLength = 1 + 16 + 8;
const entryLength = 16 + 24 + labelLength;
const frontLength = 1 + 8 + 4;
const pageEntryLength = 1 + 16 + 24;
/** The format of pages and root that is written here. It is their first byte. */
export const manifestFormat = 1;

/** The bytes of a label: kind, subject, time as a float64. */
export function encodeLabel({ kind, subject, writtenAt }: RecordLabel): Uint8Array {
  const bytes = new Uint8Array(labelLength);
  bytes[0] = kind;
  bytes.set(bytesOfHex(subject), 1);
  new DataView(bytes.buffer).setFloat64(17, writtenAt, true);
  return bytes;
}

/** The label at the head of `bytes`, and what follows it. */
export function decodeLabel(bytes: Uint8Array): { label: RecordLabel; rest: Uint8Array } {
  return {
    label: {
      kind: bytes[0] ?? 0,
      subject: toHex(bytes.subarray(1, 17)),
      writtenAt: viewOf(bytes).getFloat64(17, true) as Milliseconds,
    },
    rest: bytes.subarray(labelLength),
  };
}

/** The format of an opened page or root when it is newer than ours, otherwise `undefined`. */
export function newerManifest(bytes: Uint8Array): number | undefined {
  const [format = 0] = bytes;
  return format > manifestFormat ? format : undefined;
}

/** The bytes of one page. */
export function encodePage(entries: Iterable<ManifestEntry>): Uint8Array {
  const listed = [...entries];
  const bytes = new Uint8Array(1 + listed.length * entryLength);
  bytes[0] = manifestFormat;
  for (const [index, { id, nonce, label }] of listed.entries()) {
    const at = 1 + index * entryLength;
    bytes.set(bytesOfHex(id), at);
    bytes.set(nonce, at + 16);
    bytes.set(encodeLabel(label), at + 40);
  }
  return bytes;
}

/** The entries of one page. */
export function decodePage(bytes: Uint8Array): ManifestEntry[] {
  const entries: ManifestEntry[] = [];
  for (let at = 1; at + entryLength <= bytes.length; at += entryLength) {
    entries.push({
      id: toHex(bytes.subarray(at, at + 16)) as RecordId,
      // A view: ten thousand small arrays of their own are slow to make and slow to be let go of.
      nonce: bytes.subarray(at + 16, at + 40),
      label: decodeLabel(bytes.subarray(at + 40, at + entryLength)).label,
    });
  }
  return entries;
}

/** The bytes of the root. */
export function encodeRoot({ generation, head, pages }: ManifestRoot): Uint8Array {
  // Each save writes it, and one array a part would be two hundred.
  const bytes = new Uint8Array(frontLength + head.length + pages.size * pageEntryLength);
  const view = viewOf(bytes);
  view.setUint8(0, manifestFormat);
  view.setFloat64(1, generation, true);
  view.setUint32(9, head.length, true);
  bytes.set(head, frontLength);
  let at = frontLength + head.length;
  for (const [number, { id, nonce }] of pages) {
    bytes[at] = number;
    bytes.set(bytesOfHex(id), at + 1);
    bytes.set(nonce, at + 17);
    at += pageEntryLength;
  }
  return bytes;
}

/** The root in `bytes`. */
export function decodeRoot(bytes: Uint8Array): ManifestRoot {
  const view = viewOf(bytes);
  const headEnd = frontLength + view.getUint32(9, true);
  const pages = new Map<number, { id: RecordId; nonce: Uint8Array }>();
  for (let at = headEnd; at + pageEntryLength <= bytes.length; at += pageEntryLength) {
    pages.set(bytes[at] ?? 0, {
      id: toHex(bytes.subarray(at + 1, at + 17)) as RecordId,
      nonce: bytes.slice(at + 17, at + pageEntryLength),
    });
  }
  return { generation: view.getFloat64(1, true), head: bytes.slice(frontLength, headEnd), pages };
}

/** Whether `nonce` names the sealing the manifest expects. */
export function isExpected(entry: { readonly nonce: Uint8Array }, nonce: Uint8Array): boolean {
  return equalBytes(entry.nonce, nonce);
}

function bytesOfHex(text: string): Uint8Array {
  return fromHex(text) ?? new Uint8Array(16);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
