import type { Analysis, Quotation } from "../schema/index.ts";

interface Placed {
  readonly start: number;
  readonly actor: string;
}

/** Whom speakers mention in their quotations, themselves apart: each actor once for each quotation. */
export function* mentionsInQuotations({ actors, quotations }: Analysis): Generator<{ speaker: string; actor: string }> {
  const mentions = actors
    .flatMap(({ id, mentions }) => mentions.map(({ start }): Placed => ({ start, actor: id })))
    .sort((a, b) => a.start - b.start);
  for (const { speaker, content } of quotations) {
    if (speaker === null) continue;
    for (const actor of new Set(within(content, mentions))) if (actor !== speaker) yield { speaker, actor };
  }
}

function* within(content: Quotation["content"], mentions: readonly Placed[]): Generator<string> {
  for (const { start, end } of content) {
    for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.start < end; i++) {
      yield mentions[i]!.actor;
    }
  }
}

/** Place of the first mention that does not begin before an offset. */
function firstFrom(mentions: readonly Placed[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
