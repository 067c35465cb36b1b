import { afterEach, expect, test, vi } from "vitest";

type Loading = typeof import("./sodium.ts");

/** The module as a worker loads it, with nothing loaded yet. */
const fresh = (): Promise<Loading> => {
  vi.resetModules();
  return import("./sodium.ts");
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock("libsodium-wrappers-sumo");
});

test("[V21] a browser without WebAssembly is told so", async () => {
  const { loadSodium } = await fresh();
  vi.stubGlobal("WebAssembly", undefined);
  await expect(loadSodium()).rejects.toMatchObject({ code: "wasm-unavailable" });
});

test("[V21] a policy that refuses WebAssembly is told as a browser without it, with what the browser said", async () => {
  const { loadSodium } = await fresh();
  const refused = new Error("Refused to compile or instantiate WebAssembly module");
  vi.doMock("libsodium-wrappers-sumo", () => ({ default: { ready: Promise.reject(refused) } }));
  await expect(loadSodium()).rejects.toMatchObject({ code: "wasm-unavailable", cause: refused });
  vi.doUnmock("libsodium-wrappers-sumo");
  // Refused once is not refused for good: the next try begins anew.
  vi.resetModules();
  await loadSodium();
});

test.each([undefined, {}])("[V21] no random numbers, no vault: crypto is %o", async (crypto) => {
  const { loadSodium } = await fresh();
  vi.stubGlobal("crypto", crypto);
  await expect(loadSodium()).rejects.toMatchObject({ code: "random-unavailable" });
});

test("libsodium cannot be used before it is loaded, and is loaded once", async () => {
  const { loadSodium, randomBytes, sodium } = await fresh();
  expect(() => sodium()).toThrow(expect.objectContaining({ code: "bug" }));
  await loadSodium();
  const first = sodium();
  expect(randomBytes(7)).toHaveLength(7);
  // What is loaded does not depend on the surroundings any more.
  vi.stubGlobal("WebAssembly", undefined);
  await loadSodium();
  expect(sodium()).toBe(first);
});
