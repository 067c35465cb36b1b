// Weights packed small: for each sign its number (24 bits) and its weight in sixteenths, in the order of those
// numbers, as steps from one to the next. One sign in a hundred that was never weighed is taken for another: the gain in
// size is worth that.

import { bytesOfNumber, textOfBytes, whenAsked } from "./packed-text.ts";

/** What signs weigh, by their numbers (`sign.ts`): nought for one that was never weighed. */
export interface Weights {
  of(key: number): number;
}

const scale = 16;
const most = 127;

/** `weights` as text for {@link unpacked}. Weights that come to nothing are left out. */
export function packed(weights: ReadonlyMap<number, number>): string {
  const bytes: number[] = [];
  let last = 0;
  for (const [key, weight] of [...weights].sort(([a], [b]) => a - b)) {
    const rounded = Math.max(-most, Math.min(most, Math.round(weight * scale)));
    if (rounded === 0) continue;
    bytes.push(...bytesOfNumber(key - last), rounded + 128);
    last = key;
  }
  return textOfBytes(bytes);
}

/** Gives what was packed. */
export function unpacked(text: string): () => Weights {
  return whenAsked(() => readWeights(text));
}

/** Spaces and ends of lines in `text` are passed over. */
function readWeights(text: string): Weights {
  const bytes = atob(text);
  // Twice as many places as bytes could fill, so that a look-up ends soon.
  const size = 2 ** Math.ceil(Math.log2(bytes.length + 2));
  const keys = new Int32Array(size).fill(-1);
  const values = new Int8Array(size);
  let key = 0;
  for (let at = 0; at < bytes.length; ) {
    let shift = 1;
    let byte = bytes.charCodeAt(at);
    for (; byte >= 128; byte = bytes.charCodeAt(at)) {
      key += (byte - 128) * shift;
      shift *= 128;
      at += 1;
    }
    key += byte * shift;
    const place = placeOf(key, keys);
    keys[place] = key;
    values[place] = bytes.charCodeAt(at + 1) - 128;
    at += 2;
  }
  return {
    of(key) {
      const place = placeOf(key, keys);
      return keys[place] === key ? (values[place] ?? 0) / scale : 0;
    },
  };
}

/** Where `key` stands, or the free place where it would. */
function placeOf(key: number, keys: Int32Array): number {
  const last = keys.length - 1;
  let place = Math.imul(key, 0x9e3779b1) & last;
  while (keys[place] !== -1 && keys[place] !== key) place = (place + 1) & last;
  return place;
}
