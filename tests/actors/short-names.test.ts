import { describe, expect, test } from "vitest";
import { analysed } from "../analysed.ts";
import { speakerNames } from "./speaker-names.ts";

describe("short names stand for the full one", () => {
  test.each([
    [
      "an acronym in brackets",
      "The Economic Community of Fishing Ports (ECFP) met. The ECFP said the cut was fair.",
      "Economic Community of Fishing Ports",
    ],
    [
      "an acronym that nobody explains",
      "The National Grain Union met. The NGU said its members would strike.",
      "National Grain Union",
    ],
    [
      "an acronym with a small letter",
      "The Ministry of Defence met. The MoD said nobody was hurt.",
      "Ministry of Defence",
    ],
    [
      "a name in brackets that is no acronym",
      "The Ministry of Grain Reserves (Graincom) has again met traders from several ports. Graincom said prices would rise.",
      "Ministry of Grain Reserves",
    ],
    [
      "an acronym of a name in another language",
      "The Workers’ Party of Brazil (PT) met. The PT said it would not sue.",
      "Workers’ Party of Brazil",
    ],
    ["the ministry", "The Interior Ministry sent a note. The ministry said 30 were held.", "Interior Ministry"],
    ["the union", "The National Grain Union met. The union said it would march.", "National Grain Union"],
    ["the paper", "She left the New York Times in May. The paper said he had left the country.", "New York Times"],
    ["the agency", "The story by Reuters ran first. The agency said the port was closed.", "Reuters"],
    ["the corporation", "The BBC stood by it. The corporation said it had checked.", "BBC"],
    ["the group", "Open Harbour, a campaign group, met. The group said it would sue.", "Open Harbour"],
    ["it", "The Daily Telegraph was first. It said ministers knew.", "Daily Telegraph"],
  ])("%s", (_name, text, name) => {
    expect(speakerNames(text)).toEqual([`${name} (organization)`]);
  });

  test.each([
    ["a family name that stands first", "Zhang Wei met reporters. Zhang said the drills were over.", "Zhang Wei"],
    ["a surname like a people's", "Bernie Sanders met reporters. Sanders said he was sorry.", "Bernie Sanders"],
    ["a surname that is a language", "Mr. English met reporters. Mr. English said the poll was wrong.", "English"],
    [
      "the one met first of two namesakes",
      "Ted Cruz won. Rafael Cruz, his father, spoke. Cruz said he would win again.",
      "Ted Cruz",
    ],
  ])("%s", (_name, text, name) => {
    expect(speakerNames(text)).toEqual([`${name} (person)`]);
  });
});

describe("the kind of a name", () => {
  const kindOf = (text: string, name: string) => analysed(text).actors.find((each) => each.name === name)?.kind;

  test.each([
    ["beside a known place", "She stopped in Buffalo, Rochester and Ithaca.", "Rochester", "place"],
    ["of a mayor's town", "“We are finished,” said the mayor of Lund, Ada Quist.", "Lund", "place"],
    ["with Strip", "The Gaza Strip was quiet on Monday.", "Gaza Strip", "place"],
    [
      "of a newspaper after the word",
      "According to a poll by the newspaper La Crónica, it failed.",
      "La Crónica",
      "organization",
    ],
    ["of a site after the word", "The news site Mtavari Ambebi reported the letter.", "Mtavari Ambebi", "organization"],
    [
      "after human rights group",
      "Human rights group Open Record said it was a campaign.",
      "Open Record",
      "organization",
    ],
    ["of a newspaper of a town", "The Cedar Rapids Gazette had it first.", "Cedar Rapids Gazette", "organization"],
    ["of a PAC", "Tom Vance's PAC said it raised $4 million.", "PAC", "organization"],
  ])("%s", (_name, text, name, kind) => {
    expect(kindOf(text, name)).toBe(kind);
  });

  test("an adjective with a capital before a noun is no actor", () => {
    const { actors } = analysed("He lost Christian voters in the Eastern states.");
    expect(actors.map(({ name }) => name)).toEqual([]);
  });

  test("the fact is nobody", () => {
    expect(analysed("The fact that he lied shows that the system is broken.").actors).toEqual([]);
  });
});

describe("a pronoun as source", () => {
  test.each([
    [
      "the subject of the sentence before",
      "Robert Hale accused Peter Marsh of lying. Marsh denied it. “I took nothing,” he said.",
      "Peter Marsh",
    ],
    [
      "the woman of two people",
      "Chancellor Jens Vogel met President Marie Dubois. “It must pay,” she said.",
      "Marie Dubois",
    ],
    [
      "the one named last of two women",
      "Anna Berg and Lisa Holm run the shelter. Holm said it was full. “We turn families away,” she said.",
      "Lisa Holm",
    ],
    ["who speaks on", "Opposition leader Yusuf Karim said the vote was rigged. “We counted,” he said.", "Yusuf Karim"],
  ])("%s", (_name, text, name) => {
    expect(speakerNames(text).at(-1)).toBe(`${name} (person)`);
  });
});
