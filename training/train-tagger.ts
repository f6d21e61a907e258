import { Tagger } from "../src/language/tagger.ts";
import { TaggerFeatures } from "../src/language/tagger-features.ts";
import { TAGS } from "../src/language/token.ts";
import { WordClasses } from "../src/language/word-classes.ts";
import { best } from "../src/learning/perceptron.ts";
import type { PackedWeights } from "../src/learning/weights.ts";
import { unpack } from "../src/learning/weights.ts";
import { AveragedPerceptron, FeatureCounts } from "./averaged-perceptron.ts";
import { recased } from "./casing.ts";
import { seeded, shuffle } from "./seeded.ts";
import type { TreebankSentence } from "./treebank.ts";
import { learnWordClasses } from "./word-classes.ts";

export interface TaggerSettings {
  readonly bits: number;
  readonly epochs: number;
  readonly atLeast: number;
  readonly step: number;
  readonly smallest: number;
  readonly seed: number;
}

export const TAGGER_SETTINGS: TaggerSettings = {
  bits: 20,
  epochs: 6,
  atLeast: 4,
  step: 0.4,
  smallest: 3,
  seed: 20261123,
};

export interface TaggerModel {
  readonly words: string;
  readonly weights: PackedWeights;
}

/** Trains the tagger on sentences with correct tags. */
export function trainTagger(
  sentences: readonly TreebankSentence[],
  log: (line: string) => void,
  settings = TAGGER_SETTINGS,
): TaggerModel {
  const { words, learned } = learnTagger(sentences, log, settings);
  return { words, weights: learned.packed(settings.step, settings.smallest) };
}

export function learnTagger(
  sentences: readonly TreebankSentence[],
  log: (line: string) => void,
  settings = TAGGER_SETTINGS,
): { words: string; learned: AveragedPerceptron } {
  const words = learnWordClasses(sentences);
  const random = seeded(settings.seed);
  const examples = recased(sentences, random).map((sentence) => ({
    words: sentence.words,
    gold: sentence.tags.map((t) => TAGS.indexOf(t)),
  }));
  const features = new TaggerFeatures(new WordClasses(words));
  const counts = new FeatureCounts(settings.bits);
  for (const { words: sentence, gold } of examples) {
    features.read(sentence);
    for (let i = 0; i < gold.length; i++) {
      features.collect(i, gold[i - 1] ?? -1, gold[i - 2] ?? -1);
      counts.add(features.features, features.count);
    }
  }
  const model = new AveragedPerceptron(TAGS.length, settings.bits, counts.kept(settings.atLeast));
  const scores = new Int32Array(TAGS.length);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    let right = 0;
    let total = 0;
    for (const { words: sentence, gold } of shuffle(examples, random)) {
      features.read(sentence);
      let previous = -1;
      let beforePrevious = -1;
      for (const [i, truth] of gold.entries()) {
        features.collect(i, previous, beforePrevious);
        model.score(features.features, features.count, scores);
        const guess = best(scores);
        model.update(features.features, features.count, truth, guess);
        if (guess === truth) right++;
        total++;
        beforePrevious = previous;
        previous = guess;
      }
    }
    log(
      `tagger: epoch ${epoch} of ${settings.epochs}, ${((100 * right) / total).toFixed(2)} % right while learning, ${model.size} rows`,
    );
  }
  return { words, learned: model };
}

/** A tagger with a model just trained. */
export function taggerOf(model: TaggerModel): Tagger {
  return new Tagger(unpack(model.weights), new WordClasses(model.words));
}

/** Share of words with the right tag, and with the right coarse tag (noun, verb, adjective and so on). */
export function scoreTagger(tagger: Tagger, sentences: readonly TreebankSentence[]): { tags: number; coarse: number } {
  let right = 0;
  let coarse = 0;
  let total = 0;
  for (const { words, tags } of sentences) {
    for (const [i, tag] of tagger.tag(words).entries()) {
      total++;
      if (tag === tags[i]) right++;
      if (coarseTag(tag) === coarseTag(tags[i]!)) coarse++;
    }
  }
  return { tags: right / total, coarse: coarse / total };
}

function coarseTag(tag: string): string {
  if (/^NNP/.test(tag)) return "NAME";
  if (/^(NN|VB|JJ|RB|W)/.test(tag)) return tag.slice(0, 2);
  return tag;
}
