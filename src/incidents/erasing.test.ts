import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromUtf8, type IncidentId, type Milliseconds } from "#base";
import { aBook, sha256, someContent } from "../../tests/support/incidents.ts";
import { decodeLink, encodeLink, isErased } from "./chain.ts";
import type { ErasedLink } from "./erased-link.ts";
import type { Disclosed } from "./exportable.ts";
import { parseExportable } from "./exportable.ts";
import type { IncidentBook } from "./incident-book.ts";
import { toExportable } from "./to-exportable.ts";
import { type WholeLog, wholeLogOf } from "./whole-log.ts";
import {
  readIncidentsFile,
  readPrivateNotesFile,
  toIncidentsFile,
  toPrivateNotesFile,
} from "./whole-log-files.ts";

type Made = Awaited<ReturnType<typeof aBook>>;

const line = "From a backup:";
const madeAt = Date.parse("2026-11-23T10:00:00Z") as Milliseconds;
const slip = "77 Hideaway Street";

const wholeOf = async ({ store }: Made) => wholeLogOf(await store.readAll(), sha256);

/** What a backup of `made` holds, through the files and back. */
async function backupOf(made: Made): Promise<WholeLog> {
  const whole = await wholeOf(made);
  const log = readIncidentsFile(toIncidentsFile(whole, madeAt), sha256);
  const rest = readPrivateNotesFile(toPrivateNotesFile(whole, madeAt));
  if (log.kind !== "read" || rest.kind !== "read") throw new Error("unreadable");
  return { ...log.value, ...rest.value };
}

async function written(book: IncidentBook, description: string, note = ""): Promise<IncidentId> {
  const outcome = await book.record(someContent({ description }), note);
  if (outcome.kind !== "written") throw new Error("invalid");
  return outcome.incident.id;
}

/** An entry whose first wording has the slip in it, and was withdrawn and brought back before it was amended. */
async function withSlip(): Promise<Made & { id: IncidentId }> {
  const made = await aBook();
  const id = await written(made.book, `He stood at ${slip}.`, "I was frightened.");
  made.clock.advance(60_000);
  await made.book.withdraw(id, `Not ${slip}.`);
  await made.book.reinstate(id, "It was.");
  made.clock.advance(60_000);
  await made.book.amend(id, someContent({ description: "He stood at the gate." }), "A slip.");
  await written(made.book, "Another day.");
  made.clock.advance(60_000);
  return { ...made, id };
}

const stored = ({ store }: Made) =>
  [...store.records.values()].map(({ bytes }) => fromUtf8(bytes)).join("\n");

const everything: Disclosed = {
  witnessContacts: true,
  addresses: true,
  evidencePlaces: true,
  changes: true,
  history: true,
};

