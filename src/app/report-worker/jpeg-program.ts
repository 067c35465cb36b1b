// The program that reads and writes photos, as it is kept with the app. Fetched only where a report shows files.

import program from "@cornerstonejs/codec-libjpeg-turbo-8bit/wasm?url";
import { Fault } from "#base";
import { type JpegCodec, openJpegCodec } from "#disclosure/pictures";

/**
 * Reads and writes JPEG.
 *
 * @throws {@link Fault} `font-missing` when its program cannot be had.
 */
export async function loadJpegCodec(): Promise<JpegCodec> {
  try {
    const response = await fetch(program);
    if (!response.ok) throw new Error(String(response.status));
    return await openJpegCodec(new Uint8Array(await response.arrayBuffer()));
  } catch (cause) {
    throw new Fault("font-missing", { cause });
  }
}
