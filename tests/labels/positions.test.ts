import { describe, expect, it } from "vitest";
import type { LabelClaim } from "../../src/schema/index.ts";
import { analysed } from "../analysed.ts";

/** Every claim of a text with the names of its actors: "holder position term on bearer". */
function claimsOf(text: string): string[] {
  const { labels, actors } = analysed(text);
  const name = (id: string | null): string => actors.find((actor) => actor.id === id)?.name ?? id ?? "-";
  const told = (claim: LabelClaim): string =>
    `${name(claim.holder)} ${claim.position} ${claim.span.text} on ${name(claim.bearer.actor)}`;
  return labels.flatMap((label) => label.claims.map(told));
}

describe("who holds a label claim", () => {
  it("is the subject of the verb that names", () => {
    expect(claimsOf("Lena Ortiz called Karl Berg a puppet.")).toEqual(["Lena Ortiz applies puppet on Karl Berg"]);
  });

  it("is the agent of a passive verb that names", () => {
    expect(claimsOf("Karl Berg was described as “a puppet” by Lena Ortiz.")).toEqual([
      "Lena Ortiz applies puppet on Karl Berg",
    ]);
  });

  it("is the speaker of the quotation that the words stand in", () => {
    expect(claimsOf("“Karl Berg is a coward,” Lena Ortiz said.")).toEqual(["Lena Ortiz applies coward on Karl Berg"]);
  });

  it("is the accuser", () => {
    expect(claimsOf("Lena Ortiz accused Karl Berg of being a tyrant.")).toEqual([
      "Lena Ortiz applies tyrant on Karl Berg",
    ]);
  });

  it("is whoever denies being something", () => {
    expect(claimsOf("Karl Berg denied being a tyrant.")).toEqual(["Karl Berg rejects tyrant on Karl Berg"]);
  });

  it("is whoever throws the word back, once however often the question repeats it", () => {
    const text = "Lena Ortiz called Karl Berg a puppet. “What puppet, whose puppet?” Ana Mirov said.";
    expect(claimsOf(text).filter((claim) => claim.startsWith("Ana Mirov"))).toEqual([
      "Ana Mirov rejects puppet on Karl Berg",
    ]);
  });

  it("is the narrator where nobody else speaks", () => {
    expect(claimsOf("Karl Berg has long played a role of ‘gatekeeper’ in the region.")).toEqual([
      "narrator distances gatekeeper on Karl Berg",
    ]);
  });
});

describe("the position of a label claim", () => {
  it("rejects where a quoted speaker denies the predicate", () => {
    expect(claimsOf("“Karl Berg is not a puppet,” Lena Ortiz said.")).toEqual([
      "Lena Ortiz rejects puppet on Karl Berg",
    ]);
  });

  it("rejects where the verb of naming is denied", () => {
    expect(claimsOf("Lena Ortiz refused to call Karl Berg a traitor.")).toEqual([
      "Lena Ortiz rejects traitor on Karl Berg",
    ]);
  });

  it("applies a predicate that is nothing but the word", () => {
    expect(claimsOf("“Karl Berg is nothing but a puppet,” Lena Ortiz said.")).toEqual([
      "Lena Ortiz applies puppet on Karl Berg",
    ]);
  });

  it("tells the affirmed from the denied in one list", () => {
    expect(claimsOf("“Karl Berg is a bully, not a hero,” Lena Ortiz said.")).toEqual([
      "Lena Ortiz applies bully on Karl Berg",
      "Lena Ortiz rejects hero on Karl Berg",
    ]);
  });
});

describe("the bearer of a label claim", () => {
  it("is the same country wherever one holder says we", () => {
    expect(
      claimsOf("“Norway is not Sweden's attic. We are nobody's attic. We are not a colony,” Karl Berg said."),
    ).toContain("Karl Berg rejects colony on Norway");
  });
});

describe("a label", () => {
  it("is disputed when one holder applies it and another rejects it", () => {
    const { labels } = analysed("Lena Ortiz called the vote a sham. “The vote was not a sham,” Karl Berg said.");
    expect(labels.map(({ term, disputed, claims }) => [term, disputed, claims.length])).toEqual([["sham", true, 2]]);
  });

  it("is disputed across paragraphs when somebody rejects the description", () => {
    const { labels } = analysed("Lena Ortiz called the fund a “slush fund”.\n\nKarl Berg rejected the description.");
    expect(labels.map(({ term, disputed }) => [term, disputed])).toEqual([["slush fund", true]]);
  });

  it("takes the word before a noun such as state for the term", () => {
    const { labels } = analysed(
      "Lena Ortiz called Norland a “vassal state”. “Norland is nobody's vassal,” Karl Berg said.",
    );
    expect(labels.map(({ claims }) => claims.length)).toEqual([2]);
  });

  it("points back at the noun last named, not at a verdict on it", () => {
    expect(
      claimsOf(
        "Lena Ortiz called Karl Berg a “puppet”. He called the label “insulting”. Ida Lund declined to use the word.",
      ).filter((claim) => claim.includes("puppet")),
    ).toEqual(["Lena Ortiz applies puppet on Karl Berg", "Ida Lund questions puppet on Karl Berg"]);
  });

  it("is not disputed when everybody applies it", () => {
    const { labels } = analysed("Lena Ortiz called the vote a sham. “The vote was a sham,” Karl Berg said.");
    expect(labels.map(({ term, disputed }) => [term, disputed])).toEqual([["sham", false]]);
  });

  it("gathers the numbers and hyphens of a word", () => {
    const { labels } = analysed("Lena Ortiz called Karl Berg a war-monger. She called them warmongers.");
    expect(labels.map(({ claims }) => claims.length)).toEqual([2]);
  });

  it("names whose it is", () => {
    const { labels } = analysed("A reporter asked if Norway was Sweden’s “attic”.");
    expect(labels[0]?.claims[0]?.relatum?.span?.text).toBe("Sweden");
  });

  it.each(["constructor", "valueOf", "hasOwnProperty"])("can be any word, such as %s", (word) => {
    const { labels } = analysed(`Lena Ortiz called Karl Berg a “${word}”.`);
    expect(labels.map(({ term }) => term)).toEqual([word]);
  });
});
