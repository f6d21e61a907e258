import type { Lexicon } from "./lexicon.ts";

/** Month names with their number. */
export const MONTHS: Lexicon<readonly [word: string, month: number]> = {
  id: "months",
  layer: "dates",
  source: "compiled for hustings: English month names and the abbreviations of news style books",
  licence: "MIT (facts)",
  note: "Month of the year, 1 to 12; datelines and publication lines read them too. In running text abbreviations count with a full stop or beside a number; May, March and August only where they cannot be a name or verb.",
  entries: [
    ["january", 1],
    ["february", 2],
    ["march", 3],
    ["april", 4],
    ["may", 5],
    ["june", 6],
    ["july", 7],
    ["august", 8],
    ["september", 9],
    ["october", 10],
    ["november", 11],
    ["december", 12],
    ["jan", 1],
    ["feb", 2],
    ["mar", 3],
    ["apr", 4],
    ["jun", 6],
    ["jul", 7],
    ["aug", 8],
    ["sep", 9],
    ["sept", 9],
    ["oct", 10],
    ["nov", 11],
    ["dec", 12],
  ],
  hits: [
    { text: "The vote was put off until November.", span: "November" },
    { text: "The treaty was signed in May.", span: "May" },
  ],
  misses: [
    { text: "Mrs May left early.", span: "May" },
    { text: "They march on the palace.", span: "march" },
  ],
};
