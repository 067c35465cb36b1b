// What may be left out of a text by rule. The rule is that of federal courts in the United States for what is filed
// (Federal Rules of Civil Procedure, 5.2(a)): of taxpayer and account numbers the last four digits stay, of a birth date
// the year, of the name of someone under age the initials. Addresses and ways to reach people are Daybook's own addition.

/** Why something is left out. */
export const omissionKinds = [
  "identity-number",
  "account-number",
  "birth-date",
  "minor",
  "address",
  "contact",
] as const;

/** One of {@link omissionKinds}. */
export type OmissionKind = (typeof omissionKinds)[number];

/** One place in a text that is left out: UTF-16 units, end exclusive. */
export interface Omission {
  readonly start: number;
  readonly end: number;
  readonly kind: OmissionKind;
  /** What stays: four digits, a year, initials; empty when nothing does. */
  readonly shown: string;
}
