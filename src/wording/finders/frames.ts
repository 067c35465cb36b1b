// Patterns of a clause that all but say it: "I was (so) frightened", "it scares me", "too scared to", "my hands were shaking". Each
// gives one sign. They are the plainest evidence; words alone, wherever they stand, are the weakest.

import type { Language } from "../language.ts";
import type { Unit } from "../units.ts";

/** Groups for states of mind. */
const states = new Set(
  "fear sad anger shame disgust tired numb confused relief belittle feel figure".split(" "),
);

/** Groups for what the body does, and for care. */
const bodily = new Set(["body", "sleep", "appetite"]);
const cared = new Set(["care", "diagnosis", "medicine", "harm"]);

export interface ClauseParts {
  readonly units: readonly Unit[];
  readonly groups: readonly (readonly string[])[];
  readonly subject: string;
  readonly owner: string;
  readonly hasMe: boolean;
}

/** The patterns that the clause has, by name. */
export function framesIn(parts: ClauseParts, language: Language): readonly string[] {
  const { units, groups, owner, subject, hasMe } = parts;
  const found: string[] = [];
  const isFree = owner === "self" || owner === "none";
  const state = firstOf(groups, states);
  if (isFree && state >= 0) {
    const copula = lastBefore(units, state, (unit) =>
      language.copulas.has(language.bare(unit.word)),
    );
    if (copula >= 0 && state - copula <= 4) found.push("is-state");
    if (state <= 2 && owner === "none") found.push("begins-with-state");
  }
  if (isFree && firstOf(groups, new Set(["feelVerb"])) >= 0) found.push("does-feeling");
  if (hasMe && firstOf(groups, new Set(["stirs"])) >= 0) found.push("stirs-me");
  if (owner !== "other" && firstOf(groups, bodily) >= 0) found.push(`body/${owner}`);
  if (owner !== "other" && firstOf(groups, cared) >= 0) found.push(`cared/${owner}`);
  if (subject === "MY-body" && firstOf(groups, bodily) >= 0) found.push("my-body");
  if (subject === "MY-child" && (state >= 0 || firstOf(groups, bodily) >= 0))
    found.push("my-child");
  if (isFree && firstOf(groups, new Set(["blame"])) >= 0) found.push("blames");
  if (isFree && firstOf(groups, new Set(["guard"])) >= 0) found.push("guards");
  return found;
}

function firstOf(groups: readonly (readonly string[])[], wanted: ReadonlySet<string>): number {
  return groups.findIndex((each) => each.some((group) => wanted.has(group)));
}

function lastBefore(units: readonly Unit[], to: number, fits: (unit: Unit) => boolean): number {
  for (let at = to - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit !== undefined && fits(unit)) return at;
  }
  return -1;
}
