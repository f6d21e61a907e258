import { DOCUMENT_NOUNS } from "../lexicons/saying-nouns.ts";
import { SLOGAN_BEARERS, SLOGAN_MOVEMENTS, WRITING_VERBS } from "../lexicons/slogan-bearers.ts";
import { WORKS } from "../lexicons/works.ts";
import type { Mark } from "./mark.ts";
import type { Sight } from "./sight.ts";

const BEARS_SLOGAN: ReadonlySet<string> = new Set(SLOGAN_BEARERS.entries);
const RUNS_ON_SLOGAN: ReadonlySet<string> = new Set(SLOGAN_MOVEMENTS.entries);
const WRITES: ReadonlySet<string> = new Set(WRITING_VERBS.entries);
const IS_WORK: ReadonlySet<string> = new Set(WORKS.entries);
const IS_DOCUMENT: ReadonlySet<string> = new Set(DOCUMENT_NOUNS.entries);
const SMALL_WORDS = new Set("a an the of and or in on at to for with from by vs is my your our his her its".split(" "));

/** A sign that reads “Homes not bombs”, under the slogan “One Nation”, “Thieves” sprayed on a wall, the “Yes to Rail” campaign. */
export function slogan(sight: Sight): Mark["use"] | null {
  const { before, after } = sight;
  for (let at = before; at > before - 4; at--) if (BEARS_SLOGAN.has(sight.norm(at))) return "slogan";
  if (WRITES.has(sight.norm(before)) && !sight.endsUtterance) return "slogan";
  const runs = RUNS_ON_SLOGAN.has(sight.norm(after)) && sight.length > 1;
  return runs && sight.isCapitalised(sight.from) && !sight.endsUtterance ? "slogan" : null;
}

/** A title of a work: every word of weight with a capital, and a word for a work or its outlet beside it. */
export function title(sight: Sight, isHeadline: boolean, isCredited: () => boolean): Mark["use"] | null {
  if (!isTitleCase(sight)) return null;
  if (sight.endsUtterance || isHeadline) return isWorkNear(sight) && sight.norm(sight.to - 1) === "," ? "title" : null;
  if (isWorkNear(sight) || namesDocument(sight)) return "title";
  const previous = sight.norm(sight.before);
  const standsAlone = sight.length >= 2 && sight.length <= 7 && previous !== ":" && previous !== ",";
  return standsAlone && !isCredited() ? "title" : null;
}

/** The report, “Hunger by Design”, was leaked: set between commas after what it names. */
function namesDocument(sight: Sight): boolean {
  return (
    sight.norm(sight.before) === "," &&
    sight.norm(sight.after) === "," &&
    IS_DOCUMENT.has(sight.lemma(sight.before - 1))
  );
}

function isTitleCase(sight: Sight): boolean {
  if (!sight.isCapitalised(sight.from)) return false;
  for (let at = sight.from; at < sight.to; at++) {
    const token = sight.token(at)!;
    const isWord = /^\p{L}/u.test(token.text) && token.tag !== "POS" && !token.norm.startsWith("n't");
    if (isWord && !sight.isCapitalised(at) && !SMALL_WORDS.has(token.norm)) return false;
  }
  return sight.length > 1 || isWorkNear(sight);
}

function isWorkNear(sight: Sight): boolean {
  for (let at = sight.before; at > sight.before - 4; at--) {
    const norm = sight.norm(at);
    if (IS_WORK.has(norm)) return true;
    if (norm === "." || norm === ";" || norm === ":") break;
  }
  for (let at = sight.after; at < sight.after + 3; at++) if (IS_WORK.has(sight.norm(at))) return true;
  return false;
}
