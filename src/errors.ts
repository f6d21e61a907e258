/** Every error code, with what it means. The documentation page of errors is checked against this table. */
export const ERROR_CODES = {
  INVALID_INPUT:
    "analyze() was given something that is neither a string nor an article, or disputes(), statements(), timeline() or an export such as toPlover() or toBrat() no analysis, or stanceToward() or sentimentBetween() no sentence or a mention outside it",
  INVALID_FIELD: "A field of the article has the wrong type",
  INVALID_PUBLISHED: "published is not an ISO 8601 date that exists",
  INVALID_OPTION: "An option is unknown or has a value outside its range, or names a place to write to that is taken",
  HTML_READER_MISSING: "HTML was given to an analyzer that was made without an HTML reader",
  INVALID_JSON_LINE: "A line of JSON Lines input is not a JSON object",
  LINE_TOO_LONG: "A line, row or article of the input is longer than the limit",
  INVALID_CSV_ROW: "A row of CSV has another number of fields than the first line, or its quotation marks don't match",
  UNKNOWN_COLUMN: "A column that was named does not exist, or none is known to hold articles",
  UNKNOWN_FORMAT: "The format of a file can't be told, or it is not of the format it was said to be",
  DAMAGED_FILE: "A file is cut short or damaged",
  PACKAGE_MISSING: "An optional package that is needed here is not installed",
  ANALYSIS_FAILED: "hustings itself failed on an article of many; the others go on",
  UNREADABLE_FILE: "A file could not be read",
  UNWRITABLE_FILE:
    "A file or folder could not be written: the disk is full, permission is denied, or the path is no folder",
  ARTICLE_TOO_LONG: "An article of a corpus is longer than the limit",
  RUN_MISMATCH: "A folder holds a run with another configuration or input, or no run at all",
  INVALID_SQL: "A question to the tables of a run is not SQL that DuckDB understands, or would write",
  INVALID_AGGREGATE: "Something else than an aggregate came where one was expected, or an aggregate of another version",
  AGGREGATE_MISMATCH: "Analyses or aggregates that different engines made can't be counted together",
  INVALID_JSON: "The body of a request is not JSON, or not UTF-8",
  INVALID_REQUEST: "The body or a parameter of a request does not fit the schema",
  BODY_TOO_LARGE: "The body of a request is longer than the service takes",
  BODY_TOO_SLOW: "The body of a request did not arrive in time",
  WRONG_MEDIA_TYPE: "The body of a request has a content type that the route does not read",
  UNAUTHORIZED: "A request came without the service's token, or with another",
  UNKNOWN_ROUTE: "The service has no such route",
  WRONG_METHOD: "The route exists, but not for this HTTP method",
  TIME_LIMIT: "An analysis took longer than the service allows, and was ended",
  OVERLOADED: "The service has more requests waiting than it takes",
  CANNOT_LISTEN: "The address or port can't be listened on",
} as const;

/** A code of {@link ERROR_CODES}. */
export type ErrorCode = keyof typeof ERROR_CODES;

/**
 * Misuse of the API or unusable surroundings. Text itself is never an error.
 *
 * @example
 * try { analyze({ text: "…", published: "yesterday" }) } catch (error) {
 *   if (error instanceof HustingsError) console.log(error.code) // INVALID_PUBLISHED
 * }
 */
export class HustingsError extends Error {
  override readonly name = "HustingsError";

  /**
   * @param code - which kind of misuse
   * @param message - what was expected and what came, in one sentence
   * @param options - the underlying error, if any
   */
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
