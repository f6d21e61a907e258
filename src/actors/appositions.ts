import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import {
  BODIES,
  COUNTRY_OF_CAPITAL,
  COUNTRY_OF_DEMONYM,
  GIVEN_NAMES,
  isPersonNoun,
  knownName,
  ROLE_GENDERS,
  ROLES,
} from "./gazetteer.ts";
import type { Gender, Reference } from "./reference.ts";

/** Most words of a role phrase, complement included: "the chair of the Georgian parliament's budget committee". */
const MOST_WORDS = 10;
const COMPLEMENT_STARTS = new Set(["of", "for", "at", "to", "on"]);
const ARTICLES = new Set(["the", "a", "an"]);

/** A role that stands beside a name, set off by a comma. */
interface Apposition {
  /** Token of its noun. */
  readonly head: number;
  /** First token of the role, and the token after its complement. */
  readonly from: number;
  readonly to: number;
  readonly country: string | null;
  readonly gender: Gender | null;
}

/** Names with the roles that stand beside them, and which name a role noun's token belongs to. */
export interface Apposed {
  readonly names: readonly Reference[];
  readonly titles: ReadonlyMap<number, Reference>;
  /** Role phrases before a name whose possessor keeps them from being read as descriptions: "Serbia's foreign minister, Ada Quist". */
  readonly possessed: readonly Reference[];
}

/** Reads "Serbia's foreign minister, Ada Quist," and "Ada Quist, the mayor of Lund,": both tell a role, and that the name is a person's. */
export function readAppositions(language: Language, references: readonly Reference[]): Apposed {
  const titles = new Map<number, Reference>();
  const possessed: Reference[] = [];
  const names = references.map((name) => {
    const isBodyMaybe = name.kind === "place" && knownName(language.span(name.nameFrom, name.nameTo).text) === null;
    if (name.form !== "name" || (name.kind !== null && name.kind !== "person" && !isBodyMaybe)) return name;
    const body = bodyAfterComma(language, name);
    if (body !== null) return { ...name, kind: "organization" as const, gender: null, body };
    if (!isBodyMaybe && isThingByRelative(language, name))
      return { ...name, kind: "organization" as const, gender: null };
    if (isBodyMaybe) return name;
    const before = roleBeforeComma(language, name);
    const after = roleAfterComma(language, name);
    const told = before ?? after ?? roleInRelative(language, name);
    if (told === null) return name;
    const role = language.span(told.from, told.to).text;
    const known: Reference = {
      ...name,
      kind: "person",
      roles: name.roles.includes(role) ? name.roles : [role, ...name.roles],
      country: name.country ?? told.country,
      gender: name.gender ?? told.gender,
    };
    if (before !== null) {
      titles.set(before.head, known);
      if (isPossessed(language.tokens, before.from)) possessed.push(titleOf(language, before));
    }
    return known;
  });
  return { names, titles, possessed };
}

/** The noun in "Open Harbour, a campaign group," and "Open Harbour, the city's campaign group,": what is so described is a body. */
function bodyAfterComma({ tokens }: Language, name: Reference): string | null {
  const first = tokens[name.nameFrom];
  const isPerson = name.roles.length > 0 || name.from < name.nameFrom || GIVEN_NAMES.has(first?.norm ?? "");
  if (isPerson || tokens[name.to]?.text !== "," || !ARTICLES.has(tokens[name.to + 1]?.norm ?? "")) return null;
  for (let at = name.to + 2; at < name.to + MOST_WORDS; at++) {
    const token = tokens[at];
    if (token?.tag === "POS") continue;
    if (token === undefined || !isModifier(token)) return null;
    const next = tokens[at + 1];
    // In "Ada Quist, the fund's director," the fund is whose director she is.
    if (token.tag === "NN" && next?.tag !== "POS" && (next === undefined || !isModifier(next)))
      return BODIES.has(token.norm) ? token.norm : null;
  }
  return null;
}

