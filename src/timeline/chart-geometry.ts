// The timeline as a chart: bars for each period, one row of them for each strategy, lines for what is known only between
// two dates, marks for orders and for dates that were marked. The screen and the report draw the same shapes.

import type { LocalDate } from "#base";
import { type Strategy, strategies } from "#incidents/exportable";
import type { Arrangement, Period } from "./arrange.ts";
import type { Unit } from "./calendar.ts";
import { type Chart, ChartPage, type ChartSize } from "./chart-page.ts";
import { markForms } from "./marks.ts";
import type { Pattern } from "./shapes.ts";

export type { Chart, ChartSize } from "./chart-page.ts";

/** The words in a chart; `i18n` has them for each language. */
export interface ChartPhrases {
  readonly rows: Readonly<
    Record<"entries" | "acts" | "across" | "orders" | "dates" | Strategy | "unnamed", string>
  >;
  /** A row of bars with the number its highest bar stands for. */
  rowWithMost(row: string, most: number): string;
  /** A period, by its first day, as short as can be understood. */
  period(first: LocalDate, unit: Unit): string;
}

/** How each row of bars is filled. */
export const rowPatterns: Readonly<
  Record<Strategy | "unnamed" | "entries" | "about" | "acts", Pattern>
> = {
  entries: "full",
  about: "empty",
  acts: "full",
  surveillance: "slanted",
  "life-invasion": "level",
  intimidation: "crossed",
  interference: "upright",
  unnamed: "empty",
};

/** `arrangement` drawn into `size`. Without any date there is nothing to draw, and the height is 0. */
export function chartGeometry(
  arrangement: Arrangement,
  phrases: ChartPhrases,
  size: ChartSize,
): Chart {
  const { periods, across, breaches, dates } = arrangement;
  const { width } = size;
  if (periods.length === 0) return { width, height: 0, shapes: [], places: [] };
  const page = new ChartPage(arrangement, size);

  const most = mostOf(periods, ({ entries }) => entries);
  page.barRow({
    name: phrases.rowWithMost(phrases.rows.entries, most),
    height: 7,
    most,
    // What is certain stands below, what is not on top of it.
    parts: [
      { pattern: rowPatterns.entries, countOf: ({ entries, about }) => entries - about },
      { pattern: rowPatterns.about, countOf: ({ about }) => about },
    ],
  });
  if (periods.some(({ acts, entries }) => acts > entries)) {
    const mostActs = mostOf(periods, ({ acts }) => acts);
    page.barRow({
      name: phrases.rowWithMost(phrases.rows.acts, mostActs),
      height: 3,
      most: mostActs,
      parts: [{ pattern: rowPatterns.acts, countOf: ({ acts }) => acts }],
    });
  }
  for (const strategy of [...strategies, "unnamed"] as const) {
    const countOf = (period: Period) => period.strategies[strategy];
    const mostOfRow = mostOf(periods, countOf);
    if (mostOfRow === 0) continue;
    page.barRow({
      name: phrases.rowWithMost(phrases.rows[strategy], mostOfRow),
      height: 3,
      // One scale for all of them, so that they can be compared.
      most,
      parts: [{ pattern: rowPatterns[strategy], countOf }],
    });
  }
  if (across.length > 0) page.spanRow(phrases.rows.across, across);
  const orders = dates.filter(({ kind }) => kind.startsWith("order-"));
  if (orders.length > 0 || breaches.length > 0) {
    page.markRow(phrases.rows.orders, [
      ...orders.map(({ kind, on }) => ({ form: markForms[kind], on })),
      ...breaches.map(({ id, on }) => ({ form: markForms.breach, on, incident: id })),
    ]);
  }
  const marked = dates.filter(({ kind }) => !kind.startsWith("order-"));
  if (marked.length > 0) {
    page.markRow(
      phrases.rows.dates,
      marked.map(({ kind, on }) => ({ form: markForms[kind], on })),
    );
  }
  return page.finish((first) => phrases.period(first, arrangement.unit));
}

function mostOf(periods: readonly Period[], countOf: (period: Period) => number): number {
  return periods.reduce((most, period) => Math.max(most, countOf(period)), 0);
}
