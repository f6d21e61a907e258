import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  civil,
  dayNumber,
  easterSunday,
  isDay,
  isoWeek,
  nthWeekday,
  weekdayOf,
  weekNumber,
} from "../../src/dates/calendar.ts";
import { isoDay } from "../../src/dates/period.ts";

const week = (year: number, month: number, day: number) => isoWeek(weekNumber(dayNumber(year, month, day)));

describe("calendar", () => {
  it("counts days from 1970", () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2000, 3, 1)).toBe(11017);
    expect(dayNumber(1969, 12, 31)).toBe(-1);
  });

  it("comes back to the same day from its number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (n) => {
        const { year, month, day } = civil(n);
        expect(dayNumber(year, month, day)).toBe(n);
        expect(isDay(year, month, day)).toBe(true);
      }),
    );
  });

  it("agrees with the platform's UTC calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (n) => {
        const date = new Date(n * 86_400_000);
        expect(isoDay(n)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(n) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it("knows the years with a week 53, and days whose week belongs to another year", () => {
    expect(week(2020, 12, 31)).toEqual({ year: 2020, week: 53 });
    expect(week(2021, 1, 3)).toEqual({ year: 2020, week: 53 });
    expect(week(2021, 1, 4)).toEqual({ year: 2021, week: 1 });
    expect(week(2024, 12, 31)).toEqual({ year: 2025, week: 1 });
  });

  it("moves 29 February to the 28th in a common year", () => {
    expect(isoDay(addMonths(dayNumber(2024, 2, 29), -12))).toBe("2023-02-28");
  });

  it("moves the last of a long month to the last of a short one", () => {
    expect(isoDay(addMonths(dayNumber(2023, 12, 31), 2))).toBe("2024-02-29");
  });

  it("knows Easter", () => {
    expect(isoDay(easterSunday(2024))).toBe("2024-03-31");
    expect(isoDay(easterSunday(2025))).toBe("2025-04-20");
  });

  it("finds the nth and the last weekday of a month", () => {
    expect(isoDay(nthWeekday(2023, 11, 4, 4))).toBe("2023-11-23");
    expect(isoDay(nthWeekday(2023, 5, 1, -1))).toBe("2023-05-29");
  });
});
