// Words by their letters, found where they stand in a text without cutting them out of it: nearly every word of a long document
// stood in it before. Everything is kept close together, in numbers: most of the time of a search is waiting for memory.

/** A longer word is an address or a jumble of letters, and hardly stands in a document twice. */
export const longestKept = 60;

// Before the letters of each word: how many there are, and what is kept for it in two halves.
const headSize = 3;

/** Keeps a number, from 0 to 2^32, for each of many words. */
export class WordTable {
  // Where in the list each word begins, by hash; 0 where there is none.
  #slots = new Int32Array(1 << 10);
  #list = new Uint16Array(1 << 13);
  #end = 1;
  #count = 0;

  /** What is kept for the word of `text` from `from` to `to`, whose hash is `hash`; -1 when it is not known. */
  find(text: string, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const list = this.#list;
    const mask = slots.length - 1;
    for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
      const start = slots[slot] as number;
      if (start === 0) return -1;
      if (list[start] !== to - from) continue;
      let letter = start + headSize;
      let at = from;
      while (at < to && text.charCodeAt(at) === list[letter]) {
        at += 1;
        letter += 1;
      }
      if (at === to) return (list[start + 1] as number) + (list[start + 2] as number) * 0x10000;
    }
  }

  /** Keeps `number` for a word that is not known yet and not longer than {@link longestKept}. */
  add(word: string, number: number): void {
    const start = this.#end;
    this.#count += 1;
    this.#end = start + headSize + word.length;
    if (this.#end > this.#list.length) this.#list = grown(this.#list);
    const list = this.#list;
    list[start] = word.length;
    list[start + 1] = number & 0xffff;
    list[start + 2] = number >>> 16;
    for (let at = 0; at < word.length; at += 1) list[start + headSize + at] = word.charCodeAt(at);
    if (this.#count * 2 > this.#slots.length) this.#enterAll();
    else this.#enter(hashOf(word), start);
  }

  #enterAll(): void {
    const list = this.#list;
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let start = 1; start < this.#end; ) {
      const letters = start + headSize;
      const next = letters + (list[start] as number);
      let hash = noHash;
      for (let at = letters; at < next; at += 1) hash = hashWith(hash, list[at] as number);
      this.#enter(hash, start);
      start = next;
    }
  }

  #enter(hash: number, start: number): void {
    const mask = this.#slots.length - 1;
    let slot = mixed(hash) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = start;
  }
}

function grown(list: Uint16Array): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(list.length * 2);
  more.set(list);
  return more;
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
