import { HustingsError } from "../../errors.ts";
import type { ArticleInput } from "../../schema/index.ts";
import type { Place, SourceArticle } from "../source-record.ts";
import { type ArticleField, type ColumnMap, isArticleField, listed } from "./columns.ts";
import type { CheckedOptions } from "./options.ts";
import { readPublished } from "./published.ts";
import type { SourceFile } from "./source-file.ts";

/** A row of a table or an object of JSON Lines. */
export interface Row {
  readonly place: Place;
  readonly encoding: string | null;
  /** Names of the columns it has, for messages. */
  readonly columns: readonly string[];
  readonly map: ColumnMap;
  /** The value in a column; undefined where it has none. */
  readonly value: (column: string) => unknown;
}

/** Where an article comes from. */
interface Origin {
  readonly place: Place;
  readonly encoding: string | null;
  readonly file: SourceFile;
  readonly options: CheckedOptions;
}

const FIELDS = ["id", "url", "title", "outlet", "language"] as const;

function described(value: unknown): string {
  return Array.isArray(value)
    ? "an array"
    : typeof value === "object"
      ? "an object"
      : `${typeof value} ${String(value)}`;
}

/** A value as a string; null where there is none or it is no single value. */
function scalar(value: unknown): string | null {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean" ? String(value) : null;
}

/** The value of a field as a string, null where it is missing or blank. */
function fieldOf(row: Row, field: ArticleField, chosen: ColumnMap): string | null {
  const column = row.map[field];
  const value = column === undefined ? undefined : row.value(column);
  if (value === undefined || value === null) return null;
  if (field === "id" && typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new HustingsError(
      "INVALID_FIELD",
      `id in ${JSON.stringify(column)} is too large a number to be kept exactly; write it as a string. Got about ${value}.`,
    );
  }
  const text = scalar(value);
  if (text === null && chosen[field] !== undefined) {
    throw new HustingsError(
      "INVALID_FIELD",
      `${field} in ${JSON.stringify(column)} must be a string; got ${described(value)}.`,
    );
  }
  return text === null || text.trim() === "" ? null : text;
}

/** The text of the article or its page: the text, unless it is empty and there is a page. */
function contentOf(row: Row): { text: string } | { html: string } {
  const read = (field: "text" | "html"): string | null => {
    const column = row.map[field];
    const value = column === undefined ? undefined : row.value(column);
    if (value === undefined || value === null) return null;
    if (typeof value === "string") return value;
    throw new HustingsError(
      "INVALID_FIELD",
      `${field} in ${JSON.stringify(column)} must be a string; got ${described(value)}.`,
    );
  };
  const text = read("text");
  const html = text === null || text.trim() === "" ? read("html") : null;
  if (html !== null && (text === null || html.trim() !== "")) return { html };
  if (text !== null) return { text };
  const looked = [row.map.text, row.map.html].filter((column) => column !== undefined);
  const where = looked.length === 0 ? "" : ` in ${listed(looked)}`;
  throw new HustingsError("INVALID_INPUT", `There is no text${where}; there are ${listed(row.columns)}.`);
}

function keptOf(row: Row, keep: readonly string[]): readonly (readonly [string, string])[] {
  return keep.flatMap((column) => {
    const value = row.value(column);
    if (value === undefined || value === null) return [];
    return [[column, scalar(value) ?? JSON.stringify(value, plainNumber)] as const];
  });
}

/** JSON has no big integers: Parquet's are written as they are. */
function plainNumber(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

/**
 * An article with what the row and the file's name tell of it. A publication date that can't be told does not cost the
 * article: it is left out, and what was written is kept in `metadata.published`.
 */
function articleWith(
  content: { text: string } | { html: string },
  told: (field: ArticleField) => string | null,
  metadata: readonly (readonly [string, string])[],
  { place, encoding, file, options }: Origin,
): SourceArticle {
  const field = (name: ArticleField): string | null => told(name) ?? file.nameFields.get(name) ?? null;
  const known = FIELDS.flatMap((name) => {
    const value = field(name);
    return value === null ? [] : [[name, value] as const];
  });
  const written = field("published");
  const published = written === null ? null : readPublished(written, options.dateOrder);
  const untold = written !== null && published === null ? [["published", written] as const] : [];
  if (untold.length > 0) {
    options.onWarning({
      place,
      message: `The publication date ${JSON.stringify(written)} can't be told for certain; it is kept in metadata.published.`,
    });
  }
  const named = [...file.nameFields].filter(([name]) => !isArticleField(name));
  const article: ArticleInput = {
    ...content,
    ...Object.fromEntries(known),
    ...(published === null ? {} : { published }),
  };
  return { place, article, encoding, metadata: Object.fromEntries([...named, ...metadata, ...untold]) };
}

/**
 * The article of a row.
 *
 * @throws HustingsError INVALID_INPUT or INVALID_FIELD
 */
export function articleOfRow(row: Row, file: SourceFile, options: CheckedOptions): SourceArticle {
  const told = (field: ArticleField): string | null => fieldOf(row, field, options.columns);
  return articleWith(contentOf(row), told, keptOf(row, options.keep), { ...row, file, options });
}

/** The article that is a whole file or record. */
export function articleOfPage(
  content: { text: string } | { html: string },
  told: Readonly<Partial<Record<ArticleField, string>>>,
  metadata: readonly (readonly [string, string])[],
  where: Origin,
): SourceArticle {
  return articleWith(content, (field) => told[field] ?? null, metadata, where);
}
