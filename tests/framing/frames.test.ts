import { describe, expect, test } from "vitest";
import { analysed } from "../analysed.ts";
import { FRAME_PASSAGES } from "./frame-passages.ts";

const topFrame = (text: string): string | undefined => analysed(text).framing.frames[0]?.frame;

test("there are four passages for each of the fifteen dimensions", () => {
  const counts = new Map<string, number>();
  for (const [frame] of FRAME_PASSAGES) counts.set(frame, (counts.get(frame) ?? 0) + 1);
  expect([...new Set(counts.values())]).toEqual([4]);
  expect(counts.size).toBe(15);
});

test("at least 57 of the 60 passages have the dimension first that a coder would give", () => {
  const right = FRAME_PASSAGES.filter(([frame, text]) => topFrame(text) === frame);
  expect(right.length).toBeGreaterThanOrEqual(57);
});

const evidenceOf = (text: string): string[] =>
  analysed(text).framing.frames.flatMap(({ evidence }) => evidence.map((span) => span.text.toLowerCase()));

/** A word in the sense of its dimension, and the same word in another. */
const SENSES: readonly (readonly [word: string, inSense: string, inAnother: string])[] = [
  [
    "company",
    "The company cut wages and sold a factory.",
    "The general sent a company and two battalions over the river.",
  ],
  ["company", "The company made a profit.", "The theatre company played in a barn."],
  ["bank", "The bank raised its interest rate.", "Nine buses serve the left bank."],
  ["tank", "Every tank of the brigade was lost.", "The think tank wrote a paper."],
  ["battle", "The battle for the border cost many troops.", "It was an uphill battle for the tenants in court."],
  ["fine", "The court set a fine for the theft.", "It was a fine line to walk, the senator and the voters knew."],
  ["party", "The party named its candidate.", "The birthday party ended early."],
  ["attack", "Soldiers answered the attack.", "He left after a panic attack."],
  ["film", "The film celebrates the culture of the islanders.", "The troops of the army appear in the film."],
];

describe("a word counts for its dimension only in its sense", () => {
  test.each(SENSES)("%s", (word, inSense, inAnother) => {
    expect(evidenceOf(inSense)).toContain(word);
    expect(evidenceOf(inAnother)).not.toContain(word);
  });
});

test("an unsure word with no sure word of any dimension near counts", () => {
  expect(topFrame("The company moved to a new hall.")).toBe("economic");
});
