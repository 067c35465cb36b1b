// That a long review lets others have the thread.

import { expect, test } from "vitest";
import { milliseconds } from "#base";
import { learned } from "../../tests/support/learned.ts";
import { reviewInSlices } from "./review-in-slices.ts";

const texts = Array.from({ length: 10 }, (_, n) => ({ n, text: "I was scared.", language: "en" }));

/** A clock on which each look takes four milliseconds, and a count of rests. */
function tools() {
  let time = 0;
  const counts = { rests: 0 };
  return {
    counts,
    learned,
    now: () => {
      time += 4;
      return milliseconds(time);
    },
    rest: () => {
      counts.rests += 1;
      return Promise.resolve();
    },
  };
}

test("[W13] every text is reviewed, with a rest after each moment of work", async () => {
  const { counts, ...slicing } = tools();
  const seen: number[] = [];
  await reviewInSlices(
    texts,
    ({ n }, outcome) => {
      expect(outcome).toMatchObject({ kind: "reviewed", findings: [{ kind: "fear" }] });
      seen.push(n);
      return true;
    },
    { ...slicing, longest: milliseconds(8) },
  );
  expect(seen).toEqual(texts.map(({ n }) => n));
  expect(counts.rests).toBe(5);
});

test("[W13] it stops when told to", async () => {
  let taken = 0;
  await reviewInSlices(
    texts,
    () => {
      taken += 1;
      return taken < 3;
    },
    tools(),
  );
  expect(taken).toBe(3);
});
