// The timeline: the same words on the screen and in a report, so they speak of entries and dates and never to somebody.

import type { LocalDate } from "#base";
import { dates } from "./dates.ts";

type Unit = "day" | "week" | "month" | "quarter" | "year";
type Strategy = "surveillance" | "life-invasion" | "intimidation" | "interference";
type DateKind =
  | "order-issued"
  | "order-served"
  | "order-expires"
  | "separation"
  | "arrest-or-service"
  | "major-loss"
  | "increase";

// Not the names of the form, which speak to the person.
const strategies: Readonly<Record<Strategy, string>> = {
  surveillance: "Watching and following",
  "life-invasion": "Getting into daily life",
  intimidation: "Threats and intimidation",
  interference: "Attacks and sabotage",
};

const dateKinds: Readonly<Record<DateKind, string>> = {
  "order-issued": "Order issued",
  "order-served": "Order served",
  "order-expires": "Order ends",
  separation: "Separation",
  "arrest-or-service": "Arrest, or an order served",
  "major-loss": "A major loss of the other person’s",
  increase: "More often, or worse",
};

const unitNames: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  day: ["day", "days"],
  week: ["week", "weeks"],
  month: ["month", "months"],
  quarter: ["quarter", "quarters"],
  year: ["year", "years"],
};

const entries = (count: number): string => (count === 1 ? "1 entry" : `${count} entries`);
const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);
const listed = (parts: readonly string[]): string =>
  parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;

function period(first: LocalDate, unit: Unit): string {
  switch (unit) {
    case "day":
      return dates.date(first);
    case "week":
      return `week of ${dates.date(first)}`;
    case "month":
      return dates.month(first);
    case "quarter":
      return `${Math.ceil(Number(first.slice(5, 7)) / 3)}. quarter of ${Number(first.slice(0, 4))}`;
    case "year":
      return String(Number(first.slice(0, 4)));
  }
}

export const timeline = {
  strategies,
  dateKinds,

  none: "There is no entry.",
  entries: (count: number, from: string, to: string): string =>
    from === to ? `${entries(count)}, on ${from}.` : `${entries(count)}, from ${from} to ${to}.`,
  entriesWithoutDates: (count: number): string => `${entries(count)}, without a date.`,
  undated: (count: number): string =>
    count === 1
      ? "1 of them has no date. It is counted and not in the chart."
      : `${count} of them have no date. They are counted and not in the chart.`,
  across: (count: number, unit: Unit): string =>
    `${count} of them ${count === 1 ? "reaches" : "reach"} over more than one ${unitNames[unit][0]}, or ${count === 1 ? "is" : "are"} known only to lie between two dates. ${count === 1 ? "It is" : "They are"} drawn as a line from the first day to the last.`,
  about: (count: number): string =>
    count === 1
      ? "1 of them has a date that is not exact."
      : `${count} of them have a date that is not exact.`,
  withdrawn: (count: number): string =>
    count === 1
      ? "1 withdrawn entry is not counted."
      : `${count} withdrawn entries are not counted.`,
  bursts: (count: number, acts: number, allActs: number): string =>
    count === 1
      ? `1 of them tells of ${acts} single acts. That makes ${allActs} acts in all.`
      : `${count} of them tell of ${acts} single acts together. That makes ${allActs} acts in all.`,
  most: (count: number, periods: readonly string[], more: number, unit: Unit): string =>
    `The most in one ${unitNames[unit][0]}: ${entries(count)} (${
      more > 0
        ? `${periods.join(", ")} and ${more} more ${unitNames[unit][more === 1 ? 0 : 1]}`
        : listed(periods)
    }).`,
  compared: (
    {
      days: length,
      entries: now,
      entriesBefore: before,
      uncertain,
    }: { days: number; entries: number; entriesBefore: number; uncertain: number },
    from: string,
    to: string,
  ): string =>
    `In the ${length} days from ${from} to ${to}: ${entries(now)}. In the ${length} days before: ${entries(before)}.${
      uncertain === 0
        ? ""
        : ` ${entries(uncertain)} more may belong to one or the other, or to neither.`
    }`,
  kind: (strategy: Strategy, count: number, first: string | null, last: string | null): string =>
    `${strategies[strategy]}: ${entries(count)}${
      first === null
        ? ", without a date"
        : last === null
          ? `: ${first}`
          : `. First: ${first}. Last: ${last}`
    }.`,
  unnamed: (count: number): string =>
    count === 1
      ? "1 entry does not say what kind of thing was done."
      : `${count} entries do not say what kind of thing was done.`,
  gap: ({ days: length }: { days: number }, after: string, before: string): string =>
    `${days(length)} without an entry, between ${after} and ${before}.`,
  noGap: "There is no week without an entry between the first and the last.",
  sinceLast: (count: number, asOf: string): string =>
    count === 0
      ? `The last entry is of ${asOf}.`
      : `On ${asOf} the last entry was ${days(count)} old.`,
  gapsMean:
    "A time without an entry is a time about which nothing was written. It does not say that nothing happened.",
  date: (kind: DateKind, on: string, words: string): string =>
    words === "" ? `${dateKinds[kind]}: ${on}.` : `${dateKinds[kind]}: ${on} (${words}).`,
  breaches: (count: number, on: readonly string[]): string =>
    `${count === 1 ? "1 entry says" : `${count} entries say`} that an order was broken${
      on.length === 0 ? "" : `: ${listed(on)}`
    }${on.length > 0 && on.length < count ? `; ${count - on.length} without an exact day` : ""}.`,
  period,

  chart: {
    rows: {
      entries: "Entries",
      acts: "Single acts",
      ...strategies,
      unnamed: "Kind not named",
      across: "Between two dates",
      orders: "Orders",
      dates: "Marked dates",
    },
    rowWithMost: (row: string, most: number): string => `${row} (at most ${most})`,
    period: (first: LocalDate, unit: Unit): string =>
      unit === "week" ? dates.date(first) : period(first, unit),
  },

  legend: {
    exact: "day known",
    about: "day not exact",
    lasts: "went on all that time",
    between: "happened at some time between",
    breach: "An order was broken",
    marked: "A marked date",
  },

  table: {
    caption: (unit: Unit): string => `Entries by ${unitNames[unit][0]}`,
    when: "When",
    columns: {
      entries: "Entries",
      possible: "More that may belong here",
      acts: "Single acts",
      ...strategies,
      unnamed: "Kind not named",
      breaches: "Order broken",
    },
    across: "Between two dates",
    undated: "No date",
  },

  parts: {
    howMany: "How many",
    howOften: "How often",
    kinds: "What kind",
    gaps: "Times without an entry",
    dates: "Orders and marked dates",
  },
};
