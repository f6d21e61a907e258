import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { version } from "../../package.json";
import type { OffsetUnit } from "../offsets.ts";
import type { Analysis, ArticleInput } from "../schema/index.ts";
import { analysisJsonSchema, inputJsonSchema } from "../schema/json-schema.ts";
import { answerLines, streamOf } from "./batch.ts";
import { streamBody } from "./body.ts";
import { addDocs } from "./docs-page.ts";
import type { AnalysisFormat } from "./job.ts";
import { METRICS_TYPE, MetricsRegistry } from "./metrics.ts";
import { addMiddleware, type ServiceEnv } from "./middleware.ts";
import { openApiDocument } from "./openapi.ts";
import { type ResolvedOptions, resolveOptions, type ServiceOptions } from "./options.ts";
import { invalid, problemResponse, RequestError } from "./problem.ts";
import {
  analyzeRoute,
  batchRoute,
  disputesRoute,
  healthRoute,
  metricsRoute,
  readyRoute,
  schemaRoute,
} from "./routes.ts";
import { AnalyzeQuerySchema, METADATA } from "./schemas.ts";
import { Work } from "./work.ts";

const JSON_TYPE = "application/json; charset=utf-8";
/** What an analysis can be asked for as, by content type. */
const FORMATS: Readonly<Record<string, AnalysisFormat>> = {
  "application/json": "json",
  "text/plain": "text",
  "text/html": "html",
};
/** The report of HTML has a policy of its own inside, which knows the hashes of its script and styles; a second one would forbid both. */
const REPORT_POLICY = "frame-ancestors 'none'";

/** A response that was written as text already, where the route's types ask for the value that stands in it. */
const asWritten = (response: Response) => response as never;

/** The content type that a request wants an analysis as. */
function typeFor(context: Context): string {
  return accepts(context, { header: "Accept", supports: Object.keys(FORMATS), default: "application/json" });
}

/** The article of a body that is the bare text or page. */
function bareArticle(
  kind: "text" | "html",
  body: string,
  query: Readonly<Record<string, string | undefined>>,
): ArticleInput {
  const known = Object.fromEntries(METADATA.flatMap((name) => (query[name] ? [[name, query[name]]] : [])));
  return kind === "html" ? { ...known, html: body } : { ...known, text: body };
}

/** The routes on their way from a request to an answer. */
class Service {
  readonly #options: ResolvedOptions;
  readonly #work: Work;
  readonly #lines;

  constructor(options: ResolvedOptions, metrics: MetricsRegistry) {
    this.#options = options;
    this.#work = new Work(options, metrics);
    this.#lines = metrics.counter("hustings_batch_lines_total", "Lines of streams that were answered, by outcome.");
  }

  async analysis(context: Context, article: ArticleInput, offsets: OffsetUnit = "utf16"): Promise<Response> {
    const type = typeFor(context);
    const format = FORMATS[type]!;
    const { longestArticle } = this.#options;
    const job = { kind: "analysis", article, offsets, format, longestArticle } as const;
    const written = await this.#work.do(job, context.req.raw.signal);
    return context.body(written, 200, {
      "Content-Type": `${type}; charset=utf-8`,
      Vary: "Accept",
      ...(format === "html" ? { "Content-Security-Policy": REPORT_POLICY } : {}),
    });
  }

  lines(context: Context, offsets: OffsetUnit = "utf16"): Response {
    const { longestBody, longestArticle, bodyTime, concurrency } = this.#options;
    const gone = new AbortController();
    const request = context.req.raw;
    request.signal.addEventListener("abort", () => gone.abort(request.signal.reason), { once: true });
    const answers = answerLines(streamBody(request, bodyTime), {
      longestLine: longestBody,
      width: concurrency,
      count: (outcome) => this.#lines.add({ outcome }),
      analyze: (article) =>
        this.#work.do({ kind: "analysis", article, offsets, format: "json", longestArticle }, gone.signal, true),
    });
    return context.body(
      streamOf(answers, () => gone.abort()),
      200,
      // A proxy that gathers an answer before it passes it on would hold back what is already there.
      { "Content-Type": "application/x-ndjson; charset=utf-8", "X-Accel-Buffering": "no" },
    );
  }

