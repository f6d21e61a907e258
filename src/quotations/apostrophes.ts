import { isDigit, isGap, isWordCharacter } from "./characters.ts";

/** Words that begin with an apostrophe for letters left out. */
const ELISIONS = new Set([
  "tis",
  "twas",
  "twere",
  "twill",
  "em",
  "n",
  "til",
  "till",
  "cause",
  "bout",
  "round",
  "cuz",
  "coz",
  "nuff",
  "fraid",
  "neath",
  "gainst",
  "ere",
  "erm",
  "kay",
  "sup",
  "ol",
  "hood",
  "burbs",
  "tude",
]);
const LONGEST_ELISION = 6;

/** Whether the apostrophe at `at` stands for letters left out at the beginning of a word: 'tis, '90s, rock 'n' roll. */
export function beginsElision(text: string, at: number): boolean {
  let end = at + 1;
  if (isDigit(text.charCodeAt(end))) {
    while (end < at + 4 && isDigit(text.charCodeAt(end))) end++;
    const after = text.charCodeAt(end);
    // A year: '90s, '16, but not '5 people'.
    return end === at + 3 && (after === 0x73 || !isWordCharacter(after));
  }
  while (end <= at + LONGEST_ELISION + 1 && isWordCharacter(text.charCodeAt(end))) end++;
  return ELISIONS.has(text.slice(at + 1, end).toLowerCase());
}

/** Whether a single mark can close a stretch, and how surely: a plural's possessive looks the same as a closing mark. */
export type Closing = "no" | "perhaps" | "surely";

/** How surely the single mark at `at` closes, by its neighbours alone. */
export function closing(text: string, at: number): Closing {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isGap(before) || isWordCharacter(after)) return "no";
  // rock 'n' roll: the second apostrophe of an elided word.
  if ((before | 0x20) === 0x6e && isElidedLetter(text, at)) return "no";
  if (!isWordCharacter(before)) return "surely";
  // the workers' strike: an s, the mark, and the sentence goes on.
  const plural = (before | 0x20) === 0x73;
  if (plural && isGap(after) && isWordCharacter(text.charCodeAt(at + 2))) return "perhaps";
  // goin' home: letters left out at the end.
  const gerund = (before | 0x20) === 0x6e && (text.charCodeAt(at - 2) | 0x20) === 0x69 && isGap(after);
  return gerund ? "perhaps" : "surely";
}

function isElidedLetter(text: string, at: number): boolean {
  const opening = text.charCodeAt(at - 2);
  return (opening === 0x27 || opening === 0x2018 || opening === 0x2019) && isGap(text.charCodeAt(at - 3));
}
