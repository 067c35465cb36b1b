// What happens around the words when something is written down: their draft, their language, their zone.

import { beforeAll, describe, expect, test } from "vitest";
import type { IncidentId, TimeZone } from "#base";
import { loadSodium } from "#vault/crypto";
import { someBackground, someContent } from "../../../tests/support/incidents.ts";
import { MemoryStorage, quickKey } from "../../../tests/support/memory-storage.ts";
import { fixedClock } from "../../../tests/support/memory-store.ts";
import { Log } from "./log.ts";

beforeAll(() => loadSodium());

const key = quickKey("correct horse");

async function aLog(zone = "America/Chicago") {
  const disk = new MemoryStorage();
  const clock = fixedClock("2026-05-04T08:10:00-05:00", zone);
  const open = () =>
    new Log({
      storage: disk.asStorage,
      clock,
      networkIsClosed: async () => true,
      claimVault: async () => () => {},
    });
  const log = open();
  await log.create(key);
  const again = async () => {
    const other = open();
    expect(await other.unlock(key, "passphrase")).toEqual({ kind: "unlocked", damaged: 0 });
    return other;
  };
  return { log, again, clock, disk };
}

const idOf = (outcome: { kind: string; id?: unknown }) => {
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  return outcome.id as IncidentId;
};

describe("facts beside the entries", () => {
  test("[I21] are written, changed and found again, and their drafts go with the writing", async () => {
    const { log, again, clock } = await aLog();
    await log.keepDraft("fact:order", { title: "half a ti" });
    await log.keepDraft("fact:change", { what: "half a wo" });
    const outcome = await log.recordBackground(someBackground("order"));
    if (outcome.kind !== "written") throw new Error("not written");
    expect(log.drafts().map(({ subject }) => subject)).toEqual(["fact:change"]);

    const { id } = outcome;
    await log.keepDraft(`fact:${id}`, { title: "x" });
    await log.keepDraft(`fact-reason:${id}`, { words: "y" });
    clock.advance(60_000);
    const amended = someBackground("order", { title: "Restraining order" });
    await log.changeBackground(id, { kind: "amended", reason: "read it", content: amended });
    await log.changeBackground(id, { kind: "withdrawn", reason: "it has ended" });
    const other = await again();
    expect(other.drafts().map(({ subject }) => subject)).toEqual(["fact:change"]);
    expect(other.background()).toEqual(log.background());
    expect(other.background()[0]).toMatchObject({
      amendments: 1,
      withdrawal: { reason: "it has ended" },
    });
  });

  test("[I21] [I30] are erased as entries are: a wording, then all of it, with what was being typed", async () => {
    const { log, again } = await aLog();
    const outcome = await log.recordBackground(someBackground("change", { what: "MARKERSTREET" }));
    if (outcome.kind !== "written") throw new Error("not written");
    const { id } = outcome;
    const content = someBackground("change", { what: "The locks." });
    await log.changeBackground(id, { kind: "amended", reason: "", content });
    await log.keepDraft(`fact:${id}`, { what: "half a wo" });
    expect(await log.eraseWords(key, id, { revision: 1 })).toEqual({ kind: "done" });
    const [fact] = (await again()).background();
    expect(fact?.current.content).toEqual(content);
    expect(fact?.erasedWordings.length).toBe(1);
    expect(JSON.stringify(fact)).not.toContain("MARKER");
    expect(await log.eraseWords(key, id, "all")).toEqual({ kind: "done" });
    const other = await again();
    expect([other.background(), other.drafts()]).toEqual([[], []]);
  });

  test("[I10] a refused fact leaves its draft where it is", async () => {
    const { log } = await aLog();
    await log.keepDraft("fact:milestone", { on: "" });
    const outcome = await log.recordBackground({ ...someBackground("milestone"), on: "" });
    expect(outcome).toMatchObject({ problems: [{ path: "on", code: "date-missing" }] });
    expect(log.drafts().map(({ subject }) => subject)).toEqual(["fact:milestone"]);
  });

  test("an entry that leads to one can be read with its name, and it is offered again", async () => {
    const { log } = await aLog();
    await log.recordBackground(someBackground("other-party"));
    await log.recordBackground(someBackground("order"));
    const [party, order] = log.background();
    if (party === undefined || order === undefined) throw new Error("not written");
    const content = someContent({
      parties: [{ party: party.id, name: "Jordan Pike", part: "did-it" }],
      order: { inForce: "yes", order: order.id, breached: "yes", how: "" },
      location: { place: "At home", address: "1 Elm Street" },
    });
    const id = idOf(await log.record(content, ""));
    expect(log.read(id)?.names).toMatchObject({ [order.id]: "Order of protection" });
    expect(log.usedBefore()).toMatchObject({
      locations: [{ place: "At home", address: "1 Elm Street" }],
      parties: [{ party: party.id, name: "Jordan Pike" }],
      orders: [{ order: order.id, title: "Order of protection" }],
    });
    await log.changeBackground(order.id, { kind: "withdrawn", reason: "no such order" });
    await log.withdraw(id, "by mistake");
    expect(log.usedBefore()).toMatchObject({ locations: [], orders: [] });
  });
});

