// Facts beside the incidents: in the same chain, kept as carefully, and let out as carefully.

import { describe, expect, test } from "vitest";
import type { BackgroundId, LocalDate, Milliseconds, TimeZone } from "#base";
import { aBook, sha256, someBackground, someContent } from "../../tests/support/incidents.ts";
import { allDisclosed, nothingDisclosed } from "../../tests/support/reports.ts";
import { parseExportableBackground } from "./exportable.ts";
import {
  type Background,
  backgroundKinds,
  backgroundProblemsBeforeSaving,
  readIncidentsFile,
  toExportableBackground,
  toIncidentsFile,
  type WriteBackgroundOutcome,
  wholeLogOf,
} from "./index.ts";

async function written(outcome: Promise<WriteBackgroundOutcome>) {
  const settled = await outcome;
  if (settled.kind !== "written") throw new Error(JSON.stringify(settled.problems));
  return settled.fact;
}

/** A book with an incident and a fact of each kind; the other party amended, withdrawn and brought back. */
async function aFullBook() {
  const made = await aBook();
  const { book, clock } = made;
  await book.record(someContent(), "");
  for (const kind of backgroundKinds) {
    clock.advance(60_000);
    await written(book.recordBackground(someBackground(kind)));
  }
  const [party] = book.background();
  if (party === undefined) throw new Error("not written");
  const content = { ...party.current.content, name: "J. Pike" };
  const change = (kind: "amended" | "withdrawn" | "reinstated", reason: string) =>
    written(book.changeBackground(party.id, { kind, reason, content }));
  await change("amended", "Read the name on the order.");
  await change("withdrawn", "It was a namesake.");
  const fact = await change("reinstated", "It was not.");
  return { ...made, fact };
}

describe("facts beside the incidents", () => {
  test("[I21] every earlier word stays, and all of it is there when the book is opened again", async () => {
    const { fact, book, open } = await aFullBook();
    expect(fact.current.content).toEqual(someBackground("other-party", { name: "J. Pike" }));
    expect(fact.earlier.map(({ content }) => content)).toEqual([someBackground("other-party")]);
    expect(fact.pastWithdrawals.map(({ kind, reason }) => [kind, reason])).toEqual([
      ["withdrawn", "It was a namesake."],
      ["reinstated", "It was not."],
    ]);
    const reopened = await open();
    expect(reopened.background()).toEqual(book.background());
    expect(reopened.background().map(({ current }) => current.content.kind)).toEqual([
      ...backgroundKinds,
    ]);
    expect(reopened.size).toBe(1);
    expect(await reopened.checked()).toBe(0);
  });

  test("[I21] what a fact is about stays the same, and a withdrawal needs a reason", async () => {
    const { fact, book } = await aFullBook();
    const content = someBackground("milestone");
    expect(
      await book.changeBackground(fact.id, { kind: "amended", reason: "", content }),
    ).toMatchObject({ problems: [{ path: "kind" }] });
    expect(await book.changeBackground(fact.id, { kind: "withdrawn", reason: " " })).toMatchObject({
      problems: [{ path: "reason", code: "reason-missing" }],
    });
  });

  test("[B3] they go through a backup and come back as they were", async () => {
    const { book, store } = await aFullBook();
    const whole = wholeLogOf(await store.readAll(), sha256);
    const file = readIncidentsFile(toIncidentsFile(whole, 0 as Milliseconds), sha256);
    if (file.kind !== "read") throw new Error(file.kind);
    const other = await aBook();
    await other.book.restore({ ...file.value, notes: [], journal: [] }, "");
    for (const restored of [other.book, await other.open()]) {
      expect(restored.background()).toEqual(book.background());
      expect(restored.latestFirst()).toEqual(book.latestFirst());
    }
  });

  test("[I5] a change leaves only when changes were ticked, and a withdrawn fact only with its history", async () => {
    const { book } = await aFullBook();
    const kinds = (disclosed: typeof nothingDisclosed) =>
      book
        .background()
        .flatMap((fact) => toExportableBackground(fact, disclosed) ?? [])
        .map(({ current }) => current.content.kind);
    expect(kinds(nothingDisclosed)).toEqual(["other-party", "order", "milestone"]);
    expect(kinds(allDisclosed)).toEqual([...backgroundKinds]);
    const [party] = book.background();
    if (party === undefined) throw new Error("not written");
    await book.changeBackground(party.id, { kind: "withdrawn", reason: "x" });
    expect(kinds(nothingDisclosed)).toEqual(["order", "milestone"]);
  });

  test("[I6] what is exportable can be read again after crossing a worker, and nothing rides along", async () => {
    const { book } = await aFullBook();
    for (const disclosed of [nothingDisclosed, allDisclosed]) {
      for (const fact of book.background()) {
        const exportable = toExportableBackground(fact, disclosed);
        if (exportable === undefined) continue;
        const parsed = parseExportableBackground(structuredClone(exportable));
        expect(parsed).toEqual({ kind: "valid", value: exportable });
        const { content } = exportable.current;
        const tainted = {
          ...exportable,
          current: { ...exportable.current, content: { ...content, mood: "x" } },
        };
        expect(parseExportableBackground(tainted)).toEqual({
          kind: "invalid",
          problems: [{ path: "background.current.content.mood", code: "unknown-key" }],
        });
      }
    }
    for (const value of [null, 5, "x", [], {}]) {
      expect(parseExportableBackground(value).kind).toBe("invalid");
    }
  });

  test("before saving: only what is empty or cannot be is pointed out", () => {
    const now = Date.parse("2026-05-04T12:00:00-05:00") as Milliseconds;
    const codes = (background: Background) =>
      backgroundProblemsBeforeSaving(background, now, "America/Chicago" as TimeZone).map(
        ({ path, code }) => `${path}: ${code}`,
      );
    for (const kind of backgroundKinds) expect(codes(someBackground(kind))).toEqual([]);
    const later = "2026-05-06" as LocalDate;
    expect(codes(someBackground("milestone", { on: later }))).toEqual(["on: date-in-future"]);
    expect(codes(someBackground("change", { madeOn: later }))).toEqual(["madeOn: date-in-future"]);
    expect(codes(someBackground("change", { what: "", madeOn: "" }))).toEqual([
      "what: nothing-written",
    ]);
    expect(codes(someBackground("order", { servedOn: "2026-04-01" as LocalDate }))).toEqual([
      "servedOn: before-issued",
    ]);
    expect(
      codes(
        someBackground("other-party", {
          name: " ",
          relationship: "",
          vehicles: "",
          accounts: "",
          actsFor: "0".repeat(32) as BackgroundId,
        }),
      ),
    ).toEqual(["name: nothing-written"]);
  });
});

