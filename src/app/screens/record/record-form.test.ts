// The form and an incident's content: there and back, and the way from a problem to its field.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { BackgroundId, LocalDate, LocalTime, TimeZone } from "#base";
import {
  type Answer,
  behaviours,
  blankContent,
  freeTextsOf,
  type IncidentContent,
  type Moment,
  type Occurrence,
  parseIncidentContent,
} from "#incidents";
import {
  blankForm,
  fieldOf,
  fromContent,
  fromFields,
  isSameForm,
  parseForm,
  type RecordForm,
  toContent,
  toFields,
} from "./record-form.ts";

const zone = "America/Chicago" as TimeZone;
const blank = blankForm(zone);

function contentOf(form: RecordForm): IncidentContent {
  const parsed = parseIncidentContent(toContent(form));
  if (parsed.kind === "invalid") throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const date = fc.constantFrom("2026-05-03", "2024-02-29") as fc.Arbitrary<LocalDate>;
const time = fc.constantFrom("00:00", "21:05", null) as fc.Arbitrary<LocalTime | null>;
// On the last of these days clocks were put back: 01:30 came twice.
const moment = fc.oneof(
  fc.record({ date, time }),
  fc.constantFrom<Moment>(
    { date: "2026-11-01" as LocalDate, time: "01:30" as LocalTime },
    { date: "2026-11-01" as LocalDate, time: "01:30" as LocalTime, reading: "earlier" },
    { date: "2026-11-01" as LocalDate, time: "01:30" as LocalTime, reading: "later" },
  ),
);
// Both put their clocks back that night.
const zones = fc.constantFrom("America/Winnipeg", zone) as fc.Arbitrary<TimeZone>;
const occurrence: fc.Arbitrary<Occurrence> = fc.oneof(
  fc.record({ precision: fc.constantFrom("exact", "about"), at: moment, zone: zones }),
  fc.record({ precision: fc.constant("between" as const), from: moment, to: moment, zone: zones }),
  fc.record({ precision: fc.constant("unknown" as const), remark: fc.string(), zone: zones }),
);
const filled = fc.string({ minLength: 1 }).filter((text) => text.trim() !== "");
const day = fc.constantFrom("", "2026-05-03") as fc.Arbitrary<LocalDate | "">;
const answer = fc.constantFrom("", "yes", "no", "unknown") as fc.Arbitrary<Answer>;
const backgroundId = fc.constantFrom("", "ab".repeat(16)) as fc.Arbitrary<BackgroundId | "">;
const facts: fc.Arbitrary<Omit<IncidentContent, "languages">> = fc.record({
  schema: fc.constant(3 as const),
  occurrence,
  burst: fc.option(fc.record({ count: fc.integer({ min: 1, max: 1_000_000 }) })),
  copied: fc.option(fc.record({ from: filled, writtenOn: day })),
  location: fc.record({ place: fc.string(), address: fc.string() }),
  technology: fc.record({ device: fc.string(), service: fc.string(), account: fc.string() }),
  behaviours: fc
    .subarray([...behaviours])
    .map((some) => behaviours.filter((behaviour) => some.includes(behaviour))),
  parties: fc.array(
    fc.record({
      party: backgroundId,
      name: filled,
      part: fc.constantFrom("did-it" as const, "acted-for" as const),
    }),
  ),
  attribution: fc.string(),
  witnesses: fc.array(fc.record({ name: filled, contact: fc.string(), minor: fc.boolean() })),
  reports: fc.array(
    fc.record({
      agency: filled,
      person: fc.string(),
      badge: fc.string(),
      reportNumber: fc.string(),
      reportedOn: day,
      response: fc.string(),
    }),
  ),
  description: fc.string(),
  injuries: fc.string(),
  medicalVisit: fc.string(),
  damage: fc.string(),
  damageCost: fc.string(),
  order: fc.record({ inForce: answer, order: backgroundId, breached: answer, how: fc.string() }),
  evidence: fc.string(),
  evidenceKept: fc.string(),
  evidenceNeeded: fc.array(fc.record({ what: filled, holder: fc.string(), overwrittenOn: day })),
  language: fc.constantFrom("", "en", "pt-BR"),
});
const content: fc.Arbitrary<IncidentContent> = fc
  .tuple(facts, fc.constantFrom("es", "so", "zh-Hant"), fc.nat())
  .map(([read, language, some]) => ({
    ...read,
    languages: Object.fromEntries(
      freeTextsOf(read).flatMap(([path, text], place) =>
        text.trim() !== "" && (some >> place) % 2 === 1 ? [[path, language]] : [],
      ),
    ),
  }));

test("a form left as it was opened would be written down as the same words", () => {
  fc.assert(
    fc.property(content, (written) => {
      expect(contentOf(fromContent(written))).toEqual(written);
    }),
  );
});

test("what stands in the fields is what stood in the form", () => {
  fc.assert(
    fc.property(content, (written) => {
      const form = fromContent(written);
      const fields = { ...toFields(form), precision: form.precision, zone: form.zone };
      expect(fromFields(fields, zone)).toEqual(form);
    }),
  );
});

test("a draft comes back as it was kept, and whatever else is found gives a form", () => {
  fc.assert(
    fc.property(content, (written) => {
      const form = fromContent(written);
      expect(parseForm(JSON.parse(JSON.stringify(form)), zone)).toEqual(form);
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue(), (found) => {
      const form = parseForm(found, zone);
      expect(isSameForm(form, parseForm(form, zone))).toBe(true);
    }),
  );
});

test("a private note and a reason never get into the content", () => {
  const form = { ...blank, privateNote: "marker of a feeling", reason: "marker of a reason" };
  expect(JSON.stringify(toContent(form))).not.toContain("marker");
  expect(toContent(form)).toEqual(toContent(blank));
});

test("a time that nobody touched is not known", () => {
  expect(contentOf(blank)).toEqual(blankContent(zone));
  for (const precision of ["exact", "between"] as const) {
    const { occurrence } = contentOf({ ...blank, precision, remark: "typed, then hidden" });
    expect(occurrence).toEqual({ precision: "unknown", remark: "typed, then hidden", zone });
  }
});

test("a time without its date is asked about, not dropped", () => {
  expect(parseIncidentContent(toContent({ ...blank, time: "10:00" }))).toEqual({
    kind: "invalid",
    problems: [{ path: "occurrence.at.date", code: "date-missing" }],
  });
  expect(parseIncidentContent(toContent({ ...blank, precision: "about" })).kind).toBe("invalid");
  const between = { ...blank, precision: "between" } as const;
  for (const half of [
    { date: "2026-05-03" },
    { time: "10:00" },
    { toDate: "2026-05-03" },
    { toTime: "10:00" },
  ]) {
    expect(parseIncidentContent(toContent({ ...between, ...half })).kind).toBe("invalid");
  }
});

test("a date that cannot be read is asked about, not dropped", () => {
  expect(parseIncidentContent(toContent({ ...blank, date: "?" }))).toEqual({
    kind: "invalid",
    problems: [{ path: "occurrence.at.date", code: "date-invalid" }],
  });
});

test("rows in which nothing stands are left out, and problems still find their row", () => {
  const form: RecordForm = {
    ...blank,
    witnesses: [
      { name: " ", contact: "", minor: "yes" },
      { name: "Mara", contact: "", minor: "" },
    ],
    reports: [
      {
        agency: "",
        person: "",
        badge: "",
        reportNumber: "26-118",
        reportedOn: "",
        response: "",
        responseLanguage: "",
      },
    ],
  };
  expect(contentOf(form).witnesses).toEqual([{ name: "Mara", contact: "", minor: false }]);
  expect(fieldOf(form, "witnesses.0.name")).toBe("witnesses.1.name");
  expect(fieldOf(form, "reports.0.badge")).toBe("reports.0.badge");
});

test("every problem of the content leads to a field of the form", () => {
  expect(fieldOf(blank, "occurrence.at.date")).toBe("date");
  expect(fieldOf(blank, "occurrence.from.time")).toBe("time");
  expect(fieldOf(blank, "occurrence.to.date")).toBe("toDate");
  expect(fieldOf(blank, "location.address")).toBe("address");
  expect(fieldOf(blank, "technology.account")).toBe("account");
  expect(fieldOf(blank, "description")).toBe("description");
});

test("how often something happened can be saved without a date", () => {
  const form = { ...blank, precision: "between", description: "He rang.", count: "37" } as const;
  expect(contentOf(form)).toMatchObject({
    burst: { count: 37 },
    occurrence: { precision: "unknown" },
  });
});

test("a known person whose name was cleared again is nobody, and problems still find their row", () => {
  const row = { party: "ab".repeat(16), partyName: "Jordan Pike", name: " ", actedFor: "yes" };
  const other = { party: "", partyName: "", name: "Mara", actedFor: "" };
  const form: RecordForm = { ...blank, parties: [row, other] };
  expect(contentOf(form).parties).toEqual([{ party: "", name: "Mara", part: "did-it" }]);
  expect(fieldOf(form, "parties.0.name")).toBe("parties.1.name");
  const unnamed = { ...row, partyName: "", name: "" };
  expect(contentOf({ ...blank, parties: [unnamed] }).parties).toMatchObject([{ party: row.party }]);
});

test("a name that was changed after it was taken over is no longer the known person", () => {
  const party = "ab".repeat(16);
  const row = { party, partyName: "Jordan Pike", name: "Jordan Pike", actedFor: "yes" };
  const parties = (name: string) => contentOf({ ...blank, parties: [{ ...row, name }] }).parties;
  expect(parties("Jordan Pike")).toEqual([{ party, name: "Jordan Pike", part: "acted-for" }]);
  expect(parties("Jordan’s brother")).toEqual([
    { party: "", name: "Jordan’s brother", part: "acted-for" },
  ]);
});

test("how many is read as people write it, and what is no number is asked about", () => {
  for (const count of ["1200", " 1,200 ", "1.200", "1 200"]) {
    expect(contentOf({ ...blank, count }).burst).toEqual({ count: 1200 });
  }
  for (const count of ["many", "0", "-3", "1.5", "1e9", "12345678"]) {
    const parsed = parseIncidentContent(toContent({ ...blank, count }));
    expect(parsed).toMatchObject({ problems: [{ path: "burst.count", code: "count-invalid" }] });
  }
  expect(fieldOf(blank, "burst.count")).toBe("count");
});

test("two forms are the same only if every field and every row is", () => {
  expect(isSameForm(blank, blankForm(zone))).toBe(true);
  expect(isSameForm(blank, { ...blank, privateNote: "x" })).toBe(false);
  expect(isSameForm(blank, { ...blank, precision: "about" })).toBe(false);
  expect(isSameForm(blank, { ...blank, witnesses: [{ name: "", contact: "", minor: "" }] })).toBe(
    false,
  );
});

test("[A12] a hundred witnesses in any script, pasted markup, hidden characters and 200 KB go through to the letter", () => {
  const names = [
    "Nguyễn Thị Ánh",
    "محمد عبدالله",
    "דנה לוי",
    "小林 花子",
    "Ωμέγα",
    "O’Brien-Łukasz",
    "🙂",
  ];
  const witnesses = Array.from({ length: 100 }, (_, index) => ({
    name: `${names[index % names.length]} ${index}`,
    contact: index % 2 === 0 ? "" : "555 0100",
    minor: index % 3 === 0 ? "yes" : "",
  }));
  const description = `<p onclick='x'>pasted</p>\u202Eevil\u0000\u200B\r\n${"He said it again. ".repeat(11_500)}`;
  expect(description.length).toBeGreaterThan(200_000);
  const form: RecordForm = { ...blank, witnesses, description };
  const content = contentOf(form);
  expect(content.description).toBe(description);
  expect(content.witnesses.map(({ name }) => name)).toEqual(witnesses.map(({ name }) => name));
  expect(contentOf(fromContent(content))).toEqual(content);
  const fields = { ...toFields(form), precision: form.precision, zone: form.zone };
  expect(fromFields(fields, zone)).toEqual(form);
});

test("[I9] which of two times it was is kept where the clocks showed it twice, and nowhere else", () => {
  const at = (date: string, time: string) =>
    contentOf({ ...blank, date, time, reading: "later" }).occurrence;
  expect(at("2026-11-01", "01:30")).toMatchObject({
    at: { date: "2026-11-01", time: "01:30", reading: "later" },
  });
  for (const [date, time] of [
    ["2026-11-01", "02:00"],
    ["2026-11-02", "01:30"],
    ["2026-03-08", "02:30"],
  ] as const) {
    expect(at(date, time)).toMatchObject({ at: { date, time } });
    expect(JSON.stringify(at(date, time))).not.toContain("reading");
  }
});

test("a text of a row keeps its language when a row before it goes, and a text that goes takes its own along", () => {
  const row = (response: string, responseLanguage: string) => ({
    agency: "Police",
    person: "",
    badge: "",
    reportNumber: "",
    reportedOn: "",
    response,
    responseLanguage,
  });
  const empty = { ...row("", ""), agency: "" };
  const form: RecordForm = {
    ...blank,
    description: "The bell rang.",
    injuriesLanguage: "es",
    evidence: "Una foto.",
    evidenceLanguage: "es",
    remark: "esa semana",
    remarkLanguage: "es",
    date: "2026-05-03",
    reports: [empty, row("They took a statement.", ""), row("Dijeron que no.", "es")],
  };
  expect(contentOf(form).languages).toEqual({ evidence: "es", "reports.1.response": "es" });
  expect(contentOf({ ...form, date: "" }).languages).toMatchObject({ "occurrence.remark": "es" });
});
