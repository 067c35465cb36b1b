// Cuts a word that is longer than any line, rather than let it run off the paper.

import { isMark } from "./characters.ts";
import type { Source, Unit } from "./line.ts";
import type { Cluster, Piece } from "./piece.ts";

/** Where a word may be cut, and how wide it is up to there, in thousandths of the type size. */
export interface Cut {
  readonly at: number;
  readonly width: number;
}

/** Where a unit that is longer than a line may be cut: between its clusters, so that no letter loses its marks; its ends included. */
export function cutsOf({ parts, width: whole }: Unit, from: number, to: number): readonly Cut[] {
  const cuts: Cut[] = [{ at: from, width: 0 }];
  let at = from;
  let width = 0;
  for (const { piece, level } of parts) {
    for (const [cluster, kerning] of inReadingOrder(piece, level)) {
      const isBound = isMark(cluster.text.codePointAt(0) ?? 0);
      if (at > from && !isBound) cuts.push({ at, width });
      width += cluster.width + kerning;
      at += cluster.text.length;
    }
  }
  cuts.push({ at: to, width: whole });
  return cuts;
}

/**
 * As much from the cut numbered `first` on as fits on a line, and never nothing; `last` is the cut it ends at. Letters that joined
 * what is now on another line may have become wider, which only shows when they are set.
 */
export function longestFrom(
  cuts: readonly Cut[],
  first: number,
  available: number,
  source: Source,
): { readonly unit: Unit; readonly last: number } {
  const start = cuts[first] as Cut;
  const stopAt = (index: number) => cuts[index] as Cut;
  let last = first + 1;
  while (last + 1 < cuts.length && stopAt(last + 1).width - start.width <= available) last += 1;
  let unit = source.unit(start.at, stopAt(last).at);
  while (unit.width > available && last > first + 1) {
    last -= 1;
    unit = source.unit(start.at, stopAt(last).at);
  }
  return { unit, last };
}

function inReadingOrder(piece: Piece, level: number): [cluster: Cluster, kerning: number][] {
  const clusters = piece.clusters.map((cluster, index): [Cluster, number] => [
    cluster,
    piece.kerning?.[index] ?? 0,
  ]);
  return level % 2 === 1 ? clusters.reverse() : clusters;
}
