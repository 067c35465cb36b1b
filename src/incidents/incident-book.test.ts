import { describe, expect, test } from "vitest";
import {
  fromUtf8,
  type IncidentId,
  type LocalDate,
  type LocalTime,
  type TimeZone,
  utf8,
} from "#base";
import { aBook, aWitness, someContent } from "../../tests/support/incidents.ts";
import { type Incident, type IncidentBook, type Occurrence, recordKinds } from "./index.ts";

const written = async (outcome: ReturnType<IncidentBook["record"]>): Promise<Incident> => {
  const settled = await outcome;
  if (settled.kind !== "written") throw new Error(JSON.stringify(settled));
  return settled.incident;
};

const day = (date: string, time: string | null = "21:00"): Occurrence => ({
  precision: "exact",
  at: { date: date as LocalDate, time: time as LocalTime | null },
  zone: "America/Chicago" as TimeZone,
});

const anaRuiz = aWitness({ name: "Ana Ruiz", contact: "555 0100" });

describe("incident book", () => {
  test("what was recorded is there when the book is opened again", async () => {
    const { book, open } = await aBook();
    const incident = await written(book.record(someContent(), "a note"));
    const reopened = await open();
    expect(reopened.find(incident.id)).toEqual(incident);
    expect(reopened.privateNoteOf(incident.id)).toBe("a note");
    expect(await reopened.checked()).toBe(0);
  });

  test("[I1] amending keeps every earlier wording, its time and the reason", async () => {
    const { book, clock, open } = await aBook();
    const first = await written(book.record(someContent({ description: "A blue car." }), ""));
    clock.advance(60_000);
    await written(
      book.amend(first.id, someContent({ description: "A green car." }), "wrong colour"),
    );
    clock.advance(60_000);
    await written(book.amend(first.id, someContent({ description: "A green van." }), ""));
    const incident = (await open()).find(first.id);
    expect(incident?.earlier.map(({ content }) => content.description)).toEqual([
      "A blue car.",
      "A green car.",
    ]);
    expect(incident?.earlier.map(({ reason }) => reason)).toEqual(["", "wrong colour"]);
    expect(incident?.current.content.description).toBe("A green van.");
    expect((incident?.current.recordedAt ?? 0) - (incident?.recordedAt ?? 0)).toBe(120_000);
  });

  test("[I1] withdrawing and reinstating keep the words, and each step with its time and reason", async () => {
    const { book, clock, open } = await aBook();
    const { id } = await written(book.record(someContent(), ""));
    await written(book.withdraw(id, "It was the neighbour."));
    expect((await open()).find(id)?.withdrawal?.reason).toBe("It was the neighbour.");
    expect((await open()).find(id)?.current.content.description).toContain("The bell rang");
    const withdrawnAt = clock.now();
    clock.advance(60_000);
    await written(book.reinstate(id, "It was not the neighbour."));
    const reinstatedAt = clock.now();
    await written(book.amend(id, someContent({ description: "Twice." }), ""));
    const incident = (await open()).find(id);
    const zone = clock.zone();
    expect(incident?.withdrawal).toBeNull();
    expect(incident?.lastRevision).toBe(4);
    expect(incident?.pastWithdrawals).toMatchObject([
      {
        kind: "withdrawn",
        recordedAt: withdrawnAt,
        zone,
        reason: "It was the neighbour.",
        clockWentBack: false,
      },
      {
        kind: "reinstated",
        recordedAt: reinstatedAt,
        zone,
        reason: "It was not the neighbour.",
        clockWentBack: false,
      },
    ]);
    await written(book.withdraw(id, "Once more."));
    await written(book.withdraw(id, "And for another reason."));
    const again = (await open()).find(id);
    expect(again?.withdrawal?.reason).toBe("And for another reason.");
    expect(again?.pastWithdrawals.map(({ kind, reason }) => `${kind}: ${reason}`)).toEqual([
      "withdrawn: It was the neighbour.",
      "reinstated: It was not the neighbour.",
      "withdrawn: Once more.",
    ]);
  });

  test("[I1] saving an amendment that changes no word is no amendment", async () => {
    const { book, clock, open, store } = await aBook();
    const content = someContent({ occurrence: day("2026-05-03"), witnesses: [anaRuiz] });
    const first = await written(book.record(content, ""));
    const head = store.head;
    clock.advance(60_000);
    const reordered = Object.fromEntries(Object.entries(content).toReversed());
    expect(await written(book.amend(first.id, reordered, " "))).toEqual(first);
    // A reason would be dropped without a word.
    expect(await book.amend(first.id, reordered, "a reason")).toEqual({
      kind: "invalid",
      problems: [{ path: "reason", code: "nothing-changed" }],
    });
    expect((await open()).find(first.id)).toEqual(first);
    expect(store.records.size).toBe(1);
    expect(store.head).toEqual(head);
    const changed = someContent({ ...content, witnesses: [{ ...anaRuiz, contact: "" }] });
    expect((await written(book.amend(first.id, changed, ""))).earlier).toHaveLength(1);
  });

  test("[I22] on a device whose clock is behind, everything can be written down and amended, true times too", async () => {
    const { book, clock, open } = await aBook();
    const content = someContent({ occurrence: day("2026-05-03") });
    const { id } = await written(book.record(content, ""));
    clock.set("2026-01-01T00:00-06:00");
    const amended = await written(book.amend(id, { ...content, evidence: "A photo." }, ""));
    expect(amended.current.content.evidence).toBe("A photo.");
    await written(book.amend(id, { ...content, occurrence: day("2026-05-02") }, ""));
    // Nor does it end with the first writing, nor when the book is opened again.
    for (const one of [book, await open()]) {
      await written(one.record(someContent({ occurrence: day("2026-05-05") }), ""));
    }
  });

  test("a time that has not come yet is sent back for another look, while the clock can tell", async () => {
    const { book, clock } = await aBook();
    const refused = {
      kind: "invalid",
      problems: [{ path: "occurrence.at.date", code: "date-in-future" }],
    };
    const early = someContent({ occurrence: day("2027-05-03") });
    expect(await book.record(early, "")).toEqual(refused);
    await written(book.record(someContent(), ""));
    // What clocks that set themselves go back by.
    clock.advance(-30_000);
    expect(await book.record(early, "")).toEqual(refused);
  });

  test("withdrawing without a reason is asked for one and changes nothing", async () => {
    const { book, store } = await aBook();
    const { id } = await written(book.record(someContent(), ""));
    const before = store.records.size;
    expect(await book.withdraw(id, "  ")).toEqual({
      kind: "invalid",
      problems: [{ path: "reason", code: "reason-missing" }],
    });
    expect(store.records.size).toBe(before);
  });

  test("[I2] when it was written down is kept apart from when it happened", async () => {
    const { book, clock } = await aBook();
    const incident = await written(book.record(someContent({ occurrence: day("2026-05-03") }), ""));
    expect(incident.recordedAt).toBe(clock.now());
    expect(incident.recordedZone).toBe("America/Chicago");
    expect(incident.current.content.occurrence).toEqual(day("2026-05-03"));
  });

  test("latest first, and what has no date stands where it was written down", async () => {
    const { book, clock } = await aBook();
    const record = async (description: string, occurrence?: Occurrence) => {
      clock.advance(1000);
      await written(
        book.record(someContent({ description, ...(occurrence && { occurrence }) }), ""),
      );
    };
    clock.set("2026-04-15T10:00-05:00");
    await record("undated, mid-April");
    clock.set("2026-05-04T10:00-05:00");
    await record("May", day("2026-05-01"));
    await record("April", day("2026-04-01"));
    await record("undated, 4 May");
    expect(book.latestFirst().map(({ current }) => current.content.description)).toEqual([
      "undated, 4 May",
      "May",
      "undated, mid-April",
      "April",
    ]);
  });

  test("a failed save leaves the book as it was, and the next save works", async () => {
    const { book, store, open } = await aBook();
    store.failNext = new Error("disk full");
    await expect(book.record(someContent(), "")).rejects.toThrow("disk full");
    expect(book.size).toBe(0);
    await written(book.record(someContent(), ""));
    expect(await (await open()).checked()).toBe(0);
    expect((await open()).size).toBe(1);
  });

  test("saves asked for at the same time form one chain", async () => {
    const { book, open } = await aBook();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        written(book.record(someContent({ description: `entry ${index}` }), "")),
      ),
    );
    const reopened = await open();
    expect(reopened.size).toBe(20);
    expect(await reopened.checked()).toBe(0);
  });

  test("[I7] a word changed in a stored revision breaks the chain", async () => {
    const { book, store, open } = await aBook();
    await written(book.record(someContent({ description: "at nine" }), ""));
    await written(book.record(someContent({ description: "at ten" }), ""));
    for (const [id, record] of store.records) {
      const text = fromUtf8(record.bytes);
      if (text.includes("at nine")) {
        store.records.set(id, { ...record, bytes: utf8(text.replace("at nine", "at five")) });
      }
    }
    const reopened = await open();
    expect(await Promise.all([reopened.checked(), reopened.checked()])).toEqual([1, 1]);
    expect(reopened.damaged).toBe(1);
  });

  test("[I7] a long chain is hashed with pauses in between", async () => {
    const { book, open } = await aBook();
    for (let n = 0; n < 250; n += 1) await written(book.record(someContent(), ""));
    let turns = 0;
    const damaged = await (await open()).checked(async () => {
      turns += 1;
    });
    expect([damaged, turns]).toEqual([0, 2]);
  });

  test("[I7] a revision taken out of the middle or the end breaks the chain", async () => {
    for (const gone of [0, 1, 2]) {
      const { book, store, open } = await aBook();
      for (const description of ["one", "two", "three"]) {
        await written(book.record(someContent({ description }), ""));
      }
      store.records.delete([...store.records.keys()][gone] as never);
      expect(await (await open()).checked()).toBeGreaterThan(0);
    }
  });

  test("[I8] a private note can be changed and erased, and the chain never hears of it", async () => {
    const { book, store, open } = await aBook();
    const { id } = await written(book.record(someContent(), "MARKER one"));
    const head = store.head;
    await book.keepPrivateNote(id, "MARKER two");
    expect((await open()).privateNoteOf(id)).toBe("MARKER two");
    await book.keepPrivateNote(id, "");
    expect((await open()).privateNoteOf(id)).toBe("");
    expect(store.head).toEqual(head);
    const kept = [...store.records.values()].map(({ bytes }) => fromUtf8(bytes)).join("\n");
    expect(kept).not.toContain("MARKER");
    expect(await (await open()).checked()).toBe(0);
  });

  test("[I8] a private note is a record of its own, apart from the incident's words", async () => {
    const { book, store } = await aBook();
    await written(book.record(someContent(), "MARKER"));
    for (const { label, bytes } of store.records.values()) {
      expect(fromUtf8(bytes).includes("MARKER")).toBe(label.kind === recordKinds.privateNote);
    }
  });

  describe("after damage", () => {
    const stages = async (gone: readonly number[]) => {
      const { book, clock, open, store } = await aBook();
      const { id } = await written(book.record(someContent({ description: "one" }), ""));
      for (const act of [
        () => book.amend(id, someContent({ description: "two" }), ""),
        () => book.withdraw(id, "three"),
        () => book.amend(id, someContent({ description: "four" }), ""),
      ]) {
        clock.advance(60_000);
        await written(act());
      }
      const names = [...store.records.keys()];
      for (const number of gone) store.records.delete(names[number - 1] as never);
      const { amendments, firstIsMissing, missingRevisions } = (await open()).find(id) as Incident;
      return { amendments, firstIsMissing, missingRevisions };
    };

    test("[I11] an incident that is whole misses nothing", async () => {
      const whole = { amendments: 2, firstIsMissing: false, missingRevisions: 0 };
      expect(await stages([])).toEqual(whole);
    });

    test("[I11] revisions that are missing are counted, and it is known whether the first is", async () => {
      expect(await stages([1])).toEqual({
        amendments: 2,
        firstIsMissing: true,
        missingRevisions: 1,
      });
      expect(await stages([2])).toEqual({
        amendments: 2,
        firstIsMissing: false,
        missingRevisions: 1,
      });
      expect(await stages([1, 2])).toEqual({
        amendments: 2,
        firstIsMissing: true,
        missingRevisions: 2,
      });
      expect(await stages([1, 2, 3])).toEqual({
        amendments: 3,
        firstIsMissing: true,
        missingRevisions: 3,
      });
    });
  });

  test("a name nobody knows is a fault, not a new incident", async () => {
    const { book } = await aBook();
    const nobody = "0".repeat(32) as IncidentId;
    await expect(book.amend(nobody, someContent(), "")).rejects.toMatchObject({
      code: "record-missing",
    });
    expect(book.size).toBe(0);
  });
});
