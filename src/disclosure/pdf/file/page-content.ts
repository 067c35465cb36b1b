// Writes the marks of a page as the operators that draw them (ISO 32000-1, 8 and 9). Every mark either belongs to a node of the
// tree or is an artifact: nothing is left that a screen reader would not know what to do with.

import type { TrueType } from "../fonts/true-type.ts";
import type { Grey } from "../shape.ts";
import type { Mark, Path, PlacedMarks, TextMark } from "../strip.ts";
import type { Element } from "../structure.ts";
import type { PieceRow } from "../text/piece-row.ts";
import { toHundredths } from "../typography.ts";
import type { ByteWriter } from "./byte-writer.ts";
import type { CodedFont } from "./coded-font.ts";
import { decimal } from "./pdf-file.ts";

/** What a page needs from its file. */
export interface PageSurroundings {
  readonly height: number;
  readonly fontFor: (font: TrueType) => CodedFont;
  /** The name by which pages draw a picture. */
  readonly pictureFor: (mark: Extract<Mark, { kind: "picture" }>) => string;
  readonly markFor: (element: Element, box?: readonly number[]) => number;
}

/** Writes the operators that draw all that was `placed` on a page. */
export function writePage(
  to: ByteWriter,
  placed: readonly PlacedMarks[],
  around: PageSurroundings,
): void {
  const content = new Content(to, around);
  for (const { marks, left, top } of placed) {
    for (const mark of marks) content.add(mark, left, top);
  }
  content.finish();
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const asItIs: Matrix = [1, 0, 0, 1, 0, 0];

/** How a picture of one by one is laid upright, by the number that EXIF gives the way its rows lie (CIPA DC-008, 4.6.4). */
const upright: Readonly<Record<number, Matrix>> = {
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};

class Content {
  readonly #to: ByteWriter;
  readonly #around: PageSurroundings;
  // What is open: a node's content, an artifact, or nothing.
  #open: Element | null | undefined;
  // Whether a text object is open. Parts of the tree may begin and end inside one.
  #isInText = false;
  #font: CodedFont | undefined;
  #size = 0;
  #x = 0;
  #y = 0;

  constructor(to: ByteWriter, around: PageSurroundings) {
    this.#to = to;
    this.#around = around;
  }

  add(mark: Mark, left: number, top: number): void {
    if (mark.kind === "text") {
      this.#begin(mark.element, true);
      const { x, baseline } = mark.at;
      this.#text(mark, toHundredths(x + left), toHundredths(baseline + top));
      return;
    }
    const { width, height } = mark;
    const x = toHundredths(mark.x + left);
    const y = this.#around.height - toHundredths(mark.y + top) - height;
    if (mark.kind === "rule") {
      this.#begin(null, false);
      this.#to.number(x).add(" ").number(y).add(" ");
      this.#to.number(width).add(" ").number(height).add(" re f\n");
      return;
    }
    this.#begin(mark.element, false, [x, y, x + width, y + height]);
    if (mark.kind === "picture") {
      const name = this.#around.pictureFor(mark);
      const [a, b, c, d, e, f] = upright[mark.picture.orientation ?? 1] ?? asItIs;
      const place = [a * width, b * height, c * width, d * height, x + e * width, y + f * height]
        .map((each) => decimal(each))
        .join(" ");
      this.#to.add(`q ${place} cm /${name} Do Q\n`);
      return;
    }
    this.#to.add("q\n");
    for (const path of mark.paths) this.#to.add(drawn(path, x, y + height));
    this.#to.add("Q\n");
    if (mark.labels.length === 0) return;
    this.#beginText();
    const above = toHundredths(mark.y + top);
    for (const label of mark.labels) this.#text(label, x + label.at.x, above + label.at.baseline);
    this.#endText();
  }

  finish(): void {
    this.#end();
    this.#endText();
  }

  #begin(element: Element | null, isText: boolean, box?: readonly number[]): void {
    const isNew = this.#open !== element;
    if (isNew || isText !== this.#isInText) this.#end();
    if (isText) this.#beginText();
    else this.#endText();
    if (this.#open !== undefined) return;
    this.#open = element;
    if (element === null) this.#to.add("/Artifact BMC\n");
    else {
      const mark = this.#around.markFor(element, box);
      this.#to.add("/").add(element.role).add("<</MCID ").whole(mark).add(">>BDC\n");
    }
  }

  #end(): void {
    if (this.#open !== undefined) this.#to.add("EMC\n");
    this.#open = undefined;
  }

  #beginText(): void {
    if (this.#isInText) return;
    this.#to.add("BT\n");
    this.#isInText = true;
    this.#x = 0;
    this.#y = 0;
  }

  #endText(): void {
    if (this.#isInText) this.#to.add("ET\n");
    this.#isInText = false;
  }

  // Readers put what is in one font into the order of reading, and take the fonts as they come: from right to left, the
  // first is the one at the right.
  #text({ at: { size, direction }, row }: TextMark, x: number, baseline: number): void {
    if (row.font !== undefined) {
      this.#move(x, baseline);
      this.#show(row.font, row, size);
      return;
    }
    const runs = fontRuns(row);
    if (direction === "ltr") {
      this.#move(x, baseline);
      for (const run of runs) this.#show(run.font, run, size);
      return;
    }
    let right = x + (runs.reduce((sum, { width }) => sum + width, 0) * size) / 1000;
    for (const run of runs.reverse()) {
      right -= (run.width * size) / 1000;
      this.#move(right, baseline);
      this.#show(run.font, run, size);
    }
  }

  #move(x: number, baseline: number): void {
    const y = this.#around.height - baseline;
    const right = Math.round((x - this.#x) * 100) / 100;
    this.#to
      .number(right)
      .add(" ")
      .number(y - this.#y)
      .add(" Td\n");
    this.#x += right;
    this.#y = y;
  }

  #show(font: TrueType, { store, from, to: end }: PartOfRow, size: number): void {
    const to = this.#to;
    const coded = this.#around.fontFor(font);
    if (coded !== this.#font || size !== this.#size) {
      to.add(coded.selectedAt(size));
      this.#font = coded;
      this.#size = size;
    }
    to.add("[(");
    coded.show(store, from, end, to);
    to.add(")]TJ\n");
  }
}

type PartOfRow = Pick<PieceRow, "store" | "from" | "to">;

interface FontRun extends PartOfRow {
  readonly font: TrueType;
  to: number;
  width: number;
}

function fontRuns({ store, from, to }: PieceRow): FontRun[] {
  const runs: FontRun[] = [];
  let last: FontRun | undefined;
  for (let at = from; at < to; at += 1) {
    const { font, width } = store.piece(store.numbers[at] as number);
    if (last === undefined || last.font !== font) {
      last = { font, store, from: at, to: at, width: 0 };
      runs.push(last);
    }
    last.to = at + 1;
    last.width += width;
  }
  return runs;
}

function drawn({ kind, points, radius, fill, stroke }: Path, left: number, top: number): string {
  const at = (x: number, y: number) => `${decimal(left + x)} ${decimal(top - y)}`;
  const [first] = points;
  if (first === undefined) return "";
  let path = "";
  if (kind === "circle") path = circle(first.x, first.y, radius, at);
  else {
    path = `${at(first.x, first.y)} m\n`;
    for (const { x, y } of points.slice(1)) path += `${at(x, y)} l\n`;
    if (kind === "area") path += "h\n";
  }
  const pen =
    stroke === null
      ? ""
      : `${shade(stroke.grey)} G ${decimal(stroke.thickness)} w [${stroke.dashed ? "3 2" : ""}] 0 d\n`;
  const ink = fill === null ? "" : `${shade(fill)} g\n`;
  const act = fill === null ? (stroke === null ? "n" : "S") : stroke === null ? "f" : "B";
  return `${pen}${ink}${path}${act}\n`;
}

function shade(grey: Grey): string {
  return decimal(Math.min(Math.max(grey, 0), 1), 3);
}

// Four curves; the constant brings each within a thousandth of a quarter of a circle.
function circle(x: number, y: number, r: number, at: (x: number, y: number) => string): string {
  const k = r * 0.5523;
  return [
    `${at(x + r, y)} m`,
    `${at(x + r, y + k)} ${at(x + k, y + r)} ${at(x, y + r)} c`,
    `${at(x - k, y + r)} ${at(x - r, y + k)} ${at(x - r, y)} c`,
    `${at(x - r, y - k)} ${at(x - k, y - r)} ${at(x, y - r)} c`,
    `${at(x + k, y - r)} ${at(x + r, y - k)} ${at(x + r, y)} c h\n`,
  ].join("\n");
}