  async disputes(
    context: Context,
    { articles = [], analyses = [], period = "month" }: DisputesBody,
  ): Promise<Response> {
    const { longestArticle } = this.#options;
    const job = { kind: "disputes", articles, analyses, period, longestArticle } as const;
    return context.body(await this.#work.do(job, context.req.raw.signal), 200, { "Content-Type": JSON_TYPE });
  }
}

interface DisputesBody {
  readonly articles?: readonly ArticleInput[] | undefined;
  readonly analyses?: readonly Analysis[] | undefined;
  readonly period?: "day" | "week" | "month" | "year" | undefined;
}

function addRoutes(app: OpenAPIHono<ServiceEnv>, options: ResolvedOptions, metrics: MetricsRegistry) {
  const service = new Service(options, metrics);
  // Bodies that are not JSON go past the check of the JSON schema.
  app.use(analyzeRoute.path, async (context, next) => {
    const bare = context.get("bare");
    if (bare === undefined || context.req.method !== "POST") return next();
    const query = AnalyzeQuerySchema.safeParse(context.req.query());
    if (!query.success) throw invalid("query", query.error);
    return service.analysis(context, bareArticle(bare.kind, bare.text, query.data), query.data.offsets);
  });
  return app
    .openapi(analyzeRoute, async (context) =>
      // The body as it came: the schema drops what it does not know, and with it that an article has both text and html.
      asWritten(
        await service.analysis(context, context.get("json") as ArticleInput, context.req.valid("query").offsets),
      ),
    )
    .openapi(batchRoute, (context) => asWritten(service.lines(context, context.req.valid("query").offsets)))
    .openapi(disputesRoute, async (context) => {
      const body = context.get("json") as DisputesBody;
      if (!body.articles?.length && !body.analyses?.length) {
        throw new RequestError("INVALID_REQUEST", "Neither articles nor analyses came; one of them must have some.");
      }
      return asWritten(await service.disputes(context, body));
    })
    .openapi(schemaRoute, (context) => {
      const schema = context.req.valid("query").of === "article" ? inputJsonSchema() : analysisJsonSchema();
      return asWritten(context.body(JSON.stringify(schema), 200, { "Content-Type": "application/schema+json" }));
    })
    .openapi(healthRoute, (context) => context.json({ status: "ok" as const, version }, 200))
    .openapi(readyRoute, (context) =>
      options.isReady?.() === false
        ? context.json({ status: "stopping" as const, version }, 503)
        : context.json({ status: "ok" as const, version }, 200),
    )
    .openapi(metricsRoute, async (context) => {
      const more = (await options.moreMetrics?.()) ?? "";
      return context.body(metrics.text() + more, 200, { "Content-Type": METRICS_TYPE }) as never;
    });
}

/**
 * The service: a function from `Request` to `Response`, `app.fetch`, that mounts in any run time that has these. Nothing is listened on.
 *
 * @param options - see {@link ServiceOptions}
 * @returns a Hono application; `typeof` it is what Hono's typed client `hc` takes
 * @throws HustingsError `INVALID_OPTION` for an option that does not exist or has a value outside its range
 * @example
 * const app = createApp();
 * const response = await app.request("/v1/analyze", {
 *   method: "POST",
 *   headers: { "Content-Type": "application/json" },
 *   body: JSON.stringify({ text: "“No,” Ana Lima said." }),
 * });
 * (await response.json()).quotations.length; // → 1
 */
export function createApp(options: ServiceOptions = {}) {
  const resolved = resolveOptions(options);
  const metrics = new MetricsRegistry();
  metrics.gauge("hustings_info", "The version that runs.", () => 1, { version });
  const app = new OpenAPIHono<ServiceEnv>({
    defaultHook(result) {
      if (!result.success) throw invalid(result.target, result.error);
    },
  });
  addMiddleware(app, resolved, metrics);
  const routes = addRoutes(app, resolved, metrics);
  let description: string | undefined;
  app.get("/openapi.json", (context) => {
    description ??= JSON.stringify(openApiDocument(app));
    return context.body(description, 200, { "Content-Type": JSON_TYPE });
  });
  if (resolved.docsFile) addDocs(app, resolved.docsFile);
  app.notFound((context) =>
    problemResponse(
      context,
      new RequestError("UNKNOWN_ROUTE", `There is no ${context.req.path} here; /openapi.json tells what there is.`),
    ),
  );
  app.onError((error, context) => {
    context.set("error", error);
    return problemResponse(context, error);
  });
  return routes;
}

/** The type of the service, for Hono's typed client: `hc<App>("http://127.0.0.1:8080")`. */
export type App = ReturnType<typeof createApp>;
