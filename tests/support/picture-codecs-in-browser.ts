// What the app reads and writes pictures with, in a test that runs in a browser: the same as Node's in picture-codecs.ts.

import { openJpegCodec, openWebpReader, type PictureCodecs } from "#disclosure/pictures";
import jpegProgram from "../../node_modules/@cornerstonejs/codec-libjpeg-turbo-8bit/dist/libjpegturbowasm.wasm?url";
import webpProgram from "../../node_modules/@cwasm/webp/webp.wasm?url";

/** All of it. */
export async function pictureCodecsInBrowser(): Promise<Required<PictureCodecs>> {
  const program = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer());
  return {
    jpeg: await openJpegCodec(await program(jpegProgram)),
    webp: await openWebpReader(await program(webpProgram)),
  };
}
