import { type Holder, holderKey, type TermClaim } from "./claim.ts";
import type { Dispute } from "./disputes.ts";
import { groupClaims } from "./tally.ts";

/** A holder with the claims that put it on one side of a dispute. */
export interface Side {
  readonly holder: Holder;
  /** In the order of time; each says in which article, where, and by which words. */
  readonly claims: readonly TermClaim[];
}

/** Two holders whose positions on a term conflict. */
export interface Opposition {
  /** Who rejects the term. */
  readonly rejecting: Side;
  /** Who applies it, questions it or keeps it at a distance. */
  readonly opposed: Side;
}

const sidesOf = (claims: readonly TermClaim[]): Side[] =>
  groupClaims(claims, ({ holder }) => holderKey(holder))
    .map(([, same]) => ({ holder: same[0]!.holder, claims: same }))
    .sort((a, b) => b.claims.length - a.claims.length);

/**
 * Who is in dispute with whom about a term: each holder that rejects it with each other holder that does not, those with more claims
 * first. One pair at a time, because there can be as many as the holders of one side times those of the other.
 *
 * @param dispute - from `disputes`
 * @example
 * for (const { rejecting, opposed } of opponents(dispute)) {
 *   console.log(`${rejecting.holder.name} against ${opposed.holder.name}: ${rejecting.claims[0].evidence[0].text}`);
 * }
 */
export function* opponents(dispute: Dispute): Generator<Opposition> {
  const against = sidesOf(dispute.claims.filter(({ position }) => position === "rejects"));
  const others = sidesOf(dispute.claims.filter(({ position }) => position !== "rejects"));
  for (const rejecting of against) {
    for (const opposed of others) {
      if (holderKey(rejecting.holder) !== holderKey(opposed.holder)) yield { rejecting, opposed };
    }
  }
}
