// The shapes a drawing is made of, such as a chart. In points, from the upper left of the drawing; in shades of grey only,
// because these pages are copied and faxed.

/** From 0, black, to 1, white. */
export type Grey = number;

/** One shape. What comes later is drawn over what came before. */
export type Shape =
  | {
      readonly kind: "line";
      /** Two points or more. */
      readonly points: readonly Point[];
      readonly thickness: number;
      readonly grey?: Grey;
      readonly dashed?: boolean;
    }
  | {
      readonly kind: "area";
      /** Three points or more; the last is joined to the first. */
      readonly points: readonly Point[];
      readonly fill?: Grey;
      /** Thickness of a black outline. */
      readonly outline?: number;
    }
  | {
      readonly kind: "circle";
      readonly centre: Point;
      readonly radius: number;
      readonly fill?: Grey;
      readonly outline?: number;
    }
  | {
      readonly kind: "label";
      /** Where the baseline begins, has its middle or ends. */
      readonly at: Point;
      readonly text: string;
      readonly size: number;
      readonly weight?: "regular" | "bold";
      readonly anchor?: "start" | "middle" | "end";
    };

/** A place in a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
