// The JPEG codec of the app, in Node.

import { readFileSync } from "node:fs";
import { type JpegCodec, openJpegCodec } from "#disclosure/pictures";
import { projectFolder } from "./sources.ts";

const program = `${projectFolder}node_modules/@cornerstonejs/codec-libjpeg-turbo-8bit/dist/libjpegturbowasm.wasm`;

/** Reads and writes JPEG. */
export function jpegCodec(): Promise<JpegCodec> {
  return openJpegCodec(new Uint8Array(readFileSync(program)));
}
