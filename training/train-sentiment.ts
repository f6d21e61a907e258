import type { AnnotatedPair } from "../evaluation/directed-sentiment.ts";
import type { AnnotatedMention } from "../evaluation/newsmtsc.ts";
import {
  type Calibration,
  type PackedSentiment,
  packParameters,
  unpackSentiment,
} from "../src/stance/learned/model.ts";
import { DIRECTIONS, PAIR_SIZE, type Parameters, type Shape } from "../src/stance/learned/parameters.ts";
import { passageAround, passageOf, type Target, targetIn, wordOf } from "../src/stance/learned/passage.ts";
import { directionIn, stanceIn } from "../src/stance/learned/verdict.ts";
import { type ReadSentence, readSentence } from "../src/stance/sentence.ts";
import { Adam } from "./adam.ts";
import { principalComponents } from "./principal-components.ts";
import { seeded, shuffle } from "./seeded.ts";
import { type Example, SentimentLearner, type Task } from "./sentiment-network.ts";
import type { WordVectors } from "./word-vectors.ts";

/** How the sentiment network is learned. */
export const SENTIMENT_SETTINGS = {
  width: 32,
  size: 48,
  attention: 32,
  members: 2,
  /** A word is known that stands in the vectors and is seen so often, or is seen thrice as often. */
  seen: 2,
  deviation: 0.5,
  epochs: 9,
  batch: 32,
  rate: 0.002,
  wordRate: 0.001,
  decay: 0.001,
  longest: 5,
  wordDropout: 0.2,
  stateDropout: 0.2,
  viewDropout: 0.3,
  smoothing: 0.05,
  /** Weight of a stance that follows from a direction. */
  derived: 0.5,
  unit: 0.0002,
  seed: 20261124,
} as const;

type Range = ReturnType<ReadSentence["language"]["tokensIn"]>;
type Log = (line: string) => void;

interface Sentence extends ReadSentence {
  readonly wants: readonly Want[];
}

interface Want {
  readonly kind: Task["kind"];
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly gold: number;
  readonly weight: number;
}

/** What a direction says of the stance toward one of the two: which one, and whether for or against. */
const DERIVED: ReadonlyMap<number, readonly [which: 0 | 1, gold: number]> = new Map([
  [1, [1, 2]],
  [2, [0, 2]],
  [3, [1, 0]],
  [4, [0, 0]],
]);

/** Learns from mentions and pairs; what comes out is not yet calibrated. */
export function learnSentiment(
  mentions: readonly AnnotatedMention[],
  pairs: readonly AnnotatedPair[],
  vectors: WordVectors,
  log: Log,
): PackedSentiment {
  const sentences = read(mentions, pairs);
  log(`sentiment: ${sentences.length} sentences read`);
  const words = vocabulary(sentences, vectors);
  const { width, size, attention, members, seed, unit } = SENTIMENT_SETTINGS;
  const shape: Shape = { words: words.length + 1, width, size, attention, members };
  const random = seeded(seed);
  const { wordDropout, stateDropout, viewDropout, smoothing } = SENTIMENT_SETTINGS;
  const dropout = { word: wordDropout, state: stateDropout, view: viewDropout };
  const learner = new SentimentLearner(shape, dropout, smoothing, random);
  const { parameters } = learner;
  initialise(parameters, words, vectors, random);
  const places = new Map(words.map((word, place) => [word, place + 1]));
  const examples = sentences.map((sentence) => exampleOf(sentence, (word) => places.get(word) ?? 0));
  log(`sentiment: ${words.length} words, ${parameters.all.length} numbers`);
  train(learner, examples, random, log);
  return {
    shape,
    words: words.join(" "),
    data: packParameters(parameters, unit),
    unit,
    calibration: uncalibrated(members, directionWeights(pairs)),
  };
}

/** Mentions and pairs by sentence, each sentence read once. */
function read(mentions: readonly AnnotatedMention[], pairs: readonly AnnotatedPair[]): Sentence[] {
  const wants = new Map<string, Want[]>();
  const add = (sentence: string, want: Want): void => {
    const list = wants.get(sentence);
    if (list) list.push(want);
    else wants.set(sentence, [want]);
  };
  for (const { sentence, start, end, stance } of mentions)
    add(sentence, { kind: "stance", spans: [{ start, end }], gold: stance + 1, weight: 1 });
  const weights = directionWeights(pairs);
  for (const { sentence, first, second, direction } of pairs) {
    const spans = [first, second];
    add(sentence, { kind: "direction", spans, gold: direction, weight: weights[direction]! });
    const derived = DERIVED.get(direction);
    if (!derived) continue;
    const [which, gold] = derived;
    add(sentence, { kind: "stance", spans: [spans[which]!], gold, weight: SENTIMENT_SETTINGS.derived });
  }
  return [...wants].map(([text, list]) => ({ ...readSentence(text), wants: list }));
}

