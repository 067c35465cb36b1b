import { describe, expect, test } from "vitest";
import { type Milliseconds, milliseconds } from "#base";
import {
  type AutoLockEvent,
  type AutoLockState,
  afterEvent,
  justOpened,
  lookAgainIn,
  viewAt,
} from "./auto-lock.ts";

const minute = 60_000;
const limits = { idle: milliseconds(5 * minute), hidden: milliseconds(minute) };
const start = milliseconds(1_000_000);

/** What stands given `events`, each with the milliseconds since opening at which it happened. */
function given(
  ...events: readonly (readonly [AutoLockEvent["kind"] | AutoLockEvent, at: number])[]
): { state: AutoLockState; view: ReturnType<typeof viewAt>; now: Milliseconds } {
  let state = justOpened(limits, start);
  let now = start;
  for (const [event, at] of events) {
    now = milliseconds(start + at);
    const whole = typeof event === "string" ? ({ kind: event } as AutoLockEvent) : event;
    state = afterEvent(state, whole, now);
  }
  return { state, now, view: viewAt(state, now) };
}

const open = { covered: false, locked: false, countdown: undefined };
const covered = { covered: true, locked: false, countdown: undefined };
const locked = { covered: true, locked: true, countdown: undefined };

describe("without use", () => {
  test("[S1] it is open until the last moment and locked from the chosen time on", () => {
    expect(given(["looked", 5 * minute - 1]).view).toMatchObject({ locked: false });
    expect(given(["looked", 5 * minute]).view).toEqual(locked);
  });

  test("[S1] what is not use does not put it off", () => {
    for (const kind of ["looked", "hidden", "shown"] as const) {
      expect(given([kind, 10_000], ["shown", 10_001], ["looked", 5 * minute]).view).toEqual(locked);
    }
  });

  test("[S2] [S1] use puts it off by the whole time", () => {
    const used = 4 * minute;
    expect(given(["used", used], ["looked", used + 4 * minute]).view).toEqual(open);
    expect(given(["used", used], ["looked", used + 5 * minute]).view).toEqual(locked);
  });

  test("[S7] a key that comes when the time is over does not keep it open, and nothing unlocks it again", () => {
    expect(given(["used", 5 * minute]).view).toEqual(locked);
    for (const kind of ["used", "stayed", "shown", "went-outside", "looked"] as const) {
      expect(given(["looked", 5 * minute], [kind, 5 * minute + 1]).view).toEqual(locked);
    }
  });

  test("[S10] a shorter time holds at once, from the last use on", () => {
    const shorter = { kind: "limited", limits: { ...limits, idle: milliseconds(minute) } } as const;
    expect(given(["used", 10_000], [shorter, 20_000], ["looked", 69_999]).view.locked).toBe(false);
    expect(given(["used", 10_000], [shorter, 20_000], ["looked", 70_000]).view).toEqual(locked);
    expect(given([shorter, 2 * minute]).view).toEqual(locked);
  });
});

describe("the countdown", () => {
  const soon = 4 * minute + 30_000;

  test("[S3] counts the last thirty seconds, and is silent before", () => {
    expect(given(["looked", soon - 1]).view).toEqual(open);
    expect(given(["looked", soon]).view.countdown).toEqual({ kind: "running", seconds: 30 });
    expect(given(["looked", soon + 1]).view.countdown).toEqual({ kind: "running", seconds: 30 });
    expect(given(["looked", soon + 1000]).view.countdown).toEqual({ kind: "running", seconds: 29 });
    expect(given(["looked", 5 * minute - 1]).view.countdown).toEqual({
      kind: "running",
      seconds: 1,
    });
  });

  test("[S3] is stopped by any use, which is told for three seconds", () => {
    const used = soon + 5000;
    expect(given(["used", used]).view).toEqual({ ...open, countdown: { kind: "stopped" } });
    expect(given(["used", used], ["used", used + 2999]).view.countdown?.kind).toBe("stopped");
    expect(given(["used", used], ["looked", used + 3000]).view).toEqual(open);
    expect(given(["used", used], ["looked", used + 5 * minute]).view).toEqual(locked);
  });

  test("[S3] goes at once when it is answered, before it is stopped or after", () => {
    expect(given(["stayed", soon]).view).toEqual(open);
    expect(given(["used", soon], ["stayed", soon + 1]).view).toEqual(open);
    expect(given(["stayed", soon], ["looked", soon + 4 * minute]).view).toEqual(open);
  });

  test("[S3] nothing is told of use that stopped no countdown", () => {
    expect(given(["used", soon - 1]).view).toEqual(open);
  });

  test("[S4] is not shown out of sight", () => {
    expect(given(["hidden", soon - 1000], ["looked", soon + 1]).view).toEqual(covered);
    const back = given(["hidden", soon - 1000], ["shown", soon + 10_000]);
    expect(back.view.countdown).toEqual({ kind: "running", seconds: 20 });
  });
});

