import type { Quotation } from "../schema/index.ts";

/**
 * Answers, for offsets that only grow from call to call, in which quotation's content they lie: the innermost, null for none.
 */
export function quotationFinder(quotations: readonly Quotation[]): (offset: number) => string | null {
  const spans = quotations.flatMap(({ id, content }) => content.map(({ start, end }) => ({ id, start, end })));
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const open: { id: string; end: number }[] = [];
  let next = 0;
  return (offset) => {
    for (; next < spans.length && spans[next]!.start <= offset; next++) open.push(spans[next]!);
    while (open.length > 0 && open[open.length - 1]!.end <= offset) open.pop();
    return open[open.length - 1]?.id ?? null;
  };
}
