import { type LoadedArticle, leaningsFrom, learnLoadedSpans, loadedArticle } from "../training/train-loaded-spans.ts";
import { readWordVectors } from "../training/word-vectors.ts";
import { chancesUnseen, loadedRows } from "./loaded-spans.ts";
import { table } from "./page.ts";
import { readPtc } from "./ptc.ts";

/** Articles are dealt into so many parts. */
const PARTS = 10;

/** The section on loaded wording and name-calling, measured on the Propaganda Techniques Corpus in ten parts by article. */
export function ptcSection(corpora: string, vectorFile: string): string {
  const vectors = readWordVectors(vectorFile);
  const articles = readPtc(corpora).map(loadedArticle);
  const learn = (some: readonly LoadedArticle[]) =>
    learnLoadedSpans(
      some,
      (each) => leaningsFrom(each, vectors),
      () => undefined,
    );
  const { columns, rows } = loadedRows(articles, chancesUnseen(articles, PARTS, learn));
  return [
    "## Loaded wording and name-calling",
    "",
    `Propaganda Techniques Corpus, ${articles.length} training articles of SemEval-2020 task 11, in ten parts by article: each judged by a model learned from the other nine. Precision and recall as in the task's span identification: every span counts by the share of its characters that is found. How probable a word must be was chosen on the same articles. Published: .522, the best system of the task, on its development part and for all fourteen techniques.`,
    "",
    table(columns, rows),
    "",
  ].join("\n");
}
