// Blocks to strips: breaks every text into lines, says which of them must stay together, and what each is in the tree that
// a screen reader walks. Pure; knows no pages.

import type { Block, FieldRow, HeadingLevel, Words } from "./document.ts";
import { drawingStrip, pictureStrip } from "./measure-figure.ts";
import { tableStrips } from "./measure-table.ts";
import { type LineOptions, TextMeasure } from "./measure-text.ts";
import { type Mark, moved, type Strip } from "./strip.ts";
import type { Element, Role } from "./structure.ts";
import type { Typesetter } from "./text/typesetter.ts";
import {
  distances,
  longestKeptRow,
  styles,
  type TextStyle,
  tallestKeptGroup,
} from "./typography.ts";

/** What holds for a whole document. */
export interface MeasureOptions {
  /** The text area in points. */
  readonly width: number;
  readonly height: number;
  /** BCP 47. */
  readonly language: string;
  /** Whether the document begins with a title, which is then the heading above all others. */
  readonly hasTitle: boolean;
}

/** Measures the blocks of one document, and remembers whether a substitute was needed so far. */
export class Measure {
  readonly #text: TextMeasure;
  readonly #options: MeasureOptions;
  readonly #document: Element = { role: "Document", parent: null };
  #section = this.#document;
  // Of the last heading: no level is left out on the way down.
  #depth = 0;

  constructor(typesetter: Typesetter, options: MeasureOptions) {
    this.#text = new TextMeasure(typesetter, options.width, options.language);
    this.#options = options;
  }

  /** Whether any text measured so far has a character shown as `[U+XXXX]`. */
  get hasSubstitutes(): boolean {
    return this.#text.substitutes > 0;
  }

  /** The strips of `block`, from top to bottom. */
  stripsOf(block: Block): readonly Strip[] {
    const { betweenParagraphs: above } = distances;
    switch (block.kind) {
      case "title":
        this.#depth = 1;
        return kept(this.#lines(onOneLine(block.text), styles.title, "H1"), true);
      case "heading":
        return this.#heading(block.level, block.text, block.bookmark ?? block.text);
      case "paragraph":
        return this.#paragraph(block, { above });
      case "note-on-substitutes":
        return this.#lines(block.text, styles.body, "P", { above });
      case "note":
        return this.#note(block);
      case "fields":
        return this.#fields(block.rows);
      case "table":
        return tableStrips(block, this.#element("Table"), this.#text, this.#options.width);
      case "drawing":
        return this.#figure(block.caption, (figure) =>
          drawingStrip(block, figure, this.#text, this.#options),
        );
      case "picture":
        return this.#figure(block.caption, (figure, caption) =>
          pictureStrip(block, figure, this.#options, caption),
        );
      case "rule":
        return [this.#rule()];
      case "signature":
        return this.#signature(block.places);
      case "closing":
        return kept(
          [this.#rule(), ...this.#lines(block.text, styles.body, "P", { centred: true })],
          false,
        );
      case "page-break":
        return [{ ...nothing, turn: { runningHead: block.runningHead } }];
      case "group":
        return this.#group(block.blocks);
    }
  }

  #element(role: Role, language?: string): Element {
    const parent = this.#section;
    return language === undefined ? { role, parent } : { role, parent, language };
  }

  #lines(text: Words, style: TextStyle, role: Role, options: LineOptions = {}): Strip[] {
    return this.#text.lines(text, style, this.#element(role), options);
  }

  #paragraph(
    { text, language }: { readonly text: Words; readonly language?: string },
    options: LineOptions,
  ): Strip[] {
    return this.#text.lines(text, styles.body, this.#element("P", language), options);
  }

  // A heading of the first level begins a section of its own.
  #heading(level: HeadingLevel, text: string, bookmark: string): readonly Strip[] {
    if (level === 1) this.#section = { role: "Sect", parent: this.#document };
    const depth = Math.min(this.#options.hasTitle ? level + 1 : level, this.#depth + 1);
    this.#depth = depth;
    const [first, ...rest] = this.#lines(
      onOneLine(text),
      styles[`heading${level}`],
      `H${depth}` as Role,
      {
        above: distances[`aboveHeading${level}`],
      },
    );
    if (first === undefined) return [];
    if (level === 3) return kept([first, ...rest], true);
    const entry = { level, text: this.#text.printable(bookmark, "bold") };
    return kept([{ ...first, bookmark: entry }, ...rest], true);
  }

  #group(blocks: readonly Block[]): readonly Strip[] {
    const outside = this.#section;
    this.#section = { role: "Sect", parent: outside };
    const strips = blocks.flatMap((block) => this.stripsOf(block));
    this.#section = outside;
    const height = strips.reduce((sum, { above, height }) => sum + above + height, 0);
    return height > this.#options.height * tallestKeptGroup ? strips : kept(strips, false);
  }

