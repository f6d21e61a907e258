import type { Lexicon } from "./lexicon.ts";

/** A month's names and abbreviations. */
export interface MonthName {
  readonly name: string;
  /** 1 to 12. */
  readonly month: number;
}

const MONTHS = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

/** Months by their English names and abbreviations, for datelines and publication lines. */
export const MONTH_NAMES: Lexicon<MonthName> = {
  id: "month-names",
  layer: "article",
  source:
    "English names of the months; abbreviations as in the Associated Press Stylebook and in ISO-style three letters",
  licence: "MIT",
  note: "Matched in lower case, without the full stop.",
  entries: MONTHS.flatMap((names, index) => names.map((name) => ({ name, month: index + 1 }))),
  hits: [{ text: "LISBON, Nov. 7, 2023 (Reuters) - Ministers met.", span: "LISBON, Nov. 7, 2023 (Reuters) -" }],
  misses: [{ text: "Ministers met in November.", span: "November" }],
};
