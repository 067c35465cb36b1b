import { expect, test } from "vitest";
import type { LocalDate } from "#base";
import { anIncident } from "../../tests/support/reports.ts";
import { neededEvidence } from "./index.ts";

const needed = (what: string, overwrittenOn: string) => ({
  what,
  holder: "the shop",
  overwrittenOn: overwrittenOn as LocalDate | "",
});

test("what is soonest gone comes first, what has no day last, and nothing of a withdrawn entry", () => {
  const first = anIncident([
    { content: { evidenceNeeded: [needed("camera", "2026-06-02"), needed("receipt", "")] } },
  ]);
  const second = anIncident([{ content: { evidenceNeeded: [needed("calls", "2026-05-20")] } }]);
  const withdrawn = anIncident([{ content: { evidenceNeeded: [needed("gone", "2026-05-01")] } }], {
    at: "2026-05-05T08:00:00-05:00",
    reason: "by mistake",
  });
  const all = neededEvidence([first, second, withdrawn]);
  expect(all.map(({ what }) => what)).toEqual(["calls", "camera", "receipt"]);
  expect(all[0]?.incidentId).toBe(second.id);
});
