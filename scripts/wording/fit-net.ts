// Trains the network of the wording review on marked lines: back-propagation with Adam (Kingma and Ba 2015; the row of a sign
// moves only when the sign was seen), some of the signs and numbers left out at random each time (Srivastava and others 2014),
// so that it leans on no single one.

import { type Layer, lookedAround, type Net, reachOf } from "../../src/wording/net.ts";
import { keyOf, kindOf, type Sign, signKinds } from "../../src/wording/sign.ts";
import { studied } from "../../src/wording/study.ts";
import { dice } from "./dice.ts";
import { type MarkedLine, variantsOf } from "./variants.ts";

/** A multiple of four (`lookedAround`). */
const width = 24;
const depth = 5;
const together = 64;
const rate = 2e-3;
/** How often a sign must be seen to get a row, by its kind: a word, three of its letters, or anything else. */
const seenEnough: ReadonlyMap<number, number> = new Map([
  [signKinds.word, 3],
  [signKinds.pair, 20],
  [signKinds.grammar, 5],
]);
const leftOut = { word: 0.3, sign: 0.1, state: 0.1, last: 0.15 };

/** One line: for each unit the rows of its signs, which of them are words, whether it is marked, and whether it counts. */
export interface Example {
  readonly signs: readonly Int32Array[];
  readonly isWord: readonly Uint8Array[];
  readonly isMarked: Uint8Array;
  readonly counts: Uint8Array;
}

/** What can be learned: values, with the mean and the spread of their slopes. */
class Learned {
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  readonly #mean: Float64Array;
  readonly #spread: Float64Array;

  constructor(size: number, scale: number, draw: () => number) {
    this.values = new Float64Array(size);
    for (let at = 0; at < size; at += 1) this.values[at] = scale * normal(draw);
    this.slopes = new Float64Array(size);
    this.#mean = new Float64Array(size);
    this.#spread = new Float64Array(size);
  }

  /** One step against the slopes from `from` up to `to`, which are nought afterwards. */
  step(from: number, to: number, size: number, times: number): void {
    const { values, slopes } = this;
    const mean = this.#mean;
    const spread = this.#spread;
    const ofMean = 1 - 0.9 ** times;
    const ofSpread = 1 - 0.999 ** times;
    for (let at = from; at < to; at += 1) {
      const slope = slopes[at] as number;
      const m = 0.9 * (mean[at] as number) + 0.1 * slope;
      const v = 0.999 * (spread[at] as number) + 0.001 * slope * slope;
      mean[at] = m;
      spread[at] = v;
      values[at] =
        (values[at] as number) - (size * (m / ofMean)) / (Math.sqrt(v / ofSpread) + 1e-8);
      slopes[at] = 0;
    }
  }
}

/** How often all lines are gone through, and in how many steps at first the rate grows. */
const usual = { rounds: 6, warmUp: 200 };

/** A network with the numbers of the signs that have a row, in the order of the rows. */
export interface LearnedNet extends Net {
  readonly keys: readonly number[];
}

/** The network that tells the marked words of `lines` best. */
export function trainedNet(
  lines: readonly MarkedLine[],
  code: string,
  say: (line: string) => void,
  { rounds, warmUp } = usual,
): LearnedNet {
  const draw = dice(11);
  const { examples, keys } = unitExamplesOf(lines, code);
  const parts = newParts(keys.length, draw);
  const { rows, start, kernels, out, outStart } = parts;
  const dense = [start, out, outStart, ...kernels.flatMap((each) => [each.kernel, each.start])];
  const steps = rounds * Math.ceil(examples.length / together);
  let times = 0;
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled(examples.length, draw);
    let loss = 0;
    for (let from = 0; from < order.length; from += together) {
      const batch = [...order.subarray(from, from + together)].map((at) => examples[at] as Example);
      const share =
        1 /
        Math.max(
          1,
          batch.reduce((sum, { counts }) => sum + total(counts), 0),
        );
      const touched = new Set<number>();
      for (const example of batch) {
        loss += learnFrom(example, share, parts, touched, draw);
      }
      times += 1;
      const size = rate * Math.min(1, times / warmUp) * Math.max(0.03, 1 - times / steps);
      for (const row of touched) rows.step(row * width, (row + 1) * width, size, times);
      for (const each of dense) each.step(0, each.values.length, size, times);
    }
    say(
      `${code}: round ${round + 1} of ${rounds}, loss ${((loss / order.length) * together).toFixed(4)}`,
    );
  }
  const places = new Map(keys.map((key, row) => [key, row]));
  return {
    width,
    rowOf: (key) => places.get(key) ?? -1,
    rows: rows.values,
    start: start.values,
    layers: kernels.map(
      (each): Layer => ({ kernel: each.kernel.values, start: each.start.values }),
    ),
    out: out.values,
    outStart: outStart.values[0] ?? 0,
    keys,
  };
}

