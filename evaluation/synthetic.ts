/**
 * Analyses invented news and prints how much of what was put in is found, in the articles and in the sums over them:
 * `npm run synthetic:check -- [--articles N] [--seed S]`. The sentences are few and made by us: the figures say whether things arrive where they
 * should, not how well real news is read.
 */
import { parseArgs } from "node:util";
import { Aggregator, finalize } from "../src/aggregates/index.ts";
import { bodyText, DuplicateIndex, duplicateFingerprint, exactHash } from "../src/corpus/index.ts";
import { compareText } from "../src/disputes/chronology.ts";
import { createAnalyzer, type Dispute } from "../src/index.ts";
import { syntheticCorpus, type TruthFigures, TruthSummary } from "../src/synthetic/index.ts";
import { type ArticleFacts, factsOf } from "./synthetic-identities.ts";
import { compareWithTruth, count, type Scores } from "./synthetic-scores.ts";
import { compareSums, disputeAbout, type SumsScore } from "./synthetic-sums.ts";

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : ((100 * part) / whole).toFixed(1));

function dayOf(published: string | null | undefined): string {
  return published?.slice(0, 10) ?? "never";
}

function disputeRows(truth: TruthFigures, found: readonly Dispute[]): string[] {
  return truth.disputes.map(({ term, bearer, firstUse, firstRejection }) => {
    const dispute = disputeAbout(term, found);
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

function sumLines({ counts, joining, firstUses, firstRejections }: SumsScore): string[] {
  const { people, oneEach, shared, torn, missing, namesakes, keptApart } = joining;
  return [
    "| added up | put in | counted under the same names, % | of those counted, right, % | counts | exact, % | within 10 %, % |",
    "|---|---:|---:|---:|---:|---:|---:|",
    ...counts.map(({ name, put, common, has, cells, exact, close }) => {
      const right = has === null ? "-" : percent(common, has);
      return `| ${name} | ${put} | ${percent(common, put)} | ${right} | ${cells} | ${percent(exact, cells)} | ${percent(close, cells)} |`;
    }),
    "",
    `Of ${people} people who are quoted ${oneEach} are one speaker each, ${shared} share one with somebody else, ${torn} are several, ${missing} none.`,
    `Of ${namesakes} groups of namesakes ${keptApart} are kept apart.`,
    `First uses on the right day: ${firstUses.right} of ${firstUses.put}; first rejections: ${firstRejections.right} of ${firstRejections.put}.`,
  ];
}

function main(): void {
  const { values } = parseArgs({
    options: { articles: { type: "string", default: "2000" }, seed: { type: "string", default: "1" } },
  });
  const scores: Scores = new Map();
  const summary = new TruthSummary();
  const index = new DuplicateIndex();
  const analyzer = createAnalyzer();
  const aggregator = new Aggregator();
  const facts: ArticleFacts[] = [];
  for (const one of syntheticCorpus({ seed: Number(values.seed), articles: Number(values.articles) })) {
    const analysis = analyzer.analyze(one.article);
    summary.add(one);
    facts.push(factsOf(one));
    aggregator.add(analysis, { outlet: one.article.outlet });
    compareWithTruth(one, analysis, scores);
    const body = bodyText(analysis.article);
    const duplicate = index.add(one.article.id, duplicateFingerprint(body), exactHash(body));
    if (one.truth.duplicateOf !== null) count(scores, "duplicates", "put");
    if (duplicate !== null) count(scores, "duplicates", "has");
    if (duplicate !== null && duplicate.duplicateOf === one.truth.duplicateOf) count(scores, "duplicates", "found");
  }

  const sums = finalize(aggregator.aggregate());
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
    ...disputeRows(truth, sums.disputes),
    "",
    ...sumLines(compareSums(facts, truth, sums)),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

main();
