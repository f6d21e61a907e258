import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import {
  BODIES,
  COUNTRY_OF_DEMONYM,
  GIVEN_NAMES,
  HONORIFIC_GENDERS,
  knownName,
  knownNameAt,
  OFFICE_COMPLEMENTS,
  ORGANIZATION_PARTS,
  PLACE_PARTS,
  ROLE_GENDERS,
  ROLE_PARTS,
  ROLES,
} from "./gazetteer.ts";
import { isAcronym } from "./name-kinds.ts";
import { isCapitalised } from "./name-runs.ts";
import type { Gender } from "./reference.ts";

/** Most words of a lower-case role before a name: "former deputy foreign minister". */
const MOST_ROLE_WORDS = 6;

/** What stands before a name within its run or directly before it. */
export interface Title {
  /** First token of the title, demonym or country included. */
  readonly from: number;
  /** Token after its last. */
  readonly to: number;
  readonly role: string | null;
  readonly country: string | null;
  readonly gender: Gender | null;
}

/** Tokens of an organisation's name before an office: "Trinamool Congress" in "Trinamool Congress MP Subrata Sen"; 0 for none. */
export function bodyWidth(tokens: readonly Token[], at: number, to: number): number {
  for (let end = at + 1; end < Math.min(to - 1, at + MOST_ROLE_WORDS); end++) {
    const isOffice = isRoleNoun(tokens[end] as Token);
    const { norm } = tokens[end - 1] as Token;
    if (isOffice) return end - at > 1 && (isBodyWord(norm) || PLACE_PARTS.has(norm)) ? end - at : 0;
  }
  return 0;
}

/** Reads the title at the head of a run: up to its last role noun or honorific. */
export function readTitle(language: Language, from: number, to: number): Title {
  const { tokens } = language;
  let end = from;
  let country: string | null = null;
  let gender: Gender | null = null;
  let learned: string | null = null;
  let roleFrom = -1;
  let roleTo = -1;
  for (let at = from; at < to; ) {
    const part = titlePartAt(tokens, at, from, to, roleFrom >= 0);
    if (part === null) break;
    const token = tokens[at] as Token;
    const next = Math.min(to, at + part.width);
    // Mr. English
    if (part.what === "country" && next === to && end > from) break;
    if (part.what === "country") country = countryAt(tokens, at, part.width);
    else if (part.what === "honorific") {
      const title = token.norm.replace(".", "");
      gender = HONORIFIC_GENDERS.get(title) ?? null;
      if (LEARNED.has(title)) learned ??= token.text;
    } else if (roleFrom < 0) roleFrom = at;
    if (part.what === "office") {
      roleTo = next;
      gender ??= ROLE_GENDERS.get(token.norm) ?? null;
    }
    if (closesTitle(part.what, next === to)) end = next;
    at = next;
  }
  const hasRole = roleFrom >= 0 && roleTo > roleFrom;
  const role = hasRole ? language.span(roleFrom, roleTo).text : learned;
  return { from, to: end, role, country: hasRole || end === to ? country : null, gender };
}

/** A title can end in an office or an honorific; in a country only where nothing follows. */
const closesTitle = (what: TitlePart["what"], isLast: boolean): boolean =>
  what === "office" || what === "honorific" || (what === "country" && isLast);

/** What stands at a place in a title, and of how many tokens. */
interface TitlePart {
  readonly what: "country" | "honorific" | "office" | "modifier";
  readonly width: number;
}

/** Titles of address that tell an occupation. */
const LEARNED = new Set("prof professor rev reverend pastor rabbi imam ayatollah sheikh".split(" "));

/** What stands at a place in a title, and of how many tokens; null where the name begins. */
function titlePartAt(tokens: readonly Token[], at: number, from: number, to: number, begun: boolean): TitlePart | null {
  const body = at === from ? bodyWidth(tokens, at, to) : 0;
  if (body > 0) return { what: "country", width: body };
  const country = demonymWidth(tokens, at, to);
  if (country > 0) return { what: "country", width: country };
  const honorific = honorificWidth(tokens, at, to);
  // Lord Mayor, Lady Justice
  if (honorific === 1 && LORDLY.has((tokens[at] as Token).norm) && isRoleNoun(tokens[at + 1] as Token))
    return { what: "modifier", width: 1 };
  if (honorific > 0) return { what: "honorific", width: honorific };
  const office = officeWidth(tokens, at, from, to, begun);
  if (office === 0) {
    const field = fieldWidth(tokens, at, to);
    return field === 0 ? null : { what: "modifier", width: field };
  }
  return { what: office > 1 || isRoleNoun(tokens[at] as Token) ? "office" : "modifier", width: office };
}

