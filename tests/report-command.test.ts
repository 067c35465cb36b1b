// The command line of reports, run as a person runs it: the bytes are those the app makes, and bad input ends it with a
// sentence and without a file. Once it was seen to do so, the rest is asked of it within this process, which is sooner.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { toJsonTable } from "#disclosure/tables";
import { words } from "#i18n";
import { runReport } from "../scripts/report/report.ts";
import { aJpeg } from "./support/pictures.ts";
import { inflated, readPdf, withoutSpace } from "./support/read-pdf-text.ts";
import {
  allDisclosed,
  anIncident,
  aReport,
  drawn,
  exportables,
  madeAt,
} from "./support/reports.ts";
import { projectFolder } from "./support/sources.ts";
import { workedExamples } from "./support/worked-examples.ts";

const folder = mkdtempSync(join(tmpdir(), "report-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

function write(name: string, value: unknown): string {
  writeFileSync(at(name), typeof value === "string" ? value : JSON.stringify(value));
  return at(name);
}

function run(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, "scripts/report.mjs"), ...options],
    // Somewhere else and in another zone: neither may show.
    { cwd: folder, encoding: "utf8", env: { ...process.env, TZ: "Asia/Tokyo" } },
  );
  return { status, stdout, stderr };
}

/** Like {@link run}, within this process. */
async function runHere(...options: string[]) {
  const hear = (stream: NodeJS.WriteStream) => {
    const said: string[] = [];
    const listening = vi.spyOn(stream, "write").mockImplementation((text) => {
      said.push(String(text));
      return true;
    });
    return { said, end: () => listening.mockRestore() };
  };
  const [out, error] = [hear(process.stdout), hear(process.stderr)];
  try {
    const status = await runReport(options, join(projectFolder, "node_modules"));
    return { status, stderr: error.said.join("") };
  } finally {
    out.end();
    error.end();
  }
}

const told = workedExamples.map(({ content }) => anIncident([{ content }]));
const table = write(
  "incidents.json",
  toJsonTable({
    incidents: exportables(told).map((incident, index) => ({ number: index + 1, incident })),
    background: [],
    disclosed: allDisclosed,
    madeAt,
  }),
);

test("the file has the bytes that the app makes, and its fingerprint is said", {
  timeout: 60_000,
}, async () => {
  const outcome = run("--in", table, "--out", at("report.pdf"));
  expect(outcome.stderr).toBe("");
  expect(outcome.status).toBe(0);
  const bytes = readFileSync(at("report.pdf"));
  expect(bytes.equals(await drawn(aReport(told)))).toBe(true);
  expect(outcome.stdout).toContain(createHash("sha256").update(bytes).digest("hex"));
});

test("a request, a sheet and tables", { timeout: 60_000 }, async () => {
  const request = write("request.json", {
    disclosed: { history: true },
    author: "Robin Castell",
    period: { from: "2026-05-01", to: "2026-05-04" },
  });
  const asked = ["--in", table, "--request", request];
  expect(
    run(...asked, "--paper", "a4", "--out", at("a4.pdf"), "--sheet", at("sheet.pdf")).status,
  ).toBe(0);
  const [report] = (await readPdf(new Uint8Array(readFileSync(at("a4.pdf"))))).pages;
  expect(report).toContain("Robin Castell");
  expect(report).not.toContain("217-555-0143");
  const [sheet] = (await readPdf(new Uint8Array(readFileSync(at("sheet.pdf"))))).pages;
  expect(sheet).toContain("217-555-0143");
  expect((await runHere(...asked, "--out", at("table.csv"))).status).toBe(0);
  expect(readFileSync(at("table.csv"), "utf8").split("\r\n").length).toBe(4);
  expect((await runHere(...asked, "--out", at("table.json"))).status).toBe(0);
  expect(readFileSync(at("table.json"), "utf8")).not.toContain("217-555-0143");
});

