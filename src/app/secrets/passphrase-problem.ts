// Whether two given passphrases can become one. How strong it is, is advice; these three are not.

import { type GivenSecret, isSameSecret } from "./given-secret.ts";

/** The fewest characters a passphrase may have. */
export const shortestPassphrase = 8;

/** Why what was typed cannot be used. */
export interface PassphraseProblem {
  readonly kind: "too-short" | "too-long" | "different";
}

/** What stands in the way of using `chosen`, or `undefined` when nothing does. */
export function passphraseProblem(
  chosen: GivenSecret,
  again: GivenSecret,
): PassphraseProblem | undefined {
  if (chosen.characters < shortestPassphrase) return { kind: "too-short" };
  if (chosen.bytes === undefined) return { kind: "too-long" };
  return isSameSecret(chosen, again) ? undefined : { kind: "different" };
}
