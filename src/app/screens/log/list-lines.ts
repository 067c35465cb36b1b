// The list as lines one below the other: the headings of the months and the entries under them.

import type { LocalDate } from "#base";
import type { Month } from "../../log-worker/months.ts";

/** One line: a heading, or the entry at a place counted from 0. Both know their month, counted from 0. */
export type Line =
  | { readonly kind: "heading"; readonly month: number; readonly day: LocalDate | undefined }
  | { readonly kind: "entry"; readonly month: number; readonly place: number };

/** The lines of a list, worked out as they are asked for: a long log has thousands. */
export class ListLines {
  readonly length: number;
  readonly #months: readonly (Month & {
    readonly firstLine: number;
    readonly firstPlace: number;
  })[];
  readonly #hasHeadings: boolean;
  readonly #headings: ReadonlySet<number>;

  /** Without `months` there are no headings, and all entries count as one month. */
  constructor(total: number, months: readonly Month[] | undefined) {
    this.#hasHeadings = months !== undefined;
    let [line, place] = [0, 0];
    this.#months = (months ?? [{ day: undefined, count: total }]).map((month) => {
      const placed = { ...month, firstLine: line, firstPlace: place };
      line += month.count + (this.#hasHeadings ? 1 : 0);
      place += month.count;
      return placed;
    });
    this.length = line;
    this.#headings = new Set(
      this.#hasHeadings ? this.#months.map(({ firstLine }) => firstLine) : [],
    );
  }

  /** The line at `index`, counted from 0. */
  at(index: number): Line {
    const month = this.#lastMonth(({ firstLine }) => firstLine <= index);
    const { firstLine = 0, firstPlace = 0, day } = this.#months[month] ?? {};
    const within = index - firstLine - (this.#hasHeadings ? 1 : 0);
    return within < 0
      ? { kind: "heading", month, day }
      : { kind: "entry", month, place: firstPlace + within };
  }

  /** Whether the line at `index` is a heading, without a search for it: each answer asks it of all lines. */
  isHeading(index: number): boolean {
    return this.#headings.has(index);
  }

  /** Where the entry at `place` stands. */
  lineOf(place: number): number {
    const month = this.#lastMonth(({ firstPlace }) => firstPlace <= place);
    const { firstLine = 0, firstPlace = 0 } = this.#months[month] ?? {};
    return firstLine + (this.#hasHeadings ? 1 : 0) + place - firstPlace;
  }

  #lastMonth(isReached: (month: { firstLine: number; firstPlace: number }) => boolean): number {
    let [low, high] = [0, this.#months.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const month = this.#months[middle];
      if (month !== undefined && isReached(month)) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
