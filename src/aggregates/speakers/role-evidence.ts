import { knownName, ORGANIZATION_PARTS } from "../../actors/gazetteer.ts";
import { foldName } from "../../actors/name-keys.ts";
import { roleWords } from "../../actors/roles.ts";
import { countryCodeOf } from "../../exports/coding.ts";
import { STATES_OF_THE_USA } from "../../lexicons/places.ts";
import { WALKS_OF_LIFE, type WalkOfLife } from "../../lexicons/walks-of-life.ts";

/** What a role tells about who somebody is. */
export interface RoleEvidence {
  /** The role's words without countries and without former and acting, abbreviations spelled out. */
  readonly office: string;
  readonly head: string;
  /** ISO 3166-1 alpha-3 codes of the countries that the role is of. */
  readonly countries: readonly string[];
  /** Town, state or constituency that the office is for, folded; null for none. */
  readonly seat: string | null;
  /** Of an office only: "a Republican" alone is said of many. */
  readonly party: "democratic" | "republican" | null;
  readonly walk: WalkOfLife | null;
}

const walks: ReadonlyMap<string, WalkOfLife> = new Map(WALKS_OF_LIFE.entries);
const states: ReadonlySet<string> = new Set(STATES_OF_THE_USA);
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Offices for a place, of which one person has one at a time. */
const SEATED = set(
  "mayor governor lieutenant-governor senator representative mp councillor councilor councilman councilwoman alderman bishop archbishop sheriff prefect",
);
/** What somebody knows or goes to is not where they are from: "Russia expert", "Syria envoy". */
const CONCERNED = set(
  "expert analyst scholar historian specialist envoy correspondent adviser advisor director researcher representative watcher professor lecturer student negotiator",
);
const PAST = set("former ex late then retired");
const STATES_OF_OFFICE = set(
  "former ex late then retired acting interim outgoing incoming current the new newly elected longtime veteran",
);
/** States that are no more say little about where somebody is now. */
const GONE = set("SUN YUG");
/** Words before "American" that make it another thing. */
const CONTINENTS = set("latin south north central native");
const ADJECTIVES = set("US U.S USA UK U.K EU");
const COMPLEMENT = /\s(of|for|from|in|at|to|on)\s/;

/** Reads what a role says. */
export function roleEvidence(role: string): RoleEvidence {
  const cut = COMPLEMENT.exec(role);
  const before = cut === null ? role : role.slice(0, cut.index);
  const preposition = cut?.[1] ?? "";
  const after = cut === null ? "" : role.slice(cut.index + cut[0].length).replace(/^the\s+/i, "");
  const words = roleWords(before);
  const head = words.at(-1) ?? "";
  const isPast = words.some((word) => PAST.has(word));
  const seat = SEATED.has(head) ? seatOf(before, preposition, after) : null;
  const walk = walks.get(head) ?? null;
  const isOfState = seat !== null && states.has(seat);
  const countries = [...countriesBefore(before, head), ...countriesAfter(preposition, after, head)];
  return {
    office: officeOf(words, after, countries.length > 0),
    head,
    countries:
      isOfState && countries.length === 0 ? ["USA"] : [...new Set(countries)].filter((code) => !GONE.has(code)),
    seat: seat === null ? null : foldName(seat).replace(/ city$/, ""),
    party: walk === "office" ? partyOf(words) : null,
    walk: isPast && walk !== "office" ? null : walk,
  };
}

function officeOf(words: readonly string[], after: string, hasCountry: boolean): string {
  const kept = words.filter((word) => !STATES_OF_OFFICE.has(word) && !(hasCountry && countryWord(word)));
  return [...kept, ...(after === "" || countryCodeOf(after) !== null ? [] : [foldName(after)])].join(" ");
}

/** Whether a word of a role, which is in lower case by now, names a country. */
function countryWord(word: string): boolean {
  const bare = word.replace(/['’]s$/, "");
  return countryCodeOf(bare.charAt(0).toUpperCase() + bare.slice(1)) !== null || ["us", "usa", "uk"].includes(bare);
}

function countriesBefore(before: string, head: string): string[] {
  const words = before.split(/\s+/).slice(0, -1);
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let length = Math.min(3, words.length - i); length > 0; length--) {
      const name = words.slice(i, i + length).join(" ");
      const code = countryCodeOf(name);
      if (code === null || (length > 1 && code === countryCodeOf(words.slice(i + 1, i + length).join(" ")))) continue;
      if (isOwn(words, i, length, head)) found.push(code);
      i += length - 1;
      break;
    }
  }
  return found;
}

/** A demonym, a possessive or an adjectival abbreviation always tells; a bare name only beside an office that is of it. */
function isOwn(words: readonly string[], at: number, length: number, head: string): boolean {
  if (CONTINENTS.has(words[at - 1]?.toLowerCase() ?? "")) return false;
  const name = words.slice(at, at + length).join(" ");
  if (name === "Georgia") return false;
  const isBareName =
    knownName(name)?.canonical === name && !ADJECTIVES.has(name.replace(/\.$/, "")) && !/['’]s$/.test(name);
  return !isBareName || !CONCERNED.has(head);
}

/** Of what or whom: "president of Chile", "governor of the Chilean central bank"; not "ambassador to Turkey" or "professor of Russian". */
function countriesAfter(preposition: string, after: string, head: string): string[] {
  if (preposition !== "of" || CONCERNED.has(head)) return [];
  const words = after.split(/[\s,]+/);
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const name = words.slice(0, length).join(" ");
    const code = countryCodeOf(name);
    if (
      code === null ||
      name === "Georgia" ||
      (length > 1 && countryCodeOf(words.slice(0, length - 1).join(" ")) === code)
    )
      continue;
    const isWhole = length === words.length || after.charAt(name.length) === "," || /['’]s$/.test(name);
    return isWhole || knownName(name)?.canonical !== name ? [code] : [];
  }
  return [];
}

/** "mayor of Lund", "senator from Ohio", "Ohio Gov.": a place that is no country. */
function seatOf(before: string, preposition: string, after: string): string | null {
  if (preposition === "of" || preposition === "for" || preposition === "from") {
    const name = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/u.exec(after)?.[0];
    const isBody = name?.split(" ").some((word) => ORGANIZATION_PARTS.has(word.toLowerCase())) ?? true;
    if (!isBody && countryCodeOf(name!) === null) return name!;
  }
  const words = before.split(/\s+/).slice(0, -1);
  for (let length = Math.min(3, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const name = words
        .slice(from, from + length)
        .join(" ")
        .replace(/['’]s$/, "");
      if (knownName(name)?.kind === "place" && countryCodeOf(name) === null) return name;
    }
  }
  return null;
}

function partyOf(words: readonly string[]): RoleEvidence["party"] {
  if (words.includes("republican")) return "republican";
  return words.includes("democratic") || words.includes("democrat") ? "democratic" : null;
}
