import type { Language } from "../language/language.ts";
import type { Article } from "../schema/index.ts";
import type { Certainty } from "./learned/certainty.ts";
import { merged } from "./learned/merge.ts";
import { learnedRelations } from "./learned/relations.ts";
import type { Mark } from "./mark.ts";
import type { Reading } from "./reading.ts";
import type { Relation } from "./relation.ts";
import { ruleRelations } from "./rule-relations.ts";

/** What the rules and the model find together, and how sure the model is of what. */
export interface Found {
  readonly reading: Reading;
  readonly relations: Relation[];
  readonly certainty: Certainty;
}

/** Finds the attribution relations of an article. */
export function foundRelations(article: Article, language: Language, marks: readonly Mark[]): Found {
  const { reading, relations: rules } = ruleRelations(article, language, marks);
  const { relations: learned, certainty } = learnedRelations(article, language, marks, rules);
  return { reading, certainty, relations: merged(reading, rules, learned) };
}