/** Harbour Watch, which lobbied for the measure: no person. */
function isThingByRelative({ tokens }: Language, name: Reference): boolean {
  const isPerson = name.roles.length > 0 || GIVEN_NAMES.has(tokens[name.nameFrom]?.norm ?? "");
  return !isPerson && tokens[name.to]?.text === "," && tokens[name.to + 1]?.norm === "which";
}

function isPossessed(tokens: readonly Token[], from: number): boolean {
  const tag = tokens[from - 1]?.tag;
  return tag === "POS" || tag === "PRP$";
}

function titleOf(language: Language, { head, from, country, gender }: Apposition): Reference {
  const own = language.tokens[from - 1]?.tag === "PRP$";
  return {
    from: own ? from - 1 : from,
    to: head + 1,
    form: "title",
    nameFrom: head,
    nameTo: head + 1,
    kind: "person",
    roles: [language.span(from, head + 1).text],
    country,
    gender,
    plural: false,
    definite: true,
  };
}

/** The role in "the mayor of Lund, Ada Quist": it ends at the comma before the name. */
function roleBeforeComma(language: Language, name: Reference): Apposition | null {
  const { tokens } = language;
  const article = ARTICLES.has(tokens[name.from - 1]?.norm ?? "") && name.from < name.nameFrom;
  const comma = name.from - (article ? 2 : 1);
  const sentence = language.sentenceOf(name.from);
  if (comma <= sentence.from || (tokens[comma] as Token).text !== "," || !isClosed(tokens[name.to], sentence.index))
    return null;
  // According to the aide, Quist was hurt: the comma ends the sentence's opening words.
  const first = tokens[sentence.from] as Token;
  const isOpening = first.norm === "according" || first.tag === "IN";
  if (isOpening && comma - sentence.from <= MOST_WORDS && tokens[name.to]?.text !== ",") return null;
  const earliest = Math.max(sentence.from, comma - MOST_WORDS);
  for (let at = comma - 1; at >= earliest; at--) {
    const token = tokens[at] as Token;
    const isEnd = at === comma - 1 || COMPLEMENT_STARTS.has((tokens[at + 1] as Token).norm);
    if (isEnd && isRoleNoun(token)) return appositionAt(language, outermost(tokens, at, earliest), earliest, comma);
    if (!isInComplement(token)) return null;
  }
  return null;
}

/** "Adviser" in "Special Adviser to the President": the role that another is the complement of. */
function outermost(tokens: readonly Token[], inner: number, earliest: number): number {
  let head = inner;
  for (let at = inner - 1; at > earliest; at--) {
    const token = tokens[at] as Token;
    if (COMPLEMENT_STARTS.has(token.norm) && isRoleNoun(tokens[at - 1] as Token)) head = at - 1;
    else if (!isInComplement(token)) break;
  }
  return head;
}

function isRoleNoun(token: Token): boolean {
  return (token.tag === "NN" || token.tag === "NNP") && ROLES.has(token.norm);
}

function isInComplement({ tag, norm }: Token): boolean {
  return tag.startsWith("N") || tag === "JJ" || tag === "DT" || tag === "POS" || COMPLEMENT_STARTS.has(norm);
}

/** A name in apposition is followed by a mark, a verb, a possessive or a preposition: not by what would make of it a list's member. */
function isClosed(after: Token | undefined, sentence: number): boolean {
  return after === undefined || after.sentence !== sentence || /^(?:[,.:)]|V|MD|RB|POS|IN|''|W|-RRB-)/.test(after.tag);
}

/** The phrase of a role noun with the words before it that belong to the role; the country among them is told apart. */
function appositionAt(language: Language, head: number, earliest: number, to: number): Apposition {
  const { tokens } = language;
  let from = head;
  while (from > earliest && isModifier(tokens[from - 1] as Token)) from--;
  let country: string | null = null;
  while (from < head && COUNTRY_OF_DEMONYM.has((tokens[from] as Token).text)) {
    country = COUNTRY_OF_DEMONYM.get((tokens[from] as Token).text) ?? null;
    from++;
  }
  const { norm } = tokens[head] as Token;
  return { head, from, to, country: country ?? possessorOf(tokens, from), gender: ROLE_GENDERS.get(norm) ?? null };
}

