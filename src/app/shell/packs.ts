// The font packs as the screens see them: which there are, which are on this device, and the way to add or remove one.

import { type PackName, packNames } from "#disclosure/pdf";
import { ask } from "./ask-worker.ts";
import type { PackOutcome } from "./messages.ts";
import { packUrls } from "./pack-urls.ts";

/** A font pack. */
export interface Pack {
  readonly name: PackName;
  readonly byteCount: number;
  /** Whether it is on this device. */
  readonly isKept: boolean;
}

/** Longer than the service worker waits for a host that says nothing. */
const patience = 40_000;

/** All packs; `undefined` where the browser keeps none of the app's files, so that there is nothing to add to. */
export async function findPacks(): Promise<readonly Pack[] | undefined> {
  const worker = serving();
  const answer = worker === undefined ? undefined : await ask(worker, { kind: "packs" });
  if (answer?.kind !== "packs") return undefined;
  return packNames.flatMap((name) => {
    const found = answer.packs.find(({ url }) => url === packUrls[name]);
    return found === undefined ? [] : [{ name, byteCount: found.byteCount, isKept: found.isKept }];
  });
}

/** The packs that are on this device. */
export async function keptPackNames(): Promise<readonly PackName[]> {
  const packs = (await findPacks()) ?? [];
  return packs.filter(({ isKept }) => isKept).map(({ name }) => name);
}

/** Fetches the pack and keeps it, unless `signal` stops it. `progress` is told how much has arrived, from 0 to 1. */
export async function addPack(
  name: PackName,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<PackOutcome> {
  const worker = serving();
  if (worker === undefined) return "not-kept";
  const answer = await ask(
    worker,
    { kind: "keep-pack", url: packUrls[name] },
    { patience, progress, signal },
  );
  return answer?.kind === "pack" ? answer.outcome : "unreachable";
}

/** Removes the pack from this device. */
export async function removePack(name: PackName): Promise<void> {
  const worker = serving();
  if (worker !== undefined) await ask(worker, { kind: "drop-pack", url: packUrls[name] });
}

function serving(): ServiceWorker | undefined {
  // A browser that refuses service workers has no container for them.
  return navigator.serviceWorker?.controller ?? undefined;
}
