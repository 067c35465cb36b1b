// Rows of a chart laid one below the other over one axis of time. Knows bars, lines and marks, not what they stand for.

import type { IncidentId, LocalDate } from "#base";
import type { Arrangement, Period } from "./arrange.ts";
import { dayNumber } from "./calendar.ts";
import { type MarkForm, markShapes } from "./marks.ts";
import {
  type Box,
  filledBox,
  type Pattern,
  type Segment,
  type Shape,
  type Tone,
} from "./shapes.ts";

/** How large, and which way. All lengths are in the same unit: pixels on a screen, points on paper. */
export interface ChartSize {
  readonly width: number;
  readonly textSize: number;
  /** Time runs from right to left, as reading does. */
  readonly isMirrored?: boolean;
}

/** A chart, ready to be drawn. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** What lies where, for a pointer: a period from top to bottom, or one incident. The latter lie on top. */
  readonly places: readonly (Box & {
    readonly leadsTo: { period: number } | { incident: IncidentId };
  })[];
}

/** Lines of spans drawn one below the other before they share the last one. */
const mostSpanLines = 5;

/** A row of bars, one for each period. */
export interface BarRow {
  readonly name: string;
  /** In lines of text. */
  readonly height: number;
  readonly most: number;
  readonly parts: readonly {
    readonly pattern: Pattern;
    readonly countOf: (period: Period) => number;
  }[];
}

/** A chart that grows row by row. There must be a period. */
export class ChartPage {
  readonly #shapes: Shape[] = [];
  readonly #places: Chart["places"][number][] = [];
  readonly #arrangement: Arrangement;
  readonly #size: ChartSize;
  readonly #firstDay: number;
  readonly #perDay: number;
  #y = 0;

  constructor(arrangement: Arrangement, size: ChartSize) {
    this.#arrangement = arrangement;
    this.#size = size;
    const [first, last] = [arrangement.periods[0], arrangement.periods.at(-1)];
    if (first === undefined || last === undefined) throw new RangeError("no periods");
    this.#firstDay = dayNumber(first.first);
    this.#perDay = size.width / (dayNumber(last.last) + 1 - this.#firstDay);
  }

  barRow({ name, height, most, parts }: BarRow): void {
    const { textSize } = this.#size;
    const top = this.#rowTop(name);
    const full = height * textSize;
    const bottom = top + full;
    this.#baseline(bottom);
    // All outlines and lines of a row in one shape: a long log has many bars.
    const segments: Segment[] = [];
    for (const period of this.#arrangement.periods) {
      const { x, width } = this.#extent(period.first, period.last);
      // Bars do not touch where there is room to keep them apart.
      const inset = Math.min(width / 8, textSize / 4);
      let from = bottom;
      for (const { pattern, countOf } of parts) {
        const barHeight = most === 0 ? 0 : (full * countOf(period)) / most;
        if (barHeight === 0) continue;
        from -= barHeight;
        const box = { x: x + inset, y: from, width: width - 2 * inset, height: barHeight };
        for (const shape of filledBox(box, pattern, textSize)) {
          if (shape.kind === "strokes") segments.push(...shape.segments);
          else this.#shapes.push(shape);
        }
      }
    }
    this.#strokes(segments, textSize / 16);
    this.#y = bottom;
  }

  spanRow(name: string, across: Arrangement["across"]): void {
    const { textSize } = this.#size;
    const top = this.#rowTop(name);
    const thickness = textSize * 0.6;
    const lineHeight = textSize;
    /** Where each line is free again. */
    const free: number[] = [];
    const segments: Segment[] = [];
    for (const { id, from, to, lasts } of across) {
      const { x, width } = this.#extent(from, to);
      const start = dayNumber(from);
      const found = free.findIndex((day) => day < start);
      const line = found >= 0 ? found : Math.min(free.length, mostSpanLines - 1);
      free[line] = Math.max(free[line] ?? 0, dayNumber(to));
      const box = { x, y: top + line * lineHeight, width, height: thickness };
      for (const shape of filledBox(box, lasts ? "full" : "empty", textSize)) {
        if (shape.kind === "strokes") segments.push(...shape.segments);
        else this.#shapes.push(shape);
      }
      this.#places.push({ ...box, leadsTo: { incident: id } });
    }
    this.#strokes(segments, textSize / 16);
    this.#y = top + free.length * lineHeight;
    this.#baseline(this.#y);
  }

