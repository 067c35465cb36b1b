// What goes in and out of the review worker. It holds no key. A text from a form comes from the screen it stands on; the
// texts of a whole log come straight from the log worker by port, and of those the screen gets only what it shows.

import type { BackgroundId, FaultCode, IncidentId } from "#base";
import type { ReportRequest } from "#disclosure/report";
import type { BackgroundKind, Occurrence } from "#incidents/exportable";
import type { Finding, Hint } from "#wording";

/** A finding that can be recognised again: `mark` is the same for the same words, and does not tell them. */
export interface MarkedFinding extends Finding {
  readonly mark: string;
}

/** A hint, with the same. */
export interface MarkedHint extends Hint {
  readonly mark: string;
}

/** What was found in one text. */
export type ReviewedText =
  | {
      readonly kind: "reviewed";
      readonly findings: readonly MarkedFinding[];
      readonly hints: readonly MarkedHint[];
    }
  | { readonly kind: "language-not-supported" };

/** What a text belongs to: an entry, a fact beside the entries, or a file that a report shows. */
export type ReviewSubject =
  | { readonly kind: "entry"; readonly id: IncidentId; readonly occurrence: Occurrence }
  | {
      readonly kind: "fact";
      readonly id: BackgroundId;
      readonly fact: BackgroundKind;
      /** What it is called; empty when it has no name. Of a change or a date which of them it is: its words are looked at. */
      readonly name: string;
    }
  /** `number` is its place among the files of the report, from 1. */
  | { readonly kind: "file"; readonly id: `file-${number}`; readonly number: number };

/** What was typed about a file that a report shows. It stands in the form of the report and nowhere in the log. */
export type ReviewableFile = readonly ReviewableText[];

/** One text. `path` is its place in the content: `description`, `reports.0.response`. */
export interface ReviewableText {
  readonly path: string;
  readonly text: string;
  /** Its language, where it is not that of the wording. BCP 47. */
  readonly language?: string;
}

/** One wording, as much of it as would leave. */
export interface ReviewableWording {
  readonly revision: number;
  readonly language: string;
  readonly texts: readonly ReviewableText[];
}

/** An entry, or a fact beside the entries, on its way from the log worker. */
export interface Reviewable {
  readonly subject: ReviewSubjectInLog;
  readonly current: ReviewableWording;
  /** Only those that would be shown. */
  readonly earlier: readonly ReviewableWording[];
  /** Why it was last amended. It is shown only where the wording before is: it explains that. */
  readonly reason: ReviewableText;
  /** Why it was withdrawn or brought back, as much of it as would leave. */
  readonly withdrawals: readonly ReviewableText[];
  /** What the person said is a fact. */
  readonly kept: readonly string[];
}

/** What the review worker asks the log worker for, by port: a slice of the log, or to learn what it found out. */
export type ReviewableQuestion =
  | { readonly kind: "slice"; readonly from: number; readonly limit: number }
  /** Earlier wordings that hold no feelings: only those may be shown unless the person wants all of them shown. */
  | { readonly kind: "plain"; readonly wordings: readonly WordingName[] };

/** What comes back for a slice. */
export interface ReviewableSlice {
  readonly total: number;
  /** The language that most entries are in; empty when none says. */
  readonly language: string;
  readonly parts: readonly Reviewable[];
}

/** One wording of one entry or fact. */
export interface WordingName {
  readonly id: IncidentId | BackgroundId;
  readonly revision: number;
}

/** A finding with the words around it, for a screen that does not show the whole text. */
export interface FindingInLog extends MarkedFinding {
  readonly path: string;
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

/** What is in the log, of what a text can belong to. */
export type ReviewSubjectInLog = Exclude<ReviewSubject, { kind: "file" }>;

/** The findings of one entry, fact or file. */
export interface Found {
  readonly subject: ReviewSubject;
  readonly revision: number;
  readonly findings: readonly FindingInLog[];
}

/** What can be amended, and reasons that were given, which stand as they were written. */
export type FoundPart = "texts" | "reasons";

/** How much was found in a log. */
export interface FoundInLog {
  readonly entries: number;
  readonly facts: number;
  /** In the texts of those. */
  readonly findings: number;
  readonly inReasons: number;
  /** How many files have findings in what is said of them. */
  readonly files: number;
  /** Entries, facts and files in a language that cannot be reviewed. */
  readonly notReviewed: number;
}

/** What the screen asks. */
export type ReviewQuestion = { readonly id: number } & (
  | {
      readonly kind: "text";
      /** The field: a later question about the same one takes its place. */
      readonly about: string;
      readonly text: string;
      readonly language: string;
    }
  | {
      readonly kind: "log";
      readonly port: MessagePort;
      readonly request: ReportRequest;
      readonly files: readonly ReviewableFile[];
      /** What the person said is a fact in what is said of files. */
      readonly keptInFiles: readonly string[];
    }
  | {
      readonly kind: "found";
      readonly part: FoundPart;
      readonly from: number;
      readonly limit: number;
    }
);

/** What the screen is told. */
export type ReviewAnswer =
  | { readonly kind: "answer"; readonly id: number; readonly gives: unknown }
  | { readonly kind: "progress"; readonly id: number; readonly part: number }
  | { readonly kind: "fault"; readonly id: number; readonly code: FaultCode };
