// An incident as it is read, and what an earlier wording said differently.

import { expect, test } from "vitest";
import type { LocalDate, LocalTime, Milliseconds, TimeZone } from "#base";
import { blankContent, type IncidentContent } from "#incidents";
import { anAgencyReport, aWitness } from "../../../../tests/support/incidents.ts";
import { anIncident } from "../../../../tests/support/reports.ts";
import { instantInWords } from "../../instant-in-words.ts";
import {
  contentInWords,
  fieldsThatDiffer,
  happenedInWords,
  missingChanges,
  writtenInWords,
} from "./content-in-words.ts";

const zone = "America/Chicago" as TimeZone;

const content: IncidentContent = {
  ...blankContent(zone),
  occurrence: {
    precision: "about",
    at: { date: "2026-05-03" as LocalDate, time: "21:00" as LocalTime },
    zone,
  },
  witnesses: [aWitness({ name: "Ana Lima", contact: "555 0100" }), aWitness({ name: "Jo" })],
  reports: [
    anAgencyReport({
      agency: "City police",
      person: "Officer Reed",
      badge: "4417",
      reportNumber: "26-118",
    }),
  ],
  description: "The phone rang.",
};

test("every field that was filled can be read, people and reports each on a line", () => {
  const inWords = contentInWords(content);
  expect(inWords.occurrence).toBe("3 May 2026, about 21:00 (America/Chicago, UTC\u221205:00)");
  expect(inWords.witnesses).toBe("Ana Lima, 555 0100\nJo");
  expect(inWords.reports).toBe("City police, Officer Reed, badge 4417, report 26-118");
  expect(inWords.description).toBe("The phone rang.");
});

test("what was left empty is empty, and a date that is not known has no zone", () => {
  const inWords = contentInWords(blankContent(zone));
  expect(inWords.occurrence).toBe("Date not known");
  expect(inWords.place + inWords.witnesses + inWords.reports + inWords.evidence).toBe("");
});

test("a span over a change of the clocks is told with both distances from UTC", () => {
  const night = (hour: string) => ({ date: "2026-11-01" as LocalDate, time: hour as LocalTime });
  const occurrence = {
    precision: "between",
    from: night("00:30"),
    to: night("04:00"),
    zone,
  } as const;
  expect(happenedInWords(occurrence)).toContain(
    "(America/Chicago, UTC\u221205:00, then UTC\u221206:00)",
  );
});

test("an instant is told on the wall clock it was written by", () => {
  const instant = Date.UTC(2026, 4, 4, 13, 10) as Milliseconds;
  expect(instantInWords(instant, zone)).toBe("4 May 2026, 08:10 (America/Chicago, UTC\u221205:00)");
});

test("only the fields that say something else are shown as different", () => {
  const before = contentInWords(content);
  const after = contentInWords({
    ...content,
    description: "The phone rang twice.",
    location: { place: "At home", address: "" },
  });
  expect(fieldsThatDiffer(before, after)).toEqual(["description", "place"]);
  expect(fieldsThatDiffer(before, before)).toEqual([]);
});

test("[I11] where the wording before is missing, only a latest time is told", () => {
  const wording = { recordedAt: Date.UTC(2026, 4, 4, 13, 10) as Milliseconds, zone };
  const time = instantInWords(wording.recordedAt, zone);
  expect(writtenInWords(wording, false)).toBe(time);
  expect(writtenInWords(wording, true)).toBe(`No later than ${time}`);
  const incident = anIncident([{ content }]);
  expect(missingChanges(incident)).toBe(0);
  expect(missingChanges({ ...incident, missingRevisions: 2 })).toBe(2);
  expect(missingChanges({ ...incident, missingRevisions: 2, firstIsMissing: true })).toBe(1);
});