  #note(block: Extract<Block, { kind: "note" }>): readonly Strip[] {
    const { noteBar, noteIndent, betweenParagraphs } = distances;
    const lines = this.#paragraph(block, { above: betweenParagraphs, left: noteIndent });
    return lines.map((strip, index): Strip => {
      // From the line above on, so that the bar has no gaps.
      const from = index === 0 ? 0 : strip.above;
      const height = strip.height + from;
      const bar = { kind: "rule", x: 0, y: -from, width: noteBar, height, element: null } as const;
      return { ...strip, marks: [bar, ...strip.marks] };
    });
  }

  #fields(rows: readonly FieldRow[]): readonly Strip[] {
    return rows.flatMap((row, index) =>
      this.#row(row, index === 0 ? distances.aboveRows : distances.betweenRows),
    );
  }

  // Label and value share their first baseline; the longer of the two decides how many strips there are. A short row is
  // not parted: what lands on the next page would stand there without its label. Label and first value are read out as one
  // paragraph: a table for each incident would tell a listener of rows and columns and nothing more.
  #row({ label, values, language }: FieldRow, above: number): readonly Strip[] {
    const { labelColumn, labelGap, betweenValues } = distances;
    const paragraph = this.#element("P");
    const labels = this.#text.lines(label, styles.label, paragraph, {
      above,
      width: labelColumn - labelGap,
      isFollowed: true,
    });
    const [value = "", ...others] = values;
    const strips = this.#value(value, language, paragraph, above);
    for (const other of others) {
      const more = this.#value(other, language, this.#element("P"), betweenValues);
      for (const strip of more) strips.push(strip);
    }
    // Beside its value so long a label could run off the paper.
    if (labels.length > longestKeptRow) {
      (labels.at(-1) as Strip).keepWithNext = strips.length > 0;
      return labels.concat(strips);
    }
    const marks = marksOfLabel(labels, strips);
    const { leading: height } = styles.body;
    while (strips.length < labels.length) strips.push({ ...nothing, height });
    const [first] = strips;
    if (first === undefined) return strips;
    strips[0] = { above, height, marks, keepWithNext: first.keepWithNext };
    for (let index = 0; index < labels.length - 1; index += 1) {
      (strips[index] as Strip).keepWithNext = true;
    }
    return strips.length <= longestKeptRow ? kept(strips, false) : strips;
  }

  #value(value: Words, language: string | undefined, paragraph: Element, above: number): Strip[] {
    const element: Element =
      language === undefined ? paragraph : { role: "Span", parent: paragraph, language };
    return this.#text.lines(value, styles.body, element, { left: distances.labelColumn, above });
  }

  #figure(
    caption: string | undefined,
    strip: (figure: Element, captionHeight: number) => Strip,
  ): readonly Strip[] {
    const { aboveCaption: above } = distances;
    const captioned = this.#element("Sect");
    const lines =
      caption === undefined
        ? []
        : this.#text.lines(
            caption,
            styles.caption,
            { role: "Caption", parent: captioned },
            { above },
          );
    const height = lines.reduce((sum, line) => sum + line.above + line.height, 0);
    return kept([strip({ role: "Figure", parent: captioned }, height), ...lines], false);
  }

  #signature(places: readonly string[]): readonly Strip[] {
    const { aboveSignature, signatureGap, ruleThickness } = distances;
    const width = (this.#options.width - signatureGap * (places.length - 1)) / places.length;
    const columns = places.map((place, index) => {
      const left = index * (width + signatureGap);
      return { left, lines: this.#lines(place, styles.furniture, "P", { left, width }) };
    });
    const line: Strip = {
      above: aboveSignature,
      height: 2,
      marks: columns.map(({ left }) => ({
        kind: "rule",
        x: left,
        y: 0,
        width,
        height: ruleThickness,
        element: null,
      })),
      keepWithNext: true,
    };
    const depth = Math.max(...columns.map(({ lines }) => lines.length));
    const labels = Array.from(
      { length: depth },
      (_, index): Strip => ({
        ...nothing,
        height: styles.furniture.leading,
        marks: columns.flatMap(({ lines }) => lines[index]?.marks ?? []),
      }),
    );
    return kept([line, ...labels], false);
  }

  #rule(): Strip {
    const { aroundRule, ruleThickness } = distances;
    const { width } = this.#options;
    return {
      ...nothing,
      height: aroundRule * 2,
      marks: [{ kind: "rule", x: 0, y: aroundRule, width, height: ruleThickness, element: null }],
    };
  }
}

// All of a label comes before its value for those who hear it, so all of it is on the first strip.
function marksOfLabel(
  [first, ...others]: readonly Strip[],
  lines: readonly Strip[],
): readonly Mark[] {
  const beside = lines[0]?.marks ?? [];
  if (first !== undefined && others.length === 0) return [...first.marks, ...beside];
  let down = 0;
  const below = others.flatMap(({ marks }, index) => {
    down += styles.label.leading + (lines[index + 1]?.above ?? 0);
    return marks.map((mark) => moved(mark, 0, down));
  });
  return (first?.marks ?? []).concat(below, beside);
}

// A heading is read out in one breath.
function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]\s*/g, " ");
}

const nothing: Strip = { above: 0, height: 0, marks: [], keepWithNext: false };

function kept(strips: readonly Strip[], withNext: boolean): readonly Strip[] {
  for (const strip of strips) strip.keepWithNext = true;
  const last = strips.at(-1);
  if (last !== undefined) last.keepWithNext = withNext;
  return strips;
}
