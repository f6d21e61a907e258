import type { PloverType } from "../schema/index.ts";

/** One of the four classes that event data is counted by: cooperation or conflict, in words or in deeds. */
export type QuadClass = "verbal cooperation" | "material cooperation" | "verbal conflict" | "material conflict";

const QUADS: Readonly<Record<PloverType, QuadClass>> = {
  AGREE: "verbal cooperation",
  CONSULT: "verbal cooperation",
  SUPPORT: "verbal cooperation",
  CONCEDE: "verbal cooperation",
  COOPERATE: "material cooperation",
  AID: "material cooperation",
  RETREAT: "material cooperation",
  REQUEST: "verbal conflict",
  ACCUSE: "verbal conflict",
  REJECT: "verbal conflict",
  THREATEN: "verbal conflict",
  SANCTION: "verbal conflict",
  PROTEST: "material conflict",
  MOBILIZE: "material conflict",
  COERCE: "material conflict",
  ASSAULT: "material conflict",
};

const CODES: Readonly<Record<QuadClass, 1 | 2 | 3 | 4>> = {
  "verbal cooperation": 1,
  "material cooperation": 2,
  "verbal conflict": 3,
  "material conflict": 4,
};

/**
 * The quad class of a PLOVER type, by the table of the PLOVER manual.
 *
 * @example
 * quadClass("AID"); // → material cooperation
 */
export function quadClass(type: PloverType): QuadClass {
  return QUADS[type];
}

/** The number that event data writes for a quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export function quadCode(type: PloverType): 1 | 2 | 3 | 4 {
  return CODES[QUADS[type]];
}
