import type { Language } from "../language/language.ts";
import type { Sentence, Token } from "../language/token.ts";
import {
  COUNTRY_OF_DEMONYM,
  GIVEN_NAMES,
  knownNameAt,
  OFFICE_COMPLEMENTS,
  ORGANIZATION_PARTS,
  ROLE_PARTS,
  ROLES,
} from "./gazetteer.ts";
import { isAcronym } from "./name-kinds.ts";

/** A stretch of capitalised words that may hold a title and a name; half-open token range. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

const CALENDAR = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. aug. sept. sep. oct. nov. dec.".split(
    " ",
  ),
);
const PARTICLES = new Set(
  "de van von der den del della di da dos du la le el al bin ibn ben ter ten y e zu af".split(" "),
);
/** Names of organisations and places that are everyday words too: at a sentence's beginning only the tag can tell them. */
const EVERYDAY = new Set(
  "time fox slate salon vice apple shell dawn meta intel amazon ford fortune split male nice congress parliament treasury labour fed pew gulf columbus queens concord buffalo derry cork turkey china chad jordan".split(
    " ",
  ),
);
/** Whose parties, unions and councils go by: the European People's Party, the Farmers' Union. */
const OWNERS = new Set(
  "people people's peoples workers farmers citizens women children teachers students doctors nurses veterans mothers pensioners miners journalists writers peasants soldiers owners employers taxpayers".split(
    " ",
  ),
);
const OF_WORDS = new Set(["of", "for", "on"]);
/** "R-Texas", "D-Ore.": a party and a state beside a name. */
const PARTY_AND_STATE = /^[DIR]-\p{Lu}/u;
const NEVER = new Set("i i'm i've i'll i'd mr mrs ms".split(" "));
/** Longest run: no name has more words, and a page in capitals must not become one. */
const LONGEST_RUN = 14;

/** What the article's ordinary sentences show of its words, for headlines in Title Case and sentences' first words. */
interface Spellings {
  readonly names: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Every stretch of name-like words, sentence by sentence, in text order. */
export function findNameRuns(language: Language): NameRun[] {
  const titled = language.sentences.map((sentence) => isTitleCase(language.tokens, sentence));
  const spellings = readSpellings(language, titled);
  const runs: NameRun[] = [];
  for (const sentence of language.sentences) {
    const isTitled = titled[sentence.index] as boolean;
    for (let i = sentence.from; i < sentence.to; ) {
      if (!beginsName(language.tokens, i, sentence, isTitled, spellings)) i++;
      else {
        const to = endOfRun(language.tokens, i, sentence, isTitled, spellings);
        const run = withoutModifiers(language.tokens, i, to, sentence);
        if (run !== null) runs.push(run);
        i = to;
      }
    }
  }
  return runs;
}

const COMPASS = new Set("eastern western northern southern central".split(" "));

/**
 * "Presumptive Democratic" in "Presumptive Democratic nominee Ada Quist" is part of the role, not a name; of "Longtime Quist adviser"
 * the name is Quist. Null where nothing is left.
 */
function withoutModifiers(tokens: readonly Token[], from: number, to: number, sentence: Sentence): NameRun | null {
  const next = tokens[to];
  const isBeforeRole = next !== undefined && to < sentence.to && (ROLES.has(next.norm) || ROLE_PARTS.has(next.norm));
  const only = to - from === 1 ? (tokens[from] as Token) : null;
  // Eastern states, Christian voters
  const isAdjective =
    (only?.tag === "JJ" || COMPASS.has(only?.norm ?? "")) &&
    only !== null &&
    next !== undefined &&
    to < sentence.to &&
    next.tag.startsWith("NN");
  if (
    isAdjective &&
    !isCapitalised(next.text) &&
    !COUNTRY_OF_DEMONYM.has(only.text) &&
    knownNameAt(tokens, from, to) === null
  )
    return null;
  if (!isBeforeRole || isCapitalised(next.text) || knownNameAt(tokens, from, to) !== null) return { from, to };
  let start = from;
  while (start < to && isRoleAdjective(tokens[start] as Token)) start++;
  return start === to ? null : { from: start, to };
}

const isRoleAdjective = ({ norm }: Token): boolean => ROLE_PARTS.has(norm) && !ORGANIZATION_PARTS.has(norm);

function isTitleCase(tokens: readonly Token[], sentence: Sentence): boolean {
  let content = 0;
  let capital = 0;
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const { text, tag } = tokens[i] as Token;
    if (!/^[NVJR]/.test(tag)) continue;
    content++;
    if (isCapitalised(text)) capital++;
  }
  const isSentence = (tokens[sentence.to - 1] as Token).text === ".";
  return content >= 3 && capital >= content * (isSentence ? 0.95 : 0.8);
}

