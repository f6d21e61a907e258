/** A short invented text and the label claims that a careful reader finds in it. */
export interface Passage {
  readonly name: string;
  readonly text: string;
  /** "HOLDER applies|rejects|questions|distances TERM on BEARER"; a bearer of "-" is not checked. Empty: no claim at all. */
  readonly claims: readonly string[];
}

/** A passage of a table, in one line. */
export const passage = (name: string, text: string, ...claims: string[]): Passage => ({ name, text, claims });
