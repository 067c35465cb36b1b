// Fits the weights of signs to marked lines: a conditional random field over words (Lafferty, McCallum and Pereira 2001)
// with two states, found and left alone. AdaGrad (Duchi, Hazan and Singer 2011) with a penalty on large weights.

import { keyOf, kindOf, type Sign, signKinds, stepKeysOf } from "../../src/wording/sign.ts";
import { studied } from "../../src/wording/study.ts";
import type { ClauseSigns } from "../../src/wording/weigh.ts";
import { dice } from "./dice.ts";
import { type MarkedLine, variantsOf } from "./variants.ts";

interface MarkedClause {
  /** Whether its words are spelled as they should be, so that they may be learned. */
  readonly isPlain: boolean;
  readonly signs: ClauseSigns;
  /** Whether each of its words is. */
  readonly isMarked: readonly boolean[];
}

type Example = readonly MarkedClause[];

const rounds = 12;
/** The weights are the mean of those after each of the last rounds. */
const roundsKept = 4;
const rate = 0.15;
const penalty = 0.8;
const unseenWords = 0.15;
const smallest = 0.1;
/** How often a sign must be seen to be weighed, by its kind. */
const seenEnough: ReadonlyMap<number, number> = new Map([
  [signKinds.grammar, 3],
  [signKinds.word, 3],
  [signKinds.pair, 5],
  [signKinds.step, 5],
]);
/** Signs that are mere words. */
const isMereWord = (sign: Sign): boolean =>
  kindOf(sign) === signKinds.word || kindOf(sign) === signKinds.pair;
const ruledOut = -50;

/** The clauses of the lines and of their variants. */
export function examplesOf(lines: readonly MarkedLine[], code: string): readonly Example[] {
  return variantsOf(lines).map((line) =>
    studied(line.text, code).clauses.map(({ signs, places }) => ({
      isPlain: line.category !== "typo",
      signs,
      isMarked: places.map(({ start, end }) =>
        line.spans.some((span) => start < span.end && end > span.start),
      ),
    })),
  );
}

