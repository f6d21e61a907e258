/** Text that is markup already. Only {@link html} and {@link raw} make it. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return this.source;
  }
}

/** What can stand in a template: text is escaped, markup is not, nothing is nothing. */
export type Content = string | number | Markup | null | readonly Content[];

/** What HTML reads as something else, and what it cannot hold: NUL and half characters. */
const DOUBTFUL = /[&<>"'\r\0\p{Cs}]/gu;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
  ["\r", "&#13;"],
]);

/** Text as HTML holds it in an element or between quotation marks; NUL and half characters become U+FFFD. */
export function escapeHtml(text: string): string {
  return text.replace(DOUBTFUL, (character) => ESCAPES.get(character) ?? "\uFFFD");
}

function written(content: Content): string {
  if (content === null) return "";
  if (content instanceof Markup) return content.source;
  if (typeof content === "object") return content.map(written).join("");
  return escapeHtml(String(content));
}

/** Markup of a template: what is put in is escaped unless it is markup itself, so that no text can be forgotten. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.reduce((sum, part, i) => sum + written(contents[i - 1]!) + part));
}

/** A constant of this package as markup. Never for text from elsewhere. */
export function raw(constant: string): Markup {
  return new Markup(constant);
}
