// A picture as its dots, made smaller and turned. Sums and products alone, which every engine works out alike.

/** A picture row by row from the top: red, green and blue, a byte each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** How large something of `width` by `height` becomes within `most`; never larger than it is. */
export function fitted(
  { width, height }: Pick<Pixels, "width" | "height">,
  most: Pick<Pixels, "width" | "height">,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, most.width / width, most.height / height);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** A copy of `pixels` at `width` by `height`, which are no more than they have: each dot is the mean of those it stands for. */
export function scaledDown({ rgb, ...from }: Pixels, width: number, height: number): Pixels {
  if (width === from.width && height === from.height) {
    return { width, height, rgb: rgb.slice() };
  }
  const across = sharesOf(from.width, width);
  const down = sharesOf(from.height, height);
  const scaled = new Uint8Array(width * height * 3);
  const row = new Float64Array(width * 3);
  const sums = new Float64Array(width * 3);
  let read = -1;
  for (let y = 0; y < height; y += 1) {
    sums.fill(0);
    const { first, shares } = down[y] as Shares;
    for (const [index, share] of shares.entries()) {
      // The last row of one dot is often the first of the next.
      if (read !== first + index) {
        read = first + index;
        averageRow(rgb, read * from.width * 3, across, row);
      }
      for (let at = 0; at < row.length; at += 1) {
        sums[at] = (sums[at] as number) + (row[at] as number) * share;
      }
    }
    const start = y * width * 3;
    for (let at = 0; at < sums.length; at += 1) {
      scaled[start + at] = Math.floor((sums[at] as number) + 0.5);
    }
  }
  return { width, height, rgb: scaled };
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

function averageRow(
  rgb: Uint8Array,
  start: number,
  across: readonly Shares[],
  row: Float64Array,
): void {
  for (let x = 0; x < across.length; x += 1) {
    const { first, shares } = across[x] as Shares;
    let [red, green, blue] = [0, 0, 0];
    for (let step = 0; step < shares.length; step += 1) {
      const at = start + (first + step) * 3;
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
