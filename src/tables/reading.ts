import { hostName } from "../disputes/outlet.ts";
import { type ReadArticle, readArticle } from "../disputes/read-claims.ts";
import { offsetMap, offsetUnitOf } from "../offsets.ts";
import type { Actor, Analysis, EventMention, Label, Quotation, Range, TemporalExpression } from "../schema/index.ts";
import { sentenceAt } from "../sentence-at.ts";
import type { ArticleContext } from "./context.ts";

/** Somebody who speaks, holds a position or has one taken on them: an actor of the article, or its narrator. */
export interface Party {
  /** Id over all articles; null for the narrator. */
  readonly id: string | null;
  readonly kind: Actor["kind"] | "narrator";
  /** Name of the actor; of the narrator the outlet, null where it is not known. */
  readonly name: string | null;
  readonly roles: string | null;
  readonly gender: Actor["gender"];
  /** Organization that the roles name. */
  readonly organization: string | null;
}

/** Several values of one cell: nothing is null. */
export const listed = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join("; "));

/** An analysis arranged for rows: ids over all articles, and who and what they stand for. */
export class Reading {
  readonly analysis: Analysis;
  readonly context: ArticleContext;
  readonly outlet: string | null;
  readonly #read: ReadArticle;
  readonly #parties = new Map<string, Party | null>();
  readonly #quotations: ReadonlyMap<string, Quotation>;
  readonly #dates: ReadonlyMap<string, TemporalExpression>;
  readonly #events: ReadonlyMap<string, EventMention>;
  readonly #labels: ReadonlyMap<string, Label>;
  readonly #sentenceIds: ReadonlyMap<Range, string>;
  readonly #cut: (range: Range) => string;

  constructor(analysis: Analysis, context: ArticleContext) {
    this.analysis = analysis;
    this.context = context;
    this.outlet = context.outlet ?? hostName(analysis);
    this.#read = readArticle(analysis, () => this.outlet);
    this.#quotations = byId(analysis.quotations);
    this.#dates = byId(analysis.dates);
    this.#events = byId(analysis.events);
    this.#labels = byId(analysis.labels);
    this.#sentenceIds = new Map(analysis.sentences.map((sentence, i) => [sentence, this.sentenceId(i + 1)]));
    const { text } = analysis.article;
    const toUtf16 = offsetMap(text, offsetUnitOf(analysis), "utf16");
    this.#cut = ({ start, end }) => text.slice(toUtf16(start), toUtf16(end));
  }

  /** An id that is the same finding's over all articles. Local ids have no hyphen, so that no two articles can give the same one. */
  id(local: string): string;
  id(local: string | null): string | null;
  id(local: string | null): string | null {
    return local === null ? null : `${this.analysis.article.id}-${local}`;
  }

  /** An actor by its id in the article, or the narrator; null for nobody. */
  party(id: string | null): Party | null {
    if (id === null) return null;
    let party = this.#parties.get(id);
    if (party === undefined) {
      party = this.#partyOf(id);
      this.#parties.set(id, party);
    }
    return party;
  }

  #partyOf(id: string): Party | null {
    if (id === "narrator") {
      return { id: null, kind: "narrator", name: this.outlet, roles: null, gender: null, organization: null };
    }
    const actor = this.#read.actor(id);
    if (actor === null) return null;
    const { kind, name, roles, gender } = actor;
    return { id: this.id(id), kind, name, roles: listed(roles), gender, organization: this.#read.organization(id) };
  }

  quotation(id: string | null): Quotation | null {
    return (id !== null && this.#quotations.get(id)) || null;
  }

  date(id: string | null): TemporalExpression | null {
    return (id !== null && this.#dates.get(id)) || null;
  }

  event(id: string): EventMention | null {
    return this.#events.get(id) ?? null;
  }

  label(id: string): Label | null {
    return this.#labels.get(id) ?? null;
  }

  /** Id of a sentence by its number, from 1 on. */
  sentenceId(number: number): string {
    return this.id(`n${number}`);
  }

  /** Id of the sentence that a place lies in. */
  sentence(place: Range | null | undefined): string | null {
    const sentence = place ? sentenceAt(this.analysis.sentences, place.start) : undefined;
    return (sentence && this.#sentenceIds.get(sentence)) ?? null;
  }

  /** The words of a range. */
  words(range: Range): string {
    return this.#cut(range);
  }
}

function byId<T extends { readonly id: string }>(findings: readonly T[]): Map<string, T> {
  return new Map(findings.map((finding) => [finding.id, finding]));
}
