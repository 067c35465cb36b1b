// What a court's clerk, or the program that takes the files, looks at first: in plain words, before the report is made and after.

import { openWords as words } from "#i18n/open";
import { Section } from "#ui";
import type { AskedPapers } from "../../report-worker/protocol.ts";

/** Larger than many courts take, in bytes. */
const large = 50_000_000;

/** `largest` is the size of the largest file, in bytes, once that is known. */
export function Preflight({
  pages,
  paper,
  parts,
  largest,
  numbers,
  hasUnprintable,
}: {
  readonly pages: number;
  readonly paper: AskedPapers["paper"];
  readonly parts: number;
  readonly largest?: number;
  /** Those of the incidents. */
  readonly numbers: readonly number[];
  readonly hasUnprintable: boolean;
}) {
  const text = words().reportScreen;
  const { preflight } = text;
  return (
    <Section title={text.preflightTitle}>
      <ul>
        <li>{preflight.pages(pages, text.papers[paper], parts)}</li>
        <li>
          {largest === undefined
            ? preflight.sizeLater
            : largest > large
              ? preflight.tooLarge(text.bytes(largest))
              : preflight.size(text.bytes(largest))}
        </li>
        <li>{preflight.fonts}</li>
        {hasUnprintable && <li>{preflight.unprintable}</li>}
        <li>{preflight.closed}</li>
        <li>{isCounted(numbers) ? preflight.marks : preflight.marksOfSeries}</li>
        <li>{preflight.form}</li>
      </ul>
    </Section>
  );
}

/** Whether they are 1, 2, 3 …, in whatever order. */
function isCounted(numbers: readonly number[]): boolean {
  return numbers.toSorted((a, b) => a - b).every((number, index) => number === index + 1);
}
