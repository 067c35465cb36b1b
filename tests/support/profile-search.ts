// Looks for words in everything a browser has left in its profile folder, in the encodings browsers write.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Every file below `folder` that holds one of `words`, with the word and the encoding. */
export function findInProfile(folder: string, words: readonly string[]): readonly string[] {
  const needles = words.flatMap((word) => [
    { name: `${word} (UTF-8)`, bytes: Buffer.from(word, "utf8") },
    { name: `${word} (UTF-16)`, bytes: Buffer.from(word, "utf16le") },
  ]);
  const found: string[] = [];
  for (const file of filesBelow(folder)) {
    const bytes = readFileSync(file);
    for (const needle of needles) {
      if (bytes.includes(needle.bytes)) found.push(`${file.slice(folder.length)}: ${needle.name}`);
    }
  }
  return found;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    // Locks and sockets of the browser are links to nowhere.
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return [];
    return stat.isDirectory() ? filesBelow(path) : stat.isFile() ? [path] : [];
  });
}

/** A word that stands nowhere else. Random letters: databases compress words that repeat. */
export function marker(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return `Zq${Array.from(bytes, (byte) => byte.toString(36)).join("")}`;
}