const LORDLY = new Set(["lord", "lady", "madam"]);

/** Tokens of an honorific before a name, its full stop included; 0 for none. */
function honorificWidth(tokens: readonly Token[], at: number, to: number): number {
  if (at + 1 >= to || !HONORIFIC_GENDERS.has((tokens[at] as Token).norm.replace(".", ""))) return 0;
  return tokens[at + 1]?.text === "." ? 2 : 1;
}

/** Tokens of a role word, or of the "of State" that ends an office; 0 for none. */
function officeWidth(tokens: readonly Token[], at: number, from: number, to: number, begun: boolean): number {
  const token = tokens[at] as Token;
  const next = tokens[at + 1]?.norm ?? "";
  if (begun && token.norm === "of" && OFFICE_COMPLEMENTS.has(next)) return next === "homeland" ? 3 : 2;
  if (!isRoleNoun(token) && !ROLE_PARTS.has(token.norm)) return 0;
  return isNameWord(tokens, at, from, to) ? 0 : 1;
}

/** Tokens of what an office is of, before its noun: "Election" in "Chief Election Commissioner Mathur"; 0 for none. */
function fieldWidth(tokens: readonly Token[], at: number, to: number): number {
  const { text, norm } = tokens[at] as Token;
  const isName = GIVEN_NAMES.has(norm) || text.includes(".") || !isCapitalised(text) || isBodyWord(norm);
  if (isName || at + 2 >= to) return 0;
  const next = tokens[at + 1] as Token;
  return isRoleNoun(next) && !GIVEN_NAMES.has(next.norm) ? 1 : 0;
}

const isBodyWord = (norm: string): boolean => ORGANIZATION_PARTS.has(norm) || BODIES.has(norm);

function isRoleNoun(token: Token): boolean {
  return ROLES.has(token.norm) || ABBREVIATED_ROLES.has(token.norm);
}

const ABBREVIATED_ROLES = new Set([
  "sen.",
  "sen",
  "rep.",
  "rep",
  "gov.",
  "gov",
  "gen.",
  "gen",
  "lt.",
  "col.",
  "capt.",
  "sgt.",
  "amb.",
]);

/** A given name that is also a rank or office begins a name when only one more word follows: "Justice Malala". */
function isNameWord(tokens: readonly Token[], i: number, from: number, to: number): boolean {
  return (
    i > from && i === to - 1 && ROLES.has((tokens[i - 1] as Token).norm) && GIVEN_NAMES.has((tokens[i] as Token).norm)
  );
}

/** Tokens that a demonym or a country's name takes at a place, 0 for none. */
function demonymWidth(tokens: readonly Token[], at: number, to: number): number {
  const first = tokens[at] as Token;
  const second = tokens[at + 1];
  if (second !== undefined && at + 1 < to && COUNTRY_OF_DEMONYM.has(`${first.text} ${second.text}`)) return 2;
  if (COUNTRY_OF_DEMONYM.has(first.text)) return 1;
  const known = knownNameAt(tokens, at, to);
  // Vice President, Treasury Secretary
  if (known?.kind === "organization" && known.words.length === 1 && ROLE_PARTS.has(first.norm)) return 0;
  if (known === null || known.kind === "group" || at + known.words.length >= to) return 0;
  const next = tokens[at + known.words.length] as Token;
  return ROLES.has(next.norm) || ROLE_PARTS.has(next.norm) || ABBREVIATED_ROLES.has(next.norm) ? known.words.length : 0;
}

function countryAt(tokens: readonly Token[], at: number, width: number): string | null {
  const words = tokens
    .slice(at, at + width)
    .map((token) => token.text)
    .join(" ");
  const demonym = COUNTRY_OF_DEMONYM.get(words);
  if (demonym !== undefined) return demonym;
  const known = knownName(words);
  return known?.kind === "place" ? known.canonical : null;
}

