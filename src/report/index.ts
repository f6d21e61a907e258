/**
 * Reports: pure functions from an analysis to something a person reads.
 *
 * @module
 */
export { type TextReportOptions, toText } from "./text.ts";