function readSpellings(language: Language, titled: readonly boolean[]): Spellings {
  const names = new Set<string>();
  const lower = new Set<string>();
  for (const sentence of language.sentences) {
    if (titled[sentence.index]) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = language.tokens[i] as Token;
      if (!isCapitalised(token.text)) lower.add(token.norm);
      else if (i > sentence.from && isNameTag(token)) names.add(token.text);
    }
  }
  return { names, lower };
}

function isNameTag(token: Token): boolean {
  return token.tag === "NNP" || token.tag === "NNPS";
}

function beginsName(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  titled: boolean,
  spellings: Spellings,
): boolean {
  const token = tokens[i] as Token;
  if (!isCapitalised(token.text) || NEVER.has(token.norm) ? !isHonorific(token) : false) return false;
  if (CALENDAR.has(token.norm) || isHyphenatedAdjective(token) || PARTY_AND_STATE.test(token.text)) return false;
  // He wrote on X.
  if (i === sentence.to - 1 && /^\p{Lu}\.$/u.test(token.text)) return false;
  if (titled) return isNameInTitle(tokens, i, sentence, spellings);
  if (isNameTag(token)) {
    if (i > sentence.from || !spellings.lower.has(token.norm) || spellings.names.has(token.text)) return true;
    const next = tokens[i + 1];
    return ROLES.has(token.norm) || (next !== undefined && i + 1 < sentence.to && isNameTag(next));
  }
  if (token.tag === "DT" || token.tag.startsWith("PRP") || token.tag === "IN") return false;
  if (beginsTitle(tokens, i, sentence) || beginsFullName(tokens, i, sentence)) return true;
  if (COUNTRY_OF_DEMONYM.has(token.text)) return true;
  const known = knownNameAt(tokens, i, sentence.to);
  if (known === null || token.tag === "UH") return false;
  return known.words.length > 1 || i > sentence.from || (token.tag.startsWith("NN") && !EVERYDAY.has(token.norm));
}

/** "Deputy" in "Deputy Prime Minister", though the tagger may not take it for part of a name. */
function beginsTitle(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const { norm } = tokens[i] as Token;
  const next = tokens[i + 1];
  if (next === undefined || i + 1 >= sentence.to || !isCapitalised(next.text)) return false;
  if (ROLE_PARTS.has(norm) && (ROLES.has(next.norm) || ROLE_PARTS.has(next.norm))) return true;
  return ROLES.has(norm) && isNameTag(next);
}

/** Within a sentence, what is an everyday word but for its place: "Faith" before a surname, "Oh" before "Jun-ho", "HSC". */
function beginsFullName(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (i === sentence.from) return false;
  if (token.tag === "NN" && isAcronym(token.text)) return true;
  if (/^(?:JJ|NN)/.test(token.tag) && beginsBodyName(tokens, i, sentence)) return true;
  if (next === undefined || i + 1 >= sentence.to || !isNameTag(next) || !isCapitalised(next.text)) return false;
  return GIVEN_NAMES.has(token.norm) || (token.tag === "UH" && (tokens[i - 1] as Token).text === ",");
}

/** The mark of "the Workers’ Party". */
const isOwnersMark = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).tag === "POS" && OWNERS.has(tokens[at - 1]?.norm ?? "");

/** "the National Grain Union", "the Ministry of Grain Reserves": capitals within a sentence up to the noun for a body, or from it. */
function beginsBodyName(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const isBody = ({ norm }: Token): boolean => ORGANIZATION_PARTS.has(norm);
  const limit = Math.min(sentence.to, i + LONGEST_RUN);
  let at = i;
  while (at < limit && (isCapitalised((tokens[at] as Token).text) || isOwnersMark(tokens, at))) {
    if (isBody(tokens[at] as Token) && at > i) return true;
    at++;
  }
  const after = tokens[at + 1];
  const isOf = at === i + 1 && tokens[at]?.norm === "of" && after !== undefined && at + 1 < limit;
  return isOf && isBody(tokens[i] as Token) && isCapitalised(after.text);
}

/** "Kazakh-Russian", "US-led": what is between or led by countries, no actor. */
function isHyphenatedAdjective(token: Token): boolean {
  const hyphen = token.text.indexOf("-");
  if (hyphen < 0) return false;
  const first = token.text.slice(0, hyphen);
  const rest = token.text.slice(hyphen + 1);
  return COUNTRY_OF_DEMONYM.has(first) || COUNTRY_OF_DEMONYM.has(rest) || (token.tag === "JJ" && !isCapitalised(rest));
}

function isHonorific(token: Token): boolean {
  return isCapitalised(token.text) && (token.norm === "mr" || token.norm === "mrs" || token.norm === "ms");
}