describe("an earlier wording", () => {
  test("[I30] leaves no word in any record, nor in what repeats it, and the chain is followed to the same head", async () => {
    const made = await withSlip();
    const before = await wholeOf(made);
    const salts = before.links.slice(0, 3).map((link) => (isErased(link) ? "" : link.salt));
    expect(stored(made)).toContain(slip);

    expect(await made.book.erase(made.id, { revision: 1 })).toEqual({ kind: "erased" });

    const after = await wholeOf(made);
    expect(stored(made)).not.toContain(slip);
    for (const salt of salts) expect(stored(made)).not.toContain(salt);
    expect([after.head, after.breaks]).toEqual([before.head, 0]);
    expect(after.links.map(({ link }) => link)).toEqual(before.links.map(({ link }) => link));
    for (const book of [made.book, await made.open()]) {
      expect(await book.checked()).toBe(0);
      expect(JSON.stringify(book.latestFirst())).not.toContain(slip);
      expect(book.find(made.id)).toMatchObject({
        current: { content: { description: "He stood at the gate." } },
        earlier: [],
        recordedAt:
          before.links[0] && !isErased(before.links[0]) && before.links[0].revision.recordedAt,
        withdrawal: null,
        pastWithdrawals: [
          { kind: "withdrawn", reason: "", wordsErased: true },
          { kind: "reinstated", reason: "", wordsErased: true },
        ],
        erasedWordings: [{ revision: 1 }],
        amendments: 1,
        missingRevisions: 0,
        firstIsMissing: false,
      });
      expect(book.privateNoteOf(made.id)).toBe("I was frightened.");
    }
  });

  test("[I30] is the only thing that goes; what the entry says now cannot go alone", async () => {
    const made = await withSlip();
    await made.book.amend(made.id, someContent({ description: "At the gate, twice." }), "");
    const records = [...made.store.records];
    for (const revision of [5, 2, 3, 0, 99]) {
      expect(await made.book.erase(made.id, { revision })).toEqual({ kind: "nothing-to-erase" });
    }
    expect([...made.store.records]).toEqual(records);
    await made.book.erase(made.id, { revision: 4 });
    expect(made.book.find(made.id)?.earlier.map(({ revision }) => revision)).toEqual([1]);
    expect(await made.book.erase(made.id, { revision: 4 })).toEqual({ kind: "nothing-to-erase" });
  });

  test("[I30] it is one step: when the disk is full, nothing is erased", async () => {
    const made = await withSlip();
    const before = made.book.find(made.id);
    made.store.failNext = new Error("full");
    await expect(made.book.erase(made.id, { revision: 1 })).rejects.toThrow("full");
    expect(made.book.find(made.id)).toEqual(before);
    expect((await made.open()).find(made.id)).toEqual(before);
  });

  test("[I32] is told with both dates, apart from what is missing, where the earlier wordings are", async () => {
    const made = await withSlip();
    await made.book.erase(made.id, { revision: 1 });
    const incident = made.book.find(made.id);
    if (incident === undefined) throw new Error("gone");
    const told = toExportable(incident, everything);
    expect(told).toMatchObject({
      amendments: 1,
      missingRevisions: 0,
      erasedWordings: [{ recordedAt: incident.recordedAt, erasedAt: made.clock.now() }],
      pastWithdrawals: [{ wordsErased: true }, { wordsErased: true }],
    });
    expect(parseExportable(structuredClone(told))).toEqual({ kind: "valid", value: told });
    const brief = toExportable(incident, { ...everything, history: false });
    expect(brief).toMatchObject({ amendments: 1, erasedWordings: [] });
  });
});

describe("the reason that stood for words that are gone", () => {
  test("[RV8] [RV10] leaves only with the wording that it took the place of", async () => {
    const made = await aBook();
    const id = await written(made.book, "At nine.");
    await made.book.amend(id, someContent({ description: "At ten." }), "QFIRSTQ");
    await made.book.withdraw(id, "A mistake.");
    await made.book.reinstate(id, "It was right.");
    await made.book.amend(id, someContent({ description: "At eleven." }), "QSECONDQ");
    const shown = () => {
      const incident = made.book.find(id);
      if (incident === undefined) throw new Error("gone");
      return JSON.stringify(toExportable(incident, everything)).match(/Q\w+Q/g);
    };
    // A withdrawal between two wordings does not part them.
    expect(shown()?.sort()).toEqual(["QFIRSTQ", "QSECONDQ"]);
    const whole = made.book.find(id);
    if (whole === undefined) throw new Error("gone");
    // Of a gap that may have held a wording nobody can tell.
    const hurt = JSON.stringify(toExportable({ ...whole, missingRevisions: 1 }, everything));
    expect(hurt.match(/Q\w+Q/g)).toEqual(["QFIRSTQ"]);
    const first = JSON.stringify(
      toExportable({ ...whole, earlier: whole.earlier.slice(1), firstIsMissing: true }, everything),
    );
    expect(first.match(/Q\w+Q/g)).toEqual(["QSECONDQ"]);

    await made.book.erase(id, { revision: 2 });
    expect(shown()).toBeNull();
    await made.book.erase(id, { revision: 1 });
    expect(shown()).toBeNull();
  });
});

