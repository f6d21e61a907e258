import { analyzeBatch, type Batch, type Outcome } from "../corpus/run/analyze-batch.ts";

export { encodePart } from "../corpus/run/encode-part.ts";
export { perform } from "../service/job.ts";

/** Analyses a batch of articles; the outcomes in order. */
export async function analyzeArticles(batch: Batch): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of analyzeBatch(batch)) outcomes.push(outcome);
  return outcomes;
}
