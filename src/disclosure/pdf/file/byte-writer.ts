// Gathers the bytes of what is written as text of which each character is a byte, without strings in between: a document of
// thousands of pages is hundreds of millions of them.

// What is copied is mostly a word of some letters: four bytes at a time, and up to three more than are asked for.
const slack = 3;

/** Grows as it is written to. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 14);
  #view = new DataView(this.#bytes.buffer);
  length = 0;

  /** Adds `text`; every character of it must be below U+0100. */
  add(text: string): this {
    const end = this.length + text.length;
    if (end > this.#bytes.length) this.#grow(end);
    const bytes = this.#bytes;
    let at = this.length;
    for (let index = 0; index < text.length; index += 1) {
      bytes[at] = text.charCodeAt(index);
      at += 1;
    }
    this.length = end;
    return this;
  }

  /** Adds `bytes` as they are. */
  bytes(bytes: Uint8Array): void {
    const end = this.length + bytes.length;
    if (end > this.#bytes.length) this.#grow(end);
    this.#bytes.set(bytes, this.length);
    this.length = end;
  }

  /** Adds what stands from `start` to `end` in another writer. */
  copy(other: ByteWriter, start: number, end: number): void {
    const stop = this.length + end - start;
    if (stop + slack > this.#bytes.length) this.#grow(stop + slack);
    if (end + slack > other.#bytes.length) other.#grow(end + slack);
    const source = other.#view;
    const view = this.#view;
    let at = this.length;
    for (let index = start; index < end; index += 4) {
      view.setInt32(at, source.getInt32(index));
      at += 4;
    }
    this.length = stop;
  }

  /** Adds a whole number from 0 to 2^31. */
  whole(value: number): this {
    let digits = 1;
    for (let least = 10; value >= least; least *= 10) digits += 1;
    const end = this.length + digits;
    if (end > this.#bytes.length) this.#grow(end);
    let rest = value;
    for (let at = end - 1; at >= this.length; at -= 1) {
      const shorter = (rest / 10) | 0;
      this.#bytes[at] = 0x30 + rest - shorter * 10;
      rest = shorter;
    }
    this.length = end;
    return this;
  }

  /** Adds a number with no more than two decimals. */
  number(value: number): this {
    let hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      this.add("-");
      hundredths = -hundredths;
    }
    const whole = Math.floor(hundredths / 100);
    const rest = hundredths - whole * 100;
    this.whole(whole);
    if (rest === 0) return this;
    this.add(rest < 10 ? ".0" : ".");
    return this.whole(rest % 10 === 0 ? rest / 10 : rest);
  }

  /** What was written, until the writer is used again. */
  written(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  /** Forgets what was written and keeps the room. */
  clear(): void {
    this.length = 0;
  }

  #grow(needed: number): void {
    const bytes = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    bytes.set(this.#bytes.subarray(0, this.length));
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
  }
}
