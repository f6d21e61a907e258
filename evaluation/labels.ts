import { type ClaimModel, ClaimScorer } from "../src/labels/learned/model.ts";
import { chosen } from "../src/labels/stage.ts";
import { labelClaimsModel } from "../src/models/label-claims.ts";
import { learnClaims, type ProposedArticle, proposedArticle } from "../training/train-label-claims.ts";
import { baseBrier, brier, calibrationError, type Forecast, logLoss, ranking, tenths } from "./calibration.ts";
import { type LabelledArticle, readLabelCorpus, readOwnClaims } from "./label-claims.ts";
import { LABEL_ERROR_EXAMPLES, type LabelErrorExample } from "./label-error-examples.ts";
import { labelErrorsOf } from "./label-errors.ts";
import { labelFigures, type Matched, matchClaims } from "./label-scores.ts";
import { percent, table } from "./page.ts";

/** Articles are dealt into so many parts; each is labelled with weights learned from the others. */
const FOLDS = 10;
/** How many classes of errors the page shows. */
const SHOWN = 16;

/** An annotated article with the claims found in it, and how probable each proposed one was thought. */
export interface LabelledResult {
  readonly article: ProposedArticle;
  readonly matched: readonly Matched[];
  readonly forecasts: readonly Forecast[];
}

/** The claims that a model finds in an article's annotated paragraphs, matched with the annotated ones. */
export function labelledBy(model: ClaimModel, article: ProposedArticle): LabelledResult {
  const { annotated, reading, actors, proposed, examples } = article;
  const scorer = new ClaimScorer(model);
  const analysis = { labels: chosen(reading, proposed, scorer), actors: [...actors] };
  return {
    article,
    matched: annotated.paragraphs.flatMap((paragraph) => matchClaims(paragraph, analysis)),
    forecasts: examples.map(({ features, target }) => ({
      probability: scorer.confidence(features),
      outcome: target,
    })),
  };
}

/** Every article labelled by weights that other articles taught. */
export function crossLabelled(articles: readonly ProposedArticle[]): LabelledResult[] {
  const folds = Array.from({ length: Math.min(FOLDS, articles.length) }, (_, fold) =>
    learnClaims(articles.filter((__, i) => i % FOLDS !== fold).flatMap(({ examples }) => examples)),
  );
  return articles.map((article, i) => labelledBy(folds[i % FOLDS]!, article));
}

/** Paragraphs that were not read while the constructions were made: those whose number leaves 1 when divided by three. */
const isOwn = (item: string): boolean => item.startsWith("dev2-");
const isUnread = (item: string): boolean => isOwn(item) && Number(item.slice(-3)) % 3 === 1;

const SETS: readonly (readonly [string, (item: string) => boolean])[] = [
  ["labels corpus, 90", (item) => !isOwn(item)],
  ["ours, read, 220", (item) => isOwn(item) && !isUnread(item)],
  ["ours, unread, 110", isUnread],
];

const COLUMNS = "paragraphs|claims|found|precision|recall|span F1|claim F1|position|holder|bearer".split("|");

function figureRow(name: string, matched: readonly Matched[]): string[] {
  const { gold, found, ...shares } = labelFigures(matched);
  const { precision, recall, span, claim, position, holder, bearer } = shares;
  return [name, `${gold}`, `${found}`, ...[precision, recall, span, claim, position, holder, bearer].map(percent)];
}

/** Figures of every set of paragraphs: columns, and rows of cells. */
export function labelRows(results: readonly LabelledResult[]): { columns: string[]; rows: string[][] } {
  const matched = results.flatMap((result) => result.matched);
  const rows = SETS.map(([name, isIn]) =>
    figureRow(
      name,
      matched.filter(({ paragraph }) => isIn(paragraph.item)),
    ),
  );
  return { columns: COLUMNS, rows };
}

