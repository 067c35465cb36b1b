import { expect, test } from "vitest";
import { openWords } from "#i18n/open";
import { learned } from "../../../tests/support/learned.ts";
import { anExhibit } from "../../../tests/support/reports.ts";
import type { LogClient } from "../log-worker/client.ts";
import { reviewLog } from "../review-worker/review-log.ts";
import { findingName } from "./decide.ts";
import { decideFiles, reviewableFile } from "./decide-files.ts";

/** The review of `files` beside a log without entries. */
const reviewed = async (files: readonly ReturnType<typeof anExhibit>[], kept: string[] = []) =>
  reviewLog({
    learned,
    slice: () => Promise.resolve({ total: 0, language: "en", parts: [] }),
    tellPlain: () => Promise.resolve(),
    progress: () => {},
    isChosen: () => true,
    showsFeelings: false,
    files: files.map(reviewableFile),
    keptInFiles: kept,
  });

const files = [
  anExhibit({ title: "The gate, 4 May" }),
  anExhibit({
    title: "The call that terrified me",
    foundation: {
      ...anExhibit().foundation,
      done: "I cut it shorter. I was too scared to hear it all.",
    },
  }),
];

test("[RV10] what is said of the files to show is looked at like all the rest", async () => {
  const { found, texts } = await reviewed(files);
  expect(found).toMatchObject({ entries: 0, facts: 0, files: 1, notReviewed: 0 });
  expect(texts).toMatchObject([{ subject: { kind: "file", number: 2 } }]);
  expect(texts[0]?.findings.map(({ path }) => path)).toEqual(["title", "foundation.done"]);
});

test("[RV10] [RV1] what is moved out of it is in the private journal first, what is kept is not asked about again, and the rest stays", async () => {
  const { texts } = await reviewed(files);
  const [page] = texts;
  if (page === undefined) throw new Error("nothing was found");
  const journal: string[] = [];
  const log = {
    ask: (call: string, { text }: { text: string }) => {
      expect(call).toBe("addToJournal");
      journal.push(text);
      return Promise.resolve();
    },
  } as unknown as LogClient;
  const decide = (...decisions: ("move" | "keep" | "leave")[]) =>
    decideFiles(
      log,
      texts,
      new Map(decisions.map((decision, index) => [findingName(page, index), decision])),
      { files, kept: [] },
    );

  const moved = await decide("move", "leave");
  expect(moved.files[0]).toBe(files[0]);
  expect(moved.files[1]?.title).not.toContain("terrified");
  expect(moved.files[1]?.foundation).toEqual(files[1]?.foundation);
  const { exhibits } = openWords().reportScreen;
  expect(journal).toEqual([expect.stringContaining("terrified")]);
  expect(journal[0]).toContain(`${exhibits.one(2)}, ${exhibits.title}`);

  const kept = await decide("keep", "keep");
  expect(kept.files).toEqual(files);
  expect((await reviewed(files, [...kept.kept])).texts).toEqual([]);
});
