import { type LoadedChances, LoadedSpans, type PackedLoadedSpans } from "../src/framing/learned/loaded-spans.ts";
import { type LoadedRun, runsOf } from "../src/framing/learned/runs.ts";
import type { LoadedArticle } from "../training/train-loaded-spans.ts";
import { percent } from "./page.ts";
import type { Characters } from "./polnear.ts";
import { LOADED, NAME_CALLING } from "./ptc.ts";

/** Spans in order, those that overlap or touch made one. */
export function mergedSpans(spans: readonly Characters[]): Characters[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Sums for precision and recall of spans, over articles. */
export interface SpanSums {
  found: number;
  wanted: number;
  rightOfFound: number;
  rightOfWanted: number;
}

/** Adds an article: every span counts by the share of its characters that the other side has too (SemEval-2020 task 11, span identification). */
export function addSpans(sums: SpanSums, found: readonly Characters[], wanted: readonly Characters[]): void {
  sums.found += found.length;
  sums.wanted += wanted.length;
  for (const [start, end] of found) {
    for (const [from, to] of wanted) {
      const shared = Math.min(end, to) - Math.max(start, from);
      if (shared <= 0) continue;
      sums.rightOfFound += shared / (end - start);
      sums.rightOfWanted += shared / (to - from);
    }
  }
}

/** Precision, recall and F1 of sums. */
export function spanScores({ found, wanted, rightOfFound, rightOfWanted }: SpanSums) {
  const precision = rightOfFound / Math.max(1, found);
  const recall = rightOfWanted / Math.max(1, wanted);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const PARTS: readonly (readonly [name: string, techniques: readonly string[], keep: (run: LoadedRun) => boolean])[] = [
  ["loaded language and name-calling", [LOADED, NAME_CALLING], () => true],
  ["loaded language alone", [LOADED], ({ isName }) => !isName],
  ["name-calling alone", [NAME_CALLING], ({ isName }) => isName],
];

/** What models say of articles that they have not seen: articles are dealt into parts, each judged by a model learned from the others. */
export function chancesUnseen(
  articles: readonly LoadedArticle[],
  parts: number,
  learn: (articles: readonly LoadedArticle[]) => PackedLoadedSpans,
): LoadedChances[] {
  const chances: LoadedChances[] = [];
  for (let part = 0; part < parts; part++) {
    const spans = new LoadedSpans(learn(articles.filter((_, i) => i % parts !== part)));
    for (let i = part; i < articles.length; i += parts) {
      const { language, marks } = articles[i]!;
      chances[i] = spans.chances(language, marks);
    }
  }
  return chances;
}

/** Figures of the spans found in articles that the model has not seen. */
export function loadedRows(
  articles: readonly LoadedArticle[],
  chances: readonly LoadedChances[],
): { columns: string[]; rows: string[][] } {
  const sums = PARTS.map((): SpanSums => ({ found: 0, wanted: 0, rightOfFound: 0, rightOfWanted: 0 }));
  for (const [i, { annotated, language }] of articles.entries()) {
    const runs = runsOf(language.tokens, chances[i]!);
    for (const [part, [, techniques, keep]] of PARTS.entries()) {
      const wanted = annotated.techniques.filter(({ technique }) => techniques.includes(technique));
      const found = runs.filter(keep).map(({ from, to }): Characters => {
        const { start, end } = language.span(from, to);
        return [start, end];
      });
      addSpans(sums[part]!, mergedSpans(found), mergedSpans(wanted.map(({ span }) => span)));
    }
  }
  return {
    columns: ["PTC", "precision", "recall", "F1", "wanted"],
    rows: PARTS.map(([name], part) => {
      const { precision, recall, f1 } = spanScores(sums[part]!);
      return [name, ...[precision, recall, f1].map(percent), String(sums[part]!.wanted)];
    }),
  };
}
