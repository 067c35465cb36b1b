// Fetching and keeping font packs, for the service worker. A pack is fetched whole, because a person asked for it and for no
// other reason: a part of one, or one fetched when a text needs it, would tell the host what was written.

import { integrityOf, type SiteFile } from "./build-hash.ts";
import type { KeptPack, PackOutcome } from "./messages.ts";

/** A font pack among the files of the site. */
export type PackFile = SiteFile & { readonly packBytes: number };

/** Whether `file` is a font pack. */
export function isPack(file: SiteFile): file is PackFile {
  return file.packBytes !== undefined;
}

/** What is needed of the browser. */
export interface PackTools {
  readonly cache: Pick<Cache, "match" | "put" | "delete" | "keys">;
  readonly fetch: (url: string, options: RequestInit) => Promise<Response>;
  readonly toResponse: (url: string, bytes: ArrayBuffer) => Response;
}

/** How long nothing may arrive until it counts as out of reach. */
const patience = 20_000;

/** `packs`, each with whether it is kept. */
export function keptPacks(
  packs: readonly PackFile[],
  cache: PackTools["cache"],
): Promise<readonly KeptPack[]> {
  return Promise.all(
    packs.map(async ({ url, packBytes }) => ({
      url,
      byteCount: packBytes,
      isKept: (await cache.match(url)) !== undefined,
    })),
  );
}

/** Fetches `pack` and keeps it if its bytes are the ones this version was built with, and nobody said to stop before that. */
export async function keepPack(
  pack: PackFile,
  { cache, fetch, toResponse }: PackTools,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<PackOutcome> {
  const bytes = await arrivingBytes(pack, fetch, progress, signal);
  if (signal.aborted) return "stopped";
  if (bytes === undefined) return "unreachable";
  const integrity = await integrityOf(bytes);
  // Both this and keeping it take a while on a slow phone, and somebody may stop meanwhile.
  if (signal.aborted) return "stopped";
  if (integrity !== pack.integrity) return "altered";
  try {
    await cache.put(pack.url, toResponse(pack.url, bytes));
    if (!signal.aborted) return "kept";
    await cache.delete(pack.url);
    return "stopped";
  } catch {
    return "not-kept";
  }
}

/** Lets go of every pack that this version does not have: another version's, which nothing would ever ask for again. */
export async function dropStrangers(
  packs: readonly PackFile[],
  cache: PackTools["cache"],
): Promise<void> {
  const known = packs.map(({ url }) => url);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (!known.includes(pathname)) await cache.delete(pathname);
  }
}

// Nothing is left of it in the browser's own cache: a pack that was removed is to be gone.
async function arrivingBytes(
  { url, packBytes }: PackFile,
  fetch: PackTools["fetch"],
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<ArrayBuffer | undefined> {
  const stopper = new AbortController();
  signal.addEventListener("abort", () => stopper.abort());
  const wait = () => setTimeout(() => stopper.abort(), patience);
  let waiting = wait();
  const bytes = new Uint8Array(packBytes);
  let arrived = 0;
  try {
    const response = await fetch(url, {
      cache: "no-store",
      credentials: "omit",
      signal: stopper.signal,
    });
    const reader = response.ok ? response.body?.getReader() : undefined;
    if (reader === undefined) return undefined;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return bytes.buffer.slice(0, arrived);
      clearTimeout(waiting);
      waiting = wait();
      // Longer than it should be: whatever is missing of it, it cannot be the file.
      if (arrived + value.length > packBytes) {
        stopper.abort();
        return new ArrayBuffer(0);
      }
      bytes.set(value, arrived);
      arrived += value.length;
      progress(arrived / packBytes);
    }
  } catch {
    return undefined;
  } finally {
    clearTimeout(waiting);
  }
}
