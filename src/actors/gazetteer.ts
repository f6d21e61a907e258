import type { Token } from "../language/token.ts";
import { COUNTRIES } from "../lexicons/countries.ts";
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from "../lexicons/given-names.ts";
import { OTHER_NAME_WORDS, PLACE_WORDS } from "../lexicons/name-words.ts";
import {
  GROUP_NAMES,
  KNOWN_ORGANIZATIONS,
  NEWS_OUTLETS,
  ORGANIZATION_NOUNS,
  ORGANIZATION_WORDS,
} from "../lexicons/organization-words.ts";
import { GENDERED_NOUNS, HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from "../lexicons/person-words.ts";
import { PLACES } from "../lexicons/places.ts";
import type { Gender, Kind } from "./reference.ts";

/** A name that the lexicons know. */
export interface KnownName {
  readonly words: readonly string[];
  readonly kind: Kind;
  /** The name under which its variants count as one: United States for U.S. */
  readonly canonical: string;
}

export const HONORIFIC_GENDERS: ReadonlyMap<string, Gender | null> = new Map(HONORIFICS.entries);
export const ROLES: ReadonlySet<string> = new Set(ROLE_NOUNS.entries);
export const ROLE_PARTS: ReadonlySet<string> = new Set(ROLE_MODIFIERS.entries);
export const ROLE_GENDERS: ReadonlyMap<string, Gender> = new Map(GENDERED_NOUNS.entries);
export const ORGANIZATION_PARTS: ReadonlySet<string> = new Set(ORGANIZATION_WORDS.entries);
export const BODIES: ReadonlySet<string> = new Set(ORGANIZATION_NOUNS.entries);
export const OTHER_NAMES: ReadonlySet<string> = new Set(OTHER_NAME_WORDS.entries);
export const PLACE_PARTS: ReadonlySet<string> = new Set(PLACE_WORDS.entries);

/** Second halves of offices with "of": Secretary of State, Chief of Staff. */
export const OFFICE_COMPLEMENTS: ReadonlySet<string> = new Set(
  "state defense defence energy labor labour commerce education agriculture staff treasury transportation interior justice war house commons lords intelligence health environment trade finance homeland".split(
    " ",
  ),
);
/** Given names, lower case, with their gender. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...FEMALE_GIVEN_NAMES.entries.map((name) => [name.toLowerCase(), "female"] as const),
  ...MALE_GIVEN_NAMES.entries.map((name) => [name.toLowerCase(), "male"] as const),
]);

/** Country of a demonym, singular or plural, as written; of two words for some: "South Korean". */
export const COUNTRY_OF_DEMONYM: ReadonlyMap<string, string> = new Map(
  COUNTRIES.entries.flatMap((country) => country.demonyms.map((demonym) => [demonym, country.name] as const)),
);

/** Country of a capital, which news puts for its government: "Berlin's envoy". */
export const COUNTRY_OF_CAPITAL: ReadonlyMap<string, string> = new Map(
  COUNTRIES.entries.flatMap((country) => country.capitals.map((capital) => [capital, country.name] as const)),
);

const PERSON_ENDING = /(?:[eo]r|ist|ian|ant|man|woman|person|eer|crat|ee)$/;
/** Nouns that end as those for people do. */
const THINGS = new Set(
  "matter letter number paper power factor disaster chapter order answer offer winter summer error horror favour favor colour color war manner corner border river water center centre quarter theater theatre tower charter banner barrier gather weather dinner supper computer computing newsletter register poster cover career engineer year grant plant restaurant warrant committee fee degree coffee guarantee decree tree refer sister member stranger master monster cluster filter meter plaster shelter sector tractor motor rumor rumour tumour labour labor behaviour behavior harbour harbor vapour honour honor error mirror terror minor major vector predecessor transfer cancer danger gender hunger layer pillar under over other another either neither whether however never ever after later earlier former latter better bitter super list artist-run mist fist twist wrist".split(
    " ",
  ),
);
const PEOPLE_AFTER_ALL = new Set(["engineer", "member", "stranger", "master", "predecessor"]);

/** Nouns for what publishes or broadcasts. */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  "paper newspaper daily weekly tabloid magazine broadcaster network channel agency outlet website site publication station corporation".split(
    " ",
  ),
);

