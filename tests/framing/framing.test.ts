import fc from "fast-check";
import { expect, test } from "vitest";
import { analysed } from "../analysed.ts";

test("frames are shares of the evidence, largest first", () => {
  const { frames } = analysed("The central bank cut interest rates. Parliament will vote on the budget.").framing;
  expect(frames.map(({ frame }) => frame)).toEqual(["economic", "political"]);
  expect(frames[0]?.evidence.map(({ text }) => text)).toEqual(["central bank", "interest rates", "budget"]);
  expect(frames[0]?.score).toBe(0.6);
});

test("a text about nothing the codebook knows has no frames", () => {
  expect(analysed("The cat slept.").framing.frames).toEqual([]);
});

test("words named like properties of objects are no words of a lexicon", () => {
  const { frames, cues } = analysed("The constructor of __proto__ has a toString.").framing;
  expect(frames).toEqual([]);
  expect(cues).toEqual([]);
});

test("a cue in the writer's words is the narrator's, in a quotation the speaker's", () => {
  const { actors, framing } = analysed("It was a shameful week. “This is a disgraceful law,” Senator Ana Lima said.");
  const lima = actors.find((actor) => actor.name.includes("Lima"));
  expect(framing.cues.map(({ text, holder }) => [text, holder])).toEqual([
    ["shameful week", "narrator"],
    ["disgraceful law", lima?.id],
  ]);
});

test("a sentence without cues has slant 0, one with a loaded word more, one with two more again", () => {
  const { sentences } = analysed(
    "The council met on Monday. It was a shameful vote. It was a shameful and disgraceful vote.",
  ).framing;
  const [none, one, two] = sentences.map(({ slant }) => slant);
  expect(none).toBe(0);
  expect(one).toBeGreaterThan(0);
  expect(two).toBeGreaterThan(one ?? 1);
});

test("scores and slants lie between 0 and 1 and cues stand in text order, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          "obviously",
          "shameful",
          "“tax”",
          "vote",
          "was",
          "killed",
          "said",
          ".",
          "\n",
          "again",
          "Ana Lima",
          ",”",
        ),
      ),
      (words) => {
        const { frames, cues, sentences } = analysed(words.join(" ")).framing;
        for (const { score } of frames) expect(score > 0 && score <= 1).toBe(true);
        for (const { slant } of sentences) expect(slant >= 0 && slant < 1).toBe(true);
        expect(cues.every((cue, at) => at === 0 || cues[at - 1]!.start <= cue.start)).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});
