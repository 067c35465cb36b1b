// What the review has learned is fetched once, and again after it could not be had.

import { expect, test, vi } from "vitest";
import { Fault } from "#base";
import { packedLearned } from "../../../scripts/wording/learned.mjs";
import { loadLearned } from "./learned.ts";

const packed = packedLearned();

/** Answers each address with its file, or as `answer` says. */
function aHost() {
  const host = { asked: [] as string[], answer: "file" as "file" | "nothing" | "404" | "offline" };
  vi.stubGlobal("fetch", async (url: string) => {
    host.asked.push(url);
    if (host.answer === "offline") throw new TypeError("no connection");
    if (host.answer === "404") return new Response("not here", { status: 404 });
    const [, code, part] = /(en|es)-(net|weights)/.exec(url) ?? [];
    const bytes = packed[code as "en" | "es"][part as "net" | "weights"];
    return new Response(host.answer === "nothing" ? "" : new Uint8Array(bytes));
  });
  return host;
}

test("while a file cannot be had, or is empty, it is said; then all are fetched, and once", async () => {
  const host = aHost();
  for (const trouble of ["offline", "404", "nothing"] as const) {
    host.answer = trouble;
    await expect(loadLearned(), trouble).rejects.toEqual(new Fault("font-missing"));
  }
  host.answer = "file";
  host.asked.length = 0;
  const [learned, again] = await Promise.all([loadLearned(), loadLearned()]);
  expect(again).toBe(learned);
  await loadLearned();
  // Whatever the language, so that the host is not told which it is.
  const names = host.asked.map((url) => /e[ns]-\w+/.exec(url)?.[0]);
  expect(names).toHaveLength(4);
  expect(new Set(names)).toEqual(new Set(["en-net", "en-weights", "es-net", "es-weights"]));
  expect(learned.en.net().width).toBeGreaterThan(0);
  expect(learned.es.net().width).toBeGreaterThan(0);
});
