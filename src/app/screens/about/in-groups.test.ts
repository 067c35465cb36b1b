// The build is read aloud and compared group by group.

import { expect, test } from "vitest";
import { inGroups } from "./in-groups.ts";

test("a build is shown in groups of four, nothing left out", () => {
  expect(inGroups("0123456789abcdef")).toBe("0123 4567 89ab cdef");
  expect(inGroups("01234")).toBe("0123 4");
  expect(inGroups("")).toBe("");
});
