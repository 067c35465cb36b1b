// Vaults that were made once, put row by row into a real browser's database and opened by the app as it is built. Then its
// worker breaks down, as it may on a device short of memory.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, keepNoApp, test } from "../support/browser.ts";
import {
  type FrozenContents,
  type FrozenTables,
  thawed,
  withoutSchemas,
} from "../support/frozen-vault.ts";
import { unlock } from "../support/journey.ts";
import { putTables } from "../support/prepared-vault.ts";
import { projectFolder } from "../support/sources.ts";
import { catchLogWorker, damagedIn } from "../support/writing.ts";

const vectors = join(projectFolder, "tests/vectors");
const frozen = readdirSync(vectors).filter((name) => name.startsWith("vault-"));
const read = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(join(vectors, name, `${file}.json`), "utf8"));

// What the worker says when a test breaks it.
test.use({ allowedNoise: [/broken by a test/] });

for (const [index, name] of frozen.entries()) {
  // Breaking is the same whatever was opened.
  const isLast = index === frozen.length - 1;
  const opens = `[V17] ${name} opens complete in a real browser`;
  const title = isLast
    ? `[V21] ${opens}, and a worker that breaks down loses nothing of it`
    : opens;
  test(title, async ({ page }) => {
    const { keySlots, rows, counts } = thawed(read(name, "tables") as FrozenTables);
    const { passphrase, incidents, drafts, settings } = read(name, "contents") as FrozenContents;
    await catchLogWorker(page);
    await keepNoApp(page.context());
    await putTables(page, { keySlots, rows, counts });
    await page.goto("/");
    await unlock(page, passphrase);
    expect(await damagedIn(page)).toBe(0);
    const found = await everythingIn(
      page,
      incidents.map(({ incident }) => incident.id),
    );
    expect(found.total).toBe(incidents.length);
    expect({ ...found, drafts: bySubject(found.drafts) }).toMatchObject(
      withoutSchemas({ incidents, drafts: bySubject(drafts), settings }) as Record<string, unknown>,
    );

    if (!isLast) return;
    await breakLogWorker(page);
    await expect(
      page.getByText("The part of Daybook that keeps your entries has stopped."),
    ).toBeVisible();
    await page.goto("/");
    await unlock(page, passphrase);
    expect(await damagedIn(page)).toBe(0);
    expect((await everythingIn(page, [])).total).toBe(incidents.length);
  });
}

/** What the log says of itself, in the shape it was frozen in. */
function everythingIn(page: Page, ids: readonly string[]) {
  return page.evaluate(async (names) => {
    const { ask } = window as unknown as {
      // biome-ignore lint/suspicious/noExplicitAny: each call gives its own
      ask(call: string, takes: unknown): Promise<any>;
    };
    return {
      total: (await ask("list", { offset: 0, limit: 1 })).total as number,
      incidents: await Promise.all(names.map((id) => ask("read", { id }))),
      drafts: (await ask("drafts", {})) as FrozenContents["drafts"],
      settings: await ask("settings", {}),
    };
  }, ids);
}

/** An error that nothing in the log worker catches, as running out of memory is. */
async function breakLogWorker(page: Page): Promise<void> {
  const workers = await Promise.all(
    page.workers().map(async (worker) => {
      // The one that has the database open.
      const isLog = await worker.evaluate(async () => {
        const { held = [] } = await navigator.locks.query();
        return held.some((lock) => lock.name === "daybook");
      });
      return isLog ? [worker] : [];
    }),
  );
  for (const worker of workers.flat()) {
    await worker.evaluate(() => {
      setTimeout(() => {
        throw new Error("broken by a test");
      });
    });
  }
}

// Two that were kept in the same moment have no order.
function bySubject(drafts: FrozenContents["drafts"]) {
  return drafts.toSorted((a, b) => (a.subject < b.subject ? -1 : 1));
}
