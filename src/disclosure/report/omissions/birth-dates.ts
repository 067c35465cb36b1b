// Full dates of birth. A date alone is never one: a log is full of dates. It is one where the words beside it say so.

import type { Omission } from "./omission.ts";
import { wordsBefore } from "./words-before.ts";

const months =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)";
const fullDate = new RegExp(
  [
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of| de)? ${months}\\.?,?(?: de| del)? (\\d{4})\\b`,
    `\\b${months}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (\\d{4})\\b`,
    "(?<![\\d/.-])(\\d{4})[-/.]\\d{1,2}[-/.]\\d{1,2}(?![\\d/-])",
    "(?<![\\d/.-])\\d{1,2}[-/.]\\d{1,2}[-/.](\\d{4}|\\d{2})(?![\\d/-])",
  ].join("|"),
  "gi",
);
const born =
  /\b(?:born|birth ?date|date of birth|d\.o\.b\.?|dob|naci[oó]|nacid[oa]|fecha de nacimiento)(?!\p{L})[^!?\d]{0,30}$/iu;
const bornAfterwards =
  /^[^.!?\d]{0,12}\b(?:is|was|\(|,|as)?\s?(?:my|his|her|their|our|\p{L}+['’]s)? ?(?:date of birth|birth ?date|d\.o\.b\.?|dob)\b/iu;
const birthday = /\b(?:birthday|cumplea[nñ]os)\b[^.!?\d]{0,16}$/i;

/**
 * The birth dates in `text`; the year is what may be shown.
 *
 * A birthday that was celebrated in the year of writing, or the year before, tells no birth date.
 */
export function birthDatesIn(text: string, writtenInYear: number): readonly Omission[] {
  const found: Omission[] = [];
  for (const match of text.matchAll(fullDate)) {
    const end = match.index + match[0].length;
    const year = match.slice(1).find((each) => each !== undefined) ?? "";
    const before = wordsBefore(text, match.index);
    const isBirth =
      born.test(before) ||
      bornAfterwards.test(text.slice(end, end + 48)) ||
      (birthday.test(before) && fullYear(year, writtenInYear) < writtenInYear - 1);
    if (isBirth) {
      const shown = String(fullYear(year, writtenInYear));
      found.push({ start: match.index, end, kind: "birth-date", shown });
    }
  }
  return found;
}

// Two digits mean the last year that ended so.
function fullYear(year: string, writtenInYear: number): number {
  if (year.length === 4) return Number(year);
  const century = writtenInYear - (writtenInYear % 100);
  const near = century + Number(year);
  return near > writtenInYear ? near - 100 : near;
}