test("a date that was written down once is not held against the clock again, and a new one is", async () => {
  const { book, clock } = await aBook();
  clock.set("2026-05-04T01:00:00-05:00");
  const order = someBackground("order", { issuedOn: "2026-05-04" as LocalDate, servedOn: "" });
  const { id } = await written(book.recordBackground(order));
  // An hour later, in a zone where that day has not begun.
  clock.set("2026-05-03T21:00:00-10:00");
  clock.zone = () => "Pacific/Honolulu" as TimeZone;
  const amended = (change: Partial<typeof order>) =>
    book.changeBackground(id, { kind: "amended", reason: "", content: { ...order, ...change } });
  expect((await amended({ title: "Restraining order" })).kind).toBe("written");
  expect(await amended({ servedOn: "2026-05-05" as LocalDate })).toEqual({
    kind: "invalid",
    problems: [{ path: "servedOn", code: "date-in-future" }],
  });
});

describe("a device clock that was moved back", () => {
  test("[I22] is told where it happened, never keeps anything from being saved, and is found again", async () => {
    const { book, clock, open } = await aBook();
    await book.record(someContent({ description: "first" }), "");
    clock.advance(-30_000);
    await book.record(someContent({ description: "corrected by seconds" }), "");
    clock.set("2025-01-01T00:00:00-06:00");
    await book.record(someContent({ description: "moved back" }), "");
    await book.record(someContent({ description: "after" }), "");
    const told = (from: typeof book) =>
      from
        .latestFirst()
        .filter(({ current }) => current.clockWentBack)
        .map(({ current }) => current.content.description);
    expect(book.size).toBe(4);
    expect(told(book)).toEqual(["moved back"]);
    expect(told(await open())).toEqual(["moved back"]);
  });
});
