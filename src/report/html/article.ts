import type { Analysis, Block } from "../../schema/index.ts";
import { marksOf } from "./findings.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { type Mark, type Segment, segmentsOf } from "./segments.ts";

/** A stretch with its marks. Links to findings that begin here lead to it. */
function segment(text: string, { start, end, marks }: Segment): Content {
  const words = text.slice(start, end);
  if (marks.length === 0) return words;
  const look = [...new Set(marks.flatMap((mark) => mark.look.split(" ")))].join(" ");
  const findings = [...new Set(marks.map(({ finding }) => finding))].join(" ");
  const beginning = marks.filter((mark) => mark.first && mark.start === start);
  const anchor = beginning.at(-1);
  if (anchor === undefined) return html`<mark class="${look}" data-f="${findings}">${words}</mark>`;
  const badge = beginning.find((mark) => mark.badge !== null)?.badge ?? null;
  const others = beginning.slice(0, -1).map(({ finding }) => html`<i id="t-${finding}"></i>`);
  const number = badge === null ? null : html` data-n="${badge}"`;
  return html`${others}<mark id="t-${anchor.finding}" class="${look}" data-f="${findings}"${number}>${words}</mark>`;
}

function block({ kind, start, end }: Block, text: string, marks: readonly Mark[]): Markup {
  const inside = segmentsOf({ start, end }, marks).map((each) => segment(text, each));
  if (kind === "headline") return html`<p class="b-headline" role="heading" aria-level="3">${inside}</p>`;
  return kind === "paragraph" ? html`<p>${inside}</p>` : html`<p class="b-${kind}">${inside}</p>`;
}

/** The text of the article, all of it and nothing else, with every finding marked. */
export function articleText(analysis: Analysis): Markup {
  const { text, blocks } = analysis.article;
  const marks = marksOf(analysis);
  const parts: Content[] = [];
  let from = 0;
  let open: Mark[] = [];
  let next = 0;
  for (const each of blocks) {
    const here = open.filter(({ end }) => end > each.start);
    for (; next < marks.length && marks[next]!.start < each.end; next++) {
      if (marks[next]!.end > each.start) here.push(marks[next]!);
    }
    parts.push(text.slice(from, each.start), block(each, text, here));
    open = here.filter(({ end }) => end > each.end);
    from = each.end;
  }
  return html`<div id="text" class="text">${parts}${text.slice(from)}</div>`;
}
