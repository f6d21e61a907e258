import { sentimentModel } from "../src/models/sentiment.ts";
import type { Range } from "../src/schema/index.ts";
import { type PackedSentiment, unpackSentiment } from "../src/stance/learned/model.ts";
import { directionIn, stanceIn } from "../src/stance/learned/verdict.ts";
import { readSentence } from "../src/stance/sentence.ts";
import { calibrationError, type Forecast, tenths } from "./calibration.ts";
import { readDirectedSentiment } from "./directed-sentiment.ts";
import { readNewsMtsc } from "./newsmtsc.ts";
import { percent, table } from "./page.ts";

/** What was annotated and what was found, as places of classes. */
interface Answer {
  readonly gold: number;
  readonly found: number;
}

/** An answer with the probability given for it. */
interface SureAnswer extends Answer {
  readonly probability: number;
}

/** Harmonic mean of precision and recall of one class. */
function classF1(answers: readonly Answer[], place: number): number {
  const right = answers.filter(({ gold, found }) => gold === place && found === place).length;
  const marked =
    answers.filter(({ gold }) => gold === place).length + answers.filter(({ found }) => found === place).length;
  return marked === 0 ? 0 : (2 * right) / marked;
}

/** Mean of the classes' F1. */
export function macroF1(answers: readonly Answer[], classes: number): number {
  let sum = 0;
  for (let place = 0; place < classes; place++) sum += classF1(answers, place);
  return sum / classes;
}

const accuracy = (answers: readonly Answer[]): number =>
  answers.filter(({ gold, found }) => gold === found).length / Math.max(1, answers.length);

const largest = (numbers: readonly number[]): number => numbers.indexOf(Math.max(...numbers));

function stanceAnswers(packed: PackedSentiment, corpora: string, part: "dev-rw" | "dev-mt"): SureAnswer[] {
  const model = unpackSentiment(packed);
  return readNewsMtsc(corpora, part).map(({ sentence, start, end, stance }) => {
    const read = readSentence(sentence);
    const probabilities = stanceIn(model, read, read.language.tokensIn(start, end));
    const found = largest(probabilities);
    return { gold: stance + 1, found, probability: probabilities[found]! };
  });
}

function directionAnswers(packed: PackedSentiment, corpora: string): SureAnswer[] {
  const model = unpackSentiment(packed);
  return readDirectedSentiment(corpora, "valid").map(({ sentence, first, second, direction }) => {
    const read = readSentence(sentence);
    const tokensOf = ({ start, end }: Range) => read.language.tokensIn(start, end);
    const found = directionIn(model, read, [tokensOf(first), tokensOf(second)]);
    return { gold: direction, found: found?.place ?? 0, probability: found?.probability ?? 1 };
  });
}

/** Figures of a network on the development parts, as the model card has them. */
export function stanceRows(packed: PackedSentiment, corpora: string): { columns: string[]; rows: string[][] } {
  const row = (name: string, answers: readonly Answer[], classes: number) => [
    name,
    `${answers.length}`,
    percent(macroF1(answers, classes)),
    percent(accuracy(answers)),
  ];
  return {
    columns: ["development part", "mentions or pairs", "macro-F1", "accuracy"],
    rows: [
      row("NewsMTSC rw", stanceAnswers(packed, corpora, "dev-rw"), 3),
      row("NewsMTSC mt", stanceAnswers(packed, corpora, "dev-mt"), 3),
      row("directed sentiment", directionAnswers(packed, corpora), 5),
    ],
  };
}

function reliability(answers: readonly SureAnswer[], what: string): string {
  const forecasts: Forecast[] = answers.map(({ gold, found, probability }) => ({
    probability,
    outcome: gold === found ? 1 : 0,
  }));
  const rows = tenths(forecasts)
    .filter(({ count }) => count > 0)
    .map(({ from, count, probability, outcome }) => [
      `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
      `${count}`,
      probability.toFixed(2),
      outcome.toFixed(2),
    ]);
  return [
    table(["probability given", what, "mean probability", "share right"], rows),
    "",
    `Expected calibration error ${calibrationError(forecasts).toFixed(3)}.`,
  ].join("\n");
}

/** The section on stances toward mentions, measured on NewsMTSC's development parts. */
export function newsMtscSection(corpora: string): string {
  const parts = [
    ["rw (as they come)", stanceAnswers(sentimentModel, corpora, "dev-rw")],
    ["mt (several mentions a sentence)", stanceAnswers(sentimentModel, corpora, "dev-mt")],
  ] as const;
  const rows = parts.map(([name, answers]) => [
    name,
    `${answers.length}`,
    percent(macroF1(answers, 3)),
    percent(accuracy(answers)),
    ...[0, 1, 2].map((place) => percent(classF1(answers, place))),
  ]);
  return [
    "## Stance toward a mention",
    "",
    "NewsMTSC (Hamborg and Donnay 2021), development parts, through the network behind `stanceToward`: macro-F1 of unfavourable, neutral and favourable. Published, on the test parts: GRU-TSC on RoBERTa 83.1 (rw) and 82.5 (mt), human experts 86.4 (rw). Settings were chosen and the temperature was fitted with these parts in sight.",
    "",
    table(["part", "mentions", "macro-F1", "accuracy", "F1 unfavourable", "F1 neutral", "F1 favourable"], rows),
    "",
    "How right the probability of the likeliest stance is, both parts together:",
    "",
    reliability(
      parts.flatMap(([, answers]) => answers),
      "mentions",
    ),
    "",
  ].join("\n");
}

/** The section on who is for or against whom, measured on the validation part of the directed-sentiment corpus. */
export function directedSentimentSection(corpora: string): string {
  const answers = directionAnswers(sentimentModel, corpora);
  const names = ["none", "first for second", "second for first", "first against second", "second against first"];
  const rows = names.map((name, place) => [
    name,
    `${answers.filter(({ gold }) => gold === place).length}`,
    percent(classF1(answers, place)),
  ]);
  return [
    "## Who is for or against whom",
    "",
    "Directed sentiment in news (Park, Pan and Joo 2021), validation part, through the network behind `sentimentBetween`; the first is the one that stands first in the sentence. Settings were chosen with this part in sight.",
    "",
    table(
      ["direction", "sentences", "F1"],
      [...rows, ["macro-F1 of the five", `${answers.length}`, percent(macroF1(answers, 5))]],
    ),
    "",
    "How right the probability of the answer is. Rare directions weigh more in the choice than in the probability, so that an answer can be given that is less probable than none:",
    "",
    reliability(answers, "pairs"),
    "",
  ].join("\n");
}
