// Compares a recovery key with what was typed from paper, group by group, so that the person knows where to look.

import { plainRecoveryKey, recoveryGroups } from "#vault/recovery-key-text";

/** How what was typed compares. `groups` are counted from 1. */
export type Comparison =
  | { readonly kind: "same" | "empty" | "too-short" | "too-long" }
  | { readonly kind: "differs"; readonly groups: readonly number[] };

/** Whether `typed` is the key `shown`, in any case and grouping; otherwise where it first goes wrong. */
export function compareKeys(shown: string, typed: string): Comparison {
  const right = plainRecoveryKey(shown);
  const found = plainRecoveryKey(typed);
  if (found === "") return { kind: "empty" };
  if (found === right) return { kind: "same" };
  if (right.startsWith(found)) return { kind: "too-short" };
  if (found.startsWith(right)) return { kind: "too-long" };
  const foundGroups = recoveryGroups(found);
  const groups = recoveryGroups(right).flatMap((group, index) =>
    group === foundGroups[index] ? [] : [index + 1],
  );
  // A character too many or too few moves all that follows: only the first such group says anything.
  return { kind: "differs", groups: found.length === right.length ? groups : groups.slice(0, 1) };
}
