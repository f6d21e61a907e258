import { NAMING_WORDS } from "../lexicons/naming-words.ts";
import { ROLE_NOUNS } from "../lexicons/person-words.ts";
import { EXPERT_NOUNS } from "../lexicons/saying-nouns.ts";
import type { Mark } from "./mark.ts";
import type { Sight } from "./sight.ts";

const INTRODUCES_TERM: ReadonlySet<string> = new Set(NAMING_WORDS.entries);
const IS_EXPERT: ReadonlySet<string> = new Set(EXPERT_NOUNS.entries);
const IS_ROLE: ReadonlySet<string> = new Set(ROLE_NOUNS.entries);
const AT_ARMS_LENGTH = new Set(["so-called", "supposed", "self-styled"]);
const NICKNAMES = new Set(["nickname", "nicknamed", "sobriquet", "moniker", "alias", "aka", "a.k.a"]);
/** After these only a thing's word is a term; a person's is a nickname. */
const NAMES_EITHER = new Set(["nicknamed", "dubbed", "called", "moniker", "sobriquet"]);
const CALLS = new Set(["call", "calls", "called", "term", "terms", "termed"]);
const GLOSSES = new Set(["means", "meant", "denotes", "translates"]);
const LONGEST_TERM = 8;
const LONGEST_NICKNAME = 4;
/** How far before "known as" the one so known is looked for, in tokens. */
const OWNER_REACH = 7;

/** Dwayne “The Rock” Johnson: capitals between two names that touch the marks; Ivo Brandt, alias “the Dentist”. */
export function nickname(sight: Sight): Mark["use"] | null {
  const { stretch, from, to, before, after } = sight;
  if (!stretch.closed || sight.length > LONGEST_NICKNAME || stretch.parent >= 0) return null;
  if (isGivenAsNickname(sight)) return "nickname";
  if (!sight.tag(before).startsWith("NNP") || !sight.isCapitalised(after)) return null;
  const touches = sight.tag(after).startsWith("NNP");
  return touches && sight.isCapitalised(from) && to > from && !sight.endsUtterance ? "nickname" : null;
}

function isGivenAsNickname(sight: Sight): boolean {
  const { before } = sight;
  const previous = sight.norm(before);
  if (NAMES_EITHER.has(previous)) return isPersonBefore(sight, before - 1);
  if (NICKNAMES.has(previous)) return true;
  return previous === "as" && isPersonBefore(sight, beforeKnownAs(sight));
}

/** Index before "known [to friends] as" in front of the mark, -1 where it is not there. */
function beforeKnownAs(sight: Sight): number {
  for (let at = sight.before - 1; at > sight.before - 5; at--) if (sight.norm(at) === "known") return at - 1;
  return -1;
}

/** Governor Tomas Reyl, nicknamed …; the senator, known as …: a person's name or office before a comma. */
function isPersonBefore(sight: Sight, from: number): boolean {
  let at = from;
  while (at > from - OWNER_REACH && /^RB/.test(sight.tag(at))) at--;
  if (sight.norm(at) !== ",") return false;
  const owner = sight.token(at - 1);
  if (owner === undefined) return false;
  if (owner.tag === "NNP") return at >= 2 && (sight.tag(at - 2) === "NNP" || IS_ROLE.has(sight.norm(at - 2)));
  return IS_ROLE.has(owner.lemma);
}

/** So-called “safe zones”; the term “soft landing”; known as “the Wall”; what economists call “sticky” prices. */
export function namedWord(sight: Sight): Mark["use"] | null {
  const { before } = sight;
  const previous = sight.norm(before);
  if (AT_ARMS_LENGTH.has(previous)) return "scare";
  if (sight.length > LONGEST_TERM) return null;
  if (INTRODUCES_TERM.has(previous) || isGlossed(sight) || isExpertsWord(sight)) return "term";
  const owner = sight.norm(before - 1);
  if (previous === "of" && (owner === "concept" || owner === "notion" || owner === "doctrine")) return "term";
  return previous === "as" && isNamedAs(sight, before - 1) ? "term" : null;
}

/** Known as, referred to as: the passive, whose word is everybody's. */
function isNamedAs(sight: Sight, at: number): boolean {
  if (sight.norm(at) === "known") return true;
  return sight.norm(at) === "to" && sight.norm(at - 1) !== "refer";
}

/** A “filibuster”, or endless speech; “filibuster” means …; … also means “to sing”. */
function isGlossed(sight: Sight): boolean {
  const { before, after } = sight;
  if (GLOSSES.has(sight.norm(before)) || GLOSSES.has(sight.norm(after))) return !sight.endsUtterance;
  const isAlso = sight.norm(after) === "also" && GLOSSES.has(sight.norm(after + 1));
  return isAlso || (sight.norm(after) === "," && sight.norm(after + 1) === "or" && !sight.endsUtterance);
}

/**
 * What economists call “sticky” prices; engineers call the noise “singing”. Read off the words: taggers take "economists call" for
 * a verb and a noun.
 */
function isExpertsWord(sight: Sight): boolean {
  const { before } = sight;
  for (let at = before; at > before - 4; at--)
    if (CALLS.has(sight.norm(at))) return IS_EXPERT.has(sight.norm(at - 1).replace(/s$/, ""));
  return false;
}