/** Whether a lower-case noun is one for a person: a role the lexicon has, or one that ends as such nouns do (tailor, criminologist). */
export function isPersonNoun(norm: string): boolean {
  if (ROLES.has(norm) || PEOPLE_AFTER_ALL.has(norm)) return true;
  return norm.length > 4 && PERSON_ENDING.test(norm) && !THINGS.has(norm);
}

/** Known names by their first word. */
const NAMES_BY_FIRST_WORD = new Map<string, KnownName[]>();

function know(name: string, kind: Kind, canonical: string = name): void {
  const words = name.replace(/^the /i, "").split(" ");
  const first = words[0] as string;
  const list = NAMES_BY_FIRST_WORD.get(first) ?? [];
  NAMES_BY_FIRST_WORD.set(first, list);
  const bare = canonical.replace(/^the /i, "");
  if (!list.some((each) => each.words.join(" ") === words.join(" "))) list.push({ words, kind, canonical: bare });
}

for (const { name, also, demonyms, capitals } of COUNTRIES.entries) {
  for (const each of [name, ...also]) know(each, "place", name);
  for (const each of capitals) know(each, "place");
  for (const each of demonyms) if (!/(?:ese|ish|ch|sh|i|man|woman|ss)$/.test(each)) know(`${each}s`, "group");
}
for (const name of PLACES.entries) know(name, "place");
for (const name of GROUP_NAMES.entries) know(name, "group");
for (const name of KNOWN_ORGANIZATIONS.entries) know(name, "organization");
for (const name of NEWS_OUTLETS.entries) know(name, "organization");
const OUTLETS: ReadonlySet<string> = new Set(NEWS_OUTLETS.entries.map((name) => name.replace(/^The /, "")));

/** Whether a name is a newspaper's, broadcaster's or agency's that the lexicon knows. */
export function isOutlet(name: string): boolean {
  return OUTLETS.has(name.replace(/^The /, ""));
}
for (const list of NAMES_BY_FIRST_WORD.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The longest known name that begins at a token and ends before `to`, null where there is none. */
export function knownNameAt(tokens: readonly Token[], from: number, to: number): KnownName | null {
  const first = tokens[from];
  const candidates = first === undefined ? undefined : NAMES_BY_FIRST_WORD.get(spelled(first.text));
  if (candidates === undefined) return null;
  for (const candidate of candidates) {
    const { words } = candidate;
    if (from + words.length <= to && words.every((word, i) => isSpelled(tokens[from + i], word))) return candidate;
  }
  return null;
}

function isSpelled(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.text === word || spelled(token.text) === word);
}

/** Words of datelines and headings in capitals as they are written elsewhere: LOS ANGELES; short ones may be acronyms. */
function spelled(word: string): string {
  if (word.length < 4 || word !== word.toUpperCase() || NAMES_BY_FIRST_WORD.has(word) || word.includes("."))
    return word;
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** The known name that a whole name is, null where it is none. */
export function knownName(name: string): KnownName | null {
  const words = name.split(" ").map(spelled);
  const candidates = NAMES_BY_FIRST_WORD.get(words[0] as string) ?? [];
  return (
    candidates.find((each) => each.words.length === words.length && each.words.every((word, i) => word === words[i])) ??
    null
  );
}

const ENDINGS: readonly (readonly [plural: string, singular: string])[] = [
  ["ies", "y"],
  ["men", "man"],
  ["sses", "ss"],
  ["ches", "ch"],
  ["s", ""],
];

/** Singular of a lower-case noun if the plural of a word in the set, the word itself if in the set, else null. */
export function singularIn(words: ReadonlySet<string>, norm: string): string | null {
  if (words.has(norm)) return norm;
  if (norm === "people") return words.has("person") ? "person" : null;
  if (norm === "children") return words.has("child") ? "child" : null;
  for (const [plural, singular] of ENDINGS) {
    if (!norm.endsWith(plural)) continue;
    const stem = norm.slice(0, -plural.length) + singular;
    if (words.has(stem)) return stem;
  }
  return null;
}
