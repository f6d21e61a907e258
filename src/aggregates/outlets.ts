import { type ActorReference, type Corpus, type CorpusArticle, compareNames, referenceTo } from "./corpus.ts";
import { grouped } from "./grouped-articles.ts";
import { Groups } from "./groups.ts";

/** Who is quoted by an outlet. */
export interface OutletSummary {
  readonly outlet: string | null;
  readonly articles: number;
  readonly quotations: number;
  /** Quotations of which nobody is known to be the speaker. */
  readonly unattributed: number;
  /** Those most often quoted first. */
  readonly speakers: readonly {
    readonly speaker: ActorReference;
    readonly articles: number;
    readonly quotations: number;
  }[];
}

/** Who is quoted by which outlet, outlets by name. */
export function outletSummaries({ articles }: Corpus): OutletSummary[] {
  return grouped(articles, ({ outlet }) => ({ outlet, period: null })).map(({ outlet, same }) => {
    const speakers = new Groups<{ speaker: ActorReference; quotations: number; in: Set<CorpusArticle> }>();
    let quotations = 0;
    let unattributed = 0;
    for (const article of same) {
      for (const [place, ...counts] of article.record.quotations) {
        const total = counts.reduce((sum, count) => sum + count, 0);
        quotations += total;
        const actor = article.actor(place);
        if (actor === null) unattributed += total;
        else {
          const make = () => ({ speaker: referenceTo(actor), quotations: 0, in: new Set<CorpusArticle>() });
          const speaker = speakers.of(actor.id, make);
          speaker.quotations += total;
          speaker.in.add(article);
        }
      }
    }
    const quoted = speakers.values.map((each) => ({
      speaker: each.speaker,
      articles: each.in.size,
      quotations: each.quotations,
    }));
    quoted.sort((a, b) => b.quotations - a.quotations || compareNames(a.speaker.name, b.speaker.name));
    return { outlet, articles: same.length, quotations, unattributed, speakers: quoted };
  });
}
