// The journal is searched in a place of its own, and forgets what is erased.

import { expect, test } from "vitest";
import type { TimeZone } from "#base";
import { blankContent, type JournalEntry } from "#incidents";
import { everything } from "#search";
import { someBackground } from "../../../tests/support/incidents.ts";
import { aLogInMemory } from "../../../tests/support/prepared-vault.ts";
import { JournalFinder } from "./journal-finder.ts";
import type { Log } from "./log.ts";

async function aLog() {
  const log = await aLogInMemory();
  const content = {
    ...blankContent("America/Chicago" as TimeZone),
    description: "A lantern stood on the step.",
  };
  await log.record(content, "");
  await log.keepJournalEntry(undefined, "I dreamt of a lantern.");
  await log.keepJournalEntry(undefined, "Żółte kwiaty na stole.");
  const found = async (query?: string) =>
    (await log.journal(query)).entries.map(({ text }) => text);
  const look = async (query: string) => {
    const { total, inJournal } = await log.find({ ...everything, query });
    return { total, inJournal };
  };
  return { log, found, look };
}

test("[F1] the journal is found by its words, and beside the entries only its count is told", async () => {
  const { log, found, look } = await aLog();
  expect(await found("")).toHaveLength(2);
  expect(await found("LANT")).toEqual(["I dreamt of a lantern."]);
  expect(await found("zolte stole")).toEqual(["Żółte kwiaty na stole."]);
  expect(await found("windmill")).toEqual([]);
  expect(await log.journal("lanetrn")).toMatchObject({ all: 2, isClose: true });
  expect(await look("lantern")).toEqual({ total: 1, inJournal: 1 });
  expect(await look("step")).toEqual({ total: 1, inJournal: 0 });
  expect(await look("dreamt")).toEqual({ total: 0, inJournal: 1 });
  for (const nothing of ["", " ", "…"]) expect(await look(nothing)).toMatchObject({ inJournal: 0 });
  // What the entries are searched for is taken along without being typed again.
  await look("dreamt");
  expect(await log.journal()).toMatchObject({ query: "dreamt", entries: [{}] });
});

test("[F1] it is known whether there is anything beside the entries to look through", async () => {
  for (const write of [
    (log: Log) => log.keepJournalEntry(undefined, "I dreamt of a lantern."),
    (log: Log) => log.recordBackground(someBackground("order")),
  ]) {
    const log = await aLogInMemory();
    expect(await log.find()).toMatchObject({ all: 0, hasBeside: false });
    await write(log);
    expect(await log.find()).toMatchObject({ all: 0, hasBeside: true });
  }
});

test("[F5] [I23] what was changed or erased in the journal is found no more", async () => {
  const { log, found, look } = await aLog();
  const [entry] = (await log.journal("lantern")).entries;
  await log.keepJournalEntry(entry?.id, "I dreamt of a windmill.");
  expect(await found("lantern")).toEqual([]);
  expect(await found("windmill")).toEqual(["I dreamt of a windmill."]);
  await log.keepJournalEntry(entry?.id, "");
  expect(await look("windmill")).toEqual({ total: 0, inJournal: 0 });
});

test("[F1] at a keystroke the journal is not gone through again unless something was written in it", async () => {
  const words = (text: string, id: string) =>
    ({ id, text, writtenAt: 0 }) as unknown as JournalEntry;
  const entries = [words("a lantern", "a"), words("a windmill", "b")];
  let looks = 0;
  let turns = 0;
  const finder = new JournalFinder({
    all: () => {
      looks += 1;
      return entries;
    },
    find: (id) => entries.find((entry) => entry.id === id),
    get turns() {
      return turns;
    },
  });
  const counts = async (query: string) => [await finder.countOf(query, false), looks];
  for (const query of ["l", "la", "lan", "lantern"]) await counts(query);
  expect(await counts("lantern")).toEqual([1, 1]);
  entries.push(words("a second lantern", "c"));
  turns += 1;
  expect(await counts("lantern")).toEqual([2, 2]);
});

test("[F1] a long journal is taken in slice by slice, and what is erased meanwhile does not come back", async () => {
  const words = (n: number) =>
    ({ id: String(n), text: `a lantern ${n}`, writtenAt: 0 }) as unknown as JournalEntry;
  let entries = Array.from({ length: 300 }, (_, n) => words(n));
  let turns = 0;
  const finder = new JournalFinder({
    all: () => entries,
    find: (id) => entries.find((entry) => entry.id === id),
    get turns() {
      return turns;
    },
  });
  const first = finder.keepUp();
  let waited = 0;
  for (let isDone = false; !isDone; waited += 1) {
    const turn = new Promise<boolean>((resolve) => setTimeout(() => resolve(false)));
    isDone = await Promise.race([first.then(() => true), turn]);
    if (waited === 1) {
      entries = entries.slice(0, 10);
      turns += 1;
    }
  }
  expect(waited).toBeGreaterThan(3);
  expect(await finder.countOf("lantern", false)).toBe(10);
});
