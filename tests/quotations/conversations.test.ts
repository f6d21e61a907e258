import { describe, expect, test } from "vitest";
import { speakerNames } from "../actors/speaker-names.ts";
import { analysed } from "../analysed.ts";

const names = (text: string) => speakerNames(text).map((each) => each.replace(/ \(.*/, ""));

describe("conversations", () => {
  test.each([
    [
      "with verbs of saying",
      "“It is fine,” Smith said. “It isn't,” countered Brown. “It is,” Smith insisted.",
      ["Smith", "Brown", "Smith"],
    ],
    ["with addressees", "“The wall must fall,” Quist told Berg. “It will,” Berg replied.", ["Quist", "Berg"]],
    ["of each other", "“He lied,” Berg said of Holm. “I did not,” said Holm.", ["Berg", "Holm"]],
    [
      "by names and colons",
      "Smith: It is fine.\n\nJones: It is not.\n\nSmith: You have no numbers.",
      ["Smith", "Jones", "Smith"],
    ],
    [
      "by names in capitals",
      "AMSEL: Is it safe?\n\nHILL: We think so.\n\nAMSEL: Who paid?\n\nHILL: I did.",
      ["AMSEL", "HILL", "AMSEL", "HILL"],
    ],
    [
      "by letter",
      "Our man met Defence Minister Ruta Balode.\n\nQ: Is it ready?\n\nA: Our country is ready.\n\nQ: And NATO?\n\nA: Ask NATO.",
      ["Q", "Ruta Balode", "Q", "Ruta Balode"],
    ],
    [
      "by role",
      "Interviewer: Why did you leave the party?\n\nMarković: I did not leave it.\n\nInterviewer: Will you run?\n\nMarković: We will see.",
      ["Interviewer", "Marković", "Interviewer", "Marković"],
    ],
  ])("%s", (_name, text, speakers) => {
    expect(names(text)).toEqual(speakers);
  });

  test("have one actor for every speaker in capitals", () => {
    const { actors } = analysed("AMSEL: Is it safe?\n\nHILL: It is.\n\nAMSEL: Who paid?\n\nHILL: I did.");
    expect(actors.map(({ name, kind }) => `${name} ${kind}`)).toEqual(["AMSEL person", "HILL person"]);
  });
});

describe("a name after a dash", () => {
  test.each([
    ["hyphen", '"The river gave us everything." - Ana Prochazka'],
    ["two hyphens", '"The river gave us everything." -- Ana Prochazka'],
    ["en dash", "“The river gave us everything.” – Ana Prochazka, farmer"],
    ["em dash", "“The river gave us everything.” — Ana Prochazka, farmer"],
    ["bar", "“The river gave us everything.” ― Ana Prochazka."],
    ["next line", "“The river gave us everything.”\n— Ana Prochazka, farmer"],
  ])("%s", (_name, text) => {
    expect(names(text)).toEqual(["Ana Prochazka"]);
  });
});

describe("a quotation without a source goes on from", () => {
  test.each([
    [
      "the paragraph before",
      "“We are finished,” said Ada Quist.\n\nThe hall was silent.\n\n“There is no money left.”",
      ["Ada Quist", "Ada Quist"],
    ],
    [
      "a pronoun's paragraph",
      "Ada Quist spoke.\n\n“We are finished,” she said.\n\n“There is no money left.”",
      ["Ada Quist", "Ada Quist"],
    ],
  ])("%s", (_name, text, speakers) => {
    expect(names(text)).toEqual(speakers);
    expect(analysed(text).quotations.at(-1)?.speakerBasis).toBe("inferred");
  });

  test("the cue of its own paragraph, over further paragraphs", () => {
    const text =
      "“We will rebuild,” Mayor Ruth Amsel said. “We will rebuild the school.\n\n“We will rebuild the bridge.\n\n“And we will do it together.”";
    const { quotations } = analysed(text);
    expect(quotations.map(({ content }) => content.length)).toEqual([4]);
    expect(names(text)).toEqual(["Ruth Amsel"]);
  });
});

describe("the speaker of a quotation", () => {
  test.each([
    ["in the passive", "“The drills are over,” Zhang Wei was quoted as saying.", "Zhang Wei"],
    [
      "in the passive with an agent",
      "Reza Moradi was quoted by Fars as saying that the ships had left.",
      "Reza Moradi",
    ],
    [
      "behind an inverted verb before the marks",
      "Taxes would rise. Said Ellis: “I see no sense in tax reform this year.”",
      "Ellis",
    ],
    [
      "of a participle",
      "Ruth Amsel was defensive about a builder who said he was cheated, saying, “Maybe he did a bad job, and I was not satisfied.”",
      "Ruth Amsel",
    ],
    ["after any verb", "“We won!” beamed coach Lena Dahl.", "Lena Dahl"],
    [
      "who reports in her own words",
      "“As we noted, the campaign hit him hard,” said Karin Baer, a former official. “It was needed.”",
      "Karin Baer",
    ],
    [
      "whose verb looks like a noun",
      "When pressed, the mother of three replied, “It is meant to benefit the mother, whoever she is.”",
      "mother",
    ],
    [
      "of a report within",
      "“They said we were terrorists,” said Yusuf Karim, a farmer. “We are farmers.”",
      "Yusuf Karim",
    ],
  ])("%s", (_name, text, name) => {
    expect(names(text).at(-1)).toBe(name);
  });

  test("is nobody where nobody is named", () => {
    expect(names("It is alleged that the minister took bribes.")).toEqual(["-"]);
  });

  test("nests to three", () => {
    const { quotations } = analysed("Kovac said the union claimed the mayor had promised that no one would be fired.");
    expect(quotations.map(({ within }) => within)).toEqual([null, "q1", "q2"]);
  });
});

describe("the first person in a quotation is its speaker", () => {
  const firstPersons = (text: string, name: string) =>
    analysed(text)
      .actors.find((each) => each.name === name)
      ?.mentions.filter(({ form }) => form === "pronoun")
      .map((mention) => mention.text);

  test.each([
    [
      "“Our country will not be a backyard,” President Daulet Serikov said. “I told him so, and my party agrees.”",
      "Daulet Serikov",
      ["Our", "I", "my"],
    ],
    ["“They took our land,” said Ana Lima.", "Ana Lima", ["our"]],
    ["“He told me, ‘You are finished,’” said Ana Lima.", "Ana Lima", ["me"]],
    ["Ana Lima said the town was “ours”.", "Ana Lima", ["ours"]],
  ])("%s", (text, name, pronouns) => {
    expect(firstPersons(text, name)).toEqual(pronouns);
  });
});
