// The only import of libsodium. Loaded on demand, in workers only: it is most of what the app weighs.

import { Fault } from "#base";

type Sodium = typeof import("libsodium-wrappers-sumo")["default"];

let loaded: Sodium | undefined;

/**
 * Makes libsodium ready; quick when it already is.
 *
 * @throws {@link Fault} `wasm-unavailable` where the browser has no WebAssembly, as in some lockdown modes;
 * `random-unavailable` where it has no source of random bytes.
 */
export async function loadSodium(): Promise<void> {
  if (loaded !== undefined) return;
  if (typeof WebAssembly === "undefined") throw new Fault("wasm-unavailable");
  if (typeof globalThis.crypto?.getRandomValues !== "function") {
    throw new Fault("random-unavailable");
  }
  try {
    const { default: sodium } = await import("libsodium-wrappers-sumo");
    await sodium.ready;
    loaded = sodium;
  } catch (cause) {
    throw new Fault("wasm-unavailable", { cause });
  }
}

/**
 * libsodium, ready to use.
 *
 * @throws {@link Fault} `bug` before {@link loadSodium} has finished.
 */
export function sodium(): Sodium {
  if (loaded === undefined) throw new Fault("bug");
  return loaded;
}

/** `length` random bytes. libsodium would ask the browser anew for every four of them, which is slow. */
export function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}
