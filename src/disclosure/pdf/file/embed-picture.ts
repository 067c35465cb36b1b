// Puts a picture into the file. A JPEG is taken as it is but for what it says of where and by what it was made; a PNG is put
// on white where it lets through what is below, because an old promise of these files allows no transparency.

import { Fault } from "#base";
import type { Picture } from "../document.ts";
import { jpegSegments, jpegSize, pictureFacts } from "../picture.ts";
import type { ObjectNumber, PdfFile } from "./pdf-file.ts";
import { pngPixels } from "./read-png.ts";

/**
 * Puts `picture` and gives its number.
 *
 * @throws {@link Fault} `bug` for one that `pictureFacts` finds unreadable.
 */
export function putPicture(file: PdfFile, picture: Picture): ObjectNumber {
  const { format, bytes } = picture;
  const facts = pictureFacts({ format, bytes });
  if (facts.kind === "unreadable") throw new Fault("bug");
  const entries = (space: string) =>
    `/Type/XObject/Subtype/Image/Width ${facts.width}/Height ${facts.height}/ColorSpace/${space}/BitsPerComponent 8`;
  if (format === "jpeg") {
    const space = jpegSize(bytes)?.components === 1 ? "DeviceGray" : "DeviceRGB";
    return file.putStream(`${entries(space)}/Filter/DCTDecode`, withoutStories(bytes), {
      compress: false,
    });
  }
  return file.putStream(entries("DeviceRGB"), pngPixels(bytes, facts));
}

/**
 * A JPEG without EXIF, XMP, profile, comments and the like, which hold places, names and previews. What its dots are read with
 * stays.
 */
export function withoutStories(bytes: Uint8Array): Uint8Array {
  const kept = partsWithoutStories(bytes);
  const whole = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const each of kept) {
    whole.set(each, at);
    at += each.length;
  }
  return whole;
}

/** The same in parts of `bytes`, for who puts them together elsewhere. */
export function partsWithoutStories(bytes: Uint8Array): readonly Uint8Array[] {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let rest = 2;
  for (const { marker, start, end } of jpegSegments(bytes)) {
    const isStory = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;
    if (!isStory) kept.push(bytes.subarray(start - 2, end));
    rest = end;
  }
  kept.push(bytes.subarray(rest));
  return kept;
}
