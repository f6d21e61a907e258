import type { Language } from "../../language/language.ts";
import type { ReadSentence } from "../sentence.ts";
import type { SentimentModel } from "./model.ts";
import {
  bothViews,
  directionFrom,
  embed,
  pairSums,
  readPassage,
  softmax,
  stanceFrom,
  type View,
  viewFrom,
} from "./network.ts";
import { DIRECTIONS, STANCES } from "./parameters.ts";
import { type Passage, passageAround, passageOf, type Roles, targetIn } from "./passage.ts";

/** Probabilities of unfavourable, neutral and favourable. */
export type StanceProbabilities = readonly [unfavourable: number, neutral: number, favourable: number];

interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Who is for or against whom: the place of one of the five directions, and how probable it is that readers see it so. */
export interface Direction {
  readonly place: number;
  readonly probability: number;
  /** The members' mean probabilities of the five, as they were learned. */
  readonly votes: Float32Array;
}

/** A passage as those members of the network read it that vote on it. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly states: readonly Float32Array[];
}

/** Reads at most 90 tokens of a range around a token; the first `voters` members do. */
export function readAround(
  model: SentimentModel,
  language: Language,
  roles: Roles,
  token: number,
  { from, to }: TokenRange,
  voters: number = model.parameters.shape.members,
): ReadPassage {
  const passage = passageOf(language, roles, model.idOf, passageAround(token, from, to));
  const vectors = embed(model.parameters, passage);
  const members = model.parameters.members.slice(0, voters);
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
  for (const [i, own] of states.entries()) {
    const member = model.parameters.members[i]!;
    add(sum, stanceFrom(member, viewFrom(member.stance, member.value, own, passage.count, target)));
  }
  const temperature = model.calibration.stance[states.length - 1]!;
  const [unfavourable, neutral, favourable] = softmax(Float32Array.from(sum, (each) => logOf(each) / temperature));
  return [unfavourable!, neutral!, favourable!];
}

/** Where a sentence that stands alone stands on a mention: of a long one at most 90 tokens around the mention are read. */
export function stanceIn(
  model: SentimentModel,
  sentence: ReadSentence,
  mention: TokenRange,
  voters?: number,
): StanceProbabilities {
  return stanceOn(model, sentence.language, readAlone(model, sentence, mention.from, voters), mention);
}

/** The direction between two mentions of a sentence that stands alone; null where they are too far apart to be read together. */
export function directionIn(
  model: SentimentModel,
  sentence: ReadSentence,
  mentions: readonly [TokenRange, TokenRange],
): Direction | null {
  const read = readAlone(model, sentence, Math.min(mentions[0].from, mentions[1].from));
  const reach = read.passage.from + read.passage.count;
  return mentions.every(({ from }) => from < reach) ? directionBetween(model, sentence.language, read, mentions) : null;
}

const readAlone = (
  model: SentimentModel,
  { language, roles }: ReadSentence,
  token: number,
  voters?: number,
): ReadPassage => readAround(model, language, roles, token, { from: 0, to: language.tokens.length }, voters);

/**
 * The direction between two mentions that begin in the passage: the likeliest as the network learned it, where rare directions weigh
 * more than they come; its probability is taken as they come.
 */
function directionBetween(
  model: SentimentModel,
  language: Language,
  { passage, states }: ReadPassage,
  mentions: readonly [TokenRange, TokenRange],
): Direction {
  const targets = mentions.map(({ from, to }) => targetIn(language, passage, from, to));
  const sum = new Float64Array(DIRECTIONS);
  for (const [i, member] of model.parameters.members.entries()) {
    const [first, second] = targets.map((each) =>
      viewFrom(member.pair, member.value, states[i]!, passage.count, each),
    ) as [View, View];
    const sides = [pairSums(member, bothViews(first, second)), pairSums(member, bothViews(second, first))] as const;
    add(sum, directionFrom(member, sides));
  }
  const { direction: temperature, directionWeights: weights } = model.calibration;
  const probabilities = softmax(
    Float32Array.from(sum, (each, place) => logOf(each) / temperature - Math.log(weights[place]!)),
  );
  const place = sum.indexOf(Math.max(...sum));
  return { place, probability: probabilities[place]!, votes: Float32Array.from(sum, (each) => each / states.length) };
}

function add(sum: Float64Array, probabilities: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += probabilities[i]!;
}

const logOf = (probability: number): number => Math.log(Math.max(1e-9, probability));
