import { readSource } from "../../src/article/source.ts";
import { article } from "../../src/article/stage.ts";
import type { Article, Note } from "../../src/schema/index.ts";

/** Runs the article stage alone. */
export function readArticle(input: unknown): { article: Article; notes: Note[] } {
  const notes: Note[] = [];
  const layers = article.run({ source: readSource(input) }, { note: (note) => notes.push(note) });
  return { article: layers.article, notes };
}

/** The blocks of an article as "kind: text". */
export function blocksOf(input: unknown): string[] {
  const { text, blocks } = readArticle(input).article;
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
