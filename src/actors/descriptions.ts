import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import {
  BODIES,
  COUNTRY_OF_CAPITAL,
  COUNTRY_OF_DEMONYM,
  knownName,
  ROLE_GENDERS,
  ROLE_PARTS,
  ROLES,
  singularIn,
} from "./gazetteer.ts";
import type { Reference } from "./reference.ts";

/** Most words before the head noun of a description. */
const MOST_MODIFIERS = 6;
const DEFINITE = new Set(["the", "this", "that", "these", "those", "both"]);
const INDEFINITE = new Set(["a", "an", "one", "another", "some", "several", "many", "two", "three", "four", "five"]);

/** Role and body phrases outside names: "the deputy prime minister", "the Kazakh leader", "deputy PM", "the ministry". */
export function findDescriptions(language: Language, named: Uint8Array): Reference[] {
  const found: Reference[] = [];
  for (const token of language.tokens) {
    if (named[token.index] === 1 || !token.tag.startsWith("NN")) continue;
    const role = singularIn(ROLES, token.norm);
    if (role === null && singularIn(BODIES, token.norm) === null) continue;
    const next = language.tokens[token.index + 1];
    if (next?.sentence === token.sentence && (next.tag === "NN" || next.tag === "NNS") && next.head !== token.index)
      continue;
    const description = readDescription(language, token, role, named);
    if (description !== null) found.push(description);
  }
  return found;
}

function readDescription(language: Language, head: Token, role: string | null, named: Uint8Array): Reference | null {
  const { tokens } = language;
  const modifiers = readModifiers(language, head, named);
  const { country, roleFrom } = modifiers;
  let from = role === null ? modifiers.from : withBody(language, modifiers.from, named);
  const owner = countryBefore(tokens, from);
  if (isPossessed(tokens, from) && (owner === null || role === null)) {
    if (roleFrom === from || role === null) return null;
    from = roleFrom;
  }
  const before = from > language.sentenceOf(head.index).from ? tokens[from - 1] : undefined;
  const definite = definiteness(before);
  return {
    from: definite === null ? from : from - 1,
    to: head.index + 1,
    form: role === null ? "description" : "title",
    nameFrom: head.index,
    nameTo: head.index + 1,
    kind: role === null ? "organization" : "person",
    roles: role === null ? [] : [language.span(roleFrom, head.index + 1).text],
    country: country ?? owner,
    gender: role === null ? null : (ROLE_GENDERS.get(role) ?? null),
    plural: (head.tag === "NNS" || head.tag === "NNPS") && head.norm !== "police",
    definite: owner === null ? definite : true,
  };
}

/** "A senior White House official": from the first word before the name that stands before the role. */
function withBody(language: Language, start: number, named: Uint8Array): number {
  const { tokens } = language;
  const earliest = Math.max(tokens[start] === undefined ? 0 : language.sentenceOf(start).from, start - MOST_MODIFIERS);
  let from = start;
  while (from > earliest && named[from - 1] === 1 && (tokens[from - 1] as Token).tag.startsWith("NNP")) from--;
  if (from === start) return start;
  while (from > earliest && (tokens[from - 1] as Token).tag === "JJ") from--;
  return from;
}

/** The country in "Norland's foreign minister". */
function countryBefore(tokens: readonly Token[], from: number): string | null {
  if (tokens[from - 1]?.tag !== "POS") return null;
  const owner = tokens[from - 2];
  return owner === undefined ? null : (COUNTRY_OF_CAPITAL.get(owner.text) ?? countryWord(owner));
}

/** The words before a head noun, the country among them, and where the role proper begins. */
function readModifiers(
  language: Language,
  head: Token,
  named: Uint8Array,
): { from: number; roleFrom: number; country: string | null } {
  const earliest = Math.max(language.sentenceOf(head.index).from, head.index - MOST_MODIFIERS);
  let from = head.index;
  let roleFrom = from;
  let country: string | null = null;
  while (from > earliest) {
    const token = language.tokens[from - 1] as Token;
    const demonym = COUNTRY_OF_DEMONYM.get(token.text) ?? countryWord(token);
    if (demonym !== null) country = demonym;
    else if (named[token.index] === 1) break;
    else if (ROLE_PARTS.has(token.norm) || ROLES.has(token.norm)) roleFrom = country === null ? from - 1 : roleFrom;
    else if (!/^(?:JJ|NN|VBN|CD)/.test(token.tag)) break;
    from--;
  }
  return { from, roleFrom, country };
}

function definiteness(determiner: Token | undefined): boolean | null {
  if (determiner === undefined) return null;
  if (DEFINITE.has(determiner.norm)) return true;
  return INDEFINITE.has(determiner.norm) ? false : null;
}

function isPossessed(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before?.tag === "POS" || before?.tag === "PRP$";
}

function countryWord(token: Token): string | null {
  if (token.tag !== "NNP") return null;
  const known = knownName(token.text);
  return known?.kind === "place" ? known.canonical : null;
}
