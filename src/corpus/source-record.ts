import type { ErrorCode } from "../errors.ts";
import type { ArticleInput } from "../schema/index.ts";

/** Where in the input of a run something stands. */
export interface Place {
  /** Path of the file as it was found, or `-` for standard input. */
  readonly file: string;
  /** Number of the line or row, from 1 on, or offset of the record in bytes; null where the file is one article. */
  readonly position: number | null;
  /** What `position` counts; null where the file is one article. */
  readonly unit: "line" | "row" | "byte" | null;
}

/** An article as it came out of the input, ready to be analysed. */
export interface SourceArticle {
  readonly place: Place;
  readonly article: ArticleInput;
  /** Encoding that the text was decoded from, by its WHATWG name ("utf-8", "windows-1251"); null where the format has no choice. */
  readonly encoding: string | null;
  /** Columns that the user asked to keep and that hustings has no meaning for, as strings. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** A piece of the input that could not be made an article of. */
export interface SourceError {
  readonly place: Place;
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

/** What a source gives, one for every article that the input holds or should hold, in the order of the input. */
export type SourceRecord = SourceArticle | SourceError;
