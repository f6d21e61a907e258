import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import {
  BODIES,
  COUNTRY_OF_DEMONYM,
  GIVEN_NAMES,
  HONORIFIC_GENDERS,
  knownName,
  knownNameAt,
  ORGANIZATION_PARTS,
  ROLE_GENDERS,
  ROLE_PARTS,
  ROLES,
  singularIn,
} from "./gazetteer.ts";
import { kindOfName } from "./name-kinds.ts";
import { isCapitalised, type NameRun } from "./name-runs.ts";
import type { Gender, Kind, Reference } from "./reference.ts";

/** Second halves of offices with "of": Secretary of State, Chief of Staff. */
const OFFICE_COMPLEMENTS = new Set(
  "state defense defence energy labor labour commerce education agriculture staff treasury transportation interior justice war house commons lords intelligence health environment trade finance homeland".split(
    " ",
  ),
);
/** Most words of a lower-case role before a name: "former deputy foreign minister". */
const MOST_ROLE_WORDS = 6;

/** What stands before a name within its run or directly before it. */
interface Title {
  /** First token of the title, demonym or country included. */
  readonly from: number;
  /** Token after its last. */
  readonly to: number;
  readonly role: string | null;
  readonly country: string | null;
  readonly gender: Gender | null;
}

/** The names and capitalised titles of one run, with the bodies named after them ("Okoro's office"). */
export function referencesOfRun(language: Language, run: NameRun): Reference[] {
  const { tokens } = language;
  const title = readTitle(language, run.from, run.to);
  if (title.to === run.to)
    return title.role === null ? groupOfDemonym(tokens, run) : [titleAlone(language, title, run)];
  const words = tokens.slice(title.to, run.to);
  const kind = kindOfName(words);
  const isBody = startsBody(words);
  const found: Reference[] = [];
  if (title.to > run.from && (isBody || kind === "other")) return wholeRun(tokens, run);
  if (kind === "other") return [];
  const isPerson = title.role !== null || title.gender !== null;
  const lower = isPerson || kind === "person" || kind === null ? readRoleBefore(language, title.from, run.to) : null;
  const roles = [lower?.role, title.role].filter((role) => role !== null && role !== undefined);
  const person = isPerson || lower?.role != null;
  const gender =
    title.gender ?? lower?.gender ?? (words.length > 1 ? (GIVEN_NAMES.get((words[0] as Token).norm) ?? null) : null);
  found.push({
    from: lower?.from ?? title.from,
    to: run.to,
    form: "name",
    nameFrom: title.to,
    nameTo: run.to,
    kind: person && kind !== "organization" ? "person" : kind,
    roles: roles.length > 0 ? [roles.join(" ")] : [],
    country: title.country ?? lower?.country ?? null,
    gender: person || kind === "person" ? gender : null,
    plural: kind === "group",
    definite: null,
  });
  const place = placeBeforeTitle(tokens, run, title);
  return place === null ? found : [place, ...found];
}

/** The country in "U.S. President": a name of its own inside the title. */
function placeBeforeTitle(tokens: readonly Token[], run: NameRun, title: Title): Reference | null {
  const known = knownNameAt(tokens, run.from, title.to);
  if (known === null || title.to === run.from || known.kind === "group") return null;
  return plainName(run.from, run.from + known.words.length, known.kind);
}

function plainName(from: number, to: number, kind: Kind | null): Reference {
  return {
    from,
    to,
    form: "name",
    nameFrom: from,
    nameTo: to,
    kind,
    roles: [],
    country: null,
    gender: null,
    plural: kind === "group",
    definite: null,
  };
}

function wholeRun(tokens: readonly Token[], run: NameRun): Reference[] {
  const kind = kindOfName(tokens.slice(run.from, run.to));
  return kind === "other" ? [] : [plainName(run.from, run.to, kind ?? "organization")];
}

function startsBody(words: readonly Token[]): boolean {
  const first = words[0] as Token;
  return (ORGANIZATION_PARTS.has(first.norm) || BODIES.has(first.norm)) && knownName(first.text)?.kind !== "place";
}

