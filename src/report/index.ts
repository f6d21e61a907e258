/**
 * Reports: pure functions from an analysis to something a person reads.
 *
 * @module
 */
export type { TextReportOptions } from "./page.ts";
export { toText } from "./text.ts";
