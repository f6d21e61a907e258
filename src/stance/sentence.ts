import type { Language } from "../language/language.ts";
import { language } from "../language/stage.ts";
import { marks } from "../quotations/marks-stage.ts";
import { attribution } from "../quotations/stage.ts";
import type { Article } from "../schema/index.ts";
import { type Roles, rolesIn } from "./learned/passage.ts";

/** A text read as one paragraph, with the parts that tokens play in its quotations. */
export interface ReadSentence {
  readonly language: Language;
  readonly roles: Roles;
}

/** Reads a sentence, or a few, that stand alone. */
export function readSentence(text: string): ReadSentence {
  const context = { note: () => undefined };
  const article: Article = {
    ...{ id: "", url: null, title: null, byline: null, published: null, publishedBasis: null, language: "en", text },
    blocks: text.trim() === "" ? [] : [{ kind: "paragraph", start: 0, end: text.length }],
  };
  const read = { article, ...language.run({ article }, context) };
  const marked = { ...read, ...marks.run(read, context) };
  const { attributions } = attribution.run(marked, context);
  return { language: read.language, roles: rolesIn(read.language, attributions) };
}
