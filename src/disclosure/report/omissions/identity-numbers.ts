// Social security and taxpayer numbers. The three-two-four form is taken by itself; nine digits in a row, or the form of an
// employer's number, only where the words before say what they are: report numbers look the same.

import type { Omission } from "./omission.ts";
import { isCaseNumber, wordsBefore } from "./words-before.ts";

// Separators of one kind, and no digit or further group on either side.
const grouped = /(?<![\d-])(\d{3})([-–. ])(\d{2})\2(\d{4})(?![-–]?\d)/g;
const plain = /(?<![\d-])(?:\d{9}|\d{2}-\d{7})(?![-–]?\d)/g;
const saysSo =
  /\b(?:ssns?|s\.s\.n\.?|social security|soc\.? sec|i?tins?|eins?|tax(?:payer)?(?:'s)? id(?:entification)?|seguro social)\b/i;

/** The numbers of this kind in `text`; the last four digits are what may be shown. */
export function identityNumbersIn(text: string): readonly Omission[] {
  const found: Omission[] = [];
  for (const match of text.matchAll(grouped)) {
    const [whole, area = "", , group, serial = ""] = match;
    if (!isIssued(area, group, serial) || isCaseNumber(wordsBefore(text, match.index))) continue;
    found.push(omission(match.index, whole));
  }
  for (const match of text.matchAll(plain)) {
    if (saysSo.test(wordsBefore(text, match.index))) found.push(omission(match.index, match[0]));
  }
  return found;
}

function omission(start: number, whole: string): Omission {
  const digits = whole.replace(/\D/g, "");
  return { start, end: start + whole.length, kind: "identity-number", shown: digits.slice(-4) };
}

// No number was ever given out with one of these (Social Security Administration, "Social Security Number Randomization",
// 2011); from 900 on they are taxpayer numbers.
function isIssued(area: string, group: string | undefined, serial: string): boolean {
  return area !== "000" && area !== "666" && group !== "00" && serial !== "0000";
}
