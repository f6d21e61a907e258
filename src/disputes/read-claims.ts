import { HustingsError } from "../errors.ts";
import { offsetMap, offsetUnitOf } from "../offsets.ts";
import type { Actor, Analysis, LabelClaim, Range, Span } from "../schema/index.ts";
import type { ArticleReference, Holder, TermClaim } from "./claim.ts";
import { equatedBeside } from "./equating.ts";
import { organizationsIn } from "./organization.ts";
import type { OutletOf } from "./outlet.ts";

/** A place where a text gives two terms as the same thing in other words. */
export interface Equation {
  /** The two terms, as written, in the order of the text. */
  readonly forms: readonly [string, string];
  readonly article: ArticleReference;
  /** From the first term to the second. */
  readonly span: Span;
  /** `disputes/or-apposition`, `disputes/restated` or `disputes/also-called`. */
  readonly rule: string;
}

/** A label of one article, with its actors by name. */
export interface ReadLabel {
  readonly term: string;
  readonly claims: readonly TermClaim[];
  readonly equations: readonly Equation[];
}

/** What an analysis says about its article and about who is who, arranged for questions. */
export interface ReadArticle {
  readonly reference: ArticleReference;
  holder(id: string): Holder;
  organization(holder: string): string | null;
  actor(id: string | null): Actor | null;
}

/** The article of an analysis, with its outlet and its actors by id. */
export function readArticle(analysis: Analysis, outletOf: OutletOf): ReadArticle {
  if (!Array.isArray(analysis?.labels) || typeof analysis.article !== "object") {
    throw new HustingsError("INVALID_INPUT", "Expected analyses, as analyze() gives them; got something else.");
  }
  const { id, url, title, byline, published } = analysis.article;
  const reference = { id, url, title, byline, published, outlet: outletOf(analysis) ?? null };
  const organizationOf = organizationsIn(analysis.actors);
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  return {
    reference,
    actor: (actor) => (actor === null ? null : (actors.get(actor) ?? null)),
    organization(holder) {
      const actor = actors.get(holder);
      return actor ? organizationOf(actor) : null;
    },
    holder(holder) {
      if (holder === "narrator") return { kind: "narrator", name: reference.outlet };
      const actor = actors.get(holder);
      return actor ? { kind: actor.kind, name: actor.name } : { kind: "unnamed", name: holder };
    },
  };
}

/** The labels of an analysis, and the other words that its text gives for them. */
export function readLabels(analysis: Analysis, article: ReadArticle): ReadLabel[] {
  if (analysis.labels.length === 0) return [];
  const { text } = analysis.article;
  const unit = offsetUnitOf(analysis);
  const toUtf16 = offsetMap(text, unit, "utf16");
  const fromUtf16 = offsetMap(text, "utf16", unit);
  const equationsAt = ({ start, end }: Range): Equation[] => {
    const term = { start: toUtf16(start), end: toUtf16(end) };
    return equatedBeside(text, term).map(({ other, range, rule }) => {
      const form = text.slice(term.start, term.end);
      const forms: [string, string] = range.start === term.start ? [form, other] : [other, form];
      const span = {
        start: fromUtf16(range.start),
        end: fromUtf16(range.end),
        text: text.slice(range.start, range.end),
      };
      return { forms, article: article.reference, span, rule };
    });
  };
  const claimed = analysis.labels.filter(({ claims }) => claims.length > 0);
  return claimed.map(({ term, claims }) => ({
    term,
    claims: claims.map((claim) => readClaim(claim, article)),
    equations: claims.flatMap(({ span }) => equationsAt(span)),
  }));
}

function readClaim({ span, holder, position, bearer, evidence, rule }: LabelClaim, article: ReadArticle): TermClaim {
  return {
    article: article.reference,
    span,
    holder: article.holder(holder),
    organization: article.organization(holder),
    position,
    bearer: bearer.actor === "narrator" ? article.reference.outlet : bearerName(bearer, article),
    evidence,
    rule,
  };
}

function bearerName({ actor, span }: LabelClaim["bearer"], article: ReadArticle): string | null {
  return article.actor(actor)?.name ?? span?.text ?? null;
}
