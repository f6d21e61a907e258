import { SCALE } from "./article-record.ts";
import { type ActorReference, type Corpus, compareNames, referenceKey, referenceTo } from "./corpus.ts";
import { Groups } from "./groups.ts";

/** Where a holder stands on a target, over all articles: a cell of the stance matrix. */
export interface StanceCell {
  readonly holder: ActorReference;
  readonly target: ActorReference;
  /** Number of articles. */
  readonly articles: number;
  /** Number of stances, and of each position. */
  readonly total: number;
  readonly favourable: number;
  readonly neutral: number;
  readonly unfavourable: number;
  /** Mean of the scores, -1 to 1. */
  readonly mean: number;
}

/** The cells of the stance matrix that are not empty, those with most stances first. */
export function stanceMatrix({ articles }: Corpus): StanceCell[] {
  const cells = new Groups<{ -readonly [K in Exclude<keyof StanceCell, "mean">]: StanceCell[K] } & { sum: number }>();
  for (const { record, actor, holder } of articles) {
    const met = new Set<object>();
    for (const [from, to, favourable, neutral, unfavourable, sum] of record.stances) {
      const target = actor(to);
      if (target === null) continue;
      const who = holder(from);
      const cell = cells.of(`${referenceKey(who)}\n${target.id}`, () => ({
        holder: who,
        target: referenceTo(target),
        articles: 0,
        total: 0,
        favourable: 0,
        neutral: 0,
        unfavourable: 0,
        sum: 0,
      }));
      if (!met.has(cell)) cell.articles++;
      met.add(cell);
      cell.total += favourable + neutral + unfavourable;
      cell.favourable += favourable;
      cell.neutral += neutral;
      cell.unfavourable += unfavourable;
      cell.sum += sum;
    }
  }
  return cells.values
    .map(({ sum, ...cell }) => ({ ...cell, mean: cell.total === 0 ? 0 : sum / (cell.total * SCALE) }))
    .sort(
      (a, b) =>
        b.total - a.total || compareNames(a.holder.name, b.holder.name) || compareNames(a.target.name, b.target.name),
    );
}
