// Filters, orders and words together.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BackgroundId, LocalDate, TimeZone } from "#base";
import { blankContent, type Incident, type IncidentContent, type Occurrence } from "#incidents";
import {
  choicesOf,
  everything,
  type Filters,
  type Finding,
  findIncidents,
  noFilters,
  SearchIndex,
  searchTextsOf,
} from "#search";
import { aBook } from "../../tests/support/incidents.ts";

const zone = "America/Chicago" as TimeZone;
const blank = blankContent(zone);
const on = (day: string): Occurrence => ({
  precision: "exact",
  at: { date: day as LocalDate, time: null },
  zone,
});
const party = "a".repeat(32) as BackgroundId;
const nameOf = (id: BackgroundId) => (id === party ? "Sam Example" : "");

const contents: readonly Partial<IncidentContent>[] = [
  {
    description: "first",
    occurrence: on("2026-03-03"),
    location: { place: "Home", address: "12 Mill Lane" },
    technology: { device: "phone", service: "text messages", account: "+1 217-555-0143" },
    behaviours: ["messaged", "threatened-me"],
    parties: [{ party, name: "", part: "did-it" }],
    evidence: "a screenshot",
  },
  {
    description: "second",
    occurrence: {
      precision: "between",
      from: { date: "2026-03-05" as LocalDate, time: null },
      to: { date: "2026-04-02" as LocalDate, time: null },
      zone,
    },
    location: { place: "home ", address: "" },
    evidenceKept: "In the blue folder.",
    witnesses: [{ name: "Dana Whitfield", contact: "", minor: false }],
    reports: [
      {
        agency: "Police",
        person: "Officer Lund",
        badge: "",
        reportNumber: "R-7",
        reportedOn: "",
        response: "",
      },
    ],
  },
  { description: "third", occurrence: on("2026-05-01"), behaviours: ["followed"] },
  {
    description: "fourth",
    occurrence: { precision: "unknown", remark: "some night in winter", zone },
  },
];

async function someIncidents() {
  const { book, clock } = await aBook();
  for (const content of contents) {
    await book.record({ ...blank, ...content }, content.description === "third" ? "a lantern" : "");
    clock.advance(60_000);
  }
  const third = book.latestFirst().find(({ current }) => current.content.description === "third");
  if (third === undefined) throw new Error("third");
  await book.withdraw(third.id, "by mistake");
  const index = new SearchIndex((id) => {
    const incident = book.find(id);
    return incident && searchTextsOf(incident, book.privateNoteOf(id), nameOf);
  });
  for (const { id } of book.latestFirst()) index.put(id);
  const find = (change: Partial<Finding>) =>
    findIncidents(book.latestFirst(), { ...everything, ...change }, index, nameOf);
  const said = (incidents: readonly Incident[]) =>
    incidents.map(({ current }) => current.content.description);
  return { book, find, said };
}

const { book, find, said } = await someIncidents();

describe("filters", () => {
  const cases: readonly [Partial<Filters>, readonly string[]][] = [
    [{}, ["fourth", "third", "second", "first"]],
    [{ from: "2026-03-10" as LocalDate }, ["third", "second"]],
    [{ to: "2026-03-04" as LocalDate }, ["first"]],
    [{ from: "2026-04-02" as LocalDate, to: "2026-04-30" as LocalDate }, ["second"]],
    [{ precision: "unknown" }, ["fourth"]],
    [{ behaviour: "intimidation" }, ["first"]],
    [{ behaviour: "followed" }, ["third"]],
    [{ place: "HOME" }, ["second", "first"]],
    [{ technology: "text messages" }, ["first"]],
    [{ technology: "phone" }, ["first"]],
    [{ person: "Sam Example" }, ["first"]],
    [{ person: "Dana Whitfield" }, ["second"]],
    [{ person: "Officer Lund" }, ["second"]],
    [{ reported: "yes" }, ["second"]],
    [{ reported: "no", withdrawn: "no" }, ["fourth", "first"]],
    [{ evidence: "yes" }, ["first", "second"]],
    [{ evidence: "no", withdrawn: "no" }, ["fourth"]],
    [{ withdrawn: "yes" }, ["third"]],
  ];
  test.each(cases)("[F4] %j", (filters, expected) => {
    expect(said(find({ filters: { ...noFilters, ...filters } }).incidents).sort()).toEqual(
      [...expected].sort(),
    );
  });

  test("[F4] more filters never show more", () => {
    const some = fc.record({
      from: fc.constantFrom("", "2026-03-10") as fc.Arbitrary<LocalDate | "">,
      place: fc.constantFrom("", "home"),
      reported: fc.constantFrom("" as const, "yes" as const, "no" as const),
      evidence: fc.constantFrom("" as const, "yes" as const, "no" as const),
      withdrawn: fc.constantFrom("" as const, "yes" as const, "no" as const),
    });
    fc.assert(
      fc.property(some, fc.constantFrom("", "home", "first"), (filters, query) => {
        const wide = find({ query }).incidents;
        const narrow = find({ query, filters: { ...noFilters, ...filters } }).incidents;
        expect(wide).toEqual(expect.arrayContaining([...narrow]));
      }),
    );
  });
});

describe("orders", () => {
  test("[F4] each order has every entry once", () => {
    for (const order of ["latest", "earliest", "written", "best"] as const) {
      expect(said(find({ order }).incidents).sort(), order).toEqual(
        said(book.latestFirst()).sort(),
      );
    }
  });

  test("the earliest comes first and what has no date last", () => {
    expect(said(find({ order: "earliest" }).incidents)).toEqual([
      "first",
      "second",
      "third",
      "fourth",
    ]);
    expect(said(find({ order: "written" }).incidents)).toEqual([
      "fourth",
      "third",
      "second",
      "first",
    ]);
  });
});

describe("words", () => {
  test("[F1] every field is found, by what it says and by what it refers to", () => {
    const one: readonly [query: string, found: string][] = [
      ["mill lane", "first"],
      ["2175550143", "first"],
      ["sam example", "first"],
      ["dana", "second"],
      ["lund", "second"],
      ["r-7", "second"],
      ["winter", "fourth"],
      ["mistake", "third"],
      ["lantern", "third"],
    ];
    for (const [query, found] of one)
      expect(said(find({ query }).incidents), query).toEqual([found]);
  });

  test("[F1] an entry found by its private note says so", () => {
    const { incidents, elsewhere } = find({ query: "lantern" });
    expect([...elsewhere]).toEqual([[incidents[0]?.id, "privateNote"]]);
    expect([...find({ query: "first" }).elsewhere]).toEqual([]);
  });

  test("words and filters both have to fit", () => {
    expect(
      said(find({ query: "home", filters: { ...noFilters, reported: "no" } }).incidents),
    ).toEqual(["first"]);
  });
});

test("what can be chosen is what was written, each once, most used first", () => {
  expect(choicesOf(book.latestFirst(), nameOf)).toEqual({
    places: ["home"],
    technologies: ["+1 217-555-0143", "phone", "text messages"],
    people: ["Dana Whitfield", "Officer Lund", "Sam Example"],
  });
});
