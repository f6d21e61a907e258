/** A stretch in quotation marks and what the marks are for. Offsets are into the article's text, half-open, marks included. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Offsets of what stands between the marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** The opening mark as written. */
  readonly open: string;
  /** False when the text (or its paragraph) ended before a closing mark came. */
  readonly closed: boolean;
  /**
   * `quotation`: words that stand as somebody's utterance; `mixed`: a fragment quoted inside reported speech or narration that
   * credits a speaker; `scare`: a word at arm's length; `title` of a work; `nickname`; `term` being introduced; `slogan`.
   */
  readonly use: "quotation" | "mixed" | "scare" | "title" | "nickname" | "term" | "slogan";
  /** Place in the list of the stretch that this one is nested in, -1 for none. */
  readonly parent: number;
  /** Place in the list of the stretch that this one continues (a re-opened mark in the next paragraph), -1 for none. */
  readonly continues: number;
}
