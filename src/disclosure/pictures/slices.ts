// A picture that is much taller than a page, as of a long chat, in several: on one page it would be a thread that nobody can
// read. Each begins with the end of the one before, so that no line is lost where it was cut.

import { fitted, type PictureSize, type Pixels, ScaledDown } from "./pixels.ts";

/** Taller than this many times its width it is cut, into slices that are about twice as tall as they are wide, or less. */
const tallest = 3;

/** The rows that a slice shows: from the one to before the other. */
interface Slice {
  readonly from: number;
  readonly to: number;
}

/** The slices in which a picture of this size is shown where there is `room`, from the top; one where that can be read. */
export function slicesOf({ width, height }: PictureSize, room: PictureSize): readonly Slice[] {
  if (height <= room.height || height <= tallest * width) return [{ from: 0, to: height }];
  const repeated = Math.round(width / 10);
  const count = Math.ceil((height - repeated) / (2 * width - repeated));
  const step = Math.ceil((height - repeated) / count);
  return Array.from({ length: count }, (_, index) => ({
    from: index * step,
    to: Math.min(height, (index + 1) * step + repeated),
  }));
}

/** Makes a picture small in the slices it is shown in, as its rows come. */
export class SlicedDown {
  readonly #size: PictureSize;
  readonly #room: PictureSize;
  readonly #made: (pixels: Pixels) => void;
  readonly #waiting: Slice[];
  // The slice that is being made, and the next where it has begun.
  readonly #begun: { readonly slice: Slice; readonly scaled: ScaledDown }[] = [];
  #row = 0;

  /** `made` is told each slice, within `room`, as soon as its last row has come. */
  constructor(
    size: PictureSize,
    slices: readonly Slice[],
    room: PictureSize,
    made: (pixels: Pixels) => void,
  ) {
    this.#size = size;
    this.#waiting = [...slices];
    this.#room = room;
    this.#made = made;
  }

  /** The next row, from the top. */
  add(rgb: Uint8Array): void {
    const [next] = this.#waiting;
    if (next?.from === this.#row) {
      this.#waiting.shift();
      const size = { width: this.#size.width, height: next.to - next.from };
      const scaled = new ScaledDown(size, fitted(size, this.#room));
      this.#begun.push({ slice: next, scaled });
    }
    for (const { scaled } of this.#begun) scaled.add(rgb);
    this.#row += 1;
    if (this.#begun[0]?.slice.to === this.#row) {
      const done = this.#begun.shift();
      if (done !== undefined) this.#made(done.scaled.pixels());
    }
  }
}
