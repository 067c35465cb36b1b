// A report that shows a hundred photos, made on the screens of the production build: the most memory that the renderer takes,
// from when the photos are chosen until the file is there. Everything of the app runs in it: the page, the workers, the pictures.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../setup.mjs";

const photos = 100;
const limit = 400;
/** What is measured is memory: on a busy machine a hundred photos may take as long as they like, but not for ever. */
const patience = 20 * 60_000;
const passphrase = "a long enough passphrase";
const folder = join(projectRoot, ".cache/bench-photos");

/**
 * @typedef {object} Tools
 * @property {() => Promise<import("playwright").Browser>} openBrowser
 * @property {(own: import("playwright").Browser) => Promise<{
 *   run: (call: string, ...args: unknown[]) => Promise<number>;
 *   page: import("playwright").Page;
 *   close: () => Promise<void>;
 * }>} benchPage
 * @property {(text: string) => void} say
 */

/** @param {Tools} tools */
export async function photosInBrowser({ openBrowser, benchPage, say }) {
  if (!existsSync("/proc/self/status")) {
    say("pdf-photos: left out, because only Linux tells what memory a process takes");
    return [];
  }
  const megabytes = await madeUpPhotos({ openBrowser, benchPage, say });
  // In a browser of its own, so that there is one renderer to look at.
  const browser = await openBrowser();
  try {
    const { run, page } = await benchPage(browser);
    await run("create");
    await run("fill", 0, 1);
    await page.goto(new URL("/", page.url()).href);
    await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await page.getByRole("button", { name: "Unlock" }).click();
    const notNow = page.getByRole("button", { name: "I do not want one" });
    const report = page.getByRole("button", { name: "Make a report" });
    await notNow.or(report).first().waitFor({ timeout: 60_000 });
    if (await notNow.isVisible()) await notNow.click();
    await report.click();
    await addPhotos(page, say);
    await clearAway(page);
    const watch = await watchRenderers(browser);
    say("pdf-photos: looking at the pages");
    await page.getByRole("button", { name: "Look at the pages" }).click();
    await page
      .getByRole("heading", { name: "Read it before you make it" })
      .waitFor({ timeout: patience });
    say("pdf-photos: making the report");
    await page.getByRole("button", { name: "Make the report" }).click();
    const made = page.getByRole("heading", { name: "The report is made" });
    await made.waitFor({ timeout: patience });
    const value = watch.stop();
    const against = `limit of ${limit} MB for ${photos} photos of ${megabytes.toFixed(1)} MB, the renderer at its most, without the files it was started from`;
    return [{ name: "pdf-photos", value, unit: "MB", against, ratio: value / limit, runs: 1 }];
  } finally {
    await browser.close();
  }
}

/** @param {import("playwright").Page} page @param {Tools["say"]} say */
async function addPhotos(page, say) {
  await page.locator("summary", { hasText: "Files to show" }).click();
  for (let index = 0; index < photos; index += 1) {
    if (index % 20 === 0) say(`pdf-photos: adding ${index} of ${photos}`);
    await page.getByRole("button", { name: "Add a file" }).click();
    await page.getByLabel("The file").last().setInputFiles(fileOf(index));
    await page
      .getByLabel("What it shows")
      .last()
      .fill(`Photo ${index + 1}`);
  }
}

/**
 * What finds and fills the fields, a thousand of them in a minute, leaves things of its own in the page. They are not the
 * app's, and nobody who chooses photos by hand has them.
 *
 * @param {import("playwright").Page} page
 */
async function clearAway(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.detach();
}

/**
 * Twelve million points each, as finely grained as a telephone takes them; of one scene, and each a file of its own. Gives how
 * many megabytes one has.
 *
 * @param {Tools} tools
 */
async function madeUpPhotos({ openBrowser, benchPage, say }) {
  say("pdf-photos: making up the photos");
  const browser = await openBrowser();
  const { page } = await benchPage(browser);
  const text = await page.evaluate(async () => {
    const [width, height] = [4000, 3000];
    const canvas = new OffscreenCanvas(width, height);
    const drawing = canvas.getContext("2d");
    if (drawing === null) throw new Error("no canvas");
    const scene = drawing.createLinearGradient(0, 0, width, height);
    for (const [at, colour] of ["#203040", "#d0c0a0", "#405030", "#e0e8f0"].entries()) {
      scene.addColorStop(at / 3, colour);
    }
    drawing.fillStyle = scene;
    drawing.fillRect(0, 0, width, height);
    const points = drawing.getImageData(0, 0, width, height);
    let chance = 7;
    for (let at = 0; at < points.data.length; at += 4) {
      chance = (Math.imul(chance, 1_103_515_245) + 12_345) & 0x7fffffff;
      const grain = (chance >> 16) % 20;
      for (const place of [at, at + 1, at + 2]) {
        points.data[place] = Number(points.data[place]) + grain;
      }
    }
    drawing.putImageData(points, 0, 0);
    const photo = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.9 });
    let bytes = "";
    for (const byte of new Uint8Array(await photo.arrayBuffer()))
      bytes += String.fromCharCode(byte);
    return btoa(bytes);
  });
  await browser.close();
  const photo = Buffer.from(text, "base64");
  mkdirSync(folder, { recursive: true });
  // What comes after the end of a picture is not looked at, and makes it another file.
  for (let index = 0; index < photos; index += 1) {
    writeFileSync(fileOf(index), Buffer.concat([photo, Buffer.from([index])]));
  }
  return photo.length / 1e6;
}

/** @param {number} index */
function fileOf(index) {
  return join(folder, `${index + 1}.jpg`);
}

/** Looks many times a second at what the largest renderer of `browser` takes. @param {import("playwright").Browser} browser */
async function watchRenderers(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  if (renderers.length === 0) throw new Error("there is no renderer to measure");
  let most = 0;
  const look = () => {
    for (const { id } of renderers) most = Math.max(most, heldBytes(id));
  };
  const timer = setInterval(look, 20);
  return {
    /** In megabytes. */
    stop: () => {
      clearInterval(timer);
      // One that ended or was swapped for another in between was not measured to the end.
      if (most === 0 || renderers.every(({ id }) => heldBytes(id) === 0)) {
        throw new Error("the renderer ended before it was measured");
      }
      return most / 1e6;
    },
  };
}

/** What a process holds, less the files it was started from, which all processes of the browser share. @param {number} id */
function heldBytes(id) {
  try {
    const status = readFileSync(`/proc/${id}/status`, "latin1");
    const kilobytes = [...status.matchAll(/^Rss(?:Anon|Shmem):\s+(\d+) kB$/gm)];
    return kilobytes.reduce((sum, [, count]) => sum + Number(count) * 1024, 0);
  } catch {
    // It has ended.
    return 0;
  }
}
