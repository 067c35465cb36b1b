// What is looked for stays in step with what is written.

import { expect, test } from "vitest";
import type { LocalDate, TimeZone } from "#base";
import { blankContent } from "#incidents";
import { everything, noFilters } from "#search";
import { aBook } from "../../../tests/support/incidents.ts";
import { Finder } from "./finder.ts";

const blank = blankContent("America/Chicago" as TimeZone);

async function aLog() {
  const { book, clock } = await aBook();
  const record = async (description: string, note = "") => {
    clock.advance(60_000);
    const outcome = await book.record({ ...blank, description }, note);
    if (outcome.kind !== "written") throw new Error(outcome.kind);
    return outcome.incident.id;
  };
  const finder = new Finder(book);
  const said = async (query: string) => {
    await finder.find({ ...everything, query });
    return finder.list(0, 10).entries.map(({ firstWords }) => firstWords);
  };
  return { book, finder, record, said };
}

test("[F1] what is written, amended and noted is found at once, and what is erased no more", async () => {
  const { book, record, said } = await aLog();
  const id = await record("a gray sedan", "a lantern");
  await record("a green van");
  expect(await said("sedan")).toEqual(["a gray sedan"]);
  expect(await said("lantern")).toEqual(["a gray sedan"]);
  await book.keepPrivateNote(id, "");
  expect(await said("lantern")).toEqual([]);
  await book.amend(id, { ...blank, description: "a blue bicycle" }, "it was not a car");
  expect(await said("bicycle")).toEqual(["a blue bicycle"]);
  expect(await said("sedan")).toEqual(["a blue bicycle"]);
});

test("[F1] an entry is found by the present name of somebody it refers to", async () => {
  const { book, said } = await aLog();
  const party = {
    kind: "other-party",
    schema: 2,
    name: "Sam Example",
    relationship: "",
    identifiers: "",
    vehicles: "gray sedan",
    accounts: "",
    actsFor: "",
  };
  const written = await book.recordBackground(party);
  if (written.kind !== "written") throw new Error(written.kind);
  const { id } = written.fact;
  const parties = [{ party: id, name: "", part: "did-it" }];
  await book.record({ ...blank, description: "at the gate", parties }, "");
  expect(await said("sam")).toEqual(["at the gate"]);
  await book.changeBackground(id, {
    kind: "amended",
    reason: "",
    content: { ...party, name: "Alex Example" },
  });
  expect(await said("alex sedan")).toEqual(["at the gate"]);
  expect(await said("sam")).toEqual([]);
});

test("[F4] what was looked for last is looked for again, and the place of an entry is known in it", async () => {
  const { finder, record } = await aLog();
  const first = await record("one gate");
  await record("no match");
  await record("two gates");
  const answer = await finder.find({ query: "gate", filters: noFilters, order: "written" });
  expect(answer).toMatchObject({ all: 3, total: 2, months: undefined, at: undefined });
  expect(await finder.find(undefined, first)).toMatchObject({
    turn: answer.turn + 1,
    finding: { query: "gate" },
    total: 2,
    at: 1,
  });
});

test("before anything is looked for there is the whole log, in parts", async () => {
  const { finder, record } = await aLog();
  for (const words of ["one", "two", "three"]) await record(words);
  const { total, entries } = finder.list(1, 1);
  expect([total, entries.map(({ firstWords }) => firstWords)]).toEqual([3, ["two"]]);
  expect((await finder.find()).months).toEqual([{ day: undefined, count: 3 }]);
});

test("the timeline counts what stands in the log", async () => {
  const { book, finder, record } = await aLog();
  const id = await record("one");
  await record("two");
  await book.withdraw(id, "by mistake");
  const { totals } = finder.timeline("2026-05-05" as LocalDate, undefined);
  expect(totals).toMatchObject({ entries: 1, withdrawn: 1 });
});
