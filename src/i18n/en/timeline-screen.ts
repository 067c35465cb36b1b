// The frame around the timeline on the screen; what it tells is in `timeline.ts`.

export const timelineScreen = {
  title: "Timeline",
  what: "What the entries say, counted. It judges nothing and foretells nothing.",
  countBy: "Count by",
  units: { day: "Day", week: "Week", month: "Month", quarter: "Quarter", year: "Year" },
  chartLabel: "Chart of the entries over time. The same stands below in words and as a table.",
  asTable: "The same as a table",
  oneByOne: "Lines and broken orders, one by one",
  line: (from: string, to: string, how: string): string => `${from} to ${to}: ${how}`,
};
