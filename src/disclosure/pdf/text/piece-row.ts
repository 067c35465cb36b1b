// Pieces side by side, kept as numbers: a long document has millions of them, and so many objects would have to be cleared away
// again and again.

import type { TrueType } from "../fonts/true-type.ts";
import type { Piece } from "./piece.ts";

/** The pieces of one document by number, and the rows in which they stand. */
export class PieceStore {
  readonly #pieces: Piece[] = [];
  #widths = new Float64Array(1 << 10);
  #numbers = new Int32Array(1 << 12);
  #end = 0;

  /** How many pieces there are. */
  get count(): number {
    return this.#pieces.length;
  }

  /** The numbers of the pieces of all rows, one row after the other. Ask again when rows were added. */
  get numbers(): Int32Array {
    return this.#numbers;
  }

  /** Keeps a piece and gives it its number, which counts from 0. */
  keep({ font, text, clusters, kerning, width }: Omit<Piece, "number">): Piece {
    const number = this.#pieces.length;
    // Written out: an engine makes a kind of its own for each object that is another with something added.
    const piece = { font, text, clusters, kerning, width, number };
    this.#pieces.push(piece);
    if (number >= this.#widths.length) {
      const widths = new Float64Array(this.#widths.length * 2);
      widths.set(this.#widths);
      this.#widths = widths;
    }
    this.#widths[number] = width;
    return piece;
  }

  piece(number: number): Piece {
    return this.#pieces[number] as Piece;
  }

  widthOf(number: number): number {
    return this.#widths[number] as number;
  }

  /** A row of the first `count` of `numbers`, all of them in `font` unless that is `undefined`. */
  row(numbers: ArrayLike<number>, count: number, font: TrueType | undefined): PieceRow {
    const from = this.#end;
    const to = from + count;
    if (to > this.#numbers.length) {
      const more = new Int32Array(Math.max(to, this.#numbers.length * 2));
      more.set(this.#numbers);
      this.#numbers = more;
    }
    const all = this.#numbers;
    for (let index = 0; index < count; index += 1) all[from + index] = numbers[index] as number;
    this.#end = to;
    return new PieceRow(this, from, to, font);
  }

  /** A row of `pieces`. */
  rowOf(pieces: readonly Piece[]): PieceRow {
    const font = pieces[0]?.font;
    const isInOne = pieces.every((piece) => piece.font === font);
    const numbers = pieces.map(({ number }) => number);
    return this.row(numbers, numbers.length, isInOne ? font : undefined);
  }
}

/** Pieces side by side, from left to right. */
export class PieceRow {
  readonly store: PieceStore;
  /** Where in the numbers of the store it begins. */
  readonly from: number;
  readonly to: number;
  /** The font of all of them, if it is one. */
  readonly font: TrueType | undefined;
  // What it became with one more: the same row is made longer in the same way again and again.
  #longer: { readonly by: Piece; readonly row: PieceRow } | undefined;

  constructor(store: PieceStore, from: number, to: number, font: TrueType | undefined) {
    this.store = store;
    this.from = from;
    this.to = to;
    this.font = font;
  }

  pieces(): readonly Piece[] {
    const numbers = this.store.numbers.subarray(this.from, this.to);
    return Array.from(numbers, (number) => this.store.piece(number));
  }

  /** The same with one more at the right. */
  with(piece: Piece): PieceRow {
    if (this.#longer?.by === piece) return this.#longer.row;
    const { number, font } = piece;
    const numbers = [...this.store.numbers.subarray(this.from, this.to), number];
    const row = this.store.row(numbers, numbers.length, font === this.font ? font : undefined);
    this.#longer = { by: piece, row };
    return row;
  }
}
