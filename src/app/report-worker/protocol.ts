// What goes in and out of the report worker. The incidents come straight from the log worker through the port, already
// without anything that must stay: the screen sees only what will be on the pages, and the finished files.

import type { ByteCount, FaultCode, IncidentId } from "#base";
import type { PackName, Unprintable } from "#disclosure/pdf";
import type { NotShown } from "#disclosure/pictures";
import type {
  Exhibit,
  Learned,
  MadeAt,
  OmissionCounts,
  OmittedPlace,
  ReportRequest,
} from "#disclosure/report";
import type { Paper, PaperKind } from "./make-papers.ts";
import type { PageText } from "./page-texts.ts";
import type { PrintedFile } from "./printed-file.ts";

export type { Paper, PaperKind } from "./make-papers.ts";
export type { PagePiece, PageText } from "./page-texts.ts";
export type { PrintedFile } from "./printed-file.ts";

/** A file to be shown, as it was chosen. */
export interface AskedExhibit extends Pick<Exhibit, "incident" | "title" | "foundation"> {
  readonly file: File;
  /** What was read of it before, so that a photo is made small once, and what is made is what was looked at. */
  readonly read?: PrintedFile;
}

/** A picture that was chosen and cannot be shown. */
export interface FileNotShown {
  readonly fileName: string;
  readonly reason: NotShown;
}

/** What was asked for. */
export interface AskedPapers {
  readonly request: ReportRequest;
  readonly kinds: readonly PaperKind[];
  readonly paper: "letter" | "a4";
  /** How large a file may be, in bytes; `null` for no limit. */
  readonly mostBytes: ByteCount | null;
  readonly exhibits: readonly AskedExhibit[];
  /** The font packs on this device: what a person looks at is made with the same ones. */
  readonly packs: readonly PackName[];
}

/** What a person is shown before anything is made. */
export interface ReportLook {
  /** The pages of the filed copy, exactly as they will be. */
  readonly pages: readonly PageText[];
  /** The files it comes in, where a largest size was asked for: what each holds, and how large it is. */
  readonly parts: readonly { readonly holds: readonly string[]; readonly byteCount: number }[];
  /** The pictures that will only be named. */
  readonly notShown: readonly FileNotShown[];
  /** The pages of the confidential sheet, when it was asked for. */
  readonly sheet: readonly PageText[];
  readonly learned: readonly Learned[];
  readonly omitted: {
    readonly counts: OmissionCounts;
    readonly places: readonly OmittedPlace[];
  };
  /** What will be printed as numbers, in the files that were asked for. */
  readonly unprintable: readonly Unprintable[];
  /** The incidents in the order of the pages. */
  readonly incidents: readonly { readonly number: number; readonly id: IncidentId }[];
}

/** The one message the screen sends. The port is transferred. */
export interface ReportStart {
  readonly task: "look" | "make";
  readonly asked: AskedPapers;
  readonly madeAt: MadeAt;
  readonly port: MessagePort;
}

/** What the report worker says. The bytes are transferred. */
export type ReportMessage =
  | { readonly kind: "progress"; readonly part: number }
  /** What was read of a file to show, by its place among those asked for. */
  | { readonly kind: "file-read"; readonly index: number; readonly file: PrintedFile }
  | { readonly kind: "looked"; readonly look: ReportLook }
  | {
      readonly kind: "made";
      readonly papers: readonly Paper[];
      /** The numbers that the incidents have in it, by id. */
      readonly numbers: Readonly<Record<string, number>>;
    }
  | { readonly kind: "nothing-to-print" }
  /** A file that was to be shown is no longer where it was chosen, or no longer the same. */
  | { readonly kind: "exhibit-unreadable"; readonly fileName: string }
  | { readonly kind: "fault"; readonly code: FaultCode };
