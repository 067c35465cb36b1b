// What a report prints of one file: its fingerprint, and of a picture a copy for the page. The worker in the browser and the
// command line both come here, so that both give the same bytes.

import { toHex } from "#base";
import {
  type JpegCodec,
  type NotShown,
  pictureKind,
  reducedPicture,
  type WebpReader,
} from "#disclosure/pictures";
import { type Exhibit, formOfName } from "#disclosure/report";

/** What is printed of a file. */
export interface PrintedFile
  extends Pick<Exhibit, "fingerprint" | "byteCount" | "form" | "pictures"> {
  /** Why a picture is not shown; absent when it is, and for a file that is none. */
  readonly notShown?: NotShown;
}

/** What files are read with. The programs that read pictures are only asked for where there is such a picture. */
export interface FileReaders {
  readonly fingerprint: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;
  readonly jpeg: () => Promise<JpegCodec>;
  readonly webp: () => Promise<WebpReader>;
}

/** What is printed of the file called `name`. What nobody can read as a picture has a page that says so. */
export async function printedFile(
  name: string,
  bytes: Uint8Array,
  { fingerprint, jpeg, webp }: FileReaders,
): Promise<PrintedFile> {
  // Its first bytes say more than its name, and what a browser says of it differs from one to the next.
  const kind = pictureKind(bytes);
  const form = kind === undefined ? formOfName(name) : "image";
  const file = { fingerprint: toHex(await fingerprint(bytes)), byteCount: bytes.length, form };
  if (form !== "image") return { ...file, pictures: [] };
  const codecs = { jpeg: await jpeg(), ...(kind === "webp" ? { webp: await webp() } : {}) };
  const reduced = reducedPicture(bytes, codecs);
  return reduced.kind === "picture"
    ? { ...file, pictures: [reduced.picture] }
    : { ...file, pictures: [], notShown: reduced.reason };
}
