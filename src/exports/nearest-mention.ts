import type { Actor, Mention, Range } from "../schema/index.ts";

/**
 * The mention that stands for an actor at a place: the last that starts before the place ends, which is one inside it where there is one,
 * else the first after it. Null for an actor without mentions.
 */
export function nearestMention({ mentions }: Actor, place: Range): Mention | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < place.end) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1] ?? mentions[0] ?? null;
}
