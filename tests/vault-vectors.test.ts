// Vaults that were made once and must open complete for good. Folders are added here, never changed.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  type FrozenContents,
  type FrozenTables,
  freezeVault,
  openFrozen,
  withoutSchemas,
} from "./support/frozen-vault.ts";
import { projectFolder } from "./support/sources.ts";

const vectors = join(projectFolder, "tests/vectors");

/** Every vault that was ever kept, with the SHA-256 of its two files: a vault changed to suit the code proves nothing. */
const kept: Readonly<Record<string, readonly [tables: string, contents: string]>> = {
  "vault-v1": [
    "64a17c714d1c7c22649e92974cd8774d2dd21830f7546bd678a900904f900b4b",
    "ae5bcb8affcff4f094b05f63c4ffe24b1fa579eae6b255c28668ffec2c71b05c",
  ],
  "vault-v2": [
    "6c8603de53fd65b31e14b809ef2affd24dc8154c830b658ca21e9734e43c1770",
    "cc46debe2f0d0ae278a70218fc05d40492d9d5eba23758a4ad720bcb277c8c7a",
  ],
  "vault-v3": [
    "14b94269c1b0fdb7c7b5153b59fc76d4ba3dcc4017ab90dbf89a8416db077fde",
    "5460c5002d82bea2be71d31d530ba0198c8941526b55ca47fbb1f270b7f36e14",
  ],
};

/** What stands in `log`, as far as every later version must give it back: fields may be added, none may change or go. */
function leastOf({
  log,
  incidents,
  drafts,
  settings,
}: Omit<FrozenContents, "passphrase" | "recoveryKey">) {
  return withoutSchemas({ log, incidents, drafts, settings });
}

async function expectComplete(tables: FrozenTables, contents: FrozenContents): Promise<void> {
  const { passphrase, recoveryKey } = contents;
  const ways = [
    [passphrase, "passphrase"],
    [passphrase.normalize("NFD"), "passphrase"],
    [recoveryKey, "recovery"],
  ] as const;
  for (const [secret, kind] of ways) {
    const opened = await openFrozen(tables, secret, kind);
    expect(opened.damaged).toBe(0);
    expect(opened.contents).toMatchObject(leastOf(contents) as object);
    expect(opened.contents.log.links.length).toBe(contents.log.links.length);
    expect(opened.contents.log.notes).toEqual(contents.log.notes);
    expect(opened.contents.incidents.length).toBe(contents.incidents.length);
    expect(opened.contents.drafts.length).toBe(contents.drafts.length);
  }
  await expect(openFrozen(tables, `${passphrase}!`, "passphrase")).rejects.toThrow(
    "wrong-passphrase",
  );
}

test.each(Object.entries(kept))(
  "[V17] %s opens complete, as it was frozen",
  async (name, hashes) => {
    const files = ["tables.json", "contents.json"].map((file) =>
      readFileSync(join(vectors, name, file)),
    );
    expect(files.map((bytes) => createHash("sha256").update(bytes).digest("hex"))).toEqual(hashes);
    const [tables, contents] = files.map((bytes): unknown => JSON.parse(bytes.toString()));
    await expectComplete(tables as FrozenTables, contents as FrozenContents);
  },
);

test("[V17] every vault that was ever frozen is opened here", () => {
  const folders = readdirSync(vectors).filter((name) => name.startsWith("vault-"));
  expect(folders).toEqual(Object.keys(kept));
});

test("[V17] a vault frozen today opens complete, and one with a row less does not", async () => {
  const { tables, contents } = await freezeVault();
  await expectComplete(tables, contents);
  await expect(
    expectComplete({ ...tables, rows: tables.rows.slice(1) }, contents),
  ).rejects.toThrow();
});
