// What the log worker does for the wording review: hands texts to the review worker slice by slice, remembers which
// earlier wordings hold no feelings, and moves passages into private notes. It reviews nothing itself.

import type { IncidentId } from "#base";
import {
  type Incident,
  type IncidentBook,
  type IncidentContent,
  type KeptWording,
  toExportable,
} from "#incidents";
import type { Disclosed } from "#incidents/exportable";
import { cutPassage } from "../review/cut-passage.ts";
import { factualTexts, textAt, withText } from "../review/factual-texts.ts";
import type {
  ReviewableIncident,
  ReviewableQuestion,
  ReviewableSlice,
  WordingName,
} from "../review-worker/protocol.ts";

/** A passage to move: its place in one text of an incident. */
export interface PassageMove {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** The reviews of one open log. */
export class ReviewService {
  readonly #book: IncidentBook;
  readonly #kept: KeptWording;
  readonly #plain = new Set<string>();

  constructor(book: IncidentBook, kept: KeptWording) {
    this.#book = book;
    this.#kept = kept;
  }

  /** Answers on `port` until the review worker closes it. */
  serve(port: MessagePort, disclosed: Disclosed): void {
    port.onmessage = ({ data }: MessageEvent<ReviewableQuestion>) =>
      port.postMessage(this.answer(data, disclosed));
  }

  /** The answer to one question of the review worker. */
  answer(question: ReviewableQuestion, disclosed: Disclosed): ReviewableSlice | undefined {
    if (question.kind === "slice") return this.#slice(question.from, question.limit, disclosed);
    for (const wording of question.wordings) this.#plain.add(nameOf(wording));
    return undefined;
  }

  /**
   * Whether a wording was looked at and held no feelings. Not known is not plain: what nobody looked at is not shown by
   * itself. What a revision says never changes, so this holds until the log is closed.
   */
  isPlain(wording: WordingName): boolean {
    return this.#plain.has(nameOf(wording));
  }

  #slice(from: number, limit: number, disclosed: Disclosed): ReviewableSlice {
    const incidents = this.#book.latestFirst();
    return {
      total: incidents.length,
      incidents: incidents
        .slice(from, from + limit)
        .flatMap((incident) => reviewable(incident, disclosed, this.#kept) ?? []),
    };
  }
}

/** `content` without the passages of `moves`, or `undefined` when one of them is not there. */
export function withoutPassages(
  content: IncidentContent,
  moves: readonly PassageMove[],
): IncidentContent | undefined {
  // From the end, so that the places of those before stay as they are.
  const inOrder = moves.toSorted((a, b) => b.start - a.start);
  let cut = content;
  for (const { path, start, end } of inOrder) {
    const text = textAt(cut, path);
    if (text === undefined || start >= end || end > text.length) return undefined;
    cut = withText(cut, path, cutPassage(text, { start, end }).text);
  }
  return cut;
}

function reviewable(
  incident: Incident,
  disclosed: Disclosed,
  kept: KeptWording,
): ReviewableIncident | undefined {
  const exportable = toExportable(incident, disclosed);
  if (exportable === undefined) return undefined;
  const { current, earlier } = exportable;
  return {
    id: incident.id,
    occurrence: current.occurrence,
    current: {
      revision: incident.current.revision,
      texts: factualTexts(current),
    },
    earlier: earlier.map((wording, index) => ({
      revision: incident.earlier[index]?.revision ?? 0,
      texts: [
        ...factualTexts(wording),
        { path: "reason", text: wording.reason, language: wording.language },
      ],
    })),
    kept: kept.marksOf(incident.id),
  };
}

function nameOf({ id, revision }: { readonly id: IncidentId; readonly revision: number }): string {
  return `${id}/${revision}`;
}