describe("a whole entry", () => {
  test("[I30] leaves its dates and nothing else, its private note neither", async () => {
    const made = await withSlip();
    await made.book.erase(made.id, { revision: 1 });
    made.clock.advance(60_000);
    const before = await wholeOf(made);
    expect(await made.book.erase(made.id, "all")).toEqual({ kind: "erased" });
    for (const word of ["gate", "slip", "frightened"]) expect(stored(made)).not.toContain(word);
    const after = await wholeOf(made);
    expect([after.head, after.breaks]).toEqual([before.head, 0]);
    for (const book of [made.book, await made.open()]) {
      expect(book.size).toBe(1);
      expect(book.find(made.id)).toBeUndefined();
      expect(book.privateNoteOf(made.id)).toBe("");
      expect(await book.checked()).toBe(0);
      expect(book.erased()).toMatchObject([{ id: made.id, erasedAt: made.clock.now() }]);
    }
    await written(made.book, "Life goes on.");
    expect(await (await made.open()).checked()).toBe(0);
  });

  test("[I30] a fact beside the incidents goes the same way", async () => {
    const made = await aBook();
    const fact = await made.book.recordBackground({
      kind: "order",
      schema: 2,
      title: "An order",
      court: slip,
      number: "",
      against: "",
      issuedOn: "",
      servedOn: "",
      expiresOn: "",
      terms: "",
    });
    if (fact.kind !== "written") throw new Error(JSON.stringify(fact));
    await made.book.erase(fact.fact.id, "all");
    expect(stored(made)).not.toContain(slip);
    for (const book of [made.book, await made.open()]) {
      expect(book.background()).toEqual([]);
      expect(book.erased()).toMatchObject([{ isBackground: true }]);
    }
    expect((await backupOf(made)).links).toEqual((await wholeOf(made)).links);
  });
});

describe("restoring", () => {
  test("[I31] no older backup brings an erased wording back, nor what repeats it", async () => {
    const made = await withSlip();
    const twin = await aBook();
    await twin.book.restore(await backupOf(made), line);
    // On the other device it was withdrawn once more, which repeats what it says there.
    const older = await backupOf(made);
    await made.book.erase(made.id, { revision: 1 });
    const before = await wholeOf(made);
    expect(await made.book.restore(older, line)).toMatchObject({ erasedHere: 1, same: 2 });
    expect(await wholeOf(made)).toEqual(before);
    await twin.book.withdraw(made.id, "Not sure.");
    expect(await made.book.restore(await backupOf(twin), line)).toMatchObject({ continued: 1 });
    expect(stored(made)).not.toContain(slip);
    expect((await made.open()).find(made.id)?.withdrawal?.reason).toBe("Not sure.");
  });

  test("[I31] words that repeat an erased wording on another device come without them", async () => {
    const made = await aBook();
    const id = await written(made.book, `He stood at ${slip}.`);
    const twin = await aBook();
    await twin.book.restore(await backupOf(made), line);
    await twin.book.withdraw(id, `It was not ${slip}.`);
    await made.book.amend(id, someContent({ description: "At the gate." }), "");
    await made.book.erase(id, { revision: 1 });
    expect(await made.book.restore(await backupOf(twin), line)).toMatchObject({
      differing: 1,
      erasedHere: 1,
    });
    expect(stored(made)).not.toContain(slip);
    const again = await made.open();
    expect(await again.checked()).toBe(0);
    expect(again.find(id)).toMatchObject({
      withdrawal: null,
      pastWithdrawals: [{ wordsErased: true }],
    });
  });

  test("[I31] an erased entry stays erased, whatever was added to it elsewhere, with its note", async () => {
    const made = await withSlip();
    const twin = await aBook();
    await twin.book.restore(await backupOf(made), line);
    await twin.book.amend(made.id, someContent({ description: `Later at ${slip}.` }), "More.");
    await made.book.erase(made.id, "all");
    const before = await wholeOf(made);
    expect(await made.book.restore(await backupOf(twin), line)).toMatchObject({ erasedHere: 1 });
    expect(await wholeOf(made)).toEqual(before);
  });

  test("[I31] an erasure travels in a backup, to an empty device and beside other entries, and on from there", async () => {
    const made = await withSlip();
    const older = await backupOf(made);
    await made.book.erase(made.id, "all");
    const backup = await backupOf(made);
    const empty = await aBook();
    const busy = await aBook();
    await written(busy.book, "Ours.");
    for (const other of [empty, busy]) {
      await other.book.restore(backup, line);
      expect((await other.book.restore(older, line)).erasedHere).toBe(1);
      expect(stored(other)).not.toContain(slip);
      const again = await other.open();
      expect([again.damaged, again.erased().length]).toEqual([0, 1]);
    }
    const third = await aBook();
    await written(third.book, "Theirs.");
    await third.book.restore(await backupOf(busy), line);
    expect((await third.book.restore(older, line)).erasedHere).toBe(1);
    expect(stored(third)).not.toContain(slip);
  });

  test("[I31] what was erased in a backup stays here until it is erased here, and is told", async () => {
    const made = await withSlip();
    const twin = await aBook();
    await twin.book.restore(await backupOf(made), line);
    await made.book.erase(made.id, "all");
    const before = await wholeOf(twin);
    expect(await twin.book.restore(await backupOf(made), line)).toMatchObject({ erasedThere: 1 });
    expect(await wholeOf(twin)).toEqual(before);
    expect(twin.book.find(made.id)?.current.content.description).toBe("He stood at the gate.");
  });
});

