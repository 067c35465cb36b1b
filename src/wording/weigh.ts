// Decides for each word whether it tells how the author is doing. Each sign has a weight; so has the step from one word to
// the next. The reading with the greatest sum wins (Viterbi, 1967), in time that grows with the words alone.

import type { Weights } from "./lexicon/packed-weights.ts";
import { keyOf, type Sign, stepKeysOf } from "./sign.ts";

/** The signs of a clause: of itself, and of its step from the clause before. */
export interface ClauseSigns {
  readonly own: readonly Sign[];
  readonly step: readonly Sign[];
  readonly words: readonly WordSigns[];
}

/** The signs of a written word within its clause. */
export interface WordSigns {
  /** Where it stands among the units. */
  readonly at: number;
  readonly own: readonly Sign[];
  /** Of its step from the word before it in the clause; none for the first, which takes the step of the clause. */
  readonly step: readonly Sign[];
  /** Words that are never found, whatever they are: somebody's speech in quotation marks, and what force did to the body. */
  readonly isRuledOut: boolean;
}

const never = -1e6;

/** How much of what the network says is added for each word, and what besides: to overlook a feeling costs more than to ask. */
const network = { share: 0.5, leaning: 0.35 };

/** Sum of the weights of `signs`. */
export function weightOf(signs: readonly Sign[], weights: Weights): number {
  let sum = 0;
  for (const sign of signs) sum += weights.of(keyOf(sign));
  return sum;
}

/**
 * Where the words stand that are found. What a clause weighs is shared out among its words; `scores` says what the network
 * makes of each unit.
 */
export function judged(
  clauses: readonly ClauseSigns[],
  weights: Weights,
  scores: Float64Array,
): ReadonlySet<number> {
  let left = 0;
  let found = never;
  const places: number[] = [];
  const fromFound: { left: boolean; found: boolean }[] = [];
  for (const { own, step, words } of clauses) {
    const share = weightOf(own, weights) / Math.max(1, words.length);
    words.forEach((word, place) => {
      const stay = stepWeights(place === 0 ? step : word.step, weights);
      const said = network.share * (scores[word.at] ?? 0) + network.leaning;
      const here = word.isRuledOut ? never : share + said + weightOf(word.own, weights);
      fromFound.push({
        left: found + stay.out > left,
        found: found + stay.within > left + stay.into,
      });
      const toLeft = Math.max(left, found + stay.out);
      found = Math.max(left + stay.into, found + stay.within) + here;
      left = toLeft;
      places.push(word.at);
    });
  }
  const verdicts = new Set<number>();
  let isFound = found > left;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    if (isFound) verdicts.add(places[at] ?? 0);
    const back = fromFound[at];
    isFound = (isFound ? back?.found : back?.left) ?? false;
  }
  return verdicts;
}

function stepWeights(step: readonly Sign[], weights: Weights) {
  let into = 0;
  let within = 0;
  let out = 0;
  for (const sign of step) {
    into += weights.of(stepKeysOf.into(sign));
    within += weights.of(stepKeysOf.within(sign));
    out += weights.of(stepKeysOf.out(sign));
  }
  return { into, within, out };
}
