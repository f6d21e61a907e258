/**
 * The zod schemas of everything hustings reads and writes. Every public type is inferred from them.
 * Kept apart from the analysis core so that `import { analyze } from "hustings"` loads no zod.
 *
 * @module
 */
export * from "./analysis.ts";
export * from "./disputes.ts";
export * from "./input.ts";
export * from "./json-schema.ts";
export * from "./plover.ts";
export * from "./span.ts";
