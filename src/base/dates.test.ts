import { TZDate } from "@date-fns/tz";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isLocalDate,
  isLocalTime,
  isTimeZone,
  type LocalDate,
  type LocalTime,
  type Milliseconds,
  offsetOf,
  type TimeZone,
  toInstant,
  toLocal,
} from "#base";

const chicago = "America/Chicago" as TimeZone;

describe("dates", () => {
  test("only days that exist are dates", () => {
    for (const good of ["2026-05-03", "2024-02-29", "0001-01-01"])
      expect(isLocalDate(good)).toBe(true);
    for (const bad of ["2026-02-29", "2026-13-01", "2026-5-3", "03/05/2026", "", null, 20260503]) {
      expect(isLocalDate(bad)).toBe(false);
    }
  });

  test("only times of day are times", () => {
    for (const good of ["00:00", "23:59", "09:05"]) expect(isLocalTime(good)).toBe(true);
    for (const bad of ["24:00", "9:05", "09:60", "", "09:05:00", null]) {
      expect(isLocalTime(bad)).toBe(false);
    }
  });

  test("only zones the device knows are zones", () => {
    expect(isTimeZone("Asia/Kathmandu")).toBe(true);
    for (const bad of ["Mars/Olympus", "", 5, undefined]) expect(isTimeZone(bad)).toBe(false);
  });

  test("a wall clock and its zone give the instant, and the instant gives the wall clock back", () => {
    const instant = toInstant("2026-05-03" as LocalDate, "21:00" as LocalTime, chicago);
    expect(new Date(instant).toISOString()).toBe("2026-05-04T02:00:00.000Z");
    expect(toLocal(instant, chicago)).toEqual({ date: "2026-05-03", time: "21:00" });
    expect(toLocal(instant, "Asia/Kathmandu" as TimeZone)).toEqual({
      date: "2026-05-04",
      time: "07:45",
    });
  });

  test("in any zone, on any day, the instant is the one that the calendar library works out step by step", () => {
    const zones = [
      "America/Chicago",
      "Europe/Berlin",
      "Asia/Kathmandu",
      "Australia/Lord_Howe",
      "Africa/Casablanca",
      "Pacific/Apia",
      "Pacific/Kiritimati",
      "America/Caracas",
      "UTC",
    ] as TimeZone[];
    const minutes = fc.integer({
      min: Date.UTC(1900, 0, 1) / 60_000,
      max: Date.UTC(2038, 0, 1) / 60_000,
    });
    const agrees = (zone: TimeZone, minute: number) => {
      const [date = "", time = ""] = new Date(minute * 60_000).toISOString().split(/T|:\d\d\./);
      const [year = 0, month = 0, day = 0, hours = 0, rest = 0] =
        `${date}-${time.replace(":", "-")}`.split("-").map(Number);
      const slowly = new TZDate(year, month - 1, day, hours, rest, zone).getTime();
      expect(toInstant(date as LocalDate, time as LocalTime, zone), `${date} ${time} ${zone}`).toBe(
        slowly,
      );
    };
    fc.assert(fc.property(fc.constantFrom(...zones), minutes, agrees), { numRuns: 2000 });
    // The hours around each change of a year of changes.
    for (const zone of zones) {
      for (const day of ["2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-11-01"]) {
        for (let minute = -24 * 60; minute < 48 * 60; minute += 15) {
          agrees(zone, Date.parse(day) / 60_000 + minute);
        }
      }
    }
  });

  test("the offset is the one in force at that instant", () => {
    const at = (text: string) => Date.parse(text) as Milliseconds;
    expect(offsetOf(at("2026-05-03T12:00Z"), chicago)).toBe("UTC-05:00");
    expect(offsetOf(at("2026-01-03T12:00Z"), chicago)).toBe("UTC-06:00");
    expect(offsetOf(at("2026-01-03T12:00Z"), "Asia/Kathmandu" as TimeZone)).toBe("UTC+05:45");
    expect(offsetOf(at("2026-01-03T12:00Z"), "UTC" as TimeZone)).toBe("UTC+00:00");
  });
});
