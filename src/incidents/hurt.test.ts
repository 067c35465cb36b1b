import { describe, expect, test } from "vitest";
import { type BackgroundId, type IncidentId, type Milliseconds, newId } from "#base";
import type { BackgroundFact } from "./background.ts";
import { type FoundHurt, hurtThings } from "./hurt.ts";
import type { Incident } from "./incident.ts";
import { recordKinds } from "./record-store.ts";

const entry = (recordedAt: number) =>
  ({ id: newId<"incident">(), recordedAt: recordedAt as Milliseconds }) as Incident;

const [first, second, third] = [entry(100), entry(200), entry(300)] as const;
const fact = { id: newId<"background">() } as BackgroundFact;

// Not in the order in which they were written down.
const readable = {
  find: (id: IncidentId) => [first, second, third].find((each) => each.id === id),
  findBackground: (id: BackgroundId) => (id === fact.id ? fact : undefined),
  all: () => [third, first, second],
};

const label = (kind: number, subject: string, writtenAt: number) => ({
  kind,
  subject,
  writtenAt: writtenAt as Milliseconds,
});

const only = (found: FoundHurt) => {
  const [thing] = hurtThings([found], readable);
  if (thing === undefined) throw new Error("nothing");
  return thing;
};

describe("what is hurt", () => {
  test("[V5] of an entry that is gone whole, when it was written and what was written around it is known", () => {
    const gone = label(recordKinds.revision, newId(), 250);
    expect(only({ damage: "missing", label: gone })).toEqual({
      damage: "missing",
      sort: "wording",
      writtenAt: 250,
      entry: undefined,
      fact: undefined,
      before: second,
      after: third,
    });
    const earliest = only({ damage: "altered", label: { ...gone, writtenAt: 1 as Milliseconds } });
    expect([earliest.before, earliest.after]).toEqual([undefined, first]);
    const latest = only({ damage: "altered", label: { ...gone, writtenAt: 300 as Milliseconds } });
    expect([latest.before, latest.after]).toEqual([third, undefined]);
  });

  test("[V5] what belongs to an entry that can be read is told with that entry, and with nothing around it", () => {
    for (const [kind, sort] of [
      [recordKinds.revision, "wording"],
      [recordKinds.privateNote, "private-note"],
      [recordKinds.keptWording, "kept-wording"],
    ] as const) {
      const thing = only({ damage: "older", label: label(kind, second.id, 210) });
      expect(thing).toMatchObject({ damage: "older", sort, entry: second, writtenAt: 210 });
      expect([thing.fact, thing.before, thing.after]).toEqual([undefined, undefined, undefined]);
    }
  });

  test("[V5] words of a fact beside the entries are told with that", () => {
    const thing = only({ damage: "altered", label: label(recordKinds.revision, fact.id, 150) });
    expect(thing).toMatchObject({ sort: "wording", fact, entry: undefined });
    expect([thing.before, thing.after]).toEqual([undefined, undefined]);
  });

  test("[V5] every other kind of record has its name, and stands alone", () => {
    for (const [kind, sort] of [
      [recordKinds.draft, "draft"],
      [recordKinds.settings, "settings"],
      [recordKinds.journal, "journal"],
      [recordKinds.copy, "copy"],
      [255, "unknown"],
    ] as const) {
      const thing = only({ damage: "missing", label: label(kind, newId(), 150) });
      expect([thing.sort, thing.before, thing.after]).toEqual([sort, undefined, undefined]);
    }
  });

  test("[V5] where nothing is left, that is said, and the list of what is stored is no thing of the person's", () => {
    expect(only({ damage: "altered", label: undefined })).toMatchObject({
      sort: "unknown",
      writtenAt: undefined,
    });
    expect(only({ damage: "manifest", label: undefined }).sort).toBe("list");
    expect(only({ damage: "chain", label: undefined }).sort).toBe("list");
  });

  test("[V5] they come in the order in which they were written, those of which that is not known last", () => {
    const found = [undefined, 300, undefined, 100].map((at) => ({
      damage: "altered" as const,
      label: at === undefined ? undefined : label(recordKinds.draft, newId(), at),
    }));
    expect(hurtThings(found, readable).map(({ writtenAt }) => writtenAt)).toEqual([
      100,
      300,
      undefined,
      undefined,
    ]);
  });
});
