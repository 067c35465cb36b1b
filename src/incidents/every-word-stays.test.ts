// Whatever is done to an entry or a fact, and in which order: every word that was ever written down is still there.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { BackgroundId, IncidentId } from "#base";
import { aBook, sha256, someBackground, someContent } from "../../tests/support/incidents.ts";
import {
  type IncidentBook,
  type Recorded,
  type Step,
  type TextInLanguage,
  wholeLogOf,
} from "./index.ts";

type Act =
  | { readonly kind: "amended"; readonly text: string; readonly reason: TextInLanguage }
  | { readonly kind: "withdrawn" | "reinstated"; readonly reason: TextInLanguage };

const language = fc.constantFrom("", "es", "zh-Hant");
const inSome = (text: fc.Arbitrary<string>): fc.Arbitrary<TextInLanguage> =>
  fc.record({ text, language });

const filled = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== "");
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("amended" as const), text: filled, reason: inSome(fc.string()) }),
    fc.record({
      kind: fc.constantFrom("withdrawn" as const, "reinstated" as const),
      reason: inSome(filled),
    }),
  ),
  { maxLength: 12 },
);

/** What must be told after `done`: each text that differed from the one before, and each step but amending. */
function toldAfter(first: string, done: readonly Act[]) {
  const texts = [first];
  const steps: string[] = [];
  for (const act of done) {
    if (act.kind !== "amended") steps.push(`${act.kind}: ${inWords(act.reason)}`);
    else if (act.text !== texts.at(-1)) texts.push(act.text);
  }
  return { texts, steps };
}

function inWords({ text, language }: TextInLanguage): string {
  return `${text} (${language})`;
}

function reasonOf({ reason, reasonLanguage = "" }: Step): string {
  return inWords({ text: reason, language: reasonLanguage });
}

function toldBy<Content>(
  recorded: Recorded<Content, string>,
  textIn: (content: Content) => string,
) {
  const { earlier, current, pastWithdrawals, withdrawal } = recorded;
  return {
    texts: [...earlier, current].map(({ content }) => textIn(content)),
    steps: [
      ...pastWithdrawals.map((step) => `${step.kind}: ${reasonOf(step)}`),
      ...(withdrawal === null ? [] : [`withdrawn: ${reasonOf(withdrawal)}`]),
    ],
  };
}

test("[I1] any amending, withdrawing and bringing back of an entry keeps every earlier word", async () => {
  await fc.assert(
    fc.asyncProperty(filled, acts, async (first, done) => {
      const { book, clock, open } = await aBook();
      const written = await book.record(someContent({ description: first }), "");
      if (written.kind !== "written") throw new Error("not written");
      const id: IncidentId = written.incident.id;
      for (const act of done) {
        clock.advance(60_000);
        if (act.kind === "amended") {
          await book.amend(id, someContent({ description: act.text }), act.reason);
        } else if (act.kind === "withdrawn") await book.withdraw(id, act.reason);
        else await book.reinstate(id, act.reason);
      }
      const incident = book.find(id);
      if (incident === undefined) throw new Error("gone");
      expect(toldBy(incident, ({ description }) => description)).toEqual(toldAfter(first, done));
      expect((await open()).find(id)).toEqual(incident);
      expect(await (await open()).checked()).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test("[I21] and so does any of a fact beside the entries", async () => {
  await fc.assert(
    fc.asyncProperty(filled, acts, async (first, done) => {
      const { book, clock, open } = await aBook();
      const written = await book.recordBackground(someBackground("order", { terms: first }));
      if (written.kind !== "written") throw new Error("not written");
      const id: BackgroundId = written.fact.id;
      for (const act of done) {
        clock.advance(60_000);
        const content = act.kind === "amended" ? someBackground("order", { terms: act.text }) : {};
        await book.changeBackground(id, { kind: act.kind, reason: act.reason, content });
      }
      const fact = book.findBackground(id);
      if (fact === undefined) throw new Error("gone");
      const told = toldBy(fact, (content) => (content.kind === "order" ? content.terms : ""));
      expect(told).toEqual(toldAfter(first, done));
      expect((await open()).findBackground(id)).toEqual(fact);
    }),
    { numRuns: 60 },
  );
});

test("[I1] [I31] and so does restoring a backup of any moment, here or where the entry went on differently", async () => {
  await fc.assert(
    fc.asyncProperty(filled, acts, fc.nat(12), filled, async (first, done, at, elsewhere) => {
      const { book, clock, store } = await aBook();
      const whole = async () => wholeLogOf(await store.readAll(), sha256);
      const written = await book.record(someContent({ description: first }), "");
      if (written.kind !== "written") throw new Error("not written");
      const { id } = written.incident;
      let backup = await whole();
      for (const [index, act] of done.entries()) {
        clock.advance(60_000);
        if (act.kind === "amended") {
          await book.amend(id, someContent({ description: act.text }), act.reason);
        } else if (act.kind === "withdrawn") await book.withdraw(id, act.reason);
        else await book.reinstate(id, act.reason);
        if (index === at) backup = await whole();
      }
      const told = (by: IncidentBook) => {
        const incident = by.find(id);
        if (incident === undefined) throw new Error("gone");
        return toldBy(incident, ({ description }) => description);
      };
      const expected = toldAfter(first, done);
      await book.restore(backup, "");
      expect(told(book)).toEqual(expected);

      const other = await aBook();
      await other.book.restore(backup, "");
      await other.book.amend(id, someContent({ description: elsewhere }), "");
      const there = told(other.book).texts;
      await other.book.restore(await whole(), "");
      const joined = told(await other.open()).texts;
      for (const text of [...expected.texts, ...there]) expect(joined).toContain(text);
      expect(joined.at(-1)).toBe(there.at(-1));
      expect(await other.book.checked()).toBe(0);
    }),
    { numRuns: 40 },
  );
});
