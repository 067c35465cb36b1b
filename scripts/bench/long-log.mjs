// A log of ten thousand entries in the production build, by its screens: how soon the list can be used, a keystroke is
// answered and the timeline is drawn, and what memory it takes.

import { median } from "./median.mjs";

const passphrase = "a long enough passphrase";
const frame = 1000 / 60;
/** What stands in place of the count while an answer is long in coming. */
const looking = "Still looking. Soon after unlocking this can take a few seconds.";
/** After a second, thought is interrupted (Nielsen, Usability Engineering, 1993, chapter 5). */
const thought = 1000;

/** What is typed: parts of frequent and of rare words, two words, a number, a slip of the finger. */
const queries = [
  "ba",
  "elba",
  "fidor",
  "gandor",
  "hubaelba",
  "dorba elba",
  "place 3",
  "217555",
  "gadnor",
];

/**
 * Writes the log with the bench page and opens it in the app.
 *
 * @param {{
 *   benchPage: () => Promise<{ run: (call: string, ...args: unknown[]) => Promise<number>; page: import("playwright").Page; close: () => Promise<void> }>;
 *   count: number;
 *   say: (text: string) => void;
 * }} tools
 */
export async function openLongLog({ benchPage, count, say }) {
  const { run, page, close } = await benchPage();
  const { origin } = new URL(page.url());
  await run("create");
  for (let from = 0; from < count; from += 500) {
    say(`a log of ${count}: writing ${from}`);
    await run("fillLong", from, Math.min(from + 500, count));
  }
  // In a window of its own: of two tabs in one window, the one behind is drawn once a second.
  const peer = await benchPage();
  await page.goto(`${origin}/`);
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Unlock" }).click();
  const notNow = page.getByRole("button", { name: "I do not want one" });
  await notNow
    .or(page.getByText(`${count} entries`))
    .first()
    .waitFor({ timeout: 120_000 });
  if (await notNow.isVisible()) await notNow.click();
  await page.getByText(`${count} entries`).waitFor();
  // Until the index is there: the first answer waits for it, any other keystroke does not.
  const first = await find(page, "elba");
  await find(page, "");
  return {
    page,
    first,
    ask: peer.run,
    close: async () => {
      await peer.close();
      await close();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openLongLog>>} LongLog */

/** From pressing Back on another screen until rows can be pressed, beside a plain list of as many. @param {LongLog} log */
export async function list({ page, ask }, /** @type {number} */ count) {
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const plain = [];
  for (let turn = 0; turn < 7; turn += 1) {
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
    ours.push(
      await page.evaluate(async () => {
        const start = performance.now();
        history.back();
        while (document.querySelectorAll("li[aria-posinset]").length < 5) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - start;
      }),
    );
    plain.push(await ask("drawPlain", count));
  }
  const steps = { frames: 120, step: 700 };
  const scrolled = median(await times(3, () => scroll(page, steps)));
  const plainly = median(await times(3, () => ask("scrollPlain", { count, ...steps })));
  return [
    {
      name: "list-10000",
      value: median(ours),
      unit: "ms",
      against: `a plain list of ${count} buttons, without our code: ${median(plain).toFixed(0)} ms`,
      ratio: median(ours) / median(plain),
      runs: ours.length,
    },
    {
      name: "list-10000-scroll",
      value: scrolled,
      unit: "ms",
      against: `the same with that list and content-visibility: ${plainly.toFixed(0)} ms; 95 of 100 frames take no longer`,
      ratio: scrolled / plainly,
      runs: 3,
    },
  ];
}

/** From the first words that are looked for, at once after unlocking, to their answer. @param {LongLog} log */
export async function firstSearch({ first, ask }) {
  const own = await ask("indexPeer", 10_000);
  return [
    {
      name: "first-search-10000",
      value: first,
      unit: "ms",
      against: `MiniSearch alone taking in the entries: ${own.toFixed(0)} ms; ours with facts and journal, one after the other, and never long at a time`,
      ratio: first / own,
      runs: 1,
    },
  ];
}

/**
 * From the keystroke to the answer on the screen, less what MiniSearch alone takes for it. Of each the least of some runs,
 * one after the other: what else a machine has to do only ever adds.
 *
 * @param {LongLog} log
 */
export async function search({ page, ask }) {
  await ask("indexPeer", 10_000);
  /** @type {{ query: string; whole: number; own: number }[]} */
  const all = [];
  for (const query of queries) {
    let [whole, own] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let turn = 0; turn < 9; turn += 1) {
      await find(page, "");
      whole = Math.min(whole, await find(page, query));
      own = Math.min(own, await ask("searchPeer", query));
    }
    all.push({ query, whole, own });
  }
  await find(page, "");
  const beyond = all.map(({ whole, own }) => whole - own);
  const value = median(beyond);
  return [
    {
      name: "search-10000",
      value,
      unit: "ms",
      against: `one frame (${frame.toFixed(1)} ms), beyond MiniSearch's own time: ${range(beyond)} ms; whole ${range(all.map((one) => one.whole))} ms, of it MiniSearch ${range(all.map((one) => one.own))} ms`,
      ratio: value / frame,
      runs: 9 * queries.length,
    },
  ];
}

/** From pressing Timeline until the chart and the words stand there. @param {LongLog} log */
export async function timeline({ page }) {
  /** @type {number[]} */
  const drawn = [];
  for (let turn = 0; turn < 5; turn += 1) {
    drawn.push(
      await page.evaluate(async () => {
        const button = [...document.querySelectorAll("button")].find(
          (each) => each.textContent === "Timeline",
        );
        const start = performance.now();
        button?.click();
        while (document.querySelector(".chart svg path") === null) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - start;
      }),
    );
    await page.goBack();
    await page.locator("li[aria-posinset]").first().waitFor();
  }
  const value = median(drawn);
  return [
    {
      name: "timeline-10000",
      value,
      unit: "ms",
      against: "a second, after which thought is interrupted",
      ratio: value / thought,
      runs: drawn.length,
    },
  ];
}

/** What the open app holds, workers included, beside the text of the log. @param {LongLog} log */
export async function memory({ page, ask }) {
  const bytes = await page.evaluate(async () => {
    const { measureUserAgentSpecificMemory: measure } = /** @type {any} */ (performance);
    return /** @type {{ bytes: number }} */ (await measure.call(performance)).bytes;
  });
  const text = await ask("textOfLongLog", 10_000);
  return [
    {
      name: "memory-10000",
      value: bytes / 1e6,
      unit: "MB",
      against: `the words themselves, ${(text / 1e6).toFixed(1)} MB: page and workers, after a collection`,
      ratio: bytes / text,
      runs: 1,
    },
  ];
}

/** Milliseconds from a change of the search field until its answer is in the page and laid out. @param {import("playwright").Page} page @param {string} query */
function find(page, query) {
  return page.evaluate(
    async ({ text, looking }) => {
      const field = /** @type {HTMLInputElement | null} */ (
        document.querySelector("input[data-path=query]")
      );
      const count = document.querySelector(".log-count");
      if (field === null || count === null) throw new Error("no search");
      if (field.value === text) return 0;
      // The list is told anew even where the count stays: the first row is put into place again.
      const answered = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          // That it is still looked for is no answer.
          if (count.textContent === looking) return;
          observer.disconnect();
          document.body.getBoundingClientRect();
          resolve(undefined);
        });
        observer.observe(/** @type {Element} */ (count.closest("main")), {
          subtree: true,
          childList: true,
          characterData: true,
        });
      });
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await answered;
      return performance.now() - start;
    },
    { text: query, looking },
  );
}

/** The time that 95 of 100 frames keep to while scrolling. @param {import("playwright").Page} page @param {{ frames: number; step: number }} steps */
function scroll(page, steps) {
  return page.evaluate(async ({ frames, step }) => {
    /** @type {number[]} */
    const taken = [];
    let last = performance.now();
    for (let n = 0; n < frames; n += 1) {
      window.scrollBy(0, step);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      taken.push(performance.now() - last);
      last = performance.now();
    }
    window.scrollTo(0, 0);
    return taken.sort((a, b) => a - b)[Math.floor(frames * 0.95)] ?? 0;
  }, steps);
}

/** @param {number} count @param {() => Promise<number>} act */
async function times(count, act) {
  const all = [];
  for (let n = 0; n < count; n += 1) all.push(await act());
  return all;
}

/** @param {readonly number[]} values */
function range(values) {
  return `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`;
}
