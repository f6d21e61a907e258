/**
 * Exports of analyses to the formats of the field: PLOVER records for political event data, TimeML for temporal annotation, brat standoff
 * for annotation by hand, CoNLL-U for linguistics, W3C Web Annotations for the web.
 *
 * @module
 */
export type { PloverActor, PloverRecord } from "../schema/index.ts";
export { type BratDocument, toBrat } from "./brat/brat.ts";
export { bratConfiguration } from "./brat/configuration.ts";
export { toConllu } from "./conllu/conllu.ts";
export { fileName } from "./file-name.ts";
export { ploverRecords, toPlover } from "./plover.ts";
export { type QuadClass, quadClass } from "./quad.ts";
export { toTimeML } from "./timeml.ts";
export type {
  LinkBody,
  Selector,
  Target,
  TextualBody,
  WebAnnotation,
  WebAnnotationCollection,
} from "./web-annotation/model.ts";
export { toWebAnnotations, webAnnotations } from "./web-annotation/web-annotation.ts";
