import { describe, expect, test, vi } from "vitest";
import { Attempts, waitAfter } from "./attempts.ts";

const aDevice = () => {
  let failures = 0;
  let now = 0;
  let claims = 0;
  const storage = {
    claim: async ({ asTry = false } = {}) => {
      claims += 1;
      if (asTry) failures += 1;
    },
    failures: async () => failures,
    countFailures: async (count: number) => {
      failures = count;
    },
  };
  const open = () => new Attempts(storage, () => now);
  return {
    open,
    pass: (ms: number) => (now += ms),
    failures: () => failures,
    claims: () => claims,
  };
};

const fail = async (attempts: Attempts, times: number) => {
  for (let time = 0; time < times; time += 1) {
    await attempts.begin();
    attempts.failed();
  }
};

describe("wrong tries", () => {
  test("[V13] the first few are free, then the wait doubles, up to a minute", () => {
    expect([0, 1, 2, 3, 4].map(waitAfter)).toEqual([0, 0, 0, 0, 0]);
    expect([5, 6, 7, 8, 9, 10, 11, 1000].map(waitAfter)).toEqual([
      2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000,
    ]);
  });

  test("[V13] the wait survives opening the app again, and never grows past its measure", async () => {
    const device = aDevice();
    await fail(device.open(), 7);
    const again = device.open();
    expect(await again.waiting()).toBe(8000);
    device.pass(7999);
    expect(await again.waiting()).toBe(1);
    device.pass(1);
    expect(await again.waiting()).toBe(0);
  });

  test("[V13] a try that is cut off half-way counts", async () => {
    const device = aDevice();
    await fail(device.open(), 4);
    await device.open().begin();
    expect(await device.open().waiting()).toBe(2000);
  });

  test("[V13] a try that is to open the vault counts in the same step that takes it for this window", async () => {
    const device = aDevice();
    await fail(device.open(), 4);
    expect(device.claims()).toBe(0);
    await device.open().begin({ claims: true });
    expect(device.claims()).toBe(1);
    expect(await device.open().waiting()).toBe(2000);
  });

  test("[V13] a right try sets the count back, one that could not be judged does not count", async () => {
    const device = aDevice();
    const attempts = device.open();
    await fail(attempts, 6);
    await attempts.begin();
    await attempts.withdrawn();
    expect(device.failures()).toBe(6);
    await attempts.begin();
    await attempts.succeeded();
    expect(await device.open().waiting()).toBe(0);
  });

  test("[V13] the wait begins when the app is opened or a try fails, whatever the clock shows then", async () => {
    const device = aDevice();
    device.pass(1_000_000);
    const attempts = device.open();
    await fail(attempts, 5);
    device.pass(1500);
    expect(await attempts.waiting()).toBe(500);
    await attempts.begin();
    // Deriving takes its time, and the wait is for afterwards.
    device.pass(3000);
    attempts.failed();
    expect(await attempts.waiting()).toBe(4000);
  });

  test("[V13] unless it is told otherwise, time is what passes and not what a clock is set to", async () => {
    const attempts = new Attempts({
      claim: async () => {},
      failures: async () => 11,
      countFailures: async () => {},
    });
    vi.spyOn(Date, "now").mockReturnValue(0);
    const wait = await attempts.waiting();
    vi.restoreAllMocks();
    expect(wait).toBeGreaterThan(59_000);
    expect(wait).toBeLessThanOrEqual(60_000);
  });
});
