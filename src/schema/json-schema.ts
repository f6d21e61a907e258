import * as z from "zod";
import { AnalysisSchema } from "./analysis.ts";
import { ArticleInputSchema } from "./input.ts";

/** JSON Schema (draft 2020-12) of an analysis, made by zod; every named type is under `$defs`. */
export function analysisJsonSchema(): object {
  return z.toJSONSchema(AnalysisSchema);
}

/** JSON Schema (draft 2020-12) of an input article. */
export function inputJsonSchema(): object {
  return z.toJSONSchema(ArticleInputSchema, { io: "input" });
}
