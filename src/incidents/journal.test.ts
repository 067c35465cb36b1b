// The private journal: for the person alone, changed and erased without a trace, in no chain and in nothing exportable.

import { describe, expect, test } from "vitest";
import type { Milliseconds } from "#base";
import { aBook, sha256, someContent } from "../../tests/support/incidents.ts";
import {
  emptyLog,
  Journal,
  planRestore,
  readPrivateNotesFile,
  toIncidentsFile,
  toPrivateNotesFile,
  wholeLogOf,
} from "./index.ts";

const madeAt = Date.parse("2026-11-23T10:00:00Z") as Milliseconds;

async function aJournal() {
  const made = await aBook();
  const open = async () => new Journal(await made.store.readAll(), made);
  return { ...made, journal: await open(), openJournal: open };
}

const texts = (journal: Journal) => journal.all().map(({ text }) => text);

describe("the private journal", () => {
  test("[I23] is written, changed and erased, and keeps when it was begun", async () => {
    const { journal, clock, openJournal, store } = await aJournal();
    const begun = clock.now();
    const id = await journal.keep(undefined, "I could not sleep.");
    clock.advance(60_000);
    await journal.keep(undefined, "A walk helped.");
    await journal.keep(id, "I slept at four.");
    for (const each of [journal, await openJournal()]) {
      expect(texts(each)).toEqual(["A walk helped.", "I slept at four."]);
      expect(each.all()[1]).toMatchObject({ id, writtenAt: begun, changedAt: begun + 60_000 });
    }
    await journal.keep(id, "  ");
    expect(texts(await openJournal())).toEqual(["A walk helped."]);
    expect(store.records.size).toBe(1);
  });

  test("[I23] leaves no trace in the chain or in the file of incidents", async () => {
    const { journal, book, store } = await aJournal();
    await book.record(someContent(), "");
    const before = wholeLogOf(await store.readAll(), sha256);
    await journal.keep(undefined, "MARKERJOURNAL");
    const after = wholeLogOf(await store.readAll(), sha256);
    expect(after.head).toEqual(before.head);
    expect(after.journal.map(({ text }) => text)).toEqual(["MARKERJOURNAL"]);
    expect(new TextDecoder().decode(toIncidentsFile(after, madeAt))).not.toContain("MARKER");
  });

  test("[I24] what is private keeps its language, also through a backup; without one it is kept as it always was", async () => {
    const { book, clock, journal, store, openJournal, open } = await aJournal();
    const written = await book.record(someContent(), { text: "Tengo miedo.", language: "es" });
    if (written.kind !== "written") throw new Error("not written");
    const { id } = written.incident;
    const page = await journal.keep(undefined, { text: "No dormí.", language: "es-MX" });
    await journal.keep(undefined, "A walk helped.");
    const bytes = [...store.records.values()].map((record) =>
      new TextDecoder().decode(record.bytes),
    );
    expect(bytes.filter((each) => each.includes('"language":""'))).toEqual([]);
    expect(bytes).toContain(
      `{"schema":1,"text":"A walk helped.","writtenAt":${clock.now()},"zone":"${clock.zone()}"}`,
    );
    const whole = wholeLogOf(await store.readAll(), sha256);
    const file = readPrivateNotesFile(toPrivateNotesFile(whole, madeAt));
    if (file.kind !== "read") throw new Error(file.kind);
    expect(file.value).toEqual({ notes: whole.notes, journal: whole.journal });

    const other = await aJournal();
    await other.book.restore({ ...whole, ...file.value }, "", other.journal);
    const here = { book, journal };
    const again = { book: await open(), journal: await openJournal() };
    for (const each of [here, again, other]) {
      expect(each.book.languageOfNote(id)).toBe("es");
      expect(each.journal.all().find((entry) => entry.id === page)?.language).toBe("es-MX");
      expect(each.journal.all().filter(({ language }) => language === undefined)).toHaveLength(1);
    }
    await book.keepPrivateNote(id, "Other words.");
    await journal.keep(page, { text: "I slept.", language: "en" });
    expect((await open()).languageOfNote(id)).toBe("");
    expect((await openJournal()).all().map(({ language }) => language)).toContain("en");
  });

  test("[B9] [I24] of private words that were joined the language is kept where both are in one", async () => {
    for (const [theirs, joined] of [
      ["es", "es"],
      ["en", ""],
      ["", ""],
    ] as const) {
      const a = await aJournal();
      const written = await a.book.record(someContent(), { text: "Uno.", language: theirs });
      if (written.kind !== "written") throw new Error("not written");
      const page = await a.journal.keep(undefined, { text: "Uno.", language: theirs });
      const whole = wholeLogOf(await a.store.readAll(), sha256);
      await a.book.keepPrivateNote(written.incident.id, { text: "Dos.", language: "es" });
      await a.journal.keep(page, { text: "Dos.", language: "es" });
      await a.book.restore(whole, "---", a.journal);
      expect(a.book.privateNoteOf(written.incident.id)).toBe("Dos.\n\n---\n\nUno.");
      for (const book of [a.book, await a.open()]) {
        expect(book.languageOfNote(written.incident.id)).toBe(joined);
      }
      expect((await a.openJournal()).all()[0]?.language ?? "").toBe(joined);
    }
  });

  test("[B3] it goes into a backup with the private notes, and is joined with what is here", async () => {
    const a = await aJournal();
    const id = await a.journal.keep(undefined, "I could not sleep.");
    const whole = wholeLogOf(await a.store.readAll(), sha256);
    const file = readPrivateNotesFile(toPrivateNotesFile(whole, madeAt));
    if (file.kind !== "read") throw new Error(file.kind);
    const incoming = { ...emptyLog, ...file.value };

    const b = await aJournal();
    expect((await b.book.restore(incoming, "From the backup:", b.journal)).notes).toBe(1);
    expect(b.journal.all()).toEqual(a.journal.all());
    expect((await b.openJournal()).all()).toEqual(a.journal.all());

    await b.journal.keep(id, "I slept at four.");
    await b.book.restore(incoming, "From the backup:", b.journal);
    const joined = ["I slept at four.\n\nFrom the backup:\n\nI could not sleep."];
    expect(texts(b.journal)).toEqual(joined);
    expect(texts(await b.openJournal())).toEqual(joined);
    expect((await b.book.restore(incoming, "From the backup:", b.journal)).notes).toBe(0);
    expect(b.store.records.size).toBe(1);
  });

  test("[I23] an entry that cannot be read is counted, and a plan never names one twice", async () => {
    const { journal, store, openJournal } = await aJournal();
    await journal.keep(undefined, "One.");
    const [record] = [...store.records.values()];
    if (record === undefined) throw new Error("nothing kept");
    store.records.set(record.id, { ...record, bytes: new Uint8Array([1, 2]) });
    expect((await openJournal()).damaged).toBe(1);
    const tools = { hash: sha256, randomBytes: () => new Uint8Array(32), noteLine: "" };
    expect(planRestore(emptyLog, emptyLog, tools).journal).toEqual([]);
  });
});
