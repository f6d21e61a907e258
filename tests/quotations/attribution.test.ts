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
      "aside before a semicolon",
      "The toll is a swindle, said Kovac; drivers agreed.",
      "indirect",
      "The toll is a swindle",
      "said",
      "Kovac",
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

  it.each([
    [
      "“Oh” as a name",
      "The trial ended. “He told us what he knew,” Oh told reporters.",
      { content: ["“He told us what he knew,”"], source: ["Oh"] },
    ],
    ["an emoji before the marks", "😂 “This is a joke,” the mayor said.", { content: ["“This is a joke,”"] }],
    [
      "words in marks behind a comma without the comma",
      "The minister said, “the word” was wrong.",
      { content: ["“the word” was wrong"] },
    ],
    [
      "two that-clauses",
      "A reporter alleged that the mill poisoned the river, and that therefore it should close.",
      { content: ["that the mill poisoned the river, and that therefore it should close"] },
    ],
    [
      "a clause behind at once",
      "The chamber said at once that it was a tax.",
      { content: ["that it was a tax"], source: ["The chamber"] },
    ],
    [
      "the condition before the cue",
      "If the talks fail, she warned, “the word will be the least of it”.",
      { kind: "mixed", content: ["If the talks fail", "“the word will be the least of it”"] },
    ],
    ["a cue of two words", "He went on:\n\n“It was sabotage, and we will say so.”", { cue: ["went on"] }],
    [
      "a subject behind a possessive",
      "Ahead of the king’s visit city officials say the bridge is safe.",
      { source: ["city officials"], content: ["the bridge is safe"] },
    ],
    [
      "a source with its adjective",
      "The dam will hold, two officials familiar with the plan said.",
      { source: ["two officials familiar with the plan"] },
    ],
    [
      "a verb behind an apposition",
      "The mayor of the port, Ruth Amsel, has demanded an apology.",
      { content: ["an apology"] },
    ],
  ])("%s", (_name, text, expected) => {
    expect(shown(text)).toMatchObject([expected]);
  });

  it("the turns of a transcript as direct quotations", () => {
    const text = "Hearing\n\nAMSEL: Is it safe?\n\nHILL: It is.\n\nAMSEL: Who paid for it?\n\nHILL: The county did.";
    expect(shown(text).map(({ kind }) => kind)).toEqual(["direct", "direct", "direct", "direct"]);
  });

  it("a name and its clause in a list of headlines", () => {
    const text =
      "Morning briefing: the week in politics\n\nTreasury chief resigns\n\nHill: Council will not pay for a bridge\n\nCourt opens";
    expect(shown(text)).toMatchObject([{ content: ["Council will not pay for a bridge"], source: ["Hill"] }]);
  });

  it("in the order of their contents", () => {
    const text = "Kovac said the port was safe. “It is safe,” said Hill. She says the sea rises, officials said.";
    const starts = analysed(text).quotations.map(({ content }) => content[0]?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
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
  it("ending at a verb of saying goes through", () => {
    expect(() => analysed("2023 called Q:")).not.toThrow();
  });

  it("with very many cues in one sentence goes through", () => {
    expect(() => analysed("he said that ".repeat(20_000))).not.toThrow();
  });
});
