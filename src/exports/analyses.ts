import { HustingsError } from "../errors.ts";
import { convertOffsets, offsetUnitOf } from "../offsets.ts";
import type { Analysis } from "../schema/index.ts";

/**
 * One or many analyses as many.
 *
 * @throws HustingsError `INVALID_INPUT` where something else than an analysis comes
 */
export function* eachAnalysis(given: Analysis | Iterable<Analysis>): Generator<Analysis> {
  const many = typeof given === "object" && given !== null && Symbol.iterator in given ? given : [given];
  for (const analysis of many) yield checkedAnalysis(analysis);
}

/**
 * The analysis itself, if it is one.
 *
 * @throws HustingsError `INVALID_INPUT` where something else than an analysis comes
 */
export function checkedAnalysis(analysis: Analysis): Analysis {
  if (!Array.isArray(analysis?.events) || typeof analysis.article !== "object")
    throw new HustingsError("INVALID_INPUT", "Expected an analysis, as analyze() gives it; got something else.");
  return analysis;
}

/** The analysis with its offsets in UTF-16 code units, by which its text can be cut. */
export function inUtf16(analysis: Analysis): Analysis {
  const from = offsetUnitOf(analysis);
  return from === "utf16" ? analysis : convertOffsets(analysis, { to: "utf16", from });
}
