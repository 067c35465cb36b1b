// Changing keeps the old words: every state of an incident is a revision of its own, joined to the one before by a hash.

import {
  concatBytes,
  fromHex,
  fromUtf8,
  type IncidentId,
  isId,
  isTimeZone,
  type Milliseconds,
  type TimeZone,
  toHex,
  utf8,
} from "#base";

/** SHA-256, passed in: this module knows no cryptography. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/** What a revision does. `withdrawn` and `reinstated` repeat the content they found. */
export type RevisionKind = "recorded" | "amended" | "withdrawn" | "reinstated";

/** One state of one incident, as it was written down. */
export interface Revision {
  readonly incidentId: IncidentId;
  /** Counts the incident's revisions from 1. */
  readonly number: number;
  readonly kind: RevisionKind;
  readonly recordedAt: Milliseconds;
  readonly zone: TimeZone;
  readonly reason: string;
  /**
   * The content as the JSON text that was written, kept to the letter: the hash is over these bytes, and a later
   * version of the content's shape must not change what was hashed.
   */
  readonly content: string;
}

/** Where the chain stands: how many links, and the last. */
export interface ChainHead {
  readonly sequence: number;
  readonly link: string;
}

/** A revision in its place in the chain of the whole vault. */
export interface LinkedRevision {
  readonly revision: Revision;
  /** Counts the revisions of all incidents from 1, in the order they were written down. */
  readonly sequence: number;
  readonly previousLink: string;
  /** 32 random bytes, hexadecimal. Never leaves the vault. See [Note: Why each link is salted]. */
  readonly salt: string;
  readonly link: string;
}

/** The head of a chain without links. */
export const emptyChain: ChainHead = { sequence: 0, link: "0".repeat(64) };

const chainMagic = utf8("daybook/chain/1");

/**
 * `revision` as the next link after `head`.
 *
 * [Note: Why each link is salted]
 * A printed head commits to everything written. Without a salt, somebody who holds the print could try guesses of the
 * words that were left out until the hash fits. With 32 random bytes in each link, kept in the vault, no guess can be
 * tested.
 */
export function linkRevision(
  revision: Revision,
  head: ChainHead,
  salt: Uint8Array,
  hash: Hash,
): LinkedRevision {
  return {
    revision,
    sequence: head.sequence + 1,
    previousLink: head.link,
    salt: toHex(salt),
    link: linkOf(revision, head.link, salt, hash),
  };
}

/** Whether `linked` carries the link its own words give. */
export function hasTrueLink(
  { revision, previousLink, salt, link }: LinkedRevision,
  hash: Hash,
): boolean {
  return linkOf(revision, previousLink, fromHex(salt) ?? new Uint8Array(), hash) === link;
}

// The words are hashed with their salt first, so that a link can be followed after its words were erased for good.
function linkOf(revision: Revision, previousLink: string, salt: Uint8Array, hash: Hash): string {
  const { incidentId, number, kind, recordedAt, zone, reason, content } = revision;
  const words = utf8(JSON.stringify([incidentId, number, kind, recordedAt, zone, reason, content]));
  const previous = fromHex(previousLink) ?? new Uint8Array();
  return toHex(hash(concatBytes(chainMagic, previous, hash(concatBytes(salt, words)))));
}

/** The bytes under which a linked revision is kept. */
export function encodeRevision({ revision, ...place }: LinkedRevision): Uint8Array {
  return utf8(JSON.stringify({ schema: 1, ...place, revision }));
}

/** The linked revision in `bytes`, or `undefined` when they hold anything else. */
export function decodeRevision(bytes: Uint8Array): LinkedRevision | undefined {
  const stored = parseJson(bytes);
  const revision = (stored?.revision ?? {}) as { readonly [name in keyof Revision]?: unknown };
  const { incidentId, number, kind, recordedAt, zone, reason, content } = revision;
  const { sequence, previousLink, salt, link } = stored ?? {};
  if (
    stored?.schema !== 1 ||
    !isId<"incident">(incidentId) ||
    !isCount(number) ||
    !isKind(kind) ||
    typeof recordedAt !== "number" ||
    !isTimeZone(zone) ||
    typeof reason !== "string" ||
    typeof content !== "string" ||
    !isCount(sequence) ||
    !isHash(previousLink) ||
    !isHash(salt) ||
    !isHash(link)
  ) {
    return undefined;
  }
  return {
    revision: {
      incidentId,
      number,
      kind,
      recordedAt: recordedAt as Milliseconds,
      zone,
      reason,
      content,
    },
    sequence,
    previousLink,
    salt,
    link,
  };
}

/** The bytes under which the head is kept. */
export function encodeHead({ sequence, link }: ChainHead): Uint8Array {
  return utf8(JSON.stringify({ sequence, link }));
}

/** The head in `bytes`; the head of an empty chain when there are none. `undefined` when they hold anything else. */
export function decodeHead(bytes: Uint8Array): ChainHead | undefined {
  if (bytes.length === 0) return emptyChain;
  const stored = parseJson(bytes);
  const { sequence, link } = stored ?? {};
  return isCount(sequence) && isHash(link) ? { sequence, link } : undefined;
}

/**
 * How many places in the chain are broken: a link that does not follow from its words, a gap, or an end that is not
 * `head`. `links` may come in any order.
 */
export function countBreaks(
  links: readonly LinkedRevision[],
  head: ChainHead | undefined,
  hash: Hash,
): number {
  const ordered = [...links].sort((a, b) => a.sequence - b.sequence);
  let breaks = 0;
  let previous = emptyChain;
  for (const linked of ordered) {
    const follows =
      linked.sequence === previous.sequence + 1 && linked.previousLink === previous.link;
    if (!follows || !hasTrueLink(linked, hash)) breaks += 1;
    previous = linked;
  }
  const endsAtHead =
    head !== undefined && head.sequence === previous.sequence && head.link === previous.link;
  return endsAtHead ? breaks : breaks + 1;
}

function parseJson(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(fromUtf8(bytes));
    return typeof value === "object" && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isHash(value: unknown): value is string {
  return typeof value === "string" && fromHex(value)?.length === 32;
}

function isKind(value: unknown): value is RevisionKind {
  return ["recorded", "amended", "withdrawn", "reinstated"].includes(value as string);
}