/** Rare directions weigh more: by the root of how much rarer they are than all alike, 1 on average. */
function directionWeights(pairs: readonly AnnotatedPair[]): number[] {
  const counts = Array.from({ length: DIRECTIONS }, (_, i) => pairs.filter(({ direction }) => direction === i).length);
  const raw = counts.map((count) => Math.sqrt(pairs.length / (DIRECTIONS * Math.max(1, count))));
  const mean = raw.reduce((sum, weight, i) => sum + weight * counts[i]!, 0) / Math.max(1, pairs.length);
  return raw.map((weight) => weight / mean);
}

function vocabulary(sentences: readonly Sentence[], vectors: WordVectors): string[] {
  const counts = new Map<string, number>();
  for (const { language } of sentences)
    for (const token of language.tokens) counts.set(wordOf(token), (counts.get(wordOf(token)) ?? 0) + 1);
  const { seen } = SENTIMENT_SETTINGS;
  return [...counts]
    .filter(([word, count]) => !/\s/.test(word) && count >= (vectors.numbersOf(word) ? seen : 3 * seen))
    .map(([word]) => word)
    .sort();
}

function initialise(
  parameters: Parameters,
  words: readonly string[],
  vectors: WordVectors,
  random: () => number,
): void {
  const { all, word, members } = parameters;
  const { width, size } = parameters.shape;
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  for (let i = 0; i < all.length; i++) all[i] = 0.1 * normal();
  const known = words.flatMap((each, place) => {
    const vector = vectors.numbersOf(each);
    return vector ? [{ place: place + 1, vector }] : [];
  });
  const components = principalComponents(
    known.map(({ vector }) => vector),
    width,
    SENTIMENT_SETTINGS.deviation,
  );
  for (const [i, { place }] of known.entries()) word.set(components[i]!, place * width);
  const uniform = (part: Float32Array, bound: number): void => {
    for (let i = 0; i < part.length; i++) part[i] = (2 * random() - 1) * bound;
  };
  for (const member of members) {
    for (const unit of [member.forward, member.backward])
      for (const part of Object.values(unit)) uniform(part, 1 / Math.sqrt(size));
    for (const attention of [member.stance, member.pair]) {
      uniform(attention.key, 1 / Math.sqrt(2 * size));
      uniform(attention.target, 1 / Math.sqrt(2 * size));
      uniform(attention.bias, 1 / Math.sqrt(2 * size));
      uniform(attention.score, 1 / Math.sqrt(attention.score.length));
    }
    member.value.fill(1);
    for (const [part, inputs] of [
      [member.stanceOut, 4 * size],
      [member.stanceBias, 4 * size],
      [member.pairIn, 8 * size],
      [member.pairInBias, 8 * size],
      [member.pairOut, PAIR_SIZE],
      [member.pairOutBias, PAIR_SIZE],
    ] as const)
      uniform(part, 1 / Math.sqrt(inputs));
  }
}

function exampleOf({ language, roles, wants }: Sentence, idOf: (word: string) => number): Example {
  const ranges = wants.map(({ spans }) => spans.map(({ start, end }) => language.tokensIn(start, end)));
  const first = Math.min(...ranges.flat().map(({ from }) => from));
  const window = passageAround(first, 0, language.tokens.length);
  const passage = passageOf(language, roles, idOf, window);
  const tasks = wants.flatMap(({ kind, gold, weight }, i): Task[] => {
    const within = ranges[i]!.every(({ from, to }) => from >= window.from && from < window.to && to > from);
    if (!within) return [];
    const targets = ranges[i]!.map(({ from, to }) => targetIn(language, passage, from, to));
    return kind === "stance"
      ? [{ kind, target: targets[0]!, gold, weight }]
      : [{ kind, targets: targets as unknown as readonly [Target, Target], gold, weight }];
  });
  return { passage, tasks };
}

