import type { Analysis } from "../schema/index.ts";
import { quotationsByKind } from "./content/voices.ts";
import { counted } from "./content/wording.ts";
import { dates, events } from "./events.ts";
import { framing, notes } from "./framing.ts";
import { labels } from "./labels.ts";
import { type Page, pageOf, type TextReportOptions } from "./page.ts";
import { actors, speakers, stances } from "./people.ts";
import { shortened } from "./wrap.ts";

const LONGEST_TITLE = 200;

/** The article's title, date and size. */
function header(page: Page): string[] {
  const { article, sentences, quotations } = page.analysis;
  const title = shortened(article.title ?? article.text, LONGEST_TITLE) || "(empty text)";
  const basis =
    article.publishedBasis === "given" || article.publishedBasis === null ? "" : ` (${article.publishedBasis})`;
  const facts = [
    article.published ? `published ${article.published}${basis}` : "no publication date",
    ...(article.byline ? [`by ${shortened(article.byline, LONGEST_TITLE)}`] : []),
    counted(sentences.length, "sentence"),
    quotationsByKind(quotations),
  ];
  // A section without the empty line above it.
  return page.section(title, [page.line(0, facts.join(" · "))]).slice(1);
}

/** The order in which a reader is told: the dispute, the voices, where they stand, who they are, what happened and when. */
const SECTIONS = [header, labels, speakers, stances, actors, events, dates, framing, notes] as const;

/**
 * The analysis as a page of text for a person at a terminal: words in dispute first, then speakers with what they said, who stands
 * where, who is who, events, dates, frames and notes. Long lists are cut and say how many items were left out. Control characters of
 * the article are made harmless.
 *
 * @example
 * console.log(toText(analyze("“It is no backyard,” Ana Lima said."), { width: 100 }));
 */
export function toText(analysis: Analysis, options: TextReportOptions = {}): string {
  const page = pageOf(analysis, options);
  return `${SECTIONS.flatMap((section) => section(page)).join("\n")}\n`;
}
