import { readSource } from "../article/source.ts";
import { article } from "../article/stage.ts";
import { language } from "../language/stage.ts";
import { Pipeline } from "../pipeline.ts";
import type { ArticleInput, Span } from "../schema/index.ts";
import type { Mark } from "./mark.ts";
import { marks } from "./marks-stage.ts";

/**
 * What quotation marks are for: `quotation`, words that stand as somebody's utterance; `mixed`, a fragment of somebody's words inside
 * a sentence of the writer's; `scare`, a word at arm's length; `term` being introduced; `title` of a work; `nickname`; `slogan`.
 */
export type MarkUse = Mark["use"];

/** A stretch in quotation marks and what the marks are for. */
export interface MarkedStretch extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  readonly use: MarkUse;
  /** False when the paragraph ended before a closing mark came. */
  readonly closed: boolean;
  /** Place in the list of the stretch that this one is nested in. */
  readonly within: number | null;
  /** Place in the list of the stretch that this one goes on from, opened again in the next paragraph. */
  readonly continues: number | null;
}

const method = Pipeline.from("source").with(article).with(language).with(marks);

/**
 * Finds every stretch in quotation marks and tells what its marks are for. Quicker than a whole analysis, whose quotations, labels and
 * framing cues rest on it.
 *
 * @param input - the article's text, or an object with `text`
 * @returns the stretches in text order, offsets in UTF-16 code units, half-open, marks included
 * @throws HustingsError `INVALID_INPUT` or `INVALID_FIELD` for misuse, `HTML_READER_MISSING` for `html`; text is never an error
 * @example
 * quotationMarks("Otto “The Broom” Venn called the so-called “safe zone” a trap.").map(({ use }) => use); // → [ "nickname", "scare" ]
 */
export function quotationMarks(input: string | ArticleInput): MarkedStretch[] {
  const source = readSource(input);
  const layers = method.run({ source }, { note: () => {} });
  const span = (start: number, end: number): Span => ({ start, end, text: layers.article.text.slice(start, end) });
  return layers.marks.map(({ start, end, innerStart, innerEnd, use, closed, parent, continues }) => ({
    ...span(start, end),
    inner: span(innerStart, innerEnd),
    use,
    closed,
    within: parent < 0 ? null : parent,
    continues: continues < 0 ? null : continues,
  }));
}
