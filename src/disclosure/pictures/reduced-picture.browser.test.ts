// With reduced-picture.test.ts: the browser makes the very copy that Node makes. And what is made shows what the browser itself
// shows of the photo, which is turned and coloured by code that is not ours.

import { expect, test } from "vitest";
import { toHex } from "#base";
import kept from "../../../tests/golden/a-photo.sha256?raw";
import { aReducedPhoto, phoneColours, photoOf, someDots } from "../../../tests/support/a-photo.ts";
import { jpegCodecInBrowser } from "../../../tests/support/jpeg-codec-in-browser.ts";
import { reducedPicture } from "./reduced-picture.ts";

const opened = jpegCodecInBrowser();

const shown = async (bytes: Uint8Array, width: number, height: number) => {
  const picture = await createImageBitmap(new Blob([bytes as BlobPart], { type: "image/jpeg" }));
  const drawing = new OffscreenCanvas(width, height).getContext("2d");
  if (drawing === null) throw new Error("no canvas");
  drawing.imageSmoothingQuality = "high";
  drawing.drawImage(picture, 0, 0, width, height);
  return drawing.getImageData(0, 0, width, height).data;
};

test("[PH2] the browser makes the very copy of a photo that Node makes", async () => {
  const copy = aReducedPhoto(await opened);
  const hash = await crypto.subtle.digest("SHA-256", copy as Uint8Array<ArrayBuffer>);
  expect(`${toHex(new Uint8Array(hash))}\n`).toBe(kept);
});

test("[PH1] [PH3] the copy shows what the browser shows of the photo, whatever its profile and however its rows lie", async () => {
  const codec = await opened;
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const photo = photoOf(someDots(320, 200), codec, orientation, phoneColours());
    const copy = reducedPicture(photo, codec);
    const [width, height] = orientation < 5 ? [320, 200] : [200, 320];
    const ours = await shown(copy?.bytes ?? new Uint8Array(), width, height);
    const theirs = await shown(photo, width, height);
    const off = ours.reduce((sum, value, at) => sum + Math.abs(value - (theirs[at] ?? 0)), 0);
    expect(off / ours.length, `orientation ${orientation}`).toBeLessThan(1.5);
  }
});
