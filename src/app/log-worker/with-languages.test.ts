// The languages of what is written down are worked out text by text, and what was said or stayed as it was is left alone.

import { expect, test } from "vitest";
import type { Background, IncidentContent } from "#incidents";
import { anAgencyReport, someBackground, someContent } from "../../../tests/support/incidents.ts";
import { aLogInMemory } from "../../../tests/support/prepared-vault.ts";
import { factWithLanguage, toldWithLanguage, withLanguages } from "./with-languages.ts";

const english = "The bell rang twice in the night and nobody was standing at the door.";
const spanish = "El agente dijo que no pueden hacer nada hasta que vuelva a la puerta.";
const spanishToo = "Tengo un moretón en el brazo izquierdo desde la noche del domingo.";

async function languagesOf(content: IncidentContent, before?: IncidentContent) {
  const { language, languages } = (await withLanguages(content, before)) as IncidentContent;
  return { language, languages };
}

test("[I24] a text that is clearly in another language than the entry keeps its own, a short one follows the entry", async () => {
  const content = someContent({
    description: english,
    injuries: spanishToo,
    damage: "Nada.",
    evidence: "There is a photo of the door, and the list of calls of that night.",
    reports: [anAgencyReport({ agency: "Police" }), anAgencyReport({ response: spanish })],
  });
  expect(await languagesOf(content)).toEqual({
    language: "en",
    languages: { injuries: "es", "reports.1.response": "es" },
  });
  expect(await languagesOf({ ...content, description: spanish })).toEqual({
    language: "es",
    languages: { evidence: "en" },
  });
});

test("[I24] what the person said holds, also where the words seem to be in another language", async () => {
  const content = someContent({
    description: english,
    language: "so",
    injuries: spanishToo,
    damage: "Nada.",
    languages: { injuries: "en", damage: "es" },
  });
  expect(await languagesOf(content)).toEqual({
    language: "so",
    languages: { injuries: "en", damage: "es" },
  });
});

test("[I20] words that stay as they were keep the languages they had, also none; new words are looked at anew", async () => {
  const before = someContent({
    description: english,
    injuries: spanishToo,
    reports: [anAgencyReport({ response: english }), anAgencyReport({ response: spanish })],
  });
  // As it was written down before texts had languages.
  expect(await languagesOf(before, before)).toEqual({ language: "", languages: {} });
  const known = (await withLanguages(before)) as IncidentContent;
  expect(known).toMatchObject({
    language: "en",
    languages: { injuries: "es", "reports.1.response": "es" },
  });
  expect(await languagesOf(known, known)).toEqual({
    language: "en",
    languages: known.languages,
  });
  // A row moves up, a text is written anew, and one is put right by hand.
  const moved = {
    ...known,
    reports: known.reports.slice(1),
    injuries: english,
    languages: { injuries: "es", "reports.0.response": "pt" },
  };
  expect(await languagesOf(moved, known)).toEqual({
    language: "en",
    languages: { "reports.0.response": "pt" },
  });
});

test("[I1] amended with the same words, an entry has no amendment on account of its languages", async () => {
  const log = await aLogInMemory();
  const content = someContent({ description: english, injuries: spanishToo });
  const written = await log.record(content, "");
  if (written.kind !== "written") throw new Error(written.kind);
  const first = log.read(written.id)?.incident.current.content;
  expect(first).toMatchObject({ language: "en", languages: { injuries: "es" } });
  await log.amend(written.id, first, "");
  expect(log.read(written.id)?.incident.amendments).toBe(0);
  await log.amend(written.id, { ...first, languages: { injuries: "pt" } }, "It is Portuguese.");
  expect(log.read(written.id)?.incident).toMatchObject({
    amendments: 1,
    current: { content: { injuries: spanishToo, languages: { injuries: "pt" } } },
    earlier: [{ content: { languages: { injuries: "es" } } }],
  });
});

test("[I24] where the description does not tell, other texts that agree do, if it is empty or they are in the language of the screens", async () => {
  const content = someContent({ description: "37 calls.", injuries: english, damage: "Nada." });
  expect(await languagesOf(content)).toEqual({ language: "en", languages: {} });
  const both = { ...content, evidence: spanish };
  expect(await languagesOf(both)).toEqual({
    language: "",
    languages: { injuries: "en", evidence: "es" },
  });
  // One of which it was said that it is in another language tells nothing of the entry.
  const said = { ...content, injuries: "", damage: spanish, languages: { damage: "es" } };
  expect(await languagesOf(said)).toEqual({ language: "", languages: { damage: "es" } });
  // Nothing is claimed of short words because longer ones are in a language that the screens are not in.
  const foreign = { ...content, description: "He stood there.", injuries: spanishToo };
  expect(await languagesOf(foreign)).toEqual({ language: "", languages: { injuries: "es" } });
  expect(await languagesOf({ ...foreign, description: " " })).toEqual({
    language: "es",
    languages: {},
  });
  const open = (await withLanguages(foreign)) as IncidentContent;
  expect(await languagesOf({ ...open, description: spanish }, open)).toEqual({
    language: "es",
    languages: {},
  });
  // Once the description is long enough, it tells.
  const known = (await withLanguages(content)) as IncidentContent;
  expect(await languagesOf({ ...known, description: spanish }, known)).toEqual({
    language: "es",
    languages: { injuries: "en" },
  });
  expect(await languagesOf({ ...known, description: english }, known)).toEqual({
    language: "en",
    languages: {},
  });
});

