import { Parser } from "../src/language/parser.ts";
import { ParserFeatures } from "../src/language/parser-features.ts";
import { LEFT, ParserState, RIGHT, SHIFT } from "../src/language/parser-state.ts";
import { RELATIONS, type Tag } from "../src/language/token.ts";
import { type PackedThreeWay, unpackThreeWay } from "../src/learning/three-way.ts";
import { type PackedWeights, unpack } from "../src/learning/weights.ts";
import { AveragedPerceptron, FeatureCounts } from "./averaged-perceptron.ts";
import { childrenOf, costs } from "./oracle.ts";
import { seeded, shuffle } from "./seeded.ts";
import type { TreebankSentence } from "./treebank.ts";

export interface ParserSettings {
  readonly bits: number;
  readonly relationBits: number;
  readonly epochs: number;
  readonly atLeast: number;
  readonly relationAtLeast: number;
  readonly explore: number;
  readonly step: number;
  readonly smallest: number;
  readonly relationStep: number;
  readonly relationSmallest: number;
  readonly seed: number;
}

export const PARSER_SETTINGS: ParserSettings = {
  bits: 20,
  relationBits: 19,
  epochs: 7,
  atLeast: 12,
  relationAtLeast: 7,
  explore: 0.9,
  step: 0.4,
  smallest: 3,
  relationStep: 0.6,
  relationSmallest: 3,
  seed: 20261123,
};

export interface ParserModel {
  readonly transitions: PackedThreeWay;
  readonly relations: PackedWeights;
}

interface Example {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
  readonly heads: readonly number[];
  readonly relations: readonly number[];
  readonly children: readonly (readonly number[])[];
}

/** Learned but not yet rounded. */
export interface LearnedParser {
  readonly transitions: AveragedPerceptron;
  readonly relations: AveragedPerceptron;
}

/** Trains the parser on sentences with correct trees and with tags as the tagger would give them. */
export function learnParser(
  sentences: readonly TreebankSentence[],
  log: (line: string) => void,
  settings = PARSER_SETTINGS,
): LearnedParser {
  const random = seeded(settings.seed);
  const examples: Example[] = sentences.map(({ words, tags, heads, relations }) => ({
    words,
    tags,
    heads,
    relations: relations.map((relation) => RELATIONS.indexOf(relation)),
    children: childrenOf(heads),
  }));
  const lesson = new Lesson(examples, settings);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    lesson.start();
    for (const example of shuffle(examples, random))
      lesson.learn(example, () => epoch > 1 && random() < settings.explore);
    log(`parser: epoch ${epoch} of ${settings.epochs}, ${lesson.summary()}`);
  }
  return { transitions: lesson.transitions, relations: lesson.labels };
}

/** What training keeps between sentences. */
class Lesson {
  readonly state = new ParserState();
  readonly features = new ParserFeatures(this.state);
  readonly transitions: AveragedPerceptron;
  readonly labels: AveragedPerceptron;
  private readonly scores = new Int32Array(3);
  private readonly labelScores = new Int32Array(RELATIONS.length);
  private readonly cost = new Float64Array(3);
  private seen = [0, 0, 0, 0];

  constructor(examples: readonly Example[], settings: ParserSettings) {
    const transitions = new FeatureCounts(settings.bits);
    const labels = new FeatureCounts(settings.relationBits);
    for (const example of examples) this.count(example, transitions, labels);
    this.transitions = new AveragedPerceptron(3, settings.bits, transitions.kept(settings.atLeast));
    this.labels = new AveragedPerceptron(
      RELATIONS.length,
      settings.relationBits,
      labels.kept(settings.relationAtLeast),
    );
  }

  /** Counts features along the way that makes no mistake. */
  private count(example: Example, transitions: FeatureCounts, labels: FeatureCounts): void {
    const { state, features, cost } = this;
    state.start(example.words, example.tags);
    while (!state.done) {
      costs(state, example.heads, example.children, cost);
      let choice = LEFT;
      if (cost[RIGHT]! < cost[choice]!) choice = RIGHT;
      if (cost[SHIFT]! < cost[choice]!) choice = SHIFT;
      // With nothing on the stack or nothing to come there is no choice, and no features are asked for.
      if (state.depth > 0 && state.next < state.length) {
        features.transition();
        transitions.add(features.features, features.count);
      }
      if (choice === SHIFT) {
        state.shift();
        continue;
      }
      features.attachment(choice);
      labels.add(features.features, features.count);
      state.attach(choice, example.relations[state.onStack(0)]!);
    }
  }

