import { describe, expect, test } from "vitest";
import type { IncidentContent } from "#incidents";
import { anAgencyReport, aWitness } from "../../../../tests/support/incidents.ts";
import {
  aFact,
  allDisclosed,
  anExhibit,
  anIncident,
  exportables,
  nothingDisclosed,
} from "../../../../tests/support/reports.ts";
import { workedExamples } from "../../../../tests/support/worked-examples.ts";
import { type Showable, shownIn } from "../shown.ts";
import { learnedFrom } from "./learned-from.ts";

const learned = (
  contents: readonly Partial<IncidentContent>[],
  disclosed = nothingDisclosed,
  beside: Omit<Showable, "incidents"> = {},
) =>
  learnedFrom(
    shownIn(
      {
        incidents: exportables(
          contents.map((content) => anIncident([{ content }])),
          disclosed,
        ),
        ...beside,
      },
      { disclosed },
    ),
  );
const inText = (description: string) =>
  learned([{ description, location: { place: "", address: "" } }]).map(
    ({ kind, text }) => `${kind}: ${text}`,
  );

describe("[R18] what a text tells is found", () => {
  test.each<[string, string]>([
    ["He parked in my driveway.", "home: my driveway"],
    ["A letter for 1418 Larkspur Lane, Apt 3 came.", "home: 1418 Larkspur Lane, Apt 3"],
    ["We moved to Maple Court last week.", "home: We moved to Maple Court last week"],
    ["He stood across from my office at Dunmore Tower.", "work: my office at Dunmore Tower"],
    ["I work at the bakery on Fifth.", "work: I work at the bakery on Fifth"],
    ["He waited after work again.", "work: after work"],
    ["He was at her daycare at noon.", "school: her daycare"],
    ["My daughter Lily saw the van.", "child: My daughter Lily"],
    ["Tom, aged 9, opened the door.", "child: Tom, aged 9"],
    ["He scratched my blue Honda Civic.", "vehicle: my blue Honda Civic"],
    ["Mine has license plate KLM 4821 on it.", "vehicle: license plate KLM 4821"],
    ["I swim there every Tuesday.", "routine: every Tuesday"],
    ["I usually leave at seven.", "routine: I usually leave at seven"],
    ["He followed me on my way home from class.", "routine: on my way home from class"],
    ["I saw him outside the gym.", "routine: outside the gym"],
    ["My sister Maria drove over.", "person: My sister Maria"],
    ["Call 217-555-0188 he said.", "phone: 217-555-0188"],
    ["It went to r.castell@example.org.", "phone: r.castell@example.org"],
    ["He wrote to @robin.castell twice.", "account: @robin.castell"],
    ["He came to Mercy Hospital.", "care: Mercy Hospital"],
    ["I told my neighbor what I saw.", "told: I told my neighbor"],
    ["Estaba frente a mi casa.", "home: mi casa"],
    ["Esperó a mi hija Lucía.", "child: mi hija Lucía"],
  ])("%s", (text, expected) => {
    expect(inText(text)).toContain(expected);
  });
});

test("[R18] words that tell nothing of the person are left alone", () => {
  for (const text of [
    "The phone rang at 21:00 and nobody spoke.",
    "On Tuesday, 5 May 2026, he sent 14 messages.",
    "He said: “You will see.” The call ended after a minute.",
    "A grey van stood there from 18:00 to 19:30.",
    "The officer wrote the report and gave it the number 2026-018823.",
  ]) {
    expect(inText(text), text).toEqual([]);
  }
});

test("[R18] a name from any field is found inside the words of every incident, with the place to go to", () => {
  const found = learned([
    {
      witnesses: [aWitness({ name: "Dana Whitfield" })],
      location: { place: "Riverside Dental Office", address: "" },
      technology: { device: "", service: "Chat", account: "rook_1187" },
      reports: [anAgencyReport({ agency: "City Police", person: "Luis Ortega" })],
    },
    {
      location: { place: "", address: "" },
      description:
        "Dana saw rook_1187 online. I drove to riverside dental office, and Officer Luis Ortega came.",
    },
  ]);
  const second = found.flatMap(({ kind, text, places }) =>
    places
      .filter(
        ({ owner, path }) =>
          owner.kind === "incident" && owner.number === 2 && path === "description",
      )
      .map(({ start, end }) => `${kind}: ${text} @${start}-${end}`),
  );
  expect(second).toEqual([
    "work: Riverside Dental Office @38-61",
    "person: Dana Whitfield @0-4",
    "account: rook_1187 @9-18",
    "told: Luis Ortega @75-86",
  ]);
});

