// The files that a report shows, from a list in JSON: what is said of each, and the bytes it is a fingerprint of. Nothing of a
// picture is made anew here: it goes onto its page as it is, upright and without what it says of where it was taken.

import { readFileSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { type IncidentId, isId, type Parsed, type Problem, toHex } from "#base";
import { type Picture, pictureFacts } from "#disclosure/pdf";
import type { Exhibit, ExhibitForm, Foundation } from "#disclosure/report";
import type { ReadIncidents } from "#disclosure/tables";
import { orientationOf } from "./jpeg-orientation.ts";

/** What can be wrong with the list. */
export type ExhibitProblemCode =
  | "wrong-shape"
  | "unknown-key"
  | "file-unreadable"
  | "incident-unknown";

const foundationNames = ["madeBy", "device", "madeAt", "account", "original", "done"] as const;

/** The exhibits in `value`, or everything that is wrong with it. `path` is that of the list: its files are named from there. */
export function readExhibits(
  value: unknown,
  path: string,
  table: ReadIncidents,
  fingerprint: (bytes: Uint8Array) => Uint8Array,
): Parsed<readonly Exhibit[], ExhibitProblemCode> {
  const problems: Problem<ExhibitProblemCode>[] = [];
  const wrong = (at: string, code: ExhibitProblemCode) => {
    problems.push({ path: at, code });
    return undefined;
  };
  const fieldsOf = (given: unknown, at: string, names: readonly string[]) => {
    if (typeof given !== "object" || given === null || Array.isArray(given)) {
      wrong(at, "wrong-shape");
      return {};
    }
    for (const key of Object.keys(given)) {
      if (!names.includes(key)) wrong(`${at}.${key}`, "unknown-key");
    }
    return given as Readonly<Record<string, unknown>>;
  };
  const textOf = (given: unknown, at: string) => {
    if (given === undefined) return "";
    if (typeof given === "string") return given;
    wrong(at, "wrong-shape");
    return "";
  };
  if (!Array.isArray(value)) {
    return { kind: "invalid", problems: [{ path: "exhibits", code: "wrong-shape" }] };
  }
  const exhibits = value.flatMap((one: unknown, index): readonly Exhibit[] => {
    const at = `exhibits.${index}`;
    const given = fieldsOf(one, at, ["file", "title", "incident", "foundation"]);
    const said = fieldsOf(given.foundation ?? {}, `${at}.foundation`, foundationNames);
    const file = textOf(given.file, `${at}.file`);
    const incident = incidentOf(given.incident, table);
    if (incident === undefined) wrong(`${at}.incident`, "incident-unknown");
    const bytes = bytesAt(resolve(dirname(path), file));
    if (bytes === undefined) wrong(`${at}.file`, "file-unreadable");
    const title = textOf(given.title, `${at}.title`);
    const foundation = Object.fromEntries(
      foundationNames.map((name) => [name, textOf(said[name], `${at}.foundation.${name}`)]),
    ) as unknown as Foundation;
    if (bytes === undefined || incident === undefined) return [];
    return [
      {
        incident,
        title,
        foundation,
        fingerprint: toHex(fingerprint(bytes)),
        byteCount: bytes.length,
        form: formOf(file),
        pictures: picturesOf(bytes),
      },
    ];
  });
  return problems.length === 0 ? { kind: "valid", value: exhibits } : { kind: "invalid", problems };
}

function bytesAt(path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return undefined;
  }
}

// By its id, by the number it has in the table, or by its place in a list without numbers.
function incidentOf(given: unknown, { incidents, numbers }: ReadIncidents) {
  if (given === undefined || given === null) return null;
  if (isId<"incident">(given)) {
    return incidents.some(({ id }) => id === given) ? given : undefined;
  }
  const [found] = Object.entries(numbers).find(([, number]) => number === given) ?? [];
  const hasNumbers = Object.keys(numbers).length > 0;
  if (hasNumbers) return found as IncidentId | undefined;
  return typeof given === "number" ? incidents[given - 1]?.id : undefined;
}

const forms: Readonly<Record<string, ExhibitForm>> = {
  ...named("image", "jpg jpeg png gif webp heic heif avif bmp tif tiff"),
  ...named("sound", "mp3 m4a wav ogg opus amr aac flac"),
  ...named("video", "mp4 mov webm mkv avi 3gp"),
  ...named("document", "pdf txt doc docx odt rtf eml html htm"),
};

function named(form: ExhibitForm, endings: string): Readonly<Record<string, ExhibitForm>> {
  return Object.fromEntries(endings.split(" ").map((ending) => [ending, form]));
}

function formOf(file: string): ExhibitForm {
  return forms[extname(file).slice(1).toLowerCase()] ?? "other";
}

// What cannot go onto a page as it is has a page that says so, and its fingerprint.
function picturesOf(bytes: Uint8Array): readonly Picture[] {
  const pictures: readonly Picture[] = [
    { format: "jpeg", bytes, orientation: orientationOf(bytes) },
    { format: "png", bytes },
  ];
  return pictures.filter((picture) => pictureFacts(picture).kind === "readable").slice(0, 1);
}
