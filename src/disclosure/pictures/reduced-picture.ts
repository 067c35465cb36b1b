// What stands on a page in place of a photo: upright, no finer than paper shows, in the colours it was taken in, and nothing
// else that was in its file. The same bytes in every engine, because no engine's own reading of pictures is asked.

import { giveBack } from "#base";
import {
  mostPngDots,
  type Picture,
  partsWithoutStories,
  pictureFacts,
  pngChunks,
  pngRows,
  pngSize,
} from "#disclosure/pdf";
import {
  type ColourProfile,
  profileOfJpeg,
  profileOfPng,
  readProfile,
  toSharedColours,
} from "./colour-profile.ts";
import { type JpegCodec, mostJpegDots } from "./jpeg-codec.ts";
import { orientationIn, orientationOf } from "./orientation.ts";
import { type PictureKind, pictureKind } from "./picture-kind.ts";
import { type PictureSize, type Pixels, turned } from "./pixels.ts";
import { SlicedDown, slicesOf } from "./slices.ts";
import { webpFacts } from "./webp-file.ts";
import type { WebpReader } from "./webp-reader.ts";

/** Why a picture cannot be shown. */
export type NotShown =
  /** Of a kind that is not read, which may be one that is known. */
  | { readonly why: "kind"; readonly kind: PictureKind | undefined }
  | { readonly why: "moves" | "too-large" | "broken" };

/** A picture for the page, in several where one would be too tall to be read, or why there is none. */
export type Reduced =
  | { readonly kind: "pictures"; readonly pictures: readonly Picture[] }
  | ({ readonly kind: "not-shown" } & { readonly reason: NotShown });

/** What pictures are read and written with. */
export interface PictureCodecs {
  readonly jpeg: JpegCodec;
  /** Only needed for WebP, as {@link pictureKind} tells. */
  readonly webp?: WebpReader;
}

/** About 200 dots an inch over the text of a page, 6.5 by 8 inches. */
const most = { width: 1300, height: 1600 };

/** A PNG is read row by row: more than this takes longer than anybody would wait, and is no screenshot. */
const mostRowDots = 250_000_000;

/** A picture that is taller still for its width is a line, and no picture of a chat. */
const mostSlices = 60;

/** All dots of a WebP are in memory at once, four bytes each. */
const mostWebpDots = 40_000_000;

/** The copies of a JPEG, PNG or WebP for the page, as JPEG. */
export function reducedPicture(bytes: Uint8Array, codecs: PictureCodecs): Reduced {
  const kind = pictureKind(bytes);
  switch (kind) {
    case "jpeg":
      return fromJpeg(bytes, codecs.jpeg);
    case "png":
      return fromPng(bytes, codecs.jpeg);
    case "webp":
      return fromWebp(bytes, codecs);
    default:
      return notShown({ why: "kind", kind });
  }
}

function fromJpeg(bytes: Uint8Array, codec: JpegCodec): Reduced {
  // Four colours of printing cannot be told from three once they are read.
  const facts = pictureFacts({ format: "jpeg", bytes });
  if (facts.kind === "unreadable") return notShown({ why: "broken" });
  if (facts.width * facts.height > mostJpegDots) return notShown({ why: "too-large" });
  const lies = { orientation: orientationOf(bytes), profile: profileOfJpeg(bytes) };
  return reducedRows(facts, lies, codec, (add) => {
    // The codec would give up over a profile that is hurt.
    const isRead = codec.read(partsWithoutStories(bytes), ({ width, height, rgb }) => {
      if (width !== facts.width || height !== facts.height) return false;
      for (let y = 0; y < height; y += 1) add(rgb.subarray(y * width * 3, (y + 1) * width * 3));
      return true;
    });
    return isRead === true;
  });
}

function fromPng(bytes: Uint8Array, codec: JpegCodec): Reduced {
  const size = pngSize(bytes);
  if (size === undefined || size.width * size.height === 0) return notShown({ why: "broken" });
  const isInterlaced = bytes[28] === 1;
  if (size.width * size.height > (isInterlaced ? mostPngDots : mostRowDots)) {
    return notShown({ why: "too-large" });
  }
  const exif = [...pngChunks(bytes)].find(({ name }) => name === "eXIf");
  const orientation = exif === undefined ? 1 : orientationIn(exif.content);
  return reducedRows(size, { orientation, profile: profileOfPng(bytes) }, codec, (add) => {
    try {
      for (const row of pngRows(bytes, size)) add(row);
      return true;
    } catch {
      // Its inside is broken.
      return false;
    }
  });
}

function fromWebp(bytes: Uint8Array, { jpeg, webp }: PictureCodecs): Reduced {
  const facts = webpFacts(bytes);
  if (facts === undefined || webp === undefined) return notShown({ why: "broken" });
  if (facts.moves) return notShown({ why: "moves" });
  const { width, height, exif, profile } = facts;
  if (width * height > mostWebpDots) return notShown({ why: "too-large" });
  const lies = {
    orientation: exif === undefined ? 1 : orientationIn(exif),
    profile: profile === undefined ? undefined : readProfile(profile),
  };
  return reducedRows({ width, height }, lies, jpeg, (add) =>
    webp.read(bytes, { width, height }, add),
  );
}

/** How the rows of a picture lie, and in which colours it was taken. */
interface Taken {
  readonly orientation: number;
  readonly profile: ColourProfile | undefined;
}

/** The copies of a picture of `size` whose rows `read` hands over from the top, as they lie in the file. */
function reducedRows(
  size: PictureSize,
  taken: Taken,
  codec: JpegCodec,
  read: (add: (row: Uint8Array) => void) => boolean,
): Reduced {
  const { orientation } = taken;
  // Of a photo on its side the page's width limits its height; only what lies upright is cut.
  const room = orientation >= 5 ? { width: most.height, height: most.width } : most;
  const slices = orientation === 1 ? slicesOf(size, room) : [{ from: 0, to: size.height }];
  if (slices.length > mostSlices) return notShown({ why: "too-large" });
  const scaled: Pixels[] = [];
  const sliced = new SlicedDown(size, slices, room, (pixels) => scaled.push(pixels));
  const isRead = read((row) => sliced.add(row));
  if (!isRead || scaled.length !== slices.length) return notShown({ why: "broken" });
  return { kind: "pictures", pictures: scaled.map((pixels) => asJpeg(pixels, taken, codec)) };
}

function asJpeg(pixels: Pixels, { orientation, profile }: Taken, codec: JpegCodec): Picture {
  const coloured = profile === undefined ? pixels : toSharedColours(pixels, profile);
  const upright = turned(coloured, orientation);
  const bytes = codec.write(upright);
  for (const rgb of new Set([pixels.rgb, coloured.rgb, upright.rgb])) giveBack(rgb);
  return { format: "jpeg", bytes };
}

function notShown(reason: NotShown): Reduced {
  return { kind: "not-shown", reason };
}
