import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import {
  BODIES,
  COUNTRY_OF_DEMONYM,
  GIVEN_NAMES,
  knownName,
  knownNameAt,
  ORGANIZATION_PARTS,
  PLACE_PARTS,
  ROLES,
  singularIn,
} from "./gazetteer.ts";
import { kindOfName } from "./name-kinds.ts";
import type { NameRun } from "./name-runs.ts";
import type { Gender, Kind, Reference } from "./reference.ts";
import { bodyWidth, readRoleBefore, readTitle, type Title } from "./titles.ts";

/** The names and capitalised titles of one run, with the bodies named after them ("Okoro's office"). */
export function referencesOfRun(language: Language, run: NameRun): Reference[] {
  const { tokens } = language;
  if ((tokens[run.from] as Token).norm === "the") {
    const bare = { from: run.from + 1, to: run.to };
    return bare.from === bare.to ? [] : referencesOfRun(language, bare);
  }
  const wide = PARTS_OF_STATE.has(tokens[run.from - 1]?.norm ?? "") ? { from: run.from - 1, to: run.to } : run;
  const width = placeOfOffice(tokens, wide);
  return width > 0 ? holderOfOffice(language, wide, width) : referencesOfName(language, run);
}

/** The references of a run with no office before it. */
function referencesOfName(language: Language, run: NameRun): Reference[] {
  const { tokens } = language;
  const title = readTitle(language, run.from, run.to);
  if (title.to === run.to)
    return title.role === null ? groupOfDemonym(tokens, run) : [titleAlone(language, title, run)];
  const isTitled = title.role !== null || title.gender !== null;
  const words = tokens.slice(title.to, run.to);
  const told = kindIn(tokens, run, words);
  const isAddressed = title.to > run.from && title.country === null && (title.role === null || title.gender !== null);
  // Mr. English
  const kind = told === "other" && isAddressed ? "person" : told;
  if (title.to > run.from && (startsBody(words) || kind === "other" || kind === "organization"))
    return wholeRun(tokens, run);
  if (kind === "other") return [];
  const name = titledName(language, run, title, kind, isTitled || isAddressed);
  const place = placeBeforeTitle(tokens, run, title);
  return place === null ? [name] : [place, name];
}

/** The name of a run with its title and the role before it. */
function titledName(language: Language, run: NameRun, title: Title, kind: Kind | null, titled: boolean): Reference {
  const lower = titled || kind === "person" || kind === null ? readRoleBefore(language, title.from, run.to) : null;
  const roles = [lower?.role, title.role].filter((role) => role !== null && role !== undefined);
  const isPerson = titled || lower?.role != null;
  const gender = title.gender ?? lower?.gender ?? genderOfName(language.tokens.slice(title.to, run.to));
  return {
    from: lower?.from ?? title.from,
    to: run.to,
    form: "name",
    nameFrom: title.to,
    nameTo: run.to,
    kind: isPerson && kind !== "organization" ? "person" : kind,
    roles: roles.length > 0 ? [roles.join(" ")] : [],
    country: title.country ?? lower?.country ?? null,
    gender: isPerson || kind === "person" ? gender : null,
    plural: kind === "group",
    definite: null,
  };
}

const PARTS_OF_STATE = new Set(["opposition", "house", "senate", "treasury", "exchequer", "commons", "lords"]);

/** Words of the place in "ambassador to Georgia Ian Kelso": after it a whole name begins; 0 for none. */
function placeOfOffice(tokens: readonly Token[], { from, to }: NameRun): number {
  // Leader of the Opposition Rupali Sen
  const opposition = tokens[from] as Token;
  const isOffice = tokens[from - 1]?.norm === "the" && tokens[from - 2]?.norm === "of" && to - from > 2;
  if (isOffice && ROLES.has(tokens[from - 3]?.norm ?? "") && PARTS_OF_STATE.has(opposition.norm)) return 1;
  const preposition = tokens[from - 1];
  const office = tokens[from - 2];
  if (preposition === undefined || office === undefined || !/^(?:IN|TO)$/.test(preposition.tag)) return 0;
  if (!ROLES.has(office.norm)) return 0;
  const known = knownNameAt(tokens, from, to);
  const width = known?.words.length ?? 0;
  return known?.kind === "place" && to - from - width >= 2 ? width : 0;
}