describe("out of sight", () => {
  test("[S4] it is covered at once and locked when the time is over", () => {
    expect(given(["hidden", 1000]).view).toEqual(covered);
    expect(given(["hidden", 1000], ["looked", 1000 + minute - 1]).view).toEqual(covered);
    expect(given(["hidden", 1000], ["looked", 1000 + minute]).view).toEqual(locked);
  });

  test("[S4] with nought chosen, it is locked at once", () => {
    const none = { kind: "limited", limits: { ...limits, hidden: milliseconds(0) } } as const;
    expect(given([none, 1000], ["hidden", 2000]).view).toEqual(locked);
    expect(given(["hidden", 1000], [none, 2000]).view).toEqual(locked);
  });

  test("[S4] hearing of it twice starts nothing anew, and neither does a stray key", () => {
    const events = [
      ["hidden", 1000],
      ["hidden", 50_000],
      ["used", 55_000],
      ["stayed", 56_000],
    ] as const;
    expect(given(...events, ["looked", 1000 + minute]).view).toEqual(locked);
  });

  test("[S7] back in time it is uncovered, back too late it never was", () => {
    expect(given(["hidden", 1000], ["shown", minute]).view).toEqual(open);
    expect(given(["hidden", 1000], ["shown", 1000 + minute]).view).toEqual(locked);
  });

  test("[S1] coming back is not use: the time without use goes on", () => {
    expect(given(["hidden", minute], ["shown", 90_000], ["looked", 5 * minute]).view).toEqual(
      locked,
    );
  });
});

describe("outside, where the app itself led", () => {
  test("[S5] out of sight it is covered, and not locked before two minutes", () => {
    const events = [
      ["went-outside", 1000],
      ["hidden", 2000],
    ] as const;
    expect(given(...events, ["looked", 1000 + 2 * minute - 1]).view).toEqual(covered);
    expect(given(...events, ["looked", 1000 + 2 * minute]).view).toEqual(locked);
  });

  test("[S5] in sight it is told before it locks, as ever", () => {
    const used = 4 * minute;
    const events = [["went-outside", used + 30_000]] as const;
    expect(given(...events, ["looked", used + 2 * minute]).view.countdown).toEqual({
      kind: "running",
      seconds: 30,
    });
    expect(given(...events, ["looked", used + 2 * minute + 30_000]).view).toEqual(locked);
  });

  test("[S5] coming back ends it and counts as use", () => {
    const back = [
      ["went-outside", 4 * minute + 50_000],
      ["hidden", 4 * minute + 51_000],
      ["shown", 6 * minute],
    ] as const;
    expect(given(...back).view).toEqual(open);
    expect(given(...back, ["looked", 10 * minute]).view.locked).toBe(false);
    expect(given(...back, ["hidden", 7 * minute], ["looked", 8 * minute]).view).toEqual(locked);
  });

  test("[S5] use before the system has taken over does not end it", () => {
    const events = [
      ["went-outside", 1000],
      ["used", 1100],
      ["shown", 1150],
      ["hidden", 1200],
    ] as const;
    expect(given(...events, ["looked", 1000 + 2 * minute - 1]).view).toEqual(covered);
  });

  test("[S5] [S1] after two minutes it is over: coming back is no use any more", () => {
    const events = [
      ["went-outside", 1000],
      ["hidden", 3 * minute],
      ["shown", 3 * minute + 30_000],
    ] as const;
    expect(given(...events, ["looked", 5 * minute]).view).toEqual(locked);
  });

  test("[S5] it shortens nothing", () => {
    expect(given(["went-outside", 1000], ["looked", 4 * minute]).view).toEqual(open);
  });
});

describe("looking again", () => {
  test("[S6] is due within a second, and at the deadline itself", () => {
    for (const at of [0, 1, 999, 12_345, 5 * minute - 400, 5 * minute - 1]) {
      const { state, now } = given(["looked", at]);
      const wait = lookAgainIn(state, now);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(1000);
      expect((5 * minute - at - wait) % 1000).toBe(0);
    }
    const { state, now } = given(["looked", 5 * minute]);
    expect(lookAgainIn(state, now)).toBe(0);
  });
});
