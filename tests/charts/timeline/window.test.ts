import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { windowOf } from "../../../src/charts/timeline/window.ts";

const DAY = 86_400_000;
const day = (date: string) => ({ start: Date.parse(date), end: Date.parse(date) + DAY });
const written = ({ start, end }: { start: number; end: number }) =>
  [start, end].map((time) => new Date(time).toISOString().slice(0, 10));

describe("the stretch of time that a timeline shows", () => {
  it("is two weeks around a single day", () => {
    expect(written(windowOf([day("2026-05-20")], null))).toEqual(["2026-05-13", "2026-05-28"]);
  });

  it("leaves out a day that is decades away", () => {
    const [start] = written(
      windowOf([day("1974-07-20"), day("2025-09-24"), day("2025-10-02")], Date.parse("2025-09-25")),
    );
    expect(start! > "2025-09-01").toBe(true);
  });

  it("is not stretched by a whole year beside days", () => {
    const year = { start: Date.parse("2026-01-01"), end: Date.parse("2027-01-01") };
    const [start, end] = written(windowOf([year, day("2026-05-19"), day("2026-05-24")], null));
    expect(start! > "2026-05-01" && end! < "2026-06-15").toBe(true);
  });

  it("shows years where there is nothing else", () => {
    const years = ["2023", "2025"].map((y) => ({ start: Date.parse(`${y}-01-01`), end: Date.parse(`${y}-12-31`) }));
    const { start, end } = windowOf(years, null);
    expect(end - start).toBeGreaterThan(365 * DAY);
  });

  it("always holds the day of publication, and is never empty", () => {
    const stretch = fc.tuple(fc.integer({ min: -40_000, max: 40_000 }), fc.nat(4000)).map(([from, length]) => ({
      start: from * DAY,
      end: (from + length) * DAY,
    }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), fc.integer({ min: -40_000, max: 40_000 }), (stretches, at) => {
        const { start, end } = windowOf(stretches, at * DAY);
        expect(end - start).toBeGreaterThanOrEqual(14 * DAY);
        expect(start <= at * DAY && at * DAY <= end).toBe(true);
      }),
      { seed: 2 },
    );
  });
});
