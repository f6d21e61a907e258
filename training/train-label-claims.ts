import type { LabelledArticle, LabelledParagraph } from "../evaluation/label-claims.ts";
import { actors as actorsStage } from "../src/actors/stage.ts";
import { claimFeatures } from "../src/labels/learned/features.ts";
import type { ClaimModel } from "../src/labels/learned/model.ts";
import { propose } from "../src/labels/proposals.ts";
import { type Reading, read } from "../src/labels/reading.ts";
import { collectTerms, type Resolved } from "../src/labels/terms.ts";
import { attribution } from "../src/quotations/stage.ts";
import type { Actor } from "../src/schema/index.ts";
import { readArticle } from "./annotated-articles.ts";
import { fitLogistic } from "./logistic.ts";

/** How the confidence of label claims is learned. */
export const CLAIM_SETTINGS = { penalty: 4, atLeast: 4, digits: 2 } as const;

/** A proposed claim in an annotated paragraph, with whether the annotators have it too, in that position. */
export interface ClaimExample {
  readonly features: readonly string[];
  readonly target: number;
}

/** An annotated article with the claims proposed in it. */
export interface ProposedArticle {
  readonly annotated: LabelledArticle;
  readonly reading: Reading;
  readonly actors: readonly Actor[];
  readonly proposed: readonly Resolved[];
  readonly examples: readonly ClaimExample[];
}

/** Reads an article as the analysis does, up to the proposed claims. */
export function proposedArticle(annotated: LabelledArticle): ProposedArticle {
  const tokens = readArticle({ ...annotated, annotations: [] });
  const attributed = { ...tokens, ...attribution.run(tokens, { note: () => undefined }) };
  const { actors, quotations } = actorsStage.run(attributed, { note: () => undefined });
  const reading = read({ ...attributed, actors, quotations });
  const proposed = propose(reading);
  const terms = collectTerms(reading, proposed);
  const examples = proposed.flatMap((each) => {
    const paragraph = annotated.paragraphs.find(
      ({ span: [from, to] }) => from <= each.claim.span.start && each.claim.span.start < to,
    );
    return paragraph
      ? [{ features: claimFeatures(reading, terms, each), target: isAnnotated(paragraph, each) ? 1 : 0 }]
      : [];
  });
  return { annotated, reading, actors, proposed, examples };
}

const isAnnotated = ({ claims }: LabelledParagraph, { claim }: Resolved): boolean =>
  claims.some(
    ({ label: [from, to], position }) => position === claim.position && claim.span.start < to && from < claim.span.end,
  );

/** Weights that tell how probable it is that a proposed claim is one; a feature seen less than a few times weighs nothing. */
export function learnClaims(examples: readonly ClaimExample[]): ClaimModel {
  const { penalty, atLeast, digits } = CLAIM_SETTINGS;
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of namesOf(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= atLeast)
    .map(([name]) => name)
    .sort();
  const places = new Map(names.map((name, i) => [name, i + 1]));
  const rows = examples.map(({ features, target }) => {
    const row = new Array<number>(names.length + 1).fill(0);
    row[0] = 1;
    for (const name of namesOf(features)) {
      const place = places.get(name);
      if (place !== undefined) row[place] = 1;
    }
    return { features: row, target };
  });
  const [bias = 0, ...fitted] = fitLogistic(rows, penalty).map((weight) => Number(weight.toFixed(digits)));
  const weights: Record<string, Record<string, number>> = {};
  for (const [i, name] of names.entries()) {
    if (fitted[i] === 0) continue;
    const [group = "", value = ""] = name.split("\t");
    weights[group] = { ...weights[group], [value]: fitted[i]! };
  }
  return { bias, weights };
}

/** Group and value in one, with a tab between them. */
function namesOf(features: readonly string[]): string[] {
  const names: string[] = [];
  for (let i = 0; i + 1 < features.length; i += 2) names.push(`${features[i]}\t${features[i + 1]}`);
  return names;
}
