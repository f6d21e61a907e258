import { describe, expect, it } from "vitest";
import { confidenceSection, crossJudged, forecastsOf } from "../../evaluation/confidence.ts";
import type { GoldAttribution, PolnearArticle } from "../../evaluation/polnear.ts";

/** An article with one attribution that is annotated and one that is not. */
function article(name: string, speaker: string, annotators = 1): PolnearArticle {
  const told = `${speaker} said that the bridge was safe.`;
  const text = `${told} The county hopes to open it in May.\n`;
  const gold: GoldAttribution = {
    source: [[0, speaker.length]],
    cue: [[speaker.length + 1, speaker.length + 5]],
    content: [[speaker.length + 6, told.length - 1]],
  };
  return {
    name,
    text,
    published: null,
    annotations: Array.from({ length: annotators }, (_, i) => (i === 0 ? [gold] : [])),
  };
}

const ARTICLES = ["The mayor", "Ana Lima", "Two engineers", "The ministry"].map((speaker, i) =>
  article(`article ${i}`, speaker),
);

describe("crossJudged", () => {
  it("judges every relation found by what the other articles teach", () => {
    for (const judgements of crossJudged(ARTICLES)) {
      expect(judgements.length).toBeGreaterThan(0);
      expect(judgements[0]!.target).toBe(1);
      expect(judgements[0]!.confidence).toBeGreaterThan(0.5);
      expect(judgements[0]!.confidence).toBeLessThanOrEqual(1);
    }
  });

  it("takes a relation for as right as the share of annotators who have it", () => {
    const [judgements] = crossJudged([article("two annotators", "The mayor", 2), ...ARTICLES]);
    expect(judgements![0]!.target).toBe(0.5);
  });
});

describe("forecastsOf", () => {
  it("leaves out what has no confidence", () => {
    const [first] = crossJudged(ARTICLES)[0]!;
    expect(forecastsOf([first!, { ...first!, confidence: null }])).toEqual([
      { probability: first!.confidence, outcome: 1 },
    ]);
  });
});

describe("confidenceSection", () => {
  it("has a row for every threshold, the first of them keeping all", () => {
    const section = confidenceSection(ARTICLES);
    expect(section).toMatch(/^## Confidence\n/);
    for (const name of ["all", "0.3 and above", "0.5 and above", "0.7 and above", "0.9 and above"])
      expect(section).toContain(`\n| ${name} | `);
  });
});
