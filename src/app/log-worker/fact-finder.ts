// The facts beside the incidents as they are looked through: an index of their own, made when something is first looked for
// and gone with this worker.

import type { BackgroundId } from "#base";
import { type Background, type BackgroundFact, type IncidentBook, nameOf } from "#incidents";
import { factTextsOf, SearchIndex } from "#search";

/** One line of what was found beside the entries: what it says now. */
export interface FoundFact {
  readonly id: BackgroundId;
  readonly content: Background;
  readonly withdrawn: boolean;
}

/** What of the facts beside the incidents has the words that were looked for. */
export interface FactFindings {
  /** The best first, no more than can be looked over. */
  readonly facts: readonly FoundFact[];
  /** How many there are. */
  readonly count: number;
  /** Nothing has these words: these have words spelt nearly so. */
  readonly isClose: boolean;
}

/** The most that is shown beside entries: whoever needs more reads the lists themselves. */
const mostShown = 50;

type Book = Pick<IncidentBook, "background" | "findBackground" | "turns">;

const nothing: FactFindings = { facts: [], count: 0, isClose: false };

/** Finds in the facts of `book` by words, as entries are found. */
export class FactFinder {
  readonly #book: Book;
  readonly #index: SearchIndex<BackgroundId>;
  readonly #indexed = new Map<
    BackgroundId,
    readonly [fact: BackgroundFact, leadsTo: BackgroundFact | undefined]
  >();
  /** The turn of the book that all of it was taken in at. */
  #takenInAt: number | undefined;
  #choiceOf: (content: Background) => string = () => "";

  constructor(book: Book) {
    this.#book = book;
    this.#index = new SearchIndex((id) => {
      const fact = book.findBackground(id);
      return fact && factTextsOf(fact, this.#nameOf, (content) => this.#choiceOf(content));
    });
  }

  /** What has the words of `query`, or, if slips are wanted, words spelt nearly so. Nothing without a word in it. */
  async find(query: string, withSlips: boolean): Promise<FactFindings> {
    // Before the first word there is nothing to make an index for.
    if (query.trim() === "") return nothing;
    await this.#takeIn();
    const answer = this.#index.find(query);
    if (answer === undefined || (answer.isClose && !withSlips)) return nothing;
    const found = [...answer.found.keys()];
    return {
      count: found.length,
      isClose: answer.isClose,
      facts: found.slice(0, mostShown).flatMap((id) => {
        const fact = this.#book.findBackground(id);
        return fact === undefined
          ? []
          : [{ id, content: fact.current.content, withdrawn: fact.withdrawal !== null }];
      }),
    };
  }

  /** Lets go of the words that were changed or erased, without waiting for somebody to look for something. */
  async keepUp(): Promise<void> {
    if (this.#indexed.size > 0) await this.#takeIn();
  }

  // Between two changes, which is at nearly every keystroke, there is nothing to compare.
  async #takeIn(): Promise<void> {
    if (this.#takenInAt === undefined) this.#choiceOf = await wordsOfChoices();
    const { turns } = this.#book;
    if (turns === this.#takenInAt) return;
    for (const id of this.#indexed.keys()) {
      if (this.#book.findBackground(id) !== undefined) continue;
      this.#indexed.delete(id);
      this.#index.forget(id);
    }
    for (const fact of this.#book.background()) {
      const leadsTo = this.#leadsTo(fact);
      const before = this.#indexed.get(fact.id);
      if (before?.[0] === fact && before[1] === leadsTo) continue;
      this.#indexed.set(fact.id, [fact, leadsTo]);
      this.#index.put(fact.id);
    }
    this.#takenInAt = turns;
  }

  #leadsTo({ current: { content } }: BackgroundFact): BackgroundFact | undefined {
    const other =
      content.kind === "other-party"
        ? content.actsFor
        : content.kind === "order"
          ? content.against
          : "";
    return other === "" ? undefined : this.#book.findBackground(other);
  }

  readonly #nameOf = (id: BackgroundId): string => {
    const content = this.#book.findBackground(id)?.current.content;
    return content === undefined ? "" : nameOf(content);
  };
}

// Fetched when they are first needed: before unlocking, nobody looks for anything.
async function wordsOfChoices(): Promise<(content: Background) => string> {
  const { openWords } = await import("#i18n/open");
  const { changes, milestones } = openWords().background;
  return (content) => {
    if (content.kind === "change") return changes[content.change];
    return content.kind === "milestone" ? milestones[content.milestone] : "";
  };
}
