// Weights packed small: for each sign its number (24 bits) and its weight in sixteenths, in the order of those
// numbers, as steps from one to the next. One sign in a hundred that was never weighed is taken for another: the gain in
// size is worth that.

import { bytesOfNumber, inBytes, OrderedKeys, PackedReader } from "./packed-bytes.ts";

/** What signs weigh, by their numbers (`sign.ts`): nought for one that was never weighed. */
export interface Weights {
  of(key: number): number;
}

const scale = 16;
const most = 127;

/** `weights` as bytes for {@link unpacked}. Weights that come to nothing are left out. */
export function packed(weights: ReadonlyMap<number, number>): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const [key, weight] of [...weights].sort(([a], [b]) => a - b)) {
    const rounded = Math.max(-most, Math.min(most, Math.round(weight * scale)));
    if (rounded === 0) continue;
    bytes.push(...bytesOfNumber(key - last), rounded + 128);
    last = key;
  }
  return inBytes(bytes);
}

/** What was packed. */
export function unpacked(bytes: Uint8Array): Weights {
  const reader = new PackedReader(bytes);
  // Each takes two bytes or more.
  const most = reader.left / 2;
  const keys = new OrderedKeys(most);
  const values = new Int8Array(most);
  let key = 0;
  for (let place = 0; reader.left > 0; place += 1) {
    key += reader.number();
    keys.add(key);
    values[place] = reader.byte() - 128;
  }
  return {
    of(key) {
      const place = keys.placeOf(key);
      return place < 0 ? 0 : (values[place] as number) / scale;
    },
  };
}
