// What a chart is made of, as plain data: whoever draws it, on a screen or on paper, needs to know four shapes and nothing
// of what they mean. Lengths are in the unit of the text size that was asked for; y grows downwards.

/** How strongly something is drawn. On paper: shades of grey. */
export type Tone = "strong" | "soft" | "faint";

/** One thing to draw. */
export type Shape =
  /** A filled rectangle. */
  | {
      readonly kind: "area";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
    }
  /** Lines of one kind, each from (x1, y1) to (x2, y2). */
  | {
      readonly kind: "strokes";
      readonly segments: readonly Segment[];
      readonly weight: number;
      readonly tone: Tone;
    }
  /** A closed outline, filled or empty. */
  | {
      readonly kind: "outline";
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly filled: boolean;
      readonly weight: number;
      readonly tone: Tone;
    }
  /** Words; `y` is their baseline, `anchor` what of them stands at `x`, as seen in the direction of the text. */
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly anchor: "start" | "middle" | "end";
      readonly text: string;
      readonly tone: Tone;
    };

/** From (x1, y1) to (x2, y2). */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** A rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a bar is filled, so that kinds can be told apart without a colour. */
export type Pattern = "full" | "empty" | "slanted" | "level" | "crossed" | "upright";

/** The lines of `pattern` inside `box`, about `step` apart, without its outline. None for `full` and `empty`. */
export function patternLines(pattern: Pattern, box: Box, step: number): Segment[] {
  switch (pattern) {
    case "full":
    case "empty":
      return [];
    case "slanted":
      return slantedLines(box, step);
    case "crossed":
      return [...slantedLines(box, step), ...slantedLines(box, step, true)];
    case "level":
      return upTo(box.height, step).map((at) => [
        box.x,
        box.y + box.height - at,
        box.x + box.width,
        box.y + box.height - at,
      ]);
    case "upright":
      return upTo(box.width, step).map((at) => [box.x + at, box.y, box.x + at, box.y + box.height]);
  }
}

/** A filled box: an outline, and inside it the pattern. */
export function filledBox(box: Box, pattern: Pattern, textSize: number): Shape[] {
  if (pattern === "full") return [{ kind: "area", ...box, tone: "strong" }];
  const segments = [...sidesOf(box), ...patternLines(pattern, box, textSize / 3)];
  return [
    { kind: "area", ...box, tone: "faint" },
    { kind: "strokes", segments, weight: textSize / 16, tone: "strong" },
  ];
}

/** The four sides of `box`. */
export function sidesOf({ x, y, width, height }: Box): Segment[] {
  const [right, bottom] = [x + width, y + height];
  return [
    [x, y, right, y],
    [right, y, right, bottom],
    [right, bottom, x, bottom],
    [x, bottom, x, y],
  ];
}

// Lines at 45 degrees, clipped to the box: along one, x + y stays the same.
function slantedLines({ x, y, width, height }: Box, step: number, falling = false): Segment[] {
  return upTo(width + height, step * Math.SQRT2).map((sum) => {
    const [fromX, toX] = [Math.max(0, sum - height), Math.min(sum, width)];
    const across = (offset: number) => x + (falling ? width - offset : offset);
    return [across(fromX), y + sum - fromX, across(toX), y + sum - toX];
  });
}

function upTo(length: number, step: number): number[] {
  const count = Math.max(0, Math.ceil(length / step) - 1);
  return Array.from({ length: count }, (_, index) => (index + 1) * step);
}
