// Packs bytes the way a PDF's streams are packed (RFC 1950 and 1951), with the same result in every engine. A document is
// thousands of small streams, most of them words that came before: this keeps its tables from one to the next and looks at one
// place only, which takes a quarter of the time of a library that packs any bytes well.

import { addTo, type Code, codeOf, lastUsed, runsOf } from "./huffman.ts";

const windowSize = 0x8000;
const windowMask = windowSize - 1;
const hashBits = 13;
/** Three codes of two bytes: fewer are shorter as they are. */
const shortestMatch = 6;
const longestMatch = 258;
const blockSize = 0x8000;
const matchFlag = 0x40000000;

const endOfBlock = 256;
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

// For each length and distance: which code says it, how many more bits, and from where they count (RFC 1951, 3.2.5).
const lengthCodes = new Uint8Array(longestMatch + 1);
const lengthBits = new Uint8Array(29);
const lengthBases = new Uint16Array(29);
const distanceCodes = new Uint8Array(windowSize + 1);
const distanceBits = new Uint8Array(30);
const distanceBases = new Uint16Array(30);

for (let code = 0, base = 3; code < 28; code += 1) {
  const bits = code < 8 ? 0 : (code >> 2) - 1;
  lengthBits[code] = bits;
  lengthBases[code] = base;
  lengthCodes.fill(code, base, base + (1 << bits));
  base += 1 << bits;
}
lengthCodes[longestMatch] = 28;
lengthBases[28] = longestMatch;
for (let code = 0, base = 1; code < 30; code += 1) {
  const bits = code < 4 ? 0 : (code >> 1) - 1;
  distanceBits[code] = bits;
  distanceBases[code] = base;
  distanceCodes.fill(code, base, base + (1 << bits));
  base += 1 << bits;
}

/** Packs one stream after the other. */
export class Deflater {
  // Where each hash was seen last. Places count on from stream to stream, so that nothing needs to be wiped in between.
  readonly #heads = new Int32Array(1 << hashBits).fill(-windowSize);
  #start = 0;
  readonly #symbols = new Uint32Array(blockSize);
  readonly #literals = new Uint32Array(286);
  readonly #distances = new Uint32Array(30);
  #out = new Uint8Array(1 << 16);
  #length = 0;
  #held = 0;
  #heldBits = 0;

  /** `bytes` as a zlib stream. */
  deflate(bytes: Uint8Array): Uint8Array {
    this.#length = 0;
    this.#held = 0;
    this.#heldBits = 0;
    this.#room(64 + bytes.length + (bytes.length >> 2));
    this.#out[0] = 0x78;
    this.#out[1] = 0x9c;
    this.#length = 2;
    this.#pack(bytes);
    this.#align();
    const sum = adler32(bytes);
    for (const shift of [24, 16, 8, 0]) this.#out[this.#length++] = (sum >>> shift) & 255;
    return this.#out.slice(0, this.#length);
  }

