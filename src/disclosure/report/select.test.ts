import { expect, test } from "vitest";
import type { LocalDate } from "#base";
import {
  anIncident,
  exactly,
  exportables,
  nothingDisclosed,
} from "../../../tests/support/reports.ts";
import { type ReportRequest, requestedBy } from "./request.ts";
import { select } from "./select.ts";

const days = ["2026-05-03", "2026-05-01", "2026-05-02", "2026-05-04"];
const incidents = exportables(
  days.map((day) => anIncident([{ content: { occurrence: exactly(day), description: day } }])),
);
const idOf = (day: string) => {
  const found = incidents.find(({ current }) => current.description === day);
  if (found === undefined) throw new Error(day);
  return found.id;
};
const told = (request: Omit<ReportRequest, "disclosed">) =>
  select(incidents, { disclosed: nothingDisclosed, ...request }).map(
    ({ number, incident }) => `${number} ${incident.current.description}`,
  );

test("[R4] [R7] what was chosen is numbered from 1 in the order in which it happened", () => {
  expect(told({})).toEqual(["1 2026-05-01", "2 2026-05-02", "3 2026-05-03", "4 2026-05-04"]);
  expect(told({ incidents: ["2026-05-04", "2026-05-02"].map(idOf) })).toEqual([
    "1 2026-05-02",
    "2 2026-05-04",
  ]);
  expect(
    told({
      incidents: ["2026-05-01", "2026-05-03"].map(idOf),
      period: { from: "2026-05-02" as LocalDate, to: null },
    }),
  ).toEqual(["1 2026-05-03"]);
});

test("[R4] [R24] what was left out stays out of whatever else is asked for, and leaves no gap", () => {
  const leftOutIncidents = [idOf("2026-05-02")];
  expect(told({ leftOutIncidents })).toEqual(["1 2026-05-01", "2 2026-05-03", "3 2026-05-04"]);
  // It is in the wider period, and it alone stays out of it.
  const period = { from: "2026-05-02" as LocalDate, to: null };
  expect(told({ period, leftOutIncidents })).toEqual(["1 2026-05-03", "2 2026-05-04"]);
  expect(told({ incidents: [idOf("2026-05-01"), ...leftOutIncidents], leftOutIncidents })).toEqual([
    "1 2026-05-01",
  ]);
});

test("thousands that were chosen are told apart in a moment", () => {
  const [one] = incidents;
  if (one === undefined) throw new Error("none");
  const ids = Array.from({ length: 20_000 }, (_, at) => at.toString(16).padStart(32, "0") as never);
  let looks = 0;
  const counting = new Proxy(ids, {
    get: (list, key, self) => {
      looks += 1;
      return Reflect.get(list, key, self);
    },
  });
  const isRequested = requestedBy({ disclosed: nothingDisclosed, incidents: counting });
  expect(ids.every((id) => isRequested({ ...one, id }))).toBe(true);
  // Each is read once, with its place and the end of the list.
  expect(looks).toBeLessThan(5 * ids.length);
});

test("[R7] asked for the latest first, the incidents turn round and keep their numbers", () => {
  expect(told({ order: "last-to-first" })).toEqual([
    "4 2026-05-04",
    "3 2026-05-03",
    "2 2026-05-02",
    "1 2026-05-01",
  ]);
});

test("[R15] in a later report of a series an incident keeps its number, and what is new comes after the highest", () => {
  const numbers = { [idOf("2026-05-03")]: 1, [idOf("2026-05-04")]: 2, ["f".repeat(32)]: 3 };
  expect(told({ numbers })).toEqual([
    "4 2026-05-01",
    "5 2026-05-02",
    "1 2026-05-03",
    "2 2026-05-04",
  ]);
});