test("[R22] files to show, in letters that were added", { timeout: 60_000 }, async () => {
  const photo = aJpeg("QPLACEQ", 6);
  writeFileSync(at("photo.jpg"), photo);
  writeFileSync(at("call.m4a"), "sound");
  writeFileSync(at("page.heic"), "\0\0\0\x18ftypheic");
  const list = write("exhibits.json", [
    { file: "photo.jpg", title: "門の写真", incident: 1, foundation: { madeBy: "R. C." } },
    { file: "call.m4a", title: "The call" },
    { file: "page.heic", title: "A page" },
  ]);
  const asked = ["--in", table, "--exhibits", list, "--out", at("exhibits.pdf")];
  expect((await runHere(...asked)).stderr).toMatch(
    /\nPrinted as numbers: \[U\+9580\] .* With --packs han fewer/,
  );
  const outcome = run(...asked, "--packs", "han");
  expect(outcome.stderr).toMatch(
    /^“page\.heic” will be named, but not shown\. It is .* HEIC\..*\n$/,
  );
  const bytes = new Uint8Array(readFileSync(at("exhibits.pdf")));
  expect(inflated(bytes)).not.toContain("QPLACEQ");
  const { pages } = await readPdf(bytes);
  const text = withoutSpace(pages.join(""));
  expect(text).toContain("Exhibit1:門の写真");
  expect(text).toContain("BelongstoIncident1");
  for (const file of [photo, new TextEncoder().encode("sound")]) {
    expect(text).toContain(createHash("sha256").update(file).digest("hex"));
  }
});

test("no options: a sentence and a failure", { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toMatch(/--in and --out are needed/);
  expect(stdout).toBe("");
});

test.each<[string, () => string[], RegExp]>([
  ["a file that is not there", () => ["--in", at("none.json")], /could not be read \(ENOENT\)/],
  ["what is not JSON", () => ["--in", write("a.json", "{")], /is not JSON/],
  [
    "an incident with a field nobody knows",
    () => [
      "--in",
      write("b.json", [
        {
          recordedAt: "2026-05-04T08:10:00Z",
          privateNote: "x",
          occurrence: { precision: "unknown", remark: "", zone: "UTC" },
        },
      ]),
    ],
    /incidents\.0\.current\.privateNote: There is no such field/,
  ],
  [
    "a request with a slip in it",
    () => ["--in", table, "--request", write("c.json", { disclosed: { adresses: true } })],
    /disclosed\.adresses: There is no such field/,
  ],
  [
    "a file to show that is not there, for an incident that is not there",
    () => ["--in", table, "--exhibits", write("e.json", [{ file: "none.jpg", incident: 9 }])],
    /exhibits\.0\.incident: There is no such incident[\s\S]*exhibits\.0\.file: This file could not be/,
  ],
  ["letters that nobody has", () => ["--in", table, "--packs", "runes"], /There is no pack runes/],
  ["paper that is not made", () => ["--in", table, "--paper", "a5"], /There is no paper a5/],
])("%s: a sentence, a failure, no file", async (_name, options, sentence) => {
  const outcome = await runHere(...options(), "--out", at("never.pdf"));
  expect(outcome.status).toBe(1);
  expect(outcome.stderr).toMatch(sentence);
  expect(existsSync(at("never.pdf"))).toBe(false);
});

test("a disk without room: a sentence, a failure, and no half of a file", {
  timeout: 60_000,
}, () => {
  // No file may grow beyond 16 kB, but what the command itself is made of.
  run("--help");
  const { status, stderr } = spawnSync(
    "bash",
    [
      "-c",
      'trap "" XFSZ; ulimit -f 16; exec "$0" "$@"',
      process.execPath,
      join(projectFolder, "scripts/report.mjs"),
      "--in",
      table,
      "--out",
      at("full.pdf"),
      "--sheet",
      at("full-sheet.pdf"),
    ],
    { cwd: folder, encoding: "utf8" },
  );
  expect(stderr).toMatch(/full\.pdf could not be written \(E[A-Z]+\)\. Nothing was written/);
  expect(status).toBe(1);
  expect(readdirSync(folder).filter((name) => name.startsWith("full"))).toEqual([]);
});

test("every problem of a file has a sentence", async () => {
  expect(Object.keys(words().problems).length).toBeGreaterThan(0);
  const outcome = await runHere("--in", write("d.json", [{}]), "--out", at("never.pdf"));
  const lines = outcome.stderr.trim().split("\n").slice(1);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(line).toMatch(/^ {2}\S+: [A-Z].*\. \([a-z-]+\)$/);
  }
});