test("[I24] words from before texts had languages are given theirs when something else is amended, as the form says", async () => {
  const before = someContent({ description: english, language: "en", injuries: spanishToo });
  expect(await languagesOf(before, before)).toEqual({ language: "en", languages: {} });
  const amended = { ...before, location: { ...before.location, place: "At the gate" } };
  expect(await languagesOf(amended, before)).toEqual({
    language: "en",
    languages: { injuries: "es" },
  });
});

test("what is no content is left to whoever says what is wrong with it", async () => {
  for (const value of [undefined, 7, {}, { ...someContent(), language: 7 }]) {
    expect(await withLanguages(value)).toBe(value);
  }
});

test("[I24] the language of a fact is told by its words unless the person says it, and is no amendment by itself", async () => {
  const languageOf = async (content: unknown, before?: Background) =>
    ((await factWithLanguage(content, before)) as Background).language;
  const order = someBackground("order", { terms: spanish });
  expect(await languageOf(order)).toBe("es");
  expect(await languageOf({ ...order, language: "pt" })).toBe("pt");
  // Too short to tell: nothing is claimed.
  expect(await languageOf({ ...order, terms: "Nada." })).toBeUndefined();
  const person = someBackground("other-party", { relationship: "", identifiers: spanishToo });
  expect(await languageOf(person)).toBe("es");
  // A name and a title are in no language.
  expect(await languageOf({ ...order, title: spanish, terms: "" })).toBeUndefined();

  const known = { ...order, language: "es" };
  expect(await languageOf({ ...known, terms: english }, known)).toBe("en");
  expect(await languageOf({ ...known, terms: "Nada." }, known)).toBe("es");
  const said = { ...order, language: "pt" };
  expect(await languageOf({ ...said, terms: english }, said)).toBe("pt");
  for (const shapeless of [null, 5, "x", { kind: "order" }]) {
    expect(await factWithLanguage(shapeless)).toEqual(shapeless);
  }

  const log = await aLogInMemory();
  const written = await log.recordBackground(order);
  if (written.kind !== "written") throw new Error(written.kind);
  const now = () => log.background()[0];
  const amend = (content: unknown) =>
    log.changeBackground(written.id, { kind: "amended", reason: "", content });
  expect(now()?.current.content).toEqual(known);
  await amend(known);
  expect(now()?.amendments).toBe(0);
  await amend({ ...known, language: "gl" });
  expect(now()).toMatchObject({
    amendments: 1,
    current: { content: { language: "gl" } },
    earlier: [{ content: { language: "es" } }],
  });
});

test("[I24] reasons, notes and the journal keep the language of their words, short ones that of what they stand beside", async () => {
  const told = async (...given: Parameters<typeof toldWithLanguage>) =>
    (await toldWithLanguage(...given)).language;
  expect(await told(spanish)).toBe("es");
  expect(await told("Nada.")).toBe("");
  expect(await told("Nada.", { otherwise: "es" })).toBe("es");
  expect(await told({ text: spanish, language: "gl" })).toBe("gl");
  // Worked out for other words, for what it stood beside even, it is open again; said by the person, it holds.
  const before = { text: "Nada.", language: "es" };
  expect(await told({ text: english, language: "es" }, { before, otherwise: "es" })).toBe("en");
  expect(await told({ text: english, language: "es" }, { before })).toBe("es");
  expect(await told({ text: "Nada.", language: "gl" }, { before, otherwise: "es" })).toBe("gl");

  const log = await aLogInMemory();
  const content = someContent({ description: spanish });
  const written = await log.record(content, english);
  if (written.kind !== "written") throw new Error(written.kind);
  const { id } = written;
  expect(log.read(id)).toMatchObject({ privateNote: english, privateNoteLanguage: "en" });
  await log.amend(id, { ...content, description: `${spanish} Dos veces.` }, "Vi la lista.");
  await log.withdraw(id, english);
  await log.reinstate(id, { text: "Non.", language: "gl" });
  expect(log.read(id)?.incident).toMatchObject({
    current: { reason: "Vi la lista.", reasonLanguage: "es" },
    pastWithdrawals: [{ reasonLanguage: "en" }, { reasonLanguage: "gl" }],
  });
  expect(await log.keepPrivateNote(id, { text: spanishToo, language: "en" })).toBe("es");
  // What is moved out of the facts goes below the note, and is no reason to call it something else.
  await log.amend(id, content, "", { addToNote: english });
  expect(log.read(id)?.privateNoteLanguage).toBe("es");
  await log.keepPrivateNote(id, "");
  await log.amend(id, { ...content, damage: "Nada." }, "", { addToNote: english });
  expect(log.read(id)).toMatchObject({ privateNote: english, privateNoteLanguage: "en" });

  await log.keepJournalEntry(undefined, spanish);
  const [page] = (await log.journal("")).entries;
  expect(page?.language).toBe("es");
  await log.keepJournalEntry(page?.id, { text: english, language: "es" });
  expect((await log.journal("")).entries[0]).toMatchObject({ text: english, language: "en" });
});
