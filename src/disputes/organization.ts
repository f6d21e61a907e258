import type { Actor } from "../schema/index.ts";

/** An organization's name in a role is at most so many words long. */
const LONGEST = 6;
const LEADING_MARKS = /^[^\p{L}\p{N}]+/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Tells the organization that a speaker's role names: the Harbour Party of "chairman of the Harbour Party". */
export type OrganizationOf = (actor: Actor) => string | null;

/**
 * Finds organizations in roles, and in descriptions of unnamed sources ("State Department spokesman"): the longest stretch of words that is a
 * name of an organization among the actors of the same article.
 */
export function organizationsIn(actors: readonly Actor[]): OrganizationOf {
  const names = new Map<string, string>();
  for (const { kind, name, aliases } of actors) {
    if (kind !== "organization") continue;
    for (const alias of [name, ...aliases]) if (isName(alias) && !names.has(alias)) names.set(alias, name);
  }
  return ({ kind, name, roles }) => {
    if (names.size === 0) return null;
    let best: string | null = null;
    for (const role of kind === "unnamed" ? [name, ...roles] : roles) {
      const alias = longestIn(role, names);
      if (alias !== null && alias.length > (best?.length ?? 0)) best = alias;
    }
    return best === null ? null : names.get(best)!;
  };
}

/** "party" and "parliament" are too common a word to tell which. */
const isName = (alias: string): boolean => alias.charAt(0) !== alias.charAt(0).toLowerCase();

/** Without marks on either side and without the possessive: "(Interior Ministry's" names the Interior Ministry. */
function bare(stretch: string): string {
  let to = stretch.length;
  while (to > 0 && !LETTER.test(stretch[to - 1]!)) to--;
  if (stretch.endsWith("'s", to) || stretch.endsWith("’s", to)) to -= 2;
  return stretch.slice(0, to).replace(LEADING_MARKS, "");
}

function longestIn(role: string, names: ReadonlyMap<string, string>): string | null {
  const words = role.split(/\s+/);
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const stretch = bare(words.slice(from, from + length).join(" "));
      if (names.has(stretch)) return stretch;
    }
  }
  return null;
}
