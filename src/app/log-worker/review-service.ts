// What the log worker does for the wording review: hands texts to the review worker slice by slice, remembers which
// earlier wordings hold no feelings. It reviews nothing itself.

import {
  type BackgroundFact,
  type Incident,
  type IncidentBook,
  type KeptWording,
  nameOf as nameOfBackground,
  toExportable,
  toExportableBackground,
} from "#incidents";
import type {
  Background,
  Disclosed,
  ExportableIncident,
  ExportableStep,
} from "#incidents/exportable";
import { backgroundTexts, factualTexts } from "../review/factual-texts.ts";
import type {
  Reviewable,
  ReviewableQuestion,
  ReviewableSlice,
  ReviewableText,
  WordingName,
} from "../review-worker/protocol.ts";

// What was looked at last, under what was ticked then, and which earlier wordings held no feelings.
interface Look {
  readonly disclosed: Disclosed;
  readonly plain: Set<string>;
}

/** The reviews of one open log. */
export class ReviewService {
  readonly #book: IncidentBook;
  readonly #kept: KeptWording;
  #last: Look | undefined;

  constructor(book: IncidentBook, kept: KeptWording) {
    this.#book = book;
    this.#kept = kept;
  }

  /** Answers on `port` until the review worker closes it. What an earlier look learned is let go of. */
  serve(port: MessagePort, disclosed: Disclosed): void {
    const look: Look = { disclosed, plain: new Set() };
    this.#last = look;
    port.onmessage = ({ data }: MessageEvent<ReviewableQuestion>) =>
      port.postMessage(this.#answer(data, look));
  }

  /**
   * Whether all that a wording shows under what was ticked was looked at and held no feelings. Not known is not plain: what
   * nobody looked at is not shown by itself, and a look under fewer ticks has not seen what more of them show.
   */
  isPlain(wording: WordingName, disclosed: Disclosed): boolean {
    const look = this.#last;
    return (
      look !== undefined && covers(look.disclosed, disclosed) && look.plain.has(nameOf(wording))
    );
  }

  #answer(question: ReviewableQuestion, look: Look): ReviewableSlice | undefined {
    if (question.kind === "slice") {
      return this.#slice(question.from, question.limit, look.disclosed);
    }
    for (const wording of question.wordings) look.plain.add(nameOf(wording));
    return undefined;
  }

  // The entries first, then the facts beside them.
  #slice(from: number, limit: number, disclosed: Disclosed): ReviewableSlice {
    const incidents = this.#book.latestFirst();
    const background = this.#book.background();
    const to = from + limit;
    const facts = background.slice(
      Math.max(0, from - incidents.length),
      Math.max(0, to - incidents.length),
    );
    const language = commonLanguage(incidents);
    return {
      total: incidents.length + background.length,
      language,
      parts: [
        ...incidents
          .slice(from, to)
          .flatMap((incident) => reviewableIncident(incident, disclosed, this.#kept) ?? []),
        ...facts.flatMap((fact) => reviewableFact(fact, language, disclosed, this.#kept) ?? []),
      ],
    };
  }
}

function reviewableIncident(
  incident: Incident,
  disclosed: Disclosed,
  kept: KeptWording,
): Reviewable | undefined {
  const exportable = toExportable(incident, disclosed);
  if (exportable === undefined) return undefined;
  const { id } = incident;
  const { current, earlier } = exportable;
  return {
    subject: { kind: "entry", id, occurrence: current.occurrence },
    current: {
      revision: incident.current.revision,
      language: current.language,
      texts: factualTexts(current),
    },
    earlier: earlier.map((wording, index) => ({
      revision: incident.earlier[index]?.revision ?? 0,
      language: wording.language,
      texts: [...factualTexts(wording), reasonIn("reason", wording)],
    })),
    reason: reasonIn("reason", current),
    withdrawals: withdrawalTexts(exportable),
    kept: kept.marksOf(id),
  };
}

// A fact that does not say in which language it is is looked at in that of the entries, unless its words tell another.
function reviewableFact(
  fact: BackgroundFact,
  language: string,
  disclosed: Disclosed,
  kept: KeptWording,
): Reviewable | undefined {
  const exportable = toExportableBackground(fact, disclosed);
  if (exportable === undefined) return undefined;
  const { id } = fact;
  const { current, earlier } = exportable;
  const { content } = current;
  return {
    subject: { kind: "fact", id, fact: content.kind, name: nameOfFact(content) },
    current: {
      revision: fact.current.revision,
      language: content.language ?? language,
      texts: backgroundTexts(content),
    },
    earlier: earlier.map((wording, index) => ({
      revision: fact.earlier[index]?.revision ?? 0,
      language: wording.content.language ?? language,
      texts: [...backgroundTexts(wording.content), reasonIn("reason", wording)],
    })),
    reason: reasonIn("reason", current),
    withdrawals: withdrawalTexts(exportable),
    kept: kept.marksOf(id),
  };
}

function nameOfFact(content: Background): string {
  switch (content.kind) {
    case "change":
      return content.change;
    case "milestone":
      return content.milestone;
    default:
      return nameOfBackground(content);
  }
}

function withdrawalTexts({
  withdrawal,
  pastWithdrawals,
}: Pick<ExportableIncident, "withdrawal" | "pastWithdrawals">): readonly ReviewableText[] {
  return [
    ...pastWithdrawals.map((step, index) => reasonIn(`pastWithdrawals.${index}`, step)),
    ...(withdrawal === null ? [] : [reasonIn("withdrawal", withdrawal)]),
  ];
}

function reasonIn(
  path: string,
  { reason, reasonLanguage }: Pick<ExportableStep, "reason" | "reasonLanguage">,
): ReviewableText {
  const language = reasonLanguage === undefined ? {} : { language: reasonLanguage };
  return { path, text: reason, ...language };
}

/** The language that most of `incidents` are in; empty when none says. */
function commonLanguage(incidents: readonly Incident[]): string {
  const counts = new Map<string, number>();
  for (const { current } of incidents) {
    const { language } = current.content;
    if (language !== "") counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? "";
}

/** Whether all that `disclosed` shows is also shown under `seen`. */
function covers(seen: Disclosed, disclosed: Disclosed): boolean {
  return (Object.keys(disclosed) as (keyof Disclosed)[]).every(
    (part) => disclosed[part] !== true || seen[part] === true,
  );
}

function nameOf({ id, revision }: WordingName): string {
  return `${id}/${revision}`;
}
