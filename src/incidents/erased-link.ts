// What is left of a revision whose words were erased for good: its place in the chain, and dates. The words are gone, and
// the salt with them: with the salt, somebody with the open vault could try guesses until the hash fits.

import { fromHex, isId, isTimeZone, type Milliseconds, type TimeZone, toHex } from "#base";
import {
  type ChainHead,
  type ChainPlace,
  fieldsOf,
  type Hash,
  isCount,
  isHash,
  isKind,
  type LinkedRevision,
  linkOver,
  type Origin,
  type Revision,
  wordsHashOf,
} from "./revision.ts";

/** What is still known of an erased revision: which it was and when it was written, and nothing of what it said or why. */
export interface ErasedRevision
  extends Pick<Revision, "incidentId" | "number" | "kind" | "recordedAt" | "zone"> {
  readonly erasedAt: Milliseconds;
  readonly erasedZone: TimeZone;
  /** Whether everything was erased that it belonged to. */
  readonly whole: boolean;
  /** Whether it was of a fact beside the incidents. */
  readonly isBackground: boolean;
  /** Where it was written first; only when it was restored and could not keep its place. */
  readonly origin?: ErasedOrigin;
}

/** A place in a chain that can be followed without its words. */
export interface ErasedPlace extends Omit<ChainPlace, "salt"> {
  /** SHA-256 of the salt and the words that stood here, hexadecimal. */
  readonly wordsHash: string;
}

/** As {@link Origin}, without its salt. */
export interface ErasedOrigin extends ErasedPlace, Pick<Origin, "number" | "aside"> {}

/** An erased revision in its place in the chain of the whole vault. */
export interface ErasedLink extends ErasedPlace {
  readonly erased: ErasedRevision;
}

/** When something was erased, by the clock of the device, how much, and of what sort. */
export type Erasing = Pick<ErasedRevision, "erasedAt" | "erasedZone" | "whole" | "isBackground">;

/** `linked` without its words. Its link stays, and so does every link after it. */
export function withoutWords(linked: LinkedRevision, erasing: Erasing, hash: Hash): ErasedLink {
  const { revision, sequence, previousLink, link } = linked;
  const { incidentId, number, kind, recordedAt, zone, origin } = revision;
  const { erasedAt, erasedZone, whole, isBackground } = erasing;
  return {
    sequence,
    previousLink,
    link,
    wordsHash: toHex(wordsHashOf(revision, bytesOf(linked.salt), hash)),
    erased: {
      incidentId,
      number,
      kind,
      recordedAt,
      zone,
      erasedAt,
      erasedZone,
      whole,
      isBackground,
      ...(origin === undefined ? {} : { origin: originWithoutWords(revision, origin, hash) }),
    },
  };
}

/** `link` as the next after `head`, under another number: what is erased elsewhere takes its place here too. */
export function moveErased(
  { erased, ...place }: ErasedLink,
  { number, aside }: Pick<Origin, "number" | "aside">,
  head: ChainHead,
  hash: Hash,
): ErasedLink {
  const first = erased.origin ?? { ...place, number: erased.number };
  return {
    sequence: head.sequence + 1,
    previousLink: head.link,
    link: linkOver(head.link, bytesOf(place.wordsHash), hash),
    wordsHash: place.wordsHash,
    erased: { ...erased, number, origin: { ...first, aside } },
  };
}

/** The erased link in `value`, copied field by field, or `undefined` when it is anything else. Never throws. */
export function toErasedLink(value: Record<string, unknown>): ErasedLink | undefined {
  const place = toErasedPlace(value);
  const given = fieldsOf(value.erased);
  const { incidentId, number, kind, recordedAt, zone, erasedAt, erasedZone } = given;
  const { whole, isBackground } = given;
  const origin = given.origin === undefined ? undefined : toErasedOrigin(fieldsOf(given.origin));
  if (
    place === undefined ||
    !isId<"incident">(incidentId) ||
    !isCount(number) ||
    !isKind(kind) ||
    typeof recordedAt !== "number" ||
    !isTimeZone(zone) ||
    typeof erasedAt !== "number" ||
    !isTimeZone(erasedZone) ||
    typeof whole !== "boolean" ||
    typeof isBackground !== "boolean" ||
    (given.origin !== undefined && origin === undefined)
  ) {
    return undefined;
  }
  return {
    ...place,
    erased: {
      incidentId,
      number,
      kind,
      recordedAt: recordedAt as Milliseconds,
      zone,
      erasedAt: erasedAt as Milliseconds,
      erasedZone,
      whole,
      isBackground,
      ...(origin === undefined ? {} : { origin }),
    },
  };
}

// The place in the other chain can be followed as well: what was hashed there is worked out while the words are known.
function originWithoutWords(
  revision: Revision,
  { number, aside, sequence, previousLink, link, salt }: Origin,
  hash: Hash,
): ErasedOrigin {
  const { origin: _, ...words } = revision;
  const wordsHash = toHex(wordsHashOf({ ...words, number }, bytesOf(salt), hash));
  return { number, aside, sequence, previousLink, link, wordsHash };
}

function toErasedPlace(value: Record<string, unknown>): ErasedPlace | undefined {
  const { sequence, previousLink, link, wordsHash } = value;
  return isCount(sequence) && isHash(previousLink) && isHash(link) && isHash(wordsHash)
    ? { sequence, previousLink, link, wordsHash }
    : undefined;
}

function toErasedOrigin(value: Record<string, unknown>): ErasedOrigin | undefined {
  const place = toErasedPlace(value);
  const { number, aside } = value;
  return place !== undefined && isCount(number) && typeof aside === "boolean"
    ? { number, aside, ...place }
    : undefined;
}

function bytesOf(hex: string): Uint8Array {
  return fromHex(hex) ?? new Uint8Array();
}
