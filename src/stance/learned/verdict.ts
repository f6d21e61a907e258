import type { Language } from "../../language/language.ts";
import type { ReadSentence } from "../sentence.ts";
import type { SentimentModel } from "./model.ts";
import { directionFrom, embed, pairSums, readPassage, softmax, stanceFrom, viewFrom } from "./network.ts";
import { DIRECTIONS, STANCES } from "./parameters.ts";
import { type Passage, passageAround, passageOf, type Roles, targetIn } from "./passage.ts";

/** Probabilities of unfavourable, neutral and favourable. */
export type StanceProbabilities = readonly [unfavourable: number, neutral: number, favourable: number];

interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A passage as every member of the network reads it. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly states: readonly Float32Array[];
}

/** Reads at most 90 tokens of a range around a token. */
export function readAround(
  model: SentimentModel,
  language: Language,
  roles: Roles,
  token: number,
  { from, to }: TokenRange,
): ReadPassage {
  const passage = passageOf(language, roles, model.idOf, passageAround(token, from, to));
  const vectors = embed(model.parameters, passage);
  const { members } = model.parameters;
  return { passage, states: members.map((member) => readPassage(member, vectors, passage.count).states) };
}

/** Where the text stands on a mention that begins in the passage. */
export function stanceOn(
  model: SentimentModel,
  language: Language,
  { passage, states }: ReadPassage,
  mention: TokenRange,
): StanceProbabilities {
  const target = targetIn(language, passage, mention.from, mention.to);
  const sum = new Float64Array(STANCES);
  for (const [i, member] of model.parameters.members.entries()) {
    const { vector } = viewFrom(member.stance, member.value, states[i]!, passage.count, target);
    add(sum, stanceFrom(member, vector));
  }
  const [unfavourable, neutral, favourable] = warmed(sum, model.temperature);
  return [unfavourable!, neutral!, favourable!];
}

/** Where a sentence that stands alone stands on a mention: of a long one at most 90 tokens around the mention are read. */
export function stanceIn(model: SentimentModel, sentence: ReadSentence, mention: TokenRange): StanceProbabilities {
  return stanceOn(model, sentence.language, readAlone(model, sentence, mention.from), mention);
}

/** Probabilities of the five directions between two mentions of a sentence that stands alone; null where they are too far apart to be read together. */
export function directionIn(
  model: SentimentModel,
  sentence: ReadSentence,
  mentions: readonly [TokenRange, TokenRange],
): Float32Array | null {
  const read = readAlone(model, sentence, Math.min(mentions[0].from, mentions[1].from));
  const reach = read.passage.from + read.passage.count;
  return mentions.every(({ from }) => from < reach) ? directionBetween(model, sentence.language, read, mentions) : null;
}

const readAlone = (model: SentimentModel, { language, roles }: ReadSentence, token: number): ReadPassage =>
  readAround(model, language, roles, token, { from: 0, to: language.tokens.length });

/** Probabilities of the five directions between two mentions that begin in the passage. */
function directionBetween(
  model: SentimentModel,
  language: Language,
  { passage, states }: ReadPassage,
  mentions: readonly [TokenRange, TokenRange],
): Float32Array {
  const targets = mentions.map(({ from, to }) => targetIn(language, passage, from, to));
  const sum = new Float64Array(DIRECTIONS);
  for (const [i, member] of model.parameters.members.entries()) {
    const views = targets.map((each) => viewFrom(member.pair, member.value, states[i]!, passage.count, each).vector);
    const both = new Float32Array(2 * views[0]!.length);
    for (const [place, view] of views.entries()) both.set(view, place * view.length);
    add(sum, directionFrom(member, pairSums(member, both)));
  }
  return warmed(sum, 1);
}

function add(sum: Float64Array, probabilities: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += probabilities[i]!;
}

/** The members' mean, its log-odds divided by the temperature (Guo et al. 2017). */
function warmed(sum: Float64Array, temperature: number): Float32Array {
  return softmax(Float32Array.from(sum, (each) => Math.log(Math.max(1e-9, each)) / temperature));
}