  #pack(bytes: Uint8Array): void {
    const heads = this.#heads;
    const symbols = this.#symbols;
    const literals = this.#literals;
    const distances = this.#distances;
    const end = bytes.length;
    const start = this.#start;
    // Where the last whole match may begin.
    const last = end - shortestMatch;
    let count = 0;
    let at = 0;
    this.#clearCounts();
    while (at < end) {
      let length = 0;
      let distance = 0;
      if (at <= last) {
        const hash = hashOf(bytes, at);
        const place = (heads[hash] as number) - start;
        heads[hash] = at + start;
        if (place >= Math.max(at - windowMask, 0)) {
          const most = Math.min(longestMatch, end - at);
          while (length < most && bytes[place + length] === bytes[at + length]) length += 1;
          distance = at - place;
        }
      }
      if (length >= shortestMatch) {
        symbols[count++] = matchFlag | (distance << 9) | length;
        addTo(literals, 257 + (lengthCodes[length] as number));
        addTo(distances, distanceCodes[distance] as number);
        const stop = Math.min(at + length, last + 1);
        // Every other place is enough to be found again.
        for (let inside = at + 2; inside < stop; inside += 2) {
          heads[hashOf(bytes, inside)] = inside + start;
        }
        at += length;
      } else {
        const literal = bytes[at] as number;
        symbols[count++] = literal;
        addTo(literals, literal);
        at += 1;
        // The first byte of a code: where nothing begins with it, nothing begins with its second.
        if (literal === 0 && at < end && count < blockSize) {
          const second = bytes[at] as number;
          symbols[count++] = second;
          addTo(literals, second);
          at += 1;
        }
      }
      if (count === blockSize) {
        this.#block(count, at >= end);
        count = 0;
        this.#clearCounts();
        if (at >= end) break;
      }
    }
    if (count > 0 || end === 0) this.#block(count, true);
    // Far enough that no place of this stream is in reach of the next.
    this.#start = start + end + windowSize;
    if (this.#start > 2 ** 30) {
      this.#start = 0;
      heads.fill(-windowSize);
    }
  }

  #clearCounts(): void {
    this.#literals.fill(0);
    this.#distances.fill(0);
    this.#literals[endOfBlock] = 1;
  }

  #block(count: number, isLast: boolean): void {
    const literals = codeOf(this.#literals, 15);
    const distances = codeOf(this.#distances, 15);
    const literalCount = lastUsed(literals.lengths, 257);
    const distanceCount = lastUsed(distances.lengths, 1);
    const lengths = new Uint8Array(literalCount + distanceCount);
    lengths.set(literals.lengths.subarray(0, literalCount));
    lengths.set(distances.lengths.subarray(0, distanceCount), literalCount);
    const runs = runsOf(lengths);
    const counts = new Uint32Array(19);
    for (const { symbol } of runs) addTo(counts, symbol);
    const code = codeOf(counts, 7);
    let codeCount = 19;
    while (codeCount > 4 && code.lengths[codeLengthOrder[codeCount - 1] as number] === 0) {
      codeCount -= 1;
    }
    this.#room(this.#length + count * 4 + 1024);
    this.#put(isLast ? 1 : 0, 1);
    this.#put(2, 2);
    this.#put(literalCount - 257, 5);
    this.#put(distanceCount - 1, 5);
    this.#put(codeCount - 4, 4);
    for (let index = 0; index < codeCount; index += 1) {
      this.#put(code.lengths[codeLengthOrder[index] as number] as number, 3);
    }
    for (const { symbol, extra, bits } of runs) {
      this.#put(code.codes[symbol] as number, code.lengths[symbol] as number);
      if (bits > 0) this.#put(extra, bits);
    }
    this.#body(count, literals, distances);
  }

  #body(count: number, literals: Code, distances: Code): void {
    const symbols = this.#symbols;
    const out = this.#out;
    let length = this.#length;
    let held = this.#held;
    let heldBits = this.#heldBits;
    for (let index = 0; index <= count; index += 1) {
      const symbol = index === count ? endOfBlock : (symbols[index] as number);
      if (symbol < matchFlag) {
        held |= (literals.codes[symbol] as number) << heldBits;
        heldBits += literals.lengths[symbol] as number;
      } else {
        const size = symbol & 511;
        const sizeCode = lengthCodes[size] as number;
        held |= (literals.codes[257 + sizeCode] as number) << heldBits;
        heldBits += literals.lengths[257 + sizeCode] as number;
        while (heldBits >= 8) {
          out[length++] = held;
          held >>>= 8;
          heldBits -= 8;
        }
        held |= (size - (lengthBases[sizeCode] as number)) << heldBits;
        heldBits += lengthBits[sizeCode] as number;
        const distance = (symbol & ~matchFlag) >>> 9;
        const distanceCode = distanceCodes[distance] as number;
        held |= (distances.codes[distanceCode] as number) << heldBits;
        heldBits += distances.lengths[distanceCode] as number;
        while (heldBits >= 8) {
          out[length++] = held;
          held >>>= 8;
          heldBits -= 8;
        }
        held |= (distance - (distanceBases[distanceCode] as number)) << heldBits;
        heldBits += distanceBits[distanceCode] as number;
      }
      while (heldBits >= 8) {
        out[length++] = held;
        held >>>= 8;
        heldBits -= 8;
      }
    }
    this.#length = length;
    this.#held = held;
    this.#heldBits = heldBits;
  }

  #put(value: number, bits: number): void {
    this.#held |= value << this.#heldBits;
    this.#heldBits += bits;
    while (this.#heldBits >= 8) {
      this.#out[this.#length++] = this.#held;
      this.#held >>>= 8;
      this.#heldBits -= 8;
    }
  }

  #align(): void {
    if (this.#heldBits > 0) this.#put(0, 8 - this.#heldBits);
  }

  #room(needed: number): void {
    if (needed <= this.#out.length) return;
    const out = new Uint8Array(needed * 2);
    out.set(this.#out.subarray(0, this.#length));
    this.#out = out;
  }
}

// Of as many bytes as the shortest match has.
function hashOf(bytes: Uint8Array, at: number): number {
  const first =
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24);
  const rest = (bytes[at + 4] as number) | ((bytes[at + 5] as number) << 8);
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(rest, 0x85ebca6b)) >>> (32 - hashBits);
}

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let at = 0; at < bytes.length; ) {
    // As far as the sums stay below 2^32.
    const stop = Math.min(at + 3800, bytes.length);
    for (; at < stop; at += 1) {
      a += bytes[at] as number;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}
