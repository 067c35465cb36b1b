// The bottom of a PDF: numbered objects, streams, and the table that says where each begins (ISO 32000-1, 7.5). Knows
// nothing of pages or fonts.

import { Fault, toHex } from "#base";
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

/** SHA-256, or another function that tells contents apart, in 16 bytes or more. */
export type Fingerprint = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

const objectsInStream = 400;
const idLength = 16;

/** Writes one file, object by object. */
export class PdfFile {
  readonly #profile: Profile;
  readonly #deflater = new Deflater();
  readonly #chunks: Uint8Array[] = [];
  // For each object the stream that it is in, 0 for none, and its place: in that stream, or else in the file. -1 for what was
  // only reserved. There are very many, and numbers need no clearing away.
  readonly #streams: number[] = [0];
  readonly #places: number[] = [-1];
  #length = 0;
  #contentEnd = 0;
  // Objects on their way into one stream: their bytes, and the number and place of each.
  readonly #waiting = new ByteWriter();
  readonly #index = new ByteWriter();
  #count = 0;
  #stream: ObjectNumber | undefined;

  constructor(profile: Profile) {
    this.#profile = profile;
    // The second line holds four bytes above 127: programs that carry files then take it for what it is.
    this.#write(latin1(`%PDF-${profile === "1b" ? "1.4" : "1.7"}\n%\xe2\xe3\xcf\xd3\n`));
  }

  /** A number for an object that is put later, so that others can refer to it before. */
  reserve(): ObjectNumber {
    this.#streams.push(0);
    return (this.#places.push(-1) - 1) as ObjectNumber;
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
    this.#streams[number] = this.#stream;
    this.#places[number] = this.#count;
    this.#index.whole(number).add(" ").whole(waiting.length).add(" ");
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

  /** What was put so far is what the file is named by; what is put from here on only describes it. */
  closeContent(): void {
    this.#flush();
    this.#contentEnd = this.#length;
  }

  /** The whole file. `trailer` names the catalogue and the description; the id is the fingerprint of the content. */
  async finish(trailer: string, fingerprint: Fingerprint): Promise<Uint8Array<ArrayBuffer>> {
    this.#flush();
    const noId = "0".repeat(idLength * 2);
    const whole = `${trailer}/ID[<${noId}><${noId}>]`;
    const start = this.#profile === "1b" ? this.#writeTable(whole) : this.#writeTableStream(whole);
    const file = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      file.set(chunk, at);
      at += chunk.length;
    }
    const named = await fingerprint(file.subarray(0, this.#contentEnd));
    if (named.length < idLength) throw new Fault("bug");
    const id = latin1(toHex(named.subarray(0, idLength)).toUpperCase());
    const first = start + whole.indexOf(noId);
    file.set(id, first);
    file.set(id, first + id.length + "><".length);
    return file;
  }

  #begin(number: ObjectNumber): void {
    this.#places[number] = this.#length;
  }

  #write(bytes: Uint8Array): void {
    this.#chunks.push(bytes);
    this.#length += bytes.length;
  }

  // Small objects in one compressed stream (7.5.7).
  #flush(): void {
    const number = this.#stream;
    if (number === undefined) return;
    const index = this.#index;
    const entries = `/Type/ObjStm/N ${this.#count}/First ${index.length}`;
    index.bytes(this.#waiting.written());
    const bytes = index.written();
    this.#waiting.clear();
    this.#count = 0;
    this.#stream = undefined;
    this.putStream(entries, bytes, { number });
    index.clear();
  }

  // Both give where the trailer begins.
  #writeTable(trailer: string): number {
    const start = this.#length;
    const size = this.#places.length;
    const lines = this.#places.map((place) =>
      place < 0 ? "0000000000 65535 f \n" : `${String(place).padStart(10, "0")} 00000 n \n`,
    );
    const before = `xref\n0 ${size}\n${lines.join("")}trailer\n<</Size ${size}`;
    this.#write(latin1(`${before}${trailer}>>\nstartxref\n${start}\n%%EOF\n`));
    return start + before.length;
  }

  #writeTableStream(trailer: string): number {
    const start = this.#length;
    const number = this.reserve();
    this.#begin(number);
    const size = this.#places.length;
    const bytes = new Uint8Array(size * 7);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < size; index += 1) {
      const at = index * 7;
      const place = this.#places[index] as number;
      const stream = this.#streams[index] as number;
      if (place < 0) {
        view.setUint16(at + 5, 0xffff);
      } else if (stream === 0) {
        view.setUint8(at, 1);
        view.setUint32(at + 1, place);
      } else {
        view.setUint8(at, 2);
        view.setUint32(at + 1, stream);
        view.setUint16(at + 5, place);
      }
    }
    const before = `/Type/XRef/Size ${size}/W[1 4 2]`;
    this.putStream(`${before}${trailer}`, bytes, { number });
    this.#write(latin1(`startxref\n${start}\n%%EOF\n`));
    return start + `${number} 0 obj\n<<${before}`.length;
  }
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

const hexOfByte = Array.from({ length: 256 }, (_, byte) =>
  toHex(Uint8Array.of(byte)).toUpperCase(),
);

/** The UTF-16 of `text` in hexadecimal. */
export function utf16Hex(text: string): string {
  let hex = "";
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    hex += `${hexOfByte[code >> 8]}${hexOfByte[code & 255]}`;
  }
  return hex;
}

/** A number with no more than `digits` decimals, and never with an exponent, which a PDF does not know. */
export function decimal(value: number, digits = 2): string {
  const factor = 10 ** digits;
  const rounded = Math.round(value * factor) / factor;
  return Object.is(rounded, -0) ? "0" : String(rounded);
}
