import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { methodNotAllowed } from "hono/method-not-allowed";
import { requestId } from "hono/request-id";
import { routePath } from "hono/route";
import { HustingsError } from "../errors.ts";
import { decodeBody, parseBody, readBody } from "./body.ts";
import type { Counter, Histogram, MetricsRegistry } from "./metrics.ts";
import type { ResolvedOptions } from "./options.ts";
import { problemResponse, RequestError } from "./problem.ts";
import { analyzeRoute, batchRoute, disputesRoute, LINES_TYPES } from "./routes.ts";
import { tokenCheck } from "./token.ts";

/** What a request carries from one step to the next. */
export interface ServiceEnv {
  Variables: {
    requestId: string;
    /** Value of a JSON body. */
    json?: unknown;
    /** A body that is an article itself. */
    bare?: { readonly kind: "text" | "html"; readonly text: string };
    /** What made the request fail. */
    error?: unknown;
  };
}

const LONGEST_REQUEST_ID = 128;
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
} as const;

/** Headers that keep a browser from doing more with an answer than showing it; a route may set its own before. */
const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) {
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  }
};

/** The frames of a stack without its first line: a message may quote an article. */
function faultOf(error: unknown): string | undefined {
  if (error === undefined || error instanceof HustingsError || !(error instanceof Error)) return undefined;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^ {4}at /.test(line));
  return [error.name, ...frames.slice(0, 8).map((line) => line.trim())].join(" | ");
}

function observed(options: ResolvedOptions, requests: Counter, seconds: Histogram): MiddlewareHandler<ServiceEnv> {
  return async (context, next) => {
    const begun = performance.now();
    await next();
    const milliseconds = performance.now() - begun;
    const { status } = context.res;
    const { method, path } = context.req;
    const found = routePath(context, -1);
    const route = found.includes("*") ? "other" : found;
    requests.add({ method, route, status });
    seconds.observe(milliseconds / 1000, { route });
    const fault = faultOf(context.get("error"));
    options.log?.({
      requestId: context.get("requestId"),
      method,
      path,
      status,
      milliseconds: Math.round(milliseconds * 10) / 10,
      ...(fault === undefined ? {} : { fault }),
    });
  };
}

const mediaType = (context: Context): string =>
  (context.req.header("Content-Type") ?? "").split(";")[0]!.trim().toLowerCase();

function checkCharset(context: Context): void {
  const charset = /;\s*charset="?([\w-]{1,40})/i.exec(context.req.header("Content-Type") ?? "")?.[1];
  if (charset !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(charset)) {
    throw new RequestError("WRONG_MEDIA_TYPE", `The body must be UTF-8; its content type says ${charset}.`);
  }
}

function wrongType(context: Context, types: readonly string[]): RequestError {
  const given = mediaType(context);
  return new RequestError(
    "WRONG_MEDIA_TYPE",
    `The body must be ${types.join(", ")}; ${given === "" ? "no content type came" : `got ${given.slice(0, 80)}`}.`,
    { headers: { "Accept-Post": types.join(", ") } },
  );
}

/** Reads the body of a `POST` whole, as JSON or where `bare` as an article itself. */
function bodyReader(options: ResolvedOptions, bare: boolean): MiddlewareHandler<ServiceEnv> {
  const types = ["application/json", ...(bare ? ["text/plain", "text/html"] : [])];
  return async (context, next) => {
    if (context.req.method !== "POST") return next();
    const type = mediaType(context);
    if (!types.includes(type)) throw wrongType(context, types);
    checkCharset(context);
    const text = decodeBody(await readBody(context.req.raw, options));
    if (type === "application/json") {
      const value = parseBody(text);
      context.set("json", value);
      // The check of the schema asks for it again: it was read and parsed once.
      context.req.json = async () => value as never;
    } else context.set("bare", { kind: type === "text/html" ? "html" : "text", text });
    return next();
  };
}

const linesType: MiddlewareHandler<ServiceEnv> = async (context, next) => {
  if (context.req.method === "POST") {
    if (!(LINES_TYPES as readonly string[]).includes(mediaType(context))) throw wrongType(context, LINES_TYPES);
    checkCharset(context);
  }
  return next();
};

function bearer(token: string): MiddlewareHandler<ServiceEnv> {
  const isRight = tokenCheck(token);
  return async (context, next) => {
    if (await isRight(context.req.header("Authorization"))) return next();
    throw new RequestError("UNAUTHORIZED", "This needs the service's token, as Authorization: Bearer TOKEN.", {
      headers: { "WWW-Authenticate": 'Bearer realm="hustings"' },
    });
  };
}

/** Puts in front of the routes what every request goes through. */
export function addMiddleware(app: OpenAPIHono<ServiceEnv>, options: ResolvedOptions, metrics: MetricsRegistry): void {
  const requests = metrics.counter("hustings_http_requests_total", "Requests that were answered.");
  const seconds = metrics.histogram(
    "hustings_http_request_duration_seconds",
    "Time to the head of the answer.",
    SECONDS,
  );
  app.use(requestId({ limitLength: LONGEST_REQUEST_ID }));
  app.use(observed(options, requests, seconds));
  app.use(securityHeaders);
  if (options.cors !== undefined) {
    app.use(cors({ origin: options.cors, exposeHeaders: ["X-Request-Id", "Retry-After"], maxAge: 600 }));
  }
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) =>
        problemResponse(
          context,
          new RequestError(
            "WRONG_METHOD",
            `${context.req.path} takes ${methods.join(", ")}; got ${context.req.method}.`,
            {
              headers: { Allow: methods.join(", ") },
            },
          ),
        ),
    }),
  );
  if (options.token !== undefined) {
    const check = bearer(options.token);
    app.use("/v1/*", check);
    app.use("/metrics", check);
  }
  app.use(analyzeRoute.path, bodyReader(options, true));
  app.use(batchRoute.path, linesType);
  app.use(disputesRoute.path, bodyReader(options, false));
}
