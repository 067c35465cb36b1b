// What the page and the service worker say to each other, each question on a port of its own. No code, only shapes.

import type { SiteFile } from "./build-hash.ts";

/**
 * A question of the page.
 *
 * `build`: which files do you keep, with which bytes? `claim`: you are active and do not serve me; do. `take-over`: you are waiting;
 * take the place of the version in use. `packs`: which font packs are there? `keep-pack` and `drop-pack`: fetch that one and keep
 * it, or let it go. Whatever is said on the port of `keep-pack` while it is being fetched means: stop.
 */
export type ShellQuestion =
  | { readonly kind: "build" }
  | { readonly kind: "claim" }
  | { readonly kind: "take-over" }
  | { readonly kind: "packs" }
  | { readonly kind: "keep-pack"; readonly url: string }
  | { readonly kind: "drop-pack"; readonly url: string };

/** A font pack as the service worker knows it. */
export interface KeptPack {
  readonly url: string;
  readonly byteCount: number;
  readonly isKept: boolean;
}

/**
 * What became of fetching a pack. Unless it is `kept`, nothing was changed.
 *
 * `stopped`: the person thought better of it. `altered`: what came is not the file that this version was built with. `not-kept`: it came whole, and the browser would not
 * keep it: the device is full, as a rule.
 */
export type PackOutcome = "kept" | "stopped" | "unreachable" | "altered" | "not-kept";

/**
 * The service worker's answer.
 *
 * `other-windows`: it will not take over, because another window still runs the older version and would lose the files
 * that version has not loaded yet. `pack-progress` comes before the answer `pack`, as often as more of it has arrived.
 */
export type ShellAnswer =
  | { readonly kind: "build"; readonly files: readonly SiteFile[] }
  | { readonly kind: "claimed" }
  | { readonly kind: "taking-over" }
  | { readonly kind: "other-windows" }
  | { readonly kind: "packs"; readonly packs: readonly KeptPack[] }
  | { readonly kind: "pack-progress"; readonly share: number }
  | { readonly kind: "pack"; readonly outcome: PackOutcome };
