import type { Characters, GoldAttribution, PolnearArticle } from "../evaluation/polnear.ts";
import { article as articleStage } from "../src/article/stage.ts";
import { language as languageStage } from "../src/language/stage.ts";
import { type Facts, factsOf } from "../src/quotations/learned/facts.ts";
import { TAGGING_LABELS } from "../src/quotations/learned/tagging.ts";
import { marks as marksStage } from "../src/quotations/marks-stage.ts";
import { ruleRelations } from "../src/quotations/rule-relations.ts";

/** An attribution in tokens, half-open. */
export type GoldRelation = Readonly<Record<keyof GoldAttribution, readonly (readonly [from: number, to: number])[]>>;

/** An article as the model sees it, with what it should find. */
export interface AnnotatedArticle {
  readonly facts: Facts;
  readonly relations: readonly GoldRelation[];
  /** The label of every token. */
  readonly labels: Uint8Array;
}

const ROLES = ["source", "cue", "content"] as const;

/** Reads an article as the analysis does, up to its quotation marks. */
export function readArticle({ name, text, published }: PolnearArticle) {
  const context = { note: () => undefined };
  const source = {
    ...{ text, id: name, published, publishedBasis: published === null ? null : ("given" as const) },
    ...{ url: null, title: null, byline: null, outlet: null, language: null },
  };
  const read = articleStage.run({ source }, context);
  const tokens = { ...read, ...languageStage.run(read, context) };
  return { ...tokens, ...marksStage.run(tokens, context) };
}

/** Reads an article as the analysis does, up to what the rules find, with the first annotator's attributions. */
export function annotatedArticle(annotated: PolnearArticle): AnnotatedArticle {
  const { article, language, marks } = readArticle(annotated);
  const { relations: rules } = ruleRelations(article, language, marks);
  const facts = factsOf(article, language, marks, rules);
  const range = ([start, end]: Characters): [number, number] => {
    const { from, to } = language.tokensIn(start, end);
    return [from, to];
  };
  const relations = (annotated.annotations[0] ?? []).map((gold) => ({
    source: gold.source.map(range),
    cue: gold.cue.map(range),
    content: gold.content.map(range),
  }));
  return { facts, relations, labels: labelsOf(facts.count, relations) };
}

/** Labels of tokens; where annotated parts overlap, the later one has the tokens. */
function labelsOf(count: number, relations: readonly GoldRelation[]): Uint8Array {
  const role = new Uint8Array(count);
  const begins = new Uint8Array(count);
  for (const relation of relations) {
    for (const [place, name] of ROLES.entries()) {
      for (const [from, to] of relation[name]) {
        role.fill(place + 1, from, to);
        if (to > from) begins[from] = 1;
      }
    }
  }
  const labels = new Uint8Array(count);
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && role[to] === role[from] && begins[to] === 0) to++;
    if (role[from]! > 0) {
      const first = 1 + ((role[from]! - 1) * (TAGGING_LABELS.count - 1)) / ROLES.length;
      labels.fill(first + 1, from, to);
      labels[to - 1] = first + 2;
      labels[from] = first;
    }
    from = to;
  }
  return labels;
}
