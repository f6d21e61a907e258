import type { Actor, Position, Span } from "../schema/index.ts";

/** An article of many: what tells where and when something was said. */
export interface ArticleReference {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or date-time of publication, null where it is not known. */
  readonly published: string | null;
  /** Where it appeared, null where that is not known. */
  readonly outlet: string | null;
}

/** Who takes a position, over many articles: the same name and kind is the same holder. */
export interface Holder {
  /** Kind of actor, or `narrator` for an outlet's own voice. */
  readonly kind: Actor["kind"] | "narrator";
  /** Name of the actor, or of the outlet; null for the narrator of an article whose outlet is not known. */
  readonly name: string | null;
}

/** A label claim with the article it stands in, and its actors by name. */
export interface TermClaim {
  readonly article: ArticleReference;
  /** The label's words; offsets into the text of the article, in the unit of its analysis. */
  readonly span: Span;
  readonly holder: Holder;
  /** Organization that the holder's role names in this article, as in "chairman of the Harbour Party"; null for none. */
  readonly organization: string | null;
  readonly position: Position;
  /** On whom the word is put: the name of the actor, failing that the words; null where the text does not say. */
  readonly bearer: string | null;
  readonly evidence: readonly Span[];
  /** The rule that found the claim. */
  readonly rule: string;
}

/** Tells holders apart; names with line breaks stay apart from kinds. */
export const holderKey = ({ kind, name }: Holder): string => `${kind}\n${name ?? ""}${name === null ? "\n" : ""}`;
