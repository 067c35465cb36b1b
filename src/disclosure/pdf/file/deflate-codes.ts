// How a packed stream says that bytes come again (RFC 1951, 3.2.5): for each length and distance which code stands for it, how many
// more bits follow, and from where they count.

/** How far back bytes may be taken from. */
export const windowSize = 0x8000;
export const longestMatch = 258;

/** By length. */
export const lengthCodes = new Uint8Array(longestMatch + 1);
/** By code. */
export const lengthBits = new Uint8Array(29);
export const lengthBases = new Uint16Array(29);
/** By distance. */
export const distanceCodes = new Uint8Array(windowSize + 1);
/** By code. */
export const distanceBits = new Uint8Array(30);
export const distanceBases = new Uint16Array(30);

for (let code = 0, base = 3; code < 28; code += 1) {
  const bits = code < 8 ? 0 : (code >> 2) - 1;
  lengthBits[code] = bits;
  lengthBases[code] = base;
  lengthCodes.fill(code, base, base + (1 << bits));
  base += 1 << bits;
}
lengthCodes[longestMatch] = 28;
lengthBases[28] = longestMatch;
for (let code = 0, base = 1; code < 30; code += 1) {
  const bits = code < 4 ? 0 : (code >> 1) - 1;
  distanceBits[code] = bits;
  distanceBases[code] = base;
  distanceCodes.fill(code, base, base + (1 << bits));
  base += 1 << bits;
}
