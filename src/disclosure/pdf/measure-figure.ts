// Pictures and drawings to strips: as large as there is room for, and no larger than they are sharp.

import { Fault } from "#base";
import type { Block } from "./document.ts";
import type { TextMeasure } from "./measure-text.ts";
import { pictureFacts } from "./picture.ts";
import type { Point, Shape } from "./shape.ts";
import { type Path, type Strip, type TextMark, textAt } from "./strip.ts";
import type { Element } from "./structure.ts";
import { distances, fewestDotsPerInch, toHundredths } from "./typography.ts";

interface Area {
  readonly width: number;
  readonly height: number;
}

/**
 * The strip of a picture, with room left for a caption of `captionHeight` on the same page.
 *
 * @throws {@link Fault} `bug` for a picture that {@link pictureFacts} finds unreadable: ask it first.
 */
export function pictureStrip(
  block: Extract<Block, { kind: "picture" }>,
  element: Element,
  area: Area,
  captionHeight: number,
): Strip {
  const { picture, alternative } = block;
  const facts = pictureFacts(picture);
  if (facts.kind === "unreadable") throw new Fault("bug");
  const most = Math.min(block.height ?? area.height, area.height);
  // A caption that leaves no room goes on on the next page.
  const tallest = Math.max(most - captionHeight, most / 2);
  const scale = Math.min(72 / fewestDotsPerInch, area.width / facts.width, tallest / facts.height);
  const width = toHundredths(facts.width * scale);
  const height = toHundredths(facts.height * scale);
  const figure = { ...element, alternative };
  return {
    above: distances.aboveFigure,
    height,
    marks: [{ kind: "picture", x: 0, y: 0, width, height, picture, element: figure }],
    keepWithNext: false,
  };
}

/** The strip of a drawing, made smaller where it is wider than the text. */
export function drawingStrip(
  block: Extract<Block, { kind: "drawing" }>,
  element: Element,
  text: TextMeasure,
  area: Area,
): Strip {
  const scale = Math.min(1, area.width / block.width, area.height / block.height);
  const width = toHundredths(block.width * scale);
  const height = toHundredths(block.height * scale);
  const paths: Path[] = [];
  const labels: TextMark[] = [];
  for (const shape of block.shapes) {
    if (shape.kind === "label") labels.push(...labelOf(shape, scale, text));
    else paths.push(pathOf(shape, scale));
  }
  const figure = { ...element, alternative: block.alternative };
  return {
    above: distances.aboveFigure,
    height,
    marks: [{ kind: "drawing", x: 0, y: 0, width, height, paths, labels, element: figure }],
    keepWithNext: false,
  };
}

function pathOf(shape: Exclude<Shape, { kind: "label" }>, scale: number): Path {
  const points = (shape.kind === "circle" ? [shape.centre] : shape.points).map((point) =>
    scaled(point, scale),
  );
  const radius = shape.kind === "circle" ? toHundredths(shape.radius * scale) : 0;
  if (shape.kind === "line") {
    const { thickness, grey = 0, dashed = false } = shape;
    const stroke = { thickness: toHundredths(thickness * scale), grey, dashed };
    return { kind: "line", points, radius, fill: null, stroke };
  }
  const { kind, fill = null, outline } = shape;
  const stroke =
    outline === undefined
      ? null
      : { thickness: toHundredths(outline * scale), grey: 0, dashed: false };
  return { kind, points, radius, fill, stroke };
}

function labelOf(
  shape: Extract<Shape, { kind: "label" }>,
  scale: number,
  text: TextMeasure,
): TextMark[] {
  const size = toHundredths(shape.size * scale);
  const label = text.label(shape.text, shape.weight ?? "regular", size);
  if (label === undefined) return [];
  const { x, y } = scaled(shape.at, scale);
  const before = { start: 0, middle: label.width / 2, end: label.width }[shape.anchor ?? "start"];
  return [textAt(label.mark, toHundredths(x - before), y)];
}

function scaled({ x, y }: Point, scale: number): Point {
  return { x: toHundredths(x * scale), y: toHundredths(y * scale) };
}
