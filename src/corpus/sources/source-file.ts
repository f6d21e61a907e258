import type { ErrorCode } from "../../errors.ts";
import type { Place, SourceError } from "../source-record.ts";
import type { NameFields } from "./pattern.ts";

/** A file of the input, ready to be read. */
export interface SourceFile {
  /** Path as it was found, or `-`. */
  readonly path: string;
  /** What its name tells by the pattern; empty where there is none or it does not match. */
  readonly nameFields: NameFields;
}

/** The place of a file that is one article, or of the whole of it. */
export function wholeFile(path: string): Place {
  return { file: path, position: null, unit: null };
}

/** The record of something that could not be read. */
export function sourceError(place: Place, error: { readonly code: ErrorCode; readonly message: string }): SourceError {
  return { place, error: { code: error.code, message: error.message } };
}
