import { article } from "../src/article/stage.ts";
import { eventContext } from "../src/events/context.ts";
import { EVENT_CLASSES, EventClasses, type PackedEventClasses } from "../src/events/learned/event-classes.ts";
import { EventFeatures } from "../src/events/learned/features.ts";
import type { Language } from "../src/language/language.ts";
import { language } from "../src/language/stage.ts";
import type { ChainLabels } from "../src/learning/chain.ts";
import { ChainCrf } from "./chain-crf.ts";
import { FeatureStore } from "./feature-rows.ts";
import { seeded } from "./seeded.ts";
import type { TimemlDocument } from "./timeml.ts";

/** How the model of events is learned. */
export const EVENT_SETTINGS = {
  bits: 17,
  atLeast: 3,
  rate: 0.1,
  l1: 0.2,
  l2: 0.0001,
  epochs: 4,
  laterL1: 0.1,
  laterEpochs: 3,
  unit: 0.03,
  smallest: 4,
  nounLead: 0.8,
  listedLead: 2,
  headlineLead: 3,
  otherLead: 0.5,
  seed: 20261125,
} as const;

const FOLDS = 5;
const CLASS_NAMES: readonly (string | null)[] = EVENT_CLASSES;
const LABELS: ChainLabels = {
  count: EVENT_CLASSES.length,
  allowed: new Uint8Array((EVENT_CLASSES.length + 1) * EVENT_CLASSES.length).fill(1),
};

/** An analysed text and the class of the annotated event that begins at an offset. */
export interface AnnotatedText {
  readonly language: Language;
  readonly classAt: ReadonlyMap<number, string>;
}

/** Tokens and tags of an annotated document, as the analysis would see them. */
export function annotated({ name, text, published, events }: TimemlDocument): AnnotatedText {
  const publishedBasis = published === null ? null : ("given" as const);
  const source = {
    ...{ text, id: name, published, publishedBasis },
    ...{ url: null, title: null, byline: null, outlet: null, language: null },
  };
  const context = { note: () => undefined };
  const read = article.run({ source }, context);
  return { ...language.run(read, context), classAt: new Map(events.map((event) => [event.start, event.class])) };
}

/** Learns to tell events and their classes: softmax regression over the words that can be events, each for itself. */
export function learnEvents(texts: readonly AnnotatedText[]): PackedEventClasses {
  const { bits, atLeast, rate, l1, l2, epochs, laterL1, laterEpochs, unit, smallest, seed } = EVENT_SETTINGS;
  const store = new FeatureStore();
  const gold: number[] = [];
  for (const { language: read, classAt } of texts) {
    const features = new EventFeatures(read);
    for (const { index, start } of read.tokens) {
      const part = eventContext(read, index);
      if (part === null) continue;
      features.collect(index, part);
      store.add(features.features, features.count);
      gold.push(Math.max(0, CLASS_NAMES.indexOf(classAt.get(start) ?? null)));
    }
  }
  const kept = store.kept(bits, atLeast, [[0, gold.length]]);
  const sequences = gold.map((_, place) => [place, place + 1] as const);
  const data = { ...store.rows(bits, kept), gold: Uint8Array.from(gold), sequences };
  const model = new ChainCrf(LABELS, kept.length + 1);
  const random = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch++) model.epoch(data, random, { rate, l1, l2, keep: false, remembered: 0 });
  for (let epoch = 0; epoch < laterEpochs; epoch++)
    model.epoch(data, random, { rate, l1: laterL1, l2, keep: true, remembered: 3 });
  const { weights } = model.average().packed(bits, kept, unit, smallest);
  const steps = (lead: number) => Math.round(lead / unit);
  const { nounLead, listedLead, headlineLead, otherLead } = EVENT_SETTINGS;
  return {
    weights,
    leads: { noun: steps(nounLead), listed: steps(listedLead), headline: steps(headlineLead), other: steps(otherLead) },
  };
}

/** Models learned for folds of texts: the text at a place is in fold place % 5, and the model of a fold has not seen its texts. */
export function eventFolds(texts: readonly AnnotatedText[]): EventClasses[] {
  return Array.from(
    { length: FOLDS },
    (_, fold) => new EventClasses(learnEvents(texts.filter((_text, place) => place % FOLDS !== fold))),
  );
}

/** How well a model finds annotated events, as shares of 1. */
export interface EventScores {
  /** F1 of the triggers found. */
  readonly trigger: number;
  /** F1 where the class must be right too. */
  readonly class: number;
}

/** Scores in five folds by document: each document judged by a model that learned from the other folds. */
export function scoreEvents(texts: readonly AnnotatedText[]): EventScores {
  const models = eventFolds(texts);
  let [found, right, rightClass, wanted] = [0, 0, 0, 0];
  for (const [place, { language: read, classAt }] of texts.entries()) {
    wanted += classAt.size;
    models[place % FOLDS]!.find(read, (token, _part, eventClass) => {
      const name = classAt.get(read.tokens[token]!.start);
      found++;
      if (name !== undefined) right++;
      if (name === eventClass) rightClass++;
    });
  }
  return { trigger: (2 * right) / (found + wanted), class: (2 * rightClass) / (found + wanted) };
}
