import type { PolnearArticle } from "../evaluation/polnear.ts";
import { partners } from "../src/quotations/learned/linking.ts";
import { LinkingFeatures } from "../src/quotations/learned/linking-features.ts";
import type { PackedAttribution } from "../src/quotations/learned/model.ts";
import {
  type PackedTagging,
  type Part,
  partsOf,
  piecesOf,
  ROLE_PLACE,
  TAGGING_LABELS,
  Tagging,
} from "../src/quotations/learned/tagging.ts";
import { TaggingFeatures } from "../src/quotations/learned/tagging-features.ts";
import { type AnnotatedArticle, annotatedArticle } from "./annotated-articles.ts";
import { ChainCrf, type Sequences } from "./chain-crf.ts";
import { FeatureStore } from "./feature-rows.ts";
import { type Choice, learnRanker } from "./ranker.ts";
import { seeded } from "./seeded.ts";

/** How the attribution model is learned. */
export const ATTRIBUTION_SETTINGS = {
  bits: 19,
  atLeast: 15,
  rate: 0.1,
  l1: 0.05,
  l2: 0.0001,
  epochs: 3,
  laterL1: 0.004,
  laterEpochs: 4,
  unit: 0.03,
  smallest: 2,
  folds: 3,
  linkBits: 17,
  linkEpochs: 4,
  seed: 20261124,
} as const;

type Log = (line: string) => void;

/** Learns to tag and to link from annotated articles. */
export function learnAttribution(articles: readonly PolnearArticle[], log: Log): PackedAttribution {
  const read = articles.map(annotatedArticle);
  log(`attribution: ${read.length} articles read`);
  const material = new Material(read);
  const { folds } = ATTRIBUTION_SETTINGS;
  const choices = read.flatMap((article) => choicesOf(article, partsOf(article.labels)));
  for (let fold = 0; fold < folds; fold++) {
    // The parts that a model finds in articles it has not seen: links must be learned among such.
    const model = material.learn(
      (i) => i % folds !== fold,
      2,
      1,
      () => undefined,
    );
    const tagging = new Tagging(model);
    for (let i = fold; i < read.length; i += folds)
      choices.push(...choicesOf(read[i]!, partsOf(tagging.labels(read[i]!.facts))));
    log(`attribution: part ${fold + 1} of ${folds} tagged by a model of the others`);
  }
  const { linkBits: bits, linkEpochs: epochs, seed } = ATTRIBUTION_SETTINGS;
  const linking = learnRanker(choices, { bits, epochs, rate: 0.15, l2: 1e-5, seed, unit: 0.05 });
  log(`attribution: ${choices.length} links learned`);
  const { epochs: first, laterEpochs } = ATTRIBUTION_SETTINGS;
  return { tagging: material.learn(() => true, first, laterEpochs, log), linking };
}

/** The features of all articles, extracted once. */
class Material {
  private readonly store = new FeatureStore();
  private readonly gold: Uint8Array;
  /** First place of every article, and the place after the last. */
  private readonly places: number[] = [0];
  private readonly pieces: number[][];

  constructor(articles: readonly AnnotatedArticle[]) {
    for (const { facts } of articles) {
      const features = new TaggingFeatures(facts);
      for (let at = 0; at < facts.count; at++) {
        features.collect(at);
        this.store.add(features.features, features.count);
      }
      this.places.push(this.places.at(-1)! + facts.count);
    }
    this.gold = new Uint8Array(this.places.at(-1)!);
    for (const [i, { labels }] of articles.entries()) this.gold.set(labels, this.places[i]);
    this.pieces = articles.map(({ facts }, i) => piecesOf(facts).map((place) => place + this.places[i]!));
  }

  /** Learns from the articles that are wanted: first which features matter, then how much. */
  learn(wanted: (article: number) => boolean, epochs: number, laterEpochs: number, log: Log): PackedTagging {
    const { bits, atLeast, rate, l1, l2, laterL1, unit, smallest, seed } = ATTRIBUTION_SETTINGS;
    const chosen = this.pieces.flatMap((_, i) => (wanted(i) ? [i] : []));
    const kept = this.store.kept(
      bits,
      atLeast,
      chosen.map((i) => [this.places[i]!, this.places[i + 1]!]),
    );
    const sequences = chosen.flatMap((i) =>
      this.pieces[i]!.slice(0, -1).map((from, k) => [from, this.pieces[i]![k + 1]!] as const),
    );
    const data: Sequences = { ...this.store.rows(bits, kept), gold: this.gold, sequences };
    const crf = new ChainCrf(TAGGING_LABELS, kept.length + 1);
    const random = seeded(seed);
    for (let epoch = 0; epoch < epochs; epoch++) {
      crf.epoch(data, random, { rate, l1, l2, keep: false, remembered: 0 });
      log(`attribution: epoch ${epoch + 1}, choosing among ${kept.length} features`);
    }
    for (let epoch = 0; epoch < laterEpochs; epoch++) {
      crf.epoch(data, random, { rate, l1: laterL1, l2, keep: true, remembered: 3 });
      log(`attribution: epoch ${epochs + epoch + 1}`);
    }
    return crf.average().packed(bits, kept, unit, smallest);
  }
}

/** What there is to link in an article: for every cue its source, for every content its cue, each among the parts near it or none. */
function choicesOf({ facts, relations }: AnnotatedArticle, parts: readonly Part[]): Choice[] {
  const names = ["source", "cue", "content"] as const;
  const relationsOf = parts.map(({ role, from, to }) => {
    const mine = new Set<number>();
    for (const [i, relation] of relations.entries())
      if (relation[names[role]!].some(([a, b]) => a < to && b > from)) mine.add(i);
    return mine;
  });
  const features = new LinkingFeatures(facts, parts);
  const taken = () => features.features.slice(0, features.count);
  return parts.flatMap(({ role }, place): Choice[] => {
    if (role === ROLE_PLACE.source) return [];
    const others = partners(parts, place);
    const options = others.map((other) => {
      features.collectPair(place, other);
      return taken();
    });
    features.collectNone(place);
    options.push(taken());
    const right = [...others.keys()].filter((i) =>
      [...relationsOf[others[i]!]!].some((one) => relationsOf[place]!.has(one)),
    );
    return [{ options, right: right.length > 0 ? right : [others.length] }];
  });
}
