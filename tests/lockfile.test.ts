// The lock file must give the same packages on every machine: no address of a registry, a hash for each package, and no
// platform's package left out (npm leaves them out without a word when a registry lacks one, and the next install fails).

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { projectFolder } from "./support/sources.ts";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const read = <Shape>(name: string) =>
  JSON.parse(readFileSync(projectFolder + name, "utf8")) as Shape;
const { packages } = read<{ packages: Readonly<Record<string, Locked>> }>("package-lock.json");
const manifest = read<Manifest>("package.json");
const installed = Object.entries(packages).filter(([path]) => path !== "");

test("no package names the registry it came from", () => {
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test("every package is pinned to its bytes", () => {
  const bare = installed.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"));
  expect(bare.map(([path]) => path)).toEqual([]);
});

test("the packages of every platform are there", () => {
  const wanted = installed.flatMap(([, each]) => Object.keys(each.optionalDependencies ?? {}));
  const there = installed.map(([path]) => path);
  const left = wanted.filter(
    (name) => !there.some((path) => path.endsWith(`node_modules/${name}`)),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(left).toEqual([]);
});

test("package.json asks for exact versions, and the lock file has those", () => {
  const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  for (const [name, version] of asked) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});
