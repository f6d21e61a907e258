import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCorpus } from "../src/corpus/index.ts";
import { type Corpus, openCorpus } from "../src/query/open-corpus.ts";
import { writeResult } from "../src/query/write-result.ts";
import { fixtureCorpus } from "./fixture-corpus.ts";

/** A block of SQL, with the table that stands under it. */
const QUESTION = /^```sql\n([\s\S]*?)^```\n(?:\n\|[^\n]*(?:\n\|[^\n]*)*\n)?/gm;

/** Does something with the corpus of the cookbook, analysed as `hustings corpus` does it; the folder is gone afterwards. */
export async function withFixtureCorpus<T>(use: (corpus: Corpus, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "hustings-cookbook-"));
  try {
    await writeCorpus(fixtureCorpus(), { out: folder, workers: 0, analyses: false });
    const corpus = await openCorpus([folder], { threads: 1 });
    try {
      return await use(corpus, folder);
    } finally {
      corpus.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function answer(corpus: Corpus, sql: string): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of writeResult(await corpus.query(sql), "markdown", Number.POSITIVE_INFINITY))
    pieces.push(piece);
  return pieces.join("");
}

/** The page with the answers that the questions have now. */
export async function answered(page: string, corpus: Corpus): Promise<string> {
  const parts: string[] = [];
  let from = 0;
  for (const match of page.matchAll(QUESTION)) {
    const sql = match[1]!;
    parts.push(page.slice(from, match.index), `\`\`\`sql\n${sql}\`\`\`\n\n${await answer(corpus, sql)}`);
    from = match.index + match[0].length;
  }
  return parts.join("") + page.slice(from);
}
