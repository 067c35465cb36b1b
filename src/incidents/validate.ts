// Would it be right to save this now? A stored row is never asked; a form is, and nothing that a person knows is refused:
// only slips that a second look clears up.

import { type LocalDate, type Milliseconds, type TimeZone, toLocal } from "#base";
import type { Background } from "./background.ts";
import type { IncidentContent } from "./incident.ts";
import { endsBeforeItStarts, type Moment, meantBy, type Occurrence } from "./occurrence.ts";
import type { IncidentProblem } from "./problem-codes.ts";

/** The earliest year a form takes: a slip of the finger in a date field gives the year 0001 or 0202. */
export const earliestYear = 1900;

// Clocks differ, and "now" is rounded to the minute.
const forgiven = 15 * 60_000;

/**
 * What stands in the way of saving `content` now, in place of `before` when it is an amendment. Empty when nothing does.
 *
 * A time that was written down once is not held against the clock again: this device's clock may be behind the one it
 * was written by.
 */
export function problemsBeforeSaving(
  content: IncidentContent,
  now: Milliseconds,
  before?: IncidentContent,
): readonly IncidentProblem[] {
  const problems: IncidentProblem[] = [];
  const { occurrence } = content;
  for (const [path, moment] of momentsOf(occurrence)) {
    if (isTooEarly(moment.date)) problems.push({ path: `${path}.date`, code: "date-too-early" });
  }
  if (problems.length === 0) {
    if (endsBeforeItStarts(occurrence)) {
      problems.push({ path: "occurrence.to.date", code: "end-before-start" });
    } else if (!isSameOccurrence(occurrence, before?.occurrence)) {
      problems.push(...futureProblems(occurrence, now));
    }
  }
  const past = pastDatesOf(content);
  const known = new Set(before === undefined ? [] : pastDatesOf(before).map(([, date]) => date));
  problems.push(
    ...pastProblems(
      past.filter(([, date]) => !known.has(date)),
      now,
      occurrence.zone,
    ),
  );
  for (const [index, { overwrittenOn }] of content.evidenceNeeded.entries()) {
    if (isTooEarly(overwrittenOn)) {
      problems.push({ path: `evidenceNeeded.${index}.overwrittenOn`, code: "date-too-early" });
    }
  }
  if (isBlank(content)) problems.push({ path: "description", code: "nothing-written" });
  return problems;
}

/** As {@link problemsBeforeSaving}, for a fact beside the incidents. `zone` is where it is written down now. */
export function backgroundProblemsBeforeSaving(
  background: Background,
  now: Milliseconds,
  zone: TimeZone,
  before?: Background,
): readonly IncidentProblem[] {
  const known = before === undefined ? [] : pastDatesOfFact(before).map(([, date]) => date);
  const past = pastProblems(
    pastDatesOfFact(background).filter(([, date]) => !known.includes(date)),
    now,
    zone,
  );
  switch (background.kind) {
    case "other-party": {
      const { name, relationship, identifiers, vehicles, accounts } = background;
      return nothingIn("name", [name, relationship, identifiers, vehicles, accounts]);
    }
    case "order": {
      const { title, court, number, terms, issuedOn, servedOn, expiresOn } = background;
      const tooEarly = (path: string, date: string): IncidentProblem[] =>
        date !== "" && issuedOn !== "" && date < issuedOn ? [{ path, code: "before-issued" }] : [];
      return [
        ...past,
        ...(isTooEarly(expiresOn)
          ? [{ path: "expiresOn", code: "date-too-early" } as const]
          : tooEarly("expiresOn", expiresOn)),
        ...tooEarly("servedOn", servedOn),
        ...nothingIn("title", [title, court, number, terms, issuedOn, servedOn, expiresOn]),
      ];
    }
    case "change": {
      const { what, madeOn } = background;
      return [...past, ...nothingIn("what", [what, madeOn])];
    }
    case "milestone":
      return past;
  }
}

// Both have been through parseIncidentContent, which gives every occurrence its keys in one order.
function isSameOccurrence(occurrence: Occurrence, before: Occurrence | undefined): boolean {
  return before !== undefined && JSON.stringify(occurrence) === JSON.stringify(before);
}

// A moment counts as in the future only when no reading of the wall clock it was given on has been reached yet.
function futureProblems(occurrence: Occurrence, now: Milliseconds): IncidentProblem[] {
  const { zone } = occurrence;
  const soon = (now + forgiven) as Milliseconds;
  const today = toLocal(soon, zone).date;
  return momentsOf(occurrence)
    .filter(([, moment]) =>
      moment.time === null ? moment.date > today : meantBy(moment, moment.time, zone)[0] > soon,
    )
    .map(([path]) => ({ path: `${path}.date`, code: "date-in-future" }));
}

function momentsOf(occurrence: Occurrence): [string, Moment][] {
  switch (occurrence.precision) {
    case "exact":
    case "about":
      return [["occurrence.at", occurrence.at]];
    case "between":
      return [
        ["occurrence.from", occurrence.from],
        ["occurrence.to", occurrence.to],
      ];
    case "unknown":
      return [];
  }
}

type DatedPath = readonly [path: string, date: LocalDate | ""];

// The days beside the occurrence that can only lie behind.
function pastDatesOf({ copied, reports }: IncidentContent): DatedPath[] {
  return [
    ...(copied === null ? [] : [["copied.writtenOn", copied.writtenOn] as const]),
    ...reports.map(({ reportedOn }, index) => [`reports.${index}.reportedOn`, reportedOn] as const),
  ];
}

function pastDatesOfFact(background: Background): DatedPath[] {
  switch (background.kind) {
    case "other-party":
      return [];
    case "order":
      return [
        ["issuedOn", background.issuedOn],
        ["servedOn", background.servedOn],
      ];
    case "change":
      return [["madeOn", background.madeOn]];
    case "milestone":
      return [["on", background.on]];
  }
}

function pastProblems(
  dates: readonly DatedPath[],
  now: Milliseconds,
  zone: TimeZone,
): IncidentProblem[] {
  const today = toLocal((now + forgiven) as Milliseconds, zone).date;
  return dates.flatMap(([path, date]): IncidentProblem[] => {
    if (date === "") return [];
    if (isTooEarly(date)) return [{ path, code: "date-too-early" }];
    return date > today ? [{ path, code: "date-in-future" }] : [];
  });
}

function isTooEarly(date: LocalDate | ""): boolean {
  return date !== "" && Number(date.slice(0, 4)) < earliestYear;
}

function nothingIn(path: string, texts: readonly string[]): IncidentProblem[] {
  return texts.every((text) => text.trim() === "") ? [{ path, code: "nothing-written" }] : [];
}

// Either what happened or when is enough; neither is not an incident. What was ticked says what happened, too.
function isBlank({ description, behaviours, occurrence }: IncidentContent): boolean {
  return (
    description.trim() === "" &&
    behaviours.length === 0 &&
    occurrence.precision === "unknown" &&
    occurrence.remark.trim() === ""
  );
}
