// The bottom of a PDF: numbered objects, streams, and the table that says where each begins (ISO 32000-1, 7.5). Knows
// nothing of pages or fonts.

import { ByteWriter } from "./byte-writer.ts";
import { Deflater } from "./deflate.ts";

/**
 * What the file promises to be.
 *
 * `court` is PDF/A-2a and PDF/UA-1. `1b` is PDF/A-1b, an older promise with the same pages, for which there is a free judge.
 */
export type Profile = "court" | "1b";

/** The number of an object. */
export type ObjectNumber = number & { readonly __objectNumber: unique symbol };

const objectsInStream = 400;

/** Writes one file, object by object. */
export class PdfFile {
  readonly #profile: Profile;
  readonly #deflater = new Deflater();
  #chunks: Uint8Array[] = [];
  // Where each object begins; or, for one inside an object stream, which stream and which place in it.
  readonly #places: (
    | { readonly at: number }
    | { readonly in: ObjectNumber; readonly index: number }
    | undefined
  )[] = [undefined];
  #length = 0;
  // Objects on their way into one stream: their bytes, and the number and place of each.
  readonly #waiting = new ByteWriter();
  #index = "";
  #count = 0;
  #stream: ObjectNumber | undefined;

  constructor(profile: Profile) {
    this.#profile = profile;
    // The second line holds four bytes above 127: programs that carry files then take it for what it is.
    this.#write(latin1(`%PDF-${profile === "1b" ? "1.4" : "1.7"}\n%\xe2\xe3\xcf\xd3\n`));
  }

  /** A number for an object that is put later, so that others can refer to it before. */
  reserve(): ObjectNumber {
    return (this.#places.push(undefined) - 1) as ObjectNumber;
  }

  /** Puts an object; its number may be one that was reserved. */
  put(content: string, number = this.reserve()): ObjectNumber {
    return this.write((to) => to.add(content), number);
  }

  /** Puts an object that `write` writes. */
  write(write: (to: ByteWriter) => void, number = this.reserve()): ObjectNumber {
    const waiting = this.#waiting;
    if (this.#profile === "1b") {
      this.#begin(number);
      waiting.clear();
      waiting.add(`${number} 0 obj\n`);
      write(waiting);
      waiting.add("\nendobj\n");
      this.#write(waiting.written().slice());
      return number;
    }
    this.#stream ??= this.reserve();
    this.#places[number] = { in: this.#stream, index: this.#count };
    this.#index += `${number} ${waiting.length} `;
    this.#count += 1;
    write(waiting);
    waiting.add("\n");
    if (this.#count >= objectsInStream) this.#flush();
    return number;
  }

  /** Puts a stream with the entries of its dictionary, but for its length. */
  putStream(
    entries: string,
    bytes: Uint8Array,
    { number = this.reserve(), compress = true } = {},
  ): ObjectNumber {
    const body = compress ? this.#deflater.deflate(bytes) : bytes;
    const filter = compress ? "/Filter/FlateDecode" : "";
    this.#begin(number);
    this.#write(latin1(`${number} 0 obj\n<<${entries}${filter}/Length ${body.length}>>\nstream\n`));
    this.#write(body);
    this.#write(latin1("\nendstream\nendobj\n"));
    return number;
  }

  /** The bytes of all that was put so far. */
  content(): Uint8Array<ArrayBuffer> {
    this.#flush();
    const content = joined(this.#chunks, this.#length);
    this.#chunks = [content];
    return content;
  }

  /** The whole file. `trailer` names the catalogue and the file's id. */
  finish(trailer: string): Uint8Array<ArrayBuffer> {
    this.#flush();
    if (this.#profile === "1b") this.#writeTable(trailer);
    else this.#writeTableStream(trailer);
    return joined(this.#chunks, this.#length);
  }

  #begin(number: ObjectNumber): void {
    this.#places[number] = { at: this.#length };
  }

  #write(bytes: Uint8Array): void {
    this.#chunks.push(bytes);
    this.#length += bytes.length;
  }

  // Small objects in one compressed stream (7.5.7).
  #flush(): void {
    const number = this.#stream;
    if (number === undefined) return;
    const entries = `/Type/ObjStm/N ${this.#count}/First ${this.#index.length}`;
    const objects = this.#waiting.written();
    const bytes = new Uint8Array(this.#index.length + objects.length);
    bytes.set(latin1(this.#index));
    bytes.set(objects, this.#index.length);
    this.#waiting.clear();
    this.#index = "";
    this.#count = 0;
    this.#stream = undefined;
    this.putStream(entries, bytes, { number });
  }

  #writeTable(trailer: string): void {
    const start = this.#length;
    const lines = this.#places.map((place) =>
      place !== undefined && "at" in place
        ? `${String(place.at).padStart(10, "0")} 00000 n \n`
        : "0000000000 65535 f \n",
    );
    this.#write(
      latin1(
        `xref\n0 ${lines.length}\n${lines.join("")}trailer\n<</Size ${lines.length}${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
      ),
    );
  }

  #writeTableStream(trailer: string): void {
    const start = this.#length;
    const number = this.reserve();
    this.#begin(number);
    const size = this.#places.length;
    const bytes = new Uint8Array(size * 7);
    const view = new DataView(bytes.buffer);
    for (const [index, place] of this.#places.entries()) {
      const at = index * 7;
      if (place === undefined) {
        view.setUint16(at + 5, 0xffff);
      } else if ("at" in place) {
        view.setUint8(at, 1);
        view.setUint32(at + 1, place.at);
      } else {
        view.setUint8(at, 2);
        view.setUint32(at + 1, place.in);
        view.setUint16(at + 5, place.index);
      }
    }
    this.putStream(`/Type/XRef/Size ${size}/W[1 4 2]${trailer}`, bytes, { number });
    this.#write(latin1(`startxref\n${start}\n%%EOF\n`));
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** A reference to an object. */
export function ref(number: ObjectNumber): string {
  return `${number} 0 R`;
}

/** `text` byte by byte; every character of it must be below U+0100. */
export function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/** A text string of any characters (7.9.2.2), in hexadecimal, so that no byte of it can be taken for something else. */
export function textString(text: string): string {
  return `<FEFF${utf16Hex(text)}>`;
}

/** The UTF-16 of `text` in hexadecimal. */
export function utf16Hex(text: string): string {
  let hex = "";
  for (let index = 0; index < text.length; index += 1) {
    hex += text.charCodeAt(index).toString(16).padStart(4, "0").toUpperCase();
  }
  return hex;
}

/** A number with no more than `digits` decimals, and never with an exponent, which a PDF does not know. */
export function decimal(value: number, digits = 2): string {
  const factor = 10 ** digits;
  const rounded = Math.round(value * factor) / factor;
  return Object.is(rounded, -0) ? "0" : String(rounded);
}
