import type { Stage } from "../layers.ts";
import { Document } from "./document.ts";
import { settleHeadlineVerbs } from "./headline-verbs.ts";
import { lexemeOf } from "./lexeme.ts";
import { parse } from "./parser.ts";
import { settleProperNames } from "./proper-names.ts";
import { tag } from "./tagger.ts";
import { RELATIONS, type Sentence, type Token } from "./token.ts";
import { tokenize } from "./tokenize.ts";

/** Sentences, tokens, tags, lemmas and dependencies of every block that is analysed. */
export const language: Stage<"article", "language"> = {
  name: "language",
  needs: ["article"],
  gives: ["language"],
  run({ article: { text, blocks } }) {
    const sentences: Sentence[] = [];
    const tokens: Token[] = [];
    const tagged = tokenize(text, blocks).map((raw) => {
      const lexemes = raw.tokens.map(({ start, end }) => lexemeOf(text.slice(start, end)));
      const words = lexemes.map((lexeme) => lexeme.text);
      return { raw, lexemes, words, tags: tag(words) };
    });
    settleProperNames(tagged);
    for (const each of tagged) if (blocks[each.raw.block]?.kind === "headline") settleHeadlineVerbs(each);
    for (const { raw, lexemes, words, tags } of tagged) {
      const from = tokens.length;
      const { heads, relations } = parse(words, tags);
      raw.tokens.forEach(({ start, end }, i) => {
        const lexeme = lexemes[i]!;
        tokens.push({
          index: from + i,
          start,
          end,
          text: lexeme.text,
          norm: lexeme.norm,
          lemma: lexeme.lemmaAs(tags[i]!),
          tag: tags[i]!,
          head: from + heads[i]!,
          relation: RELATIONS[relations[i]!]!,
          sentence: sentences.length,
        });
      });
      sentences.push({
        index: sentences.length,
        start: tokens[from]!.start,
        end: tokens[tokens.length - 1]!.end,
        from,
        to: tokens.length,
        block: raw.block,
      });
    }
    return { language: new Document(text, sentences, tokens) };
  },
};
