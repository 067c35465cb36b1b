// A picture as its dots, made smaller and turned. Sums and products alone, which every engine works out alike.

/** How many dots a picture has across and down. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture row by row from the top: red, green and blue, a byte each. */
export interface Pixels extends PictureSize {
  readonly rgb: Uint8Array;
}

/** How large something of `width` by `height` becomes within `most`; never larger than it is. */
export function fitted({ width, height }: PictureSize, most: PictureSize): PictureSize {
  const scale = Math.min(1, most.width / width, most.height / height);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** A copy of `pixels` at `width` by `height`, which are no more than they have: each dot is the mean of those it stands for. */
export function scaledDown({ rgb, ...from }: Pixels, to: PictureSize): Pixels {
  const scaled = new ScaledDown(from, to);
  for (let y = 0; y < from.height; y += 1) {
    scaled.add(rgb.subarray(y * from.width * 3, (y + 1) * from.width * 3));
  }
  return scaled.pixels();
}

/** {@link scaledDown} row by row, for what is read from the top and never in memory whole. */
export class ScaledDown {
  readonly #to: PictureSize;
  readonly #across: readonly Shares[];
  readonly #down: readonly Shares[];
  readonly #scaled: Uint8Array;
  readonly #row: Float64Array;
  readonly #sums: Float64Array;
  #read = 0;
  #made = 0;

  constructor(from: PictureSize, to: PictureSize) {
    this.#to = to;
    this.#across = sharesOf(from.width, to.width);
    this.#down = sharesOf(from.height, to.height);
    this.#scaled = new Uint8Array(to.width * to.height * 3);
    this.#row = new Float64Array(to.width * 3);
    this.#sums = new Float64Array(to.width * 3);
  }

  /** The next row. */
  add(rgb: Uint8Array): void {
    const row = this.#row;
    const sums = this.#sums;
    averageRow(rgb, this.#across, row);
    // The last row of one dot is often the first of the next.
    for (let isShared = true; isShared; ) {
      const { first, shares } = this.#down[this.#made] as Shares;
      const share = shares[this.#read - first] as number;
      for (let at = 0; at < row.length; at += 1) {
        sums[at] = (sums[at] as number) + (row[at] as number) * share;
      }
      const isDone = this.#read === first + shares.length - 1;
      if (isDone) this.#finishRow();
      isShared = isDone && this.#down[this.#made]?.first === this.#read;
    }
    this.#read += 1;
  }

  /** The picture, once all rows were added. */
  pixels(): Pixels {
    return { ...this.#to, rgb: this.#scaled };
  }

  #finishRow(): void {
    const start = this.#made * this.#sums.length;
    for (let at = 0; at < this.#sums.length; at += 1) {
      this.#scaled[start + at] = Math.floor((this.#sums[at] as number) + 0.5);
    }
    this.#sums.fill(0);
    this.#made += 1;
  }
}

/**
 * `pixels` upright, whose rows lie as `orientation` numbers it (CIPA DC-008, 4.6.4, tag 0112): 1 upright, 3 upside down,
 * 6 a quarter turn short, 8 a quarter turn too far, and 2, 5, 4, 7 those mirrored.
 */
export function turned({ width, height, rgb }: Pixels, orientation: number): Pixels {
  if (orientation <= 1 || orientation > 8) return { width, height, rgb };
  const isOnSide = orientation >= 5;
  // Which of its two sides is counted from the end.
  const fromRight = [2, 3, 7, 8].includes(orientation);
  const fromBelow = [3, 4, 6, 7].includes(orientation);
  const size = isOnSide ? { width: height, height: width } : { width, height };
  const upright = new Uint8Array(rgb.length);
  for (let y = 0; y < size.height; y += 1) {
    for (let x = 0; x < size.width; x += 1) {
      const [column, line] = isOnSide ? [y, x] : [x, y];
      const sourceX = fromRight ? width - 1 - column : column;
      const sourceY = fromBelow ? height - 1 - line : line;
      const from = (sourceY * width + sourceX) * 3;
      const to = (y * size.width + x) * 3;
      upright[to] = rgb[from] as number;
      upright[to + 1] = rgb[from + 1] as number;
      upright[to + 2] = rgb[from + 2] as number;
    }
  }
  return { ...size, rgb: upright };
}

/** Which dots a new one stands for, from `first` on, and how much each of them counts; together 1. */
interface Shares {
  readonly first: number;
  readonly shares: readonly number[];
}

function sharesOf(from: number, to: number): readonly Shares[] {
  return Array.from({ length: to }, (_, index) => {
    const start = (index * from) / to;
    const end = ((index + 1) * from) / to;
    const first = Math.floor(start);
    const last = Math.min(from, Math.ceil(end));
    const shares = Array.from(
      { length: last - first },
      (_none, step) =>
        ((Math.min(end, first + step + 1) - Math.max(start, first + step)) * to) / from,
    );
    return { first, shares };
  });
}

function averageRow(rgb: Uint8Array, across: readonly Shares[], row: Float64Array): void {
  for (let x = 0; x < across.length; x += 1) {
    const { first, shares } = across[x] as Shares;
    let [red, green, blue] = [0, 0, 0];
    for (let step = 0; step < shares.length; step += 1) {
      const at = (first + step) * 3;
      const share = shares[step] as number;
      red += (rgb[at] as number) * share;
      green += (rgb[at + 1] as number) * share;
      blue += (rgb[at + 2] as number) * share;
    }
    row[x * 3] = red;
    row[x * 3 + 1] = green;
    row[x * 3 + 2] = blue;
  }
}
