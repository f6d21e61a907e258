import { describe, expect, it } from "vitest";
import { confidenceModel } from "../../src/models/confidence.ts";
import { CONFIDENCE_FEATURES } from "../../src/quotations/learned/confidence-features.ts";
import { analysed } from "../analysed.ts";

const confidencesOf = (text: string) => analysed(text).quotations.map(({ confidence }) => confidence);

describe("the confidence of a quotation", () => {
  it("is a probability in hundredths", () => {
    const found = confidencesOf(
      "“The bridge is safe,” said Mayor Ruth Amsel. Two engineers claimed that the bridge would sink, according to the county.",
    );
    expect(found.length).toBeGreaterThan(1);
    for (const confidence of found) expect(Number(confidence?.toFixed(2))).toBe(confidence);
  });

  it("is high for words in marks with a plain cue", () => {
    expect(confidencesOf("“The bridge is safe,” Mayor Ruth Amsel said on Monday.")[0]).toBeGreaterThan(0.9);
  });

  it("is lower for what somebody hopes than for what somebody says", () => {
    const [said] = confidencesOf("The mayor said that the bridge was safe.");
    const [hoped] = confidencesOf("The mayor hopes to open the bridge in May.");
    expect(hoped).toBeLessThan(said!);
  });

  it("is lower for what somebody does not say", () => {
    const [said] = confidencesOf("The mayor said that the bridge was safe.");
    const [denied] = confidencesOf("The mayor did not say that the bridge was safe.");
    expect(denied).toBeLessThan(said!);
  });

  it("is null for the turns of a transcript", () => {
    const turns =
      "MODERATOR: Welcome to the hall.\n\nAMSEL: Thank you.\n\nMODERATOR: Is the bridge safe?\n\nAMSEL: It is.\n";
    const found = analysed(turns).quotations;
    expect(found.map(({ rule, confidence }) => [rule, confidence])).toContainEqual([
      "quotations/transcript-turn",
      null,
    ]);
  });

  it("is null for a paragraph of quotation that names nobody", () => {
    const text = "“The bridge is safe,” Mayor Ruth Amsel said on Monday.\n\n“Nobody needs to worry about it at all.”\n";
    const found = analysed(text).quotations.find(({ rule }) => rule === "quotations/floating-paragraph");
    expect(found).toMatchObject({ confidence: null, speakerBasis: "inferred" });
  });
});

describe("the model of confidence", () => {
  it("has a weight for every feature", () => {
    expect(confidenceModel.weights).toHaveLength(CONFIDENCE_FEATURES.length);
  });
});