  markRow(
    name: string,
    marks: readonly {
      readonly form: MarkForm;
      readonly on: LocalDate;
      readonly incident?: IncidentId;
    }[],
  ): void {
    const { textSize, width } = this.#size;
    const top = this.#rowTop(name);
    const span = textSize * 0.8;
    for (const { form, on, incident } of marks) {
      const extent = this.#extent(on, on);
      const middle = extent.x + extent.width / 2;
      const x = Math.max(span / 2, Math.min(width - span / 2, middle));
      const y = top + span * 0.75;
      this.#shapes.push(...markShapes(form, x, y, span));
      if (incident !== undefined) {
        const box = { x: x - span / 2, y: y - span / 2, width: span, height: span };
        this.#places.push({ ...box, leadsTo: { incident } });
      }
    }
    this.#y = top + span * 1.5;
    this.#baseline(this.#y);
  }

  finish(labelOf: (first: LocalDate) => string): Chart {
    const { textSize, width } = this.#size;
    const { periods } = this.#arrangement;
    const bottom = this.#y;
    const labels = periods.map(({ first }) => labelOf(first));
    // About as wide as letters are; nothing here can measure them.
    const widest = Math.max(...labels.map((label) => label.length)) * textSize * 0.6 + textSize;
    const every = Math.max(1, Math.ceil(widest / (width / periods.length)));
    const ticks: Segment[] = [];
    for (const [index, { first, last }] of periods.entries()) {
      if (index % every !== 0) continue;
      const { x, width: periodWidth } = this.#extent(first, last);
      const start = this.#size.isMirrored === true ? x + periodWidth : x;
      ticks.push([start, bottom, start, bottom + textSize / 2]);
      const room = this.#size.isMirrored === true ? start : width - start;
      if (index > 0 && room < widest - textSize) continue;
      this.#text(labels[index] ?? "", start, bottom + textSize * 1.6);
    }
    this.#strokes(ticks, textSize / 16);
    const height = bottom + textSize * 2;
    const columns = periods.map(({ first, last }, period) => {
      const { x, width: periodWidth } = this.#extent(first, last);
      return { x, y: 0, width: periodWidth, height, leadsTo: { period } };
    });
    return { width, height, shapes: this.#shapes, places: [...columns, ...this.#places] };
  }

  /** Writes the name of a row and gives where the row itself begins. */
  #rowTop(name: string): number {
    const { textSize, isMirrored, width } = this.#size;
    const top = this.#y + (this.#y === 0 ? 0 : textSize * 0.6);
    this.#text(name, isMirrored === true ? width : 0, top + textSize);
    return top + textSize * 1.5;
  }

  #text(text: string, x: number, y: number): void {
    const { textSize: size } = this.#size;
    this.#shapes.push({ kind: "text", x, y, size, anchor: "start", text, tone: "strong" });
  }

  #baseline(y: number): void {
    const { textSize, width } = this.#size;
    this.#strokes([[0, y, width, y]], textSize / 16, "soft");
  }

  #strokes(segments: readonly Segment[], weight: number, tone: Tone = "strong"): void {
    if (segments.length > 0) this.#shapes.push({ kind: "strokes", segments, weight, tone });
  }

  /** From the beginning of the day `first` to the end of the day `last`. */
  #extent(first: LocalDate, last: LocalDate): { x: number; width: number } {
    const from = (dayNumber(first) - this.#firstDay) * this.#perDay;
    const width = (dayNumber(last) + 1 - dayNumber(first)) * this.#perDay;
    return { x: this.#size.isMirrored === true ? this.#size.width - from - width : from, width };
  }
}
