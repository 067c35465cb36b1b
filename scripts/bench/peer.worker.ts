// What the product is measured against, in a worker as the product's own work is: libsodium's Argon2id alone, and Dexie
// with the same rows in the clear.

import { Dexie, type EntityTable } from "dexie";
import sodium from "libsodium-wrappers-sumo";

type Plain = Dexie & { rows: EntityTable<{ id: string; record: unknown }, "id"> };

const plain = new Dexie("plaintext-peer", { chromeTransactionDurability: "strict" }) as Plain;
plain.version(1).stores({ rows: "&id" });

const tasks: Record<string, (given: never) => Promise<number>> = {
  /** Milliseconds for one cold key derivation with the product's parameters. */
  async derive({ memory, passes }: { memory: number; passes: number }) {
    await sodium.ready;
    const salt = sodium.randombytes_buf(16);
    return timed(async () => {
      sodium.crypto_pwhash(
        32,
        "a long enough passphrase",
        salt,
        passes,
        memory,
        sodium.crypto_pwhash_ALG_ARGON2ID13,
      );
    });
  },
  async fill({ records }: { records: readonly { id: string; record: unknown }[] }) {
    await plain.rows.clear();
    await plain.rows.bulkPut([...records]);
    return records.length;
  },
  /** Milliseconds to read all rows in the clear, database opened afresh as at unlocking. */
  async readAll() {
    plain.close();
    return timed(async () => {
      await plain.open();
      await plain.rows.toArray();
    });
  },
  async put({ id, record }: { id: string; record: unknown }) {
    return timed(async () => {
      await plain.rows.put({ id, record });
    });
  },
};

self.addEventListener("message", ({ data }: MessageEvent<{ task: string; given: never }>) => {
  void tasks[data.task]?.(data.given).then((answer) => self.postMessage(answer));
});

async function timed(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
