import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LocalDate, LocalTime, Milliseconds, TimeZone } from "#base";
import {
  anAgencyReport,
  aWitness,
  someBackground,
  someContent,
} from "../../tests/support/incidents.ts";
import {
  backgroundKinds,
  freeTextFields,
  type IncidentContent,
  type Occurrence,
  parseBackground,
  parseIncidentContent,
  problemsBeforeSaving,
} from "./index.ts";

const now = Date.parse("2026-05-04T12:00:00-05:00") as Milliseconds;
const zone = "America/Chicago" as TimeZone;
const moment = (date: string, time: string | null = null) => ({
  date: date as LocalDate,
  time: time as LocalTime | null,
});
const codesOf = (occurrence: Occurrence, description = "x") =>
  problemsBeforeSaving(someContent({ occurrence, description }), now).map(
    ({ path, code }) => `${path}: ${code}`,
  );

describe("reading content", () => {
  test("[I4] anything at all gives content or problems with paths, never a throw", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (value) => {
        const parsed = parseIncidentContent(value);
        expect(parsed.kind === "valid" || parsed.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("[I4] content with any one part replaced by anything is read or refused", () => {
    const keys = Object.keys(someContent());
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const parsed = parseIncidentContent({ ...someContent(), [key]: value });
        if (parsed.kind === "invalid") {
          for (const { path } of parsed.problems) expect(path.startsWith(key)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("[I9] every precision is read back as it was given", () => {
    const occurrences: Occurrence[] = [
      { precision: "exact", at: moment("2026-05-03", "21:00"), zone },
      { precision: "exact", at: moment("2026-05-03"), zone },
      { precision: "about", at: moment("2026-05-03", "21:00"), zone },
      {
        precision: "between",
        from: moment("2026-05-03", "02:00"),
        to: moment("2026-05-03", "06:30"),
        zone,
      },
      { precision: "unknown", remark: "some time that week", zone },
    ];
    for (const occurrence of occurrences) {
      const content = someContent({ occurrence });
      expect(parseIncidentContent(JSON.parse(JSON.stringify(content)))).toEqual({
        kind: "valid",
        value: content,
      });
    }
  });

  test("what is written is kept to the letter: emoji, right-to-left, control characters, markup", () => {
    const description = "😡 קול 18:30 \u202eevil\u202c \u0000 <b>bold</b> e\u0301 \ud800";
    const parsed = parseIncidentContent(someContent({ description }));
    expect(parsed.kind === "valid" && parsed.value.description).toBe(description);
  });

  test("an unknown key is refused, with its path", () => {
    const parsed = parseIncidentContent({ ...someContent(), privateNote: "x" });
    expect(parsed).toEqual({
      kind: "invalid",
      problems: [{ path: "privateNote", code: "unknown-key" }],
    });
  });

  test("content of a newer shape is called newer", () => {
    expect(parseIncidentContent({ ...someContent(), schema: 4 })).toMatchObject({
      problems: [{ path: "schema", code: "newer-format" }],
    });
  });

  test("[I20] what was written under schema 1 is read for ever, and what it had no place for is empty", () => {
    const first = {
      schema: 1,
      occurrence: { precision: "exact", at: moment("2026-05-03", "21:00"), zone },
      location: { place: "At home", address: "" },
      technology: { device: "", service: "Phone call", account: "" },
      witnesses: [{ name: "Ana Ruiz", contact: "555 0100" }],
      reports: [{ agency: "Police", person: "", badge: "", reportNumber: "26-118" }],
      description: "The phone rang.",
      evidence: "A photo.",
    };
    expect(parseIncidentContent(first)).toEqual({
      kind: "valid",
      value: someContent({
        ...(first as object as Partial<IncidentContent>),
        schema: 3,
        witnesses: [aWitness(first.witnesses[0])],
        reports: [anAgencyReport(first.reports[0])],
      }),
    });
    expect(parseIncidentContent({ ...first, behaviours: [] })).toEqual({
      kind: "invalid",
      problems: [{ path: "behaviours", code: "unknown-key" }],
    });
    expect(parseIncidentContent({ ...first, schema: 2 }).kind).toBe("invalid");
  });

  test("[I20] what was written under schema 2 is read for ever, and it had no place for other languages or readings", () => {
    const { languages: _none, ...rest } = someContent({ language: "en", injuries: "Un golpe." });
    const second = { ...rest, schema: 2 };
    expect(parseIncidentContent(second)).toEqual({
      kind: "valid",
      value: someContent({ language: "en", injuries: "Un golpe." }),
    });
    expect(parseIncidentContent({ ...second, languages: {} })).toEqual({
      kind: "invalid",
      problems: [{ path: "languages", code: "unknown-key" }],
    });
    const at = { ...moment("2026-11-01", "01:30"), reading: "later" };
    const occurrence = { precision: "exact", at, zone };
    expect(parseIncidentContent({ ...second, occurrence })).toEqual({
      kind: "invalid",
      problems: [{ path: "occurrence.at.reading", code: "unknown-key" }],
    });
    expect(parseIncidentContent({ ...someContent(), occurrence })).toMatchObject({
      value: { occurrence },
    });
  });

  test("[I24] each text keeps a language of its own; of a text that is not there none is kept, and no other place is taken", () => {
    const read = (languages: unknown) =>
      parseIncidentContent({
        ...someContent({
          injuries: "Un golpe.",
          reports: [anAgencyReport({ response: "Dijeron que no." })],
        }),
        languages,
      });
    expect(read({ "reports.0.response": "es", injuries: "es-MX", damage: "so" })).toMatchObject({
      value: { languages: { injuries: "es-MX", "reports.0.response": "es" } },
    });
    for (const [wrong, path] of [
      [{ description: "es" }, "languages.description"],
      [{ "reports.1.response": "es" }, "languages.reports.1.response"],
      [{ injuries: "not a language" }, "languages.injuries"],
      [{ injuries: 7 }, "languages.injuries"],
      ["es", "languages"],
      [null, "languages"],
    ] as const) {
      expect(read(wrong), path).toMatchObject({ kind: "invalid", problems: [{ path }] });
    }
  });

  test("a behaviour from a later version is called newer, and none is told twice", () => {
    expect(parseIncidentContent({ ...someContent(), behaviours: ["hovered"] })).toMatchObject({
      problems: [{ path: "behaviours.0", code: "newer-format" }],
    });
    const twice = someContent({ behaviours: ["called", "called", "followed"] });
    expect(parseIncidentContent(twice)).toMatchObject({
      value: { behaviours: ["followed", "called"] },
    });
  });

  test("[I24] a fact keeps one language for its free texts; without such a text, or a language, it keeps none", () => {
    for (const kind of backgroundKinds) {
      const fact = {
        ...someBackground(kind),
        ...(kind === "milestone" ? { remark: "Salí." } : {}),
      };
      const read = (language: unknown, change: object = {}) =>
        parseBackground({ ...fact, ...change, language });
      expect(read("es-MX"), kind).toEqual({ kind: "valid", value: { ...fact, language: "es-MX" } });
      for (const none of ["", undefined]) {
        const parsed = read(none);
        expect(parsed, kind).toEqual({ kind: "valid", value: fact });
        expect(JSON.stringify(parsed), kind).not.toContain("language");
      }
      const silent = Object.fromEntries(freeTextFields[kind].map((field) => [field, " "]));
      expect(read("es", silent), kind).toEqual({ kind: "valid", value: { ...fact, ...silent } });
      for (const wrong of ["not a language", 7, null, ["es"]]) {
        expect(read(wrong), kind).toMatchObject({ problems: [{ path: "language" }] });
      }
    }
  });

  test("[I20] a fact of schema 2 is read for ever, and it had no place for a language", () => {
    for (const kind of backgroundKinds) {
      const second = { ...someBackground(kind), schema: 2 };
      expect(parseBackground(second)).toEqual({ kind: "valid", value: someBackground(kind) });
      expect(parseBackground({ ...second, language: "es" })).toEqual({
        kind: "invalid",
        problems: [{ path: "language", code: "unknown-key" }],
      });
      for (const schema of [4, 99]) {
        expect(parseBackground({ ...second, schema })).toMatchObject({
          problems: [{ path: "schema", code: "newer-format" }],
        });
      }
      expect(parseBackground({ ...second, schema: 1 }).kind).toBe("invalid");
    }
  });

  test("[I4] anything at all gives a fact beside the incidents or problems with paths, never a throw", () => {
    const facts = backgroundKinds.map((kind) => someBackground(kind));
    for (const fact of facts) {
      expect(parseBackground(JSON.parse(JSON.stringify(fact)))).toEqual({
        kind: "valid",
        value: fact,
      });
    }
    const changed = fc
      .tuple(
        fc.constantFrom(...facts),
        fc.constantFrom(...facts.flatMap(Object.keys), "language"),
        fc.jsonValue(),
      )
      .map(([fact, key, value]) => ({ ...fact, [key]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), changed), (value) => {
        const parsed = parseBackground(value);
        expect(parsed.kind === "valid" || parsed.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("a description of 20,000 characters is fine, one of a million is not", () => {
    expect(parseIncidentContent(someContent({ description: "x".repeat(20_000) })).kind).toBe(
      "valid",
    );
    expect(parseIncidentContent(someContent({ description: "x".repeat(1_000_000) }))).toMatchObject(
      {
        problems: [{ path: "description", code: "too-long" }],
      },
    );
  });

  test("a missing, an impossible and a badly written date each have their own answer", () => {
    const read = (date: string, time: string | null = null) =>
      parseIncidentContent({
        ...someContent(),
        occurrence: { precision: "exact", at: { date, time }, zone },
      });
    expect(read("")).toMatchObject({
      problems: [{ path: "occurrence.at.date", code: "date-missing" }],
    });
    expect(read("2026-02-30")).toMatchObject({ problems: [{ code: "date-invalid" }] });
    expect(read("2026-02-03", "25:00")).toMatchObject({
      problems: [{ path: "occurrence.at.time", code: "time-invalid" }],
    });
  });
});

describe("before saving", () => {
  test("[I3] what happened alone is enough, and so is when alone", () => {
    expect(codesOf({ precision: "unknown", remark: "", zone })).toEqual([]);
    expect(codesOf({ precision: "unknown", remark: "last week", zone }, "")).toEqual([]);
    expect(codesOf({ precision: "exact", at: moment("2026-05-03"), zone }, "  ")).toEqual([]);
    expect(codesOf({ precision: "unknown", remark: " ", zone }, " ")).toEqual([
      "description: nothing-written",
    ]);
  });

  test("a slip in the year and a time still to come are pointed out", () => {
    expect(codesOf({ precision: "exact", at: moment("0001-05-03"), zone })).toEqual([
      "occurrence.at.date: date-too-early",
    ]);
    expect(codesOf({ precision: "about", at: moment("2026-05-05"), zone })).toEqual([
      "occurrence.at.date: date-in-future",
    ]);
    expect(codesOf({ precision: "exact", at: moment("2026-05-04", "13:00"), zone })).toEqual([
      "occurrence.at.date: date-in-future",
    ]);
  });

  test("now, today without a time, and a few minutes of difference between clocks are fine", () => {
    expect(codesOf({ precision: "exact", at: moment("2026-05-04", "12:10"), zone })).toEqual([]);
    expect(codesOf({ precision: "exact", at: moment("2026-05-04"), zone })).toEqual([]);
  });

  test("today is today where it happened, not where the device is", () => {
    const tokyo = "Asia/Tokyo" as TimeZone;
    expect(codesOf({ precision: "exact", at: moment("2026-05-05", "01:00"), zone: tokyo })).toEqual(
      [],
    );
  });

  test("an end before its start is pointed out at the end", () => {
    const between = (from: string, to: string): Occurrence => ({
      precision: "between",
      from: moment("2026-05-03", from),
      to: moment("2026-05-03", to),
      zone,
    });
    expect(codesOf(between("06:30", "02:00"))).toEqual(["occurrence.to.date: end-before-start"]);
    expect(codesOf(between("02:00", "06:30"))).toEqual([]);
  });

  const on = (from: [string, string], to: [string, string]): Occurrence => ({
    precision: "between",
    from: moment(...from),
    to: moment(...to),
    zone,
  });

  test("on the night clocks go back, a span is refused only if no reading of the hour shown twice allows it", () => {
    const autumn = (from: string, to: string) =>
      codesOf(on(["2025-11-02", from], ["2025-11-02", to]));
    expect(autumn("01:50", "01:10")).toEqual([]);
    expect(autumn("01:10", "01:50")).toEqual([]);
    expect(autumn("01:50", "00:50")).toEqual(["occurrence.to.date: end-before-start"]);
    expect(autumn("02:10", "01:50")).toEqual(["occurrence.to.date: end-before-start"]);
  });

  test("on the night clocks go forward, an hour that was skipped is read as every watch could show it", () => {
    const spring = (from: string, to: string) =>
      codesOf(on(["2026-03-08", from], ["2026-03-08", to]));
    expect(spring("02:30", "03:10")).toEqual([]);
    expect(spring("01:50", "02:30")).toEqual([]);
    expect(spring("03:50", "02:30")).toEqual(["occurrence.to.date: end-before-start"]);
    expect(spring("03:50", "03:10")).toEqual(["occurrence.to.date: end-before-start"]);
  });

  test("a time in the hour that is shown twice has been reached once its first reading has", () => {
    const at = (time: string): Occurrence => ({
      precision: "exact",
      at: moment("2025-11-02", time),
      zone,
    });
    // 01:10, for the second time.
    const then = Date.parse("2025-11-02T01:10:00-06:00") as Milliseconds;
    const codes = (time: string) =>
      problemsBeforeSaving(someContent({ occurrence: at(time) }), then).map(({ code }) => code);
    expect(codes("01:50")).toEqual([]);
    expect(codes("02:00")).toEqual(["date-in-future"]);
  });
});
