// What the review says: where in the text, what kind, and why. Spans are UTF-16, as JavaScript counts, end exclusive.

/** What a passage tells of how the author is doing inside. The words of the marking guideline. */
export type FindingKind =
  | "fear"
  | "distress"
  | "somatic"
  | "mental-health"
  | "opinion-of-self"
  | "other-impact";

/** Why a passage was noticed. Each has a plain sentence and advice in the words of the app. */
export const reasonCodes = [
  "fear",
  "on-guard",
  "feeling",
  "feeling-denied",
  "relief",
  "figure-of-speech",
  "body",
  "sleep",
  "appetite",
  "care",
  "harm-to-self",
  "drink-to-cope",
  "self-blame",
  "daily-life",
  "people",
  "children",
  "told-without-feeling-word",
] as const;

export type ReasonCode = (typeof reasonCodes)[number];

/** One passage that tells how the author is doing inside. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly kind: FindingKind;
  readonly reason: ReasonCode;
}

/** What a hint is about: quieter advice, on wording that weakens a factual account. */
export const hintKinds = [
  "motive",
  "absolute",
  "name-calling",
  "nickname",
  "relative-date",
  "legal-conclusion",
] as const;

export type HintKind = (typeof hintKinds)[number];

/** One passage that could be put more exactly. */
export interface Hint {
  readonly start: number;
  readonly end: number;
  readonly kind: HintKind;
}

/** What {@link review} gives. */
export type Review =
  | {
      readonly kind: "reviewed";
      readonly findings: readonly Finding[];
      readonly hints: readonly Hint[];
    }
  | { readonly kind: "language-not-supported" };
