// The course of what happened, arranged and counted. Pure: counts and dates, no score and no forecast. What the chart is
// made of is drawn by the screen and by the report alike.

export {
  type Across,
  type Arrangement,
  arrange,
  type DateKind,
  dateKinds,
  type Period,
  type StrategyCounts,
  type TimelineDate,
} from "./arrange.ts";
export { type Unit, units } from "./calendar.ts";
export {
  type Chart,
  type ChartPhrases,
  type ChartSize,
  chartGeometry,
  rowPatterns,
} from "./chart-geometry.ts";
export type { Comparison, KindOverTime, Totals } from "./frequency.ts";
export type { Gap, Gaps } from "./gaps.ts";
export { type TimelineInWords, type TimelinePhrases, timelineInWords } from "./in-words.ts";
export { type MarkForm, markForms, markShapes } from "./marks.ts";
export type { TimelineIncident } from "./placement.ts";
export {
  type Box,
  filledBox,
  type Pattern,
  type Segment,
  type Shape,
  type Tone,
} from "./shapes.ts";
export {
  type TimelineColumn,
  type TimelineRow,
  type TimelineTable,
  timelineTable,
} from "./table.ts";
export { datesOf, type Timeline, timelineOf } from "./timeline.ts";
export { toTimelineDates, toTimelineIncident } from "./to-timeline.ts";