/** All that is learned. */
export interface Parts {
  readonly rows: Learned;
  readonly start: Learned;
  readonly kernels: readonly { readonly kernel: Learned; readonly start: Learned }[];
  readonly out: Learned;
  readonly outStart: Learned;
}

/** What has learned nothing yet. */
export function newParts(rowCount: number, draw: () => number): Parts {
  return {
    rows: new Learned(rowCount * width, 0.05, draw),
    start: new Learned(width, 0, draw),
    kernels: Array.from({ length: depth }, () => ({
      kernel: new Learned(3 * width * width, 1 / Math.sqrt(9 * width), draw),
      start: new Learned(width, 0, draw),
    })),
    out: new Learned(width, 1 / Math.sqrt(3 * width), draw),
    outStart: new Learned(1, 0, draw),
  };
}

/** Adds to the slopes what one line tells, `share` times, and to `touched` the rows it used. Gives its loss. */
export function learnFrom(
  { signs, isWord, isMarked, counts }: Example,
  share: number,
  { rows, start, kernels, out, outStart }: Parts,
  touched: Set<number>,
  draw: () => number,
): number {
  const count = signs.length;
  const used: number[][] = [];
  const first = new Float64Array(count * width);
  for (let at = 0; at < count; at += 1) {
    const here: number[] = [];
    first.set(start.values, at * width);
    const own = signs[at] as Int32Array;
    for (let k = 0; k < own.length; k += 1) {
      if (draw() < (isWord[at]?.[k] === 1 ? leftOut.word : leftOut.sign)) continue;
      const row = own[k] as number;
      here.push(row);
      touched.add(row);
      for (let j = 0; j < width; j += 1) {
        first[at * width + j] =
          (first[at * width + j] as number) + (rows.values[row * width + j] as number);
      }
    }
    used.push(here);
  }
  for (let at = 0; at < first.length; at += 1) first[at] = Math.tanh(first[at] as number);
  const kept: Float64Array[] = [masks(first.length, leftOut.state, draw)];
  let states = product(first, kept[0] as Float64Array);
  const inputs: Float64Array[] = [];
  const added: Float64Array[] = [];
  kernels.forEach(({ kernel, start: bias }, layer) => {
    inputs.push(states);
    const mask = masks(states.length, leftOut.state, draw);
    kept.push(mask);
    const look = { kernel: kernel.values, start: bias.values };
    const sums = lookedAround(states, look, reachOf(layer));
    const next = new Float64Array(states);
    for (let at = 0; at < sums.length; at += 1) {
      const value = (sums[at] as number) > 0 ? (sums[at] as number) * (mask[at] as number) : 0;
      sums[at] = value > 0 ? (mask[at] as number) : 0;
      next[at] = (next[at] as number) + value;
    }
    added.push(sums);
    states = next;
  });
  const lastMask = masks(states.length, leftOut.last, draw);
  let slopes = new Float64Array(states.length);
  let loss = 0;
  for (let at = 0; at < count; at += 1) {
    if (counts[at] !== 1) continue;
    let score = outStart.values[0] as number;
    for (let k = 0; k < width; k += 1) {
      const index = at * width + k;
      score += (states[index] as number) * (lastMask[index] as number) * (out.values[k] as number);
    }
    const chance = 1 / (1 + Math.exp(-score));
    const isFound = isMarked[at] as number;
    loss -= share * Math.log(Math.max(1e-7, isFound === 1 ? chance : 1 - chance));
    const off = share * (chance - isFound);
    outStart.slopes[0] = (outStart.slopes[0] as number) + off;
    for (let k = 0; k < width; k += 1) {
      const index = at * width + k;
      const mask = lastMask[index] as number;
      out.slopes[k] = (out.slopes[k] as number) + off * (states[index] as number) * mask;
      slopes[index] = off * mask * (out.values[k] as number);
    }
  }
  for (let layer = depth - 1; layer >= 0; layer -= 1) {
    slopes = backAround(
      slopes,
      added[layer] as Float64Array,
      inputs[layer] as Float64Array,
      kernels[layer] as Parts["kernels"][number],
      reachOf(layer),
    );
  }
  const firstMask = kept[0] as Float64Array;
  for (let at = 0; at < count; at += 1) {
    for (let k = 0; k < width; k += 1) {
      const index = at * width + k;
      const value = first[index] as number;
      slopes[index] =
        (slopes[index] as number) * (firstMask[index] as number) * (1 - value * value);
      start.slopes[k] = (start.slopes[k] as number) + (slopes[index] as number);
    }
    for (const row of used[at] as number[]) {
      for (let k = 0; k < width; k += 1) {
        const index = row * width + k;
        rows.slopes[index] = (rows.slopes[index] as number) + (slopes[at * width + k] as number);
      }
    }
  }
  return loss;
}

