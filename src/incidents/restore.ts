// Joining the log in a backup with the log that is here. Only adds: nothing that stands here is changed or taken away.

import type { IncidentId, JournalEntryId, Milliseconds, RecordId } from "#base";
import { type ChainLink, encodeHead, encodeLink, firstLinkOf, isErased, knownOf } from "./chain.ts";
import { type ErasedLink, moveErased, withoutWords } from "./erased-link.ts";
import { type JournalEntry, journalEntry, toJournalRecord } from "./journal.ts";
import { encodePrivateNote, privateNote } from "./private-note.ts";
import { recordKinds, type StoredChange } from "./record-store.ts";
import { repeatsOf } from "./repeats.ts";
import {
  type ChainHead,
  type Hash,
  identityOf,
  type LinkedRevision,
  linkRevision,
  type Revision,
} from "./revision.ts";
import { wordsIn } from "./shelf.ts";
import { keptLanguage } from "./text-languages.ts";
import type { WholeLog, WholeNote } from "./whole-log.ts";

/** What a restore did, counted for the person. */
export interface RestoreCounts {
  /** Entries that were not here at all. */
  readonly added: number;
  /** Entries that were here and got what was written later. */
  readonly continued: number;
  /** Entries that were changed both here and in the backup. What they said here still holds. */
  readonly differing: number;
  /** Entries of which everything was here already. */
  readonly same: number;
  /** Private notes and entries of the private journal that were added, or joined with what was here. */
  readonly notes: number;
  /** Entries of which something was erased here for good, and stays erased although the backup still has it. */
  readonly erasedHere: number;
  /** Entries of which something was erased in the backup and is still here. It stays until it is erased here too. */
  readonly erasedThere: number;
}

/** What has to be written for a restore. */
export interface RestorePlan {
  readonly links: readonly ChainLink[];
  readonly head: ChainHead;
  readonly notes: readonly WholeNote[];
  readonly journal: readonly JournalEntry[];
  readonly counts: RestoreCounts;
}

/** What planning needs from outside. `noteLine` stands between two private notes that are joined. */
export interface RestoreTools {
  readonly hash: Hash;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly noteLine: string;
}

/**
 * What is missing in `present` of everything in `incoming`.
 *
 * [Note: How logs are joined]
 * A log without entries takes over an unbroken chain link by link, so that a head printed before still fits. Beside
 * entries, the chain that is here goes on: what is missing is linked to its end, in its old order, with its old dates
 * and with the place it came from. A revision is the same when its words, its date and its first number are the same.
 * Entry by entry there are three cases. Here is nothing of it, or only its beginning: it is continued as it was. Here
 * is all of it: nothing is done. It was changed on both sides: the revisions of the backup are numbered on and kept
 * aside, among the earlier wordings. What holds now is left to the person: neither the later date (a clock can be wrong)
 * nor the later restore knows which words are right, and what an entry says must not change behind anybody's back.
 * What was erased for good stays erased, on whichever side: it is known by the link of its first place, which no backup
 * changes. Words that are here and were erased in the backup stay all the same: a file must not be able to take
 * anything away.
 */
