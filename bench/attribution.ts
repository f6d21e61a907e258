import { readSource } from "../src/article/source.ts";
import { article as articleStage } from "../src/article/stage.ts";
import { parse } from "../src/language/parser.ts";
import { language as languageStage } from "../src/language/stage.ts";
import { tag } from "../src/language/tagger.ts";
import { tokenize } from "../src/language/tokenize.ts";
import { learnedRelations } from "../src/quotations/learned/relations.ts";
import { marks as marksStage } from "../src/quotations/marks-stage.ts";
import { ruleRelations } from "../src/quotations/rule-relations.ts";

const RUNS = 10;
/** Notes to the reader of an analysis are not wanted here. */
const context = { note: () => undefined };

function fastest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const before = performance.now();
    work();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

/** Tokens a second of each step from tokens to sources, cues and contents, and of all together, on one core and once warm. */
export function attributionRates(text: string): [step: string, tokensPerSecond: number][] {
  const { article } = articleStage.run({ source: readSource(text) }, context);
  const sentences = tokenize(text, article.blocks).map(({ tokens }) =>
    tokens.map(({ start, end }) => text.slice(start, end)),
  );
  const tagged = sentences.map((words) => ({ words, tags: tag(words) }));
  const { language } = languageStage.run({ article }, context);
  const { marks } = marksStage.run({ article, language }, context);
  const { relations } = ruleRelations(article, language, marks);
  const tokens = language.tokens.length;
  const spent: [string, number][] = [
    ["tags", fastest(() => sentences.map((words) => tag(words)))],
    ["dependencies", fastest(() => tagged.map(({ words, tags }) => parse(words, tags)))],
    ["attribution", fastest(() => learnedRelations(article, language, marks, relations))],
  ];
  spent.push(["tags and attribution", spent[0]![1] + spent[2]![1]]);
  spent.push(["all three", spent[0]![1] + spent[1]![1] + spent[2]![1]]);
  return spent.map(([step, ms]) => [step, (tokens / ms) * 1000]);
}
