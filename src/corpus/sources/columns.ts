import { HustingsError } from "../../errors.ts";

/** What hustings has a meaning for in a row of a corpus. */
export const ARTICLE_FIELDS = ["text", "html", "id", "url", "title", "published", "outlet", "language"] as const;

/** A field of {@link ARTICLE_FIELDS}. */
export type ArticleField = (typeof ARTICLE_FIELDS)[number];

/** Which column holds which field. */
export type ColumnMap = Readonly<Partial<Record<ArticleField, string>>>;

/** Whether a name is one of {@link ARTICLE_FIELDS}. */
export function isArticleField(name: string): name is ArticleField {
  return (ARTICLE_FIELDS as readonly string[]).includes(name);
}

/**
 * Names under which a field is looked for, best first, written small and without what is no letter or digit: `Publication Date`
 * and `publication_date` are both `publicationdate`.
 */
export const COMMON_NAMES: Readonly<Record<ArticleField, readonly string[]>> = {
  text: [
    "text",
    "body",
    "content",
    "articletext",
    "fulltext",
    "maintext",
    "articlebody",
    "bodytext",
    "article",
    "story",
  ],
  html: ["html", "rawhtml", "bodyhtml", "contenthtml"],
  id: ["id", "articleid", "documentid", "docid", "guid", "uuid"],
  url: ["url", "link", "uri", "permalink", "articleurl"],
  title: ["title", "headline"],
  published: [
    ...["published", "publishedat", "publicationdate", "publisheddate", "publishdate", "datepublished", "datepublish"],
    ...["pubdate", "date", "datetime", "articledate"],
  ],
  outlet: [
    "outlet",
    "publication",
    "publisher",
    "newspaper",
    "outletname",
    "sourcename",
    "medianame",
    "sitename",
    "source",
  ],
  language: ["language", "lang"],
};

const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The columns among those there are, where the user did not name them. */
function guessed(columns: readonly string[], field: ArticleField): string | undefined {
  const byName = new Map([...columns].reverse().map((column) => [folded(column), column]));
  const name = COMMON_NAMES[field].find((common) => byName.has(common));
  return name === undefined ? undefined : byName.get(name);
}

/**
 * Which of the columns there are holds which field: as the user says, else by {@link COMMON_NAMES}. Who names the column of
 * the text has said where the articles are: HTML is not looked for then, and the other way round.
 */
export function mapColumns(columns: readonly string[], chosen: ColumnMap): ColumnMap {
  const hasContent = chosen.text !== undefined || chosen.html !== undefined;
  const map: Partial<Record<ArticleField, string>> = {};
  for (const field of ARTICLE_FIELDS) {
    const isContent = field === "text" || field === "html";
    const column = chosen[field] ?? (isContent && hasContent ? undefined : guessed(columns, field));
    if (column !== undefined) map[field] = column;
  }
  return map;
}

/** A name as far as it helps: what was taken for a header may be an article. */
const cut = (column: string): string => (column.length > 40 ? `${column.slice(0, 40)}…` : column);

/** Columns as a person is told of them. */
export function listed(columns: readonly string[]): string {
  const most = 40;
  const shown = columns.slice(0, most).map((column) => JSON.stringify(cut(column)));
  return columns.length > most ? `${shown.join(", ")} and ${columns.length - most} more` : shown.join(", ");
}

/**
 * The map of a table whose columns are all known.
 *
 * @throws HustingsError UNKNOWN_COLUMN where a column that the user named does not exist, or none holds articles
 */
export function mapTable(
  file: string,
  columns: readonly string[],
  chosen: ColumnMap,
  keep: readonly string[],
): ColumnMap {
  const wanted = [...Object.values(chosen), ...keep];
  const missing = wanted.find((column) => !columns.includes(column));
  if (missing !== undefined) {
    throw new HustingsError(
      "UNKNOWN_COLUMN",
      `${file} has no column ${JSON.stringify(missing)}; it has ${listed(columns)}.`,
    );
  }
  const map = mapColumns(columns, chosen);
  if (map.text === undefined && map.html === undefined) {
    throw new HustingsError(
      "UNKNOWN_COLUMN",
      `No column of ${file} is known to hold articles; it has ${listed(columns)}. Name the one that does, as in text=${columns[0] ?? "body"}.`,
    );
  }
  return map;
}
