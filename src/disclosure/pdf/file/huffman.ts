// Huffman codes as a packed stream says them (RFC 1951, 3.2): short ones for what occurs often. A document has three for each of
// thousands of streams, so what they are made in is made once.

const mostSymbols = 288;
/** No code is longer. */
const longestOfAll = 15;
const symbolRoom = 512;

// While a code is made: what occurs, from the rarest on, and the tree above it.
const keys = new Uint32Array(mostSymbols);
const sums = new Float64Array(2 * mostSymbols);
const parents = new Uint16Array(2 * mostSymbols);
const depths = new Uint8Array(2 * mostSymbols);
const perLength = new Uint32Array(longestOfAll + 1);
const next = new Uint16Array(longestOfAll + 2);

/** A Huffman code that is made anew for each stretch of symbols. */
export class HuffmanCode {
  /** How often each symbol occurs: what the code is made for. */
  readonly counts: Uint32Array;
  /** For each symbol the length of its code, 0 for those that do not occur. */
  readonly lengths: Uint8Array;
  /** For each symbol its code, turned round as it is written, above the four bits of its length. */
  readonly words: Uint32Array;
  readonly #longest: number;

  /** For symbols below `size` in no more than `longest` bits. */
  constructor(size: number, longest: number) {
    this.counts = new Uint32Array(size);
    this.lengths = new Uint8Array(size);
    this.words = new Uint32Array(size);
    this.#longest = longest;
  }

  /** Makes the code for `counts`. There are always two symbols in it at least. */
  make(): void {
    const { lengths, words } = this;
    setLengths(lengths, this.counts, this.#longest);
    next.fill(0);
    for (let symbol = 0; symbol < lengths.length; symbol += 1) {
      const length = lengths[symbol] as number;
      if (length > 0) addTo(next, length + 1);
    }
    for (let bits = 1, code = 0; bits <= this.#longest; bits += 1) {
      code = (code + (next[bits] as number)) << 1;
      next[bits] = code;
    }
    for (let symbol = 0; symbol < lengths.length; symbol += 1) {
      const length = lengths[symbol] as number;
      if (length === 0) {
        words[symbol] = 0;
        continue;
      }
      words[symbol] = (turned(next[length] as number, length) << 4) | length;
      addTo(next, length);
    }
  }
}

const turnedBytes = Uint8Array.from({ length: 256 }, (_, byte) => {
  let result = 0;
  for (let bit = 0; bit < 8; bit += 1) result = (result << 1) | ((byte >> bit) & 1);
  return result;
});

function turned(code: number, bits: number): number {
  const low = turnedBytes[code & 255] as number;
  const high = turnedBytes[code >> 8] as number;
  return ((low << 8) | high) >> (16 - bits);
}

function setLengths(lengths: Uint8Array, counts: Uint32Array, longest: number): void {
  lengths.fill(0);
  // How often and which, in one number: they are sorted much faster than pairs.
  let count = 0;
  for (let symbol = 0; symbol < counts.length; symbol += 1) {
    const often = counts[symbol] as number;
    if (often > 0) keys[count++] = often * symbolRoom + symbol;
  }
  if (count < 2) {
    const only = count === 0 ? 0 : (keys[0] as number) % symbolRoom;
    lengths[only] = 1;
    lengths[only === 0 ? 1 : 0] = 1;
    return;
  }
  keys.subarray(0, count).sort();
  setDepths(count);
  perLength.fill(0);
  for (let leaf = 0; leaf < count; leaf += 1) {
    addTo(perLength, Math.min(depths[leaf] as number, longest));
  }
  shorten(longest);
  // The rarest get the longest.
  let place = 0;
  for (let bits = longest; bits > 0; bits -= 1) {
    for (let each = perLength[bits] as number; each > 0; each -= 1) {
      lengths[(keys[place++] as number) % symbolRoom] = bits;
    }
  }
}

// How deep each of the first `count` keys hangs in the tree: the two lightest are joined again and again.
function setDepths(count: number): void {
  for (let leaf = 0; leaf < count; leaf += 1) {
    sums[leaf] = Math.floor((keys[leaf] as number) / symbolRoom);
  }
  const top = 2 * count - 2;
  let leaf = 0;
  let joined = count;
  const lightest = (made: number) =>
    leaf < count && (joined >= made || (sums[leaf] as number) <= (sums[joined] as number))
      ? leaf++
      : joined++;
  for (let made = count; made <= top; made += 1) {
    const a = lightest(made);
    const b = lightest(made);
    sums[made] = (sums[a] as number) + (sums[b] as number);
    parents[a] = made;
    parents[b] = made;
  }
  depths[top] = 0;
  for (let node = top - 1; node >= 0; node -= 1) {
    depths[node] = (depths[parents[node] as number] as number) + 1;
  }
}

// Leaves that hung too deep were moved up; others must go down for it until there is room for all (Kraft's sum is 1).
function shorten(longest: number): void {
  let sum = 0;
  for (let bits = 1; bits <= longest; bits += 1) {
    sum += (perLength[bits] as number) << (longest - bits);
  }
  while (sum > 1 << longest) {
    let bits = longest - 1;
    while (perLength[bits] === 0) bits -= 1;
    addTo(perLength, bits, -1);
    addTo(perLength, bits + 1, 2);
    addTo(perLength, longest, -1);
    sum -= 1;
  }
}

/** How many of `lengths` there are up to the last that is not 0, and no fewer than `least`. */
export function lastUsed(lengths: Uint8Array, least: number): number {
  let count = lengths.length;
  while (count > least && lengths[count - 1] === 0) count -= 1;
  return count;
}

/** Code lengths with repetitions said as such (RFC 1951, 3.2.7). */
export class LengthRuns {
  /** What is written, one after the other: a code length or the sign of a repetition. */
  readonly symbols = new Uint8Array(mostSymbols + 32);
  /** Of a repetition, how many there are beyond the fewest it can say. */
  readonly extras = new Uint8Array(mostSymbols + 32);
  count = 0;

  /** Says the first `end` of `lengths`. */
  say(lengths: Uint8Array, end: number): void {
    this.count = 0;
    for (let at = 0; at < end; ) {
      const length = lengths[at] as number;
      let count = 1;
      while (at + count < end && lengths[at + count] === length) count += 1;
      at += count;
      if (length !== 0) {
        this.#add(length, 0);
        count -= 1;
      }
      while (count >= 3) {
        const most = length !== 0 ? 6 : count > 10 ? 138 : 10;
        const part = Math.min(count, most);
        if (length !== 0) this.#add(16, part - 3);
        else if (part > 10) this.#add(18, part - 11);
        else this.#add(17, part - 3);
        count -= part;
      }
      for (; count > 0; count -= 1) this.#add(length, 0);
    }
  }

  #add(symbol: number, extra: number): void {
    this.symbols[this.count] = symbol;
    this.extras[this.count] = extra;
    this.count += 1;
  }
}

/** How many bits say the extra of each symbol of {@link LengthRuns}. */
export function extraBitsOf(symbol: number): number {
  return symbol === 16 ? 2 : symbol === 17 ? 3 : symbol === 18 ? 7 : 0;
}

/** Adds `by` to one of `counts`. */
export function addTo(counts: Uint32Array | Uint16Array, index: number, by = 1): void {
  counts[index] = (counts[index] as number) + by;
}
