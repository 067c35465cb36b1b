// What stands beside the entries is found by its words, and forgotten when it is erased.

import { expect, test } from "vitest";
import type { LocalDate } from "#base";
import type { Background } from "#incidents";
import { everything } from "#search";
import { aBook, someBackground, someContent } from "../../../tests/support/incidents.ts";
import { aLogInMemory } from "../../../tests/support/prepared-vault.ts";
import { FactFinder } from "./fact-finder.ts";

async function theFacts() {
  const { book } = await aBook();
  const write = async (content: Background) => {
    const outcome = await book.recordBackground(content);
    if (outcome.kind !== "written") throw new Error(outcome.kind);
    return outcome.fact.id;
  };
  const party = await write(someBackground("other-party", { name: "Jordan Pike" }));
  await write(someBackground("order", { against: party, terms: "no closer than 500 feet" }));
  await write(someBackground("change", { cost: "$185" }));
  await write(someBackground("milestone", { on: "2026-03-14" as LocalDate }));
  const finder = new FactFinder(book);
  const kinds = async (query: string, withSlips = true) =>
    (await finder.find(query, withSlips)).facts.map(({ content }) => content.kind).toSorted();
  return { book, finder, party, write, kinds };
}

test("[F1] people, orders, changes and dates are found by their words, numbers and days, and by what was chosen", async () => {
  const { kinds } = await theFacts();
  for (const [query, found] of [
    ["pike", ["order", "other-party"]],
    ["rook_1187", ["other-party"]],
    ["plate k12", ["other-party"]],
    ["500 feet", ["order"]],
    ["2026-OP-118", ["order"]],
    ["sangamon", ["order"]],
    ["locks front door", ["change"]],
    ["security", ["change"]],
    ["$185", ["change"]],
    ["2026-04-20", ["change"]],
    ['"20 April 2026"', ["change"]],
    ["we separated", ["milestone"]],
    ["2026-03-14", ["milestone"]],
    ['"14 march"', ["milestone"]],
    ["windmill", []],
    ["", []],
    [" … ", []],
  ] as const) {
    expect(await kinds(query), query).toEqual(found);
  }
});

test("[F3] words spelt nearly so are found only where they are wanted, and then it is said", async () => {
  const { finder, kinds } = await theFacts();
  expect(await kinds("sangamno", false)).toEqual([]);
  expect(await finder.find("sangamno", true)).toMatchObject({ count: 1, isClose: true });
  expect(await finder.find("sangamon", true)).toMatchObject({ count: 1, isClose: false });
});

test("[F1] what was amended is found by its new and its earlier words, and by the present name of whom it leads to", async () => {
  const { book, finder, party, kinds } = await theFacts();
  expect(await kinds("pike")).toEqual(["order", "other-party"]);
  const content = someBackground("other-party", { name: "Alex Stone" });
  await book.changeBackground(party, { kind: "amended", reason: "a letter came", content });
  expect(await kinds("stone")).toEqual(["order", "other-party"]);
  expect(await kinds("pike")).toEqual(["other-party"]);
  expect(await kinds("letter")).toEqual(["other-party"]);
  await book.changeBackground(party, { kind: "withdrawn", reason: "mistaken identity" });
  const { facts } = await finder.find("mistaken", false);
  expect(facts).toMatchObject([{ id: party, withdrawn: true, content: { name: "Alex Stone" } }]);
});

test("[F5] what was erased is found no more, and its words are let go of", async () => {
  const { book, finder, party, kinds } = await theFacts();
  expect(await kinds("rook_1187")).toEqual(["other-party"]);
  await book.erase(party, "all");
  await finder.keepUp();
  expect(await kinds("rook_1187")).toEqual([]);
  expect(await kinds("pike")).toEqual([]);
});

test("[F5] the name of somebody who was erased goes with them also where only an earlier wording names them", async () => {
  const { book, finder, write, kinds } = await theFacts();
  const quill = await write(someBackground("other-party", { name: "Robin Quill" }));
  const stone = await write(someBackground("other-party", { name: "Alex Stone" }));
  const order = await write(someBackground("order", { against: quill, number: "7" }));
  const content = someBackground("order", { against: stone, number: "7" });
  await book.changeBackground(order, { kind: "amended", reason: "", content });
  expect(await kinds("quill")).toEqual(["order", "other-party"]);
  await book.erase(quill, "all");
  expect(await kinds("quill")).toEqual([]);
  expect(await finder.find("quil", true)).toMatchObject({ count: 0, isClose: false });
  expect(await kinds("stone")).toEqual(["order", "other-party"]);
});

test("[F1] more than can be looked over are counted, and the best come first", async () => {
  const { finder, write } = await theFacts();
  for (let n = 0; n < 60; n += 1) {
    await write(someBackground("change", { what: `Lantern ${n} was moved.` }));
  }
  const { facts, count } = await finder.find("lantern", true);
  expect([facts.length, count]).toEqual([50, 60]);
});

test("[F1] they come beside the entries that are looked for, whatever filters are set for those", async () => {
  const log = await aLogInMemory();
  await log.record(someContent({ description: "Jordan Pike stood at the gate." }), "");
  const written = await log.recordBackground(someBackground("other-party"));
  if (written.kind !== "written") throw new Error(written.kind);
  const answer = await log.find({ ...everything, query: "pike" });
  expect(answer).toMatchObject({ total: 1, beside: { count: 1, facts: [{ id: written.id }] } });
  const none = await log.find({ ...everything, query: "" });
  expect(none.beside).toEqual({ facts: [], count: 0, isClose: false });
});
