// The only door to libjpeg-turbo, which reads and writes JPEG. As WebAssembly it gives the same bytes in every engine.

import type { Pixels } from "./pixels.ts";

/** Reads and writes JPEG. */
export interface JpegCodec {
  /**
   * What `act` makes of the dots of a file, given in `parts`; `undefined` for one it cannot read. Of one that is cut off or hurt it has what can
   * still be seen, as every viewer shows it: what is missing is grey. The dots are a view of the codec's own memory,
   * where a photo takes enough room once: they are gone when `act` has ended.
   */
  read<Result>(parts: readonly Uint8Array[], act: (pixels: Pixels) => Result): Result | undefined;
  write(pixels: Pixels): Uint8Array;
}

/** What of 100 is kept. At 90 nothing can be seen to be gone at reading distance. */
const quality = 90;

/** More dots than any camera in a pocket takes would not fit into the memory of one. */
export const mostJpegDots = 120_000_000;

/**
 * The most dots that a byte of a whole file stands for: each block of 64 takes a bit at least. What claims more is all but
 * empty, and its dots would hold memory for nothing.
 */
const mostDotsOfByte = 8 * 64;

/** The codec. `program` are the bytes of libjpeg-turbo as WebAssembly. */
export async function openJpegCodec(program: Uint8Array): Promise<JpegCodec> {
  const { default: start } = await import("@cornerstonejs/codec-libjpeg-turbo-8bit/wasmjs");
  const { JPEGDecoder, JPEGEncoder } = await start({ wasmBinary: program });
  return {
    read: (parts, act) => {
      const decoder = new JPEGDecoder();
      try {
        const byteCount = parts.reduce((sum, { length }) => sum + length, 0);
        const file = decoder.getEncodedBuffer(byteCount);
        let at = 0;
        for (const part of parts) {
          file.set(part, at);
          at += part.length;
        }
        decoder.readHeader();
        const { width, height, componentCount } = decoder.getFrameInfo();
        if (width * height > Math.min(mostJpegDots, byteCount * mostDotsOfByte)) return undefined;
        if (![1, 3].includes(componentCount)) return undefined;
        const isFlawless = decodes(decoder);
        const dots = decoder.getDecodedBuffer();
        if (dots.length !== width * height * componentCount) return undefined;
        if (!isFlawless && isEmpty(dots)) return undefined;
        return act({ width, height, rgb: componentCount === 3 ? dots : inThree(dots) });
      } catch {
        // Broken, or of a kind it does not know. What it throws says nothing that helps.
        return undefined;
      } finally {
        decoder.delete();
      }
    },
    write: ({ width, height, rgb }) => {
      const encoder = new JPEGEncoder();
      try {
        encoder
          .getDecodedBuffer({ width, height, ...roomFor(width, height), isSigned: false })
          .set(rgb);
        encoder.setQuality(quality);
        // As every printer reads it.
        encoder.setProgressive(false);
        // Colour for every dot: letters on a screenshot stay sharp.
        encoder.setSubSampling(0);
        encoder.encode();
        return new Uint8Array(encoder.getEncodedBuffer());
      } finally {
        encoder.delete();
      }
    },
  };
}

/**
 * Tells the encoder of more bytes for each dot than there are, so that it takes more room. It takes as much for the file as
 * for the dots and looks no further: a small picture, whose file is larger than its dots, would be written over what lies
 * behind. Whatever it is told, it reads three bytes a dot. `tjBufSize` of libjpeg-turbo says how much a file can need. Neither
 * number may be above 255.
 */
function roomFor(width: number, height: number) {
  const whole = (side: number) => Math.ceil(side / 16) * 16;
  const needed = whole(width) * whole(height) * 6 + 2048;
  const bytes = Math.ceil(needed / (width * height));
  const componentCount = bytes <= 3 * 31 ? 3 : 255;
  return { componentCount, bitsPerSample: 8 * Math.ceil(bytes / componentCount) };
}

/**
 * Whether all went well. What libjpeg calls a warning is thrown as well, such as an end that is not marked: the dots are there
 * all the same.
 */
function decodes(decoder: { decode(): void }): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Whether all dots are alike, as they are where nothing was read. */
function isEmpty(dots: Uint8Array): boolean {
  return dots.every((value) => value === dots[0]);
}

function inThree(greys: Uint8Array): Uint8Array {
  const rgb = new Uint8Array(greys.length * 3);
  for (const [index, grey] of greys.entries()) rgb.fill(grey, index * 3, index * 3 + 3);
  return rgb;
}
