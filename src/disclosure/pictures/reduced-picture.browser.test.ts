// With reduced-picture.test.ts: the browser makes the very copy that Node makes. And what is made shows what the browser itself
// shows of the photo, which is turned and coloured by code that is not ours.

import { expect, test } from "vitest";
import { toHex } from "#base";
import kept from "../../../tests/golden/pictures.sha256?raw";
import { phoneColours, photoOf, someDots } from "../../../tests/support/a-photo.ts";
import { pngFrom, reducedPictures, webpOf } from "../../../tests/support/a-picture.ts";
import { pictureCodecsInBrowser } from "../../../tests/support/picture-codecs-in-browser.ts";
import { reducedPicture } from "./reduced-picture.ts";

const opened = pictureCodecsInBrowser();

const shown = async (bytes: Uint8Array, width: number, height: number, type = "image/jpeg") => {
  const picture = await createImageBitmap(new Blob([bytes as BlobPart], { type }));
  const drawing = new OffscreenCanvas(width, height).getContext("2d");
  if (drawing === null) throw new Error("no canvas");
  drawing.fillStyle = "#fff";
  drawing.fillRect(0, 0, width, height);
  drawing.imageSmoothingQuality = "high";
  drawing.drawImage(picture, 0, 0, width, height);
  return drawing.getImageData(0, 0, width, height).data;
};

test("[PH2] the browser makes the very copy of a picture of each kind that Node makes", async () => {
  const lines = reducedPictures(await opened).map(async ([name, bytes]) => {
    const hash = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
    return `${name} ${toHex(new Uint8Array(hash))}\n`;
  });
  expect((await Promise.all(lines)).join("")).toBe(kept);
});

const copyOf = async (file: Uint8Array) => {
  const copy = reducedPicture(file, await opened);
  if (copy.kind !== "picture") throw new Error(copy.reason.why);
  return copy.picture.bytes;
};

const meanDifference = (ours: ArrayLike<number>, theirs: ArrayLike<number>) =>
  Array.from(ours).reduce((sum, value, at) => sum + Math.abs(value - (theirs[at] ?? 0)), 0) /
  ours.length;

test("[PH1] [PH3] the copy shows what the browser shows of the photo, whatever its profile and however its rows lie", async () => {
  const { jpeg } = await opened;
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const photo = photoOf(someDots(320, 200), jpeg, orientation, phoneColours());
    const [width, height] = orientation < 5 ? [320, 200] : [200, 320];
    const ours = await shown(await copyOf(photo), width, height);
    const theirs = await shown(photo, width, height);
    expect(meanDifference(ours, theirs), `orientation ${orientation}`).toBeLessThan(1.5);
  }
});

test("[PH1] [PH3] the copy shows what the browser shows of a PNG and of a WebP", async () => {
  const dotAt = (x: number, y: number) => [x * 5, y * 7, x < 24 ? 40 : 200, (x + y) * 3] as const;
  const files: readonly (readonly [string, Uint8Array])[] = [
    ["image/png", pngFrom(48, 32, dotAt)],
    ["image/png", pngFrom(48, 32, dotAt, { depth: 16, interlaced: true, orientation: 3 })],
    ["image/webp", webpOf("lossy")],
    ["image/webp", webpOf("lossless")],
  ];
  for (const [index, [type, file]] of files.entries()) {
    const ours = await shown(await copyOf(file), 48, 32);
    const theirs = await shown(file, 48, 32, type);
    expect(meanDifference(ours, theirs), `file ${index}`).toBeLessThan(2);
  }
});
