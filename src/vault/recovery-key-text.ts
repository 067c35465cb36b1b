// How a recovery key is written, for whoever shows one or compares two. Knows no secret and no cryptography, so that the
// screen can use it without loading either.

/** Letters and digits that are hard to mistake for one another (Crockford's base 32: no I, L, O, U). */
export const recoveryAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** How many characters stand together. */
export const recoveryGroupLength = 4;

/** What was typed, without case, grouping, and what people write instead of the digits 0 and 1. */
export function plainRecoveryKey(typed: string): string {
  return typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-‐-―_.]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
}

/** `plain` in its groups; the last may be shorter. */
export function recoveryGroups(plain: string): readonly string[] {
  return plain.match(new RegExp(`.{1,${recoveryGroupLength}}`, "gu")) ?? [];
}

/** How many characters a recovery key has: 32 of secret and 4 that check it. */
const wholeLength = 36;

/** `typed` as a recovery key stands on paper, or `undefined` when it cannot be one. Whether it is right is not looked at. */
export function writtenRecoveryKey(typed: string): string | undefined {
  const plain = plainRecoveryKey(typed);
  const isWhole =
    plain.length === wholeLength &&
    Array.from(plain).every((one) => recoveryAlphabet.includes(one));
  return isWhole ? recoveryGroups(plain).join("-") : undefined;
}
