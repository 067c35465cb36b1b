import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromHex, type Milliseconds, type RecordId, toHex } from "#base";
import {
  decodeLabel,
  decodePage,
  decodeRoot,
  encodeLabel,
  encodePage,
  encodeRoot,
  isExpected,
  type ManifestEntry,
  pageCount,
  pageOf,
} from "./manifest.ts";

const label = { kind: 3, subject: "5a".repeat(16), writtenAt: 1 as Milliseconds };
const labelBytes = `03${"5a".repeat(16)}000000000000f03f`;
const entry: ManifestEntry = {
  id: "1b".repeat(16) as RecordId,
  nonce: new Uint8Array(24).fill(0x2c),
  label,
};
const entryBytes = `${"1b".repeat(16)}${"2c".repeat(24)}${labelBytes}`;
const bytes = (hex: string) => fromHex(hex) ?? new Uint8Array();

const hex = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((each) => toHex(each));
const anEntry = fc.record({
  id: hex(16) as fc.Arbitrary<RecordId>,
  nonce: fc.uint8Array({ minLength: 24, maxLength: 24 }),
  label: fc.record({
    kind: fc.nat(255),
    subject: hex(16),
    writtenAt: fc.double({ noNaN: true }) as fc.Arbitrary<Milliseconds>,
  }),
});

describe("the bytes, as FORMAT.md has them", () => {
  test("of a label: kind, subject, time; what follows it is given apart", () => {
    expect(toHex(encodeLabel(label))).toBe(labelBytes);
    const { label: read, rest } = decodeLabel(bytes(`${labelBytes}0102`));
    expect(read).toEqual(label);
    expect(toHex(rest)).toBe("0102");
  });

  test("of a page: a format byte, then for each row its name, its nonce and its label", () => {
    expect(toHex(encodePage([entry, entry]))).toBe(`01${entryBytes}${entryBytes}`);
    expect(decodePage(bytes(`01${entryBytes}${entryBytes}`))).toEqual([entry, entry]);
  });

  test("of the root: a format byte, the generation, the head with its length, then each page", () => {
    const root = {
      generation: 2,
      head: Uint8Array.of(9, 8, 7),
      pages: new Map([[63, { id: entry.id, nonce: entry.nonce }]]),
    };
    const rootBytes = `01000000000000004003000000090807${"3f"}${"1b".repeat(16)}${"2c".repeat(24)}`;
    expect(toHex(encodeRoot(root))).toBe(rootBytes);
    expect(decodeRoot(bytes(rootBytes))).toEqual(root);
  });

  test("a part of an entry at the end is no entry", () => {
    const short = (text: string, cut: number) => bytes(text).slice(0, -cut);
    for (let cut = 1; cut < 65; cut += 1) {
      expect(decodePage(short(`01${entryBytes}${entryBytes}`, cut))).toEqual([entry]);
    }
    const root = encodeRoot({
      generation: 1,
      head: new Uint8Array(),
      pages: new Map([[0, { id: entry.id, nonce: entry.nonce }]]),
    });
    for (let cut = 1; cut < 41; cut += 1) {
      expect(decodeRoot(root.slice(0, -cut)).pages.size).toBe(0);
    }
  });

  test("are read from wherever they lie in a larger array", () => {
    const shifted = bytes(`ffff01${entryBytes}`).subarray(2);
    expect(decodePage(shifted)).toEqual([entry]);
  });
});

describe("for anything that can be listed", () => {
  test("reading a page gives what was written", () => {
    fc.assert(
      fc.property(fc.array(anEntry, { maxLength: 20 }), (entries) => {
        expect(decodePage(encodePage(entries))).toEqual(entries);
      }),
    );
  });

  test("reading a root gives what was written", () => {
    const aRoot = fc.record({
      generation: fc.nat(),
      head: fc.uint8Array({ maxLength: 200 }),
      pages: fc
        .array(fc.tuple(fc.nat(63), anEntry), { maxLength: 64 })
        .map((each) => new Map(each.map(([number, { id, nonce }]) => [number, { id, nonce }]))),
    });
    fc.assert(
      fc.property(aRoot, (root) => {
        expect(decodeRoot(encodeRoot(root))).toEqual(root);
      }),
    );
  });
});

test("a row stands on one of 64 pages, by the first byte of its name", () => {
  expect(pageCount).toBe(64);
  const page = (start: string) => pageOf(start.padEnd(32, "7") as RecordId);
  expect(["00", "01", "3f", "40", "41", "ff"].map(page)).toEqual([0, 1, 63, 0, 1, 63]);
});

test("only the very same nonce is expected", () => {
  expect(isExpected(entry, entry.nonce.slice())).toBe(true);
  expect(isExpected(entry, entry.nonce.slice(0, 23))).toBe(false);
  for (let at = 0; at < 24; at += 1) {
    expect(isExpected(entry, entry.nonce.with(at, 0))).toBe(false);
  }
});
