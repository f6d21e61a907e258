import { type Content, html, type Markup } from "./markup.ts";

/** A probability as a person reads it. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Why a finding is there: what is known of it, the rule or model that made it, how sure that is. */
export function why(
  { rule, confidence = null }: { readonly rule: string; readonly confidence?: number | null },
  ...facts: readonly (string | null)[]
): Markup {
  const told = [
    ...facts.filter((fact) => fact !== null && fact !== ""),
    `rule ${rule}`,
    ...(confidence === null ? [] : [`${percent(confidence)} sure`]),
  ];
  return html`<small class="why">${told.join(" · ")}</small>`;
}

/** A finding in a panel, with a link to its words in the text. */
export function finding(id: string, words: Content, reason: Markup): Markup {
  return html`<li id="${id}"><a href="#t-${id}">${words}</a> ${reason}</li>`;
}

/** Items of a list that is closed at first where it is long. */
export function folded(summary: string, items: readonly Content[]): Content {
  if (items.length === 0) return null;
  return html`<details><summary>${summary}</summary><ul>${items}</ul></details>`;
}

/** A part of the page under its heading; nothing where there is nothing to tell. */
export function panel(id: string, heading: string, ...contents: readonly Content[]): Content {
  if (contents.every((content) => content === null || (Array.isArray(content) && content.length === 0))) return null;
  return html`<section id="${id}" aria-labelledby="h-${id}"><h2 id="h-${id}">${heading}</h2>${contents}</section>`;
}
