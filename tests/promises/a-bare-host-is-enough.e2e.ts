// A host that sends none of our headers is as strict as any other from the moment the service worker answers for it.

import { contentSecurityPolicy } from "../../scripts/headers.mjs";
import { expect, openKept, test } from "../support/browser.ts";
import { publishedBuild } from "../support/site.ts";

test.use({ sendsHeaders: false });

test("a worker started after the first visit was taken over gets the whole policy, and the second load is isolated and bound by it", async ({
  page,
}) => {
  const first = await page.goto("/");
  expect(first?.headers()["content-security-policy"]).toBeUndefined();
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
  await openKept(page);
  const scripts = publishedBuild()
    .files.map(({ url }) => url)
    .filter((url) => url.endsWith(".js"));

  const policies = await page.evaluate(
    (urls) =>
      Promise.all(
        urls.map(async (url) => (await fetch(url)).headers.get("content-security-policy")),
      ),
    scripts,
  );
  const second = await page.goto("/");

  expect(policies.length).toBeGreaterThan(0);
  expect(new Set(policies)).toEqual(new Set([contentSecurityPolicy]));
  expect(second?.headers()["content-security-policy"]).toBe(contentSecurityPolicy);
  expect(second?.headers()["permissions-policy"]).toContain("geolocation=()");
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});
