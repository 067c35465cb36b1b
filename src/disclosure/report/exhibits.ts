// Exhibits: files that stand behind the words of a report, as pages with what a court asks of each (Federal Rules of
// Evidence, 901): who made it, on what device, when, from which account, where the original is, what was done to this copy.
// The files are handed in; the original never travels inside the report.

import type { IncidentId } from "#base";
import type { Picture } from "#disclosure/pdf";
import type { ReportRequest } from "./request.ts";
import type { TextPath } from "./texts.ts";

/** Who can say where an exhibit comes from. Any of it may be empty, and is then said to be not recorded. */
export interface Foundation {
  readonly madeBy: string;
  readonly device: string;
  readonly madeAt: string;
  /** The account or number it came from: not a nickname. */
  readonly account: string;
  readonly original: string;
  /** What was done to the copy in the report, beside being made to fit the page. */
  readonly done: string;
}

/** One file, as it is handed in. */
export interface Exhibit {
  /** The incident it belongs to, if it belongs to one. */
  readonly incident: IncidentId | null;
  /** What it shows, in the person's words. */
  readonly title: string;
  readonly foundation: Foundation;
  /** SHA-256 of the original file, in hexadecimal. */
  readonly fingerprint: string;
  /** Of the original file. */
  readonly byteCount: number;
  /** `image`, `sound`, `video`, `document` or `other`. */
  readonly form: ExhibitForm;
  /** The pages it is shown as, upright and without metadata; none for what paper cannot show. */
  readonly pictures: readonly Picture[];
}

/** What kind of file an exhibit is. */
export type ExhibitForm = "image" | "sound" | "video" | "document" | "other";

const forms = new Map<string, ExhibitForm>(
  Object.entries({
    image: "jpg jpeg jpe jfif png gif webp heic heif avif bmp tif tiff jxl dng",
    sound: "mp3 m4a wav ogg oga opus amr aac flac wma caf 3ga",
    video: "mp4 m4v mov webm mkv avi 3gp mpg mpeg wmv",
    document:
      "pdf txt csv doc docx odt ods odp rtf eml msg html htm mht xls xlsx ppt pptx pages numbers",
  }).flatMap(([form, endings]) =>
    endings.split(" ").map((ending) => [ending, form as ExhibitForm] as const),
  ),
);

/** The kind of file that has this name; `other` when its ending tells none. */
export function formOfName(fileName: string): ExhibitForm {
  return forms.get(/[^.]*$/.exec(fileName)?.[0].toLowerCase() ?? "") ?? "other";
}

/** An exhibit under its mark. */
export interface MarkedExhibit {
  readonly mark: string;
  /** Its place among all that were handed in, from 0. */
  readonly index: number;
  readonly exhibit: Exhibit;
}

/** Those of `exhibits` that are `wanted` under marks in the order they are given in. No mark is ever skipped. */
export function markExhibits(
  exhibits: readonly Exhibit[],
  { exhibitMarks = "numbers" }: Pick<ReportRequest, "exhibitMarks">,
  wanted: (exhibit: Exhibit) => boolean = () => true,
): readonly MarkedExhibit[] {
  return exhibits
    .map((exhibit, index) => ({ exhibit, index }))
    .filter(({ exhibit }) => wanted(exhibit))
    .map(({ exhibit, index }, place) => ({
      mark: exhibitMarks === "numbers" ? String(place + 1) : lettersOf(place),
      index,
      exhibit,
    }));
}

/** `exhibit` with every text that a person typed about it put through `change`. */
export function mapExhibitTexts(
  exhibit: Exhibit,
  change: (text: string, path: TextPath) => string,
): Exhibit {
  const { title, foundation } = exhibit;
  const said = Object.entries(foundation).map(([name, text]: [string, string]) => [
    name,
    change(text, `foundation.${name}`),
  ]);
  return {
    ...exhibit,
    title: change(title, "title"),
    foundation: Object.fromEntries(said) as Foundation,
  };
}

/** A, B … Z, AA, AB …: as courts count in letters. */
function lettersOf(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : `${lettersOf(rest - 1)}${letter}`;
}
