import type { ActorReference, CorpusSummary } from "../src/aggregates/index.ts";
import { countryCodeOf } from "../src/exports/coding.ts";
import type { Dispute } from "../src/index.ts";
import type { Position } from "../src/schema/index.ts";
import type { TruthFigures } from "../src/synthetic/index.ts";
import { type ArticleFacts, Identities, type JoiningScore, joiningScore } from "./synthetic-identities.ts";

/** Counts of one kind side by side: what was put into a corpus, and what its summary counts. */
export interface CountsScore {
  readonly name: string;
  /** The counts put in, added up. */
  readonly put: number;
  /** How much of it is counted under the same names. */
  readonly common: number;
  /** The summary's counts, added up; null where a text has more of the kind than was put in, so that they can't be judged. */
  readonly has: number | null;
  /** How many counts were put in. */
  readonly cells: number;
  /** How many of them are counted exactly. */
  readonly exact: number;
  /** How many of them are counted with an error of ten per cent at most. */
  readonly close: number;
}

/** How many terms are first used, or first rejected, on the right day. */
export interface FirstsScore {
  readonly put: number;
  readonly right: number;
}

/** What a summary counts compared with what was put in. */
export interface SumsScore {
  readonly counts: readonly CountsScore[];
  readonly joining: JoiningScore;
  readonly firstUses: FirstsScore;
  readonly firstRejections: FirstsScore;
}

/** The dispute of a summary that is about a term of the truth. */
export function disputeAbout(term: string, found: readonly Dispute[]): Dispute | undefined {
  // hustings takes "safe haven" for the term where the text has "safe haven for smugglers".
  return found.find(({ forms }) => forms.some(({ form }) => `${term} `.startsWith(`${form} `)));
}

/** Counts by the names they are told apart by. */
class Counts {
  readonly #counts = new Map<string, number>();

