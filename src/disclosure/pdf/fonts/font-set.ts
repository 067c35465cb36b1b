// The fonts a document may be set in, and which of them sets which character. A font is read only when a character asks
// for it: most documents need two of them.

import { readTrueType, type TrueType } from "./true-type.ts";

/** How letters of one text look. */
export type Face = "regular" | "bold" | "monospaced";

/**
 * The font files a document is set in: static TrueType, whole.
 *
 * `others` are asked in their order for what the first three do not have.
 */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly monospaced?: Uint8Array;
  readonly others?: readonly Uint8Array[];
}

// A font that was read once is not read again as long as somebody holds its bytes.
const read = new WeakMap<Uint8Array, TrueType>();

/** Reads `files` as they are needed. */
export class FontSet {
  readonly #files: FontFiles;
  readonly #found: Record<Face, Map<number, TrueType | null>> = {
    regular: new Map(),
    bold: new Map(),
    monospaced: new Map(),
  };

  readonly #simple: Record<Face, Uint8Array> = {
    regular: new Uint8Array(0x10000),
    bold: new Uint8Array(0x10000),
    monospaced: new Uint8Array(0x10000),
  };

  /** @throws {@link Fault} `font-missing` when the two fonts that every document needs are not such. */
  constructor(files: FontFiles) {
    this.#files = files;
    fontIn(files.regular);
    fontIn(files.bold);
  }

  /** What is known of each character up to U+FFFF: 1 where it is simple and `first` has it, 2 where not, 0 unknown yet. */
  simple(face: Face): Uint8Array {
    return this.#simple[face];
  }

  /** The font that decides where the lines of a text stand. */
  first(face: Face): TrueType {
    return fontIn(this.#files[face] ?? this.#files.regular);
  }

  /** The first font that has `codePoint`, or `undefined` when none has it. */
  fontFor(codePoint: number, face: Face): TrueType | undefined {
    const known = this.#found[face].get(codePoint);
    if (known !== undefined) return known ?? undefined;
    const font = this.#search([codePoint], face);
    this.#found[face].set(codePoint, font ?? null);
    return font;
  }

  /** The first font that has every one of `codePoints`. */
  fontForAll(codePoints: readonly number[], face: Face): TrueType | undefined {
    const [only] = codePoints;
    return codePoints.length === 1 && only !== undefined
      ? this.fontFor(only, face)
      : this.#search(codePoints, face);
  }

  #search(codePoints: readonly number[], face: Face): TrueType | undefined {
    const files = [this.#files[face], this.#files.regular, ...(this.#files.others ?? [])];
    for (const file of files) {
      if (file === undefined) continue;
      const font = fontIn(file);
      if (codePoints.every((codePoint) => font.glyphOf(codePoint) !== 0)) return font;
    }
    return undefined;
  }
}

function fontIn(file: Uint8Array): TrueType {
  const known = read.get(file);
  if (known !== undefined) return known;
  const font = readTrueType(file);
  read.set(file, font);
  return font;
}
