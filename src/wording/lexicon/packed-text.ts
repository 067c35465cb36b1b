// What packed weights and a packed network have in common: numbers in few bytes, bytes as text, and that nothing is read
// before it is asked for.

/** A whole number from nought on, seven bits a byte, the lowest first; the highest bit says that more follow. */
export function bytesOfNumber(whole: number): number[] {
  const bytes: number[] = [];
  let rest = whole;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

/** `bytes` as text for `atob`. */
export function textOfBytes(bytes: readonly number[]): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Gives what `read` gives, which runs when it is first asked for: most people write in one language. */
export function whenAsked<Read>(read: () => Read): () => Read {
  let given: { readonly read: Read } | undefined;
  return () => {
    given ??= { read: read() };
    return given.read;
  };
}
