import type { Position } from "../schema/index.ts";
import { compareText } from "./chronology.ts";
import type { ArticleReference, TermClaim } from "./claim.ts";

/** How often each position is taken. */
export interface Tally {
  /** Number of claims. */
  readonly total: number;
  /** Number of articles they stand in. */
  readonly articles: number;
  /** Number of claims of each position. */
  readonly counts: Readonly<Record<Position, number>>;
  /** Share of each position in the claims, 0 to 1; the four add up to 1. */
  readonly shares: Readonly<Record<Position, number>>;
}

/** Counts claims by position. */
export function tally(claims: readonly TermClaim[]): Tally {
  const counts = { applies: 0, rejects: 0, questions: 0, distances: 0 };
  const articles = new Set<ArticleReference>();
  for (const { position, article } of claims) {
    counts[position]++;
    articles.add(article);
  }
  const share = (position: Position): number => (claims.length === 0 ? 0 : counts[position] / claims.length);
  const shares = {
    applies: share("applies"),
    rejects: share("rejects"),
    questions: share("questions"),
    distances: share("distances"),
  };
  return { total: claims.length, articles: articles.size, counts, shares };
}

/** Claims by a key, keys in code-unit order; a null key comes last. */
export function groupClaims(
  claims: readonly TermClaim[],
  keyOf: (claim: TermClaim) => string | null,
): [key: string | null, claims: TermClaim[]][] {
  const groups = new Map<string | null, TermClaim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const same = groups.get(key);
    if (same) same.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : compareText(a, b)));
}