test("[R18] what stands in fields is told as far as it is shown", () => {
  const contents = workedExamples.map(({ content }) => content);
  const told = (disclosed: typeof allDisclosed) =>
    learned(contents, disclosed).map(({ kind, text }) => `${kind}: ${text}`);
  expect(told(nothingDisclosed)).toContain("person: Dana Whitfield");
  expect(told(nothingDisclosed)).toContain("told: Springfield Police Department");
  expect(told(nothingDisclosed).join()).not.toContain("217-555-0143");
  expect(told(allDisclosed)).toContain("phone: 217-555-0143");
  expect(told(allDisclosed).some((one) => one.startsWith("home: 1418 Larkspur"))).toBe(true);
});

test("[R18] what facts beside the incidents and the words about exhibits tell is found, with the way to each", () => {
  const background = [
    aFact("change", { change: "route", what: "Bus 12 in place of bus 4." }),
    aFact("order", { terms: "To stay away from 1418 Larkspur Lane." }),
    aFact("other-party", { relationship: "He works with my sister Maria." }),
  ];
  const exhibits = [
    anExhibit({
      title: "Dana at my front door",
      foundation: {
        ...anExhibit().foundation,
        account: "rook_1187",
        original: "In the safe at my office",
      },
    }),
  ];
  const found = learned([{ witnesses: [aWitness({ name: "Dana Whitfield" })] }], allDisclosed, {
    background,
    exhibits,
  }).flatMap(({ kind, text, places }) =>
    places
      .filter(({ owner }) => owner.kind !== "incident")
      .map(({ owner }) => `${kind}: ${text} (${owner.kind})`),
  );
  for (const expected of [
    "home: my front door (exhibit)",
    "home: 1418 Larkspur Lane. (fact)",
    "work: my office (exhibit)",
    "routine: Bus 12 in place of bus 4. (fact)",
    "person: Dana Whitfield (exhibit)",
    "person: R. C. (exhibit)",
    "person: my sister Maria (fact)",
    "account: rook_1187 (exhibit)",
    "evidence: In the safe at my office (exhibit)",
    "known-of-them: Jordan Pike (fact)",
  ]) {
    expect(found).toContain(expected);
  }
});

test("that the person who kept the log made a photo tells nothing more of her", () => {
  const shown = shownIn(
    { incidents: [], exhibits: [anExhibit()] },
    { disclosed: nothingDisclosed },
  );
  expect(learnedFrom(shown).map(({ text }) => text)).toEqual(["R. C."]);
  expect(learnedFrom({ ...shown, request: { author: "R. C. " } })).toEqual([]);
});

test("[R18] the reason of a withdrawal is read like all the rest", () => {
  const incident = anIncident([{ content: {} }], {
    at: "2026-05-20T10:00:00-05:00",
    reason: "My sister Maria told me otherwise.",
  });
  const found = learnedFrom(
    shownIn({ incidents: exportables([incident], allDisclosed) }, { disclosed: allDisclosed }),
  );
  expect(found.map(({ kind, text }) => `${kind}: ${text}`)).toContain("person: My sister Maria");
});

test("what matters most for safety comes first, and each thing once with all its places", () => {
  const found = learned([
    {
      description: "He was at my house. He left my house.",
      location: { place: "Home", address: "" },
    },
    { description: "My house again. After work.", location: { place: "Home", address: "" } },
  ]);
  expect(found.map(({ kind, text, places }) => [kind, text.toLowerCase(), places.length])).toEqual([
    ["home", "my house", 3],
    ["home", "home", 2],
    ["work", "after work", 1],
  ]);
});

test("a text made to be slow is not", () => {
  for (const piece of [
    "I always a",
    "my a ",
    "I live in a ",
    "Aa ",
    "a@a.",
    "every ",
    "(217) ",
    "1 Aa ",
  ]) {
    const description = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(Array.isArray(learned([{ description }])), piece).toBe(true);
  }
});
