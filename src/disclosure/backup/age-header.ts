// The first lines of an age file (age-encryption.org/v1): read before any secret is tried, so that a person is told what
// kind of secret the file wants, and a file that would ask for gigabytes of memory is refused first.

/** What the first lines tell. */
export type AgeHeader =
  | { readonly kind: "passphrase"; readonly workFactor: number; readonly length: number }
  | { readonly kind: "key"; readonly length: number }
  | { readonly kind: "not-a-backup" | "cut-off" | "damaged" }
  | { readonly kind: "newer-format"; readonly found: number; readonly supported: number };

const maker = "age-encryption.org/v";
const version = 1;

/** The longest that first lines are. Files for a hundred recipients stay far below. */
const longestHeader = 64 * 1024;

/** What the first lines of `bytes` tell. */
export function readAgeHeader(bytes: Uint8Array): AgeHeader {
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, longestHeader));
  if (!text.startsWith(maker)) {
    return { kind: maker.startsWith(text) ? "cut-off" : "not-a-backup" };
  }
  const end = /\n--- [^\n]*\n/.exec(text);
  if (end === null) return { kind: bytes.length < longestHeader ? "cut-off" : "damaged" };
  const lines = text.slice(0, end.index).split("\n");
  const found = /^\d{1,4}$/.exec((lines[0] ?? "").slice(maker.length));
  if (found === null) return { kind: "not-a-backup" };
  if (Number(found[0]) > version) {
    return { kind: "newer-format", found: Number(found[0]), supported: version };
  }
  const recipients = lines.filter((line) => line.startsWith("-> ")).map((line) => line.split(" "));
  const length = end.index + end[0].length;
  const scrypt = recipients.find(([, type]) => type === "scrypt");
  if (scrypt !== undefined) return { kind: "passphrase", workFactor: Number(scrypt[3]), length };
  return recipients.length > 0 ? { kind: "key", length } : { kind: "damaged" };
}
