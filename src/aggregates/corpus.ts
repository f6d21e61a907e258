import { compareText, type Period, periodOf } from "../disputes/chronology.ts";
import type { TermClaim } from "../disputes/claim.ts";
import { type Dispute, disputesOf } from "../disputes/disputes.ts";
import type { Actor } from "../schema/index.ts";
import { unpackLabels } from "./packed-labels.ts";
import type { Aggregate, ArticleRecord } from "./schema.ts";
import { type CorpusActor, Roster } from "./speakers/roster.ts";

/** An actor of the corpus, or the narrator of an outlet, as other parts of a summary name it. */
export interface ActorReference {
  /** Id of the actor; null for a narrator. */
  readonly id: string | null;
  readonly kind: Actor["kind"] | "narrator";
  /** Name that no other actor of the corpus has; the outlet of a narrator, null where that is not known. */
  readonly name: string | null;
}

/** An article of the corpus, with its place in the aggregate, its outlet and its period. */
export interface CorpusArticle {
  readonly record: ArticleRecord;
  readonly outlet: string | null;
  readonly period: string | null;
  /** Day of publication, null where it is not known. */
  readonly day: string | null;
  /** The actor at a place in the article's list; null for the narrator and for nobody. */
  actor(place: number): CorpusActor | null;
  /** The same as a reference; the narrator of the outlet for no actor. */
  holder(place: number): ActorReference;
}

/** An aggregate read: who is who in it, and what is in dispute. */
export interface Corpus {
  readonly articles: readonly CorpusArticle[];
  readonly actors: readonly CorpusActor[];
  readonly disputes: readonly Dispute[];
  /** Who makes a claim of a dispute. */
  holderOf(claim: TermClaim): ActorReference;
}

/** A reference to an actor. */
export const referenceTo = ({ id, kind, distinctName }: CorpusActor): ActorReference => ({
  id,
  kind,
  name: distinctName,
});

/** Reads an aggregate, counting time by a period. */
export function readCorpus({ articles: records }: Aggregate, period: Period): Corpus {
  const roster = new Roster(records);
  const articles = records.map((record, i): CorpusArticle => {
    const { outlet, published } = record.article;
    const actor = (place: number): CorpusActor | null => roster.at(i, place);
    return {
      record,
      outlet,
      period: periodOf(published, period),
      day: periodOf(published, "day"),
      actor,
      holder(place) {
        const known = actor(place);
        return known === null ? { id: null, kind: "narrator", name: outlet } : referenceTo(known);
      },
    };
  });
  const holders = new Map<TermClaim, ActorReference>();
  const labels = articles.flatMap(({ record, holder }) => {
    const unpacked = unpackLabels(record);
    unpacked.forEach(({ claims }, i) => {
      claims.forEach((claim, j) => {
        holders.set(claim, holder(record.labels[i]!.claims[j]!.holder));
      });
    });
    return unpacked;
  });
  return {
    articles,
    actors: roster.actors,
    disputes: disputesOf(labels, period),
    holderOf: (claim) => holders.get(claim)!,
  };
}

/** Tells references apart. */
export const referenceKey = ({ id, name }: ActorReference): string => id ?? `narrator\n${JSON.stringify(name)}`;

/** Order of names, null last. */
export function compareNames(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}
