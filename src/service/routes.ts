import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { AnalysisSchema, ArticleInputSchema } from "../schema/index.ts";
import {
  AnalyzeQuerySchema,
  BatchQuerySchema,
  BatchRecordSchema,
  DisputesRequestSchema,
  DisputesResponseSchema,
  HealthSchema,
  ProblemSchema,
  SchemaQuerySchema,
} from "./schemas.ts";

/** Content types of JSON Lines; there is no registered one. */
export const LINES_TYPES = ["application/x-ndjson", "application/jsonl", "application/jsonlines"] as const;

const json = <S extends z.ZodType>(schema: S) => ({ "application/json": { schema } });

/** Content types beside JSON. They stay out of the types, so that the typed client asks for and gets JSON. */
const also = (content: Readonly<Record<string, { readonly schema: object }>>): object => content;
const text = { schema: { type: "string" } } as const;

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ProblemSchema } },
});

const refusals = {
  401: problem("The token is missing or another one; only where the service has a token"),
  408: problem("The body did not arrive in time"),
  413: problem("The body or the article is too long"),
  415: problem("The content type is not one that is read here"),
};
const limits = {
  ...refusals,
  400: problem("The body is not JSON; `position` tells where it stops being so"),
  422: problem("The body or a parameter does not fit; `errors` tells where"),
  500: problem("The service failed at this request"),
  503: {
    ...problem("Too many requests wait"),
    headers: {
      "Retry-After": { description: "In how many seconds to try again", schema: { type: "integer" as const } },
    },
  },
  504: problem("The analysis took longer than the service allows"),
};

/** `POST /v1/analyze` */
export const analyzeRoute = createRoute({
  method: "post",
  path: "/v1/analyze",
  operationId: "analyze",
  tags: ["analysis"],
  summary: "Analyse an article",
  description:
    "One article in, its analysis out. The body is JSON, or the bare text or HTML page, with what is known about it in the query. Who accepts text/plain or text/html before application/json gets the report for readers.",
  request: {
    query: AnalyzeQuerySchema,
    body: {
      required: true,
      content: { ...json(ArticleInputSchema), ...also({ "text/plain": text, "text/html": text }) },
    },
  },
  responses: {
    // Only JSON is described: clients would otherwise be given a union of an analysis and a string.
    200: { description: "The analysis", content: json(AnalysisSchema) },
    ...limits,
  },
});

/** `POST /v1/analyze/batch` */
export const batchRoute = createRoute({
  method: "post",
  path: "/v1/analyze/batch",
  operationId: "analyzeBatch",
  tags: ["analysis"],
  summary: "Analyse a stream of articles",
  description:
    "One article a line in, one analysis or error a line out, in order, each as soon as it is there. The answer begins before the request ends, and a line that can't be analysed does not end it.",
  request: {
    query: BatchQuerySchema,
    body: { required: true, content: { "application/x-ndjson": { schema: { type: "string" } } } },
  },
  responses: {
    200: {
      description: "JSON Lines; the schema is that of a line",
      content: { "application/x-ndjson": { schema: BatchRecordSchema } },
    },
    401: refusals[401],
    415: refusals[415],
    422: limits[422],
  },
});

/** `POST /v1/disputes` */
export const disputesRoute = createRoute({
  method: "post",
  path: "/v1/disputes",
  operationId: "disputes",
  tags: ["analysis"],
  summary: "Find the words in dispute among many articles",
  description:
    "Articles, analyses made before, or both in; the terms with who applies, rejects, questions or distances them out.",
  request: { body: { required: true, content: json(DisputesRequestSchema) } },
  responses: { 200: { description: "The disputes", content: json(DisputesResponseSchema) }, ...limits },
});

/** `GET /v1/schema` */
export const schemaRoute = createRoute({
  method: "get",
  path: "/v1/schema",
  operationId: "schema",
  tags: ["description"],
  summary: "JSON Schema (draft 2020-12) of an analysis or of an article",
  request: { query: SchemaQuerySchema },
  responses: {
    200: {
      description: "The schema",
      content: { "application/schema+json": { schema: z.record(z.string(), z.unknown()) } },
    },
    401: refusals[401],
    422: limits[422],
  },
});

/** `GET /healthz` */
export const healthRoute = createRoute({
  method: "get",
  path: "/healthz",
  operationId: "health",
  security: [],
  tags: ["operation"],
  summary: "Whether the service lives",
  responses: { 200: { description: "It does", content: json(HealthSchema) } },
});

/** `GET /readyz` */
export const readyRoute = createRoute({
  method: "get",
  path: "/readyz",
  operationId: "ready",
  security: [],
  tags: ["operation"],
  summary: "Whether the service takes requests",
  responses: {
    200: { description: "It does", content: json(HealthSchema) },
    503: { description: "It is stopping: send requests elsewhere", content: json(HealthSchema) },
  },
});

/** `GET /metrics` */
export const metricsRoute = createRoute({
  method: "get",
  path: "/metrics",
  operationId: "metrics",
  tags: ["operation"],
  summary: "Metrics in the text format of Prometheus",
  responses: {
    200: { description: "The metrics", content: { "text/plain": { schema: z.string() } } },
    401: refusals[401],
  },
});
