import type { LearnedRelation } from "./learned/relations.ts";
import type { Range } from "./reading.ts";

/** Characters, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An attribution relation as a rule proposes it. */
export interface Relation {
  readonly rule: string;
  content: Stretch[];
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  readonly addressee: Range | null;
  readonly medium: Range | null;
  /** Places of the marks whose stretches make up the content, for contents wholly in marks. */
  readonly marks: number[];
  /** Index of the token that the cue turns on; -1 for a relation without a cue. */
  readonly anchor: number;
  /** Whether it holds inside another relation's content too: words of a named other plainly reported. */
  readonly strong: boolean;
  /** The relation whose paragraph this one goes on from, null for none. */
  continues: Relation | null;
  /** The relation as the model found it, null where it did not. */
  readonly learned: LearnedRelation | null;
}

/** A relation with the parts that most rules leave empty filled in. */
export function relation(parts: Pick<Relation, "rule" | "content" | "anchor"> & Partial<Relation>): Relation {
  return {
    cue: [],
    source: [],
    addressee: null,
    medium: null,
    marks: [],
    strong: false,
    continues: null,
    learned: null,
    ...parts,
  };
}
