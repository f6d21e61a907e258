import type { Language } from "../language/language.ts";
import type { Relation, Token } from "../language/token.ts";
import type { VerbGroup } from "../language/verbs.ts";
import { LIGHT_VERBS } from "../lexicons/event-governors.ts";
import { isNoun, isVerb, phraseStart, WINDOW, wordBefore } from "./phrase.ts";

const lightVerbs: ReadonlySet<string> = new Set(LIGHT_VERBS.entries);
const CLAUSAL: ReadonlySet<Relation> = new Set(["xcomp", "ccomp", "acl"]);
const NOMINAL: ReadonlySet<Relation> = new Set(["obj", "obl", "nmod", "iobj"]);

/** The word that a verb depends on as its complement: expected in "expected to visit"; undefined where it depends on none. */
export function governorOfVerb(language: Language, group: VerbGroup): Token | undefined {
  const verb = language.tokens[group.verb]!;
  let at = verb;
  // "to visit the port and meet the crew": both are governed by what governs the first.
  for (let climb = 0; climb < 3 && at.relation === "conj" && at.tag === verb.tag; climb++)
    at = language.tokens[at.head]!;
  if (CLAUSAL.has(at.relation) && at.head !== at.index) return language.tokens[at.head];
  const first = language.tokens[group.from]!;
  if (first.tag !== "TO" && verb.tag !== "VBG") return undefined;
  const before = wordBefore(language, group.from);
  return before && (isVerb(before) || isNoun(before) || before.tag === "JJ") ? before : undefined;
}

/** What stands before an event noun's phrase. */
export interface NounPlace {
  /** First token of the phrase. */
  readonly from: number;
  /** The preposition before it, if any. */
  readonly preposition: Token | undefined;
  /** The verb or noun that the phrase depends on. */
  readonly governor: Token | undefined;
}

/** Reads the place of an event noun from the words before its phrase, or from the parse where they do not tell. */
export function placeOfNoun(language: Language, noun: number): NounPlace {
  const from = phraseStart(language, noun);
  const token = language.tokens[noun]!;
  const before = wordBefore(language, from);
  const preposition = before && (before.tag === "IN" || before.tag === "TO") ? before : undefined;
  let governor = preposition ? wordBefore(language, preposition.index) : before;
  if (governor?.norm === "part") governor = wordBefore(language, governor.index);
  if (governor && !isVerb(governor) && !isNoun(governor)) governor = undefined;
  if (governor === undefined && NOMINAL.has(token.relation) && token.head !== noun)
    governor = language.tokens[token.head];
  return { from, preposition, governor };
}

/** The next verb group after a token in its sentence, null past the window. `nextGroup` gives the first group at or after a token. */
export function groupAfter(
  language: Language,
  token: number,
  nextGroup: (token: number) => VerbGroup | null,
): VerbGroup | null {
  const group = nextGroup(token + 1);
  if (group === null || group.from - token > WINDOW) return null;
  return language.tokens[group.verb]!.sentence === language.tokens[token]!.sentence ? group : null;
}

/** Verbs that say of their subject that it goes on. */
const GOES_ON: ReadonlySet<string> = new Set("take happen occur begin start end open continue resume".split(" "));

/**
 * The support verbs of an event noun: hold in "will hold talks", in "the talks will be held" and in "talks on trade that will be held".
 * `chainEnd` is the index after the phrases that follow the noun.
 */
export function supportVerbs(
  language: Language,
  noun: number,
  place: NounPlace,
  chainEnd: number,
  nextGroup: (token: number) => VerbGroup | null,
): VerbGroup[] {
  const supports: VerbGroup[] = [];
  const { governor } = place;
  const before =
    governor && isVerb(governor) && lightVerbs.has(governor.lemma) ? language.verbGroup(governor.index) : null;
  if (before) supports.push(before);
  const after = groupAfter(language, noun, nextGroup);
  if (after === null) return supports;
  const { lemma } = language.tokens[after.verb]!;
  const goesOn = (after.passive && lightVerbs.has(lemma)) || GOES_ON.has(lemma);
  if (goesOn && (language.subject(after.verb) === noun || opensClause(language, after, noun, chainEnd)))
    supports.push(after);
  return supports;
}

/** Whether "that", "which" or "to" opens the clause of a verb group where a noun's phrases end. */
function opensClause(language: Language, group: VerbGroup, noun: number, chainEnd: number): boolean {
  if (group.from > chainEnd + 2) return false;
  if (group.tense === "INFINITIVE") return group.from <= chainEnd;
  const opener = language.tokens[group.from - 1];
  return opener !== undefined && opener.index > noun && (opener.norm === "that" || opener.norm === "which");
}