function train(learner: SentimentLearner, examples: readonly Example[], random: () => number, log: Log): void {
  const { epochs, batch, rate, wordRate, decay, longest } = SENTIMENT_SETTINGS;
  const { all, word, shape } = learner.parameters;
  const { width } = shape;
  const adam = new Adam(all, learner.gradient.all);
  const order = examples.filter(({ tasks }) => tasks.length > 0);
  const steps = epochs * Math.ceil(order.length / batch);
  for (let epoch = 0, step = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += batch, step++) {
      learner.clear();
      for (const example of order.slice(from, from + batch)) learner.learn(example, 1 / batch);
      const share = Math.max(0.02, 1 - step / steps);
      const scale = Math.min(1, longest / Math.max(1e-9, lengthOf(learner, width)));
      adam.begin();
      for (const id of learner.touched) adam.move(id * width, (id + 1) * width, wordRate * share, 0, scale);
      adam.move(word.length, all.length, rate * share, decay, scale);
    }
    log(`sentiment: epoch ${epoch + 1} of ${epochs}, loss ${(learner.takeLoss() / order.length).toFixed(3)}`);
  }
}

/** Euclidean length of the gradient. */
function lengthOf({ gradient, touched }: SentimentLearner, width: number): number {
  let sum = 0;
  for (const id of touched) for (let i = id * width; i < (id + 1) * width; i++) sum += gradient.all[i]! ** 2;
  for (let i = gradient.word.length; i < gradient.all.length; i++) sum += gradient.all[i]! ** 2;
  return Math.sqrt(sum);
}

const uncalibrated = (members: number, weights: readonly number[]): Calibration => ({
  stance: new Array<number>(members).fill(1),
  direction: 1,
  directionWeights: weights.map((weight) => Math.round(weight * 1000) / 1000),
});

/** Temperatures that are tried, in hundredths. */
const TEMPERATURES = { from: 50, to: 250, step: 5 } as const;

/** The same network with the temperatures at which its probabilities tell most of how mentions and pairs are annotated. */
export function calibrated(
  packed: PackedSentiment,
  mentions: readonly AnnotatedMention[],
  pairs: readonly AnnotatedPair[],
): PackedSentiment {
  const { members } = packed.shape;
  const { directionWeights: weights } = packed.calibration;
  const cold = { ...packed, calibration: uncalibrated(members, weights) };
  const stances = judgedMentions(cold, mentions).map((found) => bestTemperature(found));
  const calibration = { ...cold.calibration, stance: stances };
  return { ...packed, calibration: { ...calibration, direction: bestTemperature(judgedPairs(cold, pairs), weights) } };
}

interface Judged {
  readonly probabilities: ArrayLike<number>;
  readonly gold: number;
}

/** The temperature under which what was annotated is likeliest, every class taken for as much rarer than learned as its weight says. */
function bestTemperature(found: readonly Judged[], weights?: readonly number[]): number {
  let best = { temperature: 1, loss: Number.POSITIVE_INFINITY };
  for (let hundredth: number = TEMPERATURES.from; hundredth <= TEMPERATURES.to; hundredth += TEMPERATURES.step) {
    const temperature = hundredth / 100;
    const loss = found.reduce((sum, { probabilities, gold }) => {
      const powers = Array.from(probabilities, (each, i) => each ** (1 / temperature) / (weights?.[i] ?? 1));
      return sum - Math.log(powers[gold]! / powers.reduce((all, each) => all + each, 0));
    }, 0);
    if (loss < best.loss) best = { temperature, loss };
  }
  return best.temperature;
}

/** What the first member of a network says of annotated mentions, then what the first two say together, and so on. */
function judgedMentions(packed: PackedSentiment, mentions: readonly AnnotatedMention[]): Judged[][] {
  const model = unpackSentiment(packed);
  const sentences = mentions.map(({ sentence }) => readSentence(sentence));
  return Array.from({ length: packed.shape.members }, (_, place) =>
    mentions.map(({ start, end, stance }, i) => {
      const read = sentences[i]!;
      return { probabilities: stanceIn(model, read, read.language.tokensIn(start, end), place + 1), gold: stance + 1 };
    }),
  );
}

/** What a network says of annotated pairs that are not too far apart. */
function judgedPairs(packed: PackedSentiment, pairs: readonly AnnotatedPair[]): Judged[] {
  const model = unpackSentiment(packed);
  return pairs.flatMap(({ sentence, first, second, direction }) => {
    const read = readSentence(sentence);
    const ranges = [first, second].map(({ start, end }) => read.language.tokensIn(start, end));
    const found = directionIn(model, read, ranges as [Range, Range]);
    return found === null ? [] : [{ probabilities: found.votes, gold: direction }];
  });
}
