// What is for the person alone: feelings, thoughts. A type of its own, in records of its own, so that nothing that makes
// a report can come across it by accident. Not append-only: it can be changed and erased without a trace.

import { fromUtf8, type IncidentId, type Milliseconds, utf8 } from "#base";

declare const privately: unique symbol;

/** A private note beside an incident. Never in a report or a hand-over. */
export interface PrivateNote {
  readonly [privately]: true;
  readonly incidentId: IncidentId;
  readonly text: string;
  readonly writtenAt: Milliseconds;
}

/** A private note saying `text`. */
export function privateNote(
  incidentId: IncidentId,
  text: string,
  writtenAt: Milliseconds,
): PrivateNote {
  return { incidentId, text, writtenAt } as PrivateNote;
}

/** The bytes under which a note is kept. */
export function encodePrivateNote({ text }: PrivateNote): Uint8Array {
  return utf8(JSON.stringify({ schema: 1, text }));
}

/** The text of a kept note, or `undefined` when `bytes` hold anything else. */
export function decodePrivateNote(bytes: Uint8Array): string | undefined {
  try {
    const stored = JSON.parse(fromUtf8(bytes)) as { schema?: unknown; text?: unknown } | null;
    return stored?.schema === 1 && typeof stored.text === "string" ? stored.text : undefined;
  } catch {
    return undefined;
  }
}

/** What a note says with `addition` as a paragraph of its own below `text`. */
export function joinedNote(text: string, addition: string): string {
  return text.trim() === "" ? addition : `${text.trimEnd()}\n\n${addition}`;
}
