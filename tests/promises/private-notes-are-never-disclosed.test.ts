// Whatever a person writes in a private note, no report can hold it: the types have no place for it, the gate copies
// field by field, and what comes from a worker with a key too many is refused.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compose } from "#disclosure/report";
import { words } from "#i18n";
import { type Incident, type PrivateNote, toExportable } from "#incidents";
import { type ExportableIncident, parseExportable } from "#incidents/exportable";
import { aBook } from "../support/incidents.ts";
import { inflated, readPdf, withoutSpace } from "../support/read-pdf-text.ts";
import { allDisclosed, aReport, chicago, drawn, instant } from "../support/reports.ts";
import { workedExamples } from "../support/worked-examples.ts";

/** Three incidents with their private notes, as the app keeps them: recorded, one amended, one withdrawn. */
async function aLog() {
  const { book, clock, open } = await aBook();
  clock.set("2026-05-21T12:40:00-05:00");
  for (const { content, privateNote } of workedExamples) {
    expect((await book.record(content, privateNote)).kind).toBe("written");
  }
  const [last, second] = book.latestFirst();
  if (last === undefined || second === undefined) throw new Error("not recorded");
  await book.amend(second.id, { ...second.current.content, evidence: "Five photos." }, "One more.");
  await book.withdraw(last.id, "It was somebody else.");
  return open();
}

test("[R1] no report holds a word of a private note, with everything ticked that can be ticked", async () => {
  const log = await aLog();
  const incidents = log.latestFirst();
  const notes = incidents.map(({ id }) => log.privateNoteOf(id));
  expect(notes.sort()).toEqual(workedExamples.map(({ privateNote }) => privateNote).sort());

  const bytes = await drawn(aReport(incidents, { disclosed: allDisclosed, author: "Robin" }));
  const { pages, outline, info } = await readPdf(bytes);
  const read = withoutSpace(
    [...pages, JSON.stringify([outline, info]), inflated(bytes)].join("\n"),
  );

  // The same search finds what may be there, so that it would find a note.
  for (const { content } of workedExamples) {
    for (const sentence of sentencesIn(content.description)) expect(read).toContain(sentence);
  }
  for (const note of notes) {
    for (const sentence of sentencesIn(note)) expect(read).not.toContain(sentence);
  }
});

test("[R1] a note that was slipped into an incident does not come through the gate", async () => {
  const log = await aLog();
  const marker = "QPRIVATEQ";
  for (const incident of log.latestFirst()) {
    const tainted = withEverywhere(incident, "privateNote", marker) as Incident;
    expect(JSON.stringify(tainted)).toContain(marker);
    const exported = toExportable(tainted, allDisclosed);
    expect(exported).toBeDefined();
    expect(JSON.stringify(exported)).not.toContain(marker);
  }
});

test("[R1] what crosses to the report with a key too many is refused, wherever the key stands", async () => {
  const log = await aLog();
  const [incident] = log.latestFirst().map((each) => toExportable(each, allDisclosed));
  const clean = JSON.parse(JSON.stringify(incident)) as object;
  expect(parseExportable(clean).kind).toBe("valid");
  for (const tainted of withOneAnywhere(clean, "privateNote", "a")) {
    const parsed = parseExportable(tainted);
    expect(parsed.kind, JSON.stringify(tainted)).toBe("invalid");
    expect(JSON.stringify(parsed)).toContain("privateNote");
  }
});

test("[R1] neither an incident as it is kept nor a private note can be given to a report: it does not compile", () => {
  const madeAt = { instant: instant("2026-06-02T10:30:00-05:00"), zone: chicago };
  const request = { disclosed: allDisclosed };
  const never = (incident: Incident, note: PrivateNote, exportable: ExportableIncident) => {
    // @ts-expect-error: an incident has everything in it and has not been through the gate.
    compose([incident], request, words(), madeAt);
    // @ts-expect-error: a private note is no incident.
    compose([note], request, words(), madeAt);
    // @ts-expect-error: what may leave has no such field to read.
    compose([exportable], { ...request, author: exportable.privateNote }, words(), madeAt);
    // @ts-expect-error: nor can one be made by hand, without the gate.
    const made: ExportableIncident = {
      ...incident,
      amendments: 0,
      earlier: [],
      current: exportable.current,
    };
    return made;
  };
  expect(never).toBeTypeOf("function");
});

test("[R1] nothing that makes files reaches for the log itself or names a private note", () => {
  const sources = readdirSync("src/disclosure", { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
  );
  expect(sources.length).toBeGreaterThan(15);
  for (const name of sources) {
    const source = readFileSync(`src/disclosure/${name}`, "utf8");
    expect(source, name).not.toMatch(/from "#incidents"|#vault|[pP]rivateNote/);
  }
});

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?]) |\n+/).map(withoutSpace);
}

/** A copy of `value` in which every object has one property more. */
function withEverywhere(value: unknown, key: string, text: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => withEverywhere(entry, key, text));
  if (typeof value !== "object" || value === null) return value;
  const copied = Object.entries(value).map(([name, inner]) => [
    name,
    withEverywhere(inner, key, text),
  ]);
  return { ...Object.fromEntries(copied), [key]: text };
}

/** Copies of `value`, in each of which another one of its objects has one property more. */
function withOneAnywhere(value: object, key: string, text: string): unknown[] {
  const places: string[][] = [];
  const visit = (at: unknown, path: string[]) => {
    if (typeof at !== "object" || at === null) return;
    if (!Array.isArray(at)) places.push(path);
    for (const [name, inner] of Object.entries(at)) visit(inner, [...path, name]);
  };
  visit(value, []);
  return places.map((path) => {
    const copy = structuredClone(value);
    const target = path.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], copy);
    (target as Record<string, unknown>)[key] = text;
    return copy;
  });
}
