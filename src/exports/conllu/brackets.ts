/** A stretch of tokens with an id and what is told of it, as brackets in MISC. */
export interface Bracketed {
  readonly id: string;
  /** Index of the first token. */
  readonly from: number;
  /** Index just after the last token. */
  readonly to: number;
  readonly fields: readonly (string | number | null)[];
}

const LONE_SURROGATE = /\p{Cs}/gu;
/** What means something in brackets, or ends a value, a field or a line. */
const RESERVED = /[^\p{L}\p{N}\p{M}_.:,]/gu;

/** A value that can stand between brackets and hyphens: everything but letters, digits, `_`, `.`, `:` and `,` percent-encoded. */
export function bracketValue(value: string | number | null): string {
  if (value === null) return "";
  return String(value)
    .replace(LONE_SURROGATE, "\ufffd")
    .replace(RESERVED, (character) => {
      const code = character.charCodeAt(0);
      return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, "0")}` : encodeURIComponent(character);
    });
}

/**
 * Brackets by token, in the notation that CorefUD has for entities: `(id-field-field` at the first token, `id)` at the last, `(id-field)`
 * round a single one; wider ones open first and close last.
 */
export function bracketsByToken(marks: readonly Bracketed[]): Map<number, string> {
  const byWidth = [...marks].sort((a, b) => a.from - b.from || b.to - a.to);
  const written = new Map<number, string>();
  const add = (token: number, text: string) => written.set(token, (written.get(token) ?? "") + text);
  for (const { id, from, to, fields } of byWidth) {
    const opening = `(${[id, ...fields.map(bracketValue)].join("-").replace(/-+$/, "")}`;
    add(from, to - from === 1 ? `${opening})` : opening);
  }
  const byEnd = byWidth.map((mark, i) => ({ ...mark, i })).filter(({ from, to }) => to - from > 1);
  byEnd.sort((a, b) => a.to - b.to || b.from - a.from || b.i - a.i);
  for (const { id, to } of byEnd) add(to - 1, `${id})`);
  return written;
}
