// A network packed small: of each row one byte for its greatest number and one for each number as a part of that. The rows
// are in the order of the numbers of their signs (24 bits), which stand before them as steps from one to the next.

import type { Net } from "../net.ts";
import { bytesOfNumber, inBytes, OrderedKeys, PackedReader } from "./packed-bytes.ts";

const most = 127;
/** The greatest number of a row is two to the power of so many eighths, from this one on. */
const finest = -16;

/** `net` as bytes for {@link unpackedNet}. `keys` are the numbers of the signs, in the order of its rows. */
export function packedNet(net: Net & { readonly keys: readonly number[] }): Uint8Array {
  const { width, rows, start, layers, out, outStart, keys } = net;
  if (width % 4 !== 0) throw new Error("The width must be a multiple of four.");
  const order = keys.map((_, row) => row).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  const bytes: number[] = [width, layers.length, ...bytesOfNumber(order.length)];
  let last = 0;
  for (const row of order) {
    const key = keys[row] ?? 0;
    bytes.push(...bytesOfNumber(key - last));
    last = key;
  }
  for (const row of order) bytes.push(...packedRow(rows.subarray(row * width, (row + 1) * width)));
  bytes.push(...packedRow(start));
  for (const { kernel, start: own } of layers) {
    for (let at = 0; at < kernel.length; at += width) {
      bytes.push(...packedRow(kernel.subarray(at, at + width)));
    }
    bytes.push(...packedRow(own));
  }
  bytes.push(...packedRow(out), ...packedRow(Float64Array.of(outStart)));
  return inBytes(bytes);
}

/** What was packed. */
export function unpackedNet(bytes: Uint8Array): Net {
  const reader = new PackedReader(bytes);
  const row = (target: Float64Array, from: number, size: number): void => {
    const part = 2 ** (reader.byte() / 8 + finest) / most;
    for (let k = 0; k < size; k += 1) target[from + k] = (reader.byte() - 128) * part;
  };
  const matrix = (count: number, size: number): Float64Array => {
    const values = new Float64Array(count * size);
    for (let each = 0; each < count; each += 1) row(values, each * size, size);
    return values;
  };
  const width = reader.byte();
  const depth = reader.byte();
  const count = reader.number();
  const keys = new OrderedKeys(count);
  let key = 0;
  for (let each = 0; each < count; each += 1) {
    key += reader.number();
    keys.add(key);
  }
  return {
    width,
    rowOf: (of) => keys.placeOf(of),
    rows: matrix(count, width),
    start: matrix(1, width),
    layers: Array.from({ length: depth }, () => ({
      kernel: matrix(3 * width, width),
      start: matrix(1, width),
    })),
    out: matrix(1, width),
    outStart: matrix(1, 1)[0] ?? 0,
  };
}

function packedRow(row: Float64Array): number[] {
  let greatest = 0;
  for (const value of row) greatest = Math.max(greatest, Math.abs(value));
  if (!Number.isFinite(greatest)) throw new Error("Not all of it is numbers.");
  const power = Math.min(255, Math.max(0, Math.ceil((Math.log2(greatest || 1e-9) - finest) * 8)));
  const part = 2 ** (power / 8 + finest) / most;
  return [power, ...Array.from(row, (value) => Math.round(value / part) + 128)];
}
