import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type IncidentId, type Milliseconds, newId, toHex } from "#base";
import { aBook, sha256, someContent } from "../../tests/support/incidents.ts";
import { fixedClock, MemoryStore } from "../../tests/support/memory-store.ts";
import { countBreaks } from "./chain.ts";
import { IncidentBook } from "./incident-book.ts";
import { identityOf, type LinkedRevision } from "./revision.ts";
import { emptyLog, type WholeLog, wholeLogOf } from "./whole-log.ts";
import {
  readIncidentsFile,
  readPrivateNotesFile,
  toIncidentsFile,
  toPrivateNotesFile,
} from "./whole-log-files.ts";

const madeAt = Date.parse("2026-11-23T10:00:00Z") as Milliseconds;
const line = "From the backup of 23 November 2026:";

type Made = Awaited<ReturnType<typeof aBook>>;

/** What a backup of `made` holds, through the files and back. */
async function backupOf({ store }: Made): Promise<WholeLog> {
  const whole = wholeLogOf(await store.readAll(), sha256);
  const log = readIncidentsFile(toIncidentsFile(whole, madeAt), sha256);
  const notes = readPrivateNotesFile(toPrivateNotesFile(whole, madeAt));
  if (log.kind !== "read" || notes.kind !== "read") throw new Error("unreadable");
  return { ...log.value, ...notes.value };
}

const wholeOf = async ({ store }: Made) => wholeLogOf(await store.readAll(), sha256);

async function written(book: IncidentBook, text: string, note = ""): Promise<IncidentId> {
  const outcome = await book.record(someContent({ description: text }), note);
  if (outcome.kind !== "written") throw new Error("invalid");
  return outcome.incident.id;
}

/** A second device that begins with the same log. */
async function twinOf(made: Made): Promise<Made> {
  const twin = await aBook();
  await twin.book.restore(await backupOf(made), line);
  return { ...twin, book: await twin.open() };
}

describe("on an empty device", () => {
  test("[B3] the log is the same: incidents, notes, every link, the head", async () => {
    const a = await aBook();
    const id = await written(a.book, "The bell rang.", "I was frightened.");
    a.clock.advance(60_000);
    await a.book.amend(id, someContent({ description: "The bell rang twice." }), "Remembered.");
    await written(a.book, "A letter came.");
    await a.book.withdraw(id, "Not sure.");

    const b = await aBook();
    const counts = await b.book.restore(await backupOf(a), line);

    expect(counts).toMatchObject({ added: 2, continued: 0, differing: 0, same: 0, notes: 1 });
    expect(await wholeOf(b)).toEqual(await wholeOf(a));
    for (const book of [b.book, await b.open()]) {
      expect(book.latestFirst()).toEqual(a.book.latestFirst());
      expect(book.privateNoteOf(id)).toBe("I was frightened.");
      expect(await book.checked()).toBe(0);
    }
  });

  test("[B6] it is one step: when the disk is full, nothing is there", async () => {
    const a = await aBook();
    await written(a.book, "The bell rang.", "I was frightened.");
    const b = await aBook();
    b.store.failNext = new Error("full");

    await expect(b.book.restore(await backupOf(a), line)).rejects.toThrow("full");
    expect(b.store.records.size).toBe(0);
    expect(b.book.size).toBe(0);
    expect((await b.book.restore(await backupOf(a), line)).added).toBe(1);
  });
});

