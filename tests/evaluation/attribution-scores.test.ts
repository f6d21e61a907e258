import { describe, expect, it } from "vitest";
import {
  Comparison,
  f1,
  relationScores,
  scoreRelations,
  scoreSpans,
  spanScores,
  together,
} from "../../evaluation/attribution-scores.ts";

const TEXT = "“We won,” said Kovac. “We did.” He left.";
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const GOLD = { source: [at("Kovac")], cue: [at("said")], content: [at("“We won,”"), at("“We did.”")] };

describe("scoreSpans", () => {
  it("gives full marks to what is annotated", () => {
    const scores = spanScores();
    scoreSpans(scores, new Comparison(TEXT), [GOLD], [GOLD]);
    expect(f1(together(scores.exact))).toBe(1);
    expect(f1(together(scores.token))).toBe(1);
  });

  it("cuts spans at sentence ends", () => {
    const scores = spanScores();
    const whole = { source: [], cue: [], content: [[at("“We did.”")[0], TEXT.length] as [number, number]] };
    scoreSpans(scores, new Comparison(TEXT), [whole], [GOLD]);
    expect(scores.exact.content).toEqual({ right: 1, found: 2, wanted: 2 });
  });
});

describe("scoreRelations", () => {
  it("wants half of the content and a source that overlaps", () => {
    const other = { ...GOLD, source: [at("He")] };
    const scores = relationScores();
    expect(scoreRelations(scores, new Comparison(TEXT), [other], [GOLD])).toEqual([]);
    expect(scoreRelations(scores, new Comparison(TEXT), [{ ...GOLD, content: [at("“We won,”")] }], [GOLD])).toEqual([
      [0, 0],
    ]);
  });
});