function isNameInTitle(tokens: readonly Token[], i: number, sentence: Sentence, spellings: Spellings): boolean {
  const token = tokens[i] as Token;
  if (spellings.names.has(token.text)) return isNameTag(token) || !spellings.lower.has(token.norm);
  if (knownNameAt(tokens, i, sentence.to) !== null || COUNTRY_OF_DEMONYM.has(token.text)) return true;
  if (ROLES.has(token.norm)) return true;
  return isNameTag(token) && isUnseen(token, spellings);
}

/** In Title Case a word that the article's sentences do not use as a name is one only where there are no such sentences. */
function isUnseen(token: Token, spellings: Spellings): boolean {
  return spellings.names.size === 0 && !spellings.lower.has(token.norm);
}

function endOfRun(
  tokens: readonly Token[],
  from: number,
  sentence: Sentence,
  titled: boolean,
  spellings: Spellings,
): number {
  const limit = Math.min(sentence.to, from + LONGEST_RUN);
  const known = knownNameAt(tokens, from, limit);
  let to = from + (known?.words.length ?? 1);
  while (to < limit) {
    const next = continuation(tokens, from, to, limit, titled, spellings);
    if (next === 0) break;
    to += next;
  }
  return to;
}

/** How many tokens at `at` go on the run that began at `from`; 0 where it ends. */
function continuation(
  tokens: readonly Token[],
  from: number,
  at: number,
  limit: number,
  titled: boolean,
  spellings: Spellings,
): number {
  const token = tokens[at] as Token;
  if (isInner(tokens, at, titled, spellings)) return 1;
  const after = tokens[at + 1];
  if (after === undefined || at + 1 >= limit) return 0;
  if (token.text === "." && HONORIFIC_DOTS.has((tokens[at - 1] as Token).norm)) return 1;
  const goesOn = isInner(tokens, at + 1, titled, spellings);
  if ((PARTICLES.has(token.text) || token.text === "&") && goesOn) return 2;
  if (token.tag === "POS" && goesOn && OWNERS.has((tokens[at - 1] as Token).norm)) return 2;
  if (!OF_WORDS.has(token.norm) && token.norm !== "and") return 0;
  if (!joinsWithOf(tokens, from, at, token.norm)) return 0;
  if (goesOn) return 2;
  const third = tokens[at + 2];
  return after.norm === "the" && third !== undefined && at + 2 < limit && isInner(tokens, at + 2, titled, spellings)
    ? 3
    : 0;
}

/** A surname after a given name that begins its run. */
function followsGivenName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1] as Token;
  const earlier = tokens[at - 2];
  return (
    GIVEN_NAMES.has(before.norm) &&
    !(earlier !== undefined && isCapitalised(earlier.text) && GIVEN_NAMES.has(earlier.norm))
  );
}

const HONORIFIC_DOTS = new Set(["mr", "mrs", "ms", "dr", "st", "sen", "rep", "gov", "gen", "rev", "prof", "jr", "sr"]);

function isInner(tokens: readonly Token[], at: number, titled: boolean, spellings: Spellings): boolean {
  const token = tokens[at] as Token;
  if (!isCapitalised(token.text)) return false;
  if (CALENDAR.has(token.norm)) return GIVEN_NAMES.has((tokens[at - 1] as Token).norm);
  if (titled) {
    const isKnown = spellings.names.has(token.text) || ROLES.has(token.norm) || ORGANIZATION_PARTS.has(token.norm);
    return isNameTag(token) && (isKnown || isUnseen(token, spellings) || followsGivenName(tokens, at));
  }
  if (PARTY_AND_STATE.test(token.text)) return false;
  if (isNameTag(token)) return true;
  // Human Rights Watch
  if (token.tag.startsWith("VB") && ORGANIZATION_PARTS.has(token.norm)) return true;
  return token.tag === "JJ" || token.tag === "NN" || token.tag === "NNS" || token.tag === "FW";
}

/** "Ministry of Trade", "Secretary of State", "Department of Health and Human Services", but not "President of Peru". */
function joinsWithOf(tokens: readonly Token[], from: number, at: number, word: string): boolean {
  if (word === "and") {
    for (let i = from; i < at; i++) if ((tokens[i] as Token).norm === "of") return isBodyBefore(tokens, from, i);
    return false;
  }
  const head = tokens[at - 1] as Token;
  if (ROLES.has(head.norm)) return word === "of" && OFFICE_COMPLEMENTS.has((tokens[at + 1] as Token).norm);
  return isBodyBefore(tokens, from, at);
}

function isBodyBefore(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (ORGANIZATION_PARTS.has((tokens[i] as Token).norm)) return true;
  return false;
}
