/**
 * Exports of events: PLOVER records for political event data, TimeML documents for temporal annotation.
 *
 * @module
 */
export type { PloverActor, PloverRecord } from "../schema/index.ts";
export { ploverRecords, toPlover } from "./plover.ts";
export { type QuadClass, quadClass } from "./quad.ts";
export { toTimeML } from "./timeml.ts";
