import { expect, test } from "vitest";
import type { IncidentId } from "#base";
import { nothingDisclosed } from "../../../../tests/support/reports.ts";
import {
  allEntries,
  type ChosenEntries,
  chosenNotIn,
  requestOf,
  whyNotIn,
  withoutEntry,
} from "./chosen-entries.ts";

const [a, b, c] = ["a", "b", "c"].map((letter) => letter.repeat(32)) as [
  IncidentId,
  IncidentId,
  IncidentId,
];

test("[R24] what is ticked under a way that is off is not asked for, and is there again when it is on", () => {
  const chosen: ChosenEntries = { way: "chosen", chosen: [a, b], allBut: [c] };
  expect(requestOf(chosen)).toEqual({ incidents: [a, b] });
  const all: ChosenEntries = { ...chosen, way: "all" };
  expect(requestOf(all)).toEqual({});
  expect(requestOf({ ...all, way: "allBut" })).toEqual({ leftOutIncidents: [c] });
  expect(requestOf({ ...all, way: "chosen" })).toEqual({ incidents: [a, b] });
  expect(requestOf({ ...allEntries, way: "allBut" })).toEqual({});
});

test("[R24] one that is left out of all entries alone stays out, and whatever is added later is in", () => {
  const first = withoutEntry(allEntries, a);
  expect(requestOf(first)).toEqual({ leftOutIncidents: [a] });
  expect(requestOf(withoutEntry(first, b))).toEqual({ leftOutIncidents: [a, b] });
  expect(requestOf({ ...first, allBut: [] })).toEqual({});
  // What was ticked before and not asked for does not come along.
  expect(requestOf(withoutEntry({ ...allEntries, allBut: [b, c] }, a))).toEqual({
    leftOutIncidents: [a],
  });
});

test("[R24] one that is left out of those that were chosen is chosen no longer", () => {
  const entries: ChosenEntries = { way: "chosen", chosen: [a, b], allBut: [] };
  expect(requestOf(withoutEntry(entries, a))).toEqual({ incidents: [b] });
});

test("[R24] what was chosen and is not on the pages is told apart, with the reason", () => {
  expect(chosenNotIn({ incidents: [a, b, c] }, [{ id: b }])).toEqual([a, c]);
  expect(chosenNotIn({}, [{ id: b }])).toEqual([]);
  const disclosed = { ...nothingDisclosed, history: true };
  expect(whyNotIn({ withdrawn: true }, { disclosed: nothingDisclosed })).toBe("withdrawn");
  expect(whyNotIn({ withdrawn: true }, { disclosed })).toBe("days");
  expect(whyNotIn({ withdrawn: false }, { disclosed: nothingDisclosed })).toBe("days");
});
