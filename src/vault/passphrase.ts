// Carries a passphrase from the field to the worker that turns it into a key. This file runs on the main thread.
// The buffer is large on purpose: an engine keeps small arrays on its own heap and leaves a copy behind when they are
// transferred (measured in Chromium: arrays of up to 64 bytes).

/** The UTF-8 bytes of a passphrase in the first `length` bytes of a larger buffer. Transferring it empties it here. */
export interface PassphraseBytes {
  readonly buffer: ArrayBuffer;
  readonly length: number;
}

/** The longest passphrase taken, in UTF-8 bytes. */
export const longestPassphrase = 4096;

/** The bytes of what was typed, or `undefined` when it is longer than {@link longestPassphrase}. */
export function passphraseBytes(typed: string): PassphraseBytes | undefined {
  const buffer = new ArrayBuffer(longestPassphrase);
  const { read, written } = new TextEncoder().encodeInto(typed, new Uint8Array(buffer));
  return read === typed.length ? { buffer, length: written } : undefined;
}
