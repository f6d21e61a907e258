import { describe, expect, it } from "vitest";
import { datesOf, values } from "./dates-of.ts";

/** Text published on Tuesday, 7 November 2023, with all that is found in it. */
type Row = readonly [text: string, found: readonly string[]];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  weekdays: [
    ["He resigned on Monday.", ["Monday → 2023-11-06"]],
    ["He will resign on Monday.", ["Monday → 2023-11-13"]],
    ["He resigned last Monday.", ["last Monday → 2023-11-06"]],
    ["They will vote next Monday.", ["next Monday → 2023-11-13"]],
    ["The vote was put off to Thursday.", ["Thursday → 2023-11-09"]],
    ["He was given until Wednesday.", ["Wednesday → 2023-11-08"]],
    ["The party has scheduled a rally for Saturday.", ["Saturday → 2023-11-11"]],
    ["The strike planned for Sunday was called off.", ["Sunday → 2023-11-05"]],
    [
      "He fell on 3 May 2022. The previous Friday he had won.",
      ["3 May 2022 → 2022-05-03", "The previous Friday → 2022-04-29"],
    ],
    ["The Sun rose on Bloody Sunday.", []],
  ],
  "months and days": [
    ["He left in June.", ["June → 2023-06"]],
    ["She has decided to leave in March.", ["March → 2024-03"]],
    ["He is trying to save himself by a June accord.", ["June → 2023-06"]],
    ["It was signed on the 9th of May.", ["the 9th of May → 2023-05-09"]],
    ["It was signed on May the ninth.", ["May the ninth → 2023-05-09"]],
    ["It was signed on 07-Nov-2022.", ["07-Nov-2022 → 2022-11-07"]],
    ["It was signed on April 24 and 25.", ["April 24 → 2023-04-24", "25 → 2023-04-25"]],
    ["It had between April 24 and 25 members.", ["April 24 → 2023-04-24"]],
  ],
  "days by their number": [
    ["The court ruled on the 3rd.", ["the 3rd → 2023-11-03"]],
    ["The court will rule on the 3rd.", ["the 3rd → 2023-12-03"]],
    ["The trial was moved to the 15th.", ["the 15th → 2023-11-15"]],
    ["He came on 2 May 2019 and left on the 4th.", ["2 May 2019 → 2019-05-02", "the 4th → 2019-05-04"]],
    ["It is due by the 31st of this month.", ["the 31st of this month → XXXX-XX-31"]],
    ["He lives on the 3rd floor.", []],
    ["They came 15th.", []],
    ["It spans the 15th to the 19th century.", ["the 19th century → 18"]],
  ],
  "seasons, quarters and halves": [
    ["He left last spring.", ["last spring → 2023-SP"]],
    ["They met in the winter of 2019.", ["the winter of 2019 → 2019-WI"]],
    ["Profit rose in Q3.", ["Q3 → 2023-Q3"]],
    ["Profit rose in 3Q 2022 and 1Q23.", ["3Q 2022 → 2022-Q3", "1Q23 → 2023-Q1"]],
    ["Profit rose in the first half of last year.", ["the first half of last year → 2022-H1"]],
    ["Profit rose in the quarter ended July 31.", ["the quarter → 2023-Q2", "July 31 → 2023-07-31"]],
    ["The second quarter ended Oct. 31 was weak.", ["The second quarter → 2023-Q2", "Oct. 31 → 2023-10-31"]],
    ["Profit rose from that of the quarter a year ago.", ["the quarter a year ago → 2022-Q3"]],
    ["The river falls in spring water.", []],
    ["Three quarters of voters stayed away.", []],
  ],
  "years and fiscal years": [
    ["It passed in 1996.", ["1996 → 1996"]],
    ["It passed in nineteen ninety-six.", ["nineteen ninety-six → 1996"]],
    ["It grew in FY23 and in fiscal 2022.", ["FY23 → 2023", "fiscal 2022 → 2022"]],
    ["It grew in the year ended March 31.", ["the year → P1Y", "March 31 → 2023-03-31"]],
    ["It expects a loss for the full year.", ["the full year → 2023"]],
    ["It grew in 2015/16.", ["2015 → 2015", "16 → 2016"]],
    ["The poet (1635 – 1699) was exiled.", ["1635 → 1635", "1699 → 1699"]],
    ["He was killed in 44 BC, the other in AD 14.", ["44 BC → BC0044", "AD 14 → 0014"]],
    ["The 1500 workers left room 1996.", []],
    ["They ate 2015/3 of it.", []],
  ],
  "decades and centuries": [
    ["It began in the mid-1990s.", ["the mid-1990s → 199"]],
    ["It began in the '80s.", ["the '80s → 198"]],
    ["It began in the eighties.", ["the eighties → 198"]],
    ["It began in the late 20th century.", ["the late 20th century → 19"]],
    ["It began in the 1st century BC.", []],
  ],
  "parts of the day and clock times": [
    ["He called on Friday evening.", ["Friday evening → 2023-11-03TEV"]],
    ["They left at dawn on Friday.", ["dawn → 2023-11-03TMO", "Friday → 2023-11-03"]],
    ["They left at 0530 GMT.", ["0530 GMT → 2023-11-07T05:30"]],
    ["They left at 1730 hours.", ["1730 hours → 2023-11-07T17:30"]],
    ["They left at 17h30.", ["17h30 → 2023-11-07T17:30"]],
    ["They left at 5.30pm.", ["5.30pm → 2023-11-07T17:30"]],
    ["They left at a quarter to nine.", ["a quarter to nine → 2023-11-07T08:45"]],
    ["They left at ten past six.", ["ten past six → 2023-11-07T06:10"]],
    ["They left at 4 in the afternoon.", ["4 in the afternoon → 2023-11-07T16:00"]],
    [
      "It opens from 9am to 5pm on Saturday.",
      ["9am → 2023-11-11T09:00", "5pm → 2023-11-11T17:00", "Saturday → 2023-11-11"],
    ],
    ["They voted ten to five.", []],
    ["They watched the sunrise.", []],
  ],
  "weekends and weeks": [
    ["They met over the weekend.", ["the weekend → 2023-W44-WE"]],
    ["They meet next weekend.", ["next weekend → 2023-W46-WE"]],
    ["They met the week before last.", ["the week before last → 2023-W43"]],
    ["They meet in the week of 20 November.", ["the week of 20 November → 2023-W47"]],
    ["They meet on the weekend of 18-19 November.", ["the weekend of 18-19 November → 2023-W46-WE"]],
    ["They meet in the first week of June 2024.", ["the first week of June 2024 → 2024-W23"]],
    ["They meet on the second Monday of December.", ["the second Monday of December → 2023-12-11"]],
    ["They met on the last day of September.", ["the last day of September → 2023-09-30"]],
    ["It was the second week of talks.", []],
  ],
  "holidays and named days": [
    ["They met on Christmas Eve.", ["Christmas Eve → 2023-12-24"]],
    ["They met on Orthodox Christmas.", ["Orthodox Christmas → 2023-01-07"]],
    ["They met at Orthodox Easter 2024.", ["Orthodox Easter 2024 → 2024-05-05"]],
    ["They met on Good Friday 2024.", ["Good Friday 2024 → 2024-03-29"]],
    ["They met on Remembrance Sunday.", ["Remembrance Sunday → 2023-11-12"]],
    ["The law was passed after 9/11.", ["9/11 → 2001-09-11"]],
    ["The thanksgiving in his voice was plain.", []],
  ],
  "so long before or after": [
    ["He left two weeks ago.", ["two weeks ago → 2023-W43"]],
    ["He left two and a half years ago.", ["two and a half years ago → 2021-05"]],
    ["She quit in May 2019. A year earlier she had won.", ["May 2019 → 2019-05", "A year earlier → 2018-05"]],
    ["She quit in May 2019. Years later she was back.", ["May 2019 → 2019-05", "Years later → XXXX"]],
    ["He came back 20 years later.", ["20 years later → XXXX"]],
    ["It opens in two weeks' time.", ["two weeks' time → 2023-W47"]],
    ["It opens a week from Monday.", ["a week from Monday → 2023-11-20"]],
    ["Sales fell. It was worse than the year before.", ["the year before → 2022"]],
    ["It was the day before the vote.", []],
  ],
  ranges: [
    ["The summit runs 9-11 November.", ["9 → 2023-11-09", "11 November → 2023-11-11"]],
    ["The fair ran from May to June 2019.", ["May → 2019-05", "June 2019 → 2019-06"]],
    ["It lasted from November to March 2020.", ["November → 2019-11", "March 2020 → 2020-03"]],
    ["It lasted from November 2019 to March.", ["November 2019 → 2019-11", "March → 2020-03"]],
    ["He served in 2009-2010.", ["2009 → 2009", "2010 → 2010"]],
    ["Shops open Monday to Friday.", ["Monday → 2023-11-06", "Friday → 2023-11-10"]],
    ["It runs November 9 through November 11, 2024.", ["November 9 → 2024-11-09", "November 11, 2024 → 2024-11-11"]],
    ["They sat from Monday to Friday of last week.", ["Monday → 2023-10-30", "Friday of last week → 2023-11-03"]],
    ["They won 9-11.", []],
  ],
  "vague times": [
    ["He is now in exile.", ["now → PRESENT_REF"]],
    ["He recently left.", ["recently → PAST_REF"]],
    ["He will leave soon.", ["soon → FUTURE_REF"]],
    ["They fear for the months ahead.", ["the months ahead → PXM"]],
    ["He read USA Today to them.", []],
    ["He spoke on “This Week” again.", []],
  ],
  "dates in figures": [
    ["Signed on 07.11.2022.", ["07.11.2022 → 2022-11-07"]],
    ["Signed on 7-11-2022.", ["7-11-2022 → 2022-11-07"]],
    ["Signed on 2022/11/07.", ["2022/11/07 → 2022-11-07"]],
    ["Signed on 20221107.", ["20221107 → 2022-11-07"]],
    ["Signed at 2022-11-07T10:15:30Z.", ["2022-11-07T10:15:30Z → 2022-11-07T10:15:30Z"]],
    ["They sold 20221107 shares.", []],
    ["Version 7.11.23 is out.", []],
  ],
  sets: [
    ["They meet every Thursday.", ["every Thursday → XXXX-WXX-4"]],
    ["They meet each spring.", ["each spring → XXXX-SP"]],
    ["They meet on weekends.", ["weekends → XXXX-WXX-WE"]],
    ["They meet twice a month.", ["twice a month → P1M"]],
    ["They cut the quarterly dividend.", []],
  ],
};

describe.each(Object.entries(KINDS))("%s", (_kind, rows) => {
  it.each(rows)("%s", (text, found) => {
    expect(values(text)).toEqual(found);
  });
});

describe("a range's ends and a modifier", () => {
  it("open the interval on one side", () => {
    expect(datesOf("It opens in March 2024 or later.")[0]).toMatchObject({
      mod: "ON_OR_AFTER",
      from: "2024-03-01",
      to: null,
    });
  });

  it("are resolved against the day that was told", () => {
    const [, second] = datesOf("He came on 2 May 2019 and left on the 4th.");
    expect(second?.anchor).toBe("d1");
  });
});
