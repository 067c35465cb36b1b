// Reads an incident's content from anything at all: a form, an old row, a file from outside.
// Two questions, kept apart: does it have the shape (a stored row must), and would it be right to save it now (a form must).

import {
  isLocalDate,
  isLocalTime,
  isTimeZone,
  type Milliseconds,
  type Parsed,
  type Problem,
  type TimeZone,
  toLocal,
} from "#base";
import type { AgencyReport, IncidentContent, Location, Technology, Witness } from "./incident.ts";
import { endsBeforeItStarts, type Moment, type Occurrence, readingsOf } from "./occurrence.ts";

/** What can be wrong with an incident. Each has a sentence in `i18n`. */
export const incidentProblemCodes = [
  "wrong-shape",
  "unknown-key",
  "newer-format",
  "too-long",
  "date-missing",
  "date-invalid",
  "date-too-early",
  "date-in-future",
  "time-invalid",
  "zone-unknown",
  "end-before-start",
  "nothing-written",
  "reason-missing",
] as const;

/** The code of an {@link IncidentProblem}. */
export type IncidentProblemCode = (typeof incidentProblemCodes)[number];

/** One thing wrong with an incident, and where. */
export type IncidentProblem = Problem<IncidentProblemCode>;

/** The most one field may hold, in UTF-16 units. Far more than anybody types; less than what would stall a phone. */
export const longestText = 500_000;

/** The earliest year a form takes: a slip of the finger in a date field gives the year 0001 or 0202. */
export const earliestYear = 1900;

/**
 * The content in `value`, copied field by field into a fresh object, or what is wrong with its shape.
 *
 * Never throws, whatever it is given. Unknown keys are refused, so that nothing travels that nobody knows of.
 */
export function parseIncidentContent(value: unknown): Parsed<IncidentContent, IncidentProblemCode> {
  const reader = new ShapeReader();
  const content = reader.content(value);
  return reader.problems.length === 0
    ? { kind: "valid", value: content }
    : { kind: "invalid", problems: reader.problems };
}

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
    if (Number(moment.date.slice(0, 4)) < earliestYear) {
      problems.push({ path: `${path}.date`, code: "date-too-early" });
    }
  }
  if (problems.length === 0) {
    if (endsBeforeItStarts(occurrence)) {
      problems.push({ path: "occurrence.to.date", code: "end-before-start" });
    } else if (!isSameOccurrence(occurrence, before?.occurrence)) {
      problems.push(...futureProblems(occurrence, now));
    }
  }
  if (isBlank(content)) problems.push({ path: "description", code: "nothing-written" });
  return problems;
}

// Both have been through parseIncidentContent, which gives every occurrence its keys in one order.
function isSameOccurrence(occurrence: Occurrence, before: Occurrence | undefined): boolean {
  return before !== undefined && JSON.stringify(occurrence) === JSON.stringify(before);
}

