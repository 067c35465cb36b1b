import { expect, test } from "vitest";
import type { LocalDate } from "#base";
import {
  allDisclosed,
  anIncident,
  chicago,
  exactly,
  exportables,
  moment,
  nothingDisclosed,
} from "../../../tests/support/reports.ts";
import { type ReportPeriod, requestedBy } from "./request.ts";

const may: ReportPeriod = { from: "2026-05-01" as LocalDate, to: "2026-05-31" as LocalDate };

function isInMay(occurrence: ReturnType<typeof exactly>, period: ReportPeriod = may): boolean {
  const [incident] = exportables([anIncident([{ content: { occurrence } }])]);
  return incident !== undefined && requestedBy({ disclosed: nothingDisclosed, period })(incident);
}

test("both days of a period belong to it", () => {
  expect(isInMay(exactly("2026-05-01", "00:00"))).toBe(true);
  expect(isInMay(exactly("2026-05-31", "23:59"))).toBe(true);
  expect(isInMay(exactly("2026-04-30", "23:59"))).toBe(false);
  expect(isInMay(exactly("2026-06-01"))).toBe(false);
});

test("a period may be open on either side", () => {
  expect(isInMay(exactly("1999-01-01"), { from: null, to: may.to })).toBe(true);
  expect(isInMay(exactly("2030-01-01"), { from: may.from, to: null })).toBe(true);
  expect(isInMay(exactly("2030-01-01"), { from: null, to: may.to })).toBe(false);
});

test("what may have happened within the period, or has no date, is not left out", () => {
  const between = (from: string, to: string) =>
    ({ precision: "between", from: moment(from), to: moment(to), zone: chicago }) as const;
  expect(isInMay(between("2026-04-20", "2026-05-01"))).toBe(true);
  expect(isInMay(between("2026-04-01", "2026-06-30"))).toBe(true);
  expect(isInMay(between("2026-04-01", "2026-04-30"))).toBe(false);
  expect(isInMay({ precision: "unknown", remark: "", zone: chicago })).toBe(true);
});

test("[R8] a withdrawn incident is asked for only together with history", () => {
  const withdrawn = anIncident([{ content: {} }], { at: "2026-05-05T10:00:00-05:00", reason: "" });
  const [incident] = exportables([withdrawn], allDisclosed);
  if (incident === undefined) throw new Error("not exportable");
  expect(requestedBy({ disclosed: allDisclosed })(incident)).toBe(true);
  expect(requestedBy({ disclosed: nothingDisclosed })(incident)).toBe(false);
});
