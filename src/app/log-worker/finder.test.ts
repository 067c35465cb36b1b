// What is looked for stays in step with what is written.

import { expect, test, vi } from "vitest";
import type { LocalDate, LocalTime, TimeZone } from "#base";
import { words } from "#i18n";
import { type Background, blankContent } from "#incidents";
import { everything, noFilters, SearchIndex } from "#search";
import { aBook, anAgencyReport, someBackground } from "../../../tests/support/incidents.ts";
import { aLogInMemory } from "../../../tests/support/prepared-vault.ts";
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

test("entries to choose from have the words asked for, and what is looked for in the log stays as it is", async () => {
  const { finder, record, said } = await aLog();
  const gray = await record("a gray sedan");
  await record("a green van");
  const later = await record("the gray sedan again");
  expect(await said("van")).toEqual(["a green van"]);
  const ids = async (of: Parameters<Finder["entries"]>[0], offset = 0, limit = 10) => {
    const { total, entries } = await finder.entries(of, offset, limit);
    return [total, ...entries.map(({ id }) => id)];
  };
  expect(await ids(" sedan ")).toEqual([2, later, gray]);
  expect(await ids("sedan", 1, 1)).toEqual([2, gray]);
  expect(await ids([gray])).toEqual([1, gray]);
  expect((await ids("")).length).toBe(4);
  // Why an entry is among them is told where its own words do not say it.
  await record("at the gate", "a lantern");
  const why = async (query: string) => {
    const { entries, isClose } = await finder.entries(query, 0, 10);
    return [isClose, ...entries.map(({ foundIn }) => foundIn)];
  };
  expect(await why("lantern")).toEqual([false, "privateNote"]);
  expect(await why("sedam")).toEqual([true, undefined, undefined]);
  expect(await why("sedan")).toEqual([false, undefined, undefined]);
  expect(finder.list(0, 10).entries.map(({ firstWords }) => firstWords)).toEqual(["a green van"]);
});

test("[F5] words that were erased are let go of, also where as much was written since", async () => {
  const { book, finder, record, said } = await aLog();
  const id = await record("a wheelbarrow");
  await record("a gray sedan");
  expect(await said("wheelbarrow")).toEqual(["a wheelbarrow"]);
  await book.erase(id, "all");
  await record("a green van");
  expect(await finder.find({ ...everything, query: "wheelbarow" })).toMatchObject({
    total: 0,
    isClose: false,
  });
});

test("[F5] a private note that was erased or kept anew leaves the index without anybody looking for something", async () => {
  const log = await aLogInMemory();
  const written = await log.record({ ...blank, description: "at the gate" }, "a lantern");
  if (written.kind !== "written") throw new Error(written.kind);
  await log.find({ ...everything, query: "lantern" });
  const put = vi.spyOn(SearchIndex.prototype, "put");
  try {
    await log.keepPrivateNote(written.id, "");
    await expect.poll(() => put.mock.calls).toEqual([[written.id]]);
  } finally {
    put.mockRestore();
  }
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

test("[F1] an entry is found by every word of a person and of an order that it refers to", async () => {
  const { book, said } = await aLog();
  const written = async (content: Background) => {
    const outcome = await book.recordBackground(content);
    if (outcome.kind !== "written") throw new Error(outcome.kind);
    return outcome.fact.id;
  };
  const id = await written(
    someBackground("other-party", { relationship: "my brother-in-law", identifiers: "tattoo" }),
  );
  const order = await written(someBackground("order", { terms: "no closer than 500 feet" }));
  const refersTo = {
    parties: [{ party: id, name: "", part: "did-it" }],
    order: { ...blank.order, order },
  };
  await book.record({ ...blank, description: "at the gate", ...refersTo }, "");
  for (const query of ["pike", "brother", "tattoo", "grey van", "rook_1187"]) {
    expect(await said(query), query).toEqual(["at the gate"]);
  }
  for (const query of ["protection", "sangamon", "2026-OP-118", "500 feet"]) {
    expect(await said(query), query).toEqual(["at the gate"]);
  }
});

test("[F1] an entry is found by what was ticked in it, in the words it was ticked by", async () => {
  const { book, said } = await aLog();
  const written = await book.record(
    { ...blank, description: "at the gate", behaviours: ["followed", "left-a-sign"] },
    "",
  );
  if (written.kind !== "written") throw new Error(written.kind);
  const { each } = words().behaviours;
  expect(await said(each.followed)).toEqual(["at the gate"]);
  expect(await said(each["left-a-sign"])).toEqual(["at the gate"]);
  expect(await said(each.filmed)).toEqual([]);
});

test("[F1] an entry is found by every day, time and number in it, as it is typed and as it is shown", async () => {
  const { book, said } = await aLog();
  const day = (text: string) => text as LocalDate;
  const moment = (date: string, time: string) => ({ date: day(date), time: time as LocalTime });
  await book.record(
    {
      ...blank,
      description: "at the gate",
      occurrence: {
        precision: "between",
        from: moment("2026-02-03", "21:05"),
        to: moment("2026-02-04", "06:40"),
        zone: blank.occurrence.zone,
      },
      burst: { count: 37 },
      copied: { from: "a notebook", writtenOn: day("2026-03-08") },
      reports: [anAgencyReport({ agency: "Police", reportedOn: day("2026-04-09") })],
      evidenceNeeded: [{ what: "the film", holder: "", overwrittenOn: day("2026-05-01") }],
    },
    "",
  );
  for (const query of ["2026-02-03", "4 February 2026", "febr", "21:05", "06:40", "37"]) {
    expect(await said(query), query).toEqual(["at the gate"]);
  }
  for (const query of ["2026-03-08", "8 march", "2026-04-09", "April 9", '"1 May 2026"']) {
    expect(await said(query), query).toEqual(["at the gate"]);
  }
  for (const query of ["2026-02-05", "21:07", "June"]) {
    expect(await said(query), query).toEqual([]);
  }
});

test("[F1] why an entry was amended and withdrawn is found, and told apart from what is past", async () => {
  const { book, finder, record } = await aLog();
  const id = await record("a gray sedan");
  await book.amend(id, { ...blank, description: "a green sedan" }, "the neighbor corrected me");
  await book.amend(id, { ...blank, description: "a green van" }, "a receipt turned up");
  await book.withdraw(id, "entered twice");
  await book.reinstate(id, "the copy is gone");
  await book.withdraw(id, "belongs elsewhere");
  const foundIn = async (query: string) => {
    await finder.find({ ...everything, query });
    return finder.list(0, 10).entries.map((entry) => entry.foundIn ?? "facts");
  };
  expect(await foundIn("receipt")).toEqual(["facts"]);
  expect(await foundIn("elsewhere")).toEqual(["facts"]);
  expect(await foundIn("neighbor")).toEqual(["earlier"]);
  expect(await foundIn("twice")).toEqual(["earlier"]);
  expect(await foundIn("copy is gone")).toEqual(["earlier"]);
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
