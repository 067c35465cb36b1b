import { describe, expect, test } from "vitest";
import type { BackgroundId } from "#base";
import { everythingFilled } from "../../tests/support/backups.ts";
import { aBook, aWitness, someContent } from "../../tests/support/incidents.ts";
import { allDisclosed, nothingDisclosed } from "../../tests/support/reports.ts";
import { parseExportable } from "./exportable.ts";
import { toExportable } from "./index.ts";

const nothing = nothingDisclosed;
const everything = allDisclosed;

const anAmendedIncident = async () => {
  const { book } = await aBook();
  const content = someContent({
    location: { place: "Home", address: "MARKERADDRESS" },
    witnesses: [aWitness({ name: "Ana Ruiz", contact: "MARKERCONTACT" })],
  });
  const first = await book.record({ ...content, description: "MARKEROLD" }, "MARKERNOTE");
  if (first.kind !== "written") throw new Error("not written");
  const second = await book.amend(first.incident.id, content, "MARKERREASON");
  if (second.kind !== "written") throw new Error("not written");
  return { book, incident: second.incident };
};

describe("what may leave", () => {
  test("[I5] [I24] of every field there is, only what would help somebody get there first stays unless ticked", async () => {
    const { book } = await aBook();
    const ids = ["a".repeat(32), "b".repeat(32)] as BackgroundId[];
    const [party = "", order = ""] = ids;
    const content = everythingFilled(party as BackgroundId, order as BackgroundId);
    const outcome = await book.record(content, "MARKERNOTE");
    if (outcome.kind !== "written") throw new Error("not written");
    const told = toExportable(outcome.incident, everything)?.current;
    const { schema, ...facts } = content;
    expect([told?.clockWentBack, schema]).toEqual([false, 3]);
    expect(told).toMatchObject(facts);
    const withheld = toExportable(outcome.incident, nothing)?.current;
    expect(withheld).toMatchObject({
      ...facts,
      location: { place: content.location.place, address: null },
      witnesses: content.witnesses.map((witness) => ({ ...witness, contact: null })),
      evidenceKept: null,
      evidenceNeeded: null,
      languages: { injuries: "en-GB" },
    });
    for (const disclosed of [nothing, everything]) {
      const exportable = toExportable(outcome.incident, disclosed);
      expect(parseExportable(structuredClone(exportable))).toEqual({
        kind: "valid",
        value: exportable,
      });
    }
  });

  test("[I5] what was not ticked is not in it, and a private note never is", async () => {
    const { incident } = await anAmendedIncident();
    expect(JSON.stringify(toExportable(incident, nothing))).not.toMatch(/MARKER/);
    const all = JSON.stringify(toExportable(incident, everything));
    for (const marker of ["ADDRESS", "CONTACT", "OLD", "REASON"])
      expect(all).toContain(`MARKER${marker}`);
    expect(all).not.toContain("MARKERNOTE");
  });

  test("[I5] a field nobody decided on stays at home", async () => {
    const { incident } = await anAmendedIncident();
    const { current } = incident;
    const smuggled = {
      ...incident,
      mood: "MARKERMOOD",
      current: {
        ...current,
        content: {
          ...current.content,
          privateNote: "MARKERMOOD",
          occurrence: { ...current.content.occurrence, mood: "MARKERMOOD" },
          witnesses: [{ ...aWitness({ name: "x", contact: "y" }), mood: "MARKERMOOD" }],
        },
      },
    };
    expect(JSON.stringify(toExportable(smuggled, everything))).not.toContain("MARKERMOOD");
  });

  test("[I5] a withdrawn incident leaves only together with its history", async () => {
    const { book, incident } = await anAmendedIncident();
    const outcome = await book.withdraw(incident.id, "mistake");
    if (outcome.kind !== "written") throw new Error("not written");
    expect(toExportable(outcome.incident, nothing)).toBeUndefined();
    expect(toExportable(outcome.incident, everything)?.withdrawal?.reason).toBe("mistake");
  });

  test("[I5] a withdrawal that was taken back leaves with its history, and stays with it", async () => {
    const { book, incident } = await anAmendedIncident();
    await book.withdraw(incident.id, "MARKERMISTAKE");
    const outcome = await book.reinstate(incident.id, "MARKERAFTERALL");
    if (outcome.kind !== "written") throw new Error("not written");
    expect(JSON.stringify(toExportable(outcome.incident, nothing))).not.toMatch(/MARKER/);
    expect(toExportable(outcome.incident, everything)?.pastWithdrawals).toEqual(
      outcome.incident.pastWithdrawals,
    );
  });

  test("[I24] a reason leaves with its language, and what stays leaves none behind; what is private tells nothing", async () => {
    const { book } = await aBook();
    const told = (text: string) => ({ text, language: "gl" });
    const first = await book.record(someContent({ description: "MARKEROLD" }), told("MARKERNOTE"));
    if (first.kind !== "written") throw new Error("not written");
    const { id } = first.incident;
    await book.amend(id, someContent(), told("MARKERREASON"));
    await book.withdraw(id, told("MARKERWHY"));
    await book.reinstate(id, told("MARKERBACK"));
    const incident = book.find(id);
    if (incident === undefined) throw new Error("gone");
    const all = toExportable(incident, everything);
    expect(all?.current).toMatchObject({ reason: "MARKERREASON", reasonLanguage: "gl" });
    expect(all?.pastWithdrawals.map(({ reasonLanguage }) => reasonLanguage)).toEqual(["gl", "gl"]);
    expect(parseExportable(structuredClone(all))).toEqual({ kind: "valid", value: all });
    for (const shown of [
      toExportable(incident, nothing),
      toExportable(incident, nothing, () => false),
    ]) {
      expect(JSON.stringify(shown)).not.toMatch(/MARKER|gl|reasonLanguage/);
    }
    // The reason explains words that are not shown: it stays, and so does its language.
    const withheld = toExportable(incident, everything, () => false)?.current;
    expect([withheld?.reason, withheld?.reasonLanguage]).toEqual(["", undefined]);
    for (const wrong of [7, null, "not a language"]) {
      const current = { ...all?.current, reasonLanguage: wrong };
      expect(parseExportable({ ...all, current })).toMatchObject({
        problems: [{ path: "incident.current.reasonLanguage" }],
      });
    }
  });

  test("how often it was amended is told even when the earlier words are not", async () => {
    const { incident } = await anAmendedIncident();
    expect(toExportable(incident, nothing)).toMatchObject({ amendments: 1, earlier: [] });
  });

  test("[I11] what is missing is told whatever was ticked, and cannot be less than what is said of it", async () => {
    const { incident } = await anAmendedIncident();
    const damaged = { ...incident, amendments: 2, missingRevisions: 2, firstIsMissing: true };
    for (const disclosed of [nothing, everything]) {
      const exportable = toExportable(damaged, disclosed);
      expect(exportable).toMatchObject({
        amendments: 2,
        missingRevisions: 2,
        firstIsMissing: true,
      });
      expect(parseExportable({ ...exportable })).toEqual({ kind: "valid", value: exportable });
      expect(parseExportable({ ...exportable, missingRevisions: 0 })).toEqual({
        kind: "invalid",
        problems: [{ path: "incident.missingRevisions", code: "wrong-shape" }],
      });
    }
  });

  test("[I6] it can be read again after crossing a worker, and is the same", async () => {
    const { incident } = await anAmendedIncident();
    for (const disclosed of [nothing, everything]) {
      const exportable = toExportable(incident, disclosed);
      expect(parseExportable(structuredClone(exportable))).toEqual({
        kind: "valid",
        value: exportable,
      });
    }
  });

  test("[I6] an unknown key anywhere is refused, with its path", async () => {
    const { incident } = await anAmendedIncident();
    const sent = JSON.parse(JSON.stringify(toExportable(incident, everything)));
    const refused = (change: (copy: typeof sent) => void) => {
      const copy = structuredClone(sent);
      change(copy);
      const parsed = parseExportable(copy);
      return parsed.kind === "invalid"
        ? parsed.problems.map(({ path, code }) => `${path}: ${code}`)
        : [];
    };
    expect(refused((copy) => (copy.privateNote = "x"))).toEqual([
      "incident.privateNote: unknown-key",
    ]);
    expect(refused((copy) => (copy.current.privateNote = "x"))).toEqual([
      "incident.current.privateNote: unknown-key",
    ]);
    expect(refused((copy) => (copy.earlier[0].witnesses[0].mood = "x"))).toEqual([
      "incident.earlier.0.witnesses.0.mood: unknown-key",
    ]);
    expect(refused((copy) => (copy.current.occurrence.mood = "x"))).toEqual([
      "incident.current.occurrence.mood: unknown-key",
    ]);
    for (const value of [null, 5, "x", [], {}]) expect(parseExportable(value).kind).toBe("invalid");
  });

  test("[I6] a key that is missing or of another type is refused, wherever it stands", async () => {
    const { book, incident } = await anAmendedIncident();
    await book.withdraw(incident.id, "mistake");
    await book.reinstate(incident.id, "no mistake");
    const outcome = await book.withdraw(incident.id, "mistake after all");
    if (outcome.kind !== "written") throw new Error("not written");
    const sent = JSON.parse(JSON.stringify(toExportable(outcome.incident, everything)));
    const isRefused = (place: readonly string[], change: (at: Json, key: string) => void) => {
      const copy = structuredClone(sent);
      const at = place.slice(0, -1).reduce((inner, key) => inner[key] as Json, copy as Json);
      change(at, place.at(-1) ?? "");
      return parseExportable(copy).kind === "invalid";
    };
    const places = placesIn(sent);
    expect(places.length).toBeGreaterThan(50);
    for (const place of places) {
      const now = place.reduce<unknown>((inner, key) => (inner as Json)[key], sent);
      const isEntry = /^\d+$/.test(place.at(-1) ?? "");
      if (!isEntry)
        expect([place, isRefused(place, (at, key) => delete at[key])]).toEqual([place, true]);
      for (const other of [undefined, true, 0.5, "\u0000", {}, [{}]]) {
        if (typeof other === typeof now && Array.isArray(other) === Array.isArray(now)) continue;
        expect([place, other, isRefused(place, (at, key) => (at[key] = other))]).toEqual([
          place,
          other,
          true,
        ]);
      }
    }
  });

  test("[I6] fewer amendments than earlier wordings, or less than none, are refused", async () => {
    const { incident } = await anAmendedIncident();
    const problemsWith = (disclosed: typeof nothing, amendments: number) => {
      const parsed = parseExportable({ ...toExportable(incident, disclosed), amendments });
      return parsed.kind === "invalid" ? parsed.problems : [];
    };
    const wrong = [{ path: "incident.amendments", code: "wrong-shape" }];
    expect(problemsWith(everything, 1)).toEqual([]);
    expect(problemsWith(everything, 0)).toEqual(wrong);
    expect(problemsWith(nothing, 0)).toEqual([]);
    expect(problemsWith(nothing, -1)).toEqual(wrong);
    expect(problemsWith(everything, 1.5)).toEqual(wrong);
  });
});

type Json = { [key: string]: unknown };

function placesIn(value: unknown, path: readonly string[] = []): readonly string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...path, key],
    ...placesIn(inner, [...path, key]),
  ]);
}
