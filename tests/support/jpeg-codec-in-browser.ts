// The JPEG codec of the app in a test that runs in a browser, the same as Node's in jpeg-codec.ts.

import { type JpegCodec, openJpegCodec } from "#disclosure/pictures";
import program from "../../node_modules/@cornerstonejs/codec-libjpeg-turbo-8bit/dist/libjpegturbowasm.wasm?url";

/** Reads and writes JPEG. */
export async function jpegCodecInBrowser(): Promise<JpegCodec> {
  return openJpegCodec(new Uint8Array(await (await fetch(program)).arrayBuffer()));
}
