import { describe, expect, test } from "vitest";
import { utf8 } from "#base";
import { loadSodium, sha256 } from "#vault/crypto";
import { newRecoveryKey, parseRecoveryKey } from "./recovery-key.ts";
import { recoveryAlphabet, recoveryGroups, writtenRecoveryKey } from "./recovery-key-text.ts";

describe("recovery key", () => {
  test("[V14] what was shown is read back, however it is grouped, in any case", async () => {
    const shown = await newRecoveryKey();
    expect(shown).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    const secret = shown.replaceAll("-", "").slice(0, 32);
    const ways = [
      shown,
      shown.toLowerCase(),
      shown.replaceAll("-", " "),
      ` ${shown.replaceAll("-", "")}\n`,
    ];
    for (const way of ways) expect(await parseRecoveryKey(way)).toBe(secret);
  });

  test("[V14] letters people write for digits are understood", async () => {
    let shown = await newRecoveryKey();
    while (!/0/.test(shown) || !/1/.test(shown)) shown = await newRecoveryKey();
    const secret = shown.replaceAll("-", "").slice(0, 32);
    expect(await parseRecoveryKey(shown.replaceAll("0", "o").replaceAll("1", "l"))).toBe(secret);
  });

  test("[V14] any one wrong, missing or swapped character is noticed before anything is tried", async () => {
    const shown = (await newRecoveryKey()).replaceAll("-", "");
    for (let at = 0; at < shown.length; at += 1) {
      const other = shown[at] === "7" ? "8" : "7";
      expect(
        await parseRecoveryKey(shown.slice(0, at) + other + shown.slice(at + 1)),
      ).toBeUndefined();
      expect(await parseRecoveryKey(shown.slice(0, at) + shown.slice(at + 1))).toBeUndefined();
    }
    for (const bad of ["", "hello", "0".repeat(36)]) {
      expect(await parseRecoveryKey(bad)).toBeUndefined();
    }
  });

  test("[V14] a character that no key has is noticed even where the last four would fit", async () => {
    await loadSodium();
    const withCheck = (secret: string) =>
      secret +
      Array.from(sha256(utf8(secret)).subarray(0, 4), (byte) => recoveryAlphabet[byte % 32]).join(
        "",
      );
    const good = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    expect(await parseRecoveryKey(withCheck(good))).toBe(good);
    for (const bad of [`U${good.slice(1)}`, "?".repeat(32)]) {
      expect(await parseRecoveryKey(withCheck(bad))).toBeUndefined();
    }
    // Nor does a check fit that stands behind more or fewer characters.
    for (const bad of [good.slice(1), `${good}7`, ""]) {
      expect(await parseRecoveryKey(withCheck(bad))).toBeUndefined();
    }
  });

  test("[V14] typed for comparing, it is written as it stands on paper; what cannot be one is not", async () => {
    const shown = await newRecoveryKey();
    expect(writtenRecoveryKey(shown)).toBe(shown);
    expect(writtenRecoveryKey(` ${shown.toLowerCase().replaceAll("-", ".")} `)).toBe(shown);
    // Whether it is the right one is not looked at.
    const other = shown.startsWith("7") ? "8" : "7";
    expect(writtenRecoveryKey(other + shown.slice(1))).toBe(other + shown.slice(1));
    for (const bad of ["", shown.slice(0, -1), `${shown}7`, `U${shown.slice(1)}`, "?".repeat(36)]) {
      expect(writtenRecoveryKey(bad)).toBeUndefined();
    }
    expect(recoveryGroups("")).toEqual([]);
    expect(recoveryGroups("ABCDEF")).toEqual(["ABCD", "EF"]);
  });

  test("no two are alike, and every character is used", async () => {
    const keys = await Promise.all(Array.from({ length: 200 }, newRecoveryKey));
    expect(new Set(keys).size).toBe(200);
    expect(new Set(keys.join("").replaceAll("-", "")).size).toBe(32);
  });
});
