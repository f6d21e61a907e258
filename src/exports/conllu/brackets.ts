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

/** What stands at one token. */
interface Brackets {
  readonly closing: string[];
  readonly opening: string[];
  readonly single: string[];
}

/** Without the empty fields at the end, which CorefUD leaves out. */
function withoutEmptyEnd(values: readonly string[]): readonly string[] {
  const last = values.findLastIndex((value) => value !== "");
  return values.slice(0, last + 1);
}

/**
 * Brackets by token, in the notation that CorefUD has for entities: `(id-field-field` at the first token, `id)` at the last, `(id-field)`
 * round a single one; wider ones open first and close last.
 */
export function bracketsByToken(marks: readonly Bracketed[]): Map<number, string> {
  const byWidth = [...marks].sort((a, b) => a.from - b.from || b.to - a.to);
  const at = new Map<number, Brackets>();
  const bracketsAt = (token: number): Brackets => {
    const found = at.get(token) ?? { closing: [], opening: [], single: [] };
    at.set(token, found);
    return found;
  };
  for (const { id, from, to, fields } of byWidth) {
    const opening = `(${withoutEmptyEnd([id, ...fields.map(bracketValue)]).join("-")}`;
    if (to - from === 1) bracketsAt(from).single.push(`${opening})`);
    else bracketsAt(from).opening.push(opening);
  }
  // What opened last closes first: the sort is stable, so that of two with the same tokens the second does.
  const byEnd = [...byWidth].reverse().sort((a, b) => b.from - a.from || a.to - b.to);
  for (const { id, from, to } of byEnd) if (to - from > 1) bracketsAt(to - 1).closing.push(`${id})`);
  return new Map([...at].map(([token, brackets]) => [token, written(brackets)]));
}

/** A single token lies in what closes at it. What only opens there crosses that, and comes after it: else the two could not be told apart. */
function written({ closing, opening, single }: Brackets): string {
  const inOrder = opening.length > 0 ? [...closing, ...opening, ...single] : [...single, ...closing];
  return inOrder.join("");
}
