// The whole log as one value, with every link and salt: what a backup is made from and what a restore starts from.

import type { IncidentId, Milliseconds } from "#base";
import { type ChainLink, countBreaks, decodeHead, decodeLink, lastOf } from "./chain.ts";
import { fromJournalRecord, type JournalEntry } from "./journal.ts";
import { decodePrivateNote } from "./private-note.ts";
import { recordKinds, type StoredRecords } from "./record-store.ts";
import { type ChainHead, emptyChain, type Hash } from "./revision.ts";
import { keptLanguage } from "./text-languages.ts";

/** Everything that was written down. */
export interface WholeLog {
  /** Every revision of every incident and of every fact beside them, in the order of the chain; erased ones too. */
  readonly links: readonly ChainLink[];
  readonly head: ChainHead;
  /** How many places of the chain are broken; see `countBreaks`. */
  readonly breaks: number;
  readonly notes: readonly WholeNote[];
  readonly journal: readonly JournalEntry[];
}

/** One private note, with what it belongs to. */
export interface WholeNote {
  readonly incidentId: IncidentId;
  readonly writtenAt: Milliseconds;
  readonly text: string;
  /** BCP 47. Absent where it is not known. */
  readonly language?: string;
}

/** A log in which nothing was ever written. */
export const emptyLog: WholeLog = {
  links: [],
  head: emptyChain,
  breaks: 0,
  notes: [],
  journal: [],
};

/** The log that `contents` hold, as far as it can be read. */
export function wholeLogOf(contents: StoredRecords, hash: Hash): WholeLog {
  const links: ChainLink[] = [];
  const notes = new Map<IncidentId, WholeNote>();
  const journal: JournalEntry[] = [];
  for (const record of contents.records) {
    const { label, bytes } = record;
    const incidentId = label.subject as IncidentId;
    if (label.kind === recordKinds.revision) {
      const linked = decodeLink(bytes);
      if (linked !== undefined) links.push(linked);
    } else if (label.kind === recordKinds.privateNote) {
      const note = decodePrivateNote(bytes);
      if (note !== undefined) {
        const { text, language } = note;
        const { writtenAt } = label;
        notes.set(incidentId, { incidentId, writtenAt, text, ...keptLanguage(language) });
      }
    } else if (label.kind === recordKinds.journal) {
      const entry = fromJournalRecord(record);
      if (entry !== undefined) journal.push(entry);
    }
  }
  links.sort((a, b) => a.sequence - b.sequence);
  const head = contents.head === undefined ? undefined : decodeHead(contents.head);
  return {
    links,
    head: head ?? lastOf(links),
    breaks: countBreaks(links, head ?? lastOf(links), hash),
    notes: [...notes.values()],
    journal,
  };
}
