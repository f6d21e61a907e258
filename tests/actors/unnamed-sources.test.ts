import { describe, expect, test } from "vitest";
import { analysed } from "../analysed.ts";
import { speakerCount, speakerNames } from "./speaker-names.ts";

describe("unnamed sources are kept apart", () => {
  test.each([
    ["two numbers", "Two officials said the strike killed six. Two other officials said it killed nine."],
    ["a and another", "A journalist asked whether it was a backyard. Another journalist asked about gas."],
    [
      "one and another",
      "“They are lying,” said one resident. Another resident, a baker, said: “We were told nothing.”",
    ],
    ["another without its noun", "One senator said the bill was doomed. Another said it would pass."],
    ["bodies before them", "A White House official said the plan was dead. A Pentagon official said it was not."],
    [
      "a spokesman and the company",
      "“It was a mistake,” said a spokesman for the firm. “It will not happen again,” the company said.",
    ],
  ])("%s", (_name, text) => {
    expect(speakerCount(text)).toBe(2);
  });

  test("and met again by ordinal", () => {
    const text =
      "A senior White House official said the plan was dead. A second official said it was not. The first official said talks went on.";
    const [first, second, third] = analysed(text).quotations.map(({ speaker }) => speaker);
    expect(third).toBe(first);
    expect(second).not.toBe(first);
  });

  test("and met again by the word that tells them apart", () => {
    const text =
      "A French diplomat said it was off. A Polish diplomat said it was on. The French diplomat said it was over.";
    const [first, , third] = analysed(text).quotations.map(({ speaker }) => speaker);
    expect(third).toBe(first);
  });

  test("under the noun that another leaves out", () => {
    expect(speakerNames("One senator said the bill was doomed. Another said it would pass.")[1]).toBe(
      "senator (unnamed)",
    );
  });
});

describe("kinds of unnamed sources", () => {
  test.each([
    ["Critics say the law is a muzzle.", "Critics (group)"],
    ["Voters said they were tired.", "Voters (group)"],
    ["Protesters said they would stay.", "Protesters (group)"],
    ["Two officials said the dam would hold.", "Two officials (unnamed)"],
    ["An EU diplomat said the text was ready.", "EU diplomat (unnamed)"],
    [
      "A senior White House official, speaking on background, said the plan was dead.",
      "senior White House official (unnamed)",
    ],
    ["Police said the men were armed.", "Police (organization)"],
    ["The study said heat killed 400 people.", "study (unnamed)"],
    ["A poll by Quinnipiac found that voters disliked both.", "poll by Quinnipiac (unnamed)"],
    ["The Holm campaign said it had raised $3 million.", "Holm campaign (organization)"],
    ["According to two people familiar with the matter, he is in Dubai.", "two people (unnamed)"],
  ])("%s", (text, speaker) => {
    expect(speakerNames(text)).toEqual([speaker]);
  });

  test("a stretch of time says and doubts nothing", () => {
    const text = "Nobody who followed the week can still doubt that Osterby is a traitor.";
    expect(analysed(text).actors.map(({ name }) => name)).not.toContain("week");
  });

  test("polls and documents are no group of people", () => {
    expect(speakerNames("Polls show that the race is close.")).not.toContain("Polls (group)");
  });
});
