// Bytes and their spellings. Text encodings happen only at an edge, through these.

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** UTF-8 bytes of `text`. A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/**
 * The text of UTF-8 `bytes`, byte order mark kept.
 *
 * @throws TypeError when the bytes are not UTF-8.
 */
export function fromUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** One array holding all `parts` in order. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/**
 * Gives the memory behind `bytes` back at once, where the engine can do that; of itself it does so when it thinks of it, and
 * what is waiting for that can be a hundred photos. Nothing may use them, or others in the same memory, afterwards.
 */
export function giveBack(bytes: Uint8Array): void {
  // Not in every engine that is supported, so not in the types.
  const memory = bytes.buffer as ArrayBufferLike & { transfer?: (length: number) => unknown };
  memory.transfer?.(0);
}

/** Whether two arrays hold the same bytes. Not constant time: for public values only. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}

// Names and links are hexadecimal, and unlocking reads them by the ten thousand: tables are several times faster.
const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const digitOfCode = new Int8Array(128).fill(-1);
for (let digit = 0; digit < 16; digit += 1) digitOfCode[digit.toString(16).charCodeAt(0)] = digit;

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array & { toHex?: () => string }): string {
  // Newer browsers do it themselves.
  if (typeof bytes.toHex === "function") return bytes.toHex();
  let text = "";
  for (const byte of bytes) text += hexOfByte[byte];
  return text;
}

/**
 * The bytes of lower-case hexadecimal `text`, or `undefined` when it is anything else.
 */
export function fromHex(text: string): Uint8Array | undefined {
  if (text.length % 2 !== 0) return undefined;
  const bytes = new Uint8Array(text.length / 2);
  for (let index = 0; index < bytes.length; index += 1) {
    const high = digitOfCode[text.charCodeAt(index * 2)] ?? -1;
    const low = digitOfCode[text.charCodeAt(index * 2 + 1)] ?? -1;
    if (high < 0 || low < 0) return undefined;
    bytes[index] = high * 16 + low;
  }
  return bytes;
}
