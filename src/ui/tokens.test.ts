// The colours can be read, in both schemes, and there are no others.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const src = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(src, path), "utf8");
const tokens = read("ui/tokens.css");
const sheets = ["ui", "app"].flatMap((folder) =>
  readdirSync(join(src, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".css") && name !== "tokens.css")
    .map((name) => [join(folder, name), read(join(folder, name))] as const),
);
const [light = "", dark = ""] = tokens.split("@media (prefers-color-scheme: dark)");

function colour(sheet: string, name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(sheet)?.[1];
  if (found === undefined) throw new Error(`tokens.css has no colour ${name}`);
  return found;
}

// WCAG 2.2, relative luminance and contrast ratio.
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

const papers = ["paper", "sheet"] as const;
const tinted = [
  "accent-soft",
  "private-sheet",
  "danger-sheet",
  "warning-sheet",
  "success-sheet",
] as const;

const texts: readonly (readonly [ink: string, paper: string])[] = [
  ...[...papers, ...tinted].flatMap((paper) => [
    ["ink", paper] as const,
    ["ink-soft", paper] as const,
  ]),
  ...[...papers, "accent-soft", "private-sheet", "warning-sheet", "danger-sheet"].map(
    (paper) => ["accent", paper] as const,
  ),
  ...[...papers, "danger-sheet"].map((paper) => ["danger", paper] as const),
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["private-ink", "private-sheet"],
  ["warning", "warning-sheet"],
  ["success", "success-sheet"],
];

const shapes: readonly (readonly [shape: string, beside: string])[] = [
  ...[...papers, "private-sheet"].map((paper) => ["edge", paper] as const),
  ...[...papers, "private-sheet"].map((paper) => ["private-edge", paper] as const),
  ...[...papers, ...tinted].map((paper) => ["focus", paper] as const),
];

for (const [scheme, sheet] of [
  ["light", light],
  ["dark", dark],
] as const) {
  test.each(texts)(`${scheme}: %s can be read on %s`, (ink, paper) => {
    expect(contrast(colour(sheet, ink), colour(sheet, paper))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapes)(`${scheme}: %s can be seen on %s`, (shape, beside) => {
    expect(contrast(colour(sheet, shape), colour(sheet, beside))).toBeGreaterThanOrEqual(3);
  });
}

test("every style sheet was looked at", () => {
  expect(sheets.length).toBeGreaterThan(10);
});

test.each(sheets)("%s takes its colours and sizes from the tokens", (_, sheet) => {
  // A custom property cannot stand in a media query, so the widths there are the only ones.
  const rules = sheet.replace(/\/\*.*?\*\//gs, "").replace(/@media [^{]*/g, "");
  expect(rules.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(/gi)).toBeNull();
  expect(rules.match(/\b\d*\.?\d+(?:px|rem|pt)\b/g)).toBeNull();
});

test.each(sheets)("%s uses no token that does not exist", (_, sheet) => {
  const used = [...sheet.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => name);
  expect(used.filter((name) => !tokens.includes(`${name}:`))).toEqual([]);
});
