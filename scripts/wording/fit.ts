// Fits the weights of signs to marked lines: a conditional random field over clauses (Lafferty, McCallum and Pereira 2001)
// with two states, found and left alone. AdaGrad (Duchi, Hazan and Singer 2011) with a penalty on large weights.

import { studied } from "../../src/wording/study.ts";
import type { ClauseSigns } from "../../src/wording/weigh.ts";

export interface MarkedLine {
  readonly text: string;
  readonly category: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

interface MarkedClause {
  /** Whether its words are spelled as they should be, so that they may be learned. */
  readonly isPlain: boolean;
  readonly signs: ClauseSigns;
  readonly isMarked: boolean;
}

type Example = readonly MarkedClause[];

const rounds = 12;
const rate = 0.15;
const penalty = 0.8;
const unseenWords = 0.15;
/** How often a sign must be seen to be weighed. Two words in a row need more than one. */
const seenEnough = (sign: string): number =>
  /^k:/.test(sign) ? 6 : /^(?:\w\|)?b:/.test(sign) ? 4 : 3;
const ruledOut = -50;

/** The clauses of the lines, once as they stand and once as hurried people write: without capitals. */
export function examplesOf(lines: readonly MarkedLine[], code: string): readonly Example[] {
  return lines
    .flatMap((line) => {
      const lower = line.text.toLowerCase();
      const isOther = lower !== line.text && lower.length === line.text.length;
      return isOther ? [line, { ...line, text: lower }] : [line];
    })
    .map((line) =>
      studied(line.text, code).map((clause) => ({
        isPlain: line.category !== "typo",
        signs: clause.signs,
        isMarked: markedShare(line, clause.start, clause.end) > 0.5,
      })),
    );
}

function markedShare({ text, spans }: MarkedLine, start: number, end: number): number {
  let all = 0;
  let marked = 0;
  for (let at = start; at < end; at += 1) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) continue;
    all += 1;
    if (spans.some((span) => at >= span.start && at < span.end)) marked += 1;
  }
  return all === 0 ? 0 : marked / all;
}

/** What each sign weighs. */
export function fitted(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { signs, isPlain } of examples.flat()) {
    if (!isPlain) continue;
    for (const sign of signs.own) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const isWeighed = (sign: string): boolean => (counts.get(sign) ?? 0) >= seenEnough(sign);
  const weights = new Weights(examples.length);
  const rows = examples
    .filter((clauses) => clauses.length > 0)
    .map((clauses) =>
      clauses.map(({ signs, isMarked }) => ({
        own: signs.own.filter(isWeighed).map((sign) => weights.idOf(sign)),
        words: signs.own.filter(isWeighed).map((sign) => /^(?:\w\|)?(?:w|b|k|pw|nw):/.test(sign)),
        into: signs.step.map((sign) => weights.idOf(`01${sign}`)),
        out: signs.step.map((sign) => weights.idOf(`10${sign}`)),
        within: signs.step.map((sign) => weights.idOf(`11${sign}`)),
        isRuledOut: signs.isRuledOut,
        isMarked: isMarked && !signs.isRuledOut,
      })),
    );
  let order = rows.map((_, at) => at);
  const draw = dice(7);
  for (let round = 0; round < rounds; round += 1) {
    order = shuffled(order, draw);
    for (const at of order) learnFrom(withoutSomeWords(rows[at] ?? [], draw), weights);
  }
  return weights.all();
}

interface Row {
  readonly own: readonly number[];
  /** Which of the signs are mere words. */
  readonly words: readonly boolean[];
  readonly into: readonly number[];
  readonly out: readonly number[];
  readonly within: readonly number[];
  readonly isRuledOut: boolean;
  readonly isMarked: boolean;
}

/**
 * The row with some of its words unseen, others each time. Otherwise words seen in the tables take all the weight, and the
 * groups of the lexicon, which also hold for words that are not in the tables, get none (Sutton, Sindelar and McCallum 2006).
 */
function withoutSomeWords(row: readonly Row[], draw: () => number): readonly Row[] {
  return row.map((clause) => ({
    ...clause,
    own: clause.own.filter((_, at) => clause.words[at] !== true || draw() >= unseenWords),
  }));
}

/** Weights that move towards what was seen, each the slower the more it has moved. */
class Weights {
  readonly #ids = new Map<string, number>();
  readonly #values: number[] = [];
  readonly #moved: number[] = [];
  readonly #pull: number;

  constructor(total: number) {
    this.#pull = penalty / total;
  }

  idOf(sign: string): number {
    const known = this.#ids.get(sign);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(sign, id);
    this.#values.push(0);
    this.#moved.push(1e-6);
    return id;
  }

  sum(ids: readonly number[]): number {
    let sum = 0;
    for (const id of ids) sum += this.#values[id] ?? 0;
    return sum;
  }

  move(id: number, towards: number): void {
    const value = this.#values[id] ?? 0;
    const step = towards - this.#pull * value;
    const moved = (this.#moved[id] ?? 0) + step * step;
    this.#moved[id] = moved;
    this.#values[id] = value + (rate * step) / Math.sqrt(moved);
  }

  all(): ReadonlyMap<string, number> {
    return new Map([...this.#ids].map(([sign, id]) => [sign, this.#values[id] ?? 0]));
  }
}

interface Sums {
  readonly left: number;
  readonly found: number;
}

/** One step of learning, from one line: forward and backward sums, then each weight towards what is marked. */
function learnFrom(row: readonly Row[], weights: Weights): void {
  const parts = row.map((clause) => ({
    ...clause,
    here: clause.isRuledOut ? ruledOut : weights.sum(clause.own),
    intoIt: weights.sum(clause.into),
    outOfIt: weights.sum(clause.out),
    withinIt: weights.sum(clause.within),
  }));
  const before: Sums[] = [];
  let sums: Sums = { left: 0, found: ruledOut };
  for (const part of parts) {
    before.push(sums);
    sums = {
      left: sumOfLogs(sums.left, sums.found + part.outOfIt),
      found: part.here + sumOfLogs(sums.left + part.intoIt, sums.found + part.withinIt),
    };
  }
  const total = sumOfLogs(sums.left, sums.found);
  let after: Sums = { left: 0, found: 0 };
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at];
    const { left, found } = before[at] ?? { left: 0, found: ruledOut };
    if (part === undefined) continue;
    const into = Math.exp(left + part.intoIt + part.here + after.found - total);
    const within = Math.exp(found + part.withinIt + part.here + after.found - total);
    const out = Math.exp(found + part.outOfIt + after.left - total);
    const wasMarked = parts[at - 1]?.isMarked ?? false;
    const is = (was: boolean, now: boolean): number =>
      wasMarked === was && part.isMarked === now ? 1 : 0;
    if (!part.isRuledOut) {
      for (const id of part.own) weights.move(id, (part.isMarked ? 1 : 0) - into - within);
    }
    for (const id of part.into) weights.move(id, is(false, true) - into);
    for (const id of part.within) weights.move(id, is(true, true) - within);
    for (const id of part.out) weights.move(id, is(true, false) - out);
    after = {
      left: sumOfLogs(after.left, part.intoIt + part.here + after.found),
      found: sumOfLogs(part.outOfIt + after.left, part.withinIt + part.here + after.found),
    };
  }
}

function sumOfLogs(a: number, b: number): number {
  return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
}

/** Numbers between nought and one that are the same each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function shuffled(order: readonly number[], draw: () => number): number[] {
  return order
    .map((at) => ({ at, place: draw() }))
    .sort((a, b) => a.place - b.place)
    .map(({ at }) => at);
}

export { findingsUnder } from "../../src/wording/study.ts";
