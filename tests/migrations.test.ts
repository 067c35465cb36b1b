// A migration without a test would be found out by the people it fails. Every step has a file of its own, a test beside it,
// and a place in the list.

import { expect, test } from "vitest";
import { recordMigrations } from "#incidents";
import { readFiles } from "./support/sources.ts";

/** What is missing, one sentence each. */
function gaps(files: readonly string[], names: readonly string[]): readonly string[] {
  const steps = files
    .filter((file) => !/(^|\/)index\.ts$|\.test\.ts$/.test(file))
    .map((file) => file.replace(/^.*\/|\.ts$/g, ""));
  return [
    ...steps
      .filter((step) => !files.some((file) => file.endsWith(`${step}.test.ts`)))
      .map((step) => `${step} has no test.`),
    ...steps.filter((step) => !names.includes(step)).map((step) => `${step} is not in the list.`),
    ...names.filter((name) => !steps.includes(name)).map((name) => `${name} has no file.`),
  ];
}

test("[V23] every migration has a file, a test and a place in the list", () => {
  const files = [...readFiles("src/incidents/migrations", /\.ts$/).keys()];
  expect(files.length).toBeGreaterThan(0);
  expect(
    gaps(
      files,
      recordMigrations.map(({ name }) => name),
    ),
  ).toEqual([]);
});

test("[V23] a migration without a test, a file or a place in the list is found", () => {
  expect(gaps(["index.ts", "note-1-to-2.ts"], [])).toEqual([
    "note-1-to-2 has no test.",
    "note-1-to-2 is not in the list.",
  ]);
  expect(gaps(["index.ts"], ["lost"])).toEqual(["lost has no file."]);
});
