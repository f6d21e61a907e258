import type { Actor, Mention } from "../schema/index.ts";

/** One mention with the actor it refers to. */
export interface ActorMention {
  readonly actor: Actor;
  readonly mention: Mention;
}

/** Questions about who is named where, answered from a list of actors. */
export interface ActorIndex {
  /** Every mention of every actor, in text order; of two that start together the longer comes first. */
  readonly mentions: readonly ActorMention[];
  /**
   * The mention that best fits the characters `start` to `end`: the one that shares the largest part with them (overlap over union),
   * null where no mention overlaps them. Of two that fit equally well the earlier wins.
   */
  at(start: number, end: number): ActorMention | null;
  /** Every mention that lies wholly in the characters `start` to `end`, in text order. */
  in(start: number, end: number): readonly ActorMention[];
  /** The actor with an id, null where there is none. */
  byId(id: string): Actor | null;
}

/** Builds an index over actors; their mentions may nest, and answers take logarithmic time in their number. */
export function indexActors(actors: readonly Actor[]): ActorIndex {
  const mentions = actors.flatMap((actor) => actor.mentions.map((mention) => ({ actor, mention })));
  mentions.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const furthestEnd = prefixMaxima(mentions.map((each) => each.mention.end));
  const actorById = new Map(actors.map((actor) => [actor.id, actor]));

  /** Place of the first mention that starts at `offset` or later. */
  const firstFrom = (offset: number): number => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((mentions[middle] as ActorMention).mention.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    mentions,
    at(start, end) {
      let best: ActorMention | null = null;
      let bestShare = 0;
      for (let i = firstFrom(end) - 1; i >= 0 && (furthestEnd[i] as number) > start; i--) {
        const candidate = mentions[i] as ActorMention;
        const share = overlapShare(candidate.mention, start, end);
        if (share > 0 && share >= bestShare) {
          best = candidate;
          bestShare = share;
        }
      }
      return best;
    },
    in(start, end) {
      const found: ActorMention[] = [];
      for (let i = firstFrom(start); i < mentions.length; i++) {
        const candidate = mentions[i] as ActorMention;
        if (candidate.mention.start >= end) break;
        if (candidate.mention.end <= end) found.push(candidate);
      }
      return found;
    },
    byId: (id) => actorById.get(id) ?? null,
  };
}

function overlapShare(mention: Mention, start: number, end: number): number {
  const overlap = Math.min(mention.end, end) - Math.max(mention.start, start);
  if (overlap <= 0) return 0;
  return overlap / (Math.max(mention.end, end) - Math.min(mention.start, start));
}

/** For every place, the largest value up to it: bounds how far back an overlapping mention can begin. */
function prefixMaxima(values: readonly number[]): readonly number[] {
  const maxima: number[] = [];
  let largest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    largest = Math.max(largest, value);
    maxima.push(largest);
  }
  return maxima;
}
