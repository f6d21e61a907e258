/**
 * The HTTP service as a function from `Request` to `Response`, to be mounted in any server. `hustings serve` runs it on a port.
 *
 * @module
 */
export { type App, createApp } from "./app.ts";
export {
  type AnalysisFormat,
  type AnalysisJob,
  type Answer,
  type DisputesJob,
  type Job,
  perform,
} from "./job.ts";
export type { RequestLog, ServiceOptions } from "./options.ts";
export type { Problem } from "./problem.ts";
