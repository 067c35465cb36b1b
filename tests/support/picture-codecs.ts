// What the app reads and writes pictures with, in Node.

import { readFileSync } from "node:fs";
import { openJpegCodec, openWebpReader, type PictureCodecs } from "#disclosure/pictures";
import { projectFolder } from "./sources.ts";

/** All of it. */
export async function pictureCodecs(): Promise<Required<PictureCodecs>> {
  const program = (name: string) =>
    new Uint8Array(readFileSync(`${projectFolder}node_modules/${name}`));
  return {
    jpeg: await openJpegCodec(
      program("@cornerstonejs/codec-libjpeg-turbo-8bit/dist/libjpegturbowasm.wasm"),
    ),
    webp: await openWebpReader(program("@cwasm/webp/webp.wasm")),
  };
}
