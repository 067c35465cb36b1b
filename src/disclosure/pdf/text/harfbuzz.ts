// The only door to HarfBuzz, which decides which glyphs stand for a text and where: letters that join, marks on letters,
// conjuncts, ligatures. Loaded when it is first needed, so that a worker hears its messages before.

import { Fault } from "#base";
import type { TrueType } from "../fonts/true-type.ts";

/** One glyph and where it stands, in units of its font. */
export interface Glyph {
  readonly glyph: number;
  /** Where the text it stands for begins. Glyphs with the same place belong together. */
  readonly from: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
}

/** Shapes text. Glyphs come from left to right, whatever the direction of the text. */
export interface Shaper {
  shape(text: string, font: TrueType, direction: "ltr" | "rtl", language: string): readonly Glyph[];
}

let opened: Promise<Shaper> | undefined;

/**
 * HarfBuzz, ready to be used.
 *
 * @throws {@link Fault} `font-missing` when its program cannot be loaded.
 */
export function openShaper(): Promise<Shaper> {
  opened ??= open().catch((cause: unknown) => {
    opened = undefined;
    throw new Fault("font-missing", { cause });
  });
  return opened;
}

async function open(): Promise<Shaper> {
  const { Blob, Buffer, ClusterLevel, Direction, Face, Font, shape } = await import("harfbuzzjs");
  const fonts = new WeakMap<TrueType, InstanceType<typeof Font>>();
  const fontOf = (font: TrueType) => {
    const known = fonts.get(font);
    if (known !== undefined) return known;
    const made = new Font(new Face(new Blob(font.bytes.slice().buffer)));
    fonts.set(font, made);
    return made;
  };
  const buffer = new Buffer();
  // Marks are told apart from their letters where they can be: readers know a letter by what stands alone in a code.
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
  return {
    shape: (text, font, direction, language) => {
      buffer.clearContents();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      buffer.setDirection(direction === "rtl" ? Direction.RTL : Direction.LTR);
      // English has no letters that other languages write in another form.
      if (language !== "" && !language.startsWith("en")) buffer.setLanguage(language);
      shape(fontOf(font), buffer);
      const positions = buffer.getGlyphPositions();
      return buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
        const at = positions[index];
        return {
          glyph: codepoint,
          from: cluster,
          advance: at?.xAdvance ?? 0,
          x: at?.xOffset ?? 0,
          y: at?.yOffset ?? 0,
        };
      });
    },
  };
}
