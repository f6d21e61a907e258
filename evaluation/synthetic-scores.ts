import type { Actor, Analysis, LabelClaim, Quotation, Range } from "../src/schema/index.ts";
import type { Person, SyntheticArticle, TrueClaim, TrueEvent, TrueQuotation } from "../src/synthetic/index.ts";

/** How often something was put in, found, and found right, by name. */
export interface Score {
  /** How many were put in. */
  put: number;
  /** How many of them were found. */
  found: number;
  /** How many an analysis has, of those that can be judged. */
  has: number;
}

/** Scores by name. */
export type Scores = Map<string, Score>;

/** Adds to a score. */
export function count(scores: Scores, name: string, what: keyof Score, by = 1): void {
  const score = scores.get(name) ?? { put: 0, found: 0, has: 0 };
  scores.set(name, score);
  score[what] += by;
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

function overlapLength(as: readonly Range[], bs: readonly Range[]): number {
  let length = 0;
  for (const a of as) {
    for (const b of bs) length += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  }
  return length;
}

const lengthOf = (ranges: readonly Range[]): number => ranges.reduce((sum, { start, end }) => sum + end - start, 0);

/** Whether an actor of an analysis is a person of the truth: by the full name. */
function isPerson(actor: Actor | undefined, person: Person | undefined): boolean {
  return actor !== undefined && person !== undefined && actor.name === person.name;
}

/** What an analysis and the truth of one article look like side by side. */
class Comparison {
  readonly people: ReadonlyMap<string, Person>;
  readonly actors: ReadonlyMap<string, Actor>;

  constructor(
    readonly truth: SyntheticArticle["truth"],
    readonly analysis: Analysis,
    readonly scores: Scores,
  ) {
    this.people = new Map(truth.people.map((person) => [person.id, person]));
    this.actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  }

  /** A quotation is found where half of either's words are the other's; each is matched once. */
  quotations(): void {
    const rest = new Set<Quotation>(this.analysis.quotations.filter((quotation) => this.#canBeJudged(quotation)));
    count(this.scores, "quotations", "has", rest.size);
    count(this.scores, "quotations and speakers", "has", rest.size);
    for (const gold of this.truth.quotations) {
      const match = [...rest].find(({ content }) => {
        const common = overlapLength(content, gold.content);
        return 2 * common >= lengthOf(content) && 2 * common >= lengthOf(gold.content);
      });
      const right = match !== undefined && this.#isSpeaker(match, gold);
      if (match !== undefined) rest.delete(match);
      for (const name of ["quotations", `${gold.kind} quotations`]) {
        count(this.scores, name, "put");
        if (match !== undefined) count(this.scores, name, "found");
      }
      count(this.scores, "quotations and speakers", "put");
      if (right) count(this.scores, "quotations and speakers", "found");
    }
  }

  /**
   * Of quotations that are no quotations in the truth, only those count as wrong that nobody would take for one: "criticised her for",
   * "urged Peru to" are attributions to some annotators and none to others, and what stands in a quotation is part of it.
   */
  #canBeJudged({ cue, within }: Quotation): boolean {
    const verbs = [...this.truth.events, ...this.truth.stances];
    return within === null && !cue.some((words) => verbs.some((verb) => overlaps(words, verb)));
  }

  #isSpeaker({ speaker }: Quotation, gold: TrueQuotation): boolean {
    return isPerson(this.actors.get(speaker ?? ""), this.people.get(gold.speaker));
  }

  claims(): void {
    const terms = new Set(this.truth.claims.map(({ term }) => term));
    const claims = this.analysis.labels
      .filter(({ term }) => [...terms].some((known) => known.includes(term) || term.includes(known)))
      .flatMap((label) => label.claims);
    for (const name of CLAIM_SCORES.slice(0, -1)) count(this.scores, name, "has", claims.length);
    for (const gold of this.truth.claims) {
      const at = claims.filter(({ span }) => overlaps(span, gold));
      const positioned = at.filter(({ position }) => position === gold.position);
      const held = positioned.filter((claim) => this.#isHolder(claim, gold));
      const borne = held.filter((claim) => this.#isBearer(claim, gold));
      const all = [at, positioned, held, ...(gold.bearerStated ? [borne] : [])];
      all.forEach((found, i) => {
        count(this.scores, CLAIM_SCORES[i]!, "put");
        if (found.length > 0) count(this.scores, CLAIM_SCORES[i]!, "found");
      });
      count(this.scores, `claims: ${gold.holder === "narrator" ? "outlet " : ""}${gold.position}`, "put");
      if (held.length > 0) {
        count(this.scores, `claims: ${gold.holder === "narrator" ? "outlet " : ""}${gold.position}`, "found");
      }
    }
  }

  #isHolder({ holder }: LabelClaim, gold: TrueClaim): boolean {
    if (holder === "narrator" || gold.holder === "narrator") return holder === gold.holder;
    return isPerson(this.actors.get(holder), this.people.get(gold.holder));
  }

  #isBearer({ bearer }: LabelClaim, gold: TrueClaim): boolean {
    const names = [this.actors.get(bearer.actor ?? "")?.name, bearer.span?.text];
    return names.some((name) => name !== undefined && name.length > 3 && isSame(name, gold.bearer));
  }

  events(): void {
    for (const gold of this.truth.events) {
      const at = this.analysis.events.filter(({ trigger }) => overlaps(trigger, gold));
      const typed = at.filter(({ type }) => type === gold.type);
      const sided = typed.filter((event) => this.#hasSides(event, gold));
      const dated = typed.filter(({ date }) => this.#isDay(date, gold.date));
      for (const name of ["events: trigger", "events: type", "events: both sides"]) count(this.scores, name, "put");
      if (at.length > 0) count(this.scores, "events: trigger", "found");
      if (typed.length > 0) count(this.scores, "events: type", "found");
      if (sided.length > 0) count(this.scores, "events: both sides", "found");
      count(this.scores, `events: ${gold.type}`, "put");
      if (typed.length > 0) count(this.scores, `events: ${gold.type}`, "found");
      if (gold.date === null) continue;
      count(this.scores, "events: day", "put");
      if (dated.length > 0) count(this.scores, "events: day", "found");
    }
  }

  #isDay(id: string | null, day: string | null): boolean {
    const date = this.analysis.dates.find((date) => date.id === id);
    return date !== undefined && date.from?.slice(0, 10) === day;
  }

  #hasSides({ participants }: Analysis["events"][number], { agent, recipient }: TrueEvent): boolean {
    const names = participants.map(({ actor, span, role }) => ({
      role,
      names: [this.actors.get(actor ?? "")?.name, span.text].filter((name) => name !== undefined),
    }));
    const has = (name: string, agentOnly: boolean): boolean =>
      names.some(({ role, names }) => (role === "agent") === agentOnly && names.some((words) => isSame(words, name)));
    // Of two that sign or meet both are agents.
    const other = recipient === null || has(recipient, false) || (has(recipient, true) && recipient !== agent);
    return has(agent, true) && other;
  }

  stances(): void {
    for (const { holder, target, position, start, end } of this.truth.stances) {
      const found = this.analysis.stances.some(
        (stance) =>
          stance.position === position &&
          isPerson(this.actors.get(stance.holder), this.people.get(holder)) &&
          isPerson(this.actors.get(stance.target.id), this.people.get(target)) &&
          stance.evidence.some((span) => overlaps(span, { start, end })),
      );
      count(this.scores, "stances", "put");
      if (found) count(this.scores, "stances", "found");
    }
  }
}

const CLAIM_SCORES = [
  "claims",
  "claims and positions",
  "claims, positions and holders",
  "claims that name their bearer, in all",
] as const;

/** Whether words name what the truth names: one holds the other, articles and case apart; a country's government is the country. */
function isSame(words: string, name: string): boolean {
  const a = words.toLowerCase().replace(/^(?:the|some) /, "");
  const b = name.toLowerCase();
  return a === b || a.includes(b) || (b.includes(a) && a.length > 4);
}

/** Compares an analysis with what was put into its article, and adds to the scores. */
export function compareWithTruth({ truth }: SyntheticArticle, analysis: Analysis, scores: Scores): void {
  const comparison = new Comparison(truth, analysis, scores);
  comparison.quotations();
  comparison.claims();
  comparison.events();
  comparison.stances();
}
