// The only door to libwebp, which reads WebP. As WebAssembly it gives the same dots in every engine, and it can reach nothing but
// memory of its own: whatever a picture was made to do to it, it cannot do elsewhere. Each picture gets a new one, so that none
// can do anything to the next.

import { onWhite } from "#disclosure/pdf";
import type { PictureSize } from "./pixels.ts";

/** Reads WebP. */
export interface WebpReader {
  /**
   * Hands the rows of a picture of `size` to `act` from the top, on white: red, green and blue, a byte each. Whether it could
   * be read.
   */
  read(bytes: Uint8Array, size: PictureSize, act: (row: Uint8Array) => void): boolean;
}

/** What of the program is used. Places are numbers of bytes from the start of its memory. */
interface Program {
  readonly memory: WebAssembly.Memory;
  malloc(length: number): number;
  /** Gives the place of the dots, four bytes each, and writes width and height to two places; 0 for what it cannot read. */
  WebPDecodeRGBA(bytes: number, length: number, width: number, height: number): number;
}

/** The reader. `program` are the bytes of libwebp as WebAssembly. */
export async function openWebpReader(program: Uint8Array): Promise<WebpReader> {
  const compiled = await WebAssembly.compile(program as Uint8Array<ArrayBuffer>);
  return {
    read: (bytes, size, act) => {
      try {
        const { exports } = new WebAssembly.Instance(compiled, { wasi_snapshot_preview1: nothing });
        const libwebp = exports as unknown as Program;
        const place = libwebp.malloc(bytes.length + 8);
        if (place === 0) return false;
        new Uint8Array(libwebp.memory.buffer).set(bytes, place + 8);
        const dots = libwebp.WebPDecodeRGBA(place + 8, bytes.length, place, place + 4);
        if (dots === 0) return false;
        const [width, height] = new Uint32Array(libwebp.memory.buffer, place, 2);
        if (width !== size.width || height !== size.height) return false;
        handOver(new Uint8Array(libwebp.memory.buffer, dots, width * height * 4), size, act);
        return true;
      } catch {
        // Broken, or more than there is memory for. What it throws says nothing that helps.
        return false;
      }
    },
  };
}

function handOver(
  dots: Uint8Array,
  { width, height }: PictureSize,
  act: (row: Uint8Array) => void,
) {
  const row = new Uint8Array(width * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, from = y * width * 4; x < width; x += 1, from += 4) {
      const opacity = dots[from + 3] as number;
      row[x * 3] = onWhite(dots[from] as number, opacity);
      row[x * 3 + 1] = onWhite(dots[from + 1] as number, opacity);
      row[x * 3 + 2] = onWhite(dots[from + 2] as number, opacity);
    }
    act(row);
  }
}

// It asks for a way to complain in writing, and gets none.
const refuse = () => {
  throw new Error("not given");
};
const nothing = { fd_close: refuse, fd_seek: refuse, fd_write: refuse };
