import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HustingsError, sentimentBetween, stanceToward } from "../../src/index.ts";

const at = (sentence: string, words: string) => {
  const start = sentence.indexOf(words);
  return { start, end: start + words.length };
};
const toward = (sentence: string, words: string) => stanceToward(sentence, at(sentence, words));

describe("stanceToward", () => {
  it("is against whom a sentence blames", () => {
    expect(toward("Governor Karl Berg is a corrupt liar and a disgrace to his office.", "Karl Berg").stance).toBe(-1);
  });

  it("is for whom a sentence praises", () => {
    expect(toward("Voters praised Lena Ortiz as an honest and brave leader.", "Lena Ortiz").stance).toBe(1);
  });

  it("is neutral on whom a sentence only names", () => {
    expect(toward("Lena Ortiz will speak in the capital on Tuesday.", "Lena Ortiz").stance).toBe(0);
  });

  it("gives probabilities that add up to 1 but for rounding", () => {
    const { probabilities, probability } = toward("Critics attacked Karl Berg.", "Karl Berg");
    const all = [probabilities.unfavourable, probabilities.neutral, probabilities.favourable];
    expect(all.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 1);
    expect(probability).toBe(Math.max(...all));
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (words) => {
        const sentence = `Berg ${words}`;
        expect(Math.abs(stanceToward(sentence, { start: 0, end: 4 }).stance)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("reads a long text around the mention", () => {
    const sentence = `${"The council met again. ".repeat(5000)}Karl Berg is a corrupt liar and a disgrace.`;
    expect(toward(sentence, "Karl Berg").stance).toBe(-1);
  });

  it("says what is wrong with a mention outside the sentence", () => {
    const outside = () => stanceToward("Berg left.", { start: 3, end: 40 });
    expect(outside).toThrow(HustingsError);
    expect(outside).toThrow("mention must be { start, end } with 0 <= start < end <= 10");
  });

  it("says that a mention covers no word", () => {
    expect(() => stanceToward("Berg   left.", { start: 5, end: 6 })).toThrow("covers no word");
  });

  it("says that a sentence must be a string", () => {
    expect(() => stanceToward(null as never, { start: 0, end: 1 })).toThrow("A sentence must be a string; got null.");
  });
});

describe("sentimentBetween", () => {
  const sentence = "Senator Lena Ortiz accused Karl Berg of lying to voters.";

  it("tells who is against whom", () => {
    expect(sentimentBetween(sentence, at(sentence, "Lena Ortiz"), at(sentence, "Karl Berg"))).toMatchObject({
      holder: "first",
      stance: -1,
    });
  });

  it("says that two mentions are too far apart", () => {
    const long = `Berg ${"and so on ".repeat(100)}Ortiz`;
    expect(() => sentimentBetween(long, at(long, "Berg"), at(long, "Ortiz"))).toThrow("less than 90 tokens apart");
  });
});
