// Registers the service worker and says how it stands: kept for offline use, a newer version waiting, which build this is.
// A newer version is only ever put to use by applyUpdate, which reloads the page: the caller alone knows what is unsaved.

import { ask } from "./ask-worker.ts";
import { buildHash, parseSiteFiles } from "./build-hash.ts";
import { trustedScriptUrl } from "./trusted-script-url.ts";

/** How the app's own files stand on this device. */
export interface ShellState {
  /** The whole app is kept on this device and opens without a connection. */
  readonly offlineReady: boolean;
  /** A newer version is on this device, complete and checked, and waits for {@link applyUpdate}. */
  readonly updateWaiting: boolean;
  /** The hash of the build in use, as published with it; `undefined` until the service worker has said. */
  readonly build: string | undefined;
}

/**
 * What became of {@link applyUpdate}.
 *
 * After `reloading` the page is replaced within seconds, when the older version has finished its answers: cover the screen,
 * so that nobody begins to type.
 */
export type UpdateOutcome =
  | { readonly kind: "reloading" }
  | { readonly kind: "other-window-open" }
  | { readonly kind: "no-update" };

let state: ShellState = { offlineReady: false, updateWaiting: false, build: undefined };
let registration: ServiceWorkerRegistration | undefined;
const listeners = new Set<() => void>();

/** How it stands now. The same object until something changes. */
export function shellState(): ShellState {
  return state;
}

/** Calls `listener` after each change; the function returned ends that. */
export function onShellChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Registers the service worker, once per page.
 *
 * Where the browser has none, or refuses it (private windows of some browsers), the state stays as it began: the app works,
 * but not without a connection.
 */
export async function startShell(): Promise<void> {
  if (registration !== undefined || !("serviceWorker" in navigator)) return;
  try {
    registration = await navigator.serviceWorker.register(trustedScriptUrl("/sw.js"), {
      scope: "/",
      updateViaCache: "none",
    });
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return;
    throw error;
  }
  const watched = registration;
  watchWorker(watched.installing);
  watchWorker(watched.waiting);
  watchWorker(watched.active);
  watched.addEventListener("updatefound", () => watchWorker(watched.installing));
  navigator.serviceWorker.addEventListener("controllerchange", () => void refresh());
  await refresh();
}

/**
 * Puts the waiting version to use and reloads the page.
 *
 * Whatever is typed and not saved is lost: call it only when nothing is. With another window of the app open nothing
 * happens, because that window would be left without the files of its version.
 */
export async function applyUpdate(): Promise<UpdateOutcome> {
  const waiting = registration?.waiting;
  if (waiting === null || waiting === undefined) return { kind: "no-update" };
  const refused = new AbortController();
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
    once: true,
    signal: refused.signal,
  });
  const answer = await ask(waiting, { kind: "take-over" });
  if (answer?.kind === "taking-over") return { kind: "reloading" };
  // Otherwise a later change, made from another window, would reload this one over unsaved words.
  refused.abort();
  return { kind: answer?.kind === "other-windows" ? "other-window-open" : "no-update" };
}

function watchWorker(worker: ServiceWorker | null): void {
  worker?.addEventListener("statechange", () => void refresh());
}

async function refresh(): Promise<void> {
  const active = registration?.active ?? undefined;
  const serving = navigator.serviceWorker.controller ?? active;
  // A page loaded in the very moment of activation, or by force, is served by nobody: its requests would go to the host.
  if (navigator.serviceWorker.controller === null && active?.state === "activated") {
    await ask(active, { kind: "claim" });
  }
  const build = state.build ?? (await buildOf(serving));
  const next: ShellState = {
    offlineReady: active?.state === "activated",
    updateWaiting: active !== undefined && registration?.waiting != null,
    // Another look may have found it meanwhile.
    build: state.build ?? build,
  };
  if (
    next.offlineReady === state.offlineReady &&
    next.updateWaiting === state.updateWaiting &&
    next.build === state.build
  ) {
    return;
  }
  state = next;
  for (const listener of listeners) listener();
}

async function buildOf(worker: ServiceWorker | undefined): Promise<string | undefined> {
  if (worker?.state !== "activated") return undefined;
  const answer = await ask(worker, { kind: "build" });
  const files = answer?.kind === "build" ? parseSiteFiles(answer.files) : undefined;
  return files === undefined ? undefined : buildHash(files);
}
