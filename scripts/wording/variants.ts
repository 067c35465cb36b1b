// A marked line, and how hurried people would have written it: without capitals, and without commas and full stops.

export interface MarkedLine {
  readonly text: string;
  readonly category: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** One line of so many is also learned without its marks. */
const hurriedOneIn = 3;

/** The lines as they stand, without capitals, and some without marks. */
export function variantsOf(lines: readonly MarkedLine[]): readonly MarkedLine[] {
  return lines.flatMap((line, at) => {
    const lower = { ...line, text: line.text.toLowerCase() };
    if (lower.text.length !== line.text.length) return [line];
    const isBare = at % hurriedOneIn === 0 && !/["“”«»]/.test(line.text);
    return [
      line,
      ...(lower.text === line.text ? [] : [lower]),
      ...(isBare ? [withoutMarks(lower)] : []),
    ];
  });
}

/** The line without commas, full stops and the like, its spans moved along. */
function withoutMarks(line: MarkedLine): MarkedLine {
  const kept: string[] = [];
  const placeOf: number[] = [];
  for (let at = 0; at < line.text.length; at += 1) {
    placeOf.push(kept.length);
    const isMark = /[.,;:!?—–…]/.test(line.text.charAt(at)) && !/\d/.test(line.text.charAt(at + 1));
    if (!isMark) kept.push(line.text.charAt(at));
  }
  placeOf.push(kept.length);
  const spans = line.spans.map(({ start, end }) => ({
    start: placeOf[start] ?? 0,
    end: placeOf[end] ?? kept.length,
  }));
  return { ...line, text: kept.join(""), spans };
}
