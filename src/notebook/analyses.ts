import { toText } from "../report/index.ts";
import { counted } from "../report/page.ts";
import { shortened } from "../report/wrap.ts";
import type { Analysis } from "../schema/index.ts";
import { escapeXml } from "../xml.ts";
import { Displayed } from "./displayed.ts";
import { displayedRows } from "./rows.ts";

const LONGEST_TITLE = 120;

const titleOf = ({ article }: Analysis): string =>
  shortened(article.title ?? article.text, LONGEST_TITLE) || "(empty text)";

const disputedTerms = ({ labels }: Analysis): string[] =>
  labels.flatMap(({ term, disputed }) => (disputed ? [`“${shortened(term, LONGEST_TITLE)}”`] : []));

/** The size of what was found, on one line. */
function facts(analysis: Analysis): string {
  const disputed = disputedTerms(analysis);
  return [
    ...(analysis.article.published === null ? [] : [analysis.article.published]),
    counted(analysis.sentences.length, "sentence"),
    counted(analysis.quotations.length, "quotation"),
    ...(disputed.length > 0 ? [`in dispute: ${disputed.join(", ")}`] : []),
  ].join(" · ");
}

/** An article's report. */
export function displayedAnalysis(analysis: Analysis): Displayed {
  const title = titleOf(analysis);
  const text = toText(analysis);
  const html = `<pre style="white-space:pre-wrap">${escapeXml(text).replaceAll("&#10;", "\n")}</pre>`;
  return new Displayed({ "text/html": html, "text/plain": text }, `${title}\n${facts(analysis)}`);
}

/** Several articles: a row each. */
export function displayedAnalyses(analyses: readonly Analysis[], limit: number): Displayed {
  const rows = analyses.map((analysis) => ({
    title: titleOf(analysis),
    published: analysis.article.published,
    sentences: analysis.sentences.length,
    speakers: new Set(analysis.quotations.flatMap(({ speaker }) => speaker ?? [])).size,
    quotations: analysis.quotations.length,
    "in dispute": disputedTerms(analysis),
  }));
  return displayedRows(rows, limit, "articles");
}
