import { expect, test } from "vitest";
import { Fault, type Milliseconds } from "#base";
import { sha256 } from "../../../../tests/support/incidents.ts";
import { pdfObjects } from "../../../../tests/support/pdf-objects.ts";
import { aJpeg, aPng } from "../../../../tests/support/pictures.ts";
import { reportFonts } from "../../../../tests/support/read-pdf-text.ts";
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

test("a JPEG is drawn without what it says of where, when and by what it was taken", async () => {
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

test("a picture says how large it is, and one that cannot be printed as it is says so before", () => {
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

test("an unreadable picture is never drawn as something else", async () => {
  await expect(drawn({ format: "png", bytes: new Uint8Array(9) })).rejects.toEqual(
    new Fault("bug"),
  );
});
