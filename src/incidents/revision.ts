// Changing keeps the old words: every state of an incident is a revision of its own, joined to the one before by a hash.

import {
  concatBytes,
  fromHex,
  type IncidentId,
  isId,
  isTimeZone,
  type Milliseconds,
  type TimeZone,
  toHex,
  utf8,
} from "#base";
import { toLanguage } from "./text-languages.ts";

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
  /** The language of the reason, BCP 47. Absent where it is not known, and without a reason. */
  readonly reasonLanguage?: string;
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
    link: linkOver(head.link, wordsHashOf(revision, salt, hash), hash),
  };
}

/**
 * SHA-256 of `salt` and the words of `revision`.
 *
 * The words are hashed with their salt before they are linked, so that a link can be followed after its words were
 * erased for good.
 */
export function wordsHashOf(revision: Revision, salt: Uint8Array, hash: Hash): Uint8Array {
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
  return hash(concatBytes(salt, words));
}

/** The link after `previousLink` for words with that hash. */
export function linkOver(previousLink: string, wordsHash: Uint8Array, hash: Hash): string {
  const previous = fromHex(previousLink) ?? new Uint8Array();
  return toHex(hash(concatBytes(chainMagic, previous, wordsHash)));
}

function wordsOf(
  { incidentId, kind, recordedAt, zone, reason, content, reasonLanguage }: Revision,
  number: number,
): readonly unknown[] {
  return [
    incidentId,
    number,
    kind,
    recordedAt,
    zone,
    reason,
    content,
    ...(reasonLanguage === undefined ? [] : [reasonLanguage]),
  ];
}

/** What makes a revision the same one wherever it stands: its words, and the number it was first written under. */
export function identityOf(revision: Revision): string {
  return JSON.stringify(wordsOf(revision, revision.origin?.number ?? revision.number));
}

/** The linked revision in `value`, copied field by field, or `undefined` when it is anything else. Never throws. */
export function toLinkedRevision(value: Record<string, unknown>): LinkedRevision | undefined {
  const place = toPlace(value);
  const given = fieldsOf(value.revision);
  const { incidentId, number, kind, recordedAt, zone, reason, reasonLanguage, content, origin } =
    given;
  const from = origin === undefined ? undefined : toOrigin(fieldsOf(origin));
  if (
    place === undefined ||
    !isId<"incident">(incidentId) ||
    !isCount(number) ||
    !isKind(kind) ||
    typeof recordedAt !== "number" ||
    !isTimeZone(zone) ||
    typeof reason !== "string" ||
    (reasonLanguage !== undefined && toLanguage(reasonLanguage) === "") ||
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
      ...(reasonLanguage === undefined ? {} : { reasonLanguage: toLanguage(reasonLanguage) }),
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

/** The fields of `value`; none when it is no object. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** Whether `value` counts something. */
export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** Whether `value` is a SHA-256 in hexadecimal. */
export function isHash(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

/** Whether `value` is a kind of revision. */
export function isKind(value: unknown): value is RevisionKind {
  return ["recorded", "amended", "withdrawn", "reinstated"].includes(value as string);
}
