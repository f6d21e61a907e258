import { type Period, periodOf } from "../disputes/chronology.ts";
import type { TermClaim } from "../disputes/claim.ts";
import { groupClaims, type Tally, tally } from "../disputes/tally.ts";
import type { Position } from "../schema/index.ts";
import { type ActorReference, type Corpus, compareNames, referenceKey } from "./corpus.ts";
import { Groups } from "./groups.ts";

/** Who takes one position on a label in one period, those with most claims first. */
export type Holders = readonly { readonly holder: ActorReference; readonly claims: number }[];

/** A label in one period. */
export interface LabelPeriod extends Tally {
  /** `2023-11-07`, `2023-W45`, `2023-11` or `2023`; null for articles without a date. */
  readonly period: string | null;
  /** Who takes each position. */
  readonly holders: Readonly<Record<Position, Holders>>;
}

/** A label over time: who applies it and who rejects it, period by period. */
export interface LabelOverTime extends Tally {
  readonly term: string;
  readonly disputed: boolean;
  /** In the order of time; periods without a claim are left out. */
  readonly periods: readonly LabelPeriod[];
}

/** The labels of a corpus by period, disputed ones first. */
export function labelsOverTime({ disputes, holderOf }: Corpus, period: Period): LabelOverTime[] {
  return disputes.map(({ term, disputed, total, articles, counts, shares, claims }) => ({
    term,
    disputed,
    total,
    articles,
    counts,
    shares,
    periods: groupClaims(claims, ({ article }) => periodOf(article.published, period)).map(([name, same]) => ({
      period: name,
      ...tally(same),
      holders: {
        applies: holdersOf(same, "applies", holderOf),
        rejects: holdersOf(same, "rejects", holderOf),
        questions: holdersOf(same, "questions", holderOf),
        distances: holdersOf(same, "distances", holderOf),
      },
    })),
  }));
}

function holdersOf(claims: readonly TermClaim[], position: Position, holderOf: Corpus["holderOf"]): Holders {
  const holders = new Groups<{ holder: ActorReference; claims: number }>();
  for (const claim of claims) {
    if (claim.position !== position) continue;
    const holder = holderOf(claim);
    holders.of(referenceKey(holder), () => ({ holder, claims: 0 })).claims++;
  }
  return holders.values.sort((a, b) => b.claims - a.claims || compareNames(a.holder.name, b.holder.name));
}
