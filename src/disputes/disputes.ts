import { isDisputed } from "../labels/dispute.ts";
import { checkOptions } from "../options.ts";
import type { Analysis } from "../schema/index.ts";
import { compareText, PERIODS, type Period, periodOf } from "./chronology.ts";
import { type Holder, holderKey, type TermClaim } from "./claim.ts";
import { hostName, type OutletOf } from "./outlet.ts";
import { type Equation, type ReadLabel, readArticle, readLabels } from "./read-claims.ts";
import { groupClaims, type Tally, tally } from "./tally.ts";
import { collectTerms, type Term, type TermForm } from "./terms.ts";

/** What can be chosen for {@link disputes}. */
export interface DisputesOptions {
  /** In which outlet an article appeared; the host name of its address, without "www.", unless told otherwise. */
  readonly outletOf?: OutletOf;
  /** Length of time that claims are counted by; a month unless told otherwise. */
  readonly period?: Period;
}

/** What one speaker does with a term. */
export interface SpeakerTally extends Tally {
  readonly holder: Holder;
}

/** What one outlet's articles do with a term, whoever speaks in them. */
export interface OutletTally extends Tally {
  /** Null for articles whose outlet is not known. */
  readonly outlet: string | null;
}

/** What is done with a term in one period. */
export interface PeriodTally extends Tally {
  /** `2023-11-07`, `2023-W45`, `2023-11` or `2023`; null for articles without a date. */
  readonly period: string | null;
}

/** A term over all articles: how it is written, who does what with it, and since when. */
export interface Dispute extends Tally {
  /** The term as its articles mostly have it. */
  readonly term: string;
  /** Every way of writing it, most frequent first. */
  readonly forms: readonly TermForm[];
  /** Where a text gives other words as the same term. */
  readonly equations: readonly Equation[];
  /** Somebody rejects the term, and somebody else does not. */
  readonly disputed: boolean;
  /** The earliest claim; those of articles without a date come last. */
  readonly firstUse: TermClaim;
  /** The earliest claim that rejects the term, null where nobody does. */
  readonly firstRejection: TermClaim | null;
  /** Most claims first. */
  readonly bySpeaker: readonly SpeakerTally[];
  /** In the order of the outlets' names. */
  readonly byOutlet: readonly OutletTally[];
  /** In the order of time; periods without a claim are left out. */
  readonly byPeriod: readonly PeriodTally[];
  /** Every claim, in the order of time. */
  readonly claims: readonly TermClaim[];
}

/**
 * The terms of one or many articles with who applies, rejects, questions or distances them: disputed terms first, then those with more
 * claims. The order of the analyses does not matter. Speakers are told apart by name and kind: the same name in two articles is
 * the same speaker. Time and memory grow with the number of claims; the articles' texts are not kept.
 *
 * @param analyses - analyses of articles, each article once
 * @param options - see {@link DisputesOptions}
 * @throws HustingsError `INVALID_INPUT` where something else than an analysis comes, `INVALID_OPTION` for an option that does not exist or
 *   has a value outside its range
 * @example
 * const [dispute] = disputes([
 *   analyze("Lena Ortiz called the port law “a surrender”."),
 *   analyze("“This law is not a surrender,” Karl Berg said."),
 * ]);
 * dispute.term; // → "surrender"
 * dispute.disputed; // → true
 * dispute.bySpeaker.map(({ holder, counts }) => `${holder.name}: ${counts.rejects}`); // → ["Karl Berg: 1", "Lena Ortiz: 0"]
 */
export function disputes(analyses: Iterable<Analysis>, options: DisputesOptions = {}): Dispute[] {
  checkOptions(options, { outletOf: "function", period: PERIODS });
  const { outletOf = hostName, period = "month" } = options;
  const labels: ReadLabel[] = [];
  for (const analysis of analyses) {
    for (const label of readLabels(analysis, readArticle(analysis, outletOf))) labels.push(label);
  }
  return disputesOf(labels, period);
}

/** The disputes of labels that were read from articles. */
export function disputesOf(labels: readonly ReadLabel[], period: Period): Dispute[] {
  return collectTerms(labels)
    .map((term) => disputeOf(term, period))
    .sort((a, b) => Number(b.disputed) - Number(a.disputed) || b.total - a.total || compareText(a.term, b.term));
}

function disputeOf({ term, forms, equations, claims }: Term, period: Period): Dispute {
  const holders = claims.map(({ holder, position }) => ({ holder: holderKey(holder), position }));
  return {
    term,
    forms,
    disputed: isDisputed(holders),
    ...tally(claims),
    firstUse: claims[0]!,
    firstRejection: claims.find(({ position }) => position === "rejects") ?? null,
    bySpeaker: groupClaims(claims, ({ holder }) => holderKey(holder))
      .map(([, same]) => ({ holder: same[0]!.holder, ...tally(same) }))
      .sort((a, b) => b.total - a.total),
    byOutlet: groupClaims(claims, ({ article }) => article.outlet).map(([outlet, same]) => ({
      outlet,
      ...tally(same),
    })),
    byPeriod: groupClaims(claims, ({ article }) => periodOf(article.published, period)).map(([name, same]) => ({
      period: name,
      ...tally(same),
    })),
    equations,
    claims,
  };
}
