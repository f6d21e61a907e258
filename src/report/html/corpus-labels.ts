import type { LabelOverTime, LabelPeriod } from "../../aggregates/labels-over-time.ts";
import type { CorpusSummary } from "../../aggregates/summary.ts";
import type { TermClaim } from "../../disputes/claim.ts";
import type { Dispute } from "../../disputes/disputes.ts";
import type { Position } from "../../schema/index.ts";
import { POSITIONS } from "../content/labels.ts";
import { counted } from "../content/wording.ts";
import { oneLine, shortened } from "../wrap.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { quoted } from "./quoted.ts";
import { table } from "./table.ts";
import { panel } from "./why.ts";

const LONGEST_TERM = 120;
const LONGEST_PASSAGE = 240;
/** Disputes told in full. */
const DISPUTES_SHOWN = 12;
const HOLDERS_SHOWN = 6;
/** Labels in the table. */
const LABELS_SHOWN = 40;

/** What an actor of a corpus is called on the page; null is an outlet that nobody names. */
export type Named = (name: string | null) => string;

/** Claims by position as one bar; the counts stand beside it. */
function positionsBar(counts: Readonly<Record<Position, number>>, longest: number): Markup {
  let from = 0;
  const parts = POSITIONS.map(({ position }) => {
    const width = Math.round((counts[position] / Math.max(1, longest)) * 1000) / 10;
    const part = html`<rect class="${position}" x="${Math.round(from * 10) / 10}" width="${width}" height="6"/>`;
    from += width;
    return part;
  });
  return html`<svg class="bar long" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}

const numberOf = (position: Position) => ({
  heading: position,
  kind: "number" as const,
  cell: ({ counts }: { readonly counts: Readonly<Record<Position, number>> }) => counts[position],
});

function holders({ periods }: LabelOverTime, position: Position): [name: string | null, claims: number][] {
  const claims = new Map<string | null, number>();
  for (const period of periods) {
    for (const { holder, claims: count } of period.holders[position]) {
      claims.set(holder.name, (claims.get(holder.name) ?? 0) + count);
    }
  }
  return [...claims].sort((a, b) => b[1] - a[1]);
}

function said(claim: TermClaim | null, what: string): Content {
  if (claim === null) return null;
  const { article, evidence, span } = claim;
  const where = [article.published?.slice(0, 10), article.outlet, article.title].filter((each) => each != null);
  const words = shortened(oneLine((evidence[0] ?? span).text), LONGEST_PASSAGE);
  return html`<li>${what}: ${quoted(words)} <small>${where.map((each) => shortened(each!, LONGEST_TERM)).join(" · ")}</small></li>`;
}

const isSame = (one: TermClaim, other: TermClaim): boolean =>
  one.article.id === other.article.id && one.span.start === other.span.start;

function dispute(label: LabelOverTime, whole: Dispute | undefined, place: number, named: Named): Markup {
  const sides = POSITIONS.flatMap(({ position, by }) => {
    const all = holders(label, position);
    if (all.length === 0) return [];
    const items = all
      .slice(0, HOLDERS_SHOWN)
      .map(([name, claims]) => html`<li>${named(name)} <small>${counted(claims, "time")}</small></li>`);
    const more =
      all.length > HOLDERS_SHOWN ? html`<li><small>and ${all.length - HOLDERS_SHOWN} more</small></li>` : null;
    return [
      html`<div class="side ${position}"><h4>${by} <span class="on">${label.counts[position]}</span></h4><ul>${items}${more}</ul></div>`,
    ];
  });
  const longest = Math.max(...label.periods.map(({ total }) => total));
  const periods = table<LabelPeriod>(`Claims about “${shortened(label.term, LONGEST_TERM)}” over time`, label.periods, [
    { heading: "when", cell: ({ period }) => period ?? "no date" },
    { heading: "claims", cell: ({ counts }) => positionsBar(counts, longest) },
    ...POSITIONS.map(({ position }) => numberOf(position)),
  ]);
  const firsts =
    whole === undefined
      ? null
      : html`<ul>${whole.firstRejection && isSame(whole.firstUse, whole.firstRejection) ? said(whole.firstUse, "First, and rejected at once") : [said(whole.firstUse, "First"), said(whole.firstRejection, "First rejected")]}</ul>`;
  return html`<article class="dispute" aria-labelledby="h-dispute-${place}"><h3 id="h-dispute-${place}">“${shortened(oneLine(label.term), LONGEST_TERM)}” <span class="on">${counted(label.total, "claim")} in ${counted(label.articles, "article")}</span></h3><div class="sides">${sides}</div>${periods}${firsts}</article>`;
}

/** The words in dispute: who takes which position, period by period, who was first. */
export function corpusDisputes({ labels, disputes }: CorpusSummary, named: Named): Content {
  const whole = new Map(disputes.map((each) => [each.term, each]));
  const disputed = labels.filter((label) => label.disputed);
  const left = disputed.length - DISPUTES_SHOWN;
  return panel(
    "disputes",
    "Words in dispute",
    disputed.slice(0, DISPUTES_SHOWN).map((label, i) => dispute(label, whole.get(label.term), i, named)),
    left > 0 ? html`<p><small>${counted(left, "more dispute")}; JSON has all.</small></p>` : null,
  );
}

/** Every label with how often each position is taken, the most frequent first. */
export function corpusLabels({ labels }: CorpusSummary): Content {
  const others = labels.filter((label) => !label.disputed);
  const most = [...others].sort((a, b) => b.total - a.total).slice(0, LABELS_SHOWN);
  const longest = Math.max(0, ...most.map(({ total }) => total));
  const more = others.length > most.length ? ` (${most.length} of ${others.length})` : "";
  return panel(
    "labels",
    "Other labels",
    table<LabelOverTime>(`Labels that nobody disputes, by number of claims${more}`, most, [
      { heading: "label", cell: ({ term }) => `“${shortened(oneLine(term), LONGEST_TERM)}”` },
      { heading: "claims", cell: ({ counts }) => positionsBar(counts, longest) },
      { heading: "articles", kind: "number", cell: ({ articles }) => articles },
      ...POSITIONS.map(({ position }) => numberOf(position)),
    ]),
  );
}
