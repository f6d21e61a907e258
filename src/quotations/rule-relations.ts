import type { Language } from "../language/language.ts";
import type { Article } from "../schema/index.ts";
import { accordingRelations } from "./according.ts";
import { sorted } from "./assemble.ts";
import { directRelations } from "./direct.ts";
import { indirectRelations } from "./indirect.ts";
import type { Mark } from "./mark.ts";
import { Reading } from "./reading.ts";
import type { Relation } from "./relation.ts";
import { turnRelations } from "./turns.ts";

/** What the rules find: relations in the order of the text. */
export function ruleRelations(
  article: Article,
  language: Language,
  marks: readonly Mark[],
): { readonly reading: Reading; readonly relations: Relation[] } {
  const reading = new Reading(article, language, marks);
  const direct = directRelations(reading);
  for (const { cue, source, marks: places } of direct) {
    for (const range of [...cue, ...source, ...places.map((place) => reading.rangeOf(marks[place]!))])
      reading.claim(range);
  }
  const taken = new Set(direct.map(({ anchor }) => anchor));
  const relations = [
    ...turnRelations(reading, taken),
    ...direct,
    ...accordingRelations(reading, taken),
    ...indirectRelations(reading, taken),
  ];
  return { reading, relations: sorted(reading, relations) };
}
