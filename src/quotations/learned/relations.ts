import type { Language } from "../../language/language.ts";
import type { Article } from "../../schema/index.ts";
import type { Mark } from "../mark.ts";
import type { Range } from "../reading.ts";
import type { Relation } from "../relation.ts";
import { Certainty } from "./certainty.ts";
import { factsOf } from "./facts.ts";
import { attributionTagging } from "./model.ts";
import { partsOf } from "./tagging.ts";

/** A relation as the model finds it. */
export interface LearnedRelation {
  readonly cue: Range;
  readonly source: Range | null;
  readonly content: readonly Range[];
  /** By how much the least sure of its links won over the next best, in the units of the linker's weights. */
  readonly margin: number;
}

/** What the model finds, given what the rules have found. */
export function learnedRelations(
  article: Article,
  language: Language,
  marks: readonly Mark[],
  rules: readonly Relation[],
): { readonly relations: LearnedRelation[]; readonly certainty: Certainty } {
  const { tagging, linking } = attributionTagging();
  const facts = factsOf(article, language, marks, rules);
  const certainty = new Certainty(facts);
  const parts = partsOf(tagging.labels(facts, certainty));
  const relations = linking.link(facts, parts).map(({ cue, source, content, margin }) => ({
    cue: parts[cue]!,
    source: parts[source] ?? null,
    content: content.map((place) => parts[place]!),
    margin,
  }));
  return { relations, certainty };
}
