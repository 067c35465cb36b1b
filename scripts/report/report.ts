// The command line of reports: reads the options and the files, says plainly what is wrong with them, writes the papers.

import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { isTimeZone, type Milliseconds, type TimeZone } from "#base";
import { a4, type FontFiles, type PackName, usLetter } from "#disclosure/pdf";
import { openJpegCodec, openWebpReader } from "#disclosure/pictures";
import {
  type Exhibit,
  type MadeAt,
  parseReportRequest,
  type ReportRequest,
} from "#disclosure/report";
import { type ReadIncidents, readIncidents } from "#disclosure/tables";
import { words } from "#i18n";
import { openWords } from "#i18n/open";
import {
  type Material,
  makePapers,
  type PaperKind,
  unprintableIn,
} from "../../src/app/report-worker/make-papers.ts";
import { packFiles } from "../packs.mjs";
import { type ReadExhibit, readExhibits } from "./exhibits.ts";
import { type Options, readOptions, usage } from "./options.ts";

class Wrong extends Error {}

/** Does what `given` asks for. Gives 0, or 1 after saying on standard error what was wrong; then nothing was written. */
export async function runReport(given: readonly string[], packageFolder: string): Promise<number> {
  try {
    const options = readOptions(given);
    if (options === "help") {
      process.stdout.write(usage);
      return 0;
    }
    if (options.kind === "wrong") throw new Wrong(`${options.sentence}\n\n${usage}`);
    await make(options, packageFolder);
    return 0;
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function make(options: Extract<Options, { kind: "options" }>, packageFolder: string) {
  const table = incidentsIn(options.in);
  const request = withNumbers(
    options.request === undefined ? {} : readJson(options.request, "the request"),
    table,
    options.request ?? "",
  );
  const outputs = [
    { kind: kindOf(options.out), path: options.out },
    ...(options.sheet === undefined ? [] : [{ kind: "sheet" as const, path: options.sheet }]),
  ];
  const showable = { incidents: table.incidents, background: table.background };
  const material: Material = {
    shown: showable,
    whole: showable,
    exhibits:
      options.exhibits === undefined
        ? []
        : await exhibitsIn(options.exhibits, table, packageFolder),
    madeAt: madeAtOf(options, table),
    ...(table.chain === undefined ? {} : { chain: table.chain }),
  };
  const kinds = outputs.map(({ kind }) => kind);
  const fonts = reportFonts(packageFolder, options.packs);
  const papers = await makePapers(request, kinds, material, {
    paper: options.paper === "a4" ? a4 : usLetter,
    profile: options.profile,
    ...(options.mostBytes === undefined ? {} : { mostBytes: options.mostBytes }),
    fonts,
    fingerprint: sha256,
  });
  tellUnprintable(unprintableIn(request, kinds, material, fonts));
  const files = papers.map((paper) => {
    const { path = options.out } = outputs.find(({ kind }) => kind === paper.kind) ?? {};
    return { path: pathOfPart(path, paper), paper };
  });
  writeWhole(files.map(({ path, paper }) => ({ path, bytes: paper.bytes })));
  for (const { path, paper } of files) {
    process.stdout.write(`${path}  SHA-256 ${paper.fingerprint}\n`);
    const { mostBytes = Number.POSITIVE_INFINITY } = options;
    if (paper.pages > 0 && paper.bytes.length > mostBytes) {
      process.stderr.write(`${path} is larger than --max-size: what it holds belongs together.\n`);
    }
  }
}

function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash("sha256").update(bytes).digest());
}

function tellNotShown(exhibits: readonly ReadExhibit[]) {
  const { notShown: text } = openWords().reportScreen;
  for (const { fileName, notShown } of exhibits) {
    if (notShown === undefined) continue;
    process.stderr.write(`${text.title(fileName)}. ${text.why(notShown)}\n`);
  }
}

function tellUnprintable(found: ReturnType<typeof unprintableIn>) {
  if (found.length === 0) return;
  const shown = found.slice(0, mostListed).map((each) => each.shown);
  const more = found.length > mostListed ? ` and ${found.length - mostListed} more` : "";
  const packs = [...new Set(found.flatMap(({ pack }) => pack ?? []))];
  const help = packs.length > 0 ? ` With --packs ${packs.join(",")} fewer would be.` : "";
  process.stderr.write(`Printed as numbers: ${shown.join(" ")}${more}.${help}\n`);
}

// All files or none: each is written aside first, so that a full disk leaves no half of one.
function writeWhole(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]) {
  const asides: string[] = [];
  try {
    for (const { path, bytes } of files) {
      const aside = `${path}.${process.pid}.part`;
      asides.push(aside);
      try {
        writeFileSync(aside, bytes);
      } catch (error) {
        throw new Wrong(
          `${path} could not be written (${codeOf(error)}). Nothing was written: is the disk full?`,
        );
      }
    }
    for (const [index, { path }] of files.entries()) renameSync(asides[index] ?? "", path);
  } finally {
    for (const aside of asides) rmSync(aside, { force: true });
  }
}

