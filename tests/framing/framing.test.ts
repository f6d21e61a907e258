import fc from "fast-check";
import { expect, test } from "vitest";
import { SLANTED_FROM } from "../../src/framing/slant.ts";
import { analysed } from "../analysed.ts";

test("frames are shares of the evidence, largest first", () => {
  const { frames } = analysed("The central bank cut interest rates. Parliament will vote on the budget.").framing;
  expect(frames.map(({ frame }) => frame)).toEqual(["economic", "political"]);
  expect(frames[0]?.evidence.map(({ text }) => text)).toEqual(["central bank", "interest rates", "budget"]);
  expect(frames[0]?.score).toBe(0.6);
});

test("a text about nothing the codebook knows is told in the frame other, without evidence; an empty text in none", () => {
  expect(analysed("The cat slept.").framing.frames).toEqual([{ frame: "other", score: 1, evidence: [] }]);
  expect(analysed("").framing.frames).toEqual([]);
});

test("words named like properties of objects are no words of a lexicon", () => {
  const { frames, cues } = analysed("The constructor of __proto__ has a toString.").framing;
  expect(frames.map(({ frame }) => frame)).toEqual(["other"]);
  expect(cues).toEqual([]);
});

const holdersOf = (text: string) => {
  const { actors, framing } = analysed(text);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return framing.cues.map((cue) => [cue.kind, names.get(cue.holder) ?? cue.holder]);
};

test("a cue in the writer's words is the narrator's, in a quotation the speaker's", () => {
  const text = "It was a shameful week. “This is a disgraceful law,” Senator Ana Lima said.";
  expect(holdersOf(text)).toEqual([
    ["loaded-word", "narrator"],
    ["loaded-word", "Ana Lima"],
  ]);
});

test("cues of every kind in a quotation are its speaker's", () => {
  const text =
    "“The tax may obviously rise again, and two clerks were dismissed, and the office failed to answer,” Senator Ana Lima said.";
  const found = holdersOf(text);
  expect(found.map(([kind]) => kind)).toEqual([
    "hedge",
    "booster",
    "presupposition",
    "agentless-passive",
    "implicative",
  ]);
  expect([...new Set(found.map(([, holder]) => holder))]).toEqual(["Ana Lima"]);
});

test("cues in what is told without quotation marks are the speaker's, those in the words around it the narrator's", () => {
  const text = "Clearly, Senator Ana Lima said that the tax may rise again.";
  expect(holdersOf(text)).toEqual([
    ["booster", "narrator"],
    ["hedge", "Ana Lima"],
    ["presupposition", "Ana Lima"],
  ]);
});

test("cues in a quotation within a quotation are the inner speaker's", () => {
  const text = "“My rival told me, ‘The roll is obviously wrong,’ and he may resign,” Senator Ana Lima said.";
  const found = new Map(holdersOf(text) as [string, string][]);
  expect(found.get("hedge")).toBe("Ana Lima");
  expect(found.get("booster")).not.toBe("narrator");
});

test("a plain sentence has little slant, one with a loaded word more, one with two more again", () => {
  const { sentences } = analysed(
    "The council met on Monday. It was a shameful vote. It was a shameful and disgraceful vote.",
  ).framing;
  const [plain, one, two] = sentences.map(({ slant }) => slant);
  expect(plain).toBeLessThan(SLANTED_FROM);
  expect(one).toBeGreaterThan(SLANTED_FROM);
  expect(two).toBeGreaterThan(one ?? 1);
});

test("a reporter's plain sentences stay below the threshold and a campaigner's above it", () => {
  const plain = [
    "The committee will vote on 12 March.",
    "Two buses collided near the station, police said.",
    "The bank raised its rate by 0.25 percent.",
    "The ministers met for two hours in Geneva.",
  ];
  const loaded = [
    "This is the most corrupt and incompetent government we have ever had!",
    "The radical mob is trying to destroy everything we love.",
    "Their vile lies are a disgrace, and the media obviously love them.",
    "Only a coward or a traitor would sign such a disastrous deal.",
  ];
  const slant = (text: string): number => Math.max(...analysed(text).framing.sentences.map((each) => each.slant));
  expect(plain.filter((text) => slant(text) >= SLANTED_FROM)).toEqual([]);
  expect(loaded.filter((text) => slant(text) < SLANTED_FROM)).toEqual([]);
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
        for (const { slant } of sentences) expect(slant >= 0 && slant <= 1).toBe(true);
        expect(cues.every((cue, at) => at === 0 || cues[at - 1]!.start <= cue.start)).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});
