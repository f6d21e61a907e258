/** Tense of a verb group, in TimeML's words. */
export type Tense = "PAST" | "PRESENT" | "FUTURE" | "INFINITIVE" | "PRESPART" | "PASTPART" | "NONE";
/** Aspect of a verb group, in TimeML's words. */
export type Aspect = "PROGRESSIVE" | "PERFECTIVE" | "PERFECTIVE_PROGRESSIVE" | "NONE";

/** A main verb with its auxiliaries and negation, as in "would not have been said". */
export interface VerbGroup {
  /** Index of the main verb's token. */
  readonly verb: number;
  /** Index of the group's first token. */
  readonly from: number;
  /** Index just after the group's last token. */
  readonly to: number;
  readonly tense: Tense;
  readonly aspect: Aspect;
  readonly passive: boolean;
  readonly negated: boolean;
  /** The modal as normalised ("would", "can"), null where there is none. `will` as plain future is a modal too. */
  readonly modal: string | null;
}
