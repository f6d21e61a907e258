import type { Range } from "../../schema/index.ts";

/** A stretch of the text that a finding marks. */
export interface Mark extends Range {
  /** Id of the finding in the page. */
  readonly finding: string;
  /** Classes of the page's style. */
  readonly look: string;
  /** What stands before it as a number, so that no colour has to tell it; null for nothing. */
  readonly badge: string | null;
  /** Whether links to the finding's words lead here. */
  readonly first: boolean;
}

/** A stretch of the text with the same marks all over, the longest mark first. */
export interface Segment extends Range {
  readonly marks: readonly Mark[];
}

/** Marks in order of their start, longer ones first. */
export function inOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * A stretch of text cut wherever a mark begins or ends: marks may nest and overlap, segments do neither, and together they are the stretch.
 *
 * @param range - what is cut
 * @param marks - the marks that touch it, in order
 */
export function segmentsOf(range: Range, marks: readonly Mark[]): Segment[] {
  const bounds = new Set([range.start, range.end]);
  for (const { start, end } of marks) {
    if (start > range.start && start < range.end) bounds.add(start);
    if (end > range.start && end < range.end) bounds.add(end);
  }
  const offsets = [...bounds].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let i = 0; i + 1 < offsets.length; i++) {
    const start = offsets[i]!;
    open = open.filter(({ end }) => end > start);
    for (; next < marks.length && marks[next]!.start <= start; next++) {
      if (marks[next]!.end > start) open.push(marks[next]!);
    }
    segments.push({ start, end: offsets[i + 1]!, marks: open });
  }
  return segments;
}
