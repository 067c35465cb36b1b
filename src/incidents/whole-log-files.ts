// The whole log as the open files inside a backup, and back. Other programs read these files: what is described in
// FORMAT.md beside the backup holds for good, and a change of shape needs a new version number.

import { fromUtf8, isId, isTimeZone, type Milliseconds, utf8 } from "#base";
import { type ChainLink, countBreaks, isErased, knownOf, toHead } from "./chain.ts";
import { type ErasedLink, toErasedLink } from "./erased-link.ts";
import { type JournalEntry, journalEntry } from "./journal.ts";
import { parseBackground } from "./read-background.ts";
import { parseIncidentContent } from "./read-content.ts";
import { type Hash, type Origin, toLinkedRevision } from "./revision.ts";
import { wordsIn } from "./shelf.ts";
import { keptLanguage, toLanguage } from "./text-languages.ts";
import type { WholeLog, WholeNote } from "./whole-log.ts";

/**
 * The version of the files written here, and the newest that can be read. Versions 1 and 2 are read for ever: the first knew
 * neither facts beside the incidents, nor a journal, nor erased words, and neither knew the language of a reason.
 */
export const filesVersion = 3;

/** How reading a file can end. `altered`: it does not have the shape, or its words do not fit its chain. */
export type ReadFile<Value> =
  | { readonly kind: "read"; readonly value: Value; readonly madeAt: Milliseconds }
  | { readonly kind: "newer-format"; readonly found: number; readonly supported: number }
  | { readonly kind: "altered" };

/** What of the whole log is in the chain: no private note, no journal. */
export type ChainedLog = Omit<WholeLog, "notes" | "journal">;

/**
 * `incidents.json`: every revision of every incident and of every fact beside them, with its place in the chain. Holds
 * no private note.
 */
export function toIncidentsFile(
  { links, head, breaks }: ChainedLog,
  madeAt: Milliseconds,
): Uint8Array {
  const isFact = (link: ChainLink) =>
    isErased(link) ? link.erased.isBackground : wordsIn(link).isBackground;
  return toFile("daybook-incidents", madeAt, {
    chain: { ...head, breaks },
    incidents: toFiledRevisions(links.filter((linked) => !isFact(linked))),
    background: toFiledRevisions(links.filter(isFact)),
  });
}

function toFiledRevisions(links: readonly ChainLink[]): object[] {
  const all = new Map<string, unknown[]>();
  for (const linked of links) {
    const { incidentId } = knownOf(linked);
    const own = all.get(incidentId);
    if (own === undefined) all.set(incidentId, [toFiledRevision(linked)]);
    else own.push(toFiledRevision(linked));
  }
  return [...all].map(([id, revisions]) => ({ id, revisions }));
}

/** What an `incidents.json` holds, every link recomputed. Never throws, whatever it is given. */
export function readIncidentsFile(bytes: Uint8Array, hash: Hash): ReadFile<ChainedLog> {
  const file = readFile("daybook-incidents", bytes);
  if (file.kind !== "read") return file;
  const { chain, incidents, background } = file.value;
  const head = toHead(chain);
  const links: ChainLink[] = [];
  for (const one of [...arrayOf(incidents), ...arrayOf(background)]) {
    const { id, revisions } = fieldsOf(one);
    for (const filed of arrayOf(revisions)) {
      const linked = fromFiledRevision(id, fieldsOf(filed));
      if (linked === undefined) return { kind: "altered" };
      if (isNewer(linked)) {
        return { kind: "newer-format", found: filesVersion + 1, supported: filesVersion };
      }
      links.push(linked);
    }
  }
  links.sort((a, b) => a.sequence - b.sequence);
  const breaks = countBreaks(links, head, hash);
  if (!Array.isArray(incidents) || head === undefined || breaks !== fieldsOf(chain).breaks) {
    return { kind: "altered" };
  }
  return { ...file, value: { links, head, breaks } };
}

/** `private-notes.json`: the private notes and the private journal alone. */
export function toPrivateNotesFile(
  { notes, journal }: Pick<WholeLog, "notes" | "journal">,
  madeAt: Milliseconds,
): Uint8Array {
  return toFile("daybook-private-notes", madeAt, {
    notes: notes.map(({ incidentId, writtenAt, text, language }) => ({
      incidentId,
      writtenAt: toFiledInstant(writtenAt),
      text,
      language,
    })),
    journal: journal.map(({ id, writtenAt, zone, changedAt, text, language }) => ({
      id,
      writtenAt: toFiledInstant(writtenAt),
      zone,
      changedAt: toFiledInstant(changedAt),
      text,
      language,
    })),
  });
}

/** What a `private-notes.json` holds. Never throws, whatever it is given. */
export function readPrivateNotesFile(
  bytes: Uint8Array,
): ReadFile<Pick<WholeLog, "notes" | "journal">> {
  const file = readFile("daybook-private-notes", bytes);
  if (file.kind !== "read") return file;
  if (!Array.isArray(file.value.notes)) return { kind: "altered" };
  const notes = file.value.notes.map(fromFiledNote);
  const journal = arrayOf(file.value.journal).map(fromFiledEntry);
  return notes.every((note) => note !== undefined) && journal.every((entry) => entry !== undefined)
    ? { ...file, value: { notes, journal } }
    : { kind: "altered" };
}

