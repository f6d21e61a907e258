import { describe, expect, it } from "vitest";
import type { EventMention } from "../../src/schema/index.ts";
import { analysed } from "../analysed.ts";

function event(text: string, trigger: string): EventMention {
  const found = analysed(text).events.find((each) => each.trigger.text === trigger);
  if (!found) throw new Error(`No event "${trigger}" in: ${text}`);
  return found;
}

describe("event triggers", () => {
  it("finds the main verb and leaves auxiliaries", () => {
    const triggers = analysed("The court has rejected the appeal.").events.map(({ trigger }) => trigger.text);
    expect(triggers).toContain("rejected");
    expect(triggers).not.toContain("has");
  });

  it("takes the head of press conference", () => {
    expect(event("The mayor spoke at a press conference.", "conference").class).toBe("OCCURRENCE");
  });

  it("finds no event in a copula", () => {
    expect(analysed("The mayor is a lawyer.").events).toEqual([]);
  });

  it("gives nouns no tense", () => {
    expect(event("The summit ended on Friday.", "summit")).toMatchObject({
      tense: "NONE",
      aspect: "NONE",
      modality: null,
    });
  });

  it("classes verbs of saying as reporting", () => {
    expect(event("The envoy said the road was open.", "said").class).toBe("REPORTING");
  });

  it("reads tense, aspect and negation from the verb group", () => {
    expect(event("The council has not approved the plan.", "approved")).toMatchObject({
      tense: "PRESENT",
      aspect: "PERFECTIVE",
      polarity: "NEG",
    });
  });

  it("names the modal", () => {
    expect(event("The council could approve the plan.", "approve")).toMatchObject({
      modality: "could",
      realis: "possible",
    });
  });
});
