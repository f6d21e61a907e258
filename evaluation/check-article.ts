import { createAnalyzer } from "../src/analyze.ts";
import { readHtml } from "../src/html/index.ts";
import type { Analysis } from "../src/schema/index.ts";
import { compare, type Fact } from "./expectation.ts";
import type { Expectation } from "./expectation-schema.ts";

const analyzer = createAnalyzer({ readHtml });

/** An article as a file holds it. */
export type ArticleFile = { readonly text: string } | { readonly html: string };

/** An article's analysis beside what was expected of it. */
export interface Checked {
  readonly analysis: Analysis;
  readonly facts: readonly Fact[];
}

/**
 * Analyses an article, with and without its publication date, and compares both with what is expected.
 *
 * @param published - publication date; the expectation's own where it is left out
 */
export function checkArticle(article: ArticleFile, expectation: Expectation, published?: string): Checked {
  const analysis = analyzer.analyze({ ...article, published: published ?? expectation.published ?? null });
  const undated = expectation.datesWithoutPublished.length > 0 ? analyzer.analyze({ ...article }) : analysis;
  return { analysis, facts: compare(expectation, analysis, undated) };
}
