import type { Quotation } from "../schema/index.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
}

/**
 * Tells whose words stand at an offset: the speaker's of the innermost quotation around it that has one, else the narrator's.
 * Offsets must be asked for in rising order.
 */
export function holderFinder(quotations: readonly Quotation[]): (offset: number) => string {
  const stretches: Stretch[] = quotations.flatMap(({ content, speaker }) =>
    content.map(({ start, end }) => ({ start, end, speaker })),
  );
  stretches.sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Stretch[] = [];
  let next = 0;
  return (offset) => {
    for (let stretch = stretches[next]; stretch !== undefined && stretch.start <= offset; stretch = stretches[next]) {
      while (open.length > 0 && open[open.length - 1]!.end <= stretch.start) open.pop();
      open.push(stretch);
      next++;
    }
    while (open.length > 0 && open[open.length - 1]!.end <= offset) open.pop();
    return open.findLast(({ end, speaker }) => speaker !== null && end > offset)?.speaker ?? "narrator";
  };
}
