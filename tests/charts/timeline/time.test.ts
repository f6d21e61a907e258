import { describe, expect, it } from "vitest";
import { endOf, startOf, writtenInterval } from "../../../src/charts/timeline/time.ts";

describe("an interval as people write it", () => {
  it.each([
    ["2025-01-01", "2025-12-31", "2025"],
    ["2024-01-01", "2025-12-31", "2024 – 2025"],
    ["2026-02-01", "2026-02-28", "Feb 2026"],
    ["2024-02-01", "2024-02-29", "Feb 2024"],
    ["2025-01-01", "2025-03-31", "Jan – Mar 2025"],
    ["2026-05-24", "2026-05-24", "24 May 2026"],
    ["2025-09-06T10:00", "2025-09-06T10:00", "6 Sep 2025, 10:00"],
    ["2025-02-24", "2025-03-02", "24 Feb – 2 Mar 2025"],
    ["2025-12-29", "2026-01-04", "29 Dec 2025 – 4 Jan 2026"],
    ["2026-03-09", "2026-03-15", "9–15 Mar 2026"],
    ["XXXX", "XXXX", "XXXX"],
  ])("%s to %s is %s", (from, to, written) => {
    expect(writtenInterval(from, to)).toBe(written);
  });
});

describe("a day in milliseconds", () => {
  it("lasts from midnight to midnight, whatever the time zone", () => {
    expect(startOf("2026-05-24")).toBe(Date.UTC(2026, 4, 24));
    expect(endOf("2026-05-24")).toBe(Date.UTC(2026, 4, 25));
  });

  it("is a moment where a time is said", () => {
    expect(startOf("2025-09-06T10:30")).toBe(Date.UTC(2025, 8, 6, 10, 30));
    expect(endOf("2025-09-06T10:30")).toBe(startOf("2025-09-06T10:30"));
  });
});
