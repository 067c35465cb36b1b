// The review on the marked tables. Thresholds stand a little below what was measured when they were last set: a change that
// makes the review worse, such as one that loses the network, is seen here.

import { describe, expect, test } from "vitest";
import { markedLines } from "../../scripts/wording/table.mjs";
import { type Figures, figuresOf } from "../support/marked-wording.ts";

const share = (part: number, of: number): number => part / of;

function expectAtLeast(
  figures: Figures,
  least: { recall: number; leakage: number; flags: number },
) {
  expect(share(figures.found, figures.passages)).toBeGreaterThanOrEqual(least.recall);
  expect(share(figures.leaked, figures.letters)).toBeLessThanOrEqual(least.leakage);
  expect(share(figures.flagged, figures.factual)).toBeLessThanOrEqual(least.flags);
}

// One line of so many: all of them take longer than they tell.
const every = 60;

describe("lines that the weights were learned from", () => {
  test("English: enough of them, and nearly all judged as marked", () => {
    expect(markedLines("en", "learn").length).toBeGreaterThan(51_000);
    expectAtLeast(figuresOf("en", "learn", every), { recall: 0.96, leakage: 0.03, flags: 0.035 });
  });
  test("Spanish: enough of them, and nearly all judged as marked", () => {
    expect(markedLines("es", "learn").length).toBeGreaterThan(40_000);
    expectAtLeast(figuresOf("es", "learn", every), { recall: 0.955, leakage: 0.035, flags: 0.03 });
  });
});

describe("lines that were never learned from", () => {
  test("English", () => {
    expectAtLeast(figuresOf("en", "held"), { recall: 0.95, leakage: 0.04, flags: 0.045 });
  });
  test("Spanish", () => {
    expectAtLeast(figuresOf("es", "held"), { recall: 0.955, leakage: 0.04, flags: 0.042 });
  });
});
