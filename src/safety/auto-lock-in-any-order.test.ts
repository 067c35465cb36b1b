// The same promises over events in any order, at any time. The days tried here are told by their own short story: when the
// person last did something, since when the page is out of sight, until when something outside may be open.

import fc from "fast-check";
import { expect, test } from "vitest";
import { milliseconds } from "#base";
import {
  type AutoLockEvent,
  afterEvent,
  justOpened,
  type LockLimits,
  lookAgainIn,
  outsideLength,
  viewAt,
} from "./auto-lock.ts";

const minute = 60_000;
const aLimit: fc.Arbitrary<LockLimits> = fc.record({
  idle: fc.constantFrom(1, 2, 5, 10, 20).map((count) => milliseconds(count * minute)),
  hidden: fc.constantFrom(0, 15, 60, 300).map((count) => milliseconds(count * 1000)),
});
const anEvent: fc.Arbitrary<AutoLockEvent> = fc.oneof(
  ...(["used", "stayed", "hidden", "shown", "went-outside", "looked"] as const).map((kind) =>
    fc.constant({ kind }),
  ),
);
const aWait = fc.oneof(
  fc.integer({ min: 0, max: 2000 }),
  fc.integer({ min: 0, max: 3 * minute }),
  fc.integer({ min: 0, max: 12 * 60 * minute }),
);
const aDay = fc.array(fc.tuple(aWait, anEvent), { maxLength: 40 });

test("[S1] [S4] [S5] [S7] it is never open longer than allowed, whatever happens in whatever order", () => {
  fc.assert(
    fc.property(aLimit, aDay, (limits, day) => {
      let now = 0;
      let state = justOpened(limits, milliseconds(0));
      // The latest moment at which any act of the person, or of the app for the person, could have been.
      let lastAct = 0;
      let outsideUntil = 0;
      let hiddenSince: number | undefined;
      for (const [wait, event] of day) {
        now += wait;
        const allowed = Math.max(
          Math.min(
            lastAct + limits.idle,
            hiddenSince === undefined ? Number.POSITIVE_INFINITY : hiddenSince + limits.hidden,
          ),
          outsideUntil,
        );
        state = afterEvent(state, event, milliseconds(now));
        if (now >= allowed) expect(state.locked).toBe(true);
        if (state.locked) continue;
        if (event.kind === "used" || event.kind === "stayed") lastAct = now;
        if (event.kind === "went-outside") outsideUntil = now + outsideLength;
        if (event.kind === "hidden") hiddenSince ??= now;
        if (event.kind === "shown") {
          if (hiddenSince !== undefined && now < outsideUntil) lastAct = now;
          if (hiddenSince !== undefined) outsideUntil = 0;
          hiddenSince = undefined;
        }
        expect(viewAt(state, milliseconds(now)).covered).toBe(hiddenSince !== undefined);
      }
    }),
    { numRuns: 2000 },
  );
});

test("[S2] it never locks while it is used in sight, whatever the app opens meanwhile", () => {
  const use = fc.constantFrom("used", "stayed");
  const between = fc.constantFrom("looked", "shown", "went-outside");
  fc.assert(
    fc.property(
      aLimit,
      fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), use, between)),
      (limits, day) => {
        let now = 0;
        let state = justOpened(limits, milliseconds(0));
        for (const [part, kind, other] of day) {
          now += part * limits.idle;
          state = afterEvent(state, { kind: other }, milliseconds(now));
          state = afterEvent(state, { kind }, milliseconds(now));
          expect(viewAt(state, milliseconds(now))).toMatchObject({ locked: false, covered: false });
        }
      },
    ),
  );
});

test("[S3] nobody is locked out in sight without thirty seconds of countdown, but after a sleep", () => {
  fc.assert(
    fc.property(
      aLimit,
      fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.constantFrom("used", "went-outside"))),
      (limits, day) => {
        let state = justOpened(limits, milliseconds(0));
        let now = 0;
        const told: number[] = [];
        const look = () => {
          const view = viewAt(state, milliseconds(now));
          if (view.countdown?.kind === "running") told.push(view.countdown.seconds);
          else if (!view.locked) told.length = 0;
        };
        const pass = (until: number) => {
          while (now < until && !state.locked) {
            now = Math.min(until, now + lookAgainIn(state, milliseconds(now)));
            state = afterEvent(state, { kind: "looked" }, milliseconds(now));
            look();
          }
        };
        for (const [seconds, kind] of day) {
          pass(now + seconds * 1000);
          state = afterEvent(state, { kind }, milliseconds(now));
          look();
        }
        pass(now + limits.idle + outsideLength);
        expect(state.locked).toBe(true);
        expect([...new Set(told)]).toEqual(Array.from({ length: 30 }, (_, at) => 30 - at));
      },
    ),
    { numRuns: 60 },
  );
});
