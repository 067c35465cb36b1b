// The chain of everything that was written down: revisions, and what is left of those whose words were erased.
// See [Note: Why each link is salted].

import { fromHex, fromUtf8, utf8 } from "#base";
import { type ErasedLink, type ErasedRevision, toErasedLink } from "./erased-link.ts";
import {
  type ChainHead,
  emptyChain,
  fieldsOf,
  type Hash,
  isCount,
  isHash,
  type LinkedRevision,
  linkOver,
  type Revision,
  toLinkedRevision,
  wordsHashOf,
} from "./revision.ts";

/** One link of the chain, with its words or without. */
export type ChainLink = LinkedRevision | ErasedLink;

/** Whether the words of `link` were erased. */
export function isErased(link: ChainLink): link is ErasedLink {
  return "erased" in link;
}

/** What is known of `link` whether or not its words are still there. */
export function knownOf(link: ChainLink): Revision | ErasedRevision {
  return isErased(link) ? link.erased : link.revision;
}

/** The link of the place where it was written first: the same wherever a backup has brought it, with its words or without. */
export function firstLinkOf(link: ChainLink): string {
  return knownOf(link).origin?.link ?? link.link;
}

/** Whether `link` follows from its own words, or from the hash that is left of them. */
export function hasTrueLink(link: ChainLink, hash: Hash): boolean {
  const wordsHash = isErased(link)
    ? bytesOf(link.wordsHash)
    : wordsHashOf(link.revision, bytesOf(link.salt), hash);
  return linkOver(link.previousLink, wordsHash, hash) === link.link;
}

const revisionSchema = 1;
const erasedSchema = 2;
// A version that knows nothing of the language of a reason would find the chain broken there.
const languageSchema = 3;

/** The newest schema of a link that can be read. */
export const newestLinkSchema = languageSchema;

/** The bytes under which a link is kept. */
export function encodeLink(link: ChainLink): Uint8Array {
  if (isErased(link)) return utf8(JSON.stringify({ schema: erasedSchema, ...link }));
  const { revision, ...place } = link;
  const schema = revision.reasonLanguage === undefined ? revisionSchema : languageSchema;
  return utf8(JSON.stringify({ schema, ...place, revision }));
}

/** The link in `bytes`, or `undefined` when they hold anything else. */
export function decodeLink(bytes: Uint8Array): ChainLink | undefined {
  const stored = parseJson(bytes);
  switch (stored?.schema) {
    case revisionSchema:
    case languageSchema:
      return toLinkedRevision(stored);
    case erasedSchema:
      return toErasedLink(stored);
    default:
      return undefined;
  }
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
export function lastOf(links: readonly ChainLink[]): ChainHead {
  return links.reduce<ChainHead>(
    (last, { sequence, link }) => (sequence > last.sequence ? { sequence, link } : last),
    emptyChain,
  );
}

/** Where a chain does not hold together, as far as its links tell without their words being hashed. */
export interface ChainGaps {
  /** The links that do not follow the one before. */
  readonly after: ReadonlySet<ChainLink>;
  readonly endsAtHead: boolean;
}

/** The gaps in `links`, which may come in any order, and in the way from the last of them to `head`. */
export function gapsIn(links: readonly ChainLink[], head: ChainHead | undefined): ChainGaps {
  const after = new Set<ChainLink>();
  let previous = emptyChain;
  for (const linked of links.toSorted((a, b) => a.sequence - b.sequence)) {
    const follows =
      linked.sequence === previous.sequence + 1 && linked.previousLink === previous.link;
    if (!follows) after.add(linked);
    previous = linked;
  }
  const endsAtHead =
    head !== undefined && head.sequence === previous.sequence && head.link === previous.link;
  return { after, endsAtHead };
}

/**
 * How many places in the chain are broken: a link that does not follow from its words, a gap, or an end that is not
 * `head`. `links` may come in any order.
 */
export function countBreaks(
  links: readonly ChainLink[],
  head: ChainHead | undefined,
  hash: Hash,
): number {
  const gaps = gapsIn(links, head);
  const untrue = links.filter((link) => !gaps.after.has(link) && !hasTrueLink(link, hash));
  return gaps.after.size + (gaps.endsAtHead ? 0 : 1) + untrue.length;
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

function bytesOf(hex: string): Uint8Array {
  return fromHex(hex) ?? new Uint8Array();
}