describe("beside what is here", () => {
  test("[B7] an entry that is not here is added; what is here stays, and the chain goes on", async () => {
    const a = await aBook();
    const theirs = await written(a.book, "Theirs.");
    const b = await aBook();
    b.clock.advance(5000);
    const ours = await written(b.book, "Ours.");
    const before = await wholeOf(b);

    expect(await b.book.restore(await backupOf(a), line)).toMatchObject({ added: 1, differing: 0 });

    const after = await wholeOf(b);
    expect(after.links.slice(0, 1)).toEqual(before.links);
    expect(after.breaks).toBe(0);
    expect(b.book.find(ours)?.current.content.description).toBe("Ours.");
    expect(b.book.find(theirs)).toEqual(a.book.find(theirs));
    const [from] = (await wholeOf(a)).links as LinkedRevision[];
    expect((after.links[1] as LinkedRevision).revision.origin).toEqual({
      number: 1,
      aside: false,
      sequence: from?.sequence,
      previousLink: from?.previousLink,
      salt: from?.salt,
      link: from?.link,
    });
  });

  test("[B7] an entry of which only the beginning is here is continued", async () => {
    const a = await aBook();
    const id = await written(a.book, "First words.");
    const b = await twinOf(a);
    await a.book.amend(id, someContent({ description: "Later words." }), "More.");

    expect(await b.book.restore(await backupOf(a), line)).toMatchObject({ continued: 1 });
    expect(b.book.find(id)).toEqual(a.book.find(id));
  });

  test("[B7] an older backup changes nothing", async () => {
    const a = await aBook();
    const id = await written(a.book, "First words.");
    const old = await backupOf(a);
    await a.book.amend(id, someContent({ description: "Later words." }), "More.");
    const before = await wholeOf(a);

    expect(await a.book.restore(old, line)).toMatchObject({
      added: 0,
      continued: 0,
      differing: 0,
      same: 1,
      notes: 0,
    });
    expect(await wholeOf(a)).toEqual(before);
  });

  test("[B7] changed on both sides: what it says here holds, the other words are kept among the earlier ones", async () => {
    const a = await aBook();
    const id = await written(a.book, "First words.");
    const b = await twinOf(a);
    a.clock.advance(9000);
    await a.book.amend(id, someContent({ description: "Words there." }), "There.");
    await a.book.withdraw(id, "Withdrawn there.");
    await b.book.amend(id, someContent({ description: "Words here." }), "Here.");

    expect(await b.book.restore(await backupOf(a), line)).toMatchObject({ differing: 1 });
    for (const book of [b.book, await b.open()]) {
      const incident = book.find(id);
      expect(incident?.current.content.description).toBe("Words here.");
      expect(incident?.withdrawal).toBeNull();
      expect(incident?.pastWithdrawals).toMatchObject([
        { kind: "withdrawn", reason: "Withdrawn there." },
      ]);
      expect(incident?.earlier.map(({ content }) => content.description)).toEqual([
        "First words.",
        "Words there.",
      ]);
    }
    // What is written next holds, as ever.
    await b.book.amend(id, someContent({ description: "Both." }), "Joined.");
    const again = await b.open();
    expect(again.find(id)?.current.content.description).toBe("Both.");
    expect(await again.checked()).toBe(0);
  });
});

describe("private notes", () => {
  async function joined(ours: string, theirs: string): Promise<string> {
    const a = await aBook();
    const id = await written(a.book, "The bell rang.");
    const b = await twinOf(a);
    await a.book.keepPrivateNote(id, theirs);
    await b.book.keepPrivateNote(id, ours);
    for (let turn = 0; turn < 2; turn += 1) await b.book.restore(await backupOf(a), line);
    const again = await b.open();
    expect(b.book.privateNoteOf(id)).toBe(again.privateNoteOf(id));
    return again.privateNoteOf(id);
  }

  test("[B9] with different words are both kept, with a dated line between, once", async () => {
    expect(await joined("Here I said no.", "no")).toBe(`Here I said no.\n\n${line}\n\nno`);
  });

  test("[B9] the same words are kept once, and an empty note is filled", async () => {
    expect(await joined("The same.", "The same.")).toBe("The same.");
    expect(await joined("", "Only there.")).toBe("Only there.");
    expect(await joined("Only here.", "")).toBe("Only here.");
  });

  test("[B9] a note that holds the other as paragraphs of its own holds both", async () => {
    expect(await joined("One.", "One.\n\nTwo.")).toBe("One.\n\nTwo.");
    expect(await joined("One.\n\nTwo.", "Two.")).toBe("One.\n\nTwo.");
  });
});

test("a log with a broken place is kept and restored as far as it goes, linked anew", async () => {
  const a = await aBook();
  const id = await written(a.book, "One.");
  await written(a.book, "Two.");
  const [first] = [...a.store.records].filter(([, { label }]) => label.subject === id);
  if (first !== undefined) a.store.records.delete(first[0]);
  const backup = await backupOf(a);
  expect(backup.breaks).toBe(1);

  const b = await aBook();
  expect(await b.book.restore(backup, line)).toMatchObject({ added: 1 });
  expect(await (await b.open()).checked()).toBe(0);
  expect(((await wholeOf(b)).links[0] as LinkedRevision).revision.origin?.sequence).toBe(2);
});

type Step =
  | { readonly act: "record"; readonly text: string; readonly note: string }
  | { readonly act: "amend" | "withdraw" | "reinstate"; readonly text: string; readonly on: number }
  | { readonly act: "note"; readonly text: string; readonly on: number };

