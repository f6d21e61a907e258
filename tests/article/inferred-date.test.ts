import { describe, expect, it } from "vitest";
import { analyze } from "../../src/index.ts";

describe("the day of publication, where none is given or stated", () => {
  it.each([
    ["a day said in full beside today", "The court ruled today, 9 November 2023, that the ban stands.", "2023-11-09"],
    ["a day said in full beside yesterday", "She resigned yesterday (Tuesday, 7 November 2023).", "2023-11-08"],
    ["a day before the word", "The law takes effect on 10 November 2023, tomorrow.", "2023-11-09"],
    [
      "a day and its weekday, and the year beside last year",
      "She resigned yesterday (Tuesday, 7 November). Fewer came than last year, 2022.",
      "2023-11-08",
    ],
    [
      "29 February with its weekday and year",
      "Parliament votes tomorrow, Thursday 29 February. This year, 2024, is a leap year.",
      "2024-02-28",
    ],
    [
      "two days that agree",
      "The fair opened yesterday, 7 November 2023. It closes tomorrow, Thursday 9 November.",
      "2023-11-08",
    ],
  ])("is inferred from %s", (_what, text, expected) => {
    expect(analyze(text).article).toMatchObject({ published: expected, publishedBasis: "inferred" });
  });

  it.each([
    ["only a weekday", "Parliament votes tomorrow, Friday."],
    ["a day and weekday that fit several years", "She resigned yesterday (Tuesday, 7 November)."],
    ["days that contradict each other", "It opened yesterday, 7 November 2023. It closes tomorrow, 20 November."],
    ["a weekday that the day is not", "She resigned yesterday, 7 November 2023. It is due tomorrow, Monday."],
    ["a day that is quoted", "The order of the time said: “Today, 9 May 1945, the war is over.”"],
    ["a day without today or its like", "She resigned on Tuesday, 7 November 2023."],
    ["a day in figures whose order is unknown", "She resigned yesterday, 03/04/2021."],
  ])("stays unknown with %s", (_what, text) => {
    expect(analyze(text).article).toMatchObject({ published: null, publishedBasis: null });
  });

  it("gives way to what is given and stated", () => {
    const text = "The court ruled today, 9 November 2023, that the ban stands.";
    expect(analyze({ text, published: "2023-11-10" }).article).toMatchObject({
      published: "2023-11-10",
      publishedBasis: "given",
    });
  });

  it("is what the dates are resolved against", () => {
    const { dates } = analyze("The court ruled today, 9 November 2023. It had heard both sides last week.");
    expect(dates.map(({ value }) => value)).toEqual(["2023-11-09", "2023-11-09", "2023-W44"]);
  });
});
