import type { CorpusSummary } from "../aggregates/index.ts";
import { HustingsError } from "../errors.ts";
import type { Network } from "../networks/index.ts";
import type { Analysis } from "../schema/index.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Whether a value is an analysis, as far as a chart can tell by looking. */
export const isAnalysis = (value: unknown): value is Analysis =>
  isObject(value) && isObject(value.article) && Array.isArray(value.labels) && Array.isArray(value.quotations);

/** Whether a value is what finalize() gives, as far as a chart can tell by looking. */
export const isSummary = (value: unknown): value is CorpusSummary =>
  isObject(value) && Array.isArray(value.speakers) && Array.isArray(value.stances) && isObject(value.networks);

const NETWORK_TYPES: readonly unknown[] = ["affiliation", "congruence", "conflict", "co-quotation"];

/** Whether a value is a network, as far as a chart can tell by looking. */
export const isNetwork = (value: unknown): value is Network =>
  isObject(value) && NETWORK_TYPES.includes(value.type) && Array.isArray(value.nodes) && Array.isArray(value.edges);

/** Refuses what a chart can't be drawn of. */
export function refuse(chart: string, expected: string): never {
  throw new HustingsError("INVALID_INPUT", `${chart} expects ${expected}; it was given something else.`);
}
