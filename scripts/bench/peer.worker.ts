// What the product is measured against, in a worker as the product's own work is: libsodium's Argon2id alone, and Dexie
// with the same rows in the clear.

import { Dexie, type EntityTable } from "dexie";
import sodium from "libsodium-wrappers-sumo";
import MiniSearch from "minisearch";
import { words } from "../../src/i18n/index.ts";
import type { Behaviour } from "../../src/incidents/behaviours.ts";
import type { Incident } from "../../src/incidents/incident.ts";
import { searchTextsOf } from "../../src/search/incident-texts.ts";
import { slipsIn } from "../../src/search/search-index.ts";
import { isUnspaced, termsOf } from "../../src/search/terms.ts";
import { longLogContent } from "./long-log-content.ts";

type Plain = Dexie & { rows: EntityTable<{ id: string; record: unknown }, "id"> };

const plain = new Dexie("plaintext-peer", { chromeTransactionDurability: "strict" }) as Plain;
plain.version(1).stores({ rows: "&id" });

const peerIndex = new MiniSearch<{ id: number; facts: string }>({
  // Those of the product, though there is nothing in two of them: a field more is more work for MiniSearch itself.
  fields: ["facts", "earlier", "privateNote"],
  storeFields: [],
  tokenize: termsOf,
  processTerm: (term) => term,
  searchOptions: {
    combineWith: "AND",
    prefix: (term) => term.length > 1 || isUnspaced(term),
  },
});

function factsOf(n: number): string {
  const incident = {
    current: { content: longLogContent(n), reason: "" },
    earlier: [],
    withdrawal: null,
    pastWithdrawals: [],
  } as unknown as Incident;
  const { behaviours, dates } = words();
  const said = { behaviour: (one: Behaviour) => behaviours.each[one], date: dates.date };
  return searchTextsOf(incident, "", () => "", said).facts;
}

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
  /** Takes in the long log as the product does, in one go. */
  async index({ count }: { count: number }) {
    return timed(async () => {
      peerIndex.removeAll();
      peerIndex.addAll(Array.from({ length: count }, (_, id) => ({ id, facts: factsOf(id) })));
    });
  },
  /** Milliseconds of MiniSearch's own search. */
  async search({ query }: { query: string }) {
    return timed(async () => {
      const exact = peerIndex.search(query);
      if (exact.length === 0) peerIndex.search(query, { fuzzy: slipsIn });
    });
  },
  /** How many bytes the words of the long log are. */
  async text({ count }: { count: number }) {
    return Array.from({ length: count }, (_, id) => new Blob([factsOf(id)]).size).reduce(
      (sum, size) => sum + size,
      0,
    );
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
