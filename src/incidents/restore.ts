// Joining the log in a backup with the log that is here. Only adds: nothing that stands here is changed or taken away.

import type { IncidentId, Milliseconds, RecordId } from "#base";
import { encodePrivateNote, privateNote } from "./private-note.ts";
import { recordKinds, type StoredChange } from "./record-store.ts";
import {
  type ChainHead,
  encodeHead,
  encodeRevision,
  type Hash,
  identityOf,
  type LinkedRevision,
  linkRevision,
  type Revision,
} from "./revision.ts";
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
  /** Private notes that were added, or joined with the one that was here. */
  readonly notes: number;
}

/** What has to be written for a restore. */
export interface RestorePlan {
  readonly links: readonly LinkedRevision[];
  readonly head: ChainHead;
  readonly notes: readonly WholeNote[];
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
 */
export function planRestore(
  present: WholeLog,
  incoming: WholeLog,
  tools: RestoreTools,
): RestorePlan {
  const kept = new Map(present.notes.map((note) => [note.incidentId, note]));
  const notes = incoming.notes.flatMap((note) =>
    missingNote(kept.get(note.incidentId), note, tools.noteLine),
  );
  const here = byIncident(present.links);
  const counts = { added: 0, continued: 0, differing: 0, same: 0, notes: notes.length };
  const missing: { readonly linked: LinkedRevision; readonly as: PlaceInIncident }[] = [];
  for (const [id, theirs] of byIncident(incoming.links)) {
    const ours = here.get(id) ?? [];
    const known = new Set(ours.map(({ revision }) => identityOf(revision)));
    const news = theirs.filter(({ revision }) => !known.has(identityOf(revision)));
    const goesOn = ours.every((each, index) => isSame(each, theirs[index]));
    if (news.length === 0) counts.same += 1;
    else if (ours.length === 0) counts.added += 1;
    else if (goesOn) counts.continued += 1;
    else counts.differing += 1;
    let number = ours.at(-1)?.revision.number ?? 0;
    for (const linked of news) {
      const { revision } = linked;
      number = goesOn ? Math.max(number + 1, revision.number) : number + 1;
      const aside = goesOn ? (revision.origin?.aside ?? false) : true;
      missing.push({ linked, as: { number, aside } });
    }
  }
  if (present.head.sequence === 0 && present.links.length === 0 && incoming.breaks === 0) {
    return { links: incoming.links, head: incoming.head, notes, counts };
  }
  const links: LinkedRevision[] = [];
  let head = present.head;
  for (const { linked, as } of missing.sort((a, b) => a.linked.sequence - b.linked.sequence)) {
    const next = linkRevision(movedTo(linked, as), head, tools.randomBytes(32), tools.hash);
    links.push(next);
    head = { sequence: next.sequence, link: next.link };
  }
  return { links, head, notes, counts };
}

/** `plan` as one change: revisions first, then notes. `noteRecord` names the record of a note that is here. */
export function toChange(
  { links, head, notes }: RestorePlan,
  noteRecord: (id: IncidentId) => RecordId | undefined = () => undefined,
): StoredChange {
  const revisions = links.map((linked) => ({
    label: {
      kind: recordKinds.revision,
      subject: linked.revision.incidentId,
      writtenAt: linked.revision.recordedAt,
    },
    bytes: encodeRevision(linked),
  }));
  const joined = notes.map(({ incidentId, writtenAt, text }) => {
    const id = noteRecord(incidentId);
    return {
      ...(id === undefined ? {} : { id }),
      label: { kind: recordKinds.privateNote, subject: incidentId, writtenAt },
      bytes: encodePrivateNote(privateNote(incidentId, text, writtenAt)),
    };
  });
  return { write: [...revisions, ...joined], head: encodeHead(head) };
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

function byIncident(links: readonly LinkedRevision[]): Map<IncidentId, LinkedRevision[]> {
  const all = new Map<IncidentId, LinkedRevision[]>();
  for (const linked of links) {
    const { incidentId } = linked.revision;
    const own = all.get(incidentId);
    if (own === undefined) all.set(incidentId, [linked]);
    else own.push(linked);
  }
  for (const each of all.values()) each.sort((a, b) => a.revision.number - b.revision.number);
  return all;
}

function isSame(a: LinkedRevision, b: LinkedRevision | undefined): boolean {
  return b !== undefined && identityOf(a.revision) === identityOf(b.revision);
}

// Two notes with different words are both kept. One that holds the other as paragraphs of its own holds both already.
function missingNote(kept: WholeNote | undefined, note: WholeNote, line: string): WholeNote[] {
  if (kept === undefined || holds(note.text, kept.text)) {
    return kept?.text === note.text ? [] : [note];
  }
  if (holds(kept.text, note.text)) return [];
  const writtenAt = Math.max(kept.writtenAt, note.writtenAt) as Milliseconds;
  return [{ ...note, writtenAt, text: `${kept.text}\n\n${line}\n\n${note.text}` }];
}

function holds(text: string, part: string): boolean {
  return `\n\n${text}\n\n`.includes(`\n\n${part}\n\n`);
}
