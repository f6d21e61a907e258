import { html, type Markup } from "./markup.ts";

const SINGLE: Readonly<Record<string, string>> = { "“": "‘", "”": "’", '"': "'" };

/** Words of an article as a quotation. Marks within it are single ones, as print has them, because a browser puts double ones around it. */
export function quoted(words: string): Markup {
  return html`<q>${words.replace(/[“”"]/g, (mark) => SINGLE[mark]!)}</q>`;
}
