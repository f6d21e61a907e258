import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type * as z from "zod";
import { type ErrorCode, HustingsError } from "../errors.ts";
import type { JsonPosition } from "./json-position.ts";
import type { ProblemSchema } from "./schemas.ts";

/** What the service says when it can't do what was asked (RFC 9457). */
export type Problem = z.infer<typeof ProblemSchema>;

/** A problem with what only some of them have. */
export class RequestError extends HustingsError {
  /**
   * @param code - which kind of problem
   * @param message - what was expected and what came
   * @param more - places in the body, and headers of the answer
   */
  constructor(
    code: ErrorCode,
    message: string,
    readonly more: {
      readonly errors?: Problem["errors"];
      readonly position?: JsonPosition;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(code, message);
  }
}

/** HTTP status of each code that can come up in a request; all others are faults of the service. */
const STATUS: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  INVALID_JSON: 400,
  INVALID_JSON_LINE: 400,
  UNAUTHORIZED: 401,
  UNKNOWN_ROUTE: 404,
  WRONG_METHOD: 405,
  BODY_TOO_SLOW: 408,
  BODY_TOO_LARGE: 413,
  LINE_TOO_LONG: 413,
  ARTICLE_TOO_LONG: 413,
  WRONG_MEDIA_TYPE: 415,
  INVALID_REQUEST: 422,
  INVALID_INPUT: 422,
  INVALID_FIELD: 422,
  INVALID_PUBLISHED: 422,
  OVERLOADED: 503,
  TIME_LIMIT: 504,
};

const TITLES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  500: "Internal Server Error",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** An issue of a union as that of the kind it comes closest to: the one with the fewest. */
function plain(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const closest = issue.errors.reduce((best, errors) => (errors.length < best.length ? errors : best));
  return closest.flatMap((inner) => plain({ ...inner, path: [...issue.path, ...inner.path] }));
}

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** Issues listed in a problem at the most. */
const MOST_ISSUES = 20;

/** The error of a body or parameter that does not fit its schema. */
export function invalid(target: string, error: { readonly issues: readonly z.core.$ZodIssue[] }): RequestError {
  const errors = error.issues
    .flatMap(plain)
    .slice(0, MOST_ISSUES)
    .map(({ path, message }) =>
      target === "json"
        ? { detail: message, pointer: pointerOf(path) }
        : { detail: message, parameter: path.map(String).join(".") },
    );
  const what = target === "json" ? "body" : "query";
  const [first] = errors;
  const where = first && ("pointer" in first ? first.pointer || "the whole" : first.parameter);
  return new RequestError("INVALID_REQUEST", `The ${what} does not fit the schema: ${where}: ${first?.detail}.`, {
    errors,
  });
}

/** Statuses after which what is left of the body won't be read. */
const UNREAD: ReadonlySet<number> = new Set([408, 413]);

/** The answer to a request that failed. Of faults of the service the message stays inside: it may quote what is nobody's business. */
export function problemResponse(context: Context, error: unknown): Response {
  const known = error instanceof HustingsError;
  const code: ErrorCode = known ? error.code : "ANALYSIS_FAILED";
  const status = STATUS[code] ?? 500;
  const { headers = {}, ...places } = error instanceof RequestError ? error.more : {};
  const problem: Problem = {
    type: "about:blank",
    title: TITLES[status]!,
    status,
    detail: known ? error.message : "The service failed; its log tells why, under the id of this request.",
    code,
    requestId: String(context.get("requestId") ?? ""),
    ...places,
  };
  return context.body(JSON.stringify(problem), status, {
    "Content-Type": "application/problem+json",
    ...(UNREAD.has(status) ? { Connection: "close" } : {}),
    ...headers,
  });
}
