// The index over what stands in the log, in memory and nowhere else: it goes with the worker that holds it. MiniSearch's
// home. What the words mean is not its business: it knows names of incidents and three texts of each.

import MiniSearch, { type SearchOptions } from "minisearch";
import type { IncidentId } from "#base";
import { fold, isUnspaced, termsOf, unspacedRunsOf, wordsOf } from "./terms.ts";

/** What of an incident can be searched. */
export interface SearchTexts {
  /** What it says now. */
  readonly facts: string;
  /** What it said before. */
  readonly earlier: string;
  /** The note beside it, for the person alone. */
  readonly privateNote: string;
}

/** Where what was looked for stands. `earlier` and `privateNote` only where it does not stand in the facts alone. */
export type FoundIn = keyof SearchTexts;

/** What was found. */
export interface SearchAnswer {
  /** By name, the best first. */
  readonly found: ReadonlyMap<IncidentId, FoundIn>;
  /** Nothing has these words: what was found has words that are spelt nearly alike. */
  readonly isClose: boolean;
}

const fields = ["facts", "earlier", "privateNote"] as const;

/** An index over incidents. */
export class SearchIndex {
  readonly #textsOf: (id: IncidentId) => SearchTexts | undefined;
  readonly #index = new MiniSearch<SearchTexts & { readonly id: IncidentId }>({
    fields: [...fields],
    storeFields: [],
    tokenize: termsOf,
    // Terms come folded.
    processTerm: (term) => term,
    searchOptions: {
      combineWith: "AND",
      boost: { facts: 2 },
      weights: { prefix: 0.5, fuzzy: 0.2 },
      // One letter begins too much to be of use.
      prefix: (term) => term.length > 1 || isUnspaced(term),
    },
  });

  /** `textsOf` gives the present texts of an incident, for what has to be looked at word by word. */
  constructor(textsOf: (id: IncidentId) => SearchTexts | undefined) {
    this.#textsOf = textsOf;
  }

  /** Takes in the present texts of an incident, in place of earlier ones. */
  put(id: IncidentId): void {
    this.forget(id);
    const texts = this.#textsOf(id);
    if (texts !== undefined) this.#index.add({ id, ...texts });
  }

  /** Finds the incident no more, and lets go of its words. */
  forget(id: IncidentId): void {
    if (!this.#index.has(id)) return;
    this.#index.discard(id);
    // Left to itself, MiniSearch keeps discarded words until there are many: too long for words that were erased.
    void this.#index.vacuum();
  }

  /** How many different terms it holds: once it has come to rest, none that no incident has. */
  get termCount(): number {
    return this.#index.termCount;
  }

  /**
   * The incidents that have every word of `query`, or one that begins so; words in quotation marks in their order.
   *
   * If there is none, those whose words are nearly spelt so. `undefined` when there is no word in `query`.
   */
  find(query: string): SearchAnswer | undefined {
    if (termsOf(query).length === 0) return undefined;
    const exact = this.#search(query, {});
    if (exact.size > 0) return { found: exact, isClose: false };
    const close = this.#search(query, { fuzzy: slipsIn });
    return { found: close, isClose: close.size > 0 };
  }

  #search(query: string, options: SearchOptions): Map<IncidentId, FoundIn> {
    const results = this.#index.search(query, options);
    const needsOrder = options.fuzzy === undefined ? sequencesIn(query) : [];
    const all = results
      .map(({ id }) => id as IncidentId)
      .filter((id) => needsOrder.length === 0 || this.#has(id, needsOrder, fields));
    const isFactsOnly = results.every(({ match }) =>
      Object.values(match).every((where) => where.length === 1 && where[0] === "facts"),
    );
    if (isFactsOnly) return new Map(all.map((id) => [id, "facts"]));
    const within = (some: readonly FoundIn[]) =>
      new Set(
        this.#index
          .search(query, { ...options, fields: [...some] })
          .map(({ id }) => id as IncidentId)
          .filter((id) => needsOrder.length === 0 || this.#has(id, needsOrder, some)),
      );
    const [facts, withEarlier] = [within(["facts"]), within(["facts", "earlier"])];
    return new Map(
      all.map((id) => [
        id,
        facts.has(id) ? "facts" : withEarlier.has(id) ? "earlier" : "privateNote",
      ]),
    );
  }

  #has(id: IncidentId, sequences: readonly string[], within: readonly FoundIn[]): boolean {
    const texts = this.#textsOf(id);
    if (texts === undefined) return false;
    const folded = within.map((field) => ` ${wordsOf(texts[field]).join(" ")}`);
    return sequences.every((sequence) => folded.some((text) => text.includes(sequence)));
  }
}

/** How many letters of a word may differ; two that change places are two. None in a number: another is another. */
export function slipsIn(term: string): number | boolean {
  if (term.length < 4 || /\d/.test(term) || isUnspaced(term)) return false;
  return term.length === 4 ? 1 : 2;
}

/** What has to stand in a text just as it was typed: words in quotation marks, and runs without spaces. */
function sequencesIn(query: string): readonly string[] {
  const quoted = [...query.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/gu)].map(([, inside = ""]) =>
    wordsOf(inside).join(" "),
  );
  return [
    ...quoted
      .filter((words) => words !== "")
      .map((words) => (isUnspaced(words) ? words : ` ${words}`)),
    ...unspacedRunsOf(query).filter((run) => Array.from(run).length > 2),
  ].map(fold);
}