function fromFiledNote(filed: unknown): WholeNote | undefined {
  const { incidentId, writtenAt, text, language } = fieldsOf(filed);
  const instant = fromFiledInstant(writtenAt);
  return isId<"incident">(incidentId) && instant !== undefined && typeof text === "string"
    ? { incidentId, writtenAt: instant, text, ...keptLanguage(toLanguage(language)) }
    : undefined;
}

function fromFiledEntry(filed: unknown): JournalEntry | undefined {
  const { id, writtenAt, zone, changedAt, text, language } = fieldsOf(filed);
  const written = fromFiledInstant(writtenAt);
  const changed = fromFiledInstant(changedAt);
  return isId<"journal-entry">(id) &&
    written !== undefined &&
    changed !== undefined &&
    isTimeZone(zone) &&
    typeof text === "string"
    ? journalEntry({
        id,
        writtenAt: written,
        zone,
        changedAt: changed,
        text,
        language: toLanguage(language),
      })
    : undefined;
}

/** A file of its own kind that anybody can read: JSON, two spaces in, with its format, version and date first. */
export function toFile(format: string, madeAt: Milliseconds, rest: object): Uint8Array {
  const whole = { format, version: filesVersion, madeAt: toFiledInstant(madeAt), ...rest };
  return utf8(`${JSON.stringify(whole, null, 2)}\n`);
}

/** The fields of such a file. */
export function readFile(format: string, bytes: Uint8Array): ReadFile<Record<string, unknown>> {
  try {
    const value = fieldsOf(JSON.parse(fromUtf8(bytes)));
    const { version } = value;
    const madeAt = fromFiledInstant(value.madeAt);
    if (value.format !== format || typeof version !== "number") return { kind: "altered" };
    if (version > filesVersion) {
      return { kind: "newer-format", found: version, supported: filesVersion };
    }
    return Number.isInteger(version) && version >= 1 && madeAt !== undefined
      ? { kind: "read", value, madeAt }
      : { kind: "altered" };
  } catch {
    return { kind: "altered" };
  }
}

function toFiledRevision(link: ChainLink): object {
  if (isErased(link)) return toFiledErased(link);
  const { revision, ...chain } = link;
  const { number, kind, recordedAt, zone, reason, reasonLanguage, content, origin } = revision;
  return {
    number,
    kind,
    recordedAt: toFiledInstant(recordedAt),
    zone,
    reason,
    reasonLanguage,
    ...toFiledContent(content),
    chain,
    ...(origin === undefined ? {} : { origin }),
  };
}

function toFiledErased({ erased, ...chain }: ErasedLink): object {
  const { number, kind, recordedAt, zone, erasedAt, erasedZone, whole, isBackground } = erased;
  return {
    number,
    kind,
    recordedAt: toFiledInstant(recordedAt),
    zone,
    erased: { erasedAt: toFiledInstant(erasedAt), erasedZone, whole, isBackground },
    chain,
    ...(erased.origin === undefined ? {} : { origin: erased.origin }),
  };
}

function fromFiledErased(
  incidentId: unknown,
  { number, kind, recordedAt, zone, erased, chain, origin }: Record<string, unknown>,
): ErasedLink | undefined {
  const { erasedAt, ...erasing } = fieldsOf(erased);
  return toErasedLink({
    ...fieldsOf(chain),
    erased: {
      ...erasing,
      incidentId,
      number,
      kind,
      recordedAt: fromFiledInstant(recordedAt),
      zone,
      erasedAt: fromFiledInstant(erasedAt),
      ...(origin === undefined ? {} : { origin }),
    },
  });
}

function fromFiledRevision(
  incidentId: unknown,
  filed: Record<string, unknown>,
): ChainLink | undefined {
  if (filed.erased !== undefined) return fromFiledErased(incidentId, filed);
  const { number, kind, zone, reason, reasonLanguage, content, contentText, chain } = filed;
  const origin = filed.origin as Origin | undefined;
  return toLinkedRevision({
    ...fieldsOf(chain),
    revision: {
      incidentId,
      number,
      kind,
      recordedAt: fromFiledInstant(filed.recordedAt),
      zone,
      reason,
      ...(reasonLanguage === undefined ? {} : { reasonLanguage }),
      content: content === undefined ? contentText : JSON.stringify(content),
      ...(origin === undefined ? {} : { origin }),
    },
  });
}

// The hash is over the content's text. It stands here as an object, to be read by anybody, wherever that gives the text
// back to the letter; otherwise the text itself stands here.
function toFiledContent(text: string): { content: unknown } | { contentText: string } {
  try {
    const content: unknown = JSON.parse(text);
    return JSON.stringify(content) === text ? { content } : { contentText: text };
  } catch {
    return { contentText: text };
  }
}

function isNewer(linked: ChainLink): boolean {
  if (isErased(linked)) return false;
  const { value, isBackground } = wordsIn(linked);
  const parsed = isBackground ? parseBackground(value) : parseIncidentContent(value);
  return parsed.kind === "invalid" && parsed.problems.some(({ code }) => code === "newer-format");
}

// A date in UTC where there is one that says it to the millisecond; what no calendar holds stays a number.
function toFiledInstant(instant: Milliseconds): string | number {
  const date = new Date(instant);
  return date.getTime() === instant ? date.toISOString() : instant;
}

function fromFiledInstant(filed: unknown): Milliseconds | undefined {
  const instant = typeof filed === "string" ? Date.parse(filed) : filed;
  return typeof instant === "number" && Number.isFinite(instant)
    ? (instant as Milliseconds)
    : undefined;
}

function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
