import { compareText, periodOf } from "../disputes/chronology.ts";
import { checkOptions } from "../options.ts";
import type { PloverType, Position } from "../schema/index.ts";
import type { Person, SyntheticArticle, TrueClaim } from "./truth.ts";

/** What can be chosen for {@link TruthSummary}. */
export interface TruthSummaryOptions {
  /** Copies of other articles count like all; true unless told otherwise. */
  readonly copies?: boolean;
}

/** How often somebody is quoted. */
export interface SpeakerFigures {
  readonly speaker: Person;
  readonly quotations: number;
  readonly direct: number;
  readonly indirect: number;
  readonly mixed: number;
}

/** How often an outlet quotes somebody. */
export interface OutletSpeakerFigures {
  readonly outlet: string;
  readonly speaker: Person;
  readonly quotations: number;
}

/** How often a position on a term is taken, by month and holder. */
export interface ClaimFigures {
  readonly term: string;
  readonly bearer: string;
  /** `2024-05`. */
  readonly month: string;
  /** Null for the outlets' own voice. */
  readonly holder: Person | null;
  readonly position: Position;
  readonly claims: number;
}

/** An article in which something happened first. */
export interface FirstArticle {
  readonly id: string;
  readonly published: string;
}

/** When a dispute began and when somebody first rejected the term. */
export interface DisputeFigures {
  readonly term: string;
  readonly bearer: string;
  readonly firstUse: FirstArticle;
  readonly firstRejection: FirstArticle | null;
}

/** How often two sides met in an interaction of a type. */
export interface EventFigures {
  readonly type: PloverType;
  readonly agent: string;
  readonly recipient: string | null;
  readonly events: number;
}

/** What was put into a corpus. Every list is in the order of its names, ids and months. */
export interface TruthFigures {
  readonly articles: number;
  readonly duplicates: number;
  readonly speakers: readonly SpeakerFigures[];
  readonly outletSpeakers: readonly OutletSpeakerFigures[];
  readonly claims: readonly ClaimFigures[];
  readonly disputes: readonly DisputeFigures[];
  readonly events: readonly EventFigures[];
}

/** Counts things by the names they are told apart by. */
class Counter<T> {
  readonly #counts = new Map<string, { readonly thing: T; count: number }>();

  add(thing: T, ...names: readonly string[]): void {
    const key = JSON.stringify(names);
    const counted = this.#counts.get(key);
    if (counted === undefined) this.#counts.set(key, { thing, count: 1 });
    else counted.count++;
  }

  inOrder(): { readonly thing: T; readonly count: number }[] {
    return [...this.#counts].sort(([a], [b]) => compareText(a, b)).map(([, counted]) => counted);
  }
}

function isBefore(a: FirstArticle, b: FirstArticle | null): boolean {
  return b === null || (compareText(a.published, b.published) || compareText(a.id, b.id)) < 0;
}

type Kinds = { direct: number; indirect: number; mixed: number };

/**
 * Adds up what was put into the articles of a corpus, in the terms in which a run over it is added up. Memory grows with the people, terms
 * and months, not with the articles; the order of the articles does not matter.
 */
export class TruthSummary {
  readonly #copies: boolean;
  #articles = 0;
  #duplicates = 0;
  readonly #speakers = new Map<string, { readonly speaker: Person; readonly kinds: Kinds }>();
  readonly #outletSpeakers = new Counter<Pick<OutletSpeakerFigures, "outlet" | "speaker">>();
  readonly #claims = new Counter<Omit<ClaimFigures, "claims">>();
  readonly #events = new Counter<Omit<EventFigures, "events">>();
  readonly #firstUses = new Map<string, { readonly claim: TrueClaim; readonly article: FirstArticle }>();
  readonly #firstRejections = new Map<string, FirstArticle>();

  /**
   * @param options - see {@link TruthSummaryOptions}
   * @throws HustingsError `INVALID_OPTION` for an option that does not exist or has a value outside its range
   */
  constructor(options: TruthSummaryOptions = {}) {
    checkOptions(options, { copies: "boolean" });
    this.#copies = options.copies ?? true;
  }

  /** Adds an article. */
  add({ article, truth }: SyntheticArticle): void {
    this.#articles++;
    if (truth.duplicateOf !== null) {
      this.#duplicates++;
      if (!this.#copies) return;
    }
    const people = new Map(truth.people.map((person) => [person.id, person]));
    for (const { speaker: id, kind } of truth.quotations) {
      const speaker = people.get(id)!;
      this.#quoted(speaker)[kind]++;
      this.#outletSpeakers.add({ outlet: article.outlet, speaker }, article.outlet, id);
    }
    const month = periodOf(article.published, "month")!;
    for (const claim of truth.claims) {
      const { term, bearer, position } = claim;
      const holder = people.get(claim.holder) ?? null;
      this.#claims.add({ term, bearer, month, holder, position }, term, bearer, month, claim.holder, position);
      this.#first(claim, { id: article.id, published: article.published });
    }
    for (const { type, agent, recipient } of truth.events) {
      this.#events.add({ type, agent, recipient }, type, agent, recipient ?? "");
    }
  }

  #quoted(speaker: Person): Kinds {
    const known = this.#speakers.get(speaker.id);
    if (known !== undefined) return known.kinds;
    const kinds = { direct: 0, indirect: 0, mixed: 0 };
    this.#speakers.set(speaker.id, { speaker, kinds });
    return kinds;
  }

  #first(claim: TrueClaim, article: FirstArticle): void {
    if (isBefore(article, this.#firstUses.get(claim.term)?.article ?? null)) {
      this.#firstUses.set(claim.term, { claim, article });
    }
    if (claim.position === "rejects" && isBefore(article, this.#firstRejections.get(claim.term) ?? null)) {
      this.#firstRejections.set(claim.term, article);
    }
  }

  /** What was added so far. */
  figures(): TruthFigures {
    return {
      articles: this.#articles,
      duplicates: this.#duplicates,
      speakers: [...this.#speakers.values()]
        .sort((a, b) => compareText(a.speaker.name, b.speaker.name) || compareText(a.speaker.id, b.speaker.id))
        .map(({ speaker, kinds }) => ({
          speaker,
          quotations: kinds.direct + kinds.indirect + kinds.mixed,
          ...kinds,
        })),
      outletSpeakers: this.#outletSpeakers.inOrder().map(({ thing, count }) => ({ ...thing, quotations: count })),
      claims: this.#claims.inOrder().map(({ thing, count }) => ({ ...thing, claims: count })),
      disputes: [...this.#firstUses.values()]
        .sort((a, b) => compareText(a.claim.term, b.claim.term))
        .map(({ claim: { term, bearer }, article }) => ({
          term,
          bearer,
          firstUse: article,
          firstRejection: this.#firstRejections.get(term) ?? null,
        })),
      events: this.#events.inOrder().map(({ thing, count }) => ({ ...thing, events: count })),
    };
  }
}

/**
 * What was put into a corpus, added up.
 *
 * @param articles - from `syntheticCorpus`
 * @param options - see {@link TruthSummaryOptions}
 * @throws HustingsError `INVALID_OPTION` for an option that does not exist or has a value outside its range
 * @example
 * truthSummary(syntheticCorpus({ seed: 1, articles: 10 })).articles; // → 10
 */
export function truthSummary(articles: Iterable<SyntheticArticle>, options: TruthSummaryOptions = {}): TruthFigures {
  const summary = new TruthSummary(options);
  for (const article of articles) summary.add(article);
  return summary.figures();
}