/** What each sign weighs; signs that weigh next to nothing are left out. */
export function fitted(examples: readonly Example[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { signs } of examples.flat().filter(({ isPlain }) => isPlain)) {
    const all = [...signs.own, ...signs.words.flatMap(({ own, step }) => [...own, ...step])];
    for (const sign of all) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const isWeighed = (sign: Sign): boolean =>
    (counts.get(sign) ?? 0) >= (seenEnough.get(kindOf(sign)) ?? 1);
  const weights = new LearnedWeights(examples.length);
  const rows = examples.map((clauses) =>
    clauses.map((clause) => rowOf(clause, isWeighed, weights)),
  );
  let order = rows.map((_, at) => at);
  const draw = dice(7);
  for (let round = 0; round < rounds; round += 1) {
    order = shuffled(order, draw);
    for (const at of order) learnFrom(rows[at] ?? [], draw, weights);
    if (round >= rounds - roundsKept) weights.keep();
  }
  return weights.mean(smallest);
}

/** A clause in numbers of signs. */
interface Row {
  readonly own: Signs;
  readonly words: readonly WordRow[];
}

interface WordRow {
  readonly own: Signs;
  readonly into: readonly number[];
  readonly out: readonly number[];
  readonly within: readonly number[];
  readonly isRuledOut: boolean;
  readonly isMarked: boolean;
}

interface Signs {
  readonly ids: readonly number[];
  /** Which of them are mere words. */
  readonly isWord: readonly boolean[];
}

function rowOf(
  { signs, isMarked }: MarkedClause,
  isWeighed: (sign: Sign) => boolean,
  weights: LearnedWeights,
): Row {
  const weighed = (own: readonly Sign[]): Signs => {
    const kept = own.filter(isWeighed);
    return { ids: kept.map((sign) => weights.idOf(keyOf(sign))), isWord: kept.map(isMereWord) };
  };
  return {
    own: weighed(signs.own),
    words: signs.words.map((word, place) => {
      const step = place === 0 ? signs.step : word.step.filter(isWeighed);
      const ids = (key: (sign: Sign) => number) => step.map((sign) => weights.idOf(key(sign)));
      return {
        own: weighed(word.own),
        into: ids(stepKeysOf.into),
        out: ids(stepKeysOf.out),
        within: place === 0 ? ids(stepKeysOf.within) : [],
        isRuledOut: word.isRuledOut,
        isMarked: (isMarked[place] ?? false) && !word.isRuledOut,
      };
    }),
  };
}

/**
 * Signs with some of the words unseen, others each time. Otherwise words seen in the tables take all the weight, and the
 * groups of the lexicon, which also hold for words that are not in the tables, get none (Sutton, Sindelar and McCallum 2006).
 */
function withoutSomeWords({ ids, isWord: isMere }: Signs, draw: () => number): readonly number[] {
  return ids.filter((_, at) => isMere[at] !== true || draw() >= unseenWords);
}

/** Weights that move towards what was seen, each the slower the more it has moved. */
class LearnedWeights {
  readonly #ids = new Map<number, number>();
  readonly #values: number[] = [];
  readonly #moved: number[] = [];
  readonly #kept: number[] = [];
  readonly #pull: number;
  #times = 0;

  constructor(total: number) {
    this.#pull = penalty / total;
  }

  idOf(key: number): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    this.#values.push(0);
    this.#moved.push(1e-6);
    this.#kept.push(0);
    return id;
  }

  sum(ids: readonly number[]): number {
    let sum = 0;
    for (const id of ids) sum += this.#values[id] ?? 0;
    return sum;
  }

  move(ids: readonly number[], towards: number): void {
    for (const id of ids) {
      const value = this.#values[id] ?? 0;
      const step = towards - this.#pull * value;
      const moved = (this.#moved[id] ?? 0) + step * step;
      this.#moved[id] = moved;
      this.#values[id] = value + (rate * step) / Math.sqrt(moved);
    }
  }

  keep(): void {
    this.#times += 1;
    this.#values.forEach((value, id) => {
      this.#kept[id] = (this.#kept[id] ?? 0) + value;
    });
  }

  mean(least: number): ReadonlyMap<number, number> {
    return new Map(
      [...this.#ids]
        .map(([key, id]) => [key, (this.#kept[id] ?? 0) / this.#times] as const)
        .filter(([, weight]) => Math.abs(weight) >= least),
    );
  }
}

interface Sums {
  readonly left: number;
  readonly found: number;
}

/** One step of learning, from one line: forward and backward sums, then each weight towards what is marked. */
function learnFrom(row: readonly Row[], draw: () => number, weights: LearnedWeights): void {
  const clauses = row.map(({ own, words }) => ({
    own: withoutSomeWords(own, draw),
    size: words.length,
    pull: 0,
  }));
  const before: Sums[] = [];
  let sums: Sums = { left: 0, found: ruledOut };
  const words = row.flatMap((clause, at) => {
    const seen = clauses[at] ?? { own: [], size: 1, pull: 0 };
    const share = weights.sum(seen.own) / seen.size;
    return clause.words.map((word) => {
      const own = withoutSomeWords(word.own, draw);
      const here = word.isRuledOut ? ruledOut : share + weights.sum(own);
      const steps = {
        into: weights.sum(word.into),
        out: weights.sum(word.out),
        within: weights.sum(word.within),
      };
      before.push(sums);
      sums = {
        left: sumOfLogs(sums.left, sums.found + steps.out),
        found: here + sumOfLogs(sums.left + steps.into, sums.found + steps.within),
      };
      return { word, own, here, steps, clause: seen };
    });
  });
  const total = sumOfLogs(sums.left, sums.found);
  let after: Sums = { left: 0, found: 0 };
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const part = words[at];
    const { left, found } = before[at] ?? { left: 0, found: ruledOut };
    if (part === undefined) continue;
    const { word, own, here, steps, clause } = part;
    const into = Math.exp(left + steps.into + here + after.found - total);
    const within = Math.exp(found + steps.within + here + after.found - total);
    const out = Math.exp(found + steps.out + after.left - total);
    const wasMarked = words[at - 1]?.word.isMarked ?? false;
    const is = (was: boolean, now: boolean): number =>
      wasMarked === was && word.isMarked === now ? 1 : 0;
    after = {
      left: sumOfLogs(after.left, steps.into + here + after.found),
      found: sumOfLogs(steps.out + after.left, steps.within + here + after.found),
    };
    if (!word.isRuledOut) {
      const off = (word.isMarked ? 1 : 0) - into - within;
      clause.pull += off / clause.size;
      weights.move(own, off);
    }
    weights.move(word.into, is(false, true) - into);
    weights.move(word.within, is(true, true) - within);
    weights.move(word.out, is(true, false) - out);
  }
  for (const { own, pull } of clauses) weights.move(own, pull);
}

function sumOfLogs(a: number, b: number): number {
  return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
}

function shuffled(order: readonly number[], draw: () => number): number[] {
  return order
    .map((at) => ({ at, place: draw() }))
    .sort((a, b) => a.place - b.place)
    .map(({ at }) => at);
}

export { packedNet } from "../../src/wording/lexicon/packed-net.ts";
export { packed } from "../../src/wording/lexicon/packed-weights.ts";
export { trainedNet } from "./fit-net.ts";
