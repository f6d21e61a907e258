import type { Analysis, LabelClaim } from "../src/schema/index.ts";
import type { GoldClaim, LabelledParagraph } from "./label-claims.ts";

/** An annotated claim, a found one, or the two that share words. */
export interface Matched {
  readonly paragraph: LabelledParagraph;
  readonly gold: GoldClaim | null;
  readonly found: LabelClaim | null;
  readonly position: boolean;
  readonly holder: boolean;
  readonly bearer: boolean;
}

/** Figures over some paragraphs, as shares of 1. */
export interface LabelFigures {
  readonly gold: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  /** F1 of labels whose words overlap. */
  readonly span: number;
  /** F1 of labels whose words overlap, in the same position. */
  readonly claim: number;
  /** Of labels whose words overlap, how many have the position, the holder, the bearer right. */
  readonly position: number;
  readonly holder: number;
  readonly bearer: number;
}

/** Of a name only so many mentions are compared. */
const MOST_MENTIONS = 40;
const LIGHT = new Set(["the", "a", "an", "mr", "ms", "sen"]);

const wordsOf = (name: string): Set<string> =>
  new Set(
    name
      .toLowerCase()
      .replace(/[’']s\b/g, "")
      .replace(/[^\p{L}\p{N}_]+/gu, " ")
      .trim()
      .split(" ")
      .filter((word) => !LIGHT.has(word)),
  );

/** Whether two names share a word, or have none both. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return [...a].some((word) => b.has(word)) || (a.size === 0 && b.size === 0);
}

/** Pairs every annotated claim of a paragraph with a found one whose label shares characters with it, one in the same position first. */
export function matchClaims(paragraph: LabelledParagraph, analysis: Pick<Analysis, "labels" | "actors">): Matched[] {
  const [from, to] = paragraph.span;
  const found = analysis.labels
    .flatMap((label) => label.claims)
    .filter(({ span }) => from <= span.start && span.start < to);
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const called = (id: string | null): string => {
    const actor = actors.get(id ?? "");
    if (!actor) return id ?? "none";
    return [actor.name, ...actor.aliases, ...actor.mentions.slice(0, MOST_MENTIONS).map(({ text }) => text)].join(" ");
  };
  const used = new Set<LabelClaim>();
  const matches = paragraph.claims.map((gold): Matched => {
    const [start, end] = gold.label;
    const near = found.filter((claim) => !used.has(claim) && claim.span.start < end && start < claim.span.end);
    const claim = near.find(({ position }) => position === gold.position) ?? near[0] ?? null;
    if (!claim) return { paragraph, gold, found: null, position: false, holder: false, bearer: false };
    used.add(claim);
    const bearer = gold.bearer ?? "none";
    return {
      paragraph,
      gold,
      found: claim,
      position: claim.position === gold.position,
      holder: isSame(called(claim.holder), gold.holder),
      bearer:
        isSame(called(claim.bearer.actor), bearer) ||
        (claim.bearer.span !== null && isSame(claim.bearer.span.text, bearer)),
    };
  });
  const extra = found
    .filter((claim) => !used.has(claim))
    .map((claim) => ({ paragraph, gold: null, found: claim, position: false, holder: false, bearer: false }));
  return [...matches, ...extra];
}

/** Figures of matched claims. */
export function labelFigures(matched: readonly Matched[]): LabelFigures {
  const gold = matched.filter((match) => match.gold !== null).length;
  const found = matched.filter((match) => match.found !== null).length;
  const both = matched.filter((match) => match.gold !== null && match.found !== null);
  const count = (is: (match: Matched) => boolean): number => both.filter(is).length;
  const f1 = (right: number): number => (2 * right) / Math.max(1, gold + found);
  const share = (right: number, of: number): number => right / Math.max(1, of);
  return {
    gold,
    found,
    precision: share(both.length, found),
    recall: share(both.length, gold),
    span: f1(both.length),
    claim: f1(count(({ position }) => position)),
    position: share(
      count(({ position }) => position),
      both.length,
    ),
    holder: share(
      count(({ holder }) => holder),
      both.length,
    ),
    bearer: share(
      count(({ bearer }) => bearer),
      both.length,
    ),
  };
}
