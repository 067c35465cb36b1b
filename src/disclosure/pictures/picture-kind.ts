// What kind of picture a file is, by its first bytes: its name may say another, as that of a photo from a telephone often does.

import { utf8 } from "#base";

/** The kinds that are known; those of {@link readKinds} can be shown. */
export type PictureKind =
  | "jpeg"
  | "png"
  | "webp"
  | "heic"
  | "avif"
  | "gif"
  | "tiff"
  | "bmp"
  | "jxl";

/** The kinds that are read. */
export const readKinds: readonly PictureKind[] = ["jpeg", "png", "webp"];

/** As many bytes of a file as {@link pictureKind} looks at. */
export const headLength = 32;

/** The kind of the picture that begins with `bytes`; `undefined` for what is no picture, or of a kind that is not known. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const has = (letters: string | readonly number[], at = 0) =>
    (typeof letters === "string" ? Array.from(utf8(letters)) : letters).every(
      (byte, index) => bytes[at + index] === byte,
    );
  if (has([0xff, 0xd8, 0xff])) return "jpeg";
  if (has([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "png";
  if (has("RIFF") && has("WEBP", 8)) return "webp";
  if (has("GIF8")) return "gif";
  if (has("II*\0") || has("MM\0*")) return "tiff";
  // Two letters are little to go by: that the rest of a head of zeros and a known length follow is more.
  if (has("BM") && has([0, 0, 0, 0], 6) && [12, 40, 56, 64, 108, 124].includes(bytes[14] ?? 0)) {
    return "bmp";
  }
  if (has([0xff, 0x0a]) || has("\0\0\0\x0cJXL ")) return "jxl";
  // Boxes of ISO 14496-12: the brand that a file names first, or one of those it says it agrees with.
  if (!has("ftyp", 4)) return undefined;
  for (const at of [8, 16, 20, 24, 28]) {
    if (has("avif", at) || has("avis", at)) return "avif";
    if (["heic", "heix", "hevc", "hevx", "heim", "heis"].some((brand) => has(brand, at))) {
      return "heic";
    }
  }
  return has("mif1", 8) || has("msf1", 8) ? "heic" : undefined;
}
