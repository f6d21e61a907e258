import { beforeAll, describe, expect, it } from "vitest";
import { factsOf } from "../../evaluation/synthetic-identities.ts";
import { type CountsScore, compareSums, type SumsScore } from "../../evaluation/synthetic-sums.ts";
import { type Aggregate, aggregate, finalize, merge } from "../../src/aggregates/index.ts";
import { createAnalyzer } from "../../src/index.ts";
import { syntheticCorpus, truthSummary } from "../../src/synthetic/index.ts";

const ARTICLES = [...syntheticCorpus({ seed: 5, articles: 40, tokens: 500 })];

describe("the summary of 40 invented articles", () => {
  let states: readonly Aggregate[];
  let score: SumsScore;

  const compare = (state: Aggregate): SumsScore =>
    compareSums(ARTICLES.map(factsOf), truthSummary(ARTICLES), finalize(state));
  const counts = (name: string, of = score): CountsScore => of.counts.find((each) => each.name === name)!;
  const recall = (name: string, of = score): number => counts(name, of).common / counts(name, of).put;
  const precision = (name: string): number => counts(name).common / counts(name).has!;
  const close = (name: string): number => counts(name).close / counts(name).cells;

  beforeAll(() => {
    const analyzer = createAnalyzer();
    states = ARTICLES.map(({ article }) => aggregate(analyzer.analyze(article), { outletOf: () => article.outlet }));
    score = compare(merge(...states));
  }, 60_000);

  it("has every article in its outlet and month", () => {
    expect(counts("articles by outlet and month")).toMatchObject({ put: 40, common: 40, has: 40 });
    expect(close("articles by outlet and month")).toBe(1);
  });

  it("has the quotations under their speakers, joined over articles and outlets", () => {
    expect(counts("quotations by speaker").cells).toBeGreaterThan(80);
    expect(recall("quotations by speaker")).toBeGreaterThan(0.92);
    expect(precision("quotations by speaker")).toBeGreaterThan(0.85);
    expect(close("quotations by speaker")).toBeGreaterThan(0.6);
    expect(recall("quotations by outlet and speaker")).toBeGreaterThan(0.91);
    expect(close("quotations by outlet and speaker")).toBeGreaterThan(0.7);
    expect(recall("articles by speaker")).toBeGreaterThan(0.93);
    expect(close("articles by speaker")).toBeGreaterThan(0.8);
  });

  it("has a speaker for each of the people, and keeps namesakes apart", () => {
    const { people, oneEach, namesakes, keptApart } = score.joining;
    expect(oneEach / people).toBeGreaterThan(0.93);
    expect(namesakes).toBe(5);
    expect(keptApart).toBeGreaterThanOrEqual(4);
  });

  it("has the positions under their terms, months and holders", () => {
    expect(recall("positions by term and month")).toBeGreaterThan(0.72);
    expect(precision("positions by term and month")).toBeGreaterThan(0.84);
    expect(recall("positions by term, month and holder")).toBeGreaterThan(0.68);
    expect(precision("positions by term, month and holder")).toBeGreaterThan(0.78);
  });

  it("has the events under their types and pairs", () => {
    expect(counts("events by type").cells).toBe(16);
    expect(recall("events by type")).toBeGreaterThan(0.97);
    expect(recall("events by type and pair")).toBeGreaterThan(0.75);
  });

  it("has the first uses and most first rejections on the right day", () => {
    expect(score.firstUses.right / score.firstUses.put).toBeGreaterThan(0.85);
    expect(score.firstRejections.put).toBeGreaterThan(7);
    expect(score.firstRejections.right / score.firstRejections.put).toBeGreaterThanOrEqual(0.5);
  });

  it("would be found wrong if half of the articles were lost", () => {
    const half = compare(merge(...states.slice(0, 20)));
    expect(recall("articles by outlet and month", half)).toBe(0.5);
    for (const { name } of score.counts) expect(recall(name, half), name).toBeLessThan(0.9 * recall(name));
    expect(half.joining.missing).toBeGreaterThan(10);
  });
});
