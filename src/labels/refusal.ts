import type { Sentence } from "../language/token.ts";
import { REFUSAL_VERBS } from "../lexicons/position-verbs.ts";
import type { Position } from "../schema/index.ts";
import type { Reading } from "./reading.ts";

const LEAVES_OPEN: ReadonlyMap<string, boolean> = new Map(
  REFUSAL_VERBS.entries.map(({ lemma, leavesOpen }) => [lemma, leavesOpen]),
);
const FARTHEST_REFUSAL = 4;

/** Whether a verb is one of refusing to use a word. */
export const isRefusal = (lemma: string): boolean => LEAVES_OPEN.has(lemma);

/** "declined to use", "stopped short of calling": the verb that refuses, before another verb; null for none. */
export function refusalBefore({ tokens }: Reading, sentence: Sentence, verb: number): number | null {
  for (let i = verb - 1; i >= sentence.from && i >= verb - FARTHEST_REFUSAL; i--) {
    if (isRefusal(tokens[i]!.lemma) && tokens[i]!.tag.startsWith("VB")) return i;
    if (tokens[i]!.norm === "," || tokens[i]!.norm === "and") return null;
  }
  return null;
}

/** Whoever declines to use a word leaves open whether it fits; whoever refuses to rejects it. */
export const positionOfRefusal = ({ tokens }: Reading, refusal: number): Position =>
  LEAVES_OPEN.get(tokens[refusal]!.lemma) === true ? "questions" : "rejects";
