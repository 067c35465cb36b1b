// A small network that reads each word in its company. It adds up what the signs of a word stand for, each a row of numbers,
// and then looks five times at the words beside it, each time twice as far (Collobert and others 2011; dilated convolutions:
// Yu and Koltun 2016). What it has learned stands in the lexicon. Time grows with the words alone.

import { keyOf, type Sign } from "./sign.ts";

/** What was learned. Matrices lie row by row. */
export interface Net {
  /** How many numbers stand for a word. */
  readonly width: number;
  /** Which row a sign has, by its number; -1 for one that was never learned. */
  readonly rowOf: (key: number) => number;
  readonly rows: Float64Array;
  readonly start: Float64Array;
  readonly layers: readonly Layer[];
  readonly out: Float64Array;
  readonly outStart: number;
}

/** One look at the words beside a word. */
export interface Layer {
  /** For the word before, the word itself and the word after: to each number (a row) from each number. */
  readonly kernel: Float64Array;
  readonly start: Float64Array;
}

/** How far apart the words are that a layer looks at: this much further with each. */
export const reachOf = (layer: number): number => 2 ** layer;

/** For each unit, from its signs, how much speaks for its being found (above nought) or against it: the log of the odds. */
export function scoresOf(signs: readonly (readonly Sign[])[], net: Net): Float64Array {
  const { width, layers, out, outStart } = net;
  const states = firstStates(signs, net);
  for (let depth = 0; depth < layers.length; depth += 1) {
    addWhatIsAbove(states, lookedAround(states, layers[depth] as Layer, reachOf(depth)));
  }
  const scores = new Float64Array(signs.length).fill(outStart);
  for (let at = 0; at < states.length; at += 1) {
    const unit = Math.floor(at / width);
    scores[unit] = (scores[unit] as number) + (states[at] as number) * (out[at % width] as number);
  }
  return scores;
}

/** What the signs of each unit add up to. */
function firstStates(
  signs: readonly (readonly Sign[])[],
  { width, rows, rowOf, start }: Net,
): Float64Array {
  const states = new Float64Array(signs.length * width);
  let from = 0;
  for (const each of signs) {
    states.set(start, from);
    for (const sign of each) {
      const row = rowOf(keyOf(sign)) * width;
      if (row < 0) continue;
      for (let k = 0; k < width; k += 1) {
        states[from + k] = (states[from + k] as number) + (rows[row + k] as number);
      }
    }
    from += width;
  }
  for (let at = 0; at < states.length; at += 1) states[at] = Math.tanh(states[at] as number);
  return states;
}

function addWhatIsAbove(states: Float64Array, added: Float64Array): void {
  for (let at = 0; at < states.length; at += 1) {
    states[at] = (states[at] as number) + Math.max(0, added[at] as number);
  }
}

/**
 * What a look around makes of each word, before what is below nought is dropped. Four sums run beside each other (the width
 * is a multiple of four): in one, each step would wait for the step before.
 */
export function lookedAround(
  states: Float64Array,
  { kernel, start }: Layer,
  reach: number,
): Float64Array {
  const width = start.length;
  const sums = new Float64Array(states.length);
  for (let from = 0; from < states.length; from += width) {
    sums.set(start, from);
    for (let tap = -1; tap <= 1; tap += 1) {
      const near = from + tap * reach * width;
      if (near < 0 || near >= states.length) continue;
      for (let to = 0; to < width; to += 4) {
        const row = ((tap + 1) * width + to) * width;
        let first = 0;
        let second = 0;
        let third = 0;
        let fourth = 0;
        for (let k = 0; k < width; k += 1) {
          const state = states[near + k] as number;
          first += state * (kernel[row + k] as number);
          second += state * (kernel[row + width + k] as number);
          third += state * (kernel[row + 2 * width + k] as number);
          fourth += state * (kernel[row + 3 * width + k] as number);
        }
        const at = from + to;
        sums[at] = (sums[at] as number) + first;
        sums[at + 1] = (sums[at + 1] as number) + second;
        sums[at + 2] = (sums[at + 2] as number) + third;
        sums[at + 3] = (sums[at + 3] as number) + fourth;
      }
    }
  }
  return sums;
}
