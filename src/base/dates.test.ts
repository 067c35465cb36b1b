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

  test("the offset is the one in force at that instant", () => {
    const at = (text: string) => Date.parse(text) as Milliseconds;
    expect(offsetOf(at("2026-05-03T12:00Z"), chicago)).toBe("UTC-05:00");
    expect(offsetOf(at("2026-01-03T12:00Z"), chicago)).toBe("UTC-06:00");
    expect(offsetOf(at("2026-01-03T12:00Z"), "Asia/Kathmandu" as TimeZone)).toBe("UTC+05:45");
    expect(offsetOf(at("2026-01-03T12:00Z"), "UTC" as TimeZone)).toBe("UTC+00:00");
  });
});
