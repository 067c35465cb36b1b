import fc from "fast-check";
import { expect, test } from "vitest";
import { clockTolerance, PassedTime } from "./passed-time.ts";

function clocks() {
  const at = { steady: 500, wall: 1_780_000_000_000 };
  const time = new PassedTime(() => ({ ...at }));
  const origin = time.now();
  return {
    /** Moves both clocks on and gives the time passed in all. */
    pass(steady: number, wall: number): number {
      at.steady += steady;
      at.wall += wall;
      return time.now() - origin;
    },
  };
}

test("[S6] awake, it is what both clocks say", () => {
  const { pass } = clocks();
  expect(pass(1000, 1000)).toBe(1000);
  expect(pass(60_000, 60_001)).toBe(61_000);
});

test("[S6] asleep, the wall clock decides where the steady one stood still", () => {
  const { pass } = clocks();
  expect(pass(1000, 8 * 3_600_000)).toBe(8 * 3_600_000);
  expect(pass(1000, 1000)).toBe(8 * 3_600_000 + 1000);
});

test("[S6] a clock set back takes nothing away, and what is slept after that still counts", () => {
  const { pass } = clocks();
  expect(pass(1000, -86_400_000)).toBe(1000);
  expect(pass(1000, 1000)).toBe(2000);
  expect(pass(0, 3_600_000)).toBe(3_602_000);
});

test("[S6] a clock set forward counts as time passed", () => {
  expect(clocks().pass(0, 3_600_000)).toBe(3_600_000);
});

test("[S2] reading the clocks often does not make time go faster", () => {
  const { pass } = clocks();
  let passed = 0;
  for (let reading = 0; reading < 10_000; reading += 1) passed = pass(0.5, reading % 2);
  expect(passed).toBe(5000);
});

test("[S6] whatever the clocks do, it never goes back and is behind neither", () => {
  const step = fc.tuple(fc.nat(100_000), fc.integer({ min: -10_000_000, max: 10_000_000 }));
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const { pass } = clocks();
      let [steady, wall, before] = [0, 0, 0];
      for (const [steadyStep, wallStep] of steps) {
        steady += steadyStep;
        wall += wallStep;
        const passed = pass(steadyStep, wallStep);
        expect(passed - before).toBeGreaterThanOrEqual(steadyStep);
        expect(passed).toBeGreaterThanOrEqual(wall - clockTolerance);
        expect(passed - before).toBeGreaterThanOrEqual(wallStep - 2 * clockTolerance);
        before = passed;
      }
      expect(before).toBeGreaterThanOrEqual(steady);
    }),
  );
});
