import { HustingsError } from "../errors.ts";
import { checkOptions } from "../options.ts";
import { type Answer, type Job, perform } from "./job.ts";

/** What is told of a request when it has been answered. No text of an article and no query is ever part of it. */
export interface RequestLog {
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** From the head of the request to the head of the answer; a stream goes on after that. */
  readonly milliseconds: number;
  /** Name and stack frames of an error nobody foresaw. */
  readonly fault?: string;
}

/** What can be chosen for a service. */
export interface ServiceOptions {
  /**
   * Does the work of a request. Unless told otherwise it is done on the thread that serves, so that a long text holds up the others and
   * can't be ended: `hustings serve` hands jobs to workers. When the signal aborts, nobody waits for the answer any more.
   */
  readonly perform?: (job: Job, signal: AbortSignal) => Answer | Promise<Answer>;
  /** Jobs under way at once: as many as `perform` can do side by side. 1 unless told. */
  readonly concurrency?: number;
  /** Jobs that may wait; more are refused with 503. 256 unless told. */
  readonly queue?: number;
  /** Milliseconds a job may take, and may wait for its turn. 30,000 unless told. */
  readonly timeLimit?: number;
  /** Longest body, and in a stream the longest line, in bytes. 8 MiB unless told. */
  readonly longestBody?: number;
  /** Milliseconds in which a body must have arrived, and in a stream the next bytes of it. 30,000 unless told. */
  readonly bodyTime?: number;
  /** Longest text of an article in UTF-16 code units. A million unless told. */
  readonly longestArticle?: number;
  /** Token that requests must carry as `Authorization: Bearer …`; no token, no check. */
  readonly token?: string;
  /** Origin of the web pages that may call the service, or `*` for all; none unless told. */
  readonly cors?: string;
  /** Whether more requests are welcome, for `/readyz`. Always, unless told otherwise. */
  readonly isReady?: () => boolean;
  /** Metrics beside those of the service, in the text format of Prometheus. */
  readonly moreMetrics?: () => string | Promise<string>;
  /** A file of Swagger UI by its name, for `/docs`; null for one that does not exist. Without it there is no `/docs`. */
  readonly docsFile?: (name: string) => Promise<Uint8Array | null>;
  /** Called for each request when its answer begins. */
  readonly log?: (entry: RequestLog) => void;
}

const DEFAULTS = {
  concurrency: 1,
  queue: 256,
  timeLimit: 30_000,
  longestBody: 8 * 1024 * 1024,
  bodyTime: 30_000,
  longestArticle: 1_000_000,
} as const;

/** Options with every number in place. */
export type ResolvedOptions = ServiceOptions &
  Readonly<Record<keyof typeof DEFAULTS, number>> & { readonly perform: NonNullable<ServiceOptions["perform"]> };

/** No token shorter than this: it can be guessed. */
const SHORTEST_TOKEN = 16;
/** RFC 6750: what can stand behind "Bearer". */
const TOKEN = /^[\w.~+/-]{1,1024}={0,8}$/;
const ORIGIN = /^(?:\*|https?:\/\/[^\s/?#]{1,255})$/i;

/**
 * Options as they are used.
 *
 * @throws HustingsError `INVALID_OPTION` for an option that does not exist or has a value outside its range
 */
export function resolveOptions(options: ServiceOptions): ResolvedOptions {
  checkOptions(options, {
    perform: "function",
    concurrency: "whole number",
    queue: "whole number",
    timeLimit: "whole number",
    longestBody: "whole number",
    bodyTime: "whole number",
    longestArticle: "whole number",
    token: "string",
    cors: "string",
    isReady: "function",
    moreMetrics: "function",
    docsFile: "function",
    log: "function",
  });
  for (const name of ["concurrency", "timeLimit", "longestBody", "bodyTime", "longestArticle"] as const) {
    if (options[name] === 0) throw new HustingsError("INVALID_OPTION", `Option ${name} must be more than 0.`);
  }
  const { token, cors } = options;
  if (token !== undefined && (token.length < SHORTEST_TOKEN || !TOKEN.test(token))) {
    throw new HustingsError(
      "INVALID_OPTION",
      `A token must have ${SHORTEST_TOKEN} characters or more, of letters, digits and - . _ ~ + /.`,
    );
  }
  if (cors !== undefined && !ORIGIN.test(cors)) {
    throw new HustingsError("INVALID_OPTION", `cors must be an origin such as https://example.org, or *; got ${cors}.`);
  }
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return { ...DEFAULTS, perform, ...given };
}
