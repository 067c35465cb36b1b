// The colours of a PNG's rows, which it may write down in any of fifteen ways (PNG, section 11.2.1), as red, green and blue on
// white.

/** How a file writes its colours down. */
export interface PngColours {
  /** Bits for each number. */
  readonly depth: number;
  /** 0 grey, 2 colour, 3 from a list, 4 grey that lets through what is below, 6 colour that does. */
  readonly kind: number;
  readonly palette: Uint8Array;
  /** What lets through what is below: of a list how much each entry covers, else the one colour that is none. */
  readonly transparency: Uint8Array;
}

/** Turns a row into colours. */
export interface RowPainter {
  readonly bitsPerDot: number;
  /** Fills `painted`, three bytes a dot, from the numbers in `row`. */
  readonly paint: (row: Uint8Array, painted: Uint8Array) => void;
}

/** How rows of `colours` become colours. */
export function rowPainter(colours: PngColours): RowPainter {
  const { depth, kind } = colours;
  const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[kind] ?? 3;
  const paint = channels === 1 && depth <= 8 ? fromTable(colours) : fromNumbers(colours, channels);
  return { bitsPerDot: channels * depth, paint };
}

/** `value` where `opacity` of 255 of it covers white. */
export function onWhite(value: number, opacity: number): number {
  return opacity === 255
    ? Math.round(value)
    : Math.round((value * opacity + 255 * (255 - opacity)) / 255);
}

// One number a dot of which there are 256 at most: the colour of each is worked out once.
function fromTable({ depth, kind, palette, transparency }: PngColours): RowPainter["paint"] {
  const most = 2 ** depth - 1;
  const none = noColourIn(transparency, most);
  const table = Uint8Array.from({ length: (most + 1) * 3 }, (_, at) => {
    const number = Math.floor(at / 3);
    return kind === 3
      ? onWhite(palette[at] ?? 0, transparency[number] ?? 255)
      : onWhite((number * 255) / most, number === none[0] ? 0 : 255);
  });
  const dotsOfByte = 8 / depth;
  return (row, painted) => {
    for (let x = 0, at = 0; at < painted.length; x += 1, at += 3) {
      const byte = row[Math.floor(x / dotsOfByte)] as number;
      const entry = ((byte >> (8 - depth - (x % dotsOfByte) * depth)) & most) * 3;
      painted[at] = table[entry] as number;
      painted[at + 1] = table[entry + 1] as number;
      painted[at + 2] = table[entry + 2] as number;
    }
  };
}

// One to four numbers a dot, of one or two bytes each.
function fromNumbers(
  { depth, kind, transparency }: PngColours,
  channels: number,
): RowPainter["paint"] {
  const none = noColourIn(transparency, 2 ** depth - 1);
  const numberAt = (row: Uint8Array, index: number) =>
    depth === 16
      ? (row[index * 2] as number) * 256 + (row[index * 2 + 1] as number)
      : (row[index] as number);
  const asByte = (number: number) => (depth === 16 ? number / 257 : number);
  const [green, blue] = channels >= 3 ? [1, 2] : [0, 0];
  const hasOpacity = kind === 4 || kind === 6;
  return (row, painted) => {
    for (let from = 0, at = 0; at < painted.length; from += channels, at += 3) {
      const colour = [
        numberAt(row, from),
        numberAt(row, from + green),
        numberAt(row, from + blue),
      ] as const;
      const opacity = hasOpacity
        ? asByte(numberAt(row, from + channels - 1))
        : colour[0] === none[0] && colour[1] === none[green] && colour[2] === none[blue]
          ? 0
          : 255;
      painted[at] = onWhite(asByte(colour[0]), opacity);
      painted[at + 1] = onWhite(asByte(colour[1]), opacity);
      painted[at + 2] = onWhite(asByte(colour[2]), opacity);
    }
  };
}

/** The one colour that counts as nothing, two bytes in the file for each of its numbers; -1 where there is none. */
function noColourIn(transparency: Uint8Array, most: number): readonly number[] {
  return [0, 1, 2].map((channel) => {
    const [high, low] = [transparency[channel * 2], transparency[channel * 2 + 1]];
    return high === undefined || low === undefined ? -1 : (high * 256 + low) & most;
  });
}
