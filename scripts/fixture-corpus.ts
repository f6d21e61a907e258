import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FIXTURES } from "../tests/fixtures/articles.ts";

/** Invented outlets that the fixtures are spread over. */
const OUTLETS = ["Meridian Wire", "The Harbour Post", "Northern Courier"] as const;
/** Articles of one dispute over weeks, one of them printed by two outlets. */
const DISPUTE = new URL("../fixtures/cookbook/articles.jsonl", import.meta.url);

/** An article of the corpus that the cookbook asks questions of. */
export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly outlet: string;
}

/** The corpus of the cookbook: every text fixture, spread over three outlets, and the articles of one dispute. */
export function fixtureCorpus(): CorpusArticle[] {
  const articles = FIXTURES.flatMap(({ name, article, expectation }, i) => {
    if (!("text" in article)) return [];
    const outlet = OUTLETS[i % OUTLETS.length]!;
    return [{ id: name, text: article.text, published: expectation.published ?? null, outlet }];
  });
  const dispute = readFileSync(DISPUTE, "utf8").trimEnd().split("\n");
  return [...articles, ...dispute.map((line) => JSON.parse(line) as CorpusArticle)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const article of fixtureCorpus()) process.stdout.write(`${JSON.stringify(article)}\n`);
}
