// Serves the app from the device, and nothing else: a request it does not know gets no answer, so that nothing can be
// sent to the host as a request either. It never sees a record or a key. It must never take over by itself: a new
// version waits until a page that has nothing unsaved asks.

import { headersFor } from "../scripts/headers.mjs";
import { buildHash, inBuildOrder, integrityOf, type SiteFile } from "./app/shell/build-hash.ts";
import type { ShellAnswer, ShellQuestion } from "./app/shell/messages.ts";
import { dropStrangers, isPack, keepPack, keptPacks } from "./app/shell/pack-store.ts";

declare const self: ServiceWorkerGlobalScope & {
  /** Filled in by the build: every file of the site with its SHA-384. */
  readonly __WB_MANIFEST: readonly SiteFile[];
};

const allFiles = inBuildOrder(self.__WB_MANIFEST);
const packs = allFiles.filter(isPack);
/** What is kept from the first visit on. */
const files = allFiles.filter((file) => !isPack(file));
const fileAt = new Map(allFiles.map((file) => [file.url, file]));

const cachePrefix = "shell-";
// A cache for each build: while a new version is being fetched, the one in use is not touched.
const cacheName = buildHash(allFiles).then((hash) => cachePrefix + hash);
// Packs outlive a build: the same file has the same name in the next.
const packCache = () => caches.open("packs");

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => event.respondWith(answer(event.request)));
self.addEventListener("message", (event) => {
  const [port] = event.ports;
  if (port !== undefined) event.waitUntil(reply(event.data as ShellQuestion, port));
});

/** All files or none: one altered or missing file makes the install fail, and the version in use stays. */
async function install(): Promise<void> {
  const name = await cacheName;
  const isNew = !(await caches.has(name));
  const cache = await caches.open(name);
  const kept = await Promise.all((await ourCaches()).map((each) => caches.open(each)));
  try {
    await Promise.all(
      files.map(async (file) => {
        const bytes = (await unchangedBytes(file, kept)) ?? (await fetchVerified(file));
        await cache.put(file.url, toResponse(file.url, bytes));
      }),
    );
  } catch (error) {
    if (isNew) await caches.delete(name);
    throw error;
  }
}

async function activate(): Promise<void> {
  const name = await cacheName;
  for (const each of await ourCaches()) if (each !== name) await caches.delete(each);
  await dropStrangers(packs, await packCache());
  // The page of the very first visit is protected from here on, and the workers it starts get our headers.
  await self.clients.claim();
}

async function ourCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((each) => each.startsWith(cachePrefix));
}

/** The bytes of `file` as another version kept them, if they are still what this version asks for. */
async function unchangedBytes(
  file: SiteFile,
  kept: readonly Cache[],
): Promise<ArrayBuffer | undefined> {
  for (const cache of kept) {
    const bytes = await (await cache.match(file.url))?.arrayBuffer();
    if (bytes !== undefined && (await integrityOf(bytes)) === file.integrity) return bytes;
  }
  return undefined;
}

/** The bytes of `file` from the host. The browser refuses them when they are not the ones this version was built with. */
async function fetchVerified({ url, integrity }: SiteFile): Promise<ArrayBuffer> {
  const response = await fetch(url, { integrity, cache: "no-cache", credentials: "omit" });
  if (!response.ok) throw new TypeError("not available");
  return response.arrayBuffer();
}

/** Our own headers, whatever the host sent: a host that sends none is as strict as any other from here on. */
function toResponse(path: string, bytes: ArrayBuffer): Response {
  return new Response(bytes, { headers: headersFor(path) });
}

async function answer(request: Request): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const path = pathname === "/" ? "/index.html" : pathname;
  const file = fileAt.get(path);
  if (request.method !== "GET" || origin !== self.location.origin || file === undefined) {
    return Response.error();
  }
  if (isPack(file)) return (await (await packCache()).match(path)) ?? Response.error();
  const cache = await caches.open(await cacheName);
  return (await cache.match(path)) ?? (await restored(file, cache));
}

/** For when the browser threw the cache away and kept the service worker. */
async function restored(file: SiteFile, cache: Cache): Promise<Response> {
  try {
    const bytes = await fetchVerified(file);
    await cache.put(file.url, toResponse(file.url, bytes));
    return toResponse(file.url, bytes);
  } catch {
    return Response.error();
  }
}

/**
 * The files with the hashes of the bytes that are kept now: somebody with the disk may have changed them since the install.
 *
 * One that is no longer kept counts as it was built: it is fetched again when it is asked for, and refused if it differs.
 */
async function keptFiles(): Promise<readonly SiteFile[]> {
  const [shell, added] = [await caches.open(await cacheName), await packCache()];
  return Promise.all(
    allFiles.map(async (file) => {
      const bytes = await (await (isPack(file) ? added : shell).match(file.url))?.arrayBuffer();
      return bytes === undefined ? file : { ...file, integrity: await integrityOf(bytes) };
    }),
  );
}

async function reply(question: ShellQuestion, port: MessagePort): Promise<void> {
  const say = (message: ShellAnswer) => port.postMessage(message);
  switch (question.kind) {
    case "build":
      return say({ kind: "build", files: await keptFiles() });
    case "claim":
      await self.clients.claim();
      return say({ kind: "claimed" });
    case "take-over":
      if ((await openAppWindows()) > 1) return say({ kind: "other-windows" });
      say({ kind: "taking-over" });
      return self.skipWaiting();
    case "packs":
      return say({ kind: "packs", packs: await keptPacks(packs, await packCache()) });
    case "keep-pack": {
      const pack = packs.find(({ url }) => url === question.url);
      if (pack === undefined) return;
      const tools = { cache: await packCache(), fetch: fetchFromHost, toResponse };
      const progress = (share: number) => say({ kind: "pack-progress", share });
      const stopper = new AbortController();
      port.onmessage = () => stopper.abort();
      return say({ kind: "pack", outcome: await keepPack(pack, tools, progress, stopper.signal) });
    }
    case "drop-pack":
      await (await packCache()).delete(question.url);
      return say({ kind: "packs", packs: await keptPacks(packs, await packCache()) });
  }
}

function fetchFromHost(url: string, options: RequestInit): Promise<Response> {
  return fetch(url, options);
}

async function openAppWindows(): Promise<number> {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return windows.filter(({ url }) => new URL(url).pathname !== "/closed.html").length;
}
