// A new version is all there and all genuine or it is not there at all, and it never takes the place of the one in use
// before the page asks.

import type { Page } from "@playwright/test";
import { expect, openKept, test } from "../support/browser.ts";
import { openAgain, unlock } from "../support/journey.ts";
import { putPrepared } from "../support/prepared-vault.ts";
import { publishedBuild } from "../support/site.ts";

const newer = (text: string) => text.replace("</body>", "<!-- newer --></body>");

/** Looks for an update and gives how the new version ended up. */
async function lookForUpdate(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<ServiceWorker | null>((resolve) =>
      registration.addEventListener("updatefound", () => resolve(registration.installing), {
        once: true,
      }),
    );
    await registration.update();
    const worker = await found;
    return new Promise<string>((resolve) => {
      const look = () => {
        if (worker !== null && worker.state !== "installing") resolve(worker.state);
      };
      worker?.addEventListener("statechange", look);
      look();
    });
  });
}

/** Asks one of the service workers and gives its answer. */
async function ask(page: Page, which: "waiting" | "active", kind: string): Promise<unknown> {
  return page.evaluate(
    async ([from, question]) => {
      const registration = await navigator.serviceWorker.ready;
      const { port1, port2 } = new MessageChannel();
      const answer = new Promise((resolve) => {
        port1.onmessage = (event) => resolve(event.data);
      });
      registration[from]?.postMessage({ kind: question }, [port2]);
      return answer;
    },
    [which, kind] as const,
  );
}

/** Asks nothing meanwhile: the browser lets the older version finish every answer first. */
async function controllerChange(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        navigator.serviceWorker.addEventListener("controllerchange", () => resolve(), {
          once: true,
        }),
      ),
  );
}

async function pageSource(page: Page): Promise<string> {
  return page.evaluate(async () => (await fetch("/index.html")).text());
}

test("[A10] the service worker says what it is made of; one altered file makes the whole update fail; a new version fetches only what changed, stays out while another window has the older one open, and serves when it is asked to", async ({
  context,
  page,
  site,
}) => {
  await openKept(page);
  const shells = () =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("shell-")));

  await test.step("what it says it is made of is what was published", async () => {
    const { files } = publishedBuild();
    expect(await ask(page, "active", "build")).toEqual({ kind: "build", files });
  });

  await test.step("one altered file makes the whole update fail, and the version in use stays", async () => {
    const inUse = await shells();
    site.release("/closed.html", newer);
    site.release("/index.html", newer);
    site.alter("/closed.html", (text) => text.replace("newer", "newest"));
    expect(await lookForUpdate(page)).toBe("redundant");
    await site.stop();
    await page.reload();
    await expect(page).toHaveTitle("Daybook");
    expect(await pageSource(page)).not.toContain("newer");
    expect(inUse).toHaveLength(1);
    expect(await shells()).toEqual(inUse);
    await site.start();
    site.alter("/closed.html", (text) => text.replace("newest", "newer"));
  });

  await test.step("a new version waits, and fetches only what changed", async () => {
    const before = site.requests.length;
    expect(await lookForUpdate(page)).toBe("installed");
    expect(site.requests.slice(before)[0]).toBe("GET /sw.js");
    expect(site.requests.slice(before + 1).sort()).toEqual(["GET /closed.html", "GET /index.html"]);
    expect(await pageSource(page)).not.toContain("newer");
  });

  await test.step("it stays out while another window has the older one open", async () => {
    const other = await context.newPage();
    await openKept(other);
    expect(await ask(page, "waiting", "take-over")).toEqual({ kind: "other-windows" });
    expect(await pageSource(page)).not.toContain("newer");
    await other.goto("/closed.html");
  });

  await test.step("it serves when it is asked to", async () => {
    const changed = controllerChange(page);
    expect(await ask(page, "waiting", "take-over")).toEqual({ kind: "taking-over" });
    await changed;
    expect(await pageSource(page)).toContain("newer");
  });
});

test("[A10] a new version is offered, and the page is replaced when the person says so, not before", async ({
  page,
  site,
}) => {
  await putPrepared(page, { keepsApp: true });
  await openAgain(page);
  let loads = 0;
  page.on("load", () => {
    loads += 1;
  });
  site.release("/index.html", newer);
  await lookForUpdate(page);
  const offer = page.getByRole("button", { name: "Use the new version" });
  await expect(offer).toBeVisible();
  await page.waitForTimeout(500);
  expect(loads).toBe(0);

  await Promise.all([page.waitForEvent("load"), offer.click()]);

  expect(await page.content()).toContain("newer");
  await expect(offer).toBeHidden();
  await unlock(page);
});

test("[A10] a first visit to an altered copy keeps nothing of it", async ({ page, site }) => {
  site.alter("/closed.html", newer);
  await page.goto("/");
  await page.getByRole("button", { name: "This device is mine alone" }).click();
  // Asked for by the service worker alone, so it is being installed by now.
  await expect.poll(() => site.requests).toContain("GET /closed.html");

  const state = await page.evaluate(async () => {
    const deadline = Date.now() + 5000;
    while ((await navigator.serviceWorker.getRegistration()) !== undefined) {
      if (Date.now() > deadline) return "registered";
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return (await caches.keys()).length === 0 ? "nothing kept" : "something kept";
  });

  expect(state).toBe("nothing kept");
});
