import type { Gender, Kind, Reference } from "./reference.ts";

/** An actor while it is being put together. */
export interface Member {
  kind: Kind | null;
  /** Names and descriptions as written, fullest first once the text is read; in order of first use until then. */
  readonly names: string[];
  readonly roles: string[];
  country: string | null;
  gender: Gender | null;
  readonly plural: boolean;
  readonly references: Reference[];
}

/** An actor of whom nothing is known yet but its first name. */
export function newMember(name: string, kind: Kind | null, plural = false): Member {
  return { kind, names: [name], roles: [], country: null, gender: null, plural, references: [] };
}

/** Adds what a reference tells about its actor, without making it a mention. */
export function learn(member: Member, reference: Pick<Reference, "roles" | "country" | "gender" | "kind">): void {
  for (const role of reference.roles) addOnce(member.roles, role);
  member.country ??= reference.country;
  member.gender ??= reference.gender;
  member.kind ??= reference.kind;
}

/** Adds a text to a short list unless one that differs only in case is there. */
export function addOnce(list: string[], text: string): void {
  const lower = text.toLowerCase();
  if (list.length < MOST_VARIANTS && !list.some((each) => each.toLowerCase() === lower)) list.push(text);
}

/** Most names or roles kept of one actor, so that a list never grows with the text. */
const MOST_VARIANTS = 40;
