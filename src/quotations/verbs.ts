import { REPORTING_VERBS } from "../lexicons/reporting-verbs.ts";
import type { ComplementKind } from "./complement.ts";

/** A reporting verb as rules ask for it. */
export interface Reporting {
  readonly lemma: string;
  /** Whether it introduces words in marks. */
  readonly speech: boolean;
  readonly frames: ReadonlySet<string>;
}

const BY_LEMMA: ReadonlyMap<string, Reporting> = new Map(
  REPORTING_VERBS.entries.map(({ lemma, frames }) => [
    lemma,
    { lemma, frames: new Set(frames), speech: frames.includes("quote") },
  ]),
);

/** The lexicon's entry for a lemma, undefined where it is no reporting verb. */
export function reportingVerb(lemma: string): Reporting | undefined {
  return BY_LEMMA.get(lemma);
}

const FRAME_OF: Readonly<Record<Exclude<ComplementKind, "preposition" | "none">, string>> = {
  that: "that",
  clause: "that",
  wh: "wh",
  infinitive: "infinitive",
  gerund: "gerund",
  object: "object",
  quote: "quote",
  colon: "quote",
};

/** The name in the lexicon of a complement: its kind, or its preposition. */
export function frameOf(kind: ComplementKind, preposition: string): string {
  if (kind === "none") return "none";
  return kind === "preposition" ? `p:${preposition}` : FRAME_OF[kind];
}