  add(count: number, ...names: readonly (string | null)[]): void {
    const key = JSON.stringify(names);
    this.#counts.set(key, this.of(key) + count);
  }

  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  get entries(): readonly (readonly [key: string, count: number])[] {
    return [...this.#counts];
  }

  get total(): number {
    return this.entries.reduce((sum, [, count]) => sum + count, 0);
  }
}

function scoreOf(name: string, put: Counts, found: Counts, judged = true): CountsScore {
  const errors = put.entries.map(([key, count]) => Math.abs(found.of(key) - count) / count);
  return {
    name,
    put: put.total,
    common: put.entries.reduce((sum, [key, count]) => sum + Math.min(count, found.of(key)), 0),
    has: judged ? found.total : null,
    cells: errors.length,
    exact: errors.filter((error) => error === 0).length,
    close: errors.filter((error) => error <= 0.1).length,
  };
}

function articlesByOutlet(articles: readonly ArticleFacts[], { articles: { byOutletAndPeriod } }: CorpusSummary) {
  const [put, found] = [new Counts(), new Counts()];
  for (const { outlet, month } of articles) put.add(1, outlet, month);
  for (const { outlet, period, articles } of byOutletAndPeriod) found.add(articles, outlet, period);
  return scoreOf("articles by outlet and month", put, found);
}

function articlesBySpeaker(articles: readonly ArticleFacts[], { speakers }: CorpusSummary, identities: Identities) {
  const [put, found] = [new Counts(), new Counts()];
  for (const { speaking } of articles) for (const person of speaking) put.add(1, person);
  for (const { id, articles } of speakers) found.add(articles, identities.keyOf(id));
  return scoreOf("articles by speaker", put, found);
}

function quotationsBySpeaker(truth: TruthFigures, { speakers }: CorpusSummary, identities: Identities) {
  const [put, found] = [new Counts(), new Counts()];
  for (const { speaker, quotations } of truth.speakers) put.add(quotations, speaker.id);
  for (const { id, quotations } of speakers) found.add(quotations.total, identities.keyOf(id));
  return scoreOf("quotations by speaker", put, found);
}

function quotationsByOutlet(truth: TruthFigures, { outlets }: CorpusSummary, identities: Identities) {
  const [put, found] = [new Counts(), new Counts()];
  for (const { outlet, speaker, quotations } of truth.outletSpeakers) put.add(quotations, outlet, speaker.id);
  for (const { outlet, speakers, unattributed } of outlets) {
    for (const { speaker, quotations } of speakers) found.add(quotations, outlet, identities.keyOf(speaker.id!));
    if (unattributed > 0) found.add(unattributed, outlet, null);
  }
  return scoreOf("quotations by outlet and speaker", put, found);
}

const POSITIONS: readonly Position[] = ["applies", "rejects", "questions", "distances"];

/** Positions on terms that were put in; what else a text disputes can't be judged. */
function positionScores(truth: TruthFigures, summary: CorpusSummary, identities: Identities): CountsScore[] {
  const [put, found, putByHolder, foundByHolder] = [new Counts(), new Counts(), new Counts(), new Counts()];
  for (const { term, month, holder, position, claims } of truth.claims) {
    put.add(claims, term, month, position);
    putByHolder.add(claims, term, month, position, holder?.id ?? "narrator");
  }
  for (const { term } of truth.disputes) {
    const name = disputeAbout(term, summary.disputes)?.term;
    const periods = summary.labels.find((label) => label.term === name)?.periods ?? [];
    for (const { period, counts, holders } of periods) {
      for (const position of POSITIONS) {
        if (counts[position] > 0) found.add(counts[position], term, period, position);
        for (const { holder, claims } of holders[position]) {
          const who = holder.id === null ? "narrator" : identities.keyOf(holder.id);
          foundByHolder.add(claims, term, period, position, who);
        }
      }
    }
  }
  return [
    scoreOf("positions by term and month", put, found),
    scoreOf("positions by term, month and holder", putByHolder, foundByHolder),
  ];
}

function eventsByType(truth: TruthFigures, summary: CorpusSummary): CountsScore {
  const [put, found] = [new Counts(), new Counts()];
  for (const { type, events } of truth.events) put.add(events, type);
  for (const { type, events } of summary.events.byType) found.add(events, type);
  return scoreOf("events by type", put, found, false);
}

/** Events between people and countries; a government or a capital is its country. Other sides are words, which a summary doesn't count. */
function eventsByPair(truth: TruthFigures, summary: CorpusSummary): CountsScore {
  const [put, found] = [new Counts(), new Counts()];
  const people = new Set(truth.speakers.map(({ speaker }) => speaker.name));
  const sideOf = (name: string): string | null => (people.has(name) ? name : countryCodeOf(name));
  const actorOf = ({ kind, name }: ActorReference): string | null =>
    kind === "person" ? name!.replace(/ \(.*$/, "") : countryCodeOf(name!);
  for (const { type, agent, recipient, events } of truth.events) {
    const [one, other] = [sideOf(agent), sideOf(recipient ?? "")];
    if (one !== null && other !== null) put.add(events, type, one, other);
  }
  for (const { type, agent, recipient, events } of summary.events.pairs) {
    if (agent !== null && recipient !== null) found.add(events, type, actorOf(agent), actorOf(recipient));
  }
  return scoreOf("events by type and pair", put, found, false);
}

function firstsScore(
  { disputes }: TruthFigures,
  found: readonly Dispute[],
  what: "firstUse" | "firstRejection",
): FirstsScore {
  const put = disputes.filter((dispute) => dispute[what] !== null);
  const right = put.filter((dispute) => {
    const published = disputeAbout(dispute.term, found)?.[what]?.article.published;
    return published?.slice(0, 10) === dispute[what]!.published.slice(0, 10);
  });
  return { put: put.length, right: right.length };
}

/** Compares a summary, by months, with what was put into its articles. */
export function compareSums(articles: readonly ArticleFacts[], truth: TruthFigures, summary: CorpusSummary): SumsScore {
  const identities = new Identities(articles, summary.speakers);
  return {
    counts: [
      articlesByOutlet(articles, summary),
      articlesBySpeaker(articles, summary, identities),
      quotationsBySpeaker(truth, summary, identities),
      quotationsByOutlet(truth, summary, identities),
      ...positionScores(truth, summary, identities),
      eventsByType(truth, summary),
      eventsByPair(truth, summary),
    ],
    joining: joiningScore(truth, identities),
    firstUses: firstsScore(truth, summary.disputes, "firstUse"),
    firstRejections: firstsScore(truth, summary.disputes, "firstRejection"),
  };
}
