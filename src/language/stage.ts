import type { Stage } from "../layers.ts";
import { Document } from "./document.ts";
import { settleHeadlineVerbs } from "./headline-verbs.ts";
import { lemmaOf } from "./lemma.ts";
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
      const words = raw.tokens.map(({ start, end }) => text.slice(start, end));
      return { raw, words, tags: tag(words) };
    });
    settleProperNames(tagged);
    for (const each of tagged) if (blocks[each.raw.block]?.kind === "headline") settleHeadlineVerbs(each);
    for (const { raw, words, tags } of tagged) {
      const from = tokens.length;
      const { heads, relations } = parse(words, tags);
      raw.tokens.forEach(({ start, end }, i) => {
        const word = words[i]!;
        const norm = word.toLowerCase().replaceAll("’", "'");
        tokens.push({
          index: from + i,
          start,
          end,
          text: word,
          norm,
          lemma: lemmaOf(norm, tags[i]!),
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