// A moment counts as in the future only when no reading of the wall clock it was given on has been reached yet. A
// quarter of an hour is forgiven: clocks differ, and "now" is rounded to the minute.
function futureProblems(occurrence: Occurrence, now: Milliseconds): IncidentProblem[] {
  const { zone } = occurrence;
  const soon = (now + 15 * 60_000) as Milliseconds;
  const today = toLocal(soon, zone).date;
  return momentsOf(occurrence)
    .filter(([, { date, time }]) =>
      time === null ? date > today : readingsOf(date, time, zone)[0] > soon,
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

// Either what happened or when is enough; neither is not an incident.
function isBlank({ description, occurrence }: IncidentContent): boolean {
  return (
    description.trim() === "" &&
    occurrence.precision === "unknown" &&
    occurrence.remark.trim() === ""
  );
}

class ShapeReader {
  readonly problems: IncidentProblem[] = [];

  content(value: unknown): IncidentContent {
    const given = this.fields(value, "", [
      "schema",
      "occurrence",
      "location",
      "technology",
      "witnesses",
      "reports",
      "description",
      "evidence",
    ]);
    if (typeof given.schema === "number" && given.schema > 1) this.report("schema", "newer-format");
    else if (given.schema !== 1) this.report("schema", "wrong-shape");
    return {
      schema: 1,
      occurrence: this.occurrence(given.occurrence),
      location: this.texts<Location>(given.location, "location", ["place", "address"]),
      technology: this.texts<Technology>(given.technology, "technology", [
        "device",
        "service",
        "account",
      ]),
      witnesses: this.list(given.witnesses, "witnesses", (entry, path) =>
        this.texts<Witness>(entry, path, ["name", "contact"]),
      ),
      reports: this.list(given.reports, "reports", (entry, path) =>
        this.texts<AgencyReport>(entry, path, ["agency", "person", "badge", "reportNumber"]),
      ),
      description: this.text(given.description, "description"),
      evidence: this.text(given.evidence, "evidence"),
    };
  }

  private occurrence(value: unknown): Occurrence {
    const path = "occurrence";
    const precision = isPlainObject(value) ? value.precision : undefined;
    switch (precision) {
      case "exact":
      case "about": {
        const given = this.fields(value, path, ["precision", "at", "zone"]);
        return { precision, at: this.moment(given.at, `${path}.at`), zone: this.zone(given.zone) };
      }
      case "between": {
        const given = this.fields(value, path, ["precision", "from", "to", "zone"]);
        return {
          precision,
          from: this.moment(given.from, `${path}.from`),
          to: this.moment(given.to, `${path}.to`),
          zone: this.zone(given.zone),
        };
      }
      case "unknown": {
        const given = this.fields(value, path, ["precision", "remark", "zone"]);
        return {
          precision,
          remark: this.text(given.remark, `${path}.remark`),
          zone: this.zone(given.zone),
        };
      }
      default:
        this.report(`${path}.precision`, "wrong-shape");
        return { precision: "unknown", remark: "", zone: "UTC" as TimeZone };
    }
  }

  private moment(value: unknown, path: string): Moment {
    const given = this.fields(value, path, ["date", "time"]);
    const { date, time } = given;
    if (date === "") this.report(`${path}.date`, "date-missing");
    else if (!isLocalDate(date)) this.report(`${path}.date`, "date-invalid");
    if (time !== null && !isLocalTime(time)) this.report(`${path}.time`, "time-invalid");
    return { date, time } as Moment;
  }

  private zone(value: unknown): TimeZone {
    if (!isTimeZone(value)) this.report("occurrence.zone", "zone-unknown");
    return value as TimeZone;
  }

  private list<Entry>(
    value: unknown,
    path: string,
    read: (entry: unknown, path: string) => Entry,
  ): Entry[] {
    if (Array.isArray(value)) return value.map((entry, index) => read(entry, `${path}.${index}`));
    this.report(path, "wrong-shape");
    return [];
  }

  private texts<Shape>(
    value: unknown,
    path: string,
    names: readonly (keyof Shape & string)[],
  ): Shape {
    const given = this.fields(value, path, names);
    return Object.fromEntries(
      names.map((name) => [name, this.text(given[name], `${path}.${name}`)]),
    ) as Shape;
  }

  private text(value: unknown, path: string): string {
    if (typeof value !== "string") {
      this.report(path, "wrong-shape");
      return "";
    }
    if (value.length > longestText) this.report(path, "too-long");
    return value;
  }

  private fields<Name extends string>(
    value: unknown,
    path: string,
    names: readonly Name[],
  ): { readonly [name in Name]?: unknown } {
    if (!isPlainObject(value)) {
      this.report(path, "wrong-shape");
      return {};
    }
    for (const key of Object.keys(value)) {
      if (!(names as readonly string[]).includes(key)) {
        this.report(path === "" ? key : `${path}.${key}`, "unknown-key");
      }
    }
    return value as { readonly [name in Name]?: unknown };
  }

  private report(path: string, code: IncidentProblemCode): void {
    this.problems.push({ path, code });
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
