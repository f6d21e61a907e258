import { chosen } from "../src/labels/stage.ts";
import type { Analysis } from "../src/schema/index.ts";
import { learnClaims, type ProposedArticle } from "../training/train-label-claims.ts";
import { labelFigures, type Matched, matchClaims } from "./label-scores.ts";
import { percent } from "./page.ts";

/** Articles are dealt into so many parts; each is labelled with weights learned from the others. */
const FOLDS = 10;

/** Paragraphs that were not read while the constructions were made: those whose number leaves 1 when divided by three. */
export const isUnread = (item: string): boolean => item.startsWith("dev2-") && Number(item.slice(-3)) % 3 === 1;

/** The claims of every annotated paragraph matched with those found by weights that other articles taught. */
export function crossLabelled(articles: readonly ProposedArticle[]): Matched[] {
  const folds = Array.from({ length: Math.min(FOLDS, articles.length) }, (_, fold) =>
    learnClaims(articles.filter((__, i) => i % FOLDS !== fold).flatMap(({ examples }) => examples)),
  );
  return articles.flatMap(({ annotated, reading, actors, proposed }, i) => {
    const labels = chosen(reading, proposed, folds[i % FOLDS]!);
    return annotated.paragraphs.flatMap((paragraph) => matchClaims(paragraph, { labels, actors: [...actors] }));
  });
}

export type Labelled = Pick<Analysis, "labels" | "actors">;

const SETS: readonly (readonly [string, (item: string) => boolean])[] = [
  ["the corpus", (item) => !item.startsWith("dev2-")],
  ["the 330 paragraphs, read", (item) => item.startsWith("dev2-") && !isUnread(item)],
  ["the 330 paragraphs, unread", isUnread],
];

/** Figures of every set of paragraphs: columns, and rows of cells. */
export function labelRows(matched: readonly Matched[]): { columns: string[]; rows: string[][] } {
  const rows = SETS.map(([name, isIn]) => {
    const of = matched.filter(({ paragraph }) => isIn(paragraph.item));
    const figures = labelFigures(of);
    const { gold, found, precision, recall, span, claim, position, holder, bearer } = figures;
    return [name, `${gold}`, `${found}`, ...[precision, recall, span, claim, position, holder, bearer].map(percent)];
  });
  const columns = [
    "paragraphs",
    "claims",
    "found",
    "precision",
    "recall",
    "span F1",
    "claim F1",
    "position",
    "holder",
    "bearer",
  ];
  return { columns, rows };
}