export function planRestore(
  present: WholeLog,
  incoming: WholeLog,
  tools: RestoreTools,
): RestorePlan {
  const here = byIncident(present.links);
  const wholeErased = wholeErasedIn(here);
  const kept = new Map(present.notes.map((note) => [note.incidentId, note]));
  const notes = incoming.notes
    .filter(({ incidentId }) => !wholeErased.has(incidentId))
    .flatMap((note) => missingNote(kept.get(note.incidentId), note, tools.noteLine));
  const keptEntries = new Map(present.journal.map((entry) => [entry.id, entry]));
  const journal = incoming.journal.flatMap((entry) =>
    missingEntry(keptEntries.get(entry.id), entry, tools.noteLine),
  );
  const counts = {
    added: 0,
    continued: 0,
    differing: 0,
    same: 0,
    notes: notes.length + journal.length,
    erasedHere: 0,
    erasedThere: 0,
  };
  const missing: { readonly link: ChainLink; readonly as: PlaceInIncident }[] = [];
  for (const [id, theirs] of byIncident(incoming.links)) {
    const ours = here.get(id) ?? [];
    const { news, staysErased, staysHere } = compared(ours, theirs, tools.hash);
    if (staysErased) counts.erasedHere += 1;
    if (staysHere) counts.erasedThere += 1;
    if (wholeErased.has(id)) continue;
    const goesOn = ours.every((each, index) => isSame(each, theirs[index]));
    if (news.length === 0) counts.same += 1;
    else if (ours.length > 0) counts[goesOn ? "continued" : "differing"] += 1;
    else if (!news.every(isErased)) counts.added += 1;
    let number = numberOf(ours.at(-1));
    for (const link of news) {
      number = goesOn ? Math.max(number + 1, numberOf(link)) : number + 1;
      const aside = goesOn ? (knownOf(link).origin?.aside ?? false) : true;
      missing.push({ link, as: { number, aside } });
    }
  }
  if (present.head.sequence === 0 && present.links.length === 0 && incoming.breaks === 0) {
    return { links: incoming.links, head: incoming.head, notes, journal, counts };
  }
  const links: ChainLink[] = [];
  let head = present.head;
  for (const { link, as } of missing.sort((a, b) => a.link.sequence - b.link.sequence)) {
    const next = isErased(link)
      ? moveErased(link, as, head, tools.hash)
      : linkRevision(movedTo(link, as), head, tools.randomBytes(32), tools.hash);
    links.push(next);
    head = { sequence: next.sequence, link: next.link };
  }
  return { links, head, notes, journal, counts };
}

// What of `theirs` is not among `ours`, revisions of one entry. What repeats words that were erased here comes without
// its words.
function compared(
  ours: readonly ChainLink[],
  theirs: readonly ChainLink[],
  hash: Hash,
): {
  readonly news: readonly ChainLink[];
  /** Something was erased here that is still there. */
  readonly staysErased: boolean;
  /** Something was erased there that is still here. */
  readonly staysHere: boolean;
} {
  const byFirstLink = new Map(ours.map((link) => [firstLinkOf(link), link]));
  const identities = new Set(
    ours.flatMap((link) => (isErased(link) ? [] : identityOf(link.revision))),
  );
  const erasedAgain = new Map<ChainLink, ErasedLink>();
  for (const link of theirs) {
    const mine = byFirstLink.get(firstLinkOf(link));
    if (mine === undefined || !isErased(mine) || isErased(link)) continue;
    for (const repeat of repeatsOf(link, theirs)) {
      const { isBackground } = wordsIn(repeat);
      erasedAgain.set(repeat, withoutWords(repeat, { ...mine.erased, isBackground }, hash));
    }
  }
  const isKnown = (link: ChainLink) =>
    byFirstLink.has(firstLinkOf(link)) ||
    (!isErased(link) && identities.has(identityOf(link.revision)));
  return {
    news: theirs.filter((link) => !isKnown(link)).map((link) => erasedAgain.get(link) ?? link),
    staysErased: erasedAgain.size > 0,
    staysHere: theirs.some((link) => {
      const mine = byFirstLink.get(firstLinkOf(link));
      return isErased(link) && mine !== undefined && !isErased(mine);
    }),
  };
}

function wholeErasedIn(
  links: ReadonlyMap<IncidentId, readonly ChainLink[]>,
): ReadonlySet<IncidentId> {
  return new Set(
    [...links].flatMap(([id, own]) =>
      own.every(isErased) && own.some(({ erased }) => erased.whole) ? [id] : [],
    ),
  );
}

function numberOf(link: ChainLink | undefined): number {
  return link === undefined ? 0 : knownOf(link).number;
}

/** Names the records of notes and journal entries that are here already. */
export interface PresentRecords {
  noteRecord(id: IncidentId): RecordId | undefined;
  journalRecord(id: JournalEntryId): RecordId | undefined;
}

const nothingPresent: PresentRecords = {
  noteRecord: () => undefined,
  journalRecord: () => undefined,
};