/** "Russians" and "the French": peoples; a demonym before a common noun is no actor. */
function groupOfDemonym(tokens: readonly Token[], run: NameRun): Reference[] {
  const last = tokens[run.to - 1] as Token;
  const before = tokens[run.from - 1];
  const known = knownName(last.text);
  if (known !== null && known.kind !== "group") return [plainName(run.from, run.to, known.kind)];
  if (known?.kind === "group" || last.tag === "NNPS") return [plainName(run.from, run.to, "group")];
  const next = tokens[run.to];
  const isNominal = before?.norm === "the" && (next === undefined || !/^(?:N|J|CD|VBG|HYPH)/.test(next.tag));
  return isNominal && COUNTRY_OF_DEMONYM.has(last.text) ? [plainName(run.from, run.to, "group")] : [];
}

function titleAlone(language: Language, title: Title, run: NameRun): Reference {
  const determiner = language.tokens[run.from - 1];
  const hasArticle = determiner?.norm === "the";
  return {
    from: hasArticle ? run.from - 1 : run.from,
    to: run.to,
    form: "title",
    nameFrom: run.to - 1,
    nameTo: run.to,
    kind: "person",
    roles: title.role === null ? [] : [title.role],
    country: title.country,
    gender: title.gender,
    plural:
      singularIn(ROLES, (language.tokens[run.to - 1] as Token).norm) !== (language.tokens[run.to - 1] as Token).norm,
    definite: determiner?.norm === "a" || determiner?.norm === "an" ? false : true,
  };
}

/** Reads the title at the head of a run: up to its last role noun or honorific. */
function readTitle(language: Language, from: number, to: number): Title {
  const { tokens } = language;
  let roleFrom = -1;
  let roleTo = -1;
  let end = from;
  let country: string | null = null;
  let gender: Gender | null = null;
  for (let i = from; i < to; ) {
    const token = tokens[i] as Token;
    const width = demonymWidth(tokens, i, to);
    if (width > 0) {
      country = countryAt(tokens, i, width);
      i += width;
      if (i === to) end = i;
      continue;
    }
    if (HONORIFIC_GENDERS.has(token.norm.replace(".", "")) && i + 1 < to) {
      gender = HONORIFIC_GENDERS.get(token.norm.replace(".", "")) ?? null;
      i += tokens[i + 1]?.text === "." ? 2 : 1;
      end = i;
      continue;
    }
    if (roleFrom >= 0 && token.norm === "of" && OFFICE_COMPLEMENTS.has(tokens[i + 1]?.norm ?? "")) {
      i = Math.min(to, i + (tokens[i + 1]?.norm === "homeland" ? 3 : 2));
      roleTo = end = i;
      continue;
    }
    const isRole = ROLES.has(token.norm) || ABBREVIATED_ROLES.has(token.norm);
    if (!isRole && !ROLE_PARTS.has(token.norm)) break;
    if (isNameWord(tokens, i, from, to)) break;
    if (roleFrom < 0) roleFrom = i;
    i++;
    if (isRole) {
      roleTo = end = i;
      gender ??= ROLE_GENDERS.get(token.norm) ?? null;
    }
  }
  const hasRole = roleTo > roleFrom && roleFrom >= 0;
  return {
    from,
    to: end,
    role: hasRole ? language.span(roleFrom, roleTo).text : null,
    country: hasRole || end === to ? country : null,
    gender,
  };
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
function readRoleBefore(language: Language, nameFrom: number, nameTo: number): Title | null {
  const { tokens } = language;
  const sentence = language.sentenceOf(nameFrom);
  const earliest = Math.max(sentence.from, nameFrom - MOST_ROLE_WORDS);
  let from = nameFrom;
  let hasNoun = isRoleLike(tokens[nameFrom] as Token);
  while (from > earliest) {
    const token = tokens[from - 1] as Token;
    const isRole = ROLES.has(token.norm) && token.tag.startsWith("NN");
    if (!isRole && !(hasNoun && ROLE_PARTS.has(token.norm))) break;
    hasNoun = true;
    from--;
  }
  if (from === nameFrom) return null;
  const before = tokens[from - 1];
  if (before?.norm === "the" && !isHeldTogether(tokens, from, nameFrom, nameTo)) return null;
  const last = tokens[nameFrom - 1] as Token;
  const country = from > earliest && before !== undefined ? (COUNTRY_OF_DEMONYM.get(before.text) ?? null) : null;
  return {
    from: country === null ? from : from - 1,
    to: nameFrom,
    role: language.span(from, nameFrom).text,
    country,
    gender: ROLE_GENDERS.get(last.norm) ?? null,
  };
}

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
