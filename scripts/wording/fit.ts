// Fits the weights of signs to marked lines: a conditional random field over clauses (Lafferty, McCallum and Pereira 2001)
// with two states, found and left alone. AdaGrad (Duchi, Hazan and Singer 2011) with a penalty on large weights.

import { studied } from "../../src/wording/study.ts";
import type { ClauseSigns } from "../../src/wording/weigh.ts";

export interface MarkedLine {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

interface MarkedClause {
  readonly signs: ClauseSigns;
  readonly isMarked: boolean;
}

type Example = readonly MarkedClause[];

const rounds = 40;
const rate = 0.15;
const penalty = 1.2;
/** How often a sign must be seen to be weighed. A chain of three words needs more than a word. */
const seenEnough = (sign: string): number => (/^(?:t3|b):/.test(sign) ? 4 : 3);
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
  for (const { signs } of examples.flat()) {
    for (const sign of signs.own) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const isWeighed = (sign: string): boolean => (counts.get(sign) ?? 0) >= seenEnough(sign);
  const weights = new Weights(examples.length);
  const rows = examples
    .filter((clauses) => clauses.length > 0)
    .map((clauses) =>
      clauses.map(({ signs, isMarked }) => ({
        own: signs.own.filter(isWeighed),
        step: signs.step,
        isRuledOut: signs.isRuledOut,
        isMarked: isMarked && !signs.isRuledOut,
      })),
    );
  let order = rows.map((_, at) => at);
  const draw = dice(7);
  for (let round = 0; round < rounds; round += 1) {
    order = shuffled(order, draw);
    for (const at of order) learnFrom(rows[at] ?? [], weights);
  }
  return weights.all();
}

interface Row {
  readonly own: readonly string[];
  readonly step: readonly string[];
  readonly isRuledOut: boolean;
  readonly isMarked: boolean;
}

/** Weights that move towards what was seen, each the slower the more it has moved. */
class Weights {
  readonly #values = new Map<string, { weight: number; moved: number }>();
  readonly #total: number;

  constructor(total: number) {
    this.#total = total;
  }

  of(sign: string): number {
    return this.#values.get(sign)?.weight ?? 0;
  }

  sum(signs: readonly string[], before = ""): number {
    let sum = 0;
    for (const sign of signs) sum += this.of(before + sign);
    return sum;
  }

  move(sign: string, towards: number): void {
    const value = this.#values.get(sign) ?? { weight: 0, moved: 1e-6 };
    const step = towards - (penalty * value.weight) / this.#total;
    value.moved += step * step;
    value.weight += (rate * step) / Math.sqrt(value.moved);
    this.#values.set(sign, value);
  }

  all(): ReadonlyMap<string, number> {
    return new Map([...this.#values].map(([sign, { weight }]) => [sign, weight]));
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
    into: weights.sum(clause.step, "01"),
    out: weights.sum(clause.step, "10"),
    within: weights.sum(clause.step, "11"),
  }));
  const before: Sums[] = [];
  let sums: Sums = { left: 0, found: ruledOut };
  for (const part of parts) {
    before.push(sums);
    sums = {
      left: sumOfLogs(sums.left, sums.found + part.out),
      found: part.here + sumOfLogs(sums.left + part.into, sums.found + part.within),
    };
  }
  const total = sumOfLogs(sums.left, sums.found);
  let after: Sums = { left: 0, found: 0 };
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at];
    const { left, found } = before[at] ?? { left: 0, found: ruledOut };
    if (part === undefined) continue;
    const into = Math.exp(left + part.into + part.here + after.found - total);
    const within = Math.exp(found + part.within + part.here + after.found - total);
    const out = Math.exp(found + part.out + after.left - total);
    const wasMarked = parts[at - 1]?.isMarked ?? false;
    const is = (was: boolean, now: boolean): number =>
      wasMarked === was && part.isMarked === now ? 1 : 0;
    if (!part.isRuledOut) {
      for (const sign of part.own) weights.move(sign, (part.isMarked ? 1 : 0) - into - within);
    }
    for (const sign of part.step) {
      weights.move(`01${sign}`, is(false, true) - into);
      weights.move(`11${sign}`, is(true, true) - within);
      weights.move(`10${sign}`, is(true, false) - out);
    }
    after = {
      left: sumOfLogs(after.left, part.into + part.here + after.found),
      found: sumOfLogs(part.out + after.left, part.within + part.here + after.found),
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
