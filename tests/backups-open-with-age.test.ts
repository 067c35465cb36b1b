// Evidence must outlive this app: what it seals opens with the standard program, and what that program seals is restored.

import { describe, expect, test } from "vitest";
import { fromHex, fromUtf8, toHex, utf8 } from "#base";
import { openBackup } from "#disclosure/backup";
import { readBackupFiles } from "../src/app/log-worker/backup-files.ts";
import { hasAge, newAgeKey, runAge, unzip, zip } from "./support/age.ts";
import { aWholeLog, filesOf } from "./support/backups.ts";
import { sha256 } from "./support/incidents.ts";
import { sealedQuickly } from "./support/quick-backup.ts";
import { workedExamples } from "./support/worked-examples.ts";

const passphrase = "seven lanterns under quiet gravel";

async function restoredFrom(sealed: Uint8Array, typed: string) {
  const opened = await openBackup(sealed, typed);
  if (opened.kind !== "opened") return opened;
  return readBackupFiles([...opened.files].map(([name, bytes]) => ({ name, bytes })));
}

describe.skipIf(!hasAge)("with the age program", () => {
  test("[B1] our backup opens, and every word can be read in the files inside", async () => {
    const sealed = await sealedQuickly(await filesOf(await aWholeLog()), passphrase);
    const files = unzip(runAge(sealed, ["-d"], passphrase));

    expect(Object.keys(files).sort()).toEqual([
      "README.txt",
      "incidents.json",
      "private-notes.json",
      "settings.json",
    ]);
    for (const name of Object.keys(files)) {
      if (name !== "README.txt") expect(files["README.txt"]).toContain(name);
    }
    const told = JSON.parse(files["incidents.json"] ?? "") as {
      incidents: { revisions: { content: unknown }[] }[];
    };
    const contents = told.incidents.map(({ revisions }) => revisions[0]?.content);
    expect(contents).toEqual(workedExamples.map(({ content }) => content));
    for (const { privateNote } of workedExamples) {
      expect(files["private-notes.json"]).toContain(privateNote);
    }
    expect(() => runAge(sealed, ["-d"], "another one")).toThrow();
  });

  test("[B2] its file with a passphrase is restored", async () => {
    const log = await aWholeLog();
    const sealed = runAge(zip(await textsOf(log)), ["-p"], passphrase);
    expect(await restoredFrom(sealed, passphrase)).toMatchObject({ kind: "read", log });
  });

  test("[B2] its file for a key is restored with the key file, also in its text form", async () => {
    const log = await aWholeLog();
    const { key, publicKey } = newAgeKey();
    for (const options of [
      ["-r", publicKey],
      ["-a", "-r", publicKey],
    ]) {
      const sealed = runAge(zip(await textsOf(log)), options);
      expect(await restoredFrom(sealed, key)).toMatchObject({ kind: "read", log });
    }
  });
});

test("[B1] the chain can be checked by what README.txt says, without this app", async () => {
  const texts = await textsOf(await aWholeLog());
  const { incidents } = JSON.parse(texts["incidents.json"] ?? "") as {
    incidents: {
      id: string;
      revisions: {
        number: number;
        kind: string;
        recordedAt: string;
        zone: string;
        reason: string;
        content: unknown;
        chain: { previousLink: string; salt: string; link: string };
      }[];
    }[];
  };
  const bytes = (hex: string) => fromHex(hex) ?? new Uint8Array();
  let checked = 0;
  for (const { id, revisions } of incidents) {
    for (const { number, kind, recordedAt, zone, reason, content, chain } of revisions) {
      const words = JSON.stringify([
        id,
        number,
        kind,
        Date.parse(recordedAt),
        zone,
        reason,
        JSON.stringify(content),
      ]);
      const inner = sha256(Buffer.concat([bytes(chain.salt), utf8(words)]));
      const link = sha256(
        Buffer.concat([utf8("daybook/chain/1"), bytes(chain.previousLink), inner]),
      );
      expect(toHex(link)).toBe(chain.link);
      checked += 1;
    }
  }
  expect(checked).toBe(5);
});

test("[B4] without private notes not one of their words is in what is inside", async () => {
  const log = await aWholeLog();
  const whole = (withNotes: boolean) =>
    textsOf(log, withNotes).then((texts) => Object.values(texts).join("\n"));
  const [without, withThem] = [await whole(false), await whole(true)];
  for (const { privateNote } of workedExamples) {
    for (const sentence of privateNote.split(". ")) {
      expect(withThem).toContain(sentence);
      expect(without).not.toContain(sentence);
    }
  }
});

async function textsOf(...given: Parameters<typeof filesOf>): Promise<Record<string, string>> {
  const files = await filesOf(...given);
  return Object.fromEntries(files.map(({ name, bytes }) => [name, fromUtf8(bytes)]));
}
