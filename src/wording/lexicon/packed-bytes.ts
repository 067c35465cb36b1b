// What packed weights and a packed network have in common: numbers in few bytes, and signs found by their numbers.

/** A whole number from nought on, seven bits a byte, the lowest first; the highest bit says that more follow. */
export function bytesOfNumber(whole: number): number[] {
  const bytes: number[] = [];
  let rest = whole;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

/** `numbers` as bytes. @throws When one of them is none. */
export function inBytes(numbers: readonly number[]): Uint8Array {
  const bytes = Uint8Array.from(numbers);
  if (numbers.some((number, at) => number !== bytes[at])) throw new Error("Not all fit in a byte.");
  return bytes;
}

/** Reads from the first byte on what was packed. */
export class PackedReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** How many bytes are left. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** @throws When nothing is left: what was packed is cut off. */
  byte(): number {
    if (this.#at === this.#bytes.length) throw new Error("What was packed is cut off.");
    this.#at += 1;
    return this.#bytes[this.#at - 1] as number;
  }

  /** What {@link bytesOfNumber} made. */
  number(): number {
    let sum = 0;
    for (let shift = 1; ; shift *= 128) {
      const next = this.byte();
      if (next < 128) return sum + next * shift;
      sum += (next - 128) * shift;
    }
  }
}

/** The numbers of signs, in their order, found by what they are: 24 bits each. */
export class OrderedKeys {
  // Of each only the last eight bits. Where those of the same sixteen bits before them begin, says the other list.
  readonly #rests: Uint8Array;
  readonly #starts = new Uint32Array(2 ** 16 + 1);
  #count = 0;
  #begun = 0;

  /** `most`: how many there will be at most. */
  constructor(most: number) {
    this.#rests = new Uint8Array(most);
  }

  /** Adds one that is greater than all before. The first has place 0. */
  add(key: number): void {
    const front = key >> 8;
    for (; this.#begun <= front; this.#begun += 1) this.#starts[this.#begun] = this.#count;
    this.#rests[this.#count] = key & 255;
    this.#count += 1;
  }

  /** Which place `key` has; -1 when it is not among them. */
  placeOf(key: number): number {
    const front = key >> 8;
    if (front >= this.#begun) return -1;
    const end = front + 1 < this.#begun ? (this.#starts[front + 1] as number) : this.#count;
    for (let at = this.#starts[front] as number; at < end; at += 1) {
      if (this.#rests[at] === (key & 255)) return at;
    }
    return -1;
  }
}