/** The place of an office and the one who holds it. */
function holderOfOffice(language: Language, { from, to }: NameRun, width: number): Reference[] {
  const place = plainName(from, from + width, "place");
  const [name, ...rest] = referencesOfName(language, { from: from + width, to });
  if (name === undefined || name.form !== "name") return [place];
  const preposition = language.tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
  const office = readRoleBefore(language, preposition, from);
  const start = office?.from ?? preposition - 1;
  const role = language.span(start, from + width).text;
  const holder = {
    ...name,
    from: start,
    kind: "person" as const,
    roles: [role, ...name.roles],
    country: office?.country ?? null,
  };
  return knownName(language.span(from, from + width).text) === null ? [holder, ...rest] : [holder, place, ...rest];
}

const PERIODICALS = new Set(["daily", "weekly"]);

/** "the daily El Faro", "the Green Coast party": a noun for a body beside the name. */
function isBesideBody(tokens: readonly Token[], run: NameRun): boolean {
  const before = tokens[run.from - 1];
  const after = tokens[run.to];
  const isBody = (token: Token | undefined) =>
    (token?.tag === "NN" || PERIODICALS.has(token?.norm ?? "")) &&
    token !== undefined &&
    BODIES.has(token.norm) &&
    token.sentence === (tokens[run.from] as Token).sentence;
  return isBody(before) || (run.to - run.from > 1 && isBody(after));
}

/** What the words tell; "other" for "a Quisling" and "U-turn": a word after a or an, or of one letter and a hyphen, is no name. */
function kindIn(tokens: readonly Token[], run: NameRun, words: readonly Token[]): ReturnType<typeof kindOfName> {
  const kind = kindOfName(words);
  const isOpen = kind === null || (kind === "person" && !GIVEN_NAMES.has((words[0] as Token).norm));
  if (isOpen && words.length === run.to - run.from && isBesideBody(tokens, run)) return "organization";
  if (kind !== null || run.to - run.from > 1) return kind;
  if ((words[0] as Token).text.length === 1) return "other";
  const before = tokens[run.from - 1]?.norm;
  return before === "a" || before === "an" || /^\p{Lu}-\p{Ll}/u.test((words[0] as Token).text) ? "other" : null;
}

function genderOfName(words: readonly Token[]): Gender | null {
  return words.length > 1 ? (GIVEN_NAMES.get((words[0] as Token).norm) ?? null) : null;
}

/** The country in "U.S. President", the party in "Congress MP": a name of its own inside the title. */
function placeBeforeTitle(tokens: readonly Token[], run: NameRun, title: Title): Reference | null {
  const body = bodyWidth(tokens, run.from, title.to + 1);
  if (body > 0) {
    const isPlace = PLACE_PARTS.has((tokens[run.from + body - 1] as Token).norm);
    return plainName(run.from, run.from + body, isPlace ? "place" : "organization");
  }
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
  const before = title.country === null ? readRoleBefore(language, run.from, run.to) : null;
  const from = before?.from ?? run.from;
  const determiner = language.tokens[from - 1];
  const hasArticle = determiner?.norm === "the";
  return {
    from: hasArticle ? from - 1 : from,
    to: run.to,
    form: "title",
    nameFrom: run.to - 1,
    nameTo: run.to,
    kind: "person",
    roles: [[before?.role, title.role].filter((role) => role != null).join(" ")],
    country: title.country ?? before?.country ?? null,
    gender: title.gender,
    plural:
      singularIn(ROLES, (language.tokens[run.to - 1] as Token).norm) !== (language.tokens[run.to - 1] as Token).norm,
    definite: determiner?.norm !== "a" && determiner?.norm !== "an",
  };
}
