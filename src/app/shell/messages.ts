// What the page and the service worker say to each other, each question on a port of its own. No code, only shapes.

import type { SiteFile } from "./build-hash.ts";

/**
 * A question of the page.
 *
 * `build`: which files do you keep, with which bytes? `claim`: you are active and do not serve me; do. `take-over`: you are waiting;
 * take the place of the version in use.
 */
export type ShellQuestion =
  | { readonly kind: "build" }
  | { readonly kind: "claim" }
  | { readonly kind: "take-over" };

/**
 * The service worker's answer.
 *
 * `other-windows`: it will not take over, because another window still runs the older version and would lose the files
 * that version has not loaded yet.
 */
export type ShellAnswer =
  | { readonly kind: "build"; readonly files: readonly SiteFile[] }
  | { readonly kind: "claimed" }
  | { readonly kind: "taking-over" }
  | { readonly kind: "other-windows" };
