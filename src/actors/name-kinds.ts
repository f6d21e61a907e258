import type { Token } from "../language/token.ts";
import {
  COUNTRY_OF_DEMONYM,
  GIVEN_NAMES,
  knownName,
  knownNameAt,
  ORGANIZATION_PARTS,
  OTHER_NAMES,
  PLACE_PARTS,
} from "./gazetteer.ts";
import type { Kind } from "./reference.ts";

/** Plurals of people: Texans, Loyalists, Peshmergas are not told apart from things by the tag alone. */
const PEOPLE = /(?:ans|ists|ats|ers|ors|ites|ais|ese|ims|ives|als)$/;
const COMPASS = new Set(
  "north south east west northern southern eastern western central upper lower northeast northwest southeast southwest".split(
    " ",
  ),
);
const PLACE_STARTS = new Set(["mount", "lake", "fort", "cape", "port", "camp", "san", "saint", "st"]);

/** What a capitalised name refers to by its own words; "other" for laws, days, works; null where they do not tell. */
export function kindOfName(words: readonly Token[]): Kind | "other" | null {
  const known = knownName(joined(words));
  if (known !== null) return known.kind;
  const first = words[0] as Token;
  const last = words[words.length - 1] as Token;
  if (words.length === 1) return kindOfWord(first);
  if (OTHER_NAMES.has(last.norm.replace(".", "")) && !(GIVEN_NAMES.has(first.norm) && words.length === 2))
    return "other";
  const begins = GIVEN_NAMES.has(first.norm);
  const isInstitution = words.some((word) => ORGANIZATION_PARTS.has(word.norm));
  if (words.length === 2 && COMPASS.has(first.norm) && knownName(last.text)?.kind === "place") return "place";
  if (begins && words.length <= 3 && !ORGANIZATION_PARTS.has(last.norm))
    return PLACE_PARTS.has(last.norm) ? null : "person";
  if (isInstitution || endsAsBody(words)) return "organization";
  if (PLACE_PARTS.has(last.norm) || PLACE_STARTS.has(first.norm)) return "place";
  if (last.tag === "NNPS" && PEOPLE.test(last.text)) return "group";
  if (isJoined(words)) return "organization";
  if (words.length > 4) return null;
  return words.every(isPersonWord) ? "person" : null;
}

/** "CSP Business Media", "Kerry Human Rights Watch". */
function endsAsBody(words: readonly Token[]): boolean {
  const first = words[0] as Token;
  if (isAcronym(first.text) && first.text.length > 2 && !first.text.includes(".")) return true;
  return knownName(joined(words.slice(1)))?.kind === "organization";
}

/** A body's name or a people's before further words, words joined by of or and, or more than a
 * place's name and a word ("Des Moines Register"), or a word before a country's name ("Business New Zealand"). */
function isJoined(words: readonly Token[]): boolean {
  const first = words[0] as Token;
  if (knownName(first.text)?.kind === "organization" || COUNTRY_OF_DEMONYM.has(first.text)) return true;
  if (words.some((word) => word.norm === "of" || word.norm === "and" || word.norm === "&")) return true;
  if (words.length > 2 && knownNameAt(words, 0, words.length - 1)?.kind === "place") return true;
  // One word is too little: people are called Jordan and England.
  return words.length > 2 && knownNameAt(words, words.length - 2, words.length)?.kind === "place";
}

const joined = (words: readonly Token[]): string => words.map((word) => word.text).join(" ");

function kindOfWord(word: Token): Kind | "other" | null {
  if (OTHER_NAMES.has(word.norm.replace(".", ""))) return "other";
  if (GIVEN_NAMES.has(word.norm)) return "person";
  if (isAcronym(word.text)) return "organization";
  if (ORGANIZATION_PARTS.has(word.norm)) return "organization";
  if (word.tag === "NNPS" && PEOPLE.test(word.text)) return "group";
  if (/[a-z][A-Z]/.test(word.text) && !/^(?:Mc|Mac|De|Le|La|Di|O['’])/.test(word.text)) return "organization";
  return null;
}

/** MoD, DoJ, DfE: the small letter stands for of or for. */
const DEPARTMENT = /^[A-Z][a-z][A-Z]{1,3}$/;

/** Two to six capitals, with or without full stops: NATO, U.N., G20. */
export function isAcronym(text: string): boolean {
  if (DEPARTMENT.test(text)) return true;
  let capitals = 0;
  for (const character of text) {
    if (character >= "A" && character <= "Z") capitals++;
    else if (character !== "." && !(character >= "0" && character <= "9")) return false;
  }
  return capitals >= 2 && capitals <= 6;
}

/** An initial, a particle, or a word with one capital first: not all capitals, no digits. */
function isPersonWord(word: Token): boolean {
  if (COUNTRY_OF_DEMONYM.has(word.text)) return false;
  return word.tag === "NNP" || !/^[A-Z]/.test(word.text) || word.text.length <= 2;
}
