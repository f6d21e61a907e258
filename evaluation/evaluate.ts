/**
 * Measures the analysis on public corpora and writes the figures: `npm run evaluate -- CORPORA [--only NAME] [--vectors FILE]`. Prints what it writes
 * to `docs/accuracy.md`; a part of the page that is not measured stays as it was.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { attributionSection } from "./attribution-section.ts";
import { babeSection } from "./babe.ts";
import { confidenceSection } from "./confidence.ts";
import { errorSection } from "./errors.ts";
import { eventsSection } from "./events.ts";
import { gumSection } from "./gum-section.ts";
import { meantimeSection } from "./meantime-section.ts";
import { newswclSection } from "./newswcl-section.ts";
import { type Section, withSection } from "./page.ts";
import { ploverSection } from "./plover.ts";
import { readPolnear } from "./polnear.ts";
import { ptcSection } from "./ptc-section.ts";
import { directedSentimentSection, newsMtscSection } from "./stance.ts";
import { timemlSection } from "./timeml.ts";

const PAGE = fileURLToPath(new URL("../docs/accuracy.md", import.meta.url));

/** The parts of the page, in order. */
const SECTIONS: readonly Section[] = [
  { name: "attribution", corpus: "polnear", write: attributionSection },
  { name: "errors", corpus: "polnear", write: errorSection },
  { name: "confidence", corpus: "polnear", write: (corpora) => confidenceSection(readPolnear(corpora, "dev")) },
  { name: "actors", corpus: "gum", write: gumSection },
  { name: "events", corpus: "timeml", write: eventsSection },
  { name: "meantime", corpus: "meantime", write: meantimeSection },
  { name: "newsmtsc", corpus: "newsmtsc", write: newsMtscSection },
  { name: "directed-sentiment", corpus: "directed-sentiment", write: directedSentimentSection },
  { name: "ptc2020", corpus: "ptc2020", startsFromVectors: true, write: ptcSection },
  { name: "babe", corpus: "babe", write: babeSection },
  { name: "newswcl50", corpus: "newswcl50", write: newswclSection },
  { name: "timeml", corpus: "timeml", write: timemlSection },
  { name: "plover", corpus: "plover", write: ploverSection },
];

const USAGE = `usage: npm run evaluate -- CORPORA [--only ${SECTIONS.map(({ name }) => name).join("|")}] [--vectors FILE]`;

function pageText(): string {
  return existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "# Accuracy\n\nWritten by `npm run evaluate -- CORPORA`.\n";
}

function chosen(only: string | undefined): readonly Section[] {
  if (only === undefined) return SECTIONS;
  const sections = SECTIONS.filter(({ name }) => name === only);
  if (sections.length === 0) throw new Error(`--only ${only}: nothing of that name; ${USAGE}`);
  return sections;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: "string" }, vectors: { type: "string" } },
  });
  const [corpora, ...others] = positionals;
  if (corpora === undefined || others.length > 0) throw new Error(USAGE);
  const sections = chosen(values.only);
  for (const { corpus } of sections)
    if (!existsSync(join(corpora, corpus))) throw new Error(`${join(corpora, corpus)}: no such folder; ${USAGE}`);
  for (const { name, write, startsFromVectors } of sections) {
    if (startsFromVectors && values.vectors === undefined) {
      process.stderr.write(`${name}: stays as it is; it learns from word vectors, and --vectors names no file\n`);
      continue;
    }
    process.stderr.write(`${name} ...\n`);
    const section = write(corpora, values.vectors ?? "");
    process.stdout.write(`${section}\n`);
    writeFileSync(PAGE, withSection(pageText(), section));
  }
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
