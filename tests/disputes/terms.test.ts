import { describe, expect, it } from "vitest";
import { termKey } from "../../src/disputes/term-key.ts";
import { type Dispute, disputes } from "../../src/index.ts";
import { analysed } from "../analysed.ts";

const disputesOf = (...texts: string[]): Dispute[] => disputes(texts.map((text) => analysed(text)));
const formsOf = (found: readonly Dispute[]): Record<string, string[]> =>
  Object.fromEntries(found.map(({ term, forms }) => [term, forms.map(({ form }) => form)]));

describe("one term in other words", () => {
  it.each([
    ["backyard", "Backyards"],
    ["backyard", "back yard"],
    ["back-yards", "back yard"],
    ["takeover", "take-over"],
    ["puppets of Moscow", "puppet of Moscow"],
    ["façade", "facade"],
    ["“puppet”", "a puppet"],
    ["run-of-the-mill", "run of the mill"],
  ])("%s is %s", (a, b) => {
    expect(termKey(a)).toBe(termKey(b));
  });

  it.each([
    ["backyard", "yard"],
    ["puppet", "puppet of Moscow"],
    ["coup", "putsch"],
    ["!", "?"],
    ["налог", "налоги на воду"],
  ])("%s is not %s", (a, b) => {
    expect(termKey(a)).not.toBe(termKey(b));
  });

  it("is one over articles by stem, number and hyphen", () => {
    const found = disputesOf(
      "Ana Lima called Norland a backyard.",
      "“Norland is not a back-yard,” Karl Berg said.",
      "Ida Lund rejected the “back yard” label.",
    );
    expect(formsOf(found)).toEqual({ backyard: ["backyard", "back yard", "back-yard"] });
    expect(found[0]!.disputed).toBe(true);
  });

  it("is not one with other words that no text equates with it", () => {
    const found = disputesOf("Ana Lima called Norland a backyard.", "Karl Berg called Norland a zone of influence.");
    expect(found.map(({ term }) => term)).toEqual(["backyard", "zone of influence"]);
  });

  it("is one with other words as soon as one text equates them", () => {
    const found = disputesOf(
      "Ana Lima called Norland a backyard.",
      "Karl Berg said Norland was no zone of influence.",
      "Otto Bauer called Norland a zone of influence, in other words a backyard.",
    );
    expect(formsOf(found)).toEqual({ "zone of influence": ["zone of influence", "backyard"] });
    expect(found[0]!.equations.map(({ forms, rule }) => [forms, rule])).toEqual([
      [["zone of influence", "backyard"], "disputes/restated"],
    ]);
  });

  it("keeps the words that a text equates though nobody claims them", () => {
    const [found] = disputesOf("Ana Lima called Norland a “backyard”, that is, a zone of influence.");
    expect(found!.forms).toEqual([
      { form: "backyard", count: 1 },
      { form: "zone of influence", count: 0 },
    ]);
  });

  it("is one with what its article shortens it to, and other terms of the same noun stay apart", () => {
    const found = disputesOf(
      "“Serbia is nobody’s “Trojan horse”. Serbia is a candidate, not a horse,” Ana Lima said.",
      "Karl Berg called Norland a Trojan horse.",
      "Ida Lund called the bill a “dark horse”. It is no horse, said Otto Bauer.",
    );
    const { "Trojan horse": trojan, "dark horse": dark } = formsOf(found);
    expect([trojan, dark]).toEqual([
      ["Trojan horse", "horse"],
      ["horse", "dark horse"],
    ]);
  });
});
