import { expect, test } from "vitest";
import { keptFrom } from "./kept-for-good.ts";

test("nothing is called kept that Safari may delete, whatever it answers", () => {
  for (const persisted of [true, false, undefined]) {
    expect(keptFrom({ persisted, isWebKit: true, isInstalled: false })).toBe(
      "deleted-after-disuse",
    );
  }
  expect(keptFrom({ persisted: true, isWebKit: true, isInstalled: true })).toBe("kept");
});

test("elsewhere the browser's own word is told, and its silence too", () => {
  const told = (persisted: boolean | undefined) =>
    keptFrom({ persisted, isWebKit: false, isInstalled: false });
  expect([told(true), told(false), told(undefined)]).toEqual(["kept", "may-be-deleted", "unknown"]);
});
