import { describe, expect, it } from "vitest";
import { analysed } from "../analysed.ts";

const shown = (text: string) =>
  analysed(text).quotations.map(({ kind, content, cue, source }) => ({
    kind,
    content: content.map((span) => span.text),
    cue: cue.map((span) => span.text),
    source: source.map((span) => span.text),
  }));

describe("attributes", () => {
  it.each([
    [
      "inverted cue",
      "“We are ready,” said Hugh Lindqvist, a doctor.",
      "direct",
      "“We are ready,”",
      "said",
      "Hugh Lindqvist, a doctor",
    ],
    [
      "passive with agent",
      "The delta was described as “a desert” by Reuters.",
      "mixed",
      "as “a desert”",
      "was described",
      "Reuters",
    ],
    [
      "fragment in a clause",
      "Kovac said the port was “sick and tired” of delays.",
      "mixed",
      "the port was “sick and tired” of delays",
      "said",
      "Kovac",
    ],
    [
      "clause without marks",
      "Two officials said that the dam would hold.",
      "indirect",
      "that the dam would hold",
      "said",
      "Two officials",
    ],
    [
      "collective source",
      "Many voters believe the count was fair.",
      "indirect",
      "the count was fair",
      "believe",
      "Many voters",
    ],
  ])("%s", (_name, text, kind, content, cue, source) => {
    const found = shown(text).find((quotation) => quotation.content.includes(content));
    expect(found).toMatchObject({ kind, cue: [cue], source: [source] });
  });

  it("joins the two parts around a cue", () => {
    expect(shown("“We are ready,” she said, “and we will vote.”")).toMatchObject([
      { kind: "direct", content: ["“We are ready,”", "“and we will vote.”"], cue: ["said"], source: ["she"] },
    ]);
  });

  it("stops a reported clause where another speaker is brought in", () => {
    const [first, second] = shown("Kovac said the port was “safe”, when a reporter claimed that it had sunk.");
    expect(first?.content).toEqual(["the port was “safe”"]);
    expect(second).toMatchObject({ content: ["that it had sunk"], source: ["a reporter"] });
  });

  it("joins a quotation of several paragraphs", () => {
    const text = "The hall was full.\n\nKovac said: “We will rebuild.\n\n“Nobody is left behind.”";
    expect(shown(text)).toMatchObject([
      { content: ["“We will rebuild.", "“Nobody is left behind.”"], source: ["Kovac"] },
    ]);
  });

  it("finds the cue in the paragraph before", () => {
    const text = "The hall was full.\n\nPressed on the budget, Kovac said:\n\n“The budget is final.”";
    expect(shown(text)).toContainEqual({
      kind: "direct",
      content: ["“The budget is final.”"],
      cue: ["said"],
      source: ["Kovac"],
    });
  });

  it("gives the medium", () => {
    const [quotation] = analysed("“We will vote,” he said on his Telegram channel.").quotations;
    expect(quotation?.medium?.text).toBe("his Telegram channel");
  });

  it("nests what a reported speaker reports", () => {
    const [outer, inner] = analysed("Kovac said that the union claimed that the port was safe.").quotations;
    expect(inner?.within).toBe(outer?.id);
  });
});

describe("finds no quotation", () => {
  it.each([
    "The novel “The Long River” came out in May.",
    "Ann “The Anvil” Kovac lost on points.",
    "The island could play a role of “bridge” between the two.",
    "The ferry left the port at noon.",
  ])("%s", (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe("hostile text", () => {
  it("with very many cues in one sentence goes through", () => {
    expect(() => analysed("he said that ".repeat(20_000))).not.toThrow();
  });
});
