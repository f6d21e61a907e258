/** What an HTML reader finds in a page: the article's text and what the page says about it. */
export interface HtmlArticle {
  /** The article's text: blocks apart by a blank line, entities decoded, no markup. */
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or date-time as the page gives it. */
  readonly published: string | null;
  /** BCP 47 language tag. */
  readonly language: string | null;
  /** Canonical address. */
  readonly url: string | null;
  /** Name of the publication. */
  readonly outlet: string | null;
}

/**
 * Turns a page into an article. Declared here and implemented in `hustings/html`, so that the analysis core stays free of an
 * HTML parser.
 */
export type HtmlReader = (html: string, url: string | null) => HtmlArticle;
