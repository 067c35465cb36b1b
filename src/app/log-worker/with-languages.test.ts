// The languages of what is written down are worked out text by text, and what was said or stayed as it was is left alone.

import { expect, test } from "vitest";
import type { IncidentContent } from "#incidents";
import { anAgencyReport, someContent } from "../../../tests/support/incidents.ts";
import { aLogInMemory } from "../../../tests/support/prepared-vault.ts";
import { withLanguages } from "./with-languages.ts";

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
