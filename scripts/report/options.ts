// The options of `npm run report`.

import { type ByteCount, byteCount, isTimeZone, type Milliseconds } from "#base";
import { isPackName, type PackName, packNames } from "#disclosure/pdf";

/** What the command can be asked. */
export const usage = `Usage: npm run -s report -- --in incidents.json --out report.pdf [options]

  --in FILE           the incidents, as src/disclosure/tables/FORMAT.md describes them
  --out FILE          the filed copy; a name that ends in .csv or .json gives that table
  --sheet FILE        also the confidential sheet, as a file of its own
  --request FILE      what is asked for, as JSON; without it everything, with nothing disclosed
  --exhibits FILE     files to show in the filed copy, as JSON (see FORMAT.md)
  --packs NAMES       letters beyond the usual: han, hangul, or han,hangul; without them such characters are
                      printed as numbers, which is said
  --paper letter|a4   letter if left out
  --max-size MB       parts that are no larger, each numbered by itself, when the report would be
  --profile court|1b  court (PDF/A-2a and PDF/UA-1) if left out; 1b is for validators
  --made-at TIME      when the report says it was prepared, such as 2026-06-02T10:30:00-05:00, or now;
                      left out, it says what the incidents file says, or nothing
  --zone ZONE         the zone of that time, such as America/Chicago
  --help

The same files and options give the same bytes.
`;

/** What was asked, or the sentence that says why it cannot be. */
export type Options =
  | {
      readonly kind: "options";
      readonly in: string;
      readonly out: string;
      readonly sheet?: string;
      readonly request?: string;
      readonly exhibits?: string;
      readonly packs: readonly PackName[];
      readonly paper: "letter" | "a4";
      readonly profile: "court" | "1b";
      readonly mostBytes?: ByteCount;
      readonly madeAt?: Milliseconds;
      readonly zone?: string;
    }
  | { readonly kind: "wrong"; readonly sentence: string };

const named = [
  "in",
  "out",
  "sheet",
  "request",
  "exhibits",
  "packs",
  "paper",
  "max-size",
  "profile",
  "made-at",
  "zone",
];

/** The options in `given`, the words after the command. */
export function readOptions(given: readonly string[]): Options | "help" {
  if (given.includes("--help")) return "help";
  const values = new Map<string, string>();
  for (let index = 0; index < given.length; index += 1) {
    const [, name = "", joined] = /^--([a-z-]+)(?:=(.*))?$/s.exec(given[index] ?? "") ?? [];
    if (!named.includes(name)) return wrong(`There is no option ${given[index]}.`);
    if (values.has(name)) return wrong(`--${name} is given twice.`);
    if (joined === undefined) index += 1;
    const value = joined ?? given[index];
    if (value === undefined) return wrong(`--${name} needs a value.`);
    values.set(name, value);
  }
  const from = values.get("in");
  const to = values.get("out");
  if (from === undefined || to === undefined) return wrong("--in and --out are needed.");
  const paper = values.get("paper") ?? "letter";
  if (paper !== "letter" && paper !== "a4") return wrong(`There is no paper ${paper}.`);
  const profile = values.get("profile") ?? "court";
  if (profile !== "court" && profile !== "1b") return wrong(`There is no profile ${profile}.`);
  const zone = values.get("zone");
  if (zone !== undefined && !isTimeZone(zone)) return wrong(`There is no time zone ${zone}.`);
  const at = values.get("made-at");
  const madeAt = at === "now" ? Date.now() : Date.parse(at ?? "");
  if (at !== undefined && Number.isNaN(madeAt)) return wrong(`--made-at ${at} is no time.`);
  const size = values.get("max-size");
  const mostBytes = Math.floor(Number(size) * 1_000_000);
  if (size !== undefined && !(mostBytes > 0)) return wrong(`--max-size ${size} is no size in MB.`);
  const sheet = values.get("sheet");
  const request = values.get("request");
  const exhibits = values.get("exhibits");
  const packs = (values.get("packs") ?? "").split(",").filter((name) => name !== "");
  const stranger = packs.find((name) => !isPackName(name));
  if (stranger !== undefined) return wrong(`There is no pack ${stranger}.`);
  return {
    kind: "options",
    in: from,
    out: to,
    paper,
    profile,
    packs: packNames.filter((name) => packs.includes(name)),
    ...(exhibits === undefined ? {} : { exhibits }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(request === undefined ? {} : { request }),
    ...(size === undefined ? {} : { mostBytes: byteCount(mostBytes) }),
    ...(at === undefined ? {} : { madeAt: madeAt as Milliseconds }),
    ...(zone === undefined ? {} : { zone }),
  };
}

function wrong(sentence: string): Options {
  return { kind: "wrong", sentence };
}
