import type { Context, Source, Stage } from "../layers.ts";
import type { Article } from "../schema/index.ts";
import { type Reading, readBlocks } from "./blocks.ts";
import { detectLanguage } from "./detect-language.ts";
import { inferredDate } from "./inferred-date.ts";
import { shortenedKeys, titleKey, withoutOutlet } from "./titles.ts";

/** Characters of running text that the language is told by. */
const SAMPLE = 6000;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function languageOf(source: Source, reading: Reading): string | null {
  if (source.language !== null) return source.language;
  let sample = "";
  for (const { kind, start, end } of reading.blocks) {
    if (kind === "boilerplate" || kind === "byline" || kind === "dateline") continue;
    sample += `${source.text.slice(start, Math.min(end, start + SAMPLE))}\n`;
    if (sample.length >= SAMPLE) break;
  }
  return detectLanguage(sample);
}

/** The title given, but without the page title's tail where the text has the headline alone. */
function titleOf(source: Source, reading: Reading): string | null {
  const { headline } = reading;
  if (source.title === null || source.title.trim() === "") {
    return headline === null ? null : withoutOutlet(headline, source.outlet).replace(/\s+/g, " ");
  }
  if (headline !== null && shortenedKeys(source.title).includes(titleKey(headline))) return headline;
  return withoutOutlet(source.title.trim(), source.outlet);
}

function noteSurrogates(text: string, context: Context): void {
  let count = 0;
  let first = -1;
  for (const match of text.matchAll(LONE_SURROGATE)) {
    if (first < 0) first = match.index;
    count++;
  }
  if (count === 0) return;
  context.note({
    code: "LONE_SURROGATE",
    message: `${count} half ${count === 1 ? "character" : "characters"} (lone surrogate), which cannot be written as UTF-8; the first is here.`,
    span: { start: first, end: first + 1, text: text.slice(first, first + 1) },
  });
}

function note(article: Article, reading: Reading, context: Context): void {
  const { text, language } = article;
  if (article.blocks.length === 0)
    context.note({ code: "EMPTY_TEXT", message: "The text is empty or blank.", span: null });
  if (language !== null && language.split("-")[0]!.toLowerCase() !== "en") {
    context.note({
      code: "LANGUAGE_NOT_ENGLISH",
      message: `The text is in "${language}"; the analysis reads English.`,
      span: null,
    });
  }
  if (article.published === null) {
    context.note({
      code: "NO_PUBLICATION_DATE",
      message: "No publication date is given or stated; words such as Tuesday are not resolved to a day.",
      span: null,
    });
  }
  noteSurrogates(text, context);
  if (reading.setAside > 0) {
    const lines = reading.setAside === 1 ? "1 line" : `${reading.setAside} lines`;
    context.note({ code: "BOILERPLATE_SET_ASIDE", message: `${lines} of page furniture not analysed.`, span: null });
  }
}

/** Divides the text into blocks and completes the article's metadata from them. */
export const article: Stage<"source", "article"> = {
  name: "article",
  needs: ["source"],
  gives: ["article"],
  run({ source }, context) {
    const reading = readBlocks(source.text, source);
    const stated = source.published ?? reading.published;
    const published = stated ?? inferredDate(source.text, reading.blocks);
    const made: Article = {
      id: source.id,
      url: source.url,
      title: titleOf(source, reading),
      byline: source.byline ?? reading.byline,
      published,
      publishedBasis: published === null ? null : (source.publishedBasis ?? (stated === null ? "inferred" : "stated")),
      language: languageOf(source, reading),
      text: source.text,
      blocks: reading.blocks,
    };
    note(made, reading, context);
    return { article: made };
  },
};
