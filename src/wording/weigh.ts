// Decides for each clause whether it tells how the author is doing. Each sign has a weight; so has the step from one
// clause to the next. The reading with the greatest sum wins (Viterbi, 1967), in time that grows with the clauses alone.

/** The signs of a clause: of itself, and of its step from the clause before. */
export interface ClauseSigns {
  readonly own: readonly string[];
  readonly step: readonly string[];
  /** Words that are never the author's own state, whatever they are: somebody's speech in quotation marks. */
  readonly isRuledOut: boolean;
}

const never = -1e6;

/** Added for every clause: to overlook a feeling costs more than to ask about a fact. */
const leaning = 0.5;

/** Sum of the weights of `signs`. */
export function weightOf(signs: readonly string[], weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return sum;
}

/** For each clause whether it is found. */
export function judged(
  clauses: readonly ClauseSigns[],
  weights: ReadonlyMap<string, number>,
): readonly boolean[] {
  let left = 0;
  let found = never;
  const fromFound: { left: boolean; found: boolean }[] = [];
  for (const { own, step, isRuledOut } of clauses) {
    const stay = stepWeights(step, weights);
    const here = isRuledOut ? never : weightOf(own, weights) + leaning;
    const toLeft = Math.max(left, found + stay.out);
    const toFound = Math.max(left + stay.into, found + stay.within) + here;
    fromFound.push({
      left: found + stay.out > left,
      found: found + stay.within > left + stay.into,
    });
    left = toLeft;
    found = toFound;
  }
  const verdicts = clauses.map(() => false);
  let isFound = found > left;
  for (let at = clauses.length - 1; at >= 0; at -= 1) {
    verdicts[at] = isFound;
    const back = fromFound[at];
    isFound = (isFound ? back?.found : back?.left) ?? false;
  }
  return verdicts;
}

function stepWeights(step: readonly string[], weights: ReadonlyMap<string, number>) {
  let into = 0;
  let within = 0;
  let out = 0;
  for (const sign of step) {
    into += weights.get(`01${sign}`) ?? 0;
    within += weights.get(`11${sign}`) ?? 0;
    out += weights.get(`10${sign}`) ?? 0;
  }
  return { into, within, out };
}
