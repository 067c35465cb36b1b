import { expect, test } from "vitest";
import type { Milliseconds, TimeZone } from "#base";
import { fixedClock, MemoryStore } from "../../tests/support/memory-store.ts";
import { Copies, readCopy } from "./copies.ts";

const zone = "America/Chicago" as TimeZone;
const entry = (madeAt: number, numbers: Readonly<Record<string, number>> = {}) => ({
  madeAt: madeAt as Milliseconds,
  zone,
  forWhom: "The clerk",
  numbers,
  files: [{ kind: "filed", fileName: "a.pdf", fingerprint: "ab".repeat(32), byteCount: 12 }],
});

async function aRegister() {
  const store = new MemoryStore();
  const clock = fixedClock();
  const open = async () => new Copies(await store.readAll(), { store, clock });
  return { copies: await open(), open };
}

test("[I50] what was handed over is there after a restart, the later copy of a series in place of the earlier", async () => {
  const { copies, open } = await aRegister();
  const first = await copies.enter(entry(1, { a: 1, b: 2 }));
  await copies.enter(entry(2));
  const later = await copies.enter({ ...entry(3, { a: 1, c: 3 }), series: first.series });
  const again = (await open()).all();
  expect(again.map(({ madeAt, supersededBy }) => [madeAt, supersededBy])).toEqual([
    [3, null],
    [2, null],
    [1, later.id],
  ]);
  expect((await open()).numbersIn(first.series)).toEqual({ a: 1, b: 2, c: 3 });
});

test("[I50] a register that is restored adds what is missing and doubles nothing", async () => {
  const { copies } = await aRegister();
  const other = await aRegister();
  const one = await copies.enter(entry(1));
  await other.copies.enter(entry(2));
  expect(await other.copies.restore([one])).toBe(1);
  expect(await other.copies.restore([one])).toBe(0);
  expect(other.copies.all().map(({ madeAt }) => madeAt)).toEqual([2, 1]);
});

test("what is no copy is passed over, whatever it is", () => {
  for (const value of [null, 3, "x", [], {}, { id: "1" }, { ...entry(1), id: "a".repeat(32) }]) {
    expect(readCopy(value)).toBeUndefined();
  }
});
