// Turns the files a person chose into exhibits: the fingerprint of the original, and for a picture a copy for the page,
// drawn anew so that it stands upright, is no finer than paper shows, and carries nothing that was hidden in the file.

import { toHex } from "#base";
import type { Exhibit, ExhibitForm } from "#disclosure/report";
import type { AskedExhibit } from "./protocol.ts";

/** About 200 dots an inch over the text of a page, 6.5 by 8 inches. */
const mostWidth = 1300;
const mostHeight = 1600;
const quality = 0.9;

/** The exhibits, or the name of the first file that could not be read: it was moved, changed or deleted since. */
export type ReadExhibits =
  | { readonly kind: "read"; readonly exhibits: readonly Exhibit[] }
  | { readonly kind: "unreadable"; readonly fileName: string };

/** The exhibits in `asked`, one file after the other: never more than one picture is open at a time. */
export async function readExhibits(
  asked: readonly AskedExhibit[],
  fingerprint: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<ReadExhibits> {
  const exhibits: Exhibit[] = [];
  for (const { file, incident, title, foundation } of asked) {
    const bytes = await bytesOf(file);
    if (bytes === undefined) return { kind: "unreadable", fileName: file.name };
    const form = formOf(file.type);
    exhibits.push({
      incident,
      title,
      foundation,
      fingerprint: toHex(await fingerprint(bytes)),
      byteCount: bytes.length,
      form,
      pictures: form === "image" ? await pictureOf(file) : [],
    });
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

function formOf(type: string): ExhibitForm {
  if (type.startsWith("image/")) return "image";
  if (type.startsWith("audio/")) return "sound";
  if (type.startsWith("video/")) return "video";
  return /^text\/|pdf$|document|msword/.test(type) ? "document" : "other";
}

// What the browser cannot read as a picture has a page that says so, and still its fingerprint.
async function pictureOf(file: File): Promise<Exhibit["pictures"]> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    return [];
  }
  const scale = Math.min(1, mostWidth / picture.width, mostHeight / picture.height);
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const drawing = canvas.getContext("2d");
  if (drawing === null) return [];
  // Paper is white where a picture lets it through.
  drawing.fillStyle = "#fff";
  drawing.fillRect(0, 0, width, height);
  drawing.imageSmoothingQuality = "high";
  drawing.drawImage(picture, 0, 0, width, height);
  picture.close();
  const copy = await canvas.convertToBlob({ type: "image/jpeg", quality });
  return [{ format: "jpeg", bytes: new Uint8Array(await copy.arrayBuffer()) }];
}
