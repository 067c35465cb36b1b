// Words by their letters, found where they stand in a text without cutting them out of it: nearly every word of a long document
// stood in it before.

interface Entry<Value> {
  readonly text: string;
  readonly hash: number;
  readonly value: Value;
}

/** Holds a thing for each of many words. */
export class WordTable<Value> {
  // Places in the list of entries, by hash; 0 where there is none.
  #slots = new Int32Array(1 << 10);
  readonly #entries: Entry<Value>[] = [];

  /** What is kept for the word of `text` from `from` to `to`, whose hash is `hash`. */
  find(text: string, from: number, to: number, hash: number): Value | undefined {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
      const place = slots[slot] as number;
      if (place === 0) return undefined;
      const entry = this.#entries[place - 1] as Entry<Value>;
      const isSame = entry.hash === hash && entry.text.length === to - from;
      if (isSame && text.startsWith(entry.text, from)) return entry.value;
    }
  }

  /** Keeps `value` for a word that is not known yet. */
  add(text: string, value: Value): void {
    const hash = hashOf(text);
    const count = this.#entries.push({ text, hash, value });
    if (count * 2 > this.#slots.length) this.#grow();
    else this.#enter(hash, count);
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (const [index, { hash }] of this.#entries.entries()) this.#enter(hash, index + 1);
  }

  #enter(hash: number, place: number): void {
    const mask = this.#slots.length - 1;
    let slot = mixed(hash) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = place;
  }
}

/** The hash of no letters. */
export const noHash = 0;

/** The hash of a word with one more letter. */
export function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The hash of all of `text`. */
export function hashOf(text: string): number {
  let hash = noHash;
  for (let at = 0; at < text.length; at += 1) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
}

function mixed(hash: number): number {
  const wide = Math.imul(hash, 0x9e3779b1);
  return wide ^ (wide >>> 15);
}
