// Takes a PDF of ours apart, object by object, for tests that ask what is really in it. Written without the code that makes
// the files, so that both would have to be wrong in the same way.

import { inflateSync } from "node:zlib";

/** An object: its text up to its stream, and the stream unpacked. */
export interface PdfObject {
  readonly text: string;
  readonly stream: Buffer | undefined;
  /** Of the stream as it is in the file. */
  readonly packedLength: number;
}

/** All objects of a file by their number, those inside object streams included. */
export function pdfObjects(bytes: Uint8Array): ReadonlyMap<number, PdfObject> {
  const file = Buffer.from(bytes);
  const text = file.toString("latin1");
  const objects = new Map<number, PdfObject>();
  const pattern = /(\d+) 0 obj\n/g;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const start = found.index + found[0].length;
    const end = text.indexOf("endobj", start);
    const streamAt = text.indexOf("stream\n", start);
    if (streamAt < 0 || streamAt > end) {
      objects.set(Number(found[1]), {
        text: text.slice(start, end),
        stream: undefined,
        packedLength: 0,
      });
      pattern.lastIndex = end;
      continue;
    }
    const head = text.slice(start, streamAt);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
    const packed = file.subarray(streamAt + 7, streamAt + 7 + length);
    if (!text.startsWith("\nendstream", streamAt + 7 + length)) {
      throw new Error(`object ${found[1]} is not as long as it says`);
    }
    const stream = head.includes("/FlateDecode") ? inflateSync(packed) : packed;
    objects.set(Number(found[1]), { text: head, stream, packedLength: length });
    pattern.lastIndex = streamAt + 7 + length;
    if (head.includes("/Type/ObjStm"))
      for (const [number, each] of inside(head, stream)) objects.set(number, each);
  }
  return objects;
}

function inside(head: string, stream: Buffer): [number, PdfObject][] {
  const first = Number(/\/First (\d+)/.exec(head)?.[1]);
  const text = stream.toString("latin1");
  const index = text.slice(0, first).trim().split(" ").map(Number);
  const places = index.filter((_, at) => at % 2 === 1);
  return places.map((place, at) => {
    const end = places[at + 1] ?? text.length - first;
    return [
      index[at * 2] ?? 0,
      { text: text.slice(first + place, first + end).trim(), stream: undefined, packedLength: 0 },
    ];
  });
}

/** The number that `key` refers to in the text of an object. */
export function refIn(text: string, key: string): number {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(text);
  if (found === null) throw new Error(`no ${key}`);
  return Number(found[1]);
}

/** One operator of a page with what stands before it. Strings are given as the codes of two bytes they hold. */
export interface Operator {
  readonly name: string;
  readonly operands: readonly string[];
  readonly codes: readonly number[];
}

/** The operators of a page's content, in order. */
export function operatorsOf(content: Buffer): readonly Operator[] {
  const text = content.toString("latin1");
  const operators: Operator[] = [];
  let operands: string[] = [];
  let codes: number[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (/\s|\[|\]/.test(character)) at += 1;
    else if (character === "(") {
      const [string, end] = literal(text, at + 1);
      for (let index = 0; index < string.length; index += 2) {
        codes.push(string.charCodeAt(index) * 256 + string.charCodeAt(index + 1));
      }
      at = end;
    } else if (text.startsWith("<<", at)) {
      const end = text.indexOf(">>", at) + 2;
      operands.push(text.slice(at, end));
      at = end;
    } else {
      const [token = ""] = /^\/?[^\s()[\]<>/]+/.exec(text.slice(at, at + 80)) ?? [];
      if (token === "") throw new Error(`not an operator: ${text.slice(at, at + 20)}`);
      at += token.length;
      if (/^[/\-.\d]/.test(token)) operands.push(token);
      else {
        operators.push({ name: token, operands, codes });
        operands = [];
        codes = [];
      }
    }
  }
  return operators;
}

function literal(text: string, start: number): [string: string, end: number] {
  let string = "";
  for (let at = start; ; at += 1) {
    const character = text.charAt(at);
    if (character === ")") return [string, at + 1];
    if (character !== "\\") string += character;
    else {
      at += 1;
      string += text.charAt(at) === "r" ? "\r" : text.charAt(at);
    }
  }
}
