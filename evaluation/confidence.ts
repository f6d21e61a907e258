import { probabilityOf, rounded } from "../src/learning/logistic.ts";
import { type JudgedRelation, judgedRelations, learnConfidence } from "../training/train-confidence.ts";
import { Comparison, KINDS, relationScores, scoreRelations } from "./attribution-scores.ts";
import { baseBrier, brier, calibrationError, type Forecast, logLoss, ranking, tenths } from "./calibration.ts";
import { percent, table } from "./page.ts";
import type { PolnearArticle } from "./polnear.ts";

/** Articles are dealt into so many parts; each is judged by weights learned from the others. */
const FOLDS = 10;
const THRESHOLDS = [0, 0.3, 0.5, 0.7, 0.9] as const;

/** A relation with the confidence that weights learned from other articles give it; null where none is given. */
export interface Judgement extends JudgedRelation {
  readonly confidence: number | null;
}

/** The relations found in every article, judged by weights learned from other articles. */
export function crossJudged(articles: readonly PolnearArticle[]): Judgement[][] {
  const read = articles.map(judgedRelations);
  const folds = Array.from({ length: Math.min(FOLDS, read.length) }, (_, fold) =>
    learnConfidence(read.filter((__, i) => i % FOLDS !== fold).flat()),
  );
  return read.map((relations, i) =>
    relations.map((relation) => {
      const { weights } = folds[i % FOLDS]!;
      return {
        ...relation,
        confidence: relation.isJudged ? rounded(probabilityOf(weights, relation.features)) : null,
      };
    }),
  );
}

/** The judgements that give a confidence, with how right the relations are. */
export function forecastsOf(judgements: readonly Judgement[]): Forecast[] {
  return judgements.flatMap(({ confidence, target }) =>
    confidence === null ? [] : [{ probability: confidence, outcome: target }],
  );
}

const meanOf = (list: readonly Forecast[], of: keyof Forecast): number =>
  list.reduce((sum, each) => sum + each[of], 0) / Math.max(1, list.length);

/** Figures of calibration, of all relations and by kind: columns, and rows of cells. */
export function calibrationRows(judgements: readonly Judgement[]): { columns: string[]; rows: string[][] } {
  const row = (name: string, list: readonly Judgement[]): string[] => {
    const forecasts = forecastsOf(list);
    return [
      name,
      String(forecasts.length),
      percent(meanOf(forecasts, "probability")),
      percent(meanOf(forecasts, "outcome")),
      calibrationError(forecasts).toFixed(3),
      brier(forecasts).toFixed(3),
      baseBrier(forecasts).toFixed(3),
      logLoss(forecasts).toFixed(3),
      ranking(forecasts).toFixed(3),
    ];
  };
  return {
    columns: [
      "relations",
      "found",
      "mean confidence, %",
      "right, %",
      "calibration error",
      "Brier",
      "Brier of the base rate",
      "log loss",
      "right above wrong",
    ],
    rows: [
      row("all", judgements),
      ...KINDS.map((kind) =>
        row(
          kind,
          judgements.filter((each) => each.kind === kind),
        ),
      ),
    ],
  };
}

function reliabilityRows(judgements: readonly Judgement[]): string[][] {
  return tenths(forecastsOf(judgements))
    .filter(({ count }) => count > 0)
    .map(({ from, count, probability, outcome }) => [
      `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
      String(count),
      percent(probability),
      percent(outcome),
    ]);
}

/** What is left of precision and recall when relations under a confidence are dropped; those without one stay. */
function thresholdRows(articles: readonly PolnearArticle[], judged: readonly (readonly Judgement[])[]): string[][] {
  return THRESHOLDS.map((threshold) => {
    const scores = relationScores();
    for (const [i, { text, annotations }] of articles.entries()) {
      const comparison = new Comparison(text);
      const kept = judged[i]!.filter(({ confidence }) => confidence === null || confidence >= threshold);
      for (const gold of annotations) {
        scoreRelations(
          scores,
          comparison,
          kept.map(({ spans }) => spans),
          gold,
        );
      }
    }
    const { right, found, wanted } = scores.all;
    const name = threshold === 0 ? "all" : `${threshold} and above`;
    return [name, percent(right / found), percent(right / wanted), percent((2 * right) / (found + wanted))];
  });
}

/** The section on confidence, measured on the development part. */
export function confidenceSection(articles: readonly PolnearArticle[]): string {
  const judged = crossJudged(articles);
  const all = judged.flat();
  const { columns, rows } = calibrationRows(all);
  const without = all.length - forecastsOf(all).length;
  return [
    "## Confidence",
    "",
    `The confidence of quotations, on PolNeAR's development part, in ten parts by article: each part is judged by weights learned from the other nine (the shipped ones are learned from all). A relation is right as above, contents and sources; where several annotators read an article, it is as right as the share of them who have it. ${without} relations have no confidence: paragraphs of quotation that name nobody.`,
    "",
    table(["confidence", "relations", "mean confidence, %", "right, %"], reliabilityRows(all)),
    "",
    "Calibration error: how far the last two columns above lie apart, weighted by the number of relations. Brier: mean squared error, beside that of giving every relation the same figure. Right above wrong: of a right and a wrong relation, how often the right one has the higher confidence.",
    "",
    table(columns, rows),
    "",
    "What is left when relations under a confidence are dropped:",
    "",
    table(["relations kept", "precision", "recall", "F1"], thresholdRows(articles, judged)),
    "",
  ].join("\n");
}
