// Erasing words for good: which records it changes, and what stays to be told. Nothing else may take words away.

import type { IncidentId, Milliseconds, RecordId, TimeZone } from "#base";
import { type ChainLink, decodeLink, encodeLink, isErased, knownOf } from "./chain.ts";
import { type ErasedRevision, withoutWords } from "./erased-link.ts";
import { recordKinds, type StoredLabel, type StoredRecords } from "./record-store.ts";
import { repeatsOf } from "./repeats.ts";
import type { Hash, LinkedRevision } from "./revision.ts";
import { wordsIn } from "./shelf.ts";

/** How much of an entry is erased: all of it, or the earlier wording with that revision number. */
export type ErasureScope = "all" | { readonly revision: number };

/** Something that was erased whole: that there was something, when it was written down, and when it was erased. */
export interface ErasedEntry {
  readonly id: IncidentId;
  readonly isBackground: boolean;
  readonly recordedAt: Milliseconds;
  readonly recordedZone: TimeZone;
  readonly erasedAt: Milliseconds;
  readonly erasedZone: TimeZone;
}

/**
 * The records to write over so that the words in `scope` are gone, and the whole chain as it is then. No record when there
 * is nothing to erase: what an entry says now can only be erased with all of it.
 */
export function erasureOf(
  contents: StoredRecords,
  subject: IncidentId,
  scope: ErasureScope,
  now: Pick<ErasedRevision, "erasedAt" | "erasedZone">,
  hash: Hash,
): {
  readonly records: readonly {
    readonly id: RecordId;
    readonly label: StoredLabel;
    readonly bytes: Uint8Array;
  }[];
  readonly chain: readonly ChainLink[];
} {
  const all = contents.records.flatMap(({ id, label, bytes }) => {
    const link = label.kind === recordKinds.revision ? decodeLink(bytes) : undefined;
    return link === undefined ? [] : [{ id, label, link }];
  });
  const own = all.map(({ link }) => link).filter((link) => knownOf(link).incidentId === subject);
  const gone = new Set<ChainLink>(scope === "all" ? own : earlierWords(own, scope.revision));
  const after = all.map(({ id, label, link }) => {
    if (!gone.has(link)) return { id, label, link, isChanged: false };
    const changed = isErased(link)
      ? { ...link, erased: { ...link.erased, whole: true } }
      : withoutWords(
          link,
          { ...now, whole: scope === "all", isBackground: wordsIn(link).isBackground },
          hash,
        );
    return { id, label, link: changed, isChanged: true };
  });
  return {
    records: after
      .filter(({ isChanged }) => isChanged)
      .map(({ id, label, link }) => ({ id, label, bytes: encodeLink(link) })),
    chain: after.map(({ link }) => link),
  };
}

/** What was erased whole, of everything erased that is known. Latest erased first. */
export function erasedEntries(
  erased: ReadonlyMap<IncidentId, readonly ErasedRevision[]>,
): readonly ErasedEntry[] {
  return [...erased]
    .flatMap(([id, revisions]) => {
      const [first] = revisions;
      const last = revisions.findLast(({ whole }) => whole);
      if (first === undefined || last === undefined) return [];
      return {
        id,
        isBackground: last.isBackground,
        recordedAt: first.recordedAt,
        recordedZone: first.zone,
        erasedAt: last.erasedAt,
        erasedZone: last.erasedZone,
      };
    })
    .sort((a, b) => b.erasedAt - a.erasedAt);
}

function earlierWords(own: readonly ChainLink[], revision: number): readonly LinkedRevision[] {
  const wordings = own.filter((link) => !isErased(link) && isWording(link));
  const linked = wordings.find((link) => knownOf(link).number === revision);
  const inLine = wordings.filter((link) => knownOf(link).origin?.aside !== true);
  const current = (inLine.length > 0 ? inLine : wordings)
    .toSorted((a, b) => knownOf(a).number - knownOf(b).number)
    .at(inLine.length > 0 ? -1 : 0);
  return linked === undefined || isErased(linked) || linked === current
    ? []
    : repeatsOf(linked, own);
}

function isWording(link: ChainLink): boolean {
  const { kind } = knownOf(link);
  return kind === "recorded" || kind === "amended";
}
