import { expect, test } from "vitest";
import { Fault, type Milliseconds } from "#base";
import { sha256 } from "../../../../tests/support/incidents.ts";
import { pdfObjects } from "../../../../tests/support/pdf-objects.ts";
import { aJpeg, aPng } from "../../../../tests/support/pictures.ts";
import { inflated, reportFonts } from "../../../../tests/support/read-pdf-text.ts";
import type { Picture } from "../document.ts";
import { drawDocument } from "../draw-document.ts";
import { usLetter } from "../paper.ts";
import { pictureFacts } from "../picture.ts";

const drawn = (picture: Picture) =>
  drawDocument(
    {
      title: "Title",
      language: "en-US",
      runningHead: "",
      pageLabel: () => "",
      blocks: [{ kind: "picture", picture, alternative: "A gate" }],
    },
    {
      paper: usLetter,
      fonts: reportFonts(),
      createdAt: 0 as Milliseconds,
      fingerprint: sha256,
    },
  );

const pictureIn = (bytes: Uint8Array) =>
  [...pdfObjects(bytes).values()].find(({ text }) => text.includes("/Subtype/Image"));

test("[P9] a JPEG is drawn without what it says of where, when and by what it was taken", async () => {
  const bytes = await drawn({ format: "jpeg", bytes: aJpeg("QPLACEQ") });
  expect(Buffer.from(bytes).toString("latin1")).not.toContain("QPLACEQ");
  const picture = pictureIn(bytes);
  expect(picture?.text).toContain("/Width 8/Height 8/ColorSpace/DeviceGray");
  expect(picture?.stream?.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  expect(picture?.stream?.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
});

test("a PNG that lets through what is below it stands on white", async () => {
  const picture = pictureIn(await drawn({ format: "png", bytes: aPng() }));
  expect(picture?.text).toContain("/Width 2/Height 2/ColorSpace/DeviceRGB");
  expect(Array.from(picture?.stream ?? [])).toEqual([
    0, 0, 0, 127, 127, 127, 255, 255, 255, 255, 0, 0,
  ]);
});

test("[P9] a picture says how large it is, and one that cannot be printed as it is says so before", () => {
  expect(pictureFacts({ format: "jpeg", bytes: aJpeg() })).toEqual({
    kind: "readable",
    width: 8,
    height: 8,
  });
  expect(pictureFacts({ format: "png", bytes: aPng() })).toMatchObject({ width: 2, height: 2 });
  const fourColours = aJpeg();
  const frame = fourColours.findIndex(
    (byte, index) => byte === 0xff && fourColours[index + 1] === 0xc0,
  );
  fourColours[frame + 9] = 4;
  for (const picture of [
    { format: "jpeg", bytes: fourColours },
    { format: "jpeg", bytes: aPng() },
    { format: "png", bytes: aPng().subarray(0, 20) },
    { format: "png", bytes: new Uint8Array(0) },
  ] as const) {
    expect(pictureFacts(picture)).toEqual({ kind: "unreadable" });
  }
});

test("[P9] an unreadable picture is never drawn as something else", async () => {
  await expect(drawn({ format: "png", bytes: new Uint8Array(9) })).rejects.toEqual(
    new Fault("bug"),
  );
});

test("[P9] a picture is drawn upright, whichever way its rows lie", async () => {
  const wide = aPng(4, 2);
  expect(pictureFacts({ format: "png", bytes: wide, orientation: 6 })).toMatchObject({
    width: 2,
    height: 4,
  });
  // Where the first dot of the first row comes to lie in a square of one by one, from the lower left corner.
  const corners = {
    1: [0, 1],
    2: [1, 1],
    3: [1, 0],
    4: [0, 0],
    5: [0, 1],
    6: [1, 1],
    7: [1, 0],
    8: [0, 0],
  };
  for (const [orientation, corner] of Object.entries(corners)) {
    const file = await drawn({ format: "png", bytes: wide, orientation: Number(orientation) });
    const [, ...numbers] =
      /q ([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) cm/.exec(inflated(file)) ?? [];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.map(Number);
    const [left, bottom] = [Math.min(e, e + a, e + c), Math.min(f, f + b, f + d)];
    const [width, height] = [Math.abs(a) + Math.abs(c), Math.abs(b) + Math.abs(d)];
    expect(width / height, orientation).toBeCloseTo(Number(orientation) < 5 ? 2 : 0.5);
    const first = [(c + e - left) / width, (d + f - bottom) / height].map((each) =>
      Math.abs(Math.round(each)),
    );
    expect(first, orientation).toEqual(corner);
    expect(pictureIn(file)?.text).toContain("/Width 4/Height 2");
  }
});
