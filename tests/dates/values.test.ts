import { describe, expect, it } from "vitest";
import { modified } from "../../src/dates/modifiers.ts";
import { MONTH_FIRST } from "../../src/dates/parsers/index.ts";
import { cut } from "../../src/dates/pieces.ts";
import { datesOf, values } from "./dates-of.ts";

const TUESDAY = "2023-11-07";

describe("against the day of publication", () => {
  it.each([
    ["The minister resigned on Tuesday.", TUESDAY, ["Tuesday → 2023-11-07"]],
    ["The minister resigned on Friday.", TUESDAY, ["Friday → 2023-11-03"]],
    ["The minister will resign on Friday.", TUESDAY, ["Friday → 2023-11-10"]],
    ["She is expected to visit on Friday.", TUESDAY, ["Friday → 2023-11-10"]],
    ["They met last Tuesday.", TUESDAY, ["last Tuesday → 2023-10-31"]],
    ["They met last week.", TUESDAY, ["last week → 2023-W44"]],
    ["They meet this week.", TUESDAY, ["this week → 2023-W45"]],
    ["They met last week.", "2021-01-05", ["last week → 2020-W53"]],
    ["It was sold last month.", "2024-01-31", ["last month → 2023-12"]],
    ["It was sold yesterday.", "2024-01-01", ["yesterday → 2023-12-31"]],
    ["It was sold yesterday.", "2024-03-01", ["yesterday → 2024-02-29"]],
    ["It opens tomorrow.", "2023-12-31", ["tomorrow → 2024-01-01"]],
    ["He left two weeks ago.", TUESDAY, ["two weeks ago → 2023-W43"]],
    ["He left five months ago.", TUESDAY, ["five months ago → 2023-06"]],
    ["He left in October.", TUESDAY, ["October → 2023-10"]],
    ["He will leave in March.", TUESDAY, ["March → 2024-03"]],
    ["The vote is on 9 November.", TUESDAY, ["9 November → 2023-11-09"]],
    ["The quake struck on Dec. 31.", "2024-01-02", ["Dec. 31 → 2023-12-31"]],
    ["Profit fell in the third quarter.", TUESDAY, ["the third quarter → 2023-Q3"]],
    ["It was passed last autumn.", TUESDAY, ["last autumn → 2022-FA"]],
    ["He phoned on Monday night.", TUESDAY, ["Monday night → 2023-11-06TNI"]],
    ["Polls close at 10 p.m. Wednesday.", TUESDAY, ["10 p.m. Wednesday → 2023-11-08T22:00"]],
    ["It fell at 0735 GMT on Friday.", TUESDAY, ["0735 GMT → 2023-11-03T07:35", "Friday → 2023-11-03"]],
    ["The verdict is due in September.", "2024-06-10", ["September → 2024-09"]],
    ["The verdict fell in September.", "2024-06-10", ["September → 2023-09"]],
    ["President Quist to fly to Lima on Saturday.", "2024-06-12", ["Saturday → 2024-06-15"]],
    ["President Quist flew to Lima on Saturday.", "2024-06-12", ["Saturday → 2024-06-08"]],
    ["It opens tomorrow at 10 a.m.", "2023-12-31", ["tomorrow at 10 a.m. → 2024-01-01T10:00"]],
    ["The mayor met staff yesterday at the office.", TUESDAY, ["yesterday → 2023-11-06"]],
    ["It closed on Friday at noon.", "2024-06-12", ["Friday at noon → 2024-06-07T12:00"]],
    ["They left on Friday. At noon it rained.", "2024-06-12", ["Friday → 2024-06-07", "noon → 2024-06-07T12:00"]],
    ["They met on Thanksgiving Day.", "2023-12-01", ["Thanksgiving Day → 2023-11-23"]],
    ["The law passed in July last year.", TUESDAY, ["July last year → 2022-07"]],
  ])("%s on %s", (text, published, expected) => {
    expect(values(text, published)).toEqual(expected);
  });
});

describe("without a day of publication", () => {
  it.each([
    ["The vote is on 9 November.", ["9 November → XXXX-11-09"]],
    ["The minister resigned on Tuesday.", ["Tuesday → XXXX-WXX-2"]],
    ["They met last week.", ["last week → XXXX-WXX"]],
    ["They met yesterday.", ["yesterday → XXXX-XX-XX"]],
    ["It closed in the third quarter.", ["the third quarter → XXXX-Q3"]],
    ["It closed on 9 November 2019.", ["9 November 2019 → 2019-11-09"]],
  ])("%s stays partial unless it says all", (text, expected) => {
    expect(values(text, null)).toEqual(expected);
  });
});

