import type { Span } from "../schema/index.ts";
import type { Relation, Sentence, Token } from "./token.ts";
import type { VerbGroup } from "./verbs.ts";

/**
 * The linguistic layer every later stage reads: sentences, tokens with tags and dependencies, and questions asked of them.
 * Boilerplate blocks have no tokens. Indexes are into {@link Language.tokens}; token ranges are half-open.
 */
export interface Language {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Index of the token that covers or, failing that, follows the character offset; `tokens.length` past the last. */
  tokenAt(offset: number): number;
  /** Half-open range of the tokens that lie in (or overlap) the characters `start` to `end`. */
  tokensIn(start: number, end: number): { from: number; to: number };
  /** The sentence that a token belongs to. */
  sentenceOf(token: number): Sentence;
  /** Characters of a token range as a span; edge white space is never included. */
  span(from: number, to: number): Span;
  /** Characters `start` to `end` as a span. */
  slice(start: number, end: number): Span;
  /** Tokens that depend on a token, in text order. */
  children(token: number): readonly number[];
  /** First dependent with one of the relations, or -1. */
  child(token: number, ...relations: Relation[]): number;
  /** Half-open range of the contiguous stretch a token governs, its own dependents included. */
  subtree(token: number): { from: number; to: number };
  /**
   * The noun phrase headed by a noun, name, number or pronoun: determiner to head with its compound and flat parts, without
   * relative clauses, appositions, prepositional phrases or coordination.
   */
  nounPhrase(head: number): { from: number; to: number };
  /** Subject of a verb or predicate: its own, or the one shared through coordination, control or a relative clause; else -1. */
  subject(predicate: number): number;
  /** Whether the token is negated, by not, n't, never, no, hardly, nor and the like on it, its auxiliaries or determiner. */
  negated(token: number): boolean;
  /** The verb group a verb (or copular predicate) belongs to, null for other words. */
  verbGroup(token: number): VerbGroup | null;
  /** Every verb group, by its main verb's place in the text. */
  readonly verbGroups: readonly VerbGroup[];
}
