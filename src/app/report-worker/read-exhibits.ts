// Turns the files a person chose into exhibits, one after the other: never more than one picture is open at a time.

import type { Exhibit } from "#disclosure/report";
import { picturePrograms } from "./picture-programs.ts";
import { type FileReaders, type PrintedFile, printedFile } from "./printed-file.ts";
import type { AskedExhibit, FileNotShown } from "./protocol.ts";

/** The exhibits, or the name of the first file that could not be read: it was moved, changed or deleted since. */
export type ReadExhibits =
  | {
      readonly kind: "read";
      readonly exhibits: readonly Exhibit[];
      /** The pictures that cannot be shown. */
      readonly notShown: readonly FileNotShown[];
    }
  | { readonly kind: "unreadable"; readonly fileName: string };

/** The exhibits in `asked`. `onRead` is told what was read of each file that was not read before, with its place in `asked`. */
export async function readExhibits(
  asked: readonly AskedExhibit[],
  fingerprint: FileReaders["fingerprint"],
  onRead: (file: PrintedFile, index: number) => void,
): Promise<ReadExhibits> {
  // They go with what they hold before the pages are laid out.
  const readers = { fingerprint, ...picturePrograms() };
  const exhibits: Exhibit[] = [];
  const notShown: FileNotShown[] = [];
  for (const [index, { file, read, incident, title, foundation }] of asked.entries()) {
    const printed = read ?? (await readFile(file, readers));
    if (printed === undefined) return { kind: "unreadable", fileName: file.name };
    const { notShown: reason, ...shown } = printed;
    if (read === undefined) onRead(printed, index);
    if (reason !== undefined) notShown.push({ fileName: file.name, reason });
    exhibits.push({ incident, title, foundation, ...shown });
  }
  return { kind: "read", exhibits, notShown };
}

async function readFile(file: File, readers: FileReaders): Promise<PrintedFile | undefined> {
  const bytes = await bytesOf(file);
  return bytes === undefined ? undefined : printedFile(file.name, bytes, readers);
}

async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
