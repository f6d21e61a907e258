import { FIXTURES } from "../tests/fixtures/articles.ts";

/** Invented outlets that the fixtures are spread over. */
const OUTLETS = ["Meridian Wire", "The Harbour Post", "Northern Courier"] as const;

/** An article of the corpus that the cookbook asks questions of. */
export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly outlet: string;
}

/** Every text fixture as an article of a corpus, spread over three outlets, and one that a second outlet has printed again. */
export function fixtureCorpus(): CorpusArticle[] {
  const articles = FIXTURES.flatMap(({ name, article, expectation }, i) => {
    if (!("text" in article)) return [];
    const outlet = OUTLETS[i % OUTLETS.length]!;
    return [{ id: name, text: article.text, published: expectation.published ?? null, outlet }];
  });
  return articles;
}
