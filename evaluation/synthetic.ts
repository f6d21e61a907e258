/**
 * Analyses invented news and prints how much of what was put in is found: `npm run synthetic:check -- [--articles N] [--seed S]`. The sentences are
 * few and made by us: the figures say whether things arrive where they should, not how well real news is read.
 */
import { parseArgs } from "node:util";
import { bodyText, DuplicateIndex, duplicateFingerprint, exactHash } from "../src/corpus/index.ts";
import { compareText } from "../src/disputes/chronology.ts";
import { type Analysis, createAnalyzer, type Dispute, disputes } from "../src/index.ts";
import { syntheticCorpus, type TruthFigures, TruthSummary } from "../src/synthetic/index.ts";
import { compareWithTruth, count, type Scores } from "./synthetic-scores.ts";

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : ((100 * part) / whole).toFixed(1));

function dayOf(published: string | null | undefined): string {
  return published?.slice(0, 10) ?? "never";
}

function disputeRows(truth: TruthFigures, found: readonly Dispute[]): string[] {
  return truth.disputes.map(({ term, bearer, firstUse, firstRejection }) => {
    // hustings takes "safe haven" for the term where the text has "safe haven for smugglers".
    const dispute = found.find(({ forms }) => forms.some(({ form }) => `${term} `.startsWith(`${form} `)));
    const claims = truth.claims.filter((claim) => claim.term === term).reduce((sum, { claims }) => sum + claims, 0);
    const cells = [
      `${term} (${bearer})`,
      claims,
      dispute?.total ?? 0,
      dayOf(firstUse.published),
      dayOf(dispute?.firstUse.article.published),
      dayOf(firstRejection?.published),
      dayOf(dispute?.firstRejection?.article.published),
    ];
    return `| ${cells.join(" | ")} |`;
  });
}

function main(): void {
  const { values } = parseArgs({
    options: { articles: { type: "string", default: "2000" }, seed: { type: "string", default: "1" } },
  });
  const scores: Scores = new Map();
  const summary = new TruthSummary();
  const index = new DuplicateIndex();
  const analyzer = createAnalyzer();

  function* analyses(): Generator<Analysis> {
    for (const one of syntheticCorpus({ seed: Number(values.seed), articles: Number(values.articles) })) {
      const analysis = analyzer.analyze(one.article);
      summary.add(one);
      compareWithTruth(one, analysis, scores);
      const body = bodyText(analysis.article);
      const duplicate = index.add(one.article.id, duplicateFingerprint(body), exactHash(body));
      if (one.truth.duplicateOf !== null) count(scores, "duplicates", "put");
      if (duplicate !== null) count(scores, "duplicates", "has");
      if (duplicate !== null && duplicate.duplicateOf === one.truth.duplicateOf) count(scores, "duplicates", "found");
      yield analysis;
    }
  }

  const found = disputes(analyses());
  const truth = summary.figures();
  const lines = [
    "| put in | how many | found, % | of those found, right, % |",
    "|---|---:|---:|---:|",
    ...[...scores]
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, { put, found, has }]) => `| ${name} | ${put} | ${percent(found, put)} | ${percent(found, has)} |`),
    "",
    "| term (bearer) | claims | found | first use | found | first rejection | found |",
    "|---|---:|---:|---|---|---|---|",
    ...disputeRows(truth, found),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

main();