/** A lower-case role directly before a name or title: "political observer" Ada Quist, "former" President Quist. */
export function readRoleBefore(language: Language, nameFrom: number, nameTo: number): Title | null {
  const { tokens } = language;
  const sentence = language.sentenceOf(nameFrom);
  const earliest = Math.max(sentence.from, nameFrom - MOST_ROLE_WORDS);
  let from = nameFrom;
  const hasTitle = isRoleLike(tokens[nameFrom] as Token);
  let hasNoun = hasTitle;
  while (from > earliest) {
    const token = tokens[from - 1] as Token;
    const isRole = ROLES.has(token.norm) && /^(?:NN|JJ)/.test(token.tag);
    if (!isRole && !(hasNoun && isRoleModifier(token, hasTitle))) break;
    hasNoun = true;
    from--;
  }
  if (from === nameFrom) return null;
  const country = demonymBefore(tokens, from, sentence.from);
  const inner = from;
  from -= country.width;
  const past = country.width > 0 && from > sentence.from && TIMES.has((tokens[from - 1] as Token).norm) ? 1 : 0;
  from -= past;
  const body = country.width === 0 ? bodyBefore(tokens, from, sentence.from) : 0;
  from -= body;
  if (tokens[from - 1]?.norm === "the" && !isHeldTogether(tokens, from, nameFrom, nameTo)) return null;
  const role = language.span(body > 0 ? from : inner, nameFrom).text;
  return {
    from,
    to: nameFrom,
    role: past > 0 ? `${(tokens[from] as Token).text} ${role}` : role,
    country: country.name,
    gender: ROLE_GENDERS.get((tokens[nameFrom - 1] as Token).norm) ?? null,
  };
}

/** The demonym that ends just before a token, of two words for some, and how many tokens it takes. */
function demonymBefore(tokens: readonly Token[], end: number, floor: number): { name: string | null; width: number } {
  const last = tokens[end - 1];
  if (last === undefined || end <= floor) return { name: null, width: 0 };
  const two = end - 2 >= floor ? COUNTRY_OF_DEMONYM.get(`${(tokens[end - 2] as Token).text} ${last.text}`) : undefined;
  if (two !== undefined) return { name: two, width: 2 };
  const one = COUNTRY_OF_DEMONYM.get(last.text);
  return one === undefined ? { name: null, width: 0 } : { name: one, width: 1 };
}

/** Tokens of a body's known name or acronym just before a role: "EU envoy", "White House counsel"; 0 for none. */
function bodyBefore(tokens: readonly Token[], end: number, floor: number): number {
  for (let from = Math.max(floor, end - MOST_BODY_WORDS); from < end; from++) {
    const known = knownNameAt(tokens, from, end);
    if (known?.kind === "organization" && from + known.words.length === end) return end - from;
  }
  const last = tokens[end - 1];
  const isBody = last !== undefined && end > floor && last.tag.startsWith("NNP") && isAcronym(last.text);
  return isBody && knownName(last.text) === null ? 1 : 0;
}

const MOST_BODY_WORDS = 4;
/** What stands before a demonym and yet belongs to the role: "former Finnish prime minister". */
const TIMES = new Set(
  "former late then outgoing acting interim incoming retired current ex longtime veteran".split(" "),
);

/** "foreign", "Democratic", and a capitalised field before a capitalised title: "Regional Affairs" Minister. */
function isRoleModifier(token: Token, hasTitle: boolean): boolean {
  if (ROLE_PARTS.has(token.norm)) return true;
  return hasTitle && isCapitalised(token.text) && /^(?:NN|JJ)/.test(token.tag) && !DAYS.has(token.norm);
}

const DAYS = new Set(
  "yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

function isRoleLike(token: Token): boolean {
  return (
    isCapitalised(token.text) &&
    (ROLES.has(token.norm) || ABBREVIATED_ROLES.has(token.norm) || ROLE_PARTS.has(token.norm))
  );
}

/** Tells "the candidate Ada Quist" from "the candidate Quist attacked": role and name are one phrase to the parser. */
function isHeldTogether(tokens: readonly Token[], roleFrom: number, nameFrom: number, nameTo: number): boolean {
  for (let i = roleFrom; i < nameTo; i++) {
    const token = tokens[i] as Token;
    const { head } = token;
    if (i < nameFrom ? head >= nameFrom && head < nameTo : head >= roleFrom && head < nameFrom) {
      return (
        token.relation === "compound" ||
        token.relation === "flat" ||
        token.relation === "appos" ||
        token.relation === "amod"
      );
    }
  }
  return false;
}
