// The programs that read and write photos, as they are kept with the app. Fetched only where a report shows such a file, and once.

import jpegProgram from "@cornerstonejs/codec-libjpeg-turbo-8bit/wasm?url";
import webpProgram from "@cwasm/webp/webp.wasm?url";
import { Fault } from "#base";
import {
  type JpegCodec,
  openJpegCodec,
  openWebpReader,
  type WebpReader,
} from "#disclosure/pictures";
import { fetchBytes } from "../fetch-bytes.ts";

/** Opens what reads pictures. */
export interface PicturePrograms {
  /** @throws {@link Fault} `font-missing` when a program cannot be had. */
  readonly jpeg: () => Promise<JpegCodec>;
  /** Throws as {@link PicturePrograms.jpeg}. */
  readonly webp: () => Promise<WebpReader>;
}

/** The programs; none is fetched before it is asked for. */
export function picturePrograms(): PicturePrograms {
  let jpeg: Promise<JpegCodec> | undefined;
  let webp: Promise<WebpReader> | undefined;
  return {
    jpeg: () => (jpeg ??= opened(jpegProgram, openJpegCodec)),
    webp: () => (webp ??= opened(webpProgram, openWebpReader)),
  };
}

async function opened<Opened>(
  url: string,
  open: (program: Uint8Array) => Promise<Opened>,
): Promise<Opened> {
  try {
    return await open(await fetchBytes(url));
  } catch (cause) {
    throw new Fault("font-missing", { cause });
  }
}