/** `plan` as one change: revisions first, then notes, then the journal. */
export function toChange(
  { links, head, notes, journal }: RestorePlan,
  present: PresentRecords = nothingPresent,
): StoredChange {
  const revisions = links.map((link) => ({
    label: {
      kind: recordKinds.revision,
      subject: knownOf(link).incidentId,
      writtenAt: knownOf(link).recordedAt,
    },
    bytes: encodeLink(link),
  }));
  const joined = notes.map(({ incidentId, writtenAt, text, language = "" }) => {
    const id = present.noteRecord(incidentId);
    return {
      ...(id === undefined ? {} : { id }),
      label: { kind: recordKinds.privateNote, subject: incidentId, writtenAt },
      bytes: encodePrivateNote(privateNote(incidentId, { text, language }, writtenAt)),
    };
  });
  const entries = journal.map((entry) => toJournalRecord(entry, present.journalRecord(entry.id)));
  return { write: [...revisions, ...joined, ...entries], head: encodeHead(head) };
}

interface PlaceInIncident {
  readonly number: number;
  readonly aside: boolean;
}

function movedTo(linked: LinkedRevision, { number, aside }: PlaceInIncident): Revision {
  const { revision, sequence, previousLink, salt, link } = linked;
  const first = revision.origin ?? {
    number: revision.number,
    sequence,
    previousLink,
    salt,
    link,
  };
  return { ...revision, number, origin: { ...first, aside } };
}

function byIncident(links: readonly ChainLink[]): Map<IncidentId, ChainLink[]> {
  const all = new Map<IncidentId, ChainLink[]>();
  for (const link of links) {
    const { incidentId } = knownOf(link);
    const own = all.get(incidentId);
    if (own === undefined) all.set(incidentId, [link]);
    else own.push(link);
  }
  for (const each of all.values()) each.sort((a, b) => numberOf(a) - numberOf(b));
  return all;
}

function isSame(a: ChainLink, b: ChainLink | undefined): boolean {
  return (
    b !== undefined &&
    (firstLinkOf(a) === firstLinkOf(b) ||
      (!isErased(a) && !isErased(b) && identityOf(a.revision) === identityOf(b.revision)))
  );
}

function missingNote(kept: WholeNote | undefined, note: WholeNote, line: string): WholeNote[] {
  const text = joinedText(kept?.text, note.text, line);
  if (text === undefined) return [];
  const writtenAt = text === note.text ? note.writtenAt : later(kept?.writtenAt, note.writtenAt);
  const { incidentId } = note;
  return [{ incidentId, writtenAt, text, ...keptLanguage(languageOfJoined(text, kept, note)) }];
}

function missingEntry(
  kept: JournalEntry | undefined,
  entry: JournalEntry,
  line: string,
): JournalEntry[] {
  const text = joinedText(kept?.text, entry.text, line);
  if (text === undefined) return [];
  const changedAt = text === entry.text ? entry.changedAt : later(kept?.changedAt, entry.changedAt);
  const language = languageOfJoined(text, kept, entry) ?? "";
  return [journalEntry({ ...entry, changedAt, text, language })];
}

// Of two texts that were joined only where both are in one.
function languageOfJoined(
  text: string,
  kept: Pick<WholeNote, "language"> | undefined,
  incoming: Pick<WholeNote, "text" | "language">,
): string | undefined {
  const isOne = text === incoming.text || kept?.language === incoming.language;
  return isOne ? incoming.language : undefined;
}

function later(a: Milliseconds | undefined, b: Milliseconds): Milliseconds {
  return a === undefined || a < b ? b : a;
}

// Two private texts with different words are both kept. One that holds the other as paragraphs of its own holds both
// already. `undefined` when nothing is to be written.
function joinedText(kept: string | undefined, incoming: string, line: string): string | undefined {
  if (kept === undefined || holds(incoming, kept)) return kept === incoming ? undefined : incoming;
  return holds(kept, incoming) ? undefined : `${kept}\n\n${line}\n\n${incoming}`;
}

function holds(text: string, part: string): boolean {
  return `\n\n${text}\n\n`.includes(`\n\n${part}\n\n`);
}
