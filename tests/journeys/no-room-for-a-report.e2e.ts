// The place for downloads is really full: nothing that looks like a report is left there, the app says what to do, and the
// report can be saved again once there is room. Needs a disk of its own, which only root can make.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "../support/browser.ts";
import { lookAtPages } from "../support/journey.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { readPdf } from "../support/read-pdf-text.ts";
import { phoneCall } from "../support/worked-examples.ts";

let disk = "";
const mount = (...options: string[]) =>
  spawnSync("mount", [...options, "tmpfs", disk], { stdio: "ignore" }).status === 0;

test.afterAll(() => {
  spawnSync("umount", [disk], { stdio: "ignore" });
  rmSync(disk, { recursive: true, force: true });
});

test("a full disk leaves nothing that looks like a report, and the same one is saved once there is room", async ({
  openProfile,
}) => {
  disk = mkdtempSync(join(tmpdir(), "downloads-"));
  test.skip(!mount("-t", "tmpfs", "-o", "size=16k"), "no disk of its own could be made");
  const { page, close } = await openProfile({ downloadsPath: disk });
  await openPrepared(page, { entries: [phoneCall] });
  await page.getByRole("button", { name: "Make a report" }).click();
  await lookAtPages(page);
  const failing = page.waitForEvent("download");
  await page.getByRole("button", { name: "Make the report" }).click();
  const failed = await failing;
  expect(await failed.failure()).not.toBeNull();
  // What the browser leaves of it has another name, which the app says.
  expect(readdirSync(disk, { recursive: true }).join()).not.toContain(".pdf");
  await expect(page.getByText(/Daybook cannot see whether it arrived/)).toBeVisible();
  await expect(page.getByText(/may have no room left\. Free some and save it again/)).toBeVisible();
  await expect(page.getByText(/\.crdownload/)).toBeVisible();

  expect(mount("-o", "remount,size=8m")).toBe(true);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save it again" }).click();
  const saved = await saving;
  expect(await saved.failure()).toBeNull();
  const chunks: Buffer[] = [];
  for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  await expect(page.getByText(createHash("sha256").update(bytes).digest("hex"))).toBeVisible();
  expect((await readPdf(new Uint8Array(bytes))).pages.length).toBeGreaterThan(0);
  await close();
});
