import { counted } from "../report/content/wording.ts";
import { toHtml, toText } from "../report/index.ts";
import { shortened } from "../report/wrap.ts";
import type { Analysis } from "../schema/index.ts";
import { escapeXml } from "../xml.ts";
import { Displayed } from "./displayed.ts";
import { framed } from "./framed.ts";
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

/** An article's report in a frame, with a line under it for pages that show no frames, such as GitHub's. */
export function displayedAnalysis(analysis: Analysis, height: number): Displayed {
  const title = titleOf(analysis);
  const line = `<p><strong>${escapeXml(title)}</strong><br>${escapeXml(facts(analysis))}</p>`;
  const html = `${framed(toHtml(analysis), title, height)}\n${line}`;
  return new Displayed({ "text/html": html, "text/plain": toText(analysis) }, "The report on one article");
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
