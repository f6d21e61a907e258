import type { ArticleReference, Holder } from "../disputes/claim.ts";
import type { ReadLabel } from "../disputes/read-claims.ts";
import type { Span } from "../schema/index.ts";
import type { ArticleRecord, LabelRecord } from "./schema.ts";

type PackedSpan = [text: string, start: number, end: number];

const pack = ({ text, start, end }: Span): PackedSpan => [text, start, end];
const unpack = ([text, start, end]: PackedSpan): Span => ({ start, end, text });

/** A label with its claims as it is kept; `holders` are the places of the claims' holders. */
export function packLabel({ term, claims, equations }: ReadLabel, holders: readonly number[]): LabelRecord {
  return {
    term,
    claims: claims.map(({ span, organization, position, bearer, evidence, rule }, i) => ({
      at: pack(span),
      holder: holders[i]!,
      organization,
      position,
      bearer,
      evidence: evidence.map(pack),
      rule,
    })),
    equations: equations.map(({ forms, span, rule }) => ({ forms: [...forms], at: pack(span), rule })),
  };
}

/** The labels of an article as disputes are made of them. */
export function unpackLabels({ article, actors, labels }: ArticleRecord): ReadLabel[] {
  const reference: ArticleReference = article;
  const holderAt = (place: number): Holder => {
    const actor = actors[place];
    return actor === undefined ? { kind: "narrator", name: article.outlet } : { kind: actor[0], name: actor[1] };
  };
  return labels.map(({ term, claims, equations }) => ({
    term,
    claims: claims.map(({ at, holder, organization, position, bearer, evidence, rule }) => ({
      article: reference,
      span: unpack(at),
      holder: holderAt(holder),
      organization,
      position,
      bearer,
      evidence: evidence.map(unpack),
      rule,
    })),
    equations: equations.map(({ forms, at, rule }) => ({ forms, article: reference, span: unpack(at), rule })),
  }));
}
