// The files that a report shows, from a list in JSON: what is said of each, and what is printed of it, by the code that the app
// does it with.

import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type IncidentId, isId, type Parsed, type Problem } from "#base";
import type { Exhibit, Foundation } from "#disclosure/report";
import type { ReadIncidents } from "#disclosure/tables";
import {
  type FileReaders,
  type PrintedFile,
  printedFile,
} from "../../src/app/report-worker/printed-file.ts";

/** What can be wrong with the list. */
export type ExhibitProblemCode =
  | "wrong-shape"
  | "unknown-key"
  | "file-unreadable"
  | "incident-unknown";

/** An exhibit, with the name of its file and why it is not shown where it is not. */
export type ReadExhibit = Exhibit & Pick<PrintedFile, "notShown"> & { readonly fileName: string };

const foundationNames = ["madeBy", "device", "madeAt", "account", "original", "done"] as const;

/** The exhibits in `value`, or everything that is wrong with it. `path` is that of the list: its files are named from there. */
export async function readExhibits(
  value: unknown,
  path: string,
  table: ReadIncidents,
  readers: FileReaders,
): Promise<Parsed<readonly ReadExhibit[], ExhibitProblemCode>> {
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
  const exhibits: ReadExhibit[] = [];
  for (const [index, one] of value.entries()) {
    const at = `exhibits.${index}`;
    const given = fieldsOf(one, at, ["file", "title", "incident", "foundation"]);
    const said = fieldsOf(given.foundation ?? {}, `${at}.foundation`, foundationNames);
    const fileName = textOf(given.file, `${at}.file`);
    const incident = incidentOf(given.incident, table);
    if (incident === undefined) wrong(`${at}.incident`, "incident-unknown");
    const bytes = bytesAt(resolve(dirname(path), fileName));
    if (bytes === undefined) wrong(`${at}.file`, "file-unreadable");
    const title = textOf(given.title, `${at}.title`);
    const foundation = Object.fromEntries(
      foundationNames.map((name) => [name, textOf(said[name], `${at}.foundation.${name}`)]),
    ) as unknown as Foundation;
    if (bytes === undefined || incident === undefined) continue;
    const printed = await printedFile(fileName, bytes, readers);
    exhibits.push({ fileName, incident, title, foundation, ...printed });
  }
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