describe("the private journal", () => {
  test("[I23] is kept and erased with its draft, and never among what may leave", async () => {
    const { log, again } = await aLog();
    await log.keepDraft("journal:new", { words: "half a thought" });
    await log.keepJournalEntry(undefined, "MARKERJOURNAL");
    expect(log.drafts()).toEqual([]);
    const other = await again();
    const [entry] = (await other.journal("")).entries;
    expect(entry?.text).toBe("MARKERJOURNAL");
    await other.record(someContent(), "");
    const everything = {
      witnessContacts: true,
      addresses: true,
      evidencePlaces: true,
      changes: true,
      history: true,
    };
    const leaving = [other.exportable(everything), other.exportableBackground(everything)];
    expect(JSON.stringify(leaving)).not.toContain("MARKER");
    await other.keepJournalEntry(entry?.id, "");
    expect((await (await again()).journal("")).entries).toEqual([]);
  });
});

test("an entry that is on disk is called saved, even if what to ask about again could not be kept", async () => {
  const { log, again, disk } = await aLog();
  const change = disk.change.bind(disk);
  let left = 1;
  disk.change = async (rows) => {
    left -= 1;
    if (left < 0) throw new Error("no room");
    await change(rows);
  };
  const id = idOf(await log.record(someContent(), "", ["ab".repeat(16)]));
  expect(left).toBe(-1);
  expect((await again()).read(id)?.kept).toEqual([]);
});

describe("the language of what was written", () => {
  test("is worked out when it is saved, and stays as it was chosen", async () => {
    const { log } = await aLog();
    const description = "Me llamó treinta y siete veces anoche. Me dijo que sabía dónde trabajo.";
    const guessed = idOf(await log.record(someContent({ description }), ""));
    const chosen = idOf(await log.record(someContent({ description, language: "ca" }), ""));
    const languageOf = (id: IncidentId) => log.read(id)?.incident.current.content.language;
    expect([languageOf(guessed), languageOf(chosen)]).toEqual(["es", "ca"]);
  });

  test("is worked out anew for words that were rewritten, unless it was chosen", async () => {
    const { log } = await aLog();
    const english = "The bell rang twice last night. Nobody was at the door when I opened it.";
    const spanish = "Me llamó treinta y siete veces anoche. Me dijo que sabía dónde trabajo.";
    const rewritten = async (language: string, description: string) => {
      const id = idOf(await log.record(someContent({ description: english, language }), ""));
      const content = log.read(id)?.incident.current.content;
      await log.amend(id, { ...content, description }, "");
      return log.read(id)?.incident.current.content.language;
    };
    expect(await rewritten("", spanish)).toBe("es");
    expect(await rewritten("", "Ring, ring.")).toBe("en");
    expect(await rewritten("cy", spanish)).toBe("cy");
  });

  test("alone makes no amendment of an entry whose words are no different", async () => {
    const { log } = await aLog();
    const content = someContent({
      description: "The bell rang. Nobody was at the door.",
      language: "en",
    });
    const id = idOf(await log.record(content, ""));
    await log.amend(id, content, "");
    expect(log.read(id)?.incident.amendments).toBe(0);
  });
});

describe("the zone of what is written", () => {
  test("is asked for once where the device does not say it, and written down from then on", async () => {
    const { log, again } = await aLog("UTC");
    expect(log.zone()).toEqual({ zone: "UTC", isSure: false });
    await log.changeSettings({ zone: "America/Denver" as TimeZone });
    const other = await again();
    expect(other.zone()).toEqual({ zone: "America/Denver", isSure: true });
    const id = idOf(await other.record(someContent(), ""));
    expect(other.read(id)?.incident.recordedZone).toBe("America/Denver");
  });

  test("[I2] [I21] is the chosen one for entries, facts beside them and the journal alike, until it is given back to the device", async () => {
    const { log, clock } = await aLog("Europe/Lisbon");
    expect(log.zone()).toEqual({ zone: "Europe/Lisbon", isSure: true });
    const written = async () => {
      clock.advance(60_000);
      const id = idOf(await log.record(someContent(), ""));
      const fact = await log.recordBackground(someBackground("change"));
      if (fact.kind !== "written") throw new Error(fact.kind);
      await log.changeBackground(fact.id, { kind: "withdrawn", reason: "it was last year" });
      await log.keepJournalEntry(undefined, "A walk helped.");
      const kept = log.background().find((one) => one.id === fact.id);
      return [
        log.read(id)?.incident.recordedZone,
        kept?.recordedZone,
        kept?.withdrawal?.zone,
        (await log.journal("")).entries[0]?.zone,
      ];
    };
    await log.changeSettings({ zone: "America/Denver" as TimeZone });
    expect(log.zone()).toEqual({ zone: "America/Denver", isSure: true });
    expect(new Set(await written())).toEqual(new Set(["America/Denver"]));
    await log.changeSettings({ zone: null });
    expect(new Set(await written())).toEqual(new Set(["Europe/Lisbon"]));
  });
});
