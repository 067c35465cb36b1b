// The one number that names a build, computed the same way by the build, the service worker and the page, so that
// somebody who builds the same sources can compare it with what a device really runs. It imports nothing, #base neither:
// the service worker would carry all of it.

/** A file of the site: its path and the SHA-384 of its bytes, written as in an `integrity` attribute. */
export interface SiteFile {
  readonly url: string;
  readonly integrity: string;
  /** Set for a font pack, which is fetched only when a person asks for it: its size. */
  readonly packBytes?: number;
}

/** The files in the order in which they are hashed: by path, compared by code unit. */
export function inBuildOrder(files: readonly SiteFile[]): readonly SiteFile[] {
  return [...files].sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}

/**
 * SHA-256, in hexadecimal, over one line a file, `path sha384-…`, sorted by path, each ended by a line feed.
 *
 * The same as `sort` and `sha256sum` give in the C locale.
 */
export async function buildHash(files: readonly SiteFile[]): Promise<string> {
  const lines = inBuildOrder(files).map(({ url, integrity }) => `${url} ${integrity}\n`);
  const bytes = new TextEncoder().encode(lines.join(""));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * The list in `value`, or `undefined` when it is anything else.
 *
 * For the list that arrives from the service worker as plain data.
 */
export function parseSiteFiles(value: unknown): readonly SiteFile[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const files: SiteFile[] = [];
  for (const one of value as unknown[]) {
    if (typeof one !== "object" || one === null) return undefined;
    const { url, integrity } = one as { url?: unknown; integrity?: unknown };
    if (typeof url !== "string" || typeof integrity !== "string") return undefined;
    files.push({ url, integrity });
  }
  return files;
}

/** `bytes` as an `integrity` attribute names them. */
export async function integrityOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}
