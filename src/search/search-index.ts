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
export interface SearchAnswer<Id extends string = IncidentId> {
  /** By name, the best first. */
  readonly found: ReadonlyMap<Id, FoundIn>;
  /** Nothing has these words: what was found has words that are spelt nearly alike. */
  readonly isClose: boolean;
  /** The words in quotation marks stand nowhere in the order they have there. */
  readonly lacksQuotation: boolean;
}

const fields = ["facts", "earlier", "privateNote"] as const;

/** An index over incidents, or over anything else that has a name and words. */
export class SearchIndex<Id extends string = IncidentId> {
  readonly #textsOf: (id: Id) => SearchTexts | undefined;
  readonly #index = new MiniSearch<SearchTexts & { readonly id: Id }>({
    fields: [...fields],
    storeFields: [],
    tokenize: termsOf,
    // Terms come folded.
    processTerm: (term) => term,
    searchOptions: {
      combineWith: "AND",
      boost: { facts: 2 },
      weights: { prefix: 0.5, fuzzy: 0.2 },
      prefix: beginsWords,
    },
  });

  /** Those that say something outside their facts. */
  readonly #wordsElsewhere = new Set<Id>();

  /** `textsOf` gives the present texts of an incident, for what has to be looked at word by word. */
  constructor(textsOf: (id: Id) => SearchTexts | undefined) {
    this.#textsOf = textsOf;
  }

  /** Takes in the present texts of an incident, in place of earlier ones. */
  put(id: Id): void {
    this.forget(id);
    const texts = this.#textsOf(id);
    if (texts === undefined) return;
    this.#index.add({ id, ...texts });
    if (texts.earlier !== "" || texts.privateNote !== "") this.#wordsElsewhere.add(id);
  }

  /** Finds the incident no more, and lets go of its words. */
  forget(id: Id): void {
    if (!this.#index.has(id)) return;
    this.#index.discard(id);
    this.#wordsElsewhere.delete(id);
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
   * If there is none, those whose words are nearly spelt so; words in quotation marks are meant as they stand there.
   * `undefined` when there is no word in `query`.
   */
  find(query: string): SearchAnswer<Id> | undefined {
    if (termsOf(query).length === 0) return undefined;
    const exact = this.#search(query, {});
    if (exact.size > 0) return { found: exact, isClose: false, lacksQuotation: false };
    const close = this.#search(query, { fuzzy: slipsIn });
    const quoted = quotationsIn(query).join(" ");
    return {
      found: close,
      isClose: close.size > 0,
      lacksQuotation: quoted !== "" && close.size === 0 && this.#search(quoted, {}).size === 0,
    };
  }

  #search(query: string, options: SearchOptions): Map<Id, FoundIn> {
    const isExact = options.fuzzy === undefined;
    const needsOrder = isExact
      ? [...quotedSequencesIn(query), ...unspacedSequencesIn(query)]
      : quotedSequencesIn(query);
    const isFound = (id: Id, some: readonly FoundIn[]) =>
      needsOrder.length === 0 || this.#has(id, needsOrder, some);
    const within = isExact ? withinFields<Id>(termsOf(query)) : this.#slipsWithin(query, options);
    const whereIs = (id: Id, match: Match): FoundIn => {
      // Most incidents have words in their facts alone, and there may be ten thousand of them at each keystroke.
      if (!this.#wordsElsewhere.has(id)) return "facts";
      const stands = (some: readonly FoundIn[]) => within(id, match, some) && isFound(id, some);
      if (stands(["facts"])) return "facts";
      return stands(["facts", "earlier"]) ? "earlier" : "privateNote";
    };
    const found = new Map<Id, FoundIn>();
    for (const { id, match } of this.#index.search(query, options)) {
      if (isFound(id, fields)) found.set(id, whereIs(id, match));
    }
    return found;
  }

  // Which word a slip stands for is for the index alone to say: it is asked again, once for each choice of fields.
  #slipsWithin(query: string, options: SearchOptions): Within<Id> {
    const asked = new Map<string, ReadonlySet<Id>>();
    return (id, _, some) => {
      const key = some.join();
      const ids =
        asked.get(key) ??
        new Set(this.#index.search(query, { ...options, fields: [...some] }).map((one) => one.id));
      asked.set(key, ids);
      return ids.has(id);
    };
  }

  #has(id: Id, sequences: readonly string[], within: readonly FoundIn[]): boolean {
    const texts = this.#textsOf(id);
    if (texts === undefined) return false;
    const folded = within.map((field) => ` ${wordsOf(texts[field]).join(" ")}`);
    return sequences.every((sequence) => folded.some((text) => text.includes(sequence)));
  }
}

/** For each term that an incident was found by, the fields in which it stands. */
type Match = Readonly<Record<string, readonly string[]>>;

/** Whether `some` fields of an incident are enough to find it. */
type Within<Id> = (id: Id, match: Match, some: readonly FoundIn[]) => boolean;

function withinFields<Id>(terms: readonly string[]): Within<Id> {
  return (_, match, some) => {
    const standing = Object.entries(match).filter(([, where]) =>
      where.some((field) => (some as readonly string[]).includes(field)),
    );
    return terms.every((term) =>
      standing.some(([one]) => one === term || (beginsWords(term) && one.startsWith(term))),
    );
  };
}

// One letter begins too much to be of use.
function beginsWords(term: string): boolean {
  return term.length > 1 || isUnspaced(term);
}

/** How many letters of a word may differ; two that change places are two. None in a number: another is another. */
export function slipsIn(term: string): number | boolean {
  if (term.length < 4 || /\d/.test(term) || isUnspaced(term)) return false;
  return term.length === 4 ? 1 : 2;
}

/** The parts of `query` in quotation marks that have a word in them, with their marks. */
function quotationsIn(query: string): readonly string[] {
  return (query.match(/["“”„«»][^"“”„«»]+["“”„«»]/gu) ?? []).filter(
    (quotation) => wordsOf(quotation).length > 0,
  );
}

/** The words in quotation marks: they have to stand in a text just as they were typed. */
function quotedSequencesIn(query: string): readonly string[] {
  return quotationsIn(query)
    .map((quotation) => wordsOf(quotation).join(" "))
    .map((words) => fold(isUnspaced(words) ? words : ` ${words}`));
}

/** Runs without spaces: there, part of a word is not told from a whole one, and the order of the signs is what is left. */
function unspacedSequencesIn(query: string): readonly string[] {
  return unspacedRunsOf(query)
    .filter((run) => Array.from(run).length > 2)
    .map(fold);
}
