import type { Language } from "../language/language.ts";
import type { Article, TemporalExpression } from "../schema/index.ts";
import type { Draft } from "./draft.ts";
import { daysOf } from "./when.ts";

/** The temporal expression with which the article states when it appeared: in its dateline or byline. */
function statedPublication(
  { blocks, published }: Article,
  dates: readonly TemporalExpression[],
): TemporalExpression | null {
  const day = published?.slice(0, 10);
  const heads = blocks.filter(({ kind }) => kind === "dateline" || kind === "byline");
  const stated = dates.find(({ start, end, ...date }) =>
    heads.some((block) => block.start <= start && end <= block.end && daysOf({ start, end, ...date })?.from === day),
  );
  return day === undefined ? null : (stated ?? null);
}

/**
 * Whether news of an event is told as it comes in: what is so or has been done as the article is written, or what somebody says in it.
 * What a quotation holds is told by its speaker and not by the article; a headline repeats what follows.
 */
function isFresh({ group, trigger, realis, quotation }: Draft): boolean {
  if (group === null || group.modal !== null || realis !== "actual" || quotation !== null) return false;
  if (group.tense === "PRESENT") return true;
  return group.tense === "PAST" && group.aspect === "NONE" && trigger.class === "REPORTING";
}

/** Dates events that the article tells as fresh news, and that nothing else dates, to the day that it gives as its own. */
export function dateFreshNews(
  language: Language,
  article: Article,
  dates: readonly TemporalExpression[],
  drafts: readonly Draft[],
): void {
  const stated = statedPublication(article, dates);
  if (stated === null) return;
  for (const draft of drafts) {
    const { block } = language.sentenceOf(draft.trigger.token);
    if (draft.date === null && isFresh(draft) && article.blocks[block]?.kind !== "headline") draft.date = stated;
  }
}