function reliabilityRows(forecasts: readonly Forecast[]): string[][] {
  return tenths(forecasts)
    .filter(({ count }) => count > 0)
    .map(({ from, count, probability, outcome }) => [
      `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
      String(count),
      percent(probability),
      percent(outcome),
    ]);
}

/** An example as an annotated article of one paragraph. Throws where words do not stand in its text. */
export function exampleArticle({ text, claims }: LabelErrorExample): LabelledArticle {
  const paragraph = {
    ...{ item: "example", doc: "example", span: [0, text.length] as const },
    claims: claims.map(({ label, ...claim }) => {
      const start = text.indexOf(label);
      if (start < 0) throw new Error(`"${label}" does not stand in "${text}"`);
      return { ...claim, label: [start, start + label.length] as const };
    }),
  };
  return { name: "example", text, published: null, paragraphs: [paragraph] };
}

/** The claims of an example as the shipped weights find them, and the classes of errors among them. */
export function exampleErrors(example: LabelErrorExample): { result: LabelledResult; errors: string[] } {
  const result = labelledBy(labelClaimsModel, proposedArticle(exampleArticle(example)));
  return { result, errors: result.matched.flatMap((match) => labelErrorsOf(result.article, match)) };
}

function exampleCells(name: string): [text: string, wanted: string, found: string] {
  const example = LABEL_ERROR_EXAMPLES[name];
  if (example === undefined) return ["", "", ""];
  const { matched, article } = exampleErrors(example).result;
  const nameOf = (id: string): string => article.actors.find((actor) => actor.id === id)?.name ?? id;
  const wanted = example.claims.map(
    ({ label, holder, position, bearer }) => `${holder} ${position} ${label} on ${bearer ?? "-"}`,
  );
  const found = matched.flatMap(({ found: claim }) => {
    if (claim === null) return [];
    const { span, holder, position, bearer } = claim;
    const on = bearer.actor === null ? (bearer.span?.text ?? "-") : nameOf(bearer.actor);
    return [`${nameOf(holder)} ${position} ${span.text} on ${on}`];
  });
  return [example.text, wanted.join("; ") || "nothing", found.join("; ") || "nothing"];
}

function errorRows(results: readonly LabelledResult[]): { all: number; rows: string[][] } {
  const counts = new Map<string, number>();
  for (const { article, matched } of results)
    for (const name of matched.flatMap((match) => labelErrorsOf(article, match)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  return { all, rows: sorted.slice(0, SHOWN).map(([name, count]) => [name, String(count), ...exampleCells(name)]) };
}

/** The section on label claims. */
export function labelSection(corpora: string): string {
  const corpus = readLabelCorpus(corpora).map(proposedArticle);
  const articles = [...corpus, ...readOwnClaims(corpora).map(proposedArticle)];
  const results = crossLabelled(articles);
  const { columns, rows } = labelRows(results);
  const shipped = corpus.flatMap((article) => labelledBy(labelClaimsModel, article).matched);
  const forecasts = results.flatMap((result) => result.forecasts);
  const { all, rows: errors } = errorRows(results);
  return [
    "## Label claims",
    "",
    "Annotated paragraphs of PolNeAR's training part, chosen for constructions that often carry labels: the 90 of the labels corpus, and 330 annotated for this package by two annotators, who on 40 paragraphs that both read agree at span and claim F1 of 88.6 (`training/label-claims.md`). A found claim counts for an annotated one when their labels share words (span F1) and the position is the same (claim F1); position, holder and bearer are shares of those whose words overlap, and a name is right when it shares a word with the annotated one.",
    "",
    "In ten parts by article, each labelled with weights learned from the other nine. The constructions were made with the first two sets in sight; the third was not read. The last row is what the shipped weights, learned from all, find in the corpus.",
    "",
    table(columns, [...rows, figureRow("labels corpus, shipped weights", shipped)]),
    "",
    "Confidence of all claims that some construction proposes, reported or not, by the same parts: how many of them are annotated, in that position. In news at large, which has fewer labels than these paragraphs, fewer are.",
    "",
    table(["confidence", "proposed", "mean confidence, %", "annotated, %"], reliabilityRows(forecasts)),
    "",
    table(
      ["proposed", "calibration error", "Brier", "Brier of the base rate", "log loss", "right above wrong"],
      [
        [
          String(forecasts.length),
          ...[calibrationError, brier, baseBrier, logLoss, ranking].map((measure) => measure(forecasts).toFixed(3)),
        ],
      ],
    ),
    "",
    `${all} differences from the annotators; the ${errors.length} commonest classes, with examples in our own words.`,
    "",
    table(["class", "count", "example", "an annotator", "found"], errors).replaceAll("---:", "---"),
    "",
  ].join("\n");
}
