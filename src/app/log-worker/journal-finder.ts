// The private journal as it is looked through: an index of its own, apart from that of the entries, made when something is
// first looked for and gone with this worker.

import type { JournalEntryId } from "#base";
import type { Journal, JournalEntry } from "#incidents";
import { SearchIndex } from "#search";

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
  readonly #journal: Pick<Journal, "all" | "turns">;
  readonly #index: SearchIndex<JournalEntryId>;
  readonly #indexed = new Map<JournalEntryId, JournalEntry>();

  /** The turn of the journal that all of it was taken in at. */
  #takenInAt: number | undefined;

  constructor(journal: Pick<Journal, "all" | "turns">) {
    this.#journal = journal;
    this.#index = new SearchIndex((id) => {
      const entry = this.#indexed.get(id);
      return entry && { facts: "", earlier: "", privateNote: entry.text };
    });
  }

  /** What has the words of `query`; without a word in it, everything. */
  find(query: string): JournalFindings {
    const entries = this.#journal.all();
    const all = entries.length;
    this.#takeIn();
    const answer = this.#index.find(query);
    if (answer === undefined) return { entries, all, isClose: false };
    const { found, isClose } = answer;
    return { entries: entries.filter(({ id }) => found.has(id)), all, isClose };
  }

  /** How many entries have the words of `query`, or, if slips are wanted, words spelt nearly so. None without a word in it. */
  countOf(query: string, withSlips: boolean): number {
    // Before the first word there is nothing to make an index for.
    if (query.trim() === "") return 0;
    this.#takeIn();
    const answer = this.#index.find(query);
    return answer === undefined || (answer.isClose && !withSlips) ? 0 : answer.found.size;
  }

  /** Lets go of the words that were changed or erased, without waiting for somebody to look for something. */
  keepUp(): void {
    if (this.#indexed.size > 0) this.#takeIn();
  }

  // Between two changes, which is at nearly every keystroke, there is nothing to go through.
  #takeIn(): void {
    const { turns } = this.#journal;
    if (turns === this.#takenInAt) return;
    this.#takenInAt = turns;
    const entries = this.#journal.all();
    const present = new Set(entries.map(({ id }) => id));
    for (const id of this.#indexed.keys()) {
      if (present.has(id)) continue;
      this.#indexed.delete(id);
      this.#index.forget(id);
    }
    for (const entry of entries) {
      if (this.#indexed.get(entry.id) === entry) continue;
      this.#indexed.set(entry.id, entry);
      this.#index.put(entry.id);
    }
  }
}
