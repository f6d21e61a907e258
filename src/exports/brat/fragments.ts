import type { Range } from "../../schema/index.ts";

/**
 * Characters that no fragment can hold: they end a line or a field for brat, for Python's `splitlines`, or for a reader that opens files as
 * text.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that end lines and fields.
const BREAK = /[\t\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/;
const BREAKS = new RegExp(BREAK, "g");
const SPACE = /\s/;

/**
 * The stretches that a span of text is written as: the span itself, or the pieces between its breaks, without the blanks beside a break.
 * None where a span holds nothing else.
 */
export function fragmentsOf(text: string, { start, end }: Range): Range[] {
  const words = text.slice(start, end);
  const breaks = [...words.matchAll(BREAKS)].map(({ index }) => start + index);
  if (breaks.length === 0) return start < end ? [{ start, end }] : [];
  const edges = [start - 1, ...breaks, end];
  return edges.slice(1).flatMap((until, i) => trimmed(text, { start: edges[i]! + 1, end: until }));
}

function trimmed(text: string, range: Range): Range[] {
  let { start, end } = range;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return start < end ? [{ start, end }] : [];
}

/** The fragments of several spans in the order of the text; what overlaps is one. */
export function joinedFragments(text: string, spans: readonly Range[]): Range[] {
  const joined: { start: number; end: number }[] = [];
  const inOrder = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end } of inOrder) {
    const last = joined[joined.length - 1];
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined.flatMap((span) => fragmentsOf(text, span));
}
