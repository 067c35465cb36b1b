// Turns the files a person chose into exhibits: the fingerprint of the original, and for a picture a copy for the page,
// made anew so that it stands upright, is no finer than paper shows, and carries nothing that was hidden in the file.

import { toHex } from "#base";
import { type JpegCodec, type Pixels, pictureFrom, reducedPicture } from "#disclosure/pictures";
import { type Exhibit, type ExhibitForm, formOfName } from "#disclosure/report";
import { loadJpegCodec } from "./jpeg-program.ts";
import type { AskedExhibit } from "./protocol.ts";

/** The exhibits, or the name of the first file that could not be read: it was moved, changed or deleted since. */
export type ReadExhibits =
  | { readonly kind: "read"; readonly exhibits: readonly Exhibit[] }
  | { readonly kind: "unreadable"; readonly fileName: string };

/** More dots than this a browser may not have the memory to draw. */
const mostDrawn = 50_000_000;

/**
 * The exhibits in `asked`, one file after the other: never more than one picture is open at a time. `progress` is told 0 to
 * 1 after each.
 */
export async function readExhibits(
  asked: readonly AskedExhibit[],
  fingerprint: (bytes: Uint8Array) => Promise<Uint8Array>,
  progress: (part: number) => void,
): Promise<ReadExhibits> {
  const exhibits: Exhibit[] = [];
  let codec: JpegCodec | undefined;
  for (const { file, incident, title, foundation } of asked) {
    const bytes = await bytesOf(file);
    if (bytes === undefined) return { kind: "unreadable", fileName: file.name };
    const form = formOfName(file.name) ?? formOfType(file.type);
    if (form === "image") codec ??= await loadJpegCodec();
    exhibits.push({
      incident,
      title,
      foundation,
      fingerprint: toHex(await fingerprint(bytes)),
      byteCount: bytes.length,
      form,
      pictures: codec === undefined || form !== "image" ? [] : await picturesOf(file, bytes, codec),
    });
    progress(exhibits.length / asked.length);
  }
  return { kind: "read", exhibits };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

function formOfType(type: string): ExhibitForm {
  if (type.startsWith("image/")) return "image";
  if (type.startsWith("audio/")) return "sound";
  if (type.startsWith("video/")) return "video";
  return /^text\/|pdf$|document|msword/.test(type) ? "document" : "other";
}

// What nobody can read as a picture has a page that says so, and still its fingerprint.
async function picturesOf(
  file: File,
  bytes: Uint8Array,
  codec: JpegCodec,
): Promise<Exhibit["pictures"]> {
  const picture = reducedPicture(bytes, codec);
  if (picture !== undefined) return [picture];
  const drawn = await drawnByBrowser(file);
  return drawn === undefined ? [] : [pictureFrom(drawn, codec)];
}

// Kinds of picture that only the browser reads. Their dots can differ a little from one browser to the next.
async function drawnByBrowser(file: File): Promise<Pixels | undefined> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    return undefined;
  }
  const scale = Math.min(1, Math.sqrt(mostDrawn / (picture.width * picture.height)));
  const width = Math.max(1, Math.floor(picture.width * scale));
  const height = Math.max(1, Math.floor(picture.height * scale));
  const drawing = new OffscreenCanvas(width, height).getContext("2d");
  if (drawing === null) return undefined;
  // Paper is white where a picture lets it through.
  drawing.fillStyle = "#fff";
  drawing.fillRect(0, 0, width, height);
  drawing.imageSmoothingQuality = "high";
  drawing.drawImage(picture, 0, 0, width, height);
  picture.close();
  const { data } = drawing.getImageData(0, 0, width, height);
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    rgb[to] = data[from] ?? 0;
    rgb[to + 1] = data[from + 1] ?? 0;
    rgb[to + 2] = data[from + 2] ?? 0;
  }
  return { width, height, rgb };
}
