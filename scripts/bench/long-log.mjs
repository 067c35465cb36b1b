// A log of ten thousand entries in the production build, by its screens: how soon the list can be used, a keystroke is
// answered and the timeline is drawn, and what memory it takes.

import { median } from "./median.mjs";

const passphrase = "a long enough passphrase";
const frame = 1000 / 60;
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
  const peer = await page.context().newPage();
  await peer.goto(`${origin}/bench.html`);
  await peer.waitForFunction("window.bench !== undefined");
  const ask = (/** @type {string} */ call, /** @type {unknown} */ given) =>
    /** @type {Promise<number>} */ (
      peer.evaluate(
        ([name, value]) => /** @type {any} */ (window).bench[name](value),
        /** @type {[string, any]} */ ([call, given]),
      )
    );

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
  // Until the index is there: what is measured is a keystroke, not the first moments.
  await find(page, "elba");
  await find(page, "");
  return { page, ask, close };
}

/** @typedef {Awaited<ReturnType<typeof openLongLog>>} LongLog */

/** From pressing Back on another screen until rows can be pressed, beside ten thousand rows drawn at once. @param {LongLog} log */
export async function list({ page }, /** @type {number} */ count) {
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
    plain.push(
      await page.evaluate(async (rows) => {
        const one = document.querySelector("li[aria-posinset]");
        const place = one?.parentElement;
        if (one == null || place == null) throw new Error("no list");
        const start = performance.now();
        const added = Array.from({ length: rows }, () => one.cloneNode(true));
        place.append(...added);
        place.getBoundingClientRect();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const time = performance.now() - start;
        for (const row of added) /** @type {Element} */ (row).remove();
        return time;
      }, count),
    );
  }
  const scrolling = await scroll(page);
  return [
    {
      name: "list-10000",
      value: median(ours),
      unit: "ms",
      against: `${count} rows drawn at once, without React: ${median(plain).toFixed(0)} ms`,
      ratio: median(ours) / median(plain),
      runs: ours.length,
    },
    {
      name: "list-10000-scroll",
      value: scrolling,
      unit: "ms",
      against: "95 of 100 frames while scrolling take no longer; limit 50 ms (a long task)",
      ratio: scrolling / 50,
      runs: 1,
    },
  ];
}

/** From the keystroke to the answer on the screen, less what MiniSearch alone takes for it. @param {LongLog} log */
export async function search({ page, ask }) {
  await ask("indexPeer", 10_000);
  /** @type {number[]} */
  const beyond = [];
  /** @type {number[]} */
  const whole = [];
  /** @type {number[]} */
  const own = [];
  for (const query of queries) {
    const [ours, peers] = [
      await times(9, async () => {
        await find(page, "");
        return find(page, query);
      }),
      await times(9, () => ask("searchPeer", query)),
    ];
    whole.push(median(ours));
    own.push(median(peers));
    beyond.push(median(ours) - median(peers));
    await find(page, "");
  }
  const value = median(beyond);
  return [
    {
      name: "search-10000",
      value,
      unit: "ms",
      against: `one frame (16.7 ms); whole ${range(whole)} ms, of it MiniSearch ${range(own)} ms, beyond it ${range(beyond)} ms`,
      ratio: value / frame,
      runs: queries.length * 9,
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

/** Milliseconds from a change of the search field to the frame that shows its answer. @param {import("playwright").Page} page @param {string} query */
function find(page, query) {
  return page.evaluate(async (text) => {
    const field = /** @type {HTMLInputElement | null} */ (
      document.querySelector("input[data-path=query]")
    );
    const count = document.querySelector(".log-count");
    if (field === null || count === null) throw new Error("no search");
    if (field.value === text) return 0;
    // The list is told anew even where the count stays: the first row is put into place again.
    const answered = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(resolve);
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
  }, query);
}

/** The time that 95 of 100 frames keep to, over three seconds of scrolling. @param {import("playwright").Page} page */
function scroll(page) {
  return page.evaluate(async () => {
    /** @type {number[]} */
    const frames = [];
    let last = performance.now();
    for (let n = 0; n < 180; n += 1) {
      window.scrollBy(0, 700);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      frames.push(now - last);
      last = now;
    }
    window.scrollTo(0, 0);
    frames.sort((a, b) => a - b);
    return frames[Math.floor(frames.length * 0.95)] ?? 0;
  });
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
