// The files that a report shows, from a list in JSON: what is said of each, and the bytes it is a fingerprint of. Photos are
// made small for the page by the code that the app does it with.

import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type IncidentId, isId, type Parsed, type Problem, toHex } from "#base";
import { type JpegCodec, reducedPicture } from "#disclosure/pictures";
import { type Exhibit, type ExhibitForm, type Foundation, formOfName } from "#disclosure/report";
import type { ReadIncidents } from "#disclosure/tables";

/** What can be wrong with the list. */
export type ExhibitProblemCode =
  | "wrong-shape"
  | "unknown-key"
  | "file-unreadable"
  | "incident-unknown";

/** What reading exhibits needs from outside. */
export interface ExhibitTools {
  readonly fingerprint: (bytes: Uint8Array) => Uint8Array;
  readonly codec: JpegCodec;
}

const foundationNames = ["madeBy", "device", "madeAt", "account", "original", "done"] as const;

/** The exhibits in `value`, or everything that is wrong with it. `path` is that of the list: its files are named from there. */
export function readExhibits(
  value: unknown,
  path: string,
  table: ReadIncidents,
  { fingerprint, codec }: ExhibitTools,
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
    const form = formOfName(file) ?? "other";
    return [
      {
        incident,
        title,
        foundation,
        fingerprint: toHex(fingerprint(bytes)),
        byteCount: bytes.length,
        form,
        pictures: picturesOf(bytes, form, codec),
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

// What cannot be shown has a page that says so, and its fingerprint.
function picturesOf(bytes: Uint8Array, form: ExhibitForm, codec: JpegCodec): Exhibit["pictures"] {
  const picture = form === "image" ? reducedPicture(bytes, codec) : undefined;
  return picture === undefined ? [] : [picture];
}
