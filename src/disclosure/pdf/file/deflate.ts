// Packs bytes the way a PDF's streams are packed (RFC 1950 and 1951), with the same result in every engine. A document is
// thousands of small streams, most of them words that came before: this keeps its tables from one to the next and looks at one
// place only, which takes a quarter of the time of a library that packs any bytes well.

import {
  distanceBases,
  distanceBits,
  distanceCodes,
  lengthBases,
  lengthBits,
  lengthCodes,
  longestMatch,
  windowSize,
} from "./deflate-codes.ts";
import { addTo, extraBitsOf, HuffmanCode, LengthRuns, lastUsed } from "./huffman.ts";

const hashBits = 13;
/** Three codes of two bytes: fewer are shorter as they are. */
const shortestMatch = 6;
const blockSize = 0x8000;
const matchFlag = 0x40000000;

const endOfBlock = 256;
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Packs one stream after the other. */
export class Deflater {
  // Where each hash was seen last. Places count on from stream to stream, so that nothing needs to be wiped in between.
  readonly #heads = new Int32Array(1 << hashBits).fill(-windowSize);
  #start = 0;
  readonly #symbols = new Uint32Array(blockSize);
  readonly #literals = new HuffmanCode(286, 15);
  readonly #distances = new HuffmanCode(30, 15);
  // How the other two are told.
  readonly #told = new HuffmanCode(19, 7);
  readonly #runs = new LengthRuns();
  readonly #toldLengths = new Uint8Array(286 + 30);
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
    const literals = this.#literals.counts;
    const distances = this.#distances.counts;
    const end = bytes.length;
    const view = new DataView(bytes.buffer, bytes.byteOffset, end);
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
        const hash = hashOf(view, at);
        const place = (heads[hash] as number) - start;
        heads[hash] = at + start;
        if (place >= 0 && at - place < windowSize && isMatch(view, place, at)) {
          const most = Math.min(longestMatch, end - at);
          length = shortestMatch;
          while (length < most && bytes[place + length] === bytes[at + length]) length += 1;
          distance = at - place;
        }
      }
      if (length > 0) {
        symbols[count++] = matchFlag | (distance << 9) | length;
        addTo(literals, 257 + (lengthCodes[length] as number));
        addTo(distances, distanceCodes[distance] as number);
        const stop = Math.min(at + length, last + 1);
        // Every other place is enough to be found again.
        for (let inside = at + 2; inside < stop; inside += 2) {
          heads[hashOf(view, inside)] = inside + start;
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
    this.#literals.counts.fill(0);
    this.#distances.counts.fill(0);
    this.#literals.counts[endOfBlock] = 1;
  }

  #block(count: number, isLast: boolean): void {
    const literals = this.#literals;
    const distances = this.#distances;
    literals.make();
    distances.make();
    this.#room(this.#length + count * 4 + 1024);
    this.#put(isLast ? 1 : 0, 1);
    this.#put(2, 2);
    this.#tell(literals.lengths, distances.lengths);
    this.#body(count);
    this.#putWord(literals.words[endOfBlock] as number);
  }

  // Tells both codes by their lengths.
  #tell(literals: Uint8Array, distances: Uint8Array): void {
    const told = this.#told;
    const runs = this.#runs;
    const literalCount = lastUsed(literals, 257);
    const distanceCount = lastUsed(distances, 1);
    const lengths = this.#toldLengths;
    lengths.set(literals);
    lengths.set(distances, literalCount);
    runs.say(lengths, literalCount + distanceCount);
    told.counts.fill(0);
    for (let at = 0; at < runs.count; at += 1) addTo(told.counts, runs.symbols[at] as number);
    told.make();
    let toldCount = 19;
    while (toldCount > 4 && told.lengths[codeLengthOrder[toldCount - 1] as number] === 0) {
      toldCount -= 1;
    }
    this.#put(literalCount - 257, 5);
    this.#put(distanceCount - 1, 5);
    this.#put(toldCount - 4, 4);
    for (let index = 0; index < toldCount; index += 1) {
      this.#put(told.lengths[codeLengthOrder[index] as number] as number, 3);
    }
    for (let at = 0; at < runs.count; at += 1) {
      const symbol = runs.symbols[at] as number;
      this.#putWord(told.words[symbol] as number);
      this.#put(runs.extras[at] as number, extraBitsOf(symbol));
    }
  }

  // Bits are held until there are sixteen of them: no more than fifteen come at once.
  #body(count: number): void {
    const symbols = this.#symbols;
    const literals = this.#literals.words;
    const distances = this.#distances.words;
    const out = this.#out;
    let length = this.#length;
    let held = this.#held;
    let heldBits = this.#heldBits;
    for (let index = 0; index < count; index += 1) {
      const symbol = symbols[index] as number;
      if (symbol < matchFlag) {
        const word = literals[symbol] as number;
        held |= (word >>> 4) << heldBits;
        heldBits += word & 15;
      } else {
        const size = symbol & 511;
        const sizeCode = lengthCodes[size] as number;
        const sizeWord = literals[257 + sizeCode] as number;
        held |= (sizeWord >>> 4) << heldBits;
        heldBits += sizeWord & 15;
        if (heldBits >= 16) {
          out[length++] = held;
          out[length++] = held >>> 8;
          held >>>= 16;
          heldBits -= 16;
        }
        held |= (size - (lengthBases[sizeCode] as number)) << heldBits;
        heldBits += lengthBits[sizeCode] as number;
        if (heldBits >= 16) {
          out[length++] = held;
          out[length++] = held >>> 8;
          held >>>= 16;
          heldBits -= 16;
        }
        const distance = (symbol & ~matchFlag) >>> 9;
        const distanceCode = distanceCodes[distance] as number;
        const distanceWord = distances[distanceCode] as number;
        held |= (distanceWord >>> 4) << heldBits;
        heldBits += distanceWord & 15;
        if (heldBits >= 16) {
          out[length++] = held;
          out[length++] = held >>> 8;
          held >>>= 16;
          heldBits -= 16;
        }
        held |= (distance - (distanceBases[distanceCode] as number)) << heldBits;
        heldBits += distanceBits[distanceCode] as number;
      }
      if (heldBits >= 16) {
        out[length++] = held;
        out[length++] = held >>> 8;
        held >>>= 16;
        heldBits -= 16;
      }
    }
    this.#length = length;
    this.#held = held;
    this.#heldBits = heldBits;
  }

  // A code with its length, as a HuffmanCode gives it.
  #putWord(word: number): void {
    this.#put(word >>> 4, word & 15);
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
function hashOf(view: DataView, at: number): number {
  const first = view.getInt32(at, true);
  const rest = view.getUint16(at + 4, true);
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(rest, 0x85ebca6b)) >>> (32 - hashBits);
}

// Whether the shortest match is one.
function isMatch(view: DataView, place: number, at: number): boolean {
  return (
    view.getInt32(place, true) === view.getInt32(at, true) &&
    view.getUint16(place + 4, true) === view.getUint16(at + 4, true)
  );
}

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let at = 0; at < bytes.length; ) {
    // As far as the sums stay below 2^31.
    const stop = Math.min(at + 3800, bytes.length);
    for (; at < stop; at += 1) {
      a = (a + (bytes[at] as number)) | 0;
      b = (b + a) | 0;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}
