import type { Analysis, LabelClaim } from "../../schema/index.ts";
import { type DisputedWord, evidenceOf, type HolderClaims, labelContent } from "../content/labels.ts";
import type { Names } from "../content/names.ts";
import { passageAround } from "../content/passages.ts";
import { isUnsure } from "../content/wording.ts";
import { oneLine, shortened } from "../wrap.ts";
import { findingId, speakerLook, speakerNumbers } from "./findings.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { folded, panel, why } from "./why.ts";

const LONGEST_TERM = 160;
const LONGEST_PASSAGE = 260;

/** What the panels of labels are written with. */
interface Writing {
  readonly analysis: Analysis;
  readonly names: Names;
  readonly numbers: ReadonlyMap<string, number>;
  idOf(claim: LabelClaim): string;
}

/** The sentence of a claim, its word marked. */
function passage({ analysis }: Writing, claim: LabelClaim): Markup {
  const { text } = analysis.article;
  const { start, end, cutBefore, cutAfter } = passageAround(analysis, evidenceOf(claim), LONGEST_PASSAGE);
  const from = Math.min(Math.max(claim.span.start, start), end);
  const to = Math.min(Math.max(claim.span.end, from), end);
  const part = (a: number, b: number): string => text.slice(a, b).replace(/\s+/g, " ");
  const word = to > from ? html`<mark class="${claim.position}">${part(from, to)}</mark>` : null;
  return html`${cutBefore ? "… " : ""}${part(start, from)}${word}${part(to, end)}${cutAfter ? " …" : ""}`;
}

function claimItem(writing: Writing, claim: LabelClaim): Markup {
  const id = writing.idOf(claim);
  const reason = why(claim, claim.position, isUnsure(claim) ? "less than 50 % sure" : null);
  return html`<li id="${id}"><a href="#t-${id}">${passage(writing, claim)}</a> ${reason}</li>`;
}

/** The name of an actor with the number that marks what it says. */
export function who(names: Names, numbers: ReadonlyMap<string, number>, actor: string | null): Markup {
  const number = actor === null ? undefined : numbers.get(actor);
  const badge =
    number === undefined ? null : html`<b class="n ${speakerLook(number)}" aria-hidden="true">${number}</b> `;
  return html`${badge}${names.introduced(actor)}`;
}

function holderItem(writing: Writing, { holder, on, claims }: HolderClaims): Markup {
  const elsewhere = on === "" ? null : html` – put on ${on}`;
  return html`<li class="holder"><p>${who(writing.names, writing.numbers, holder)}${elsewhere}</p><ul>${claims.map((claim) => claimItem(writing, claim))}</ul></li>`;
}

function dispute(writing: Writing, { label, bearing, sides, instead }: DisputedWord, place: number): Markup {
  const on = bearing.whole === "" ? null : html`<span class="on">put on ${bearing.whole}</span>`;
  const columns = sides.map(
    ({ position, by, holders }) =>
      html`<div class="side ${position}"><h4>${by}</h4><ul>${holders.map((holder) => holderItem(writing, holder))}</ul></div>`,
  );
  const rivals = instead.map(
    ({ label: rival, holder }) =>
      html`<li>“${shortened(rival.term, LONGEST_TERM)}” – ${who(writing.names, writing.numbers, holder)}</li>`,
  );
  const others = rivals.length === 0 ? null : html`<h4>Other words for it</h4><ul class="instead">${rivals}</ul>`;
  const hidden = instead.length === 0 ? null : unlisted(writing, [...new Set(instead.map((each) => each.label))]);
  return html`<article class="dispute" aria-labelledby="h-dispute-${place}"><h3 id="h-dispute-${place}">“${shortened(oneLine(label.term), LONGEST_TERM)}” ${on}</h3><div class="sides">${columns}</div>${others}${hidden}</article>`;
}

/** Claims that are told in another form, so that the text's marks lead somewhere. */
function unlisted(writing: Writing, labels: Analysis["labels"]): Content {
  const claims = labels.flatMap((label) => label.claims);
  return folded(
    "The words in the text",
    claims.map((claim) => claimItem(writing, claim)),
  );
}

function writingOf(analysis: Analysis, names: Names): Writing {
  const ids = new Map<LabelClaim, string>();
  analysis.labels.forEach(({ claims }, i) => {
    claims.forEach((claim, j) => {
      ids.set(claim, findingId.claim(i, j));
    });
  });
  return { analysis, names, numbers: speakerNumbers(analysis), idOf: (claim) => ids.get(claim)! };
}

/** A panel for each word in dispute: who applies it, who rejects it, who asks, who keeps it at arm's length, in their words. */
export function disputes(analysis: Analysis, names: Names): Content {
  const writing = writingOf(analysis, names);
  const { disputed } = labelContent(analysis, names);
  return panel(
    "disputes",
    disputed.length === 1 ? "The word in dispute" : "Words in dispute",
    disputed.map((word, i) => dispute(writing, word, i)),
  );
}

/** The labels that nobody disputes. */
export function otherLabels(analysis: Analysis, names: Names): Content {
  const writing = writingOf(analysis, names);
  const { disputed, others, unsure } = labelContent(analysis, names);
  const told = others.map(({ label, claim, by, bearing: { whole } }) => {
    const id = writing.idOf(claim);
    const on = whole === "" ? "" : `, put on ${whole}`;
    return html`<li id="${id}"><a href="#t-${id}">“${shortened(oneLine(label.term), LONGEST_TERM)}”</a> – ${by.toLowerCase()} ${who(names, writing.numbers, claim.holder)}${on} ${why(claim, claim.position)}</li>`;
  });
  const instead = new Set(disputed.flatMap((word) => word.instead.map(({ label }) => label)));
  const doubtful = analysis.labels
    .filter((label) => !label.disputed && !instead.has(label))
    .flatMap((label) => label.claims)
    .filter(isUnsure);
  return panel(
    "labels",
    disputed.length > 0 ? "Other labels" : "Labels",
    told.length === 0 ? null : html`<ul>${told}</ul>`,
    folded(
      `${unsure} less than 50 % sure`,
      doubtful.map((claim) => claimItem(writing, claim)),
    ),
  );
}
