import { readFileSync } from "node:fs";
import { Aggregator, type CorpusSummary, finalize } from "../../src/aggregates/index.ts";
import {
  type Chart,
  frameProfileChart,
  labelOverTimeChart,
  quotationNetworkChart,
  stanceMatrixChart,
  timelineChart,
} from "../../src/charts/index.ts";
import { type Analysis, analyze } from "../../src/index.ts";

/** An article with everything that charts draw. */
export const ARTICLE: Analysis = analyze({
  text: readFileSync("fixtures/country-role.txt", "utf8"),
  published: "2026-05-20",
});

/** An article with nothing in it. */
export const EMPTY: Analysis = analyze("");

/** A summary of some articles, by week. */
export function summaryOf(articles: readonly { text: string; published?: string; outlet?: string }[]): CorpusSummary {
  const aggregator = new Aggregator();
  articles.forEach(({ outlet, ...article }, i) => {
    aggregator.add(analyze({ id: `article-${i}`, ...article }), outlet === undefined ? {} : { outlet });
  });
  return finalize(aggregator.aggregate(), { period: "week" });
}

/** The articles of one dispute over weeks. */
export const CORPUS: CorpusSummary = summaryOf(
  readFileSync("fixtures/cookbook/articles.jsonl", "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const { text, published, outlet } = JSON.parse(line) as Record<"text" | "published" | "outlet", string>;
      return { text, published, outlet };
    }),
);

/** Every chart that can be drawn of an article and of a corpus. */
export function chartsOf(article: Analysis, corpus: CorpusSummary): (readonly [name: string, chart: Chart])[] {
  return [
    ["timeline", timelineChart(article)],
    ["stance matrix of an article", stanceMatrixChart(article)],
    ["frame profile of an article", frameProfileChart(article)],
    ["quotation network of an article", quotationNetworkChart(article)],
    ["label over time", labelOverTimeChart(corpus)],
    ["stance matrix of a corpus", stanceMatrixChart(corpus)],
    ["frame profile by outlet", frameProfileChart(corpus)],
    ["frame profile by speaker", frameProfileChart(corpus, { by: "speaker" })],
    ["frame profile by period", frameProfileChart(corpus, { by: "period" })],
    ["quotation network of a corpus", quotationNetworkChart(corpus)],
    ["conflict network", quotationNetworkChart(corpus.networks.conflict)],
    ["co-quotation network", quotationNetworkChart(corpus.networks.coQuotation)],
  ];
}
