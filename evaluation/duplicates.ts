/**
 * Measures how well copies of news are told from other articles: `npm run duplicates -- CORPORA [--pairs]`. Copies are made of the articles of
 * PolNeAR as outlets make them of agency copy; pairs that are found among the articles themselves are counted, and with `--pairs` shown.
 */
import { parseArgs } from "node:util";
import { bodyText, duplicateFingerprint, fingerprintSimilarity } from "../src/corpus/duplicate-fingerprint.ts";
import { DuplicateIndex } from "../src/corpus/duplicate-index.ts";
import { createAnalyzer } from "../src/index.ts";
import { placeIn, Random } from "../src/synthetic/random.ts";
import { readNewswcl } from "./newswcl.ts";
import { readPolnear } from "./polnear.ts";

const THRESHOLDS = [0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7] as const;

/** How an outlet edits what an agency sent: share of paragraphs cut, of words changed, paragraphs of its own. */
const EDITS = {
  "10 % cut": { cut: 10, changed: 0, own: 0 },
  "first line replaced, 1 word in 100 changed": { cut: 0, changed: 1, own: 1 },
  "25 % cut, first line replaced, 1 in 100": { cut: 25, changed: 1, own: 1 },
  "40 % cut, first line replaced, 1 in 100": { cut: 40, changed: 1, own: 1 },
  "40 % cut, 1 in 50, two paragraphs of its own": { cut: 40, changed: 2, own: 2 },
} as const;

const OWN_PARAGRAPHS = [
  "Readers of this newspaper had asked in recent weeks how the matter would touch the town, and the council promised an answer before the end of the month.",
  "Our own inquiries at the county office found that nobody there had been told, though two clerks said they had read about it the evening before.",
];

interface NewsText {
  readonly name: string;
  readonly text: string;
}

function copyOf(article: NewsText, edit: (typeof EDITS)[keyof typeof EDITS], random: Random): string {
  const paragraphs = article.text.split(/\n+/).filter((line) => line.trim() !== "");
  const kept = paragraphs.slice(0, Math.max(1, Math.round((paragraphs.length * (100 - edit.cut)) / 100)));
  const changed = kept.map((line) =>
    line.replace(/[a-z]{4,}/g, (word) => (random.chance(edit.changed) ? "other" : word)),
  );
  const body = edit.own > 0 && changed.length > 1 ? changed.slice(1) : changed;
  return [...OWN_PARAGRAPHS.slice(0, edit.own), ...body].join("\n");
}

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : ((100 * part) / whole).toFixed(1));

/** Copies found at each threshold, and by an index that holds all articles, the right original named. */
function recallRows(articles: readonly NewsText[]): string[] {
  const originals = articles.map(({ text }) => duplicateFingerprint(text));
  return Object.entries(EDITS).map(([name, edit]) => {
    const copies = articles.map((article, i) =>
      duplicateFingerprint(copyOf(article, edit, new Random(placeIn(0, name), i))),
    );
    const similarities = copies.map((copy, i) => fingerprintSimilarity(originals[i]!, copy));
    const found = THRESHOLDS.map((least) => percent(similarities.filter((s) => s >= least).length, articles.length));
    const index = new DuplicateIndex();
    const firsts = originals.map((numbers, i) => index.add(String(i), numbers)?.duplicateOf ?? String(i));
    const named = copies.filter((copy, i) => index.add(`${i}-copy`, copy)?.duplicateOf === firsts[i]);
    return `| ${name} | ${found.join(" | ")} | ${percent(named.length, articles.length)} |`;
  });
}

interface Pair {
  readonly similarity: number;
  readonly a: NewsText;
  readonly b: NewsText;
}

function pairsOf(articles: readonly NewsText[]): Pair[] {
  const numbers = articles.map(({ text }) => duplicateFingerprint(text));
  return articles.flatMap((a, i) =>
    articles.slice(i + 1).flatMap((b, j) => {
      const similarity = fingerprintSimilarity(numbers[i]!, numbers[i + 1 + j]!);
      return similarity >= THRESHOLDS[0] ? [{ similarity, a, b }] : [];
    }),
  );
}

function pairRow(name: string, articles: readonly NewsText[], pairs: readonly Pair[]): string {
  const found = THRESHOLDS.map((least) => pairs.filter(({ similarity }) => similarity >= least).length);
  return `| pairs among ${articles.length} articles of ${name} | ${found.join(" | ")} | |`;
}

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { pairs: { type: "boolean" } } });
  const [corpora] = positionals;
  if (corpora === undefined) throw new Error("usage: npm run duplicates -- CORPORA [--pairs]");
  const analyzer = createAnalyzer();
  const body = ({ name, text }: NewsText): NewsText => ({ name, text: bodyText(analyzer.analyze(text).article) });
  const polnear = (["train", "dev"] as const).flatMap((part) => readPolnear(corpora, part)).map(body);
  const newswcl = readNewswcl(corpora).map(body);
  const lines = [
    `| similarity at least | ${THRESHOLDS.join(" | ")} | index |`,
    `|---|${THRESHOLDS.map(() => "---:|").join("")}---:|`,
    ...recallRows(polnear),
  ];
  const sets = { PolNeAR: polnear, NewsWCL50: newswcl };
  for (const [name, articles] of Object.entries(sets)) {
    const pairs = pairsOf(articles).sort((a, b) => b.similarity - a.similarity);
    lines.push(pairRow(name, articles, pairs));
    if (values.pairs)
      for (const { similarity, a, b } of pairs)
        process.stderr.write(`${similarity.toFixed(2)}\t${a.name}\t${b.name}\n`);
  }
  process.stdout.write(`${lines.join("\n")}\n`);
}

main();
