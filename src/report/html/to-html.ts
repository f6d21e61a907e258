import type { Analysis } from "../../schema/index.ts";
import { namesOf } from "../content/names.ts";
import { quotationsByKind } from "../content/voices.ts";
import { counted } from "../content/wording.ts";
import { oneLine, shortened } from "../wrap.ts";
import { articleText } from "./article.ts";
import { disputes, otherLabels } from "./disputes.ts";
import { documentOf, THEME_CHOICE } from "./document.ts";
import { framingPanel, notesPanel } from "./framing.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { actors, speakers, stances } from "./people.ts";
import { datesPanel, timelinePanel } from "./time.ts";

/** How the HTML report looks. */
export interface HtmlReportOptions {
  /** Title of the page; the article's headline unless told. */
  readonly title?: string;
}

const LONGEST_TITLE = 200;
/** Addresses that may be followed from a report. */
const SAFE_ADDRESS = /^https?:\/\//i;

/** What can be marked in the text, and whether it is at first. */
const LAYERS = [
  ["show-q", "quotations", true],
  ["show-l", "labels", true],
  ["show-d", "dates", true],
  ["show-e", "events", false],
  ["show-c", "framing cues", false],
] as const;

function header({ article, sentences, quotations }: Analysis, title: string): Markup {
  const { published, publishedBasis, byline, url } = article;
  const basis = publishedBasis === "given" || publishedBasis === null ? "" : ` (${publishedBasis})`;
  const facts = [
    published === null ? "no publication date" : `published ${published}${basis}`,
    ...(byline === null ? [] : [`by ${shortened(byline, LONGEST_TITLE)}`]),
    counted(sentences.length, "sentence"),
    quotationsByKind(quotations),
  ];
  const address =
    url === null
      ? null
      : SAFE_ADDRESS.test(url)
        ? html` · <a href="${url}" rel="noreferrer noopener">source</a>`
        : html` · ${shortened(url, LONGEST_TITLE)}`;
  return html`<header><a class="skip" href="#text">Skip to the article</a><h1>${title}</h1><p class="facts">${facts.join(" · ")}${address}</p></header>`;
}

function legend(analysis: Analysis): Content {
  if (analysis.article.text === "") return null;
  const layers = LAYERS.map(
    ([id, what, on]) =>
      html`<label><input type="checkbox" id="${id}"${on ? html` checked` : null}><span class="key ${id}">${what}</span></label>`,
  );
  return html`<fieldset class="choice layers"><legend>Marked in the text</legend>${layers}</fieldset><fieldset class="choice"><legend>In the lists</legend><label><input type="checkbox" id="show-why">reasons</label></fieldset>`;
}

/**
 * The analysis as a page of HTML for a person in a browser: words in dispute on top, then the article with its quotations coloured by speaker and
 * labels, dates and events marked, beside who says what, who stands where, the timeline and the frames. Every mark tells why it is there (rule,
 * evidence, confidence) when it is pointed at, focused or tapped, and in the panels for everyone.
 *
 * The page loads nothing and runs one script of this package, which a content security policy enforces; all text is escaped. Without
 * scripts it can be read in full. The same analysis gives the same bytes.
 *
 * @param analysis - offsets in UTF-16 code units, as `analyze` gives them
 * @param options - see {@link HtmlReportOptions}
 * @example
 * import { writeFileSync } from "node:fs";
 * writeFileSync("report.html", toHtml(analyze("“It is no backyard,” Ana Lima said.")));
 */
export function toHtml(analysis: Analysis, options: HtmlReportOptions = {}): string {
  const { article } = analysis;
  const names = namesOf(analysis);
  const title = shortened(oneLine(options.title ?? article.title ?? article.text), LONGEST_TITLE) || "(empty text)";
  const { name, version } = analysis.engine;
  return documentOf(
    title,
    html`${header(analysis, title)}<main>${disputes(analysis, names)}<div class="columns"><section id="article" aria-labelledby="h-article"><h2 id="h-article">The article</h2><div class="choices">${legend(analysis)}${THEME_CHOICE}</div>${articleText(analysis)}</section><div class="panels">${speakers(analysis, names)}${stances(analysis, names)}${otherLabels(analysis, names)}${timelinePanel(analysis, names)}${framingPanel(analysis, names)}${actors(analysis, names)}${datesPanel(analysis)}${notesPanel(analysis)}</div></div></main><footer><p>Made by ${name} ${version}. Rules and models name themselves; a percentage is a calibrated probability.</p></footer><div id="why" role="tooltip" hidden></div>`,
  );
}