const words = fc.constantFrom(
  "one",
  "two",
  "three",
  "  four\u00a0",
  "\ud83d\udd14 five",
  '"six"\n',
);
const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constant("record" as const), text: words, note: fc.constantFrom("", "n1") }),
  fc.record({
    act: fc.constantFrom("amend" as const, "withdraw" as const, "reinstate" as const),
    text: words,
    on: fc.nat(9),
  }),
  fc.record({ act: fc.constant("note" as const), text: words, on: fc.nat(9) }),
);
const someSteps = fc.array(aStep, { maxLength: 8 });

async function live(made: Made, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    made.clock.advance(1000);
    if (step.act === "record") {
      await made.book.record(someContent({ description: step.text }), step.note);
      continue;
    }
    const all = made.book.latestFirst();
    const id = all[step.on % Math.max(all.length, 1)]?.id;
    if (id === undefined) continue;
    if (step.act === "note") await made.book.keepPrivateNote(id, step.text);
    else if (step.act === "amend") {
      await made.book.amend(id, someContent({ description: step.text }), step.text);
    } else await made.book[step.act](id, step.text);
  }
}

const identities = ({ links }: WholeLog) =>
  new Set(links.map((link) => identityOf((link as LinkedRevision).revision)));

const wordingsOf = (book: IncidentBook) =>
  new Set(
    book
      .latestFirst()
      .flatMap(({ id, current, earlier }) =>
        [...earlier, current].map(({ recordedAt, reason, content }) =>
          JSON.stringify([id, recordedAt, reason, content]),
        ),
      ),
  );

function isSuperset<Value>(whole: ReadonlySet<Value>, part: ReadonlySet<Value>): boolean {
  return [...part].every((each) => whole.has(each));
}

describe("over random histories", () => {
  test("[B3] a backup restored on an empty device is the log it was made from", async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, async (steps) => {
        const a = await aBook();
        await live(a, steps);
        const b = await twinOf(a);
        expect(await wholeOf(b)).toEqual(await wholeOf(a));
        expect(b.book.latestFirst()).toEqual(a.book.latestFirst());
      }),
      { numRuns: 60 },
    );
  });

  test("[B7] [B8] beside another log everything of both is there, and twice is the same as once", async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, someSteps, someSteps, async (before, there, here) => {
        const a = await aBook();
        await live(a, before);
        const b = await twinOf(a);
        await live(a, there);
        await live(b, here);
        const held = await wholeOf(b);
        const saidHere = new Map(b.book.latestFirst().map((one) => [one.id, one]));
        const backup = await backupOf(a);

        const first = await b.book.restore(backup, line);
        const once = await wholeOf(b);
        const second = await b.book.restore(backup, line);

        expect(once.links.slice(0, held.links.length)).toEqual(held.links);
        expect(identities(once)).toEqual(new Set([...identities(held), ...identities(backup)]));
        expect(countBreaks(once.links, once.head, sha256)).toBe(0);
        expect(isSuperset(wordingsOf(b.book), wordingsOf(a.book))).toBe(true);
        for (const { incidentId, text } of backup.notes) {
          expect(`\n\n${b.book.privateNoteOf(incidentId)}\n\n`).toContain(`\n\n${text}\n\n`);
        }
        for (const { incidentId, text } of held.notes) {
          expect(`\n\n${b.book.privateNoteOf(incidentId)}\n\n`).toContain(`\n\n${text}\n\n`);
        }
        if (first.differing > 0 && first.continued === 0) {
          for (const [id, { current, withdrawal }] of saidHere) {
            expect(b.book.find(id)).toMatchObject({ current, withdrawal });
          }
        }
        expect(await wholeOf(b)).toEqual(once);
        expect(second).toMatchObject({ added: 0, continued: 0, differing: 0, notes: 0 });
        const again = await b.open();
        expect(again.latestFirst()).toEqual(b.book.latestFirst());
        expect(await again.checked()).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  test("[B8] two devices that restore each other's backups until nothing is new hold the same revisions", async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, someSteps, async (there, here) => {
        const a = await aBook();
        const b = await aBook();
        await live(a, there);
        await live(b, here);
        await b.book.restore(await backupOf(a), line);
        await a.book.restore(await backupOf(b), line);
        expect(identities(await wholeOf(a))).toEqual(identities(await wholeOf(b)));
        const settled = await b.book.restore(await backupOf(a), line);
        expect(settled).toMatchObject({ added: 0, continued: 0, differing: 0 });
      }),
      { numRuns: 40 },
    );
  });
});

