import { type CorpusArticle, compareNames } from "./corpus.ts";
import { Groups } from "./groups.ts";

interface Place {
  readonly outlet: string | null;
  readonly period: string | null;
}

/** Articles by outlet and period, in their order, null last. */
export function grouped(
  articles: readonly CorpusArticle[],
  placeOf: (article: CorpusArticle) => Place,
): (Place & { readonly same: CorpusArticle[] })[] {
  const groups = new Groups<Place & { readonly same: CorpusArticle[] }>();
  for (const article of articles) {
    const { outlet, period } = placeOf(article);
    groups.of(JSON.stringify([outlet, period]), () => ({ outlet, period, same: [] })).same.push(article);
  }
  return groups.values.sort((a, b) => compareNames(a.outlet, b.outlet) || compareNames(a.period, b.period));
}
