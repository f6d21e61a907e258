import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIsoDate } from "../../../src/article/iso-date.ts";
import { type DateOrder, readPublished } from "../../../src/corpus/sources/published.ts";

describe("readPublished", () => {
  it.each([
    ["2023-11-07", "2023-11-07"],
    ["2023-11-07T10:15:00+06:00", "2023-11-07T10:15:00+06:00"],
    [" 2023-11-07 ", "2023-11-07"],
    ["2023-11-07 10:15:00", "2023-11-07T10:15:00"],
    ["2023-11-07 10:15:00.123456+00:00", "2023-11-07T10:15:00.123456+00:00"],
    ["2023-11-07 10:15 UTC", "2023-11-07T10:15Z"],
    ["2023/11/7", "2023-11-07"],
    ["2023.11.07 9:05", "2023-11-07T09:05"],
    ["20231107", "2023-11-07"],
    ["20231107101500", "2023-11-07T10:15:00"],
    ["1699352100", "2023-11-07T10:15:00Z"],
    ["1699352100.0", "2023-11-07T10:15:00Z"],
    ["1699352100250", "2023-11-07T10:15:00.250Z"],
    ["Tue, 07 Nov 2023 10:15:00 +0600", "2023-11-07T10:15:00+0600"],
    ["Tue, 7 Nov 2023 10:15 EST", "2023-11-07T10:15-05:00"],
    ["Tue, 07 Nov 2023 10:15:00 +0000 (UTC)", "2023-11-07T10:15:00+0000"],
    ["7 November 2023", "2023-11-07"],
    ["07-Nov-2023", "2023-11-07"],
    ["November 7, 2023", "2023-11-07"],
    ["Tuesday, November 7, 2023 at 1:15 PM EST", "2023-11-07T13:15-05:00"],
    ["Sept 7, 2023 12:05 am", "2023-09-07T00:05"],
    ["August 7, 2023", "2023-08-07"],
  ])("reads %s", (written, iso) => {
    expect(readPublished(written, null)).toBe(iso);
  });

  it.each([
    "07/11/2023",
    "13/11/2023",
    "07.11.2023",
    "7-11-2023",
    "07/11/23",
    "2023-02-30",
    "30 February 2023",
    "2023",
    "November 2023",
    "yesterday",
    "NaT",
    "",
    "2023-11-07 25:00",
    "2023-11-07 10:15 XYZ",
    "2023-11/07",
    "16993521",
    "7 Brumaire 2023",
    "13:15 PM November 7, 2023",
  ])("does not guess at %s", (written) => {
    expect(readPublished(written, null)).toBeNull();
  });

  it.each<[string, DateOrder, string | null]>([
    ["07/11/2023", "day-first", "2023-11-07"],
    ["07/11/2023", "month-first", "2023-07-11"],
    ["7.11.2023 10:15", "day-first", "2023-11-07T10:15"],
    ["13/11/2023", "month-first", null],
    ["2023-11-07", "day-first", "2023-11-07"],
  ])("reads %s, %s, as it is told", (written, order, iso) => {
    expect(readPublished(written, order)).toBe(iso);
  });

  it("gives a date that exists or nothing, for any text", () => {
    const piece = fc.constantFrom(
      "2023",
      "11",
      "7",
      "07",
      "-",
      "/",
      ".",
      " ",
      ":",
      "T",
      "nov",
      "Tue,",
      "pm",
      "+06",
      "Z",
      "x",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(null, "day-first" as const, "month-first" as const), (written, order) => {
        const iso = readPublished(written, order);
        expect(iso === null || isIsoDate(iso)).toBe(true);
      }),
    );
  });

  it("leaves what is ISO 8601 as it is", () => {
    const date = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(date, (when) => {
        expect(readPublished(when.toISOString(), null)).toBe(when.toISOString());
      }),
    );
  });
});
