import { Comparison, relationScores, scoreRelations } from "../evaluation/attribution-scores.ts";
import type { Characters, GoldAttribution, PolnearArticle } from "../evaluation/polnear.ts";
import { assemble } from "../src/quotations/assemble.ts";
import type { Attribution } from "../src/quotations/attribution.ts";
import { foundRelations } from "../src/quotations/found-relations.ts";
import { isJudged } from "../src/quotations/learned/confidence.ts";
import { confidenceFeatures } from "../src/quotations/learned/confidence-features.ts";
import { readArticle } from "./annotated-articles.ts";
import { type Example, fitLogistic } from "./logistic.ts";

/** How the confidence of quotations is learned. */
export const CONFIDENCE_SETTINGS = { penalty: 1, digits: 3 } as const;

/** A relation found in an annotated article; its target is the share of annotators who have it too. */
export interface JudgedRelation extends Example {
  readonly kind: Attribution["kind"];
  readonly spans: GoldAttribution;
  /** Whether a confidence is given at all. */
  readonly isJudged: boolean;
}

/** The relations found in an article, in their order. */
export function judgedRelations(annotated: PolnearArticle): JudgedRelation[] {
  const { article, language, marks } = readArticle(annotated);
  const found = foundRelations(article, language, marks);
  const rows: number[][] = [];
  const attributions = assemble(found.reading, found.relations, (relation, kind, isNested) => {
    rows.push(confidenceFeatures(found, relation, kind, isNested));
    return null;
  });
  const spans = attributions.map(asAnnotated);
  const targets = targetsOf(annotated, spans);
  return attributions.map((attribution, i) => ({
    features: rows[i]!,
    target: targets[i]!,
    kind: attribution.kind,
    spans: spans[i]!,
    isJudged: isJudged(attribution),
  }));
}

function asAnnotated({ content, cue, source }: Attribution): GoldAttribution {
  const characters = (spans: readonly { start: number; end: number }[]): Characters[] =>
    spans.map(({ start, end }) => [start, end]);
  return { content: characters(content), cue: characters(cue), source: characters(source) };
}

/** For every relation the share of annotators who have it too. */
function targetsOf({ text, annotations }: PolnearArticle, found: readonly GoldAttribution[]): number[] {
  const comparison = new Comparison(text);
  const agreeing = found.map(() => 0);
  for (const gold of annotations) {
    for (const [, place] of scoreRelations(relationScores(), comparison, found, gold)) agreeing[place]!++;
  }
  return agreeing.map((count) => count / annotations.length);
}

/** Weights that tell how probable it is that a relation is right. */
export function learnConfidence(relations: readonly JudgedRelation[]): { readonly weights: number[] } {
  const { penalty, digits } = CONFIDENCE_SETTINGS;
  const examples = relations.filter((each) => each.isJudged);
  return { weights: fitLogistic(examples, penalty).map((weight) => Number(weight.toFixed(digits))) };
}
