import { Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { concatBytes, utf8 } from "#base";
import { readAgeHeader } from "./age-header.ts";
import { openBackup, sealBackup } from "./backup.ts";
import { largestSealed } from "./sealed-file.ts";

const passphrase = "seven lanterns under quiet gravel";
const files = [
  { name: "incidents.json", bytes: utf8('{"incidents": []}') },
  { name: "README.txt", bytes: utf8("Read me.") },
];
/** The least scrypt there is: what is tested here is the file, not the time that guessing takes. */
const quick = [1];

async function sealed(content = files, secret = passphrase): Promise<Uint8Array> {
  const outcome = await sealBackup(content, { kind: "passphrase", passphrase: secret }, quick);
  if (outcome.kind !== "sealed") throw new Error(outcome.kind);
  return outcome.bytes;
}

let backup: Uint8Array;
beforeAll(async () => {
  backup = await sealed();
});

const opened = {
  kind: "opened",
  files: new Map(files.map(({ name, bytes }) => [name, bytes])),
};

test("what was sealed is opened with the same passphrase", async () => {
  expect(await openBackup(backup, passphrase)).toEqual(opened);
});

test("what is larger than one part of an age file comes back whole", async () => {
  const large = [{ name: "a", bytes: crypto.getRandomValues(new Uint8Array(65_536)) }];
  const larger = [...large, { name: "b", bytes: crypto.getRandomValues(new Uint8Array(65_000)) }];

  expect(await openBackup(await sealed(larger), passphrase)).toEqual({
    kind: "opened",
    files: new Map(larger.map(({ name, bytes }) => [name, bytes])),
  });
});

test("a passphrase typed on another keyboard opens it too", async () => {
  const composed = await sealed(files, "caf\u00e9 au lait \ufb01");

  expect(await openBackup(composed, "cafe\u0301 au lait \ufb01")).toEqual(opened);
  expect((await openBackup(composed, "cafe au lait \ufb01")).kind).toBe("wrong-secret");
});

test("[B2] a file for a key opens with that key, also when its whole key file is given", async () => {
  const key = await generateX25519Identity();
  const outcome = await sealBackup(files, {
    kind: "key",
    publicKey: await identityToRecipient(key),
  });
  const bytes = outcome.kind === "sealed" ? outcome.bytes : new Uint8Array();

  expect(await openBackup(bytes, key)).toEqual(opened);
  expect(await openBackup(bytes, `# created: today\n${key}\n`)).toEqual(opened);
  expect(await openBackup(bytes, await generateX25519Identity())).toEqual({ kind: "wrong-secret" });
  const slip = `${key.slice(0, -1)}${key.endsWith("Q") ? "P" : "Q"}`;
  expect(await openBackup(bytes, slip)).toEqual({ kind: "wrong-secret" });
  expect(await openBackup(bytes, passphrase)).toEqual({ kind: "other-secret", wanted: "key" });
  expect(await openBackup(backup, key)).toEqual({ kind: "other-secret", wanted: "passphrase" });
});

describe("[B11] what is told apart", () => {
  test("a wrong passphrase", async () => {
    expect(await openBackup(backup, "another one")).toEqual({ kind: "wrong-secret" });
  });

  test("another kind of file", async () => {
    expect(await openBackup(utf8("%PDF-1.7 and so on"), passphrase)).toEqual({
      kind: "not-a-backup",
    });
  });

  test("an age file with something else inside", async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    encrypter.setScryptWorkFactor(1);
    const letter = await encrypter.encrypt("Dear diary");

    expect(await openBackup(letter, passphrase)).toEqual({ kind: "not-a-backup" });
  });

  test("a newer age format", async () => {
    const newer = utf8("age-encryption.org/v2\n-> scrypt aaa 1\n\n--- mac\n");
    expect(await openBackup(newer, passphrase)).toEqual({
      kind: "newer-format",
      found: 2,
      supported: 1,
    });
  });

  test("a file that stops within its first lines, or right after them", async () => {
    const header = readAgeHeader(backup);
    const length = "length" in header ? header.length : 0;
    expect(length).toBeGreaterThan(50);
    for (const end of [0, 5, 22, 60, length - 1, length, length + 20]) {
      expect(await openBackup(backup.subarray(0, end), passphrase), `${end}`).toEqual({
        kind: "cut-off",
      });
    }
  });

  test("an empty file, and one that is too large to try", async () => {
    expect(await openBackup(new Uint8Array(), passphrase)).toEqual({ kind: "cut-off" });
    const huge = { length: largestSealed + 1 } as Uint8Array;
    expect(await openBackup(huge, passphrase)).toEqual({ kind: "too-large", most: largestSealed });
  });
});

test("[B10] a file that asks for more memory than any is refused before its secret is tried", async () => {
  const text = new TextDecoder("latin1").decode(backup.subarray(0, 60));
  const at = text.indexOf(" 1\n");
  const greedy = concatBytes(backup.subarray(0, at), utf8(" 30"), backup.subarray(at + 2));

  expect(await openBackup(greedy, passphrase)).toEqual({ kind: "device-too-weak" });
});

test("[B5] cut off anywhere, it is refused", async () => {
  for (let end = 0; end < backup.length; end += 1) {
    expect((await openBackup(backup.subarray(0, end), passphrase)).kind, `${end}`).not.toBe(
      "opened",
    );
  }
});

test("[B5] with any byte changed, it is refused", async () => {
  for (let at = 0; at < backup.length; at += 1) {
    const changed = backup.slice();
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
    expect((await openBackup(changed, passphrase)).kind, `${at}`).not.toBe("opened");
  }
});

test("[B5] with something put behind it, it is refused", async () => {
  expect((await openBackup(concatBytes(backup, utf8("x")), passphrase)).kind).toBe("damaged");
});

test("[B11] whatever bytes are given, the answer is an outcome", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, likeAge) => {
      const given = likeAge ? concatBytes(utf8("age-encryption.org/v1\n-> scrypt "), bytes) : bytes;
      expect((await openBackup(given, passphrase)).kind).not.toBe("opened");
    }),
  );
});

test("[B12] no name from inside is on the outside", () => {
  expect(Buffer.from(backup).toString("latin1")).not.toMatch(/incident|README/);
});
