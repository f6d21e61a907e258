import type { Language } from "../../language/language.ts";
import type { Article } from "../../schema/index.ts";
import type { Mark } from "../mark.ts";
import type { Range } from "../reading.ts";
import type { Relation } from "../relation.ts";
import { factsOf } from "./facts.ts";
import { attributionTagging } from "./model.ts";
import { partsOf } from "./tagging.ts";

/** A relation as the model finds it. */
export interface LearnedRelation {
  readonly cue: Range;
  readonly source: Range | null;
  readonly content: readonly Range[];
}

/** What the model finds, given what the rules have found. */
export function learnedRelations(
  article: Article,
  language: Language,
  marks: readonly Mark[],
  rules: readonly Relation[],
): LearnedRelation[] {
  const { tagging, linking } = attributionTagging();
  const facts = factsOf(article, language, marks, rules);
  const parts = partsOf(tagging.labels(facts));
  return linking.link(facts, parts).map(({ cue, source, content }) => ({
    cue: parts[cue]!,
    source: parts[source] ?? null,
    content: content.map((place) => parts[place]!),
  }));
}
