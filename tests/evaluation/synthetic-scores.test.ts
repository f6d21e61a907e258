import { beforeAll, describe, expect, it } from "vitest";
import { compareWithTruth, type Score, type Scores } from "../../evaluation/synthetic-scores.ts";
import { createAnalyzer, type Dispute, disputes } from "../../src/index.ts";
import type { Analysis } from "../../src/schema/index.ts";
import { syntheticCorpus, type TruthFigures, TruthSummary } from "../../src/synthetic/index.ts";

/** Quotations by the full name of the speaker, as many articles have them. */
function countSpeakers(analysis: Analysis, counts: Map<string, number>): void {
  const names = new Map(analysis.actors.map(({ id, name }) => [id, name]));
  for (const { speaker, within } of analysis.quotations) {
    const name = names.get(speaker ?? "");
    if (name !== undefined && within === null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
}

const shareOf = (part: number, whole: number): number => part / whole;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe("what was put into 80 invented articles", () => {
  const scores: Scores = new Map();
  const speakers = new Map<string, number>();
  let truth: TruthFigures;
  let found: readonly Dispute[];

  const score = (name: string): Score => scores.get(name)!;
  const recall = (name: string): number => shareOf(score(name).found, score(name).put);
  const precision = (name: string): number => shareOf(score(name).found, score(name).has);

  beforeAll(() => {
    const summary = new TruthSummary();
    const analyzer = createAnalyzer();
    function* analyses(): Generator<Analysis> {
      for (const one of syntheticCorpus({ seed: 5, articles: 80, tokens: 400 })) {
        const analysis = analyzer.analyze(one.article);
        summary.add(one);
        compareWithTruth(one, analysis, scores);
        countSpeakers(analysis, speakers);
        yield analysis;
      }
    }
    found = disputes(analyses());
    truth = summary.figures();
  }, 60_000);

  it("comes out as quotations of the right speakers", () => {
    expect(recall("direct quotations")).toBeGreaterThan(0.97);
    expect(recall("quotations and speakers")).toBeGreaterThan(0.9);
    expect(precision("quotations and speakers")).toBeGreaterThan(0.9);
  });

  it("comes out as about as many quotations of each speaker", () => {
    const often = truth.speakers.filter(({ quotations }) => quotations >= 10);
    expect(often.length).toBeGreaterThan(15);
    const close = often.filter(({ speaker, quotations }) => {
      const here = truth.speakers.filter((other) => other.speaker.name === speaker.name);
      if (here.length > 1) return true;
      return Math.abs((speakers.get(speaker.name) ?? 0) - quotations) <= Math.max(2, quotations * 0.2);
    });
    expect(shareOf(close.length, often.length)).toBeGreaterThan(0.85);
  });

  it("comes out as label claims with positions and holders", () => {
    expect(recall("claims")).toBeGreaterThan(0.8);
    expect(recall("claims and positions")).toBeGreaterThan(0.7);
    expect(recall("claims, positions and holders")).toBeGreaterThan(0.65);
    expect(precision("claims, positions and holders")).toBeGreaterThan(0.75);
  });

  it("comes out month by month", () => {
    const put = new Map<string, number>();
    for (const { month, position, claims } of truth.claims) {
      const key = `${month} ${position}`;
      put.set(key, (put.get(key) ?? 0) + claims);
    }
    const counted = new Map<string, number>();
    for (const { byPeriod } of found) {
      for (const { period, counts } of byPeriod) {
        for (const [position, count] of Object.entries(counts)) {
          const key = `${period} ${position}`;
          counted.set(key, (counted.get(key) ?? 0) + count);
        }
      }
    }
    const common = sum([...put].map(([key, count]) => Math.min(count, counted.get(key) ?? 0)));
    expect(shareOf(common, sum([...put.values()]))).toBeGreaterThan(0.7);
  });

  it("has a first rejection on the right day for most disputes that have one", () => {
    const rejected = truth.disputes.filter(({ firstRejection }) => firstRejection !== null);
    expect(rejected.length).toBeGreaterThan(5);
    const right = rejected.filter(({ term, firstRejection }) => {
      const dispute = found.find(({ forms }) => forms.some(({ form }) => `${term} `.startsWith(`${form} `)));
      return dispute?.firstRejection?.article.published?.slice(0, 10) === firstRejection!.published.slice(0, 10);
    });
    expect(shareOf(right.length, rejected.length)).toBeGreaterThan(0.5);
  });

  it("comes out as events of the right type, sides and days", () => {
    expect(recall("events: type")).toBeGreaterThan(0.95);
    expect(recall("events: both sides")).toBeGreaterThan(0.8);
    expect(recall("events: day")).toBeGreaterThan(0.8);
  });

  it("comes out as stances toward people", () => {
    expect(recall("stances")).toBeGreaterThan(0.8);
  });
});
