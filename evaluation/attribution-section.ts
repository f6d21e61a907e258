import { rowsOf, scoreAttribution, speakerRows } from "./attribution.ts";
import { table } from "./page.ts";
import { readPolnear } from "./polnear.ts";

/** Published figures on PolNeAR's test part, and how far two annotators of its training part agree. */
const PUBLISHED: readonly (readonly string[])[] = [
  ["fine-tuned BERT (van Timmeren and Caselli 2022), test part", "77.5 / 71.6 / 62.5 / 69.5", "85.4"],
  ["their conditional random field, test part", "62.0 / 59.0 / 44.3 / 54.1", "71.0"],
  ["one annotator against another, training part", "74 / 67 / 66 / -", "73 / 67 / 90 by part"],
];

/** The section on attributions, measured on the development part. */
export function attributionSection(corpora: string): string {
  const scores = scoreAttribution(readPolnear(corpora, "dev"));
  const { columns, rows } = rowsOf(scores);
  const speakers = speakerRows(scores);
  return [
    "## Attribution",
    "",
    "PolNeAR 1.0, development part (84 articles of US political news). Spans are compared as sets of tokens (a run of letters and digits, or one other character) and cut at sentence ends; every annotator's attributions count. A relation matches one to one where the contents share half of their tokens and the sources overlap or are both missing. A speaker is right when the speaker's actor has a mention in the annotated source.",
    "",
    table(columns, rows),
    "",
    "Published figures, exact F1 of source / cue / content / all three, and token F1 of all three:",
    "",
    table(["system", "exact F1", "token F1"], PUBLISHED),
    "",
    "Speakers of the quotations that were found (half of the tokens shared), by how the annotated source is written:",
    "",
    table(speakers.columns, speakers.rows),
    "",
  ].join("\n");
}
