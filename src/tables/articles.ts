import { offsetUnitOf } from "../offsets.ts";
import type { Analysis } from "../schema/index.ts";
import { field, numbered, source } from "./field.ts";
import { listed } from "./reading.ts";

const count = (name: string, what: string, of: (analysis: Analysis) => number) =>
  field<Analysis>(name, "integer", `How many ${what}`, of);

/** One row an article: where it is from, its text, and how much was found. */
export const ARTICLES = source<Analysis>(
  "articles",
  "One row an article: where it is from, its text, and how much was found in it.",
  ({ analysis }) => [analysis],
  [
    field(
      "article_id",
      "string",
      "Id of the article: the one given, else a hash of its address or text",
      (a) => a.article.id,
    ),
    field("url", "string?", "Its address", (a) => a.article.url),
    field("title", "string?", "Its headline", (a) => a.article.title),
    field("byline", "string?", "Its author line", (a) => a.article.byline),
    field("published", "string?", "Date or date-time of publication, ISO 8601", (a) => a.article.published),
    field(
      "published_basis",
      "string?",
      "How `published` is known: given, stated or inferred",
      (a) => a.article.publishedBasis,
    ),
    field("language", "string?", "BCP 47 language tag", (a) => a.article.language),
    field(
      "outlet",
      "string?",
      "The publication: its name where told, else the host name of the address",
      (_, r) => r.outlet,
    ),
    field(
      "text",
      "string",
      "Its text, unchanged; every offset of the other tables points into it",
      (a) => a.article.text,
    ),
    field("offset_unit", "string", "What the offsets count: utf16 (code units), codepoint or utf8 (bytes)", (a) =>
      offsetUnitOf(a),
    ),
    field("notes", "string?", "Codes of what the reader should know, joined by `; `", (a) => {
      return listed([...new Set(a.notes.map(({ code }) => code))]);
    }),
    field("engine", "string", "Name and version of the program", (a) => `${a.engine.name} ${a.engine.version}`),
    count("sentence_count", "sentences", (a) => a.sentences.length),
    count("actor_count", "actors", (a) => a.actors.length),
    count("quotation_count", "quotations", (a) => a.quotations.length),
    count("date_count", "temporal expressions", (a) => a.dates.length),
    count("event_count", "event mentions", (a) => a.events.length),
    count("label_count", "label claims", (a) => a.labels.reduce((sum, { claims }) => sum + claims.length, 0)),
    count("stance_count", "stances", (a) => a.stances.length),
    count("cue_count", "framing cues", (a) => a.framing.cues.length),
    field("file", "string?", "File it came from", (_, r) => r.context.file ?? null),
    field("file_position", "long?", "Its place in that file", (_, r) => r.context.position ?? null),
    field(
      "file_position_unit",
      "string?",
      "What `file_position` counts: line or row, from 1 on, or byte",
      (_, r) => r.context.unit ?? null,
    ),
    field("encoding", "string?", "Encoding that it was decoded from", (_, r) => r.context.encoding ?? null),
    field("duplicate_of", "string?", "Id of the earlier article that it repeats: wire copy, a reprint", (_, r) => {
      return r.context.duplicateOf ?? null;
    }),
    field(
      "similarity",
      "number?",
      "How much it has in common with that article, 0 to 1",
      (_, r) => r.context.similarity ?? null,
    ),
    field("fingerprint", "string?", "Fingerprint of its text, by which repeated articles are found", (_, r) => {
      return r.context.fingerprint ?? null;
    }),
    field("metadata", "string?", "Kept columns of the input, a JSON object of strings", (_, r) => {
      const { metadata } = r.context;
      return metadata && Object.keys(metadata).length > 0 ? JSON.stringify(metadata) : null;
    }),
  ],
);

type NumberedSentence = { item: Analysis["framing"]["sentences"][number]; number: number };

/** One row a sentence. */
export const SENTENCES = source<NumberedSentence>(
  "sentences",
  "One row a sentence of the parts of an article that are analysed, with how slanted it reads: the surroundings of every finding.",
  ({ analysis }) => numbered(analysis.framing.sentences),
  [
    field("sentence_id", "string", "Id of the sentence: article and number", ({ number }, r) => r.sentenceId(number)),
    field("number", "integer", "Its number in the article, from 1 on", ({ number }) => number),
    field("text", "string", "Its words", ({ item }, r) => r.words(item)),
    field("text_start", "integer", "Offset where `text` begins", ({ item }) => item.start),
    field("text_end", "integer", "Offset where `text` ends", ({ item }) => item.end),
    field(
      "slant",
      "number",
      "Probability that annotators of propaganda would mark something in it",
      ({ item }) => item.slant,
    ),
  ],
);