function pathOfPart(
  path: string,
  { part, parts }: { readonly part: number; readonly parts: number },
) {
  if (parts === 1) return path;
  const ending = extname(path);
  return `${path.slice(0, path.length - ending.length)}-part-${part}-of-${parts}${ending}`;
}

function incidentsIn(path: string): ReadIncidents {
  const read = readIncidents(readJson(path, "the incidents"));
  if (read.kind === "valid") return read.value;
  const { problems } = words();
  const sentences: Readonly<Record<string, string>> = {
    ...problems,
    "wrong-shape": "This is not what belongs here.",
    "unknown-key": "There is no such field.",
    "date-missing": "The date is missing.",
    "instant-missing": "The time it was written down is missing.",
    "instant-invalid":
      "This is no time with a distance from UTC, such as 2026-05-04T08:10:00-05:00.",
    "same-id": "Another incident has this id.",
    "same-number": "Another incident has this number.",
  };
  throw new Wrong(listed(path, read.problems, sentences));
}

const jpegProgram = "@cornerstonejs/codec-libjpeg-turbo-8bit/dist/libjpegturbowasm.wasm";
const webpProgram = "@cwasm/webp/webp.wasm";

async function exhibitsIn(
  path: string,
  table: ReadIncidents,
  packageFolder: string,
): Promise<readonly Exhibit[]> {
  const programAt = (name: string) => new Uint8Array(readFileSync(join(packageFolder, name)));
  const [jpeg, webp] = await Promise.all([
    openJpegCodec(programAt(jpegProgram)),
    openWebpReader(programAt(webpProgram)),
  ]);
  const read = await readExhibits(readJson(path, "the exhibits"), path, table, {
    fingerprint: sha256,
    jpeg: () => Promise.resolve(jpeg),
    webp: () => Promise.resolve(webp),
  });
  if (read.kind === "valid") {
    tellNotShown(read.value);
    return read.value;
  }
  throw new Wrong(
    listed(path, read.problems, {
      "wrong-shape": "This is not what belongs here.",
      "unknown-key": "There is no such field.",
      "file-unreadable": "This file could not be read.",
      "incident-unknown": "There is no such incident in the table.",
    }),
  );
}

function withNumbers(value: unknown, { numbers }: ReadIncidents, path: string): ReportRequest {
  const parsed = parseReportRequest(value);
  if (parsed.kind === "valid") {
    return Object.keys(numbers).length > 0 && parsed.value.numbers === undefined
      ? { ...parsed.value, numbers }
      : parsed.value;
  }
  throw new Wrong(
    listed(path, parsed.problems, {
      "wrong-shape": "This is not what belongs here.",
      "unknown-key": "There is no such field.",
      "date-invalid": "This date does not exist. Write it as 2026-05-03.",
      "unknown-choice": "There is no such choice.",
    }),
  );
}

const mostListed = 20;

function listed(
  file: string,
  problems: readonly { readonly path: string; readonly code: string }[],
  sentences: Readonly<Record<string, string>>,
): string {
  const lines = problems
    .slice(0, mostListed)
    .map(({ path, code }) => `  ${path}: ${sentences[code] ?? code} (${code})`);
  const more = problems.length - lines.length;
  return [
    `${file} cannot be used. Nothing was written.`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join("\n");
}

function readJson(path: string, what: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new Wrong(`${path} (${what}) could not be read (${codeOf(error)}).`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    throw new Wrong(`${path} (${what}) is not JSON.`);
  }
}

function madeAtOf(
  { madeAt, zone }: { readonly madeAt?: Milliseconds; readonly zone?: string },
  table: ReadIncidents,
): MadeAt | undefined {
  if (madeAt === undefined) return table.madeAt;
  return { instant: madeAt, zone: isTimeZone(zone) ? zone : ("UTC" as TimeZone) };
}

function kindOf(path: string): PaperKind {
  switch (extname(path).toLowerCase()) {
    case ".csv":
      return "csv";
    case ".json":
      return "json";
    default:
      return "filed";
  }
}

function reportFonts(folder: string, packs: readonly PackName[]): FontFiles {
  const file = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
  const font = (name: string) => file(`@expo-google-fonts/${name}.ttf`);
  return {
    regular: font("noto-sans/400Regular/NotoSans_400Regular"),
    bold: font("noto-sans/700Bold/NotoSans_700Bold"),
    monospaced: font("noto-sans-mono/400Regular/NotoSansMono_400Regular"),
    others: [
      font("noto-sans-arabic/400Regular/NotoSansArabic_400Regular"),
      font("noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular"),
      font("noto-sans-thai/400Regular/NotoSansThai_400Regular"),
      font("noto-emoji/400Regular/NotoEmoji_400Regular"),
      ...packs.map((name) => file(packFiles[name])),
    ],
  };
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "unknown";
}
