// What is for the person alone: feelings, thoughts. A type of its own, in records of its own, so that nothing that makes
// a report can come across it by accident. Not append-only: it can be changed and erased without a trace.

import { fromUtf8, type IncidentId, type Milliseconds, utf8 } from "#base";
import { fieldsOf } from "./revision.ts";
import { keptLanguage, type TextInLanguage, textInLanguage, toLanguage } from "./text-languages.ts";

declare const privately: unique symbol;

/** A private note beside an incident. Never in a report or a hand-over. */
export interface PrivateNote {
  readonly [privately]: true;
  readonly incidentId: IncidentId;
  readonly text: string;
  /** BCP 47. Absent where it is not known. */
  readonly language?: string;
  readonly writtenAt: Milliseconds;
}

/** A private note saying what `said` says. */
export function privateNote(
  incidentId: IncidentId,
  said: string | TextInLanguage,
  writtenAt: Milliseconds,
): PrivateNote {
  const { text, language } = textInLanguage(said);
  return { incidentId, text, ...keptLanguage(language), writtenAt } as PrivateNote;
}

/** The bytes under which a note is kept. */
export function encodePrivateNote({ text, language }: PrivateNote): Uint8Array {
  return utf8(JSON.stringify({ schema: 1, text, language }));
}

/** The text of a kept note with its language, or `undefined` when `bytes` hold anything else. */
export function decodePrivateNote(bytes: Uint8Array): TextInLanguage | undefined {
  try {
    const { schema, text, language } = fieldsOf(JSON.parse(fromUtf8(bytes)));
    return schema === 1 && typeof text === "string"
      ? { text, language: toLanguage(language) }
      : undefined;
  } catch {
    return undefined;
  }
}

/** What a note says with `addition` as a paragraph of its own below `text`. */
export function joinedNote(text: string, addition: string): string {
  return text.trim() === "" ? addition : `${text.trimEnd()}\n\n${addition}`;
}
