import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("location", new URL("https://daybook.example/"));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function load() {
  return (await import("./trusted-script-url.ts")).trustedScriptUrl;
}

test("the service worker and built scripts of this origin are let through", async () => {
  const trustedScriptUrl = await load();

  expect(trustedScriptUrl("/sw.js")).toBe("https://daybook.example/sw.js");
  expect(trustedScriptUrl("/assets/0123456789abcdef.js")).toBe(
    "https://daybook.example/assets/0123456789abcdef.js",
  );
});

describe("no other address is let through", () => {
  test.each([
    "https://elsewhere.example/sw.js",
    "//elsewhere.example/assets/a.js",
    "/assets/a.js?words",
    "/assets/../evil.js",
    "/assets/a.html",
    "/other.js",
    "data:text/javascript,1",
    "blob:https://daybook.example/5a1c",
    "javascript:1",
    "",
  ])("%s", async (url) => {
    const trustedScriptUrl = await load();

    expect(() => trustedScriptUrl(url)).toThrowError(expect.objectContaining({ code: "bug" }));
  });
});

test("with Trusted Types there is one policy, named app, with the same rule", async () => {
  const createPolicy = vi.fn((_name: string, rules: { createScriptURL(url: string): string }) => ({
    createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }),
  }));
  vi.stubGlobal("trustedTypes", { createPolicy });

  const trustedScriptUrl = await load();

  expect(trustedScriptUrl("/sw.js")).toEqual({ trusted: "https://daybook.example/sw.js" });
  expect(() => trustedScriptUrl("/other.js")).toThrow();
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(["app"]);
});
