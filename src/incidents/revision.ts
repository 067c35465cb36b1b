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
  /** Where it was written first; only on a revision that was restored and could not keep its place. */
  readonly origin?: Origin;
}

/** The place in another chain from which a revision was restored. Kept, so that a head printed there can still be checked. */
export interface Origin extends ChainPlace {
  /** Its number where it was written first. */
  readonly number: number;
  /** Whether it only stands beside the others: it is kept with all its words and changes nothing of what holds now. */
  readonly aside: boolean;
}

/** A place in a chain. */
export interface ChainPlace {
  /** Counts the revisions of all incidents from 1, in the order they were written down. */
  readonly sequence: number;
  readonly previousLink: string;
  /** 32 random bytes, hexadecimal. Never printed. See [Note: Why each link is salted]. */
  readonly salt: string;
  readonly link: string;
}

/** Where the chain stands: how many links, and the last. */
export interface ChainHead {
  readonly sequence: number;
  readonly link: string;
}

/** A revision in its place in the chain of the whole vault. */
export interface LinkedRevision extends ChainPlace {
  readonly revision: Revision;
}

/** The head of a chain without links. */
export const emptyChain: ChainHead = { sequence: 0, link: "0".repeat(64) };

const chainMagic = utf8("daybook/chain/1");

/**
 * `revision` as the next link after `head`.
 *
 * [Note: Why each link is salted]
 * A printed head commits to everything written. Without a salt, somebody who holds the print could try guesses of the
 * words that were left out until the hash fits. With 32 random bytes in each link, kept in the vault and in sealed
 * backups of it, no guess can be tested.
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
  const { origin } = revision;
  const words = utf8(
    JSON.stringify([
      ...wordsOf(revision, revision.number),
      ...(origin === undefined
        ? []
        : [
            origin.number,
            origin.aside,
            origin.sequence,
            origin.previousLink,
            origin.salt,
            origin.link,
          ]),
    ]),
  );
  const previous = fromHex(previousLink) ?? new Uint8Array();
  return toHex(hash(concatBytes(chainMagic, previous, hash(concatBytes(salt, words)))));
}

function wordsOf(
  { incidentId, kind, recordedAt, zone, reason, content }: Revision,
  number: number,
): readonly unknown[] {
  return [incidentId, number, kind, recordedAt, zone, reason, content];
}

/** What makes a revision the same one wherever it stands: its words, and the number it was first written under. */
export function identityOf(revision: Revision): string {
  return JSON.stringify(wordsOf(revision, revision.origin?.number ?? revision.number));
}

/** The bytes under which a linked revision is kept. */
export function encodeRevision({ revision, ...place }: LinkedRevision): Uint8Array {
  return utf8(JSON.stringify({ schema: 1, ...place, revision }));
}

/** The linked revision in `bytes`, or `undefined` when they hold anything else. */
export function decodeRevision(bytes: Uint8Array): LinkedRevision | undefined {
  const stored = parseJson(bytes);
  return stored?.schema === 1 ? toLinkedRevision(stored) : undefined;
}

/** The linked revision in `value`, copied field by field, or `undefined` when it is anything else. Never throws. */
export function toLinkedRevision(value: Record<string, unknown>): LinkedRevision | undefined {
  const place = toPlace(value);
  const { incidentId, number, kind, recordedAt, zone, reason, content, origin } = fieldsOf(
    value.revision,
  );
  const from = origin === undefined ? undefined : toOrigin(fieldsOf(origin));
  if (
    place === undefined ||
    !isId<"incident">(incidentId) ||
    !isCount(number) ||
    !isKind(kind) ||
    typeof recordedAt !== "number" ||
    !isTimeZone(zone) ||
    typeof reason !== "string" ||
    typeof content !== "string" ||
    (origin !== undefined && from === undefined)
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
      ...(from === undefined ? {} : { origin: from }),
    },
    ...place,
  };
}

function toPlace(value: Record<string, unknown>): ChainPlace | undefined {
  const { sequence, previousLink, salt, link } = value;
  return isCount(sequence) && isHash(previousLink) && isHash(salt) && isHash(link)
    ? { sequence, previousLink, salt, link }
    : undefined;
}

function toOrigin(value: Record<string, unknown>): Origin | undefined {
  const place = toPlace(value);
  const { number, aside } = value;
  return place !== undefined && isCount(number) && typeof aside === "boolean"
    ? { number, aside, ...place }
    : undefined;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** The bytes under which the head is kept. */
export function encodeHead({ sequence, link }: ChainHead): Uint8Array {
  return utf8(JSON.stringify({ sequence, link }));
}

/** The head in `bytes`; the head of an empty chain when there are none. `undefined` when they hold anything else. */
export function decodeHead(bytes: Uint8Array): ChainHead | undefined {
  if (bytes.length === 0) return emptyChain;
  return toHead(parseJson(bytes));
}

/** The head in `value`, or `undefined` when it is anything else. */
export function toHead(value: unknown): ChainHead | undefined {
  const { sequence, link } = fieldsOf(value);
  return isCount(sequence) && isHash(link) ? { sequence, link } : undefined;
}

/** The head that `links` themselves give, for a chain whose own head is lost. */
export function lastOf(links: readonly LinkedRevision[]): ChainHead {
  return links.reduce<ChainHead>(
    (last, { sequence, link }) => (sequence > last.sequence ? { sequence, link } : last),
    emptyChain,
  );
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
