import { type Place, placeIn, Random } from "./random.ts";
import type { CopyEdits } from "./truth.ts";

/** How many articles back a copy's original is at most. */
const FURTHEST = 40;
/** Per cent of its paragraphs that a copy loses at most. */
const DEEPEST_CUT = 40;
const PER_TEN_THOUSAND = 10_000;

function isCopy(world: Place, number: number, share: number): boolean {
  if (number === 0) return false;
  const random = new Random(placeIn(world, "is copy"), number);
  return random.below(PER_TEN_THOUSAND) < share * PER_TEN_THOUSAND;
}

/** Number of the article that an article is a copy of, null for an original. It needs no other article to be written first. */
export function copySource(world: Place, number: number, share: number): number | null {
  if (!isCopy(world, number, share)) return null;
  const random = new Random(placeIn(world, "source"), number);
  let source = number - 1 - random.below(Math.min(number, FURTHEST));
  while (isCopy(world, source, share)) source--;
  return source;
}

/** How the outlet of a copy edits a text of so many paragraphs; it always keeps the first two. */
export function copyEdits(random: Random, paragraphs: number): Omit<CopyEdits, "respelt"> {
  const cut = Math.floor((paragraphs * random.below(DEEPEST_CUT + 1)) / 100);
  return {
    cut: Math.max(0, Math.min(cut, paragraphs - 2)),
    ownFirstLine: random.chance(50),
  };
}
