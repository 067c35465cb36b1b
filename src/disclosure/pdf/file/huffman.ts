// Huffman codes as a packed stream says them (RFC 1951, 3.2): short ones for what occurs often.

/** A Huffman code: for each symbol its length, 0 for those that do not occur. */
export interface Code {
  readonly lengths: Uint8Array;
  /** Turned round, as they are written. */
  readonly codes: Uint16Array;
}

/** The code of no more than `longest` bits for symbols that occur as often as `counts` says. There are always two at least. */
export function codeOf(counts: Uint32Array, longest: number): Code {
  const lengths = lengthsOf(counts, longest);
  const codes = new Uint16Array(counts.length);
  const next = new Uint16Array(longest + 2);
  for (const length of lengths) if (length > 0) addTo(next, length + 1);
  for (let bits = 1, code = 0; bits <= longest; bits += 1) {
    code = (code + (next[bits] as number)) << 1;
    next[bits] = code;
  }
  for (let symbol = 0; symbol < counts.length; symbol += 1) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    codes[symbol] = turned(next[length] as number, length);
    addTo(next, length);
  }
  return { lengths, codes };
}

function turned(code: number, bits: number): number {
  let result = 0;
  for (let bit = 0; bit < bits; bit += 1) result = (result << 1) | ((code >> bit) & 1);
  return result;
}

const symbolRoom = 512;

function lengthsOf(counts: Uint32Array, longest: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  // How often and which, in one number: they are sorted much faster than pairs.
  const keys = new Uint32Array(counts.length);
  let count = 0;
  for (let symbol = 0; symbol < counts.length; symbol += 1) {
    const often = counts[symbol] as number;
    if (often > 0) keys[count++] = often * symbolRoom + symbol;
  }
  if (count < 2) {
    const only = count === 0 ? 0 : (keys[0] as number) % symbolRoom;
    lengths[only] = 1;
    lengths[only === 0 ? 1 : 0] = 1;
    return lengths;
  }
  const used = keys.subarray(0, count).sort();
  const weights = new Uint32Array(count);
  for (let index = 0; index < count; index += 1) {
    weights[index] = Math.floor((used[index] as number) / symbolRoom);
  }
  const depths = depthsOf(weights);
  const perLength = new Uint32Array(longest + 1);
  for (const depth of depths) addTo(perLength, Math.min(depth, longest));
  shorten(perLength, longest);
  // The rarest get the longest.
  let place = 0;
  for (let bits = longest; bits > 0; bits -= 1) {
    for (let each = perLength[bits] as number; each > 0; each -= 1) {
      lengths[(used[place++] as number) % symbolRoom] = bits;
    }
  }
  return lengths;
}

// How deep each leaf hangs in the tree of weights given in ascending order: the two lightest are joined again and again.
function depthsOf(weights: Uint32Array): Uint8Array {
  const count = weights.length;
  const sums = new Float64Array(2 * count - 1);
  sums.set(weights);
  const parents = new Uint16Array(2 * count - 1);
  let leaf = 0;
  let joined = count;
  const lightest = (made: number) =>
    leaf < count && (joined >= made || (sums[leaf] as number) <= (sums[joined] as number))
      ? leaf++
      : joined++;
  for (let made = count; made < 2 * count - 1; made += 1) {
    const a = lightest(made);
    const b = lightest(made);
    sums[made] = (sums[a] as number) + (sums[b] as number);
    parents[a] = made;
    parents[b] = made;
  }
  const depths = new Uint8Array(2 * count - 1);
  for (let node = 2 * count - 3; node >= 0; node -= 1) {
    depths[node] = (depths[parents[node] as number] as number) + 1;
  }
  return depths.subarray(0, count);
}

// Leaves that hung too deep were moved up; others must go down for it until there is room for all (Kraft's sum is 1).
function shorten(perLength: Uint32Array, longest: number): void {
  let sum = 0;
  for (let bits = 1; bits <= longest; bits += 1) {
    sum += (perLength[bits] as number) * 2 ** (longest - bits);
  }
  while (sum > 2 ** longest) {
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

/** A code length, or a repetition of one. */
export interface LengthRun {
  readonly symbol: number;
  readonly extra: number;
  readonly bits: number;
}

/** Code lengths with repetitions said as such (RFC 1951, 3.2.7). */
export function runsOf(lengths: Uint8Array): readonly LengthRun[] {
  const runs: LengthRun[] = [];
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at] as number;
    let count = 1;
    while (at + count < lengths.length && lengths[at + count] === length) count += 1;
    at += count;
    if (length !== 0) {
      runs.push({ symbol: length, extra: 0, bits: 0 });
      count -= 1;
    }
    while (count >= 3) {
      const most = length !== 0 ? 6 : count > 10 ? 138 : 10;
      const part = Math.min(count, most);
      if (length !== 0) runs.push({ symbol: 16, extra: part - 3, bits: 2 });
      else if (part > 10) runs.push({ symbol: 18, extra: part - 11, bits: 7 });
      else runs.push({ symbol: 17, extra: part - 3, bits: 3 });
      count -= part;
    }
    for (; count > 0; count -= 1) runs.push({ symbol: length, extra: 0, bits: 0 });
  }
  return runs;
}

/** Adds `by` to one of `counts`. */
export function addTo(counts: Uint32Array | Uint16Array, index: number, by = 1): void {
  counts[index] = (counts[index] as number) + by;
}
