// The timeline: the same chart as on the screen, drawn in greys, with all it shows in words below it.

import type { LocalDate } from "#base";
import type { Block, Shape as PaperShape } from "#disclosure/pdf";
import {
  type ExportableBackground,
  type ExportableIncident,
  strategyOf,
} from "#incidents/exportable";
import {
  chartGeometry,
  datesOf,
  type Shape,
  type TimelineDate,
  type TimelineIncident,
  type Tone,
  timelineInWords,
  timelineOf,
} from "#timeline";
import type { ReportContext } from "../context.ts";
import { daysOf, hasPart } from "../request.ts";
import { withLanguage } from "../telling.ts";

const width = 460;
const textSize = 8;
/** The tallest chart, in points, that the page kit moves to the next page together with its heading. */
const mostOnPage = 190;

/** The timeline of `incidents`; nothing when fewer than two have a date: one bar is no course. */
export function timelineSection(
  incidents: readonly ExportableIncident[],
  background: readonly ExportableBackground[],
  context: ReportContext,
): readonly Block[] {
  const days = incidents.flatMap((incident) => daysOf(incident)?.last ?? []);
  const last = days.sort().at(-1);
  if (last === undefined || days.length < 2) return [];
  const { words } = context;
  const timeline = timelineOf(
    incidents.map((incident) => toTimeline(incident, context)),
    // An order that ends in years would leave the chart empty but for its end; it stands among the orders.
    background.flatMap((fact) => datesIn(fact)).filter(({ on }) => on <= last),
    { asOf: last },
  );
  const chart = chartGeometry(timeline.arrangement, words.timeline.chart, { width, textSize });
  const told = timelineInWords(timeline, words.timeline, words.dates);
  // Where incidents were chosen, a time without one may be a time of which one was left out.
  const { incidents: chosen, period } = context.request;
  const isWhole = chosen === undefined && period === undefined;
  const dated = datesOf(timeline);
  // The sentences about dates come first, in the order of the dates.
  const dates = told.dates.map((sentence, index) => {
    const { words: remark = "", language = "" } = dated[index] ?? {};
    return withLanguage(sentence, remark, language, "last");
  });
  const values = { ...told, dates };
  const parts = [
    "howMany",
    "howOften",
    "kinds",
    ...(isWhole ? ["gaps" as const] : []),
    "dates",
  ] as const;
  return [
    // The chart and its heading belong together; tall ones would be parted where they do not fit.
    ...(chart.height > mostOnPage ? [{ kind: "page-break" } as const] : []),
    {
      kind: "group",
      blocks: [
        { kind: "heading", level: 1, text: words.report.timeline.heading },
        { kind: "note", text: words.report.timeline.note },
        {
          kind: "drawing",
          width,
          height: chart.height,
          shapes: chart.shapes.flatMap(onPaper),
          alternative: words.report.timeline.alternative([...told.howMany, ...told.howOften]),
        },
      ],
    },
    {
      kind: "fields",
      rows: parts
        .filter((part) => told[part].length > 0)
        .map((part) => ({ label: words.timeline.parts[part], values: values[part] })),
    },
  ];
}

function toTimeline(
  { id, current, withdrawal }: ExportableIncident,
  { request }: ReportContext,
): TimelineIncident {
  return {
    id,
    occurrence: current.occurrence,
    burst: current.burst?.count ?? null,
    strategies: [...new Set(current.behaviours.map(strategyOf))],
    breach: hasPart(request, "order") && current.order.breached === "yes",
    withdrawn: withdrawal !== null,
  };
}

function datesIn({ current: { content }, withdrawal }: ExportableBackground): TimelineDate[] {
  if (withdrawal !== null) return [];
  const date = (
    kind: TimelineDate["kind"],
    on: LocalDate | "",
    text: string,
    language?: string,
  ): TimelineDate[] =>
    on === ""
      ? []
      : [{ kind, on, words: text.trim(), ...(language === undefined ? {} : { language }) }];
  switch (content.kind) {
    case "order":
      return [
        ...date("order-issued", content.issuedOn, content.title),
        ...date("order-served", content.servedOn, content.title),
        ...date("order-expires", content.expiresOn, content.title),
      ];
    case "milestone":
      return date(content.milestone, content.on, content.remark, content.language);
    case "other-party":
    case "change":
      return [];
  }
}

const greys: Readonly<Record<Tone, number>> = { strong: 0, soft: 0.45, faint: 0.9 };

/** Bars are large: in black they would take more ink than all the words of a page. */
const barGreys: Readonly<Record<Tone, number>> = { ...greys, strong: 0.4 };

function onPaper(shape: Shape): PaperShape[] {
  switch (shape.kind) {
    case "area": {
      const { x, y, width: wide, height: high, tone } = shape;
      const points = [
        { x, y },
        { x: x + wide, y },
        { x: x + wide, y: y + high },
        { x, y: y + high },
      ];
      return [{ kind: "area", points, fill: barGreys[tone] }];
    }
    case "strokes":
      return shape.segments.map(([x1, y1, x2, y2]) => ({
        kind: "line",
        points: [
          { x: x1, y: y1 },
          { x: x2, y: y2 },
        ],
        thickness: shape.weight,
        grey: greys[shape.tone],
      }));
    case "outline": {
      const points = shape.points.map(([x, y]) => ({ x, y }));
      return [
        shape.filled
          ? { kind: "area", points, fill: greys[shape.tone] }
          : { kind: "area", points, outline: shape.weight },
      ];
    }
    case "text": {
      const { x, y, text, size, anchor } = shape;
      return [{ kind: "label", at: { x, y }, text, size, anchor }];
    }
  }
}
