import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { buildHash, inBuildOrder, parseSiteFiles } from "./build-hash.ts";

const files = [
  { url: "/index.html", integrity: "sha384-b" },
  { url: "/assets/a.js", integrity: "sha384-a" },
  { url: "/assets/Z.js", integrity: "sha384-z" },
];

test("the build hash is what sort and sha256sum give over the same lines", async () => {
  const lines = "/assets/Z.js sha384-z\n/assets/a.js sha384-a\n/index.html sha384-b\n";

  expect(await buildHash(files)).toBe(createHash("sha256").update(lines).digest("hex"));
  expect(inBuildOrder(files).map(({ url }) => url)).toEqual([
    "/assets/Z.js",
    "/assets/a.js",
    "/index.html",
  ]);
});

test("the build hash does not depend on the order and depends on every byte of the list", async () => {
  const hash = await buildHash(files);

  expect(await buildHash([...files].reverse())).toBe(hash);
  expect(await buildHash(files.slice(1))).not.toBe(hash);
  expect(await buildHash(files.map((file) => ({ ...file, url: `${file.url}x` })))).not.toBe(hash);
});

test("a list from the service worker is taken as it is or not at all", () => {
  expect(parseSiteFiles(files)).toEqual(files);
  for (const other of [
    undefined,
    null,
    {},
    "x",
    [1],
    [null],
    [{ url: "/" }],
    [{ integrity: "x" }],
  ]) {
    expect(parseSiteFiles(other)).toBeUndefined();
  }
});
