// Blocks to strips: breaks every text into lines and says which of them must stay together. Pure; knows no pages.

import { breakLines, widthOf } from "./break-lines.ts";
import { type Block, type FieldRow, type HeadingLevel, plainText, type Words } from "./document.ts";
import type { Font } from "./font-file.ts";
import { toPrintable } from "./printable-text.ts";
import type { Mark, Strip } from "./strip.ts";
import {
  distances,
  longestKeptRow,
  styles,
  type TextStyle,
  tallestKeptGroup,
  toHundredths,
} from "./typography.ts";

/** The fonts of a document, by weight. */
export type Fonts = Readonly<Record<TextStyle["weight"], Font>>;

/** Measures the blocks of one document, and remembers whether a substitute was needed so far. */
export class Measure {
  readonly #fonts: Fonts;
  readonly #width: number;
  readonly #tallestKept: number;
  #substitutes = 0;

  /** For a text area of `width` by `height` points. */
  constructor(fonts: Fonts, width: number, height: number) {
    this.#fonts = fonts;
    this.#width = width;
    this.#tallestKept = height * tallestKeptGroup;
  }

  /** Whether any text measured so far has a character shown as `[U+XXXX]`. */
  get hasSubstitutes(): boolean {
    return this.#substitutes > 0;
  }

  /** The strips of `block`, from top to bottom. */
  stripsOf(block: Block): readonly Strip[] {
    switch (block.kind) {
      case "title":
        return kept(this.#text(block.text, styles.title, {}), true);
      case "heading":
        return this.#heading(block.text, block.level, block.bookmark ?? block.text);
      case "paragraph":
      case "note":
      case "note-on-substitutes":
        return this.#text(block.text, styles.body, { above: distances.betweenParagraphs });
      case "fields":
        return block.rows.flatMap((row, index) =>
          this.#row(row, index === 0 ? distances.aboveRows : distances.betweenRows),
        );
      case "table":
        return block.rows.flatMap((cells) =>
          block.columns.flatMap(({ head }, column) =>
            this.#row(
              { label: head, values: [cells[column] ?? ""] },
              column === 0 ? distances.aboveRows : distances.betweenRows,
            ),
          ),
        );
      case "drawing":
      case "picture":
        return [block.caption, block.alternative].flatMap((text) =>
          text === undefined
            ? []
            : this.#text(text, styles.body, { above: distances.betweenParagraphs }),
        );
      case "signature":
        return block.places.flatMap((place) => [
          this.#rule(),
          ...this.#text(place, styles.furniture, {}),
        ]);
      case "page-break":
      case "rule":
        return [this.#rule()];
      case "closing":
        return kept(
          [this.#rule(), ...this.#text(block.text, styles.body, { centred: true })],
          false,
        );
      case "group":
        return this.#group(block.blocks);
    }
  }

  #heading(text: string, level: HeadingLevel, bookmark: string): readonly Strip[] {
    const style = styles[`heading${level}`];
    const [first, ...rest] = this.#text(text, style, { above: distances[`aboveHeading${level}`] });
    if (first === undefined) return [];
    if (level === 3) return kept([first, ...rest], true);
    const printable = toPrintable(bookmark, this.#fonts.bold).text;
    const entry = { level, text: printable.replaceAll("\n", " ") };
    return kept([{ ...first, bookmark: entry }, ...rest], true);
  }

  #group(blocks: readonly Block[]): readonly Strip[] {
    const strips = blocks.flatMap((block) => this.stripsOf(block));
    const height = strips.reduce((sum, { above, height }) => sum + above + height, 0);
    return height > this.#tallestKept ? strips : kept(strips, false);
  }

  // Label and value share their first baseline; the longer of the two decides how many strips there are. A short row is
  // not parted: what lands on the next page would stand there without its label.
  #row({ label, values }: FieldRow, above: number): readonly Strip[] {
    const { labelColumn, labelGap, betweenValues } = distances;
    const labels = this.#text(label, styles.label, { width: labelColumn - labelGap });
    const lines = values.flatMap((value, index) =>
      this.#text(value, styles.body, { left: labelColumn, above: index === 0 ? 0 : betweenValues }),
    );
    const strips = Array.from({ length: Math.max(labels.length, lines.length) }, (_, index) => {
      const line = lines[index];
      return {
        above: index === 0 ? above : (line?.above ?? 0),
        height: styles.body.leading,
        marks: [...(labels[index]?.marks ?? []), ...(line?.marks ?? [])],
        keepWithNext: index < labels.length - 1 || line?.keepWithNext === true,
      };
    });
    return strips.length <= longestKeptRow ? kept(strips, false) : strips;
  }

  #rule(): Strip {
    const { aroundRule, ruleThickness } = distances;
    return {
      above: 0,
      height: aroundRule * 2,
      marks: [{ kind: "rule", x: 0, y: aroundRule, width: this.#width, thickness: ruleThickness }],
      keepWithNext: false,
    };
  }

  #text(
    words: Words,
    style: TextStyle,
    {
      above = 0,
      left = 0,
      width = this.#width - left,
      centred = false,
    }: { above?: number; left?: number; width?: number; centred?: boolean },
  ): Strip[] {
    const font = this.#fonts[style.weight];
    const printable = toPrintable(plainText(words), font);
    this.#substitutes += printable.substitutes;
    const baseline = baselineIn(style, font);
    return breakLines(printable.text, font, style.size, width).flatMap(
      ({ lines, afterBlank }, paragraph) =>
        lines.map((line, index): Strip => {
          const free = centred ? (width - widthOf(line, font, style.size)) / 2 : 0;
          const mark: Mark = {
            kind: "text",
            x: toHundredths(left + free),
            baseline,
            text: line,
            weight: style.weight,
            size: style.size,
          };
          const blank = afterBlank ? distances.blankLine : 0;
          return {
            above: index > 0 ? 0 : paragraph === 0 ? above : blank,
            height: style.leading,
            marks: [mark],
            // The first line of a paragraph takes the second along, and the last but one the last.
            keepWithNext: lines.length > 1 && (index === 0 || index === lines.length - 2),
          };
        }),
    );
  }
}

// The line's letters stand in the middle of its leading.
function baselineIn({ size, leading }: TextStyle, { ascent, descent }: Font): number {
  const ink = ((ascent + descent) * size) / 1000;
  return toHundredths((leading - ink) / 2 + (ascent * size) / 1000);
}

function kept(strips: readonly Strip[], withNext: boolean): readonly Strip[] {
  return strips.map((strip, index) => ({
    ...strip,
    keepWithNext: withNext || index < strips.length - 1,
  }));
}
