// The private journal as it is looked through: an index of its own, apart from that of the entries, made with each unlocking
// and gone with this worker.

import type { JournalEntryId } from "#base";
import type { Journal, JournalEntry } from "#incidents";
import { SearchIndex } from "#search";
import { IndexKeeper } from "./index-keeper.ts";

/** What of the journal has the words that were looked for. */
export interface JournalFindings {
  /** Latest first. */
  readonly entries: readonly JournalEntry[];
  /** How many the journal has. */
  readonly all: number;
  /** Nothing has these words: these have words spelt nearly so. */
  readonly isClose: boolean;
}

/** Finds in `journal` by words, as entries are found. */
export class JournalFinder {
  readonly #journal: Pick<Journal, "all" | "find" | "turns">;
  readonly #index: SearchIndex<JournalEntryId>;
  readonly #keeper: IndexKeeper<JournalEntryId, JournalEntry, JournalEntry>;

  /** Takes in what is there, slice by slice, once `after` is there. */
  constructor(journal: Pick<Journal, "all" | "find" | "turns">, after?: Promise<unknown>) {
    this.#journal = journal;
    this.#index = new SearchIndex((id) => {
      const entry = this.#keeper.taken(id);
      // One text has one place: as facts, nobody works out for each entry in which of its texts the words stand.
      return entry && { facts: entry.text, earlier: "", privateNote: "" };
    });
    this.#keeper = new IndexKeeper(
      this.#index,
      {
        turns: () => journal.turns,
        present: () => journal.all(),
        has: (id) => journal.find(id) !== undefined,
        isSame: (before, now) => before === now,
        remembered: (now) => now,
      },
      after,
    );
  }

  /** What has the words of `query`; without a word in it, everything. */
  async find(query: string): Promise<JournalFindings> {
    if (query.trim() !== "") await this.keepUp();
    const entries = this.#journal.all();
    const all = entries.length;
    const answer = this.#index.find(query);
    if (answer === undefined) return { entries, all, isClose: false };
    const { found, isClose } = answer;
    return { entries: entries.filter(({ id }) => found.has(id)), all, isClose };
  }

  /** How many entries have the words of `query`, or, if slips are wanted, words spelt nearly so. None without a word in it. */
  async countOf(query: string, withSlips: boolean): Promise<number> {
    if (query.trim() === "") return 0;
    await this.keepUp();
    const answer = this.#index.find(query);
    return answer === undefined || (answer.isClose && !withSlips) ? 0 : answer.found.size;
  }

  /** See {@link IndexKeeper.keepUp}. */
  keepUp(): Promise<void> {
    return this.#keeper.keepUp();
  }
}
