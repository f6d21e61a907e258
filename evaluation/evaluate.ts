/**
 * Measures the analysis on public corpora and writes the figures: `npm run evaluate -- CORPORA`, where the folder holds `polnear`.
 * Prints what it writes to `docs/accuracy.md`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { rowsOf, scoreAttribution } from "./attribution.ts";
import { confidenceSection } from "./confidence.ts";
import { readPolnear } from "./polnear.ts";

const PAGE = fileURLToPath(new URL("../docs/accuracy.md", import.meta.url));
const USAGE = "usage: npm run evaluate -- CORPORA";

/** Published figures on PolNeAR's test part, and how far two annotators of its training part agree. */
const PUBLISHED: readonly (readonly string[])[] = [
  ["fine-tuned BERT (van Timmeren and Caselli 2022), test part", "77.5 / 71.6 / 62.5 / 69.5", "85.4"],
  ["their conditional random field, test part", "62.0 / 59.0 / 44.3 / 54.1", "71.0"],
  ["one annotator against another, training part", "74 / 67 / 66 / -", "73 / 67 / 90 by part"],
];

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(columns), line(columns.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** The section on attributions, measured on the development part. */
export function attributionSection(corpora: string): string {
  const { columns, rows } = rowsOf(scoreAttribution(readPolnear(corpora, "dev")));
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
  ].join("\n");
}

/** The page with one section put in place of the one of the same heading, or at its end. */
export function withSection(page: string, section: string): string {
  const heading = section.slice(0, section.indexOf("\n"));
  const from = page.indexOf(heading);
  if (from < 0) return `${page.trimEnd()}\n\n${section}`;
  const next = page.indexOf("\n## ", from + 1);
  return page.slice(0, from) + section + (next < 0 ? "" : page.slice(next));
}

function pageText(): string {
  try {
    return readFileSync(PAGE, "utf8");
  } catch {
    return "# Accuracy\n\nWritten by `npm run evaluate -- CORPORA`.\n";
  }
}

function main(): void {
  const [corpora, ...others] = parseArgs({ allowPositionals: true }).positionals;
  if (corpora === undefined || others.length > 0) throw new Error(USAGE);
  const sections = [attributionSection(corpora), confidenceSection(readPolnear(corpora, "dev"))];
  process.stdout.write(sections.join("\n"));
  writeFileSync(PAGE, sections.reduce(withSection, pageText()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
