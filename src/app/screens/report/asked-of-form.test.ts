import { expect, test } from "vitest";
import type { IncidentId } from "#base";
import { askedOf, type ReportForm, withMinor, withoutFinding } from "./asked-of-form.ts";
import { allEntries, type ChosenEntries } from "./chosen-entries.ts";

const asked = (form: ReportForm, entries: ChosenEntries = allEntries) =>
  askedOf(
    form,
    {
      entries,
      paper: "letter",
      order: "first-to-last",
      declaration: "none",
      exhibitMarks: "numbers",
    },
    undefined,
    new Map(),
  )?.request;

test("[R24] the way that is on decides which entries are asked for", () => {
  const id = "a".repeat(32) as IncidentId;
  const ticked = { ...allEntries, chosen: [id], allBut: [id] };
  expect(asked({}, ticked)).not.toHaveProperty("incidents");
  expect(asked({}, ticked)).not.toHaveProperty("leftOutIncidents");
  expect(asked({}, { ...ticked, way: "chosen" })).toMatchObject({ incidents: [id] });
  expect(asked({}, { ...ticked, way: "allBut" })).toMatchObject({ leftOutIncidents: [id] });
});

test("a name of which only initials are to be printed is still one when the form is read again", () => {
  const form = withMinor(withMinor({ minors: "Ann Roe\n" }, "Tom Roe"), "Sam Roe");
  expect(asked(form)?.omitted?.minors).toEqual(["Ann Roe", "Tom Roe", "Sam Roe"]);
  expect(asked(withMinor({}, "Tom Roe"))?.omitted?.minors).toEqual(["Tom Roe"]);
});

test("the words by which entries were looked for are not kept with the form", () => {
  const form = { author: "Robin", "chosenEntries.find": "gate", "exhibit.a.incident.find": "gate" };
  expect(withoutFinding(form)).toEqual({ author: "Robin" });
});
