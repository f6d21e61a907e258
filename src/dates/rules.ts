import type { Rule } from "../lexicons/lexicon.ts";

type Pair = readonly [text: string, span: string];

const examples = (pairs: readonly Pair[]) => pairs.map(([text, span]) => ({ text, span }));

function rule(name: string, meaning: string, hits: readonly Pair[], misses: readonly Pair[]): Rule {
  return { name: `dates/${name}`, layer: "dates", meaning, hits: examples(hits), misses: examples(misses) };
}

/** Every rule that finds a temporal expression, with what it must and must not find. */
export const RULES: readonly Rule[] = [
  rule(
    "iso-date",
    "Year, month and day in figures, year first, with or without a clock time.",
    [["The log ends on 2023-11-07.", "2023-11-07"]],
    [["Call 2023-55-07 for help.", "2023-55-07"]],
  ),
  rule(
    "numeric-date",
    "Day, month and year in figures; slashed dates are read in the order the document shows, dotted ones day first.",
    [
      ["It was signed on 25/12/2022.", "25/12/2022"],
      ["It was signed on 7.11.23.", "7.11.23"],
    ],
    [
      ["Version 1.12.7 came out.", "1.12.7"],
      ["Version 7.11.23 came out.", "7.11.23"],
    ],
  ),
  rule(
    "month-day",
    "A day of a month in either order, with its year where one is said.",
    [
      ["She will visit on 9 November.", "9 November"],
      ["The accord of November 9, 2021 was kept.", "November 9, 2021"],
    ],
    [["You may 9 times out of ten succeed.", "may 9"]],
  ),
  rule(
    "range",
    "The second day or year of a range; both ends are expressions of their own.",
    [["The summit runs 9-11 November.", "11 November"]],
    [["They won 9-11 in the end.", "11"]],
  ),
  rule(
    "day-of-month",
    "A day by its number alone, after a preposition, or of this, last or next month.",
    [
      ["The court will rule on the 15th.", "the 15th"],
      ["The deadline is the 21st of next month.", "the 21st of next month"],
    ],
    [
      ["They met on the 15th floor.", "the 15th"],
      ["It lasted from the 15th to the 19th century.", "the 15th"],
    ],
  ),
  rule(
    "nth-within",
    "A day, weekday, week or weekend counted within a month or year; a week belongs where its Thursday is.",
    [
      ["It opens on the second Monday of October.", "the second Monday of October"],
      ["Talks resume in the last week of June 2024.", "the last week of June 2024"],
    ],
    [["It was the second week of talks.", "the second week"]],
  ),
  rule(
    "week-of",
    "The week or weekend that a day lies in.",
    [["The hearing is set for the week of 6 May.", "the week of 6 May"]],
    [["It was the week of long knives.", "the week of long"]],
  ),
  rule(
    "from-day",
    "So many days or weeks from a day that is said.",
    [["The vote is a week from Monday.", "a week from Monday"]],
    [["He heard nothing for a week from Mondale.", "a week from Mondale"]],
  ),
  rule(
    "month",
    "A month with or without its year.",
    [["Inflation rose in October.", "October"]],
    [["Mrs May said no.", "May"]],
  ),
  rule(
    "weekday",
    "A weekday: the last one, today included, unless the verb looks ahead or last, this or next is said.",
    [["The minister resigned on Tuesday.", "Tuesday"]],
    [["He went to the Black Friday sales of Bloody Sunday fame.", "Sunday"]],
  ),
  rule(
    "named-day",
    "A holiday or other day with a name.",
    [["Shops closed on Christmas Eve.", "Christmas Eve"]],
    [["The thanksgiving in his voice was plain.", "thanksgiving"]],
  ),
  rule(
    "clock-time",
    "A time of day in figures or words, joined to the day beside it.",
    [
      ["Polls close at 10 p.m. Wednesday.", "10 p.m. Wednesday"],
      ["The hearing opens tomorrow at 10am.", "tomorrow at 10am"],
      ["They met at a quarter to nine.", "a quarter to nine"],
    ],
    [
      ["They won the set 2:10 at home.", "2:10"],
      ["They gave a quarter to charity.", "a quarter to"],
    ],
  ),
  rule(
    "part-of-day",
    "Morning, afternoon, evening or night, with its day.",
    [["He called on Friday evening.", "Friday evening"]],
    [["The evening paper sold out.", "evening"]],
  ),
  rule(
    "year",
    "A year in figures or words; numbers that count, number or version something are left alone.",
    [["The law dates from 1996.", "1996"]],
    [["About 2000 people came.", "2000"]],
  ),
  rule(
    "decade",
    "A decade in figures or words.",
    [["It began in the 1990s.", "the 1990s"]],
    [["He drove at speeds in the 90s", "90s of speed"]],
  ),
  rule(
    "century",
    "A century by its ordinal.",
    [["The fort was built in the 19th century.", "the 19th century"]],
    [["She hit her third half-century.", "third half-century"]],
  ),
  rule(
    "quarter",
    "A quarter or half of a year; a half needs its year.",
    [["Profit fell in the third quarter.", "the third quarter"]],
    [["They scored in the second half.", "the second half"]],
  ),
  rule(
    "season",
    "A season, after a preposition or with its year.",
    [["The reform was passed in the summer of 2019.", "the summer of 2019"]],
    [["Prices fall again.", "fall"]],
  ),
  rule(
    "year-ago",
    "The period a year before the one told about.",
    [["Sales beat those of the year-ago quarter.", "the year-ago quarter"]],
    [["It was a yearly quarter.", "yearly quarter"]],
  ),
  rule(
    "year-end",
    "The end of the year.",
    [["The deal should close by year-end.", "year-end"]],
    [["The year ended badly.", "year ended"]],
  ),
  rule(
    "same-period",
    "A period named before, or the one compared with it: the same period, that year, the quarter.",
    [["Exports fell in the same period last year.", "the same period last year"]],
    [["They shared the quarter of the old town.", "the quarter"]],
  ),
  rule(
    "weekend",
    "The weekend before publication, or around it when published on one.",
    [["Talks went on over the weekend.", "the weekend"]],
    [["He is a weekend sailor.", "weekend"]],
  ),
  rule(
    "last-this-next",
    "Last, this, next, past, coming and their kin before a unit, weekday, month, season or amount of time.",
    [
      ["They met last week.", "last week"],
      ["Prices doubled in the past three months.", "the past three months"],
    ],
    [["At long last they met.", "last"]],
  ),
  rule(
    "deictic-day",
    "Today, yesterday, tomorrow, tonight, and the day before or after.",
    [["The court ruled yesterday.", "yesterday"]],
    [["Those were the days of old.", "the days"]],
  ),
  rule(
    "ago",
    "So long before now, or after it.",
    [["He left two weeks ago.", "two weeks ago"]],
    [["It went two miles east.", "two miles"]],
  ),
  rule(
    "earlier-later",
    "So long before or after what was just told.",
    [["She quit in May 2019. A year later she was back.", "A year later"]],
    [["He arrived earlier than expected.", "earlier than"]],
  ),
  rule(
    "duration",
    "How long: a number of units.",
    [["The siege lasted nearly three years.", "nearly three years"]],
    [
      ["The 52-year-old doctor spoke.", "52-year"],
      ["It costs $500 million a year to run.", "a year"],
    ],
  ),
  rule(
    "bare-units",
    "Units without a number after for, within, over and the like.",
    [["They fought for months.", "months"]],
    [["The months passed.", "months"]],
  ),
  rule(
    "set",
    "How often: every, each, daily, plural weekdays, twice a week.",
    [["They meet every Thursday.", "every Thursday"]],
    [["The firm cut its quarterly dividend.", "quarterly"]],
  ),
  rule(
    "vague-time",
    "Now, recently, the future and the like, which say only past, present or future.",
    [["The party is now in opposition.", "now"]],
    [["As soon as the vote ended, they left.", "soon"]],
  ),
];