/** The slopes before a look around, from those after it. `passed` is nought where nothing was added. */
function backAround(
  slopes: Float64Array,
  passed: Float64Array,
  states: Float64Array,
  { kernel, start }: Parts["kernels"][number],
  reach: number,
): Float64Array<ArrayBuffer> {
  const before = new Float64Array(slopes);
  for (let from = 0; from < states.length; from += width) {
    for (let to = 0; to < width; to += 1) {
      const slope = (slopes[from + to] as number) * (passed[from + to] as number);
      if (slope === 0) continue;
      start.slopes[to] = (start.slopes[to] as number) + slope;
      for (let tap = -1; tap <= 1; tap += 1) {
        const near = from + tap * reach * width;
        if (near < 0 || near >= states.length) continue;
        const row = ((tap + 1) * width + to) * width;
        for (let k = 0; k < width; k += 1) {
          before[near + k] =
            (before[near + k] as number) + slope * (kernel.values[row + k] as number);
          kernel.slopes[row + k] =
            (kernel.slopes[row + k] as number) + slope * (states[near + k] as number);
        }
      }
    }
  }
  return before;
}

function product(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  const both = new Float64Array(a.length);
  for (let at = 0; at < a.length; at += 1) both[at] = (a[at] as number) * (b[at] as number);
  return both;
}

/** Nought for numbers that are left out this time; the others count for more. */
function masks(size: number, share: number, draw: () => number): Float64Array {
  const mask = new Float64Array(size);
  for (let at = 0; at < size; at += 1) mask[at] = draw() < share ? 0 : 1 / (1 - share);
  return mask;
}

function total(counts: Uint8Array): number {
  let sum = 0;
  for (const each of counts) sum += each;
  return sum;
}

/** The lines and their variants in rows of numbers, and the sign that each row is of. */
function unitExamplesOf(
  lines: readonly MarkedLine[],
  code: string,
): { readonly examples: readonly Example[]; readonly keys: readonly number[] } {
  const readings = variantsOf(lines).map((line) => ({
    line,
    units: studied(line.text, code).units,
  }));
  const seen = new Map<number, number>();
  for (const { units } of readings) {
    for (const { signs } of units) {
      for (const each of signs) seen.set(keyOf(each), (seen.get(keyOf(each)) ?? 0) + 1);
    }
  }
  const rowOf = new Map<number, number>();
  const isSeenEnough = (each: Sign): boolean =>
    (seen.get(keyOf(each)) ?? 0) >= (seenEnough.get(kindOf(each)) ?? 1);
  for (const { units } of readings) {
    for (const { signs } of units) {
      for (const each of signs) {
        if (isSeenEnough(each) && !rowOf.has(keyOf(each))) rowOf.set(keyOf(each), rowOf.size);
      }
    }
  }
  const examples = readings
    .filter(({ units }) => units.length > 0)
    .map(({ line, units }): Example => {
      const kept = units.map(({ signs }) => signs.filter((each) => rowOf.has(keyOf(each))));
      return {
        signs: kept.map((own) => Int32Array.from(own, (each) => rowOf.get(keyOf(each)) ?? 0)),
        isWord: kept.map((own) =>
          Uint8Array.from(own, (each) => (kindOf(each) === signKinds.word ? 1 : 0)),
        ),
        isMarked: Uint8Array.from(units, ({ start, end }) =>
          line.spans.some((span) => start < span.end && end > span.start) ? 1 : 0,
        ),
        counts: Uint8Array.from(units, ({ isJudged }) => (isJudged ? 1 : 0)),
      };
    });
  return { examples, keys: [...rowOf.keys()] };
}

function normal(draw: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}

function shuffled(count: number, draw: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(draw() * (at + 1));
    const held = order[at] as number;
    order[at] = order[other] as number;
    order[other] = held;
  }
  return order;
}
