import * as z from "zod";
import { PERIODS } from "../disputes/chronology.ts";
import { ERROR_CODES, type ErrorCode } from "../errors.ts";
import { OFFSET_UNITS } from "../offsets.ts";
import { AnalysisSchema, ArticleInputSchema, DisputeSchema } from "../schema/index.ts";

const codes = Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]];

/** A code of {@link ERROR_CODES}. */
export const ErrorCodeSchema = z.enum(codes).meta({ id: "ErrorCode" });

/** What the service says when it can't do what was asked (RFC 9457, `application/problem+json`). */
export const ProblemSchema = z
  .object({
    type: z.string().describe("about:blank: the code tells which kind of problem it is"),
    title: z.string().describe("What the HTTP status means"),
    status: z.int(),
    detail: z.string().describe("What was expected and what came"),
    code: ErrorCodeSchema,
    requestId: z.string().describe("As in the X-Request-Id header"),
    errors: z
      .array(
        z.object({
          detail: z.string(),
          pointer: z.string().optional().describe("JSON Pointer into the body (RFC 6901)"),
          parameter: z.string().optional().describe("Name of a parameter in the query"),
        }),
      )
      .optional()
      .describe("Each place of the request that does not fit the schema"),
    position: z
      .object({
        offset: z.int().min(0).describe("UTF-16 code units before the place"),
        line: z.int().min(1),
        column: z.int().min(1),
      })
      .optional()
      .describe("Where the body stops being JSON"),
  })
  .meta({ id: "Problem" });

/** A line of a stream's answer where the line of its request could not be analysed. */
export const LineErrorSchema = z
  .object({ error: z.object({ code: ErrorCodeSchema, message: z.string(), line: z.int().min(1) }) })
  .meta({ id: "LineError" });

/** A line of a stream's answer. */
export const BatchRecordSchema = z.union([AnalysisSchema, LineErrorSchema]).meta({ id: "BatchRecord" });

/** Which unit offsets are counted in. */
export const OffsetsSchema = z
  .enum(OFFSET_UNITS)
  .optional()
  .describe("Unit of start and end; utf16 unless told otherwise");

/** Parameters of a stream of articles. */
export const BatchQuerySchema = z.object({ offsets: OffsetsSchema });

const metadata = (what: string) => z.string().optional().describe(`${what}; for bodies of text or HTML`);

/** Parameters of an analysis. */
export const AnalyzeQuerySchema = z.object({
  offsets: OffsetsSchema,
  id: metadata("Id carried into article.id"),
  url: metadata("Address of the article"),
  title: metadata("Headline"),
  published: metadata("ISO 8601 date or date-time"),
  outlet: metadata("Name of the publication"),
  language: metadata("BCP 47 language tag"),
});

/** Fields of an article that can stand in the address. */
export const METADATA = ["id", "url", "title", "published", "outlet", "language"] as const;

/** Articles, analyses or both, to be read for what is in dispute. */
export const DisputesRequestSchema = z
  .object({
    articles: z.array(ArticleInputSchema).optional().describe("Articles to be analysed"),
    analyses: z.array(AnalysisSchema).optional().describe("Analyses made before, each of another article"),
    period: z.enum(PERIODS).optional().describe("Length of time that claims are counted by; a month unless told"),
  })
  .meta({ id: "DisputesRequest" });

/** What is in dispute: disputed terms first, then those with more claims. */
export const DisputesResponseSchema = z.object({ disputes: z.array(DisputeSchema) }).meta({ id: "DisputesResponse" });

/** Whether the service lives, or takes requests. */
export const HealthSchema = z
  .object({ status: z.enum(["ok", "stopping"]), version: z.string() })
  .meta({ id: "Health" });

/** Which JSON Schema is wanted. */
export const SchemaQuerySchema = z.object({
  of: z.enum(["analysis", "article"]).optional().describe("What comes out, or what goes in; analysis unless told"),
});
