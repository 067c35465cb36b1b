// A table to strips: rows that are never parted while they fit on a page, and a head that every page of it begins with.

import type { Block, Column, Words } from "./document.ts";
import type { TextMeasure } from "./measure-text.ts";
import { type Mark, type Strip, textAt } from "./strip.ts";
import { type Element, rowOf } from "./structure.ts";
import { distances, styles, type TextStyle } from "./typography.ts";

type Table = Extract<Block, { kind: "table" }>;

interface Place {
  readonly left: number;
  readonly width: number;
  readonly align: "start" | "end";
}

/** The strips of `table`, which is `element` in the tree, over `width` points. */
export function tableStrips(
  { columns, rows, firstIsHead = false }: Table,
  element: Element,
  text: TextMeasure,
  width: number,
): readonly Strip[] {
  const places = placesOf(columns, width);
  const heads = columns.map(({ head }) => head);
  const { cells } = rowOf(
    element,
    columns.map(() => ({ role: "TH", scope: "Column" }) as const),
  );
  const head = (of: readonly (Element | null)[]) =>
    underlined(
      rowStrips(heads, of, places, styles.columnHead, text),
      width,
      distances.ruleThickness,
    );
  // Read out once, at the beginning; what is printed again on later pages repeats it.
  const first = head(cells);
  const again = head(columns.map(() => null));
  const body = rows.flatMap((row) => {
    const made = rowOf(
      element,
      columns.map((_, index) =>
        firstIsHead && index === 0 ? { role: "TH", scope: "Row" } : { role: "TD" },
      ),
    );
    const strips = rowStrips(row, made.cells, places, styles.cell, text);
    return underlined(strips, width, distances.hairline).map((strip, index, all) => ({
      ...strip,
      head: again,
      keepWithNext: index < all.length - 1,
    }));
  });
  return [
    ...first.map((strip, index) => ({
      ...strip,
      above: index === 0 ? distances.aboveTable : strip.above,
      keepWithNext: true,
    })),
    ...body,
  ];
}

function placesOf(columns: readonly Column[], width: number): readonly Place[] {
  const { columnGap } = distances;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const free = width - columnGap * (columns.length - 1);
  let left = 0;
  return columns.map(({ share, align = "start" }) => {
    const place = { left, width: (free * share) / shares, align };
    left += place.width + columnGap;
    return place;
  });
}

function rowStrips(
  cells: readonly Words[],
  elements: readonly (Element | null)[],
  places: readonly Place[],
  style: TextStyle,
  text: TextMeasure,
): Strip[] {
  const columns = places.map((place, index) =>
    text.lines(cells[index] ?? "", style, elements[index] ?? null, place),
  );
  const count = Math.max(1, ...columns.map((lines) => lines.length));
  return Array.from({ length: count }, (_, index) => ({
    above: Math.max(0, ...columns.map((lines) => lines[index]?.above ?? 0)),
    height: style.leading,
    marks: columns.flatMap((lines) => lines[index]?.marks ?? []),
    keepWithNext: false,
  }));
}

// With white above and below, and a rule under the last line.
function underlined(strips: readonly Strip[], width: number, thickness: number): Strip[] {
  const { cellPadding } = distances;
  return strips.map((strip, index) => {
    const isLast = index === strips.length - 1;
    const top = index === 0 ? cellPadding : 0;
    const height = top + strip.height + (isLast ? cellPadding : 0);
    const rule: Mark = { kind: "rule", x: 0, y: height, width, height: thickness, element: null };
    return {
      ...strip,
      height,
      marks: [...strip.marks.map((mark) => lowered(mark, top)), ...(isLast ? [rule] : [])],
    };
  });
}

function lowered(mark: Mark, by: number): Mark {
  return mark.kind === "text" ? textAt(mark, mark.at.x, mark.at.baseline + by) : mark;
}