function isModifier({ tag, norm }: Token): boolean {
  return (tag.startsWith("N") || tag.startsWith("JJ") || tag === "HYPH") && !ARTICLES.has(norm);
}

/** The country in "Serbia's". */
function possessorOf(tokens: readonly Token[], from: number): string | null {
  if (tokens[from - 1]?.tag !== "POS") return null;
  const owner = tokens[from - 2]?.text ?? "";
  const known = knownName(owner);
  return COUNTRY_OF_CAPITAL.get(owner) ?? (known?.kind === "place" ? known.canonical : null);
}

/** The role in "Ada Quist, the mayor of Lund," and "Hugh Hill, 51, a doctor": it begins after the comma behind the name. */
function roleAfterComma(language: Language, name: Reference): Apposition | null {
  const { tokens } = language;
  const sentence = language.sentenceOf(name.from);
  let from = name.to + 1;
  if (tokens[name.to]?.text !== "," || from >= sentence.to) return null;
  if (tokens[from]?.tag === "CD" && tokens[from + 1]?.text === ",") from += 2;
  const limit = Math.min(sentence.to, from + MOST_WORDS);
  let head = -1;
  let at = startOfRole(tokens, from, limit);
  const indefinite = tokens[from]?.norm === "a" || tokens[from]?.norm === "an";
  for (; at < limit && isModifier(tokens[at] as Token); at++) {
    const token = tokens[at] as Token;
    if (isRoleNoun(token) || (indefinite && token.tag === "NN" && isPersonNoun(token.norm))) head = at;
  }
  if (head < 0 || head !== at - 1) return null;
  let end = at;
  if (COMPLEMENT_STARTS.has(tokens[at]?.norm ?? "")) while (end < limit && isInComplement(tokens[end] as Token)) end++;
  else if (!isEndOfRole(tokens[at], sentence.index)) return null;
  if (end > at && !isEndOfRole(tokens[end], sentence.index)) end = at;
  return appositionAt(language, head, from, end);
}

const BEING = new Set(["is", "was", "has", "had", "been", "became", "serves", "served", "as"]);

/** The role in "Ray Dutton, who has been sheriff since 2011": a form of be, then the role. */
function roleInRelative(language: Language, name: Reference): Apposition | null {
  const { tokens } = language;
  const sentence = language.sentenceOf(name.from);
  const who = name.to + 1;
  if (tokens[name.to]?.text !== "," || tokens[who]?.norm !== "who") return null;
  let from = who + 1;
  while (from < sentence.to && BEING.has((tokens[from] as Token).norm)) from++;
  if (from === who + 1) return null;
  const start = startOfRole(tokens, from, sentence.to);
  let at = start;
  let head = -1;
  for (; at < Math.min(sentence.to, start + MOST_WORDS) && isModifier(tokens[at] as Token); at++)
    if (isRoleNoun(tokens[at] as Token)) head = at;
  return head < 0 || head !== at - 1 ? null : appositionAt(language, head, start, at);
}

function isEndOfRole(after: Token | undefined, sentence: number): boolean {
  return after === undefined || after.sentence !== sentence || /^(?:[,.:)]|W|CC|IN|''|-RRB-)/.test(after.tag);
}

/** After the article or possessor: "a", "her former", "the city's". */
function startOfRole(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const { tag } = tokens[at] as Token;
    if (tag === "POS" || tag === "PRP$") return at + 1;
    if (tag !== "DT" && !tag.startsWith("N") && !tag.startsWith("JJ")) break;
  }
  return tokens[from]?.tag === "DT" ? from + 1 : from;
}
