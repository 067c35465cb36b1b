// Gathers the bytes of what is written as text of which each character is a byte, without strings in between: a document of
// thousands of pages is hundreds of millions of them.

/** Grows as it is written to. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 14);
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

  /** Adds a number with no more than two decimals. */
  number(value: number): this {
    let hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      this.add("-");
      hundredths = -hundredths;
    }
    const whole = Math.floor(hundredths / 100);
    const rest = hundredths - whole * 100;
    if (rest === 0) return this.add(String(whole));
    const decimals = rest < 10 ? `0${rest}` : rest % 10 === 0 ? String(rest / 10) : String(rest);
    return this.add(`${whole}.${decimals}`);
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
  }
}
