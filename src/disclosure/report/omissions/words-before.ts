// What the words just before a number say about it.

const reach = 48;

/** The words before `index` in the same sentence, not many. Never more than a fixed length, so that time stays bounded. */
export function wordsBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - reach), index);
  // The full stop of "No." or "acct." ends no sentence.
  const ends = [...before.matchAll(/[.!?;]\s+(?=\p{Lu})|\n\s*\n/gu)];
  const last = ends
    .filter(({ index: at }) => !/\b(?:no|nos|acct|num|nr|d\.o\.b|ssn)$/i.test(before.slice(0, at)))
    .at(-1);
  return last === undefined ? before : before.slice(last.index + last[0].length);
}

/** Whether `before` ends by calling what follows the number of a report, a case or something else that may be shown. */
export function isCaseNumber(before: string): boolean {
  return /\b(?:report|case|incident|complaint|docket|file|cad|badge|event|reference|ref|ticket|order|tracking|serial|imei|plate|extension|ext|denuncia|expediente)\b[^.!?\d]{0,16}$/i.test(
    before,
  );
}