describe("[B11] reading the files", () => {
  test("any change to a word, a date, a salt or the order is found", async () => {
    const a = await aBook();
    const id = await written(a.book, "The bell rang.");
    await a.book.amend(id, someContent({ description: "Twice." }), "Remembered.");
    const text = new TextDecoder().decode(toIncidentsFile(await wholeOf(a), madeAt));
    const salt = ((await wholeOf(a)).links[0] as LinkedRevision).salt;
    for (const [from, to] of [
      ["The bell rang.", "The bell sang."],
      ["Remembered.", "Forgot."],
      [salt, toHex(new Uint8Array(32))],
      ['"sequence": 1,', '"sequence": 3,'],
      ['"breaks": 0', '"breaks": 1'],
      ['"kind": "amended"', '"kind": "recorded"'],
      ["2026-05-04T13:10:00.000Z", "2026-05-05T13:10:00.000Z"],
    ] as const) {
      const changed = text.replace(from, to);
      expect(changed, from).not.toBe(text);
      expect(readIncidentsFile(new TextEncoder().encode(changed), sha256), from).toEqual({
        kind: "altered",
      });
    }
  });

  test("a newer file, and newer content in a known file, are called newer", async () => {
    const newer = (text: string) => readIncidentsFile(new TextEncoder().encode(text), sha256);
    const text = new TextDecoder().decode(toIncidentsFile(emptyLog, madeAt));
    expect(newer(text.replace('"version": 3', '"version": 4'))).toEqual({
      kind: "newer-format",
      found: 4,
      supported: 3,
    });
    expect(
      readPrivateNotesFile(
        new TextEncoder().encode(
          new TextDecoder()
            .decode(toPrivateNotesFile(emptyLog, madeAt))
            .replace('"version": 3', '"version": 7'),
        ),
      ),
    ).toEqual({ kind: "newer-format", found: 7, supported: 3 });

    const a = await aBook();
    await written(a.book, "The bell rang.");
    const filed = new TextDecoder().decode(toIncidentsFile(await wholeOf(a), madeAt));
    expect(newer(filed.replace('"schema": 3', '"schema": 4')).kind).toBe("newer-format");
  });

  test("whatever is given, the answer is an outcome", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((json) => new TextEncoder().encode(json)),
        ),
        (bytes) => {
          expect(readIncidentsFile(bytes, sha256)).toEqual({ kind: "altered" });
          expect(readPrivateNotesFile(bytes)).toEqual({ kind: "altered" });
        },
      ),
    );
    const shaped = (incidents: unknown) =>
      new TextEncoder().encode(
        JSON.stringify({
          format: "daybook-incidents",
          version: 1,
          madeAt: "2026-11-23T10:00:00.000Z",
          chain: { sequence: 0, link: "0".repeat(64), breaks: 0 },
          incidents,
        }),
      );
    expect(readIncidentsFile(shaped([]), sha256).kind).toBe("read");
    fc.assert(
      fc.property(fc.jsonValue(), (incidents) => {
        readIncidentsFile(shaped(incidents), sha256);
        readIncidentsFile(shaped([{ id: newId(), revisions: incidents }]), sha256);
        readIncidentsFile(shaped([{ id: newId(), revisions: [incidents] }]), sha256);
      }),
    );
  });

  test("words that JSON cannot give back to the letter are kept to the letter", async () => {
    const store = new MemoryStore();
    const clock = fixedClock();
    const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
    const book = new IncidentBook(await store.readAll(), {
      store,
      clock,
      hash: sha256,
      randomBytes,
    });
    await written(book, "A lone \ud83d half, and \u2028 a line.");
    const whole = wholeLogOf(await store.readAll(), sha256);
    const spaced = (whole.links as LinkedRevision[]).map((linked) => ({
      ...linked,
      revision: { ...linked.revision, content: ` ${linked.revision.content} ` },
    }));
    const breaks = countBreaks(spaced, whole.head, sha256);
    for (const links of [whole.links, spaced]) {
      const filed = toIncidentsFile(
        { links, head: whole.head, breaks: links === spaced ? breaks : 0 },
        madeAt,
      );
      expect(readIncidentsFile(filed, sha256)).toMatchObject({ kind: "read", value: { links } });
    }
  });
});