  start(): void {
    this.seen = [0, 0, 0, 0];
  }

  learn(example: Example, explores: () => boolean): void {
    const { state } = this;
    state.start(example.words, example.tags);
    while (!state.done) {
      const transition = this.decide(example, explores);
      if (transition === SHIFT) state.shift();
      else state.attach(transition, this.name(example, transition));
    }
  }

  private decide(example: Example, explores: () => boolean): number {
    const { state, features, cost, scores, transitions } = this;
    costs(state, example.heads, example.children, cost);
    const least = Math.min(cost[0]!, cost[1]!, cost[2]!);
    if (state.depth === 0 || state.next === state.length) return state.depth === 0 ? SHIFT : RIGHT;
    features.transition();
    transitions.score(features.features, features.count, scores);
    let guess = -1;
    let truth = -1;
    for (let t = 0; t < 3; t++) {
      if (!state.allows(t)) continue;
      if (guess < 0 || scores[t]! > scores[guess]!) guess = t;
      if (cost[t] === least && (truth < 0 || scores[t]! > scores[truth]!)) truth = t;
    }
    const right = cost[guess] === least;
    transitions.update(features.features, features.count, right ? guess : truth, guess);
    this.seen[0]! += right ? 1 : 0;
    this.seen[1]!++;
    return right || explores() ? guess : truth;
  }

  private name(example: Example, transition: number): number {
    const { state, features, labels, labelScores } = this;
    const dependent = state.onStack(0);
    const head = transition === LEFT ? state.next : state.onStack(1);
    features.attachment(transition);
    labels.score(features.features, features.count, labelScores);
    let guess = 1;
    for (let c = 2; c < labelScores.length; c++) if (labelScores[c]! > labelScores[guess]!) guess = c;
    if (example.heads[dependent] === head) {
      const truth = example.relations[dependent]!;
      labels.update(features.features, features.count, truth, guess);
      this.seen[2]! += truth === guess ? 1 : 0;
      this.seen[3]!++;
    }
    return guess;
  }

  summary(): string {
    const [right, all, named, attached] = this.seen as [number, number, number, number];
    return `${((100 * right) / all).toFixed(2)} % of transitions, ${((100 * named) / attached).toFixed(2)} % of relations right while learning`;
  }
}

export function packParser(learned: LearnedParser, settings = PARSER_SETTINGS): ParserModel {
  return {
    transitions: learned.transitions.packedThreeWay(settings.step, settings.smallest),
    relations: learned.relations.packed(settings.relationStep, settings.relationSmallest),
  };
}

/** A parser with a model just trained. */
export function parserOf(model: ParserModel): Parser {
  return new Parser(unpackThreeWay(model.transitions), unpack(model.relations));
}

/** Share of words other than punctuation with the right head (`heads`), and with the right relation as well (`labelled`). */
export function scoreParser(
  parser: Parser,
  tagged: (words: readonly string[]) => readonly Tag[],
  sentences: readonly TreebankSentence[],
): { heads: number; labelled: number; headsWithPunctuation: number; labelledWithPunctuation: number } {
  const counts = { all: 0, heads: 0, labelled: 0, words: 0, wordHeads: 0, wordLabelled: 0 };
  for (const { words, heads, relations } of sentences) {
    const parse = parser.parse(words, tagged(words));
    for (let i = 0; i < words.length; i++) {
      const right = parse.heads[i] === heads[i];
      const labelled = right && RELATIONS[parse.relations[i]!] === relations[i];
      counts.all++;
      if (right) counts.heads++;
      if (labelled) counts.labelled++;
      if (relations[i] === "punct") continue;
      counts.words++;
      if (right) counts.wordHeads++;
      if (labelled) counts.wordLabelled++;
    }
  }
  return {
    heads: counts.wordHeads / counts.words,
    labelled: counts.wordLabelled / counts.words,
    headsWithPunctuation: counts.heads / counts.all,
    labelledWithPunctuation: counts.labelled / counts.all,
  };
}