describe("against what was told before", () => {
  it("takes a year later from the date before it", () => {
    const [first, second] = datesOf("She quit in May 2019. The following year she was back.", null);
    expect(second).toMatchObject({ value: "2020", anchor: first?.id });
  });

  it("gives 28 February for 29 February a year earlier", () => {
    expect(values("He was sworn in on 29 February 2024. A year earlier he had lost.")).toContain(
      "A year earlier → 2023-02-28",
    );
  });

  it("puts a bare clock time on the day told about", () => {
    expect(values("They met on 3 May 2022. At 10:30 a.m. the doors closed.")).toContain(
      "10:30 a.m. → 2022-05-03T10:30",
    );
  });
});

describe("hostile text", () => {
  it.each([
    ["digits", "1".repeat(200_000)],
    ["ranges", "1-".repeat(100_000)],
    ["articles", "the ".repeat(50_000)],
    ["months", "May ".repeat(50_000)],
    ["early", "early ".repeat(50_000)],
    ["lone surrogates and NUL", "\ud800 on Friday \0 1996"],
    ["nothing", ""],
  ])("of %s is cut and read in linear time", (_name, text) => {
    const pieces = cut(text, 0, text.length);
    expect(modified(pieces, MONTH_FIRST.candidates(pieces)).length).toBeLessThanOrEqual(pieces.length);
  });
});

describe("types, modifiers and intervals", () => {
  it("gives the days of a month", () => {
    expect(datesOf("It rose in February 2024.")[0]).toMatchObject({
      from: "2024-02-01",
      to: "2024-02-29",
      basis: "stated",
    });
  });

  it("gives the Monday and Sunday of a week", () => {
    expect(datesOf("They met last week.")[0]).toMatchObject({
      from: "2023-10-30",
      to: "2023-11-05",
      anchor: "published",
    });
  });

  it.each([
    ["It rose late last month.", "late last month", "END"],
    ["It began in mid-1996.", "mid-1996", "MID"],
    ["It lasted more than four hours.", "more than four hours", "MORE_THAN"],
    ["It may last up to 180 days.", "up to 180 days", "EQUAL_OR_LESS"],
    ["It began in the early 1990s.", "the early 1990s", "START"],
  ])("%s", (text, span, mod) => {
    expect(datesOf(text)).toContainEqual(expect.objectContaining({ text: span, mod }));
  });

  it.each([
    ["It took 2 1/2 years.", "DURATION", "P2Y6M"],
    ["It took half an hour.", "DURATION", "PT30M"],
    ["It took two decades.", "DURATION", "P20Y"],
    ["It took several weeks.", "DURATION", "PXW"],
    ["They vote every two years.", "SET", "P2Y"],
    ["They meet on Tuesdays.", "SET", "XXXX-WXX-2"],
  ])("%s", (text, type, value) => {
    expect(datesOf(text)).toContainEqual(expect.objectContaining({ type, value }));
  });
});

describe("order of day and month", () => {
  it("follows a date that can only be day first", () => {
    expect(values("Signed 03/04/2021, renewed 25/04/2022.")).toEqual([
      "03/04/2021 → 2021-04-03",
      "25/04/2022 → 2022-04-25",
    ]);
  });

  it("follows the way dates are worded", () => {
    expect(values("Signed on 9 November 2020 and again on 03/04/2021.")).toContain("03/04/2021 → 2021-04-03");
  });

  it("finds every other kind of date in a day-first document too", () => {
    expect(values("Signed on 9 November 2020. He left on Tuesday, in June, last week and at Easter 2021.")).toEqual([
      "9 November 2020 → 2020-11-09",
      "Tuesday → 2023-11-07",
      "June → 2023-06",
      "last week → 2023-W44",
      "Easter 2021 → 2021-04-04",
    ]);
  });

  it("is month first where nothing tells", () => {
    expect(values("Signed on 03/04/2021.")).toEqual(["03/04/2021 → 2021-03-04"]);
  });
});

describe("no dates", () => {
  it.each([
    "Theresa May said no.",
    "They may win.",
    "Protesters march on the palace.",
    "He came second.",
    "The Sun rises in the east.",
    "They lost 3-2.",
    "Call 555-1999.",
    "It costs $1999.",
    "See page 1996.",
    "The S&P 500 index fell.",
    "Version 2.1999 is out.",
    "constructor toString __proto__ hasOwnProperty",
  ])("%s", (text) => {
    expect(values(text)).toEqual([]);
  });
});
