import type { Actor, Mention } from "../schema/index.ts";

export type Kind = Actor["kind"];
export type Gender = "female" | "male" | "nonbinary";

/** Words found in the text that may refer to an actor, before anyone knows to which. Ranges are of tokens, half-open. */
export interface Reference {
  /** The whole mention: title, name or description. */
  readonly from: number;
  readonly to: number;
  readonly form: Mention["form"];
  /** The name alone, without title or article; for other forms the head noun. */
  readonly nameFrom: number;
  readonly nameTo: number;
  /** What it is known to be from its own words, null where only the rest of the text can tell. */
  readonly kind: Kind | null;
  /** Role nouns with their modifiers as written: "Deputy Prime Minister". */
  readonly roles: readonly string[];
  /** Country that a demonym or name before the role tells: Russia in "Russian President". */
  readonly country: string | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** Whether a determiner marks it as already known (`the`, `this`) or new (`a`, a number); null without one. */
  readonly definite: boolean | null;
  /** The noun beside a body's name that tells what it is: group in "Open Harbour, a campaign group". */
  readonly body?: string;
}
