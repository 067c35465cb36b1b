// Backups that are made and opened fast: each of either takes two seconds less, and what is inside is the same.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BackupFile, sealBackup } from "#disclosure/backup";
import { builtSite } from "../../scripts/serve.mjs";
import { workFactors } from "../../src/disclosure/backup/sealed-file.ts";
import type { TestSite } from "./site.ts";

/** As base-2 logarithm, like {@link workFactors}. */
const little = 10;

/** `files` sealed for `typed` with little work. */
export async function sealedQuickly(
  files: readonly BackupFile[],
  typed: string,
): Promise<Uint8Array> {
  const recipient = { kind: "passphrase", passphrase: typed } as const;
  const outcome = await sealBackup(files, recipient, [little]);
  if (outcome.kind !== "sealed") throw new Error(outcome.kind);
  return outcome.bytes;
}

/** From now on the app from this host seals with little work. Not where the app is kept on the device: it would be found to be altered. */
export function sealQuickly(site: TestSite): void {
  const factors = JSON.stringify(workFactors);
  const name = readdirSync(join(builtSite, "assets")).find(
    (each) =>
      each.endsWith(".js") &&
      readFileSync(join(builtSite, "assets", each), "utf8").includes(factors),
  );
  if (name === undefined) throw new Error("no built file says how much work sealing is");
  site.alter(`/assets/${name}`, (text) => text.replace(factors, JSON.stringify([little])));
}
