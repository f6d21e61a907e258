import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import { TIME_UNITS } from "../lexicons/time-units.ts";
import type { Span } from "../schema/index.ts";
import { BODIES, COUNTRY_OF_DEMONYM, isPersonNoun, ROLES, singularIn } from "./gazetteer.ts";
import { kindOfName } from "./name-kinds.ts";
import type { Reference } from "./reference.ts";
import { headOf } from "./salience.ts";

/** Most words of an unnamed source that its name keeps. */
const LONGEST_DESCRIPTION = 12;

/** References in text order, of nested ones the outer first, found again by the tokens they lie in. */
export class ReferenceList {
  constructor(readonly all: readonly Reference[]) {}

  /** References that begin within a token range, in text order. */
  within(from: number, to: number): readonly Reference[] {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.all[middle] as Reference).from < from) low = middle + 1;
      else high = middle;
    }
    const found: Reference[] = [];
    for (let i = low; i < this.all.length && (this.all[i] as Reference).from < to; i++)
      found.push(this.all[i] as Reference);
    return found;
  }
}

/** Puts references in text order, the outer of two nested ones first. */
export function inTextOrder(references: readonly Reference[]): Reference[] {
  return [...references].sort((a, b) => a.from - b.from || b.to - a.to);
}

/**
 * The reference that is the head of a source or addressee, or a new one of kind unnamed made of its words; null for a source
 * of no words. A possessor ("Quist's lawyer"), a complement ("sources close to Quist") and an apposition are not the head.
 */
export function headReference(language: Language, references: ReferenceList, span: Span): Reference | null {
  const { from: first, to: last } = language.tokensIn(span.start, span.end);
  const from = afterAccordingTo(language, first, last);
  const to = beforeRelative(language, from, last);
  if (from >= to) return null;
  if (RELATIVES.has((language.tokens[from] as Token).norm)) return antecedentOf(references, from);
  const candidates = references.within(Math.max(0, from - 4), to).filter((each) => each.to > from);
  const only = to - from === 1 ? (language.tokens[from] as Token) : null;
  // In his words; that said it all.
  if (only?.tag === "PRP$") return candidates.find((each) => each.from === from) ?? null;
  if (only?.norm === "it") return candidates.find((each) => each.from === from) ?? null;
  if (only !== null && (POINTING.has(only.norm) || READERS.has(only.norm))) return null;
  for (const [i, reference] of candidates.entries()) {
    if (!isDependent(language, reference, from, to) && !describesNext(language, candidates, i))
      return nameInApposition(language, candidates, i) ?? reference;
  }
  return describe(language, from, to);
}

/** "Labour backbencher Joan Pike": a body's name and a noun before a person's. */
function describesNext(language: Language, candidates: readonly Reference[], at: number): boolean {
  const body = candidates[at] as Reference;
  const next = candidates[at + 1];
  if (body.form !== "name" || next?.form !== "name" || next.kind === "organization" || next.kind === "place")
    return false;
  if (next.from < body.to || next.from - body.to > 4) return false;
  if (next.from === body.to && next.from === next.nameFrom) return false;
  for (let i = body.to; i < next.from; i++)
    if (!/^(?:NN|JJ|HYPH|VBN)/.test((language.tokens[i] as Token).tag)) return false;
  return true;
}

/** "The economy minister, Ada Quist": the name after the comma, for a title or description. */
function nameInApposition(language: Language, candidates: readonly Reference[], at: number): Reference | null {
  const described = candidates[at] as Reference;
  if (described.form === "name" || described.form === "pronoun") return null;
  const name = candidates
    .slice(at + 1, at + 4)
    .find((each) => each.form === "name" && (each.kind === "person" || each.kind === null));
  return name !== undefined && language.tokens[name.from - 1]?.text === "," ? name : null;
}

/** "a former member, who left the government": what follows who is not the source. */
function beforeRelative({ tokens }: Language, from: number, to: number): number {
  for (let at = from + 1; at + 1 < to; at++)
    if (tokens[at]?.text === "," && RELATIVES.has(tokens[at + 1]?.norm ?? "")) return at;
  return to;
}

const POINTING = new Set(["this", "that", "these", "there", "which", "what"]);
/** "You might think": whoever reads. */
const READERS = new Set(["you", "yourself", "yourselves"]);
const RELATIVES = new Set(["who", "which", "that", "whose", "whom"]);

function afterAccordingTo(language: Language, from: number, to: number): number {
  const isPhrase =
    language.tokens[from]?.norm === "according" && language.tokens[from + 1]?.norm === "to" && from + 2 < to;
  return isPhrase ? from + 2 : from;
}

/** What a relative pronoun stands for: the reference that ends just before it or before the comma before it. */
function antecedentOf(references: ReferenceList, relative: number): Reference | null {
  const near = references.within(Math.max(0, relative - 12), relative);
  return near.find((each) => each.to === relative || each.to === relative - 1) ?? null;
}

