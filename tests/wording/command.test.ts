// The command, started as anyone would start it.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "../support/sources.ts";

function run(input: string) {
  return spawnSync(process.execPath, [join(projectFolder, "scripts/wording.mjs")], {
    input,
    encoding: "utf8",
  });
}

test("[W12] good lines are answered in order, bad ones are told with their number, and then it fails", () => {
  const { stdout, stderr, status } = run(
    [
      '{"id":"b","lang":"en","text":"I was scared."}',
      "nonsense",
      "",
      '{"id":"c","lang":"fr","text":"J\'ai peur."}',
      '{"id":"a","lang":"es","text":"Llamé a la policía."}',
      '{"id":7,"lang":"es","text":""}',
    ].join("\n"),
  );
  expect(
    stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    { id: "b", spans: [{ start: 0, end: 13, kind: "fear" }] },
    { id: "a", spans: [] },
  ]);
  expect(stderr).toMatch(/^Line 2: .*\nLine 4: .*fr.*\nLine 6: /);
  expect(stderr).not.toContain("peur");
  expect(status).toBe(1);
});

test("[W12] with nothing wrong it succeeds and says nothing else", () => {
  const { stdout, stderr, status } = run('{"id":"x","lang":"en","text":"He left."}\r\n');
  expect(stdout).toBe('{"id":"x","spans":[]}\n');
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
