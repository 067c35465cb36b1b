import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { buildHash } from "./build-hash.ts";
import type { ShellAnswer, ShellQuestion } from "./messages.ts";

const files = [{ url: "/index.html", integrity: "sha384-x" }];

type Answers = Partial<Record<ShellQuestion["kind"], ShellAnswer>>;

/** A service worker that answers as told; a question without an answer stays open. */
function aWorker(state: ServiceWorkerState, answers: Answers = {}) {
  const asked: ShellQuestion["kind"][] = [];
  const worker = Object.assign(new EventTarget(), {
    state,
    asked,
    postMessage: ({ kind }: ShellQuestion, [port]: readonly MessagePort[]) => {
      asked.push(kind);
      const answer = answers[kind];
      if (answer !== undefined) port?.postMessage(answer);
      port?.close();
    },
    become(next: ServiceWorkerState) {
      worker.state = next;
      worker.dispatchEvent(new Event("statechange"));
    },
  });
  return worker;
}

type FakeWorker = ReturnType<typeof aWorker>;

const serving: Answers = { build: { kind: "build", files }, claim: { kind: "claimed" } };

const container = Object.assign(new EventTarget(), {
  controller: null as FakeWorker | null,
  register: vi.fn(),
});
const reload = vi.fn();

beforeEach(() => {
  vi.resetModules();
  container.controller = null;
  container.register.mockReset();
  reload.mockReset();
  vi.stubGlobal("navigator", { serviceWorker: container });
  vi.stubGlobal("location", Object.assign(new URL("https://daybook.example/"), { reload }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function registered(workers: Partial<Record<"installing" | "waiting" | "active", FakeWorker>>) {
  const registration = Object.assign(new EventTarget(), {
    installing: null as FakeWorker | null,
    waiting: null as FakeWorker | null,
    active: null as FakeWorker | null,
    ...workers,
  });
  container.register.mockResolvedValue(registration);
  return registration;
}

test("the service worker is registered past the HTTP cache, once", async () => {
  registered({ active: aWorker("activated", serving) });
  const shell = await import("./shell-update.ts");

  await shell.startShell();
  await shell.startShell();

  expect(container.register.mock.calls).toEqual([
    ["https://daybook.example/sw.js", { scope: "/", updateViaCache: "none" }],
  ]);
});

test("on a first visit the app is ready for offline use when the service worker is active, not before", async () => {
  const worker = aWorker("installing", serving);
  const registration = registered({ installing: worker });
  const shell = await import("./shell-update.ts");
  await shell.startShell();
  const seen: unknown[] = [];
  const stop = shell.onShellChange(() => seen.push(shell.shellState()));
  expect(shell.shellState().offlineReady).toBe(false);

  Object.assign(registration, { installing: null, active: worker });
  container.controller = worker;
  worker.become("activating");
  worker.become("activated");

  await vi.waitFor(() => expect(shell.shellState().build).toBeDefined());
  expect(shell.shellState()).toEqual({
    offlineReady: true,
    updateWaiting: false,
    build: await buildHash(files),
  });
  expect(seen.at(-1)).toBe(shell.shellState());
  stop();
});

test("a page nobody serves asks to be served", async () => {
  const worker = aWorker("activated", serving);
  registered({ active: worker });
  const shell = await import("./shell-update.ts");

  await shell.startShell();

  expect(worker.asked).toContain("claim");
});

test("an update found later is told when it waits", async () => {
  const active = aWorker("activated", serving);
  container.controller = active;
  const registration = registered({ active });
  const shell = await import("./shell-update.ts");
  await shell.startShell();
  expect(shell.shellState().updateWaiting).toBe(false);

  const next = aWorker("installing");
  registration.installing = next;
  registration.dispatchEvent(new Event("updatefound"));
  Object.assign(registration, { installing: null, waiting: next });
  next.become("installed");

  await vi.waitFor(() => expect(shell.shellState().updateWaiting).toBe(true));
  expect(reload).not.toHaveBeenCalled();
  expect(next.asked).toEqual([]);
});

test("an update is put to use when asked, and the page reloads when the new version serves", async () => {
  const active = aWorker("activated", serving);
  container.controller = active;
  registered({
    active,
    waiting: aWorker("installed", { "take-over": { kind: "taking-over" } }),
  });
  const shell = await import("./shell-update.ts");
  await shell.startShell();

  expect(await shell.applyUpdate()).toEqual({ kind: "reloading" });
  expect(reload).not.toHaveBeenCalled();
  container.dispatchEvent(new Event("controllerchange"));
  expect(reload).toHaveBeenCalledTimes(1);
});

test("with another window open nothing reloads, then or later", async () => {
  const active = aWorker("activated", serving);
  container.controller = active;
  registered({
    active,
    waiting: aWorker("installed", { "take-over": { kind: "other-windows" } }),
  });
  const shell = await import("./shell-update.ts");
  await shell.startShell();

  expect(await shell.applyUpdate()).toEqual({ kind: "other-window-open" });
  container.dispatchEvent(new Event("controllerchange"));
  expect(reload).not.toHaveBeenCalled();
});

test("without an update, without service workers or without leave to have one nothing happens", async () => {
  const shell = await import("./shell-update.ts");
  expect(await shell.applyUpdate()).toEqual({ kind: "no-update" });

  container.register.mockRejectedValue(new DOMException("no", "SecurityError"));
  await shell.startShell();
  expect(shell.shellState().offlineReady).toBe(false);

  vi.stubGlobal("navigator", {});
  await shell.startShell();
  expect(shell.shellState()).toEqual({
    offlineReady: false,
    updateWaiting: false,
    build: undefined,
  });
});
