// The facts beside the incidents as they are looked through: an index of their own, made with each unlocking and gone with
// this worker.

import type { BackgroundId } from "#base";
import { type Background, type BackgroundFact, type IncidentBook, nameOf } from "#incidents";
import { factTextsOf, SearchIndex } from "#search";
import { IndexKeeper } from "./index-keeper.ts";
import { areSame, type NamedFact, namedFacts } from "./named-facts.ts";
import { noWordsOfChoices, type WordsOfChoices, wordsOfChoices } from "./words-of-choices.ts";

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
  /** A fact with those that any of its wordings names, whose words it is found by too. */
  readonly #keeper: IndexKeeper<
    BackgroundId,
    BackgroundFact,
    { readonly fact: BackgroundFact; readonly named: readonly NamedFact[] }
  >;
  #choices: WordsOfChoices = noWordsOfChoices;

  /** Takes in what is there, slice by slice, once `after` is there. */
  constructor(book: Book, after: Promise<unknown> = Promise.resolve()) {
    this.#book = book;
    this.#index = new SearchIndex((id) => {
      const fact = book.findBackground(id);
      return fact && factTextsOf(fact, this.#nameOf, this.#choices.fact, this.#choices.date);
    });
    this.#keeper = new IndexKeeper(
      this.#index,
      {
        turns: () => book.turns,
        present: () => book.background(),
        has: (id) => book.findBackground(id) !== undefined,
        isSame: ({ fact, named }, now) => fact === now && areSame(named, book),
        remembered: (fact) => ({ fact, named: namedFacts(namesIn(fact), book) }),
      },
      after.then(async () => {
        this.#choices = await wordsOfChoices();
      }),
    );
  }

  /** What has the words of `query`, or, if slips are wanted, words spelt nearly so. Nothing without a word in it. */
  async find(query: string, withSlips: boolean): Promise<FactFindings> {
    if (query.trim() === "") return nothing;
    await this.keepUp();
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

  /** See {@link IndexKeeper.keepUp}. */
  keepUp(): Promise<void> {
    return this.#keeper.keepUp();
  }

  readonly #nameOf = (id: BackgroundId): string => {
    const content = this.#book.findBackground(id)?.current.content;
    return content === undefined ? "" : nameOf(content);
  };
}

function namesIn({ current, earlier }: BackgroundFact): readonly (BackgroundId | "")[] {
  return [current, ...earlier].map(({ content }) => nameIn(content));
}

function nameIn(content: Background): BackgroundId | "" {
  if (content.kind === "other-party") return content.actsFor;
  return content.kind === "order" ? content.against : "";
}
