import type { Language } from "../language/language.ts";
import type { Attribution } from "../quotations/attribution.ts";

/** For every token, the attribution whose source or quoted content it is in. */
export interface AttributionMap {
  /** Place in the list of attributions whose source a token is part of, -1 for none. */
  readonly source: Int32Array;
  /** Place of the innermost direct or mixed content between quotation marks that a token stands in, -1 for none. */
  readonly quoted: Int32Array;
  /** Place of an attribution with a source whose content, in whatever words, a token stands in, -1 for none. */
  readonly content: Int32Array;
}

const OPENING_MARK = /["'“”„«‘‟]/;

/** Marks tokens by attribution. Contents of one article overlap little, so this is linear in the text. */
export function mapAttributions(language: Language, attributions: readonly Attribution[]): AttributionMap {
  const source = new Int32Array(language.tokens.length).fill(-1);
  const quoted = new Int32Array(language.tokens.length).fill(-1);
  const content = new Int32Array(language.tokens.length).fill(-1);
  attributions.forEach((attribution, i) => {
    for (const span of attribution.source.length > 0 ? attribution.content : []) {
      const { from, to } = language.tokensIn(span.start, span.end);
      content.fill(i, from, to);
    }
    for (const span of attribution.source) {
      const { from, to } = language.tokensIn(span.start, span.end);
      source.fill(i, from, to);
    }
    if (attribution.kind === "indirect") return;
    for (const span of attribution.content) {
      const { from, to } = language.tokensIn(span.start, span.end);
      if (attribution.kind === "direct") quoted.fill(i, from, to);
      else fillQuoted(language, quoted, i, from, to);
    }
  });
  return { source, quoted, content };
}

/** Of a mixed content only what stands between marks is in the speaker's own words. */
function fillQuoted(language: Language, quoted: Int32Array, i: number, from: number, to: number): void {
  let inside = false;
  for (let at = from; at < to; at++) {
    const token = language.tokens[at];
    if (token === undefined) return;
    if (token.text.length === 1 && OPENING_MARK.test(token.text)) inside = !inside;
    else if (inside) quoted[at] = i;
  }
}
