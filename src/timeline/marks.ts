// The marks for dates, each told from the others by its form.

import type { DateKind } from "./arrange.ts";
import type { Segment, Shape } from "./shapes.ts";

/** The form of each mark. */
export const markForms: Readonly<Record<DateKind | "breach", MarkForm>> = {
  "order-issued": "hollow-triangle",
  "order-served": "triangle",
  "order-expires": "bar",
  breach: "cross",
  separation: "diamond",
  "arrest-or-service": "diamond",
  "major-loss": "diamond",
  increase: "diamond",
};

/** What a mark can look like. */
export type MarkForm = "triangle" | "hollow-triangle" | "bar" | "cross" | "diamond";

/** A mark of that form, its middle at (x, y), as high as wide. */
export function markShapes(form: MarkForm, x: number, y: number, span: number): Shape[] {
  const half = span / 2;
  const weight = span / 7;
  const closed = (points: readonly (readonly [number, number])[], filled: boolean): Shape[] => [
    { kind: "outline", points, filled, weight, tone: "strong" },
  ];
  const lines = (segments: readonly Segment[]): Shape[] => [
    { kind: "strokes", segments, weight: weight * 1.5, tone: "strong" },
  ];
  switch (form) {
    case "triangle":
    case "hollow-triangle":
      return closed(
        [
          [x - half, y - half],
          [x + half, y - half],
          [x, y + half],
        ],
        form === "triangle",
      );
    case "diamond":
      return closed(
        [
          [x, y - half],
          [x + half, y],
          [x, y + half],
          [x - half, y],
        ],
        true,
      );
    case "bar":
      return lines([[x, y - half, x, y + half]]);
    case "cross":
      return lines([
        [x - half, y - half, x + half, y + half],
        [x - half, y + half, x + half, y - half],
      ]);
  }
}
