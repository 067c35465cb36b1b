// Letters of a secret as bytes that can be overwritten. No text is ever made of them: what a script engine makes text of,
// it copies, and does not wipe.

/** Letters in their order, each with its UTF-8 bytes. */
export class CapturedLetters {
  readonly #bytes: Uint8Array;
  #lengths: readonly number[] = [];

  /** At most `most` bytes. The buffer is large on purpose: an engine leaves copies of small ones behind. */
  constructor(most: number) {
    this.#bytes = new Uint8Array(new ArrayBuffer(most));
  }

  /** How many letters there are. */
  get count(): number {
    return this.#lengths.length;
  }

  /** Puts the letters of `text` in place of those from `start` to `end`. Gives how many were put; none when there is no room. */
  replace(start: number, end: number, text: string): number {
    const letters = Array.from(text, (letter) => new TextEncoder().encode(letter));
    const before = this.#offset(start);
    const after = this.#offset(end);
    const total = this.#offset(this.count);
    const put = letters.reduce((sum, { length }) => sum + length, 0);
    if (before + put + total - after > this.#bytes.length) return 0;
    this.#bytes.copyWithin(before + put, after, total);
    let at = before;
    for (const letter of letters) {
      this.#bytes.set(letter, at);
      at += letter.length;
      letter.fill(0);
    }
    const newTotal = before + put + total - after;
    this.#bytes.fill(0, newTotal);
    this.#lengths = this.#lengths.toSpliced(
      start,
      end - start,
      ...letters.map(({ length }) => length),
    );
    return letters.length;
  }

  /** A copy, in a buffer as large as this, and how many letters there are. */
  copy(): { readonly buffer: ArrayBuffer; readonly length: number; readonly letters: number } {
    const buffer = new ArrayBuffer(this.#bytes.length);
    new Uint8Array(buffer).set(this.#bytes);
    return { buffer, length: this.#offset(this.count), letters: this.count };
  }

  /** Overwrites everything. */
  clear(): void {
    this.#bytes.fill(0);
    this.#lengths = [];
  }

  #offset(letter: number): number {
    return this.#lengths.slice(0, letter).reduce((sum, length) => sum + length, 0);
  }
}
