import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { byteCount, utf8 } from "#base";
import { openArchive, packArchive } from "./archive.ts";

test("what was packed comes out, and the same files give the same bytes", () => {
  const files = [
    { name: "a.json", bytes: utf8('{"a": 1}') },
    { name: "empty.txt", bytes: new Uint8Array() },
  ];
  const packed = packArchive(files);

  expect(openArchive(packed)).toEqual({
    kind: "opened",
    files: new Map(files.map(({ name, bytes }) => [name, bytes])),
  });
  expect(packArchive(files)).toEqual(packed);
});

test("[B10] an archive that unpacks to more than the limit is refused", () => {
  const zeros = zipSync({ "zeros.bin": new Uint8Array(4_000_000) });
  expect(zeros.length).toBeLessThan(10_000);

  expect(openArchive(zeros, { files: 10, bytes: byteCount(3_999_999) })).toEqual({
    kind: "too-large",
  });
  expect(openArchive(zeros, { files: 10, bytes: byteCount(4_000_000) }).kind).toBe("opened");
});

test("[B10] a file that says it is small gives no more than it says", () => {
  const bomb = zipSync({ "zeros.bin": new Uint8Array(4_000_000) });
  const directory = new DataView(bomb.buffer, bomb.byteOffset);
  const start = directory.getUint32(bomb.length - 22 + 16, true);
  directory.setUint32(start + 24, 100, true);

  const opened = openArchive(bomb);
  if (opened.kind === "opened") expect(opened.files.get("zeros.bin")?.length).toBe(100);
  else expect(opened.kind).toBe("not-a-backup");
});

test("[B10] an archive of too many files is refused", () => {
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`${n}`, strToU8("")])),
  );

  expect(openArchive(many, { files: 10, bytes: byteCount(1000) })).toEqual({ kind: "too-large" });
});

test("[B11] bytes that are no archive are called so", () => {
  expect(openArchive(utf8("Dear diary"))).toEqual({ kind: "not-a-backup" });
  expect(openArchive(new Uint8Array())).toEqual({ kind: "not-a-backup" });
});
