// What stands on a page in place of a photo: upright, no finer than paper shows, in the colours it was taken in, and nothing
// else that was in its file.

import { type Picture, pictureFacts, pngPixels, withoutStories } from "#disclosure/pdf";
import {
  type ColourProfile,
  profileOfJpeg,
  profileOfPng,
  toSharedColours,
} from "./colour-profile.ts";
import type { JpegCodec } from "./jpeg-codec.ts";
import { orientationOf } from "./orientation.ts";
import { fitted, type Pixels, scaledDown, turned } from "./pixels.ts";

/** About 200 dots an inch over the text of a page, 6.5 by 8 inches. */
const most = { width: 1300, height: 1600 };

/** The copy of a JPEG or PNG for the page, as a JPEG; `undefined` for what is neither, or cannot be read. */
export function reducedPicture(bytes: Uint8Array, codec: JpegCodec): Picture | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) {
    // Four colours of printing cannot be told from three once they are read.
    const { kind } = pictureFacts({ format: "jpeg", bytes });
    if (kind === "unreadable") return undefined;
    const orientation = orientationOf(bytes);
    const within = orientation >= 5 ? { width: most.height, height: most.width } : most;
    // The codec would give up over a profile that is hurt.
    const small = codec.read(withoutStories(bytes), (pixels) => {
      const { width, height } = fitted(pixels, within);
      return scaledDown(pixels, width, height);
    });
    if (small === undefined) return undefined;
    return asJpeg(turned(inSharedColours(small, profileOfJpeg(bytes)), orientation), codec);
  }
  const facts = pictureFacts({ format: "png", bytes });
  if (facts.kind === "unreadable") return undefined;
  try {
    const { width, height } = fitted(facts, most);
    const small = scaledDown({ ...facts, rgb: pngPixels(bytes, facts) }, width, height);
    return asJpeg(inSharedColours(small, profileOfPng(bytes)), codec);
  } catch {
    // Its inside is broken.
    return undefined;
  }
}

/** The same of a picture that was read elsewhere. */
export function pictureFrom(pixels: Pixels, codec: JpegCodec): Picture {
  const { width, height } = fitted(pixels, most);
  return asJpeg(scaledDown(pixels, width, height), codec);
}

function inSharedColours(pixels: Pixels, profile: ColourProfile | undefined): Pixels {
  return profile === undefined ? pixels : toSharedColours(pixels, profile);
}

function asJpeg(pixels: Pixels, codec: JpegCodec): Picture {
  return { format: "jpeg", bytes: codec.write(pixels) };
}
