import type { ArticleInput, PloverType, Position, Range } from "../schema/index.ts";

/** Somebody of the invented world. */
export interface Person {
  /** Unique in the world; two people can have one name. */
  readonly id: string;
  readonly name: string;
  readonly surname: string;
  readonly gender: "female" | "male";
  readonly office: Office;
  /** Name of the country. */
  readonly country: string;
  /** Office and whose: "foreign minister of Peru". */
  readonly role: string;
}

/** What somebody is in the invented world. */
export type Office =
  | "president"
  | "prime minister"
  | "foreign minister"
  | "finance minister"
  | "interior minister"
  | "opposition leader"
  | "party leader"
  | "mayor"
  | "union leader"
  | "researcher";

/** A quotation that was put into a text. Offsets are half-open, in UTF-16 code units of the article's text. */
export interface TrueQuotation {
  readonly kind: "direct" | "indirect" | "mixed";
  /** Id of the person quoted. */
  readonly speaker: string;
  /** What is said; more than one range where the cue interrupts it. */
  readonly content: readonly Range[];
}

/** A position on a disputed term that was put into a text. */
export interface TrueClaim extends Range {
  readonly term: string;
  /** Name of who or what the term is put on. */
  readonly bearer: string;
  /** The sentence names the bearer; else only the context tells. */
  readonly bearerStated: boolean;
  /** Id of the person who takes the position, or "narrator". */
  readonly holder: string;
  readonly position: Position;
}

/** An interaction that was put into a text: its trigger, type, sides and day. */
export interface TrueEvent extends Range {
  readonly type: PloverType;
  /** Name of a country or person, or the words for a government or group. */
  readonly agent: string;
  readonly recipient: string | null;
  /** Day that the sentence gives, null where it gives none. */
  readonly date: string | null;
}

/** A favourable or unfavourable position toward somebody that was put into a text, at the words that express it. */
export interface TrueStance extends Range {
  /** Id of a person. */
  readonly holder: string;
  /** Id of a person. */
  readonly target: string;
  readonly position: "favourable" | "unfavourable";
}

/** How a copy of agency text was edited. */
export interface CopyEdits {
  /** Paragraphs cut from the end. */
  readonly cut: number;
  /** The outlet put a first line of its own. */
  readonly ownFirstLine: boolean;
  /** Spelt in the other way: British for American, American for British. */
  readonly respelt: boolean;
}

/** What was put into an article. */
export interface Truth {
  /** Everyone quoted or taking a position, in the order of the text. */
  readonly people: readonly Person[];
  readonly quotations: readonly TrueQuotation[];
  readonly claims: readonly TrueClaim[];
  readonly events: readonly TrueEvent[];
  readonly stances: readonly TrueStance[];
  /** Id of the article that this one is a copy of, null for an original. */
  readonly duplicateOf: string | null;
  readonly edits: CopyEdits | null;
}

/** An invented article and what was put into it. */
export interface SyntheticArticle {
  readonly article: ArticleInput & {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly published: string;
    readonly outlet: string;
    readonly text: string;
  };
  readonly truth: Truth;
}