function isDependent(language: Language, reference: Reference, sourceFrom: number, sourceTo: number): boolean {
  const next = language.tokens[reference.to];
  if ((next?.tag === "POS" && reference.to + 1 < sourceTo) || language.tokens[reference.from]?.tag === "PRP$")
    return true;
  for (let i = reference.from - 1; i >= sourceFrom && i >= reference.from - 3; i--) {
    const before = language.tokens[i] as Token;
    if (before.tag === "IN" || before.tag === "TO") return true;
    if (before.tag !== "DT" && !before.tag.startsWith("JJ")) return false;
  }
  return (
    next?.tag.startsWith("NN") === true &&
    next.head !== reference.to - 1 &&
    reference.form === "name" &&
    isModifier(language, reference)
  );
}

function isModifier(language: Language, reference: Reference): boolean {
  const head = language.tokens[headOf(language, reference.from, reference.to)] as Token;
  return head.relation === "compound" || head.relation === "nmod:poss" || head.relation === "amod";
}

/** A reference of kind unnamed made of a source's own words, up to a relative clause or a comma; null for a stretch of time, which says nothing. */
function describe(language: Language, from: number, to: number): Reference | null {
  let end = from + 1;
  const limit = Math.min(to, from + LONGEST_DESCRIPTION);
  while (end < limit && !/^(?:W|,|:|``|'')/.test((language.tokens[end] as Token).tag)) end++;
  if (isWholeName(language, from, end)) return nameMade(language.tokens, from, end);
  const head = descriptionHead(language, from, end);
  const first = language.tokens[from] as Token;
  const noun = language.tokens[head] as Token;
  if (noun.tag.startsWith("NN") && STRETCHES.has(noun.norm)) return null;
  return {
    from,
    to: end,
    form: "description",
    nameFrom: head,
    nameTo: head + 1,
    kind:
      head === from && (noun.tag !== "NNS" || noun.norm === "police") && BODIES.has(noun.norm)
        ? "organization"
        : isCollective(first, noun)
          ? "group"
          : "unnamed",
    roles: [],
    country: null,
    gender: null,
    plural: noun.tag === "NNS" || noun.tag === "NNPS" || first.tag === "CD" || SEVERAL.has(first.norm),
    definite: first.norm === "the" || first.norm === "that" || first.norm === "this",
  };
}

/** Units of a day and longer: "a second said" may be a second source. */
const STRETCHES = new Set(TIME_UNITS.entries.filter(([, length]) => !length.startsWith("T")).map(([word]) => word));

/** Nothing but capitalised words, among which no role, no number and no word of grammar: a name that was not read as one. */
function isWholeName({ tokens }: Language, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) {
    const { text, norm, tag } = tokens[i] as Token;
    if (!/^\p{Lu}\p{L}/u.test(text) || !/^(?:N|JJ|UH|FW|VB)/.test(tag)) return false;
    if ((to - from === 1 && ANONYMOUS.has(norm)) || COUNTRY_OF_DEMONYM.has(text)) return false;
    const isRole = singularIn(ROLES, norm) !== null || singularIn(BODIES, norm) !== null;
    if (isRole && (to - from > 1 || !tag.startsWith("NNP") || text !== text.toUpperCase())) return false;
    if (tag === "NNS" || (to - from === 1 && !tag.startsWith("NNP") && text !== text.toUpperCase())) return false;
  }
  return true;
}

const ANONYMOUS = new Set(
  "question answer narrator caller police many some others another most everyone everybody nobody".split(" "),
);

function nameMade(tokens: readonly Token[], from: number, to: number): Reference {
  const { text } = tokens[from] as Token;
  // HILL: It is. – a speaker's name in capitals
  const isShouted = to - from === 1 && text.length > 3 && text === text.toUpperCase();
  const kind = isShouted ? "person" : kindOfName(tokens.slice(from, to));
  return {
    from,
    to,
    form: "name",
    nameFrom: from,
    nameTo: to,
    kind: kind === "other" ? null : kind,
    roles: [],
    country: null,
    gender: null,
    plural: false,
    definite: null,
  };
}

/** "Critics", "residents of the valley": people of a kind, not sources whose names are held back. */
export const isCollective = (first: Token, noun: Token): boolean =>
  noun.tag === "NNS" &&
  !SEVERAL.has(first.norm) &&
  first.tag !== "CD" &&
  first.tag !== "DT" &&
  !HELD_BACK.has(noun.lemma) &&
  (noun.lemma === "people" || singularIn(ROLES, noun.norm) !== null || isPersonNoun(noun.lemma));

const HELD_BACK = new Set([
  "source",
  "official",
  "aide",
  "insider",
  "diplomat",
  "adviser",
  "advisor",
  "person",
  "reporter",
  "journalist",
  "spokesman",
  "minister",
  "lawmaker",
]);

const SEVERAL = new Set(["those", "these", "both", "many", "some", "several", "few", "most", "others", "all"]);

/** Last noun before the first preposition. */
function descriptionHead(language: Language, from: number, to: number): number {
  let head = -1;
  for (let i = from; i < to; i++) {
    const { tag } = language.tokens[i] as Token;
    if (tag.startsWith("NN")) head = i;
    else if (head >= 0) break;
  }
  return head < 0 ? from : head;
}
