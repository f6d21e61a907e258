import { version } from "../package.json";
import { actors } from "./actors/stage.ts";
import type { HtmlReader } from "./article/html-reader.ts";
import { readSource } from "./article/source.ts";
import { article } from "./article/stage.ts";
import { dates } from "./dates/stage.ts";
import { HustingsError } from "./errors.ts";
import { events } from "./events/stage.ts";
import { framing } from "./framing/stage.ts";
import { labels } from "./labels/stage.ts";
import { language } from "./language/stage.ts";
import { convertOffsets, isOffsetUnit, OFFSET_UNITS, type OffsetUnit } from "./offsets.ts";
import { Pipeline } from "./pipeline.ts";
import { marks } from "./quotations/marks-stage.ts";
import { attribution } from "./quotations/stage.ts";
import type { Analysis, ArticleInput, Note } from "./schema/index.ts";
import { stance } from "./stance/stage.ts";

/** Names of the trained models an analysis rests on; each has a card beside its weights in `src/models`. */
const MODELS: readonly string[] = [
  "tagger",
  "parser",
  "lemmas",
  "events",
  "attribution",
  "confidence",
  "sentiment",
  "loaded-spans",
  "slant",
  "label-claims",
];

/** The method: text flows down this list, and every stage reads only the layers that stand above it. */
const method = Pipeline.from("source")
  .with(article) // text → blocks, headline, byline, publication date; page furniture set aside
  .with(language) // → sentences, tokens, tags, lemmas, dependencies
  .with(dates) // → temporal expressions with values
  .with(marks) // → stretches in quotation marks, and what the marks are for
  .with(attribution) // → content, cue and source
  .with(actors) // → who is who, and with it the speaker of every quotation
  .with(events) // → event mentions with participants, place and date
  .with(labels) // → words in dispute, and who takes which position on them
  .with(stance) // → who stands where
  .with(framing); // → frames, framing cues, slant

/** What can be chosen when an analyzer is made. */
export interface AnalyzerOptions {
  /** Reads HTML input; `hustings/html` brings one. Without it, HTML input is an error. */
  readonly readHtml?: HtmlReader;
  /** Unit of every offset in the analysis; UTF-16 code units, as JavaScript strings have them, unless told otherwise. */
  readonly offsets?: OffsetUnit;
  /** Called with a stage's name as soon as the stage has ended; for measuring. */
  readonly observe?: (stage: string) => void;
}

/** Analyses articles with options fixed once; holds no state from one article to the next. */
export interface Analyzer {
  /**
   * Analyses one article.
   *
   * @param input - the text, or an article with `text` or `html` and what is known about it
   * @returns the analysis; the same input gives the same analysis, byte for byte, on any machine
   * @throws HustingsError `INVALID_INPUT`, `INVALID_FIELD`, `INVALID_PUBLISHED` or `HTML_READER_MISSING` for misuse; text is never an error
   */
  analyze(input: string | ArticleInput): Analysis;
  /** Names of the stages, in order. */
  readonly stages: readonly string[];
}

const OPTION_NAMES = new Set(["readHtml", "offsets", "observe"]);

function checkOptions(options: AnalyzerOptions): void {
  if (typeof options !== "object" || options === null) {
    throw new HustingsError(
      "INVALID_OPTION",
      `Options must be an object; got ${options === null ? "null" : typeof options}.`,
    );
  }
  for (const name of Object.keys(options)) {
    if (!OPTION_NAMES.has(name)) {
      throw new HustingsError(
        "INVALID_OPTION",
        `There is no option "${name}"; there are ${[...OPTION_NAMES].join(", ")}.`,
      );
    }
  }
  for (const name of ["readHtml", "observe"] as const) {
    if (options[name] !== undefined && typeof options[name] !== "function") {
      throw new HustingsError("INVALID_OPTION", `Option ${name} must be a function; got ${typeof options[name]}.`);
    }
  }
  if (options.offsets !== undefined && !isOffsetUnit(options.offsets)) {
    throw new HustingsError(
      "INVALID_OPTION",
      `Option offsets must be one of ${OFFSET_UNITS.join(", ")}; got ${String(options.offsets)}.`,
    );
  }
}

/**
 * Makes an analyzer with fixed options.
 *
 * @throws HustingsError `INVALID_OPTION` for an option that does not exist or has a value outside its range
 * @example
 * const analyzer = createAnalyzer({ offsets: "codepoint" });
 * analyzer.analyze("“We will win 🎉,” Ana Lima said.").quotations[0].source[0].start; // → 18
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  checkOptions(options);
  const { readHtml, offsets = "utf16", observe } = options;
  return {
    stages: method.stages.map(({ name }) => name),
    analyze(input) {
      const source = readSource(input, readHtml);
      const notes: Note[] = [];
      const layers = method.run({ source }, { note: (note) => notes.push(note) }, observe);
      const analysis: Analysis = {
        schemaVersion: "1",
        engine: { name: "hustings", version, models: [...MODELS] },
        article: layers.article,
        sentences: layers.language.sentences.map(({ start, end }) => ({ start, end })),
        actors: [...layers.actors],
        quotations: [...layers.quotations],
        dates: [...layers.dates],
        events: [...layers.events],
        labels: [...layers.labels],
        stances: [...layers.stances],
        framing: layers.framing,
        notes: notes.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1)),
      };
      return offsets === "utf16" ? analysis : convertOffsets(analysis, { to: offsets });
    },
  };
}

/**
 * Analyses one news article: who said what, who is who, when, what happened, which words are in dispute, who stands where, and how the
 * story is framed. Synchronous and pure: no clock, no network, no state.
 *
 * @param input - the article's text, or an object with `text` or `html` and what is known about it (`published` lets dates be resolved)
 * @param options - see {@link AnalyzerOptions}
 * @returns the analysis, every finding with its place in the text and the rule that made it
 * @throws HustingsError for misuse of the API, never for text
 * @example
 * const analysis = analyze({ text: "“It is no backyard,” Ana Lima said on Tuesday.", published: "2023-11-07" });
 * analysis.quotations[0].kind; // → "direct"
 * analysis.dates[0].value; // → "2023-11-07"
 */
export function analyze(input: string | ArticleInput, options?: AnalyzerOptions): Analysis {
  return createAnalyzer(options).analyze(input);
}