describe("what is left of erased words", () => {
  const erasedLinks = async () => {
    const made = await withSlip();
    const twin = await aBook();
    await written(twin.book, "Ours.");
    await twin.book.restore(await backupOf(made), line);
    await twin.book.erase(made.id, { revision: 1 });
    return (await wholeOf(twin)).links.filter(isErased);
  };

  test("[I7] [I30] a place, a hash or an order changed afterwards breaks the chain", async () => {
    const made = await withSlip();
    await made.book.erase(made.id, "all");
    const whole = await wholeOf(made);
    const other = "ab".repeat(32);
    const changes: Partial<ErasedLink>[] = [
      { wordsHash: other },
      { link: other },
      { previousLink: other },
      { sequence: 7 },
    ];
    for (const change of changes) {
      const links = whole.links.map((link, index) => (index === 1 ? { ...link, ...change } : link));
      const filed = toIncidentsFile({ ...whole, links }, madeAt);
      expect(readIncidentsFile(filed, sha256).kind).toBe("altered");
    }
  });

  test("[I4] [I30] is read back to the letter, and anything else is not taken for it", async () => {
    const links = await erasedLinks();
    expect(links.length).toBe(3);
    for (const link of links) {
      expect(decodeLink(encodeLink(link))).toEqual(link);
      const { erased, ...place } = link;
      for (const name of Object.keys(place)) {
        const changed = { ...link, [name]: undefined } as unknown as ErasedLink;
        expect(decodeLink(encodeLink(changed))).toBeUndefined();
      }
      for (const name of Object.keys(erased).filter((each) => each !== "origin")) {
        const changed = { ...link, erased: { ...erased, [name]: {} } } as unknown as ErasedLink;
        expect(decodeLink(encodeLink(changed))).toBeUndefined();
      }
      const odd = { ...link, erased: { ...erased, origin: {} } } as unknown as ErasedLink;
      expect(decodeLink(encodeLink(odd))).toBeUndefined();
    }
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        const bytes = new TextEncoder().encode(json.replace(/^\{/, '{"schema":2,'));
        expect(decodeLink(bytes)).toBeUndefined();
      }),
    );
  });
});
