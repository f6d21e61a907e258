import { checkedAnalysis } from "../exports/analyses.ts";
import type { Analysis } from "../schema/index.ts";
import { ACTORS, MENTIONS } from "./actors.ts";
import { ARTICLES, SENTENCES } from "./articles.ts";
import type { ArticleContext } from "./context.ts";
import { DATES } from "./dates.ts";
import { EVENTS, PARTICIPANTS } from "./events.ts";
import { CUES, FRAMES, STANCES } from "./framing.ts";
import { LABELS, STATEMENTS } from "./labels.ts";
import { QUOTATIONS } from "./quotations.ts";
import { Reading } from "./reading.ts";
import { SPANS } from "./spans.ts";
import type { Row, Table } from "./table.ts";

const SOURCES = {
  articles: ARTICLES,
  sentences: SENTENCES,
  actors: ACTORS,
  mentions: MENTIONS,
  quotations: QUOTATIONS,
  dates: DATES,
  events: EVENTS,
  participants: PARTICIPANTS,
  labels: LABELS,
  statements: STATEMENTS,
  stances: STANCES,
  frames: FRAMES,
  cues: CUES,
  spans: SPANS,
} as const;

/** The name of a table. */
export type TableName = keyof typeof SOURCES;

/** The names of the tables, in the order of the documentation. */
export const TABLE_NAMES = Object.keys(SOURCES) as readonly TableName[];

function each<T>(of: (name: TableName) => T): Record<TableName, T> {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, of(name)])) as Record<TableName, T>;
}

/** Every table, by name: its columns with their types and meaning. */
export const TABLES: Readonly<Record<TableName, Table>> = each((name) => SOURCES[name].table);

/**
 * The rows that one analysis gives, by table. Ids begin with the article's id, so that the rows of many articles can be put together.
 * Offsets keep the unit of the analysis, which `articles.offset_unit` tells.
 *
 * @param analysis - as analyze() gives it
 * @param context - what is known beside it: outlet, place in the input, duplicates; see {@link ArticleContext}
 * @throws HustingsError `INVALID_INPUT` where something else than an analysis comes
 * @example
 * const { quotations } = articleTables(analyze("“No,” Ana Lima said."));
 * quotations.map(({ kind, text, speaker_name }) => [kind, text, speaker_name]); // → [["direct", "“No,”", "Ana Lima"]]
 */
export function articleTables(analysis: Analysis, context: ArticleContext = {}): Readonly<Record<TableName, Row[]>> {
  const reading = new Reading(checkedAnalysis(analysis), context);
  return each((name) => SOURCES[name].rows(reading));
}
