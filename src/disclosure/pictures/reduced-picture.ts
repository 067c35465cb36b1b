// What stands on a page in place of a photo: upright, no finer than paper shows, in the colours it was taken in, and nothing
// else that was in its file. The same bytes in every engine, because no engine's own reading of pictures is asked.

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
import { fitted, type PictureSize, type Pixels, ScaledDown, scaledDown, turned } from "./pixels.ts";
import { webpFacts } from "./webp-file.ts";
import type { WebpReader } from "./webp-reader.ts";

/** Why a picture cannot be shown. */
export type NotShown =
  /** Of a kind that is not read, which may be one that is known. */
  | { readonly why: "kind"; readonly kind: PictureKind | undefined }
  | { readonly why: "moves" | "too-large" | "broken" };

/** A picture for the page, or why there is none. */
export type Reduced =
  | { readonly kind: "picture"; readonly picture: Picture }
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

/** All dots of a WebP are in memory at once, four bytes each. */
const mostWebpDots = 40_000_000;

/** The copy of a JPEG, PNG or WebP for the page, as a JPEG. */
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
  const orientation = orientationOf(bytes);
  // The codec would give up over a profile that is hurt.
  const small = codec.read(partsWithoutStories(bytes), (pixels) =>
    scaledDown(pixels, fitted(pixels, roomFor(orientation))),
  );
  if (small === undefined) return notShown({ why: "broken" });
  return shown(small, profileOfJpeg(bytes), orientation, codec);
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
  try {
    const scaled = new ScaledDown(size, fitted(size, roomFor(orientation)));
    for (const row of pngRows(bytes, size)) scaled.add(row);
    return shown(scaled.pixels(), profileOfPng(bytes), orientation, codec);
  } catch {
    // Its inside is broken.
    return notShown({ why: "broken" });
  }
}

function fromWebp(bytes: Uint8Array, { jpeg, webp }: PictureCodecs): Reduced {
  const facts = webpFacts(bytes);
  if (facts === undefined || webp === undefined) return notShown({ why: "broken" });
  if (facts.moves) return notShown({ why: "moves" });
  const size = { width: facts.width, height: facts.height };
  if (size.width * size.height > mostWebpDots) return notShown({ why: "too-large" });
  const orientation = facts.exif === undefined ? 1 : orientationIn(facts.exif);
  const scaled = new ScaledDown(size, fitted(size, roomFor(orientation)));
  if (!webp.read(bytes, size, (row) => scaled.add(row))) return notShown({ why: "broken" });
  const profile = facts.profile === undefined ? undefined : readProfile(facts.profile);
  return shown(scaled.pixels(), profile, orientation, jpeg);
}

// As the rows lie in the file: of a photo on its side the page's width limits its height.
function roomFor(orientation: number): PictureSize {
  return orientation >= 5 ? { width: most.height, height: most.width } : most;
}

function shown(
  pixels: Pixels,
  profile: ColourProfile | undefined,
  orientation: number,
  codec: JpegCodec,
): Reduced {
  const coloured = profile === undefined ? pixels : toSharedColours(pixels, profile);
  const bytes = codec.write(turned(coloured, orientation));
  return { kind: "picture", picture: { format: "jpeg", bytes } };
}

function notShown(reason: NotShown): Reduced {
  return { kind: "not-shown", reason };
}
