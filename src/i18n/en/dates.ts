// How dates and times are said. A month is always a word: 03/05 is May in one country and March in another.

import type { LocalDate, LocalTime } from "#base";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

function date(day: LocalDate): string {
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  return `${Number(dayOfMonth)} ${months[Number(month) - 1]} ${Number(year)}`;
}

function month(day: LocalDate): string {
  const [year = "", number = ""] = day.split("-");
  return `${months[Number(number) - 1]} ${Number(year)}`;
}

export const dates = {
  date,
  month,
  time: (time: LocalTime): string => time,
  dateAndTime: (day: string, time: string): string => `${day}, ${time}`,
  timeNotKnown: (day: string): string => `${day}, time not known`,
  about: (when: string): string => `about ${when}`,
  between: (from: string, to: string): string => `between ${from} and ${to}`,
  unknown: "Date not known",
  unknownWithRemark: (remark: string): string => `Date not known: ${remark}`,
  /** A date and time with its zone, as printed and shown in full. */
  inZone: (when: string, zone: string, offset: string): string => `${when} (${zone}, ${offset})`,
  /** The distances from UTC at the beginning and the end of a span over which the clocks were changed. */
  offsets: (start: string, end: string): string => `${start}, then ${end}`,
  /** The distances from UTC of a time that clocks showed twice. */
  eitherOffset: (one: string, other: string): string => `${one} or ${other}`,
};
