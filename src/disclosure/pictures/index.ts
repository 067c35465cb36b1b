// Photos on their way to paper. Everything is done by code of the app's own making or that comes with it: what a browser
// does to a picture differs from one to the next, and a report must be the same file everywhere.

export { type JpegCodec, openJpegCodec } from "./jpeg-codec.ts";
export { headLength, type PictureKind, pictureKind, readKinds } from "./picture-kind.ts";
export type { Pixels } from "./pixels.ts";
export {
  type NotShown,
  type PictureCodecs,
  type Reduced,
  reducedPicture,
} from "./reduced-picture.ts";
export { openWebpReader, type WebpReader } from "./webp-reader.ts";
