import type { Sentence } from "../language/token.ts";
import { type Candidate, CONTEXT, holderAt } from "./candidate.ts";
import { type Governor, governorOf, isMeta, isSaying, isThoughtByNobody, viewpointOf } from "./clause.ts";
import { fillsMarks, type Joined, type Phrase, readPhrases } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { antecedent, nounBefore, subjectOf } from "./subject.ts";
import { isFeeling, isPlain, judgementOf } from "./worth.ts";

const COPULAS = new Set("be become remain seem look sound amount constitute represent smack reek border".split(" "));
/** Prepositions of verbs that put a noun on their subject: amounts to theft, smacks of theft. */
const EQUATING: ReadonlyMap<string, string> = new Map([
  ["amount", "to"],
  ["smack", "of"],
  ["reek", "of"],
  ["border", "on"],
]);
const NEGATIONS = new Set(["not", "n't", "never", "hardly", "neither", "nor", "scarcely", "no"]);
/** Openings that make the rest of a predicate either denied or emphatic. */
const IDIOMS: readonly { readonly words: readonly string[]; readonly denies: boolean; readonly figurative?: true }[] = [
  { words: ["tantamount", "to"], denies: false },
  { words: ["akin", "to"], denies: false },
  { words: ["anything", "but"], denies: true, figurative: true },
  { words: ["far", "from"], denies: true },
  { words: ["no", "longer"], denies: true },
  { words: ["nothing", "but"], denies: false },
  { words: ["nothing", "more", "than"], denies: false },
  { words: ["little", "more", "than"], denies: false },
  { words: ["nothing", "less", "than"], denies: false },
  { words: ["nothing", "short", "of"], denies: false },
];

/** Nouns after "is no" that deny no word: "is no doubt", "is no secret". */
const IDIOMATIC: ReadonlySet<string> = new Set(
  "doubt secret surprise question reason way need chance evidence problem exception coincidence accident wonder use sign indication time point guarantee place one match substitute easy small".split(
    " ",
  ),
);
/** Adjectives of general liking or difficulty, which nobody fights over. */
const VAGUE_JUDGEMENTS: ReadonlySet<string> = new Set(
  "good bad hard easy important sick great nice fine unacceptable suspicious terrible awful".split(" "),
);
/** Nouns that say how two countries or people plainly stand to each other. */
const RELATIONS: ReadonlySet<string> = new Set(
  "neighbour neighbor ally partner capital president leader minister member supplier customer lender creditor brother sister father mother son daughter wife husband friend lawyer spokesman spokeswoman successor predecessor".split(
    " ",
  ),
);

/** Words predicated of somebody: "is a puppet", "isn't anyone's backwater", "was nothing but a pretext". */
export function findPredicates(reading: Reading, sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const { tag, lemma } = reading.tokens[i]!;
    // The tagger takes "smacks of" for a noun.
    const isEquating = tag === "NNS" && EQUATING.get(lemma) === "of" && reading.tokens[i + 1]?.norm === "of";
    if ((tag.startsWith("VB") && COPULAS.has(lemma)) || isEquating) found.push(...predicated(reading, sentence, i));
  }
  return found;
}

function predicated(reading: Reading, sentence: Sentence, copula: number): Candidate[] {
  const opening = openingOf(reading, copula, sentence.to);
  if (isStandIn(reading, copula, opening.at)) return [];
  const phrases = predicatesAt(reading, opening.at, sentence.to);
  if (phrases.length === 0 || reading.tokens[copula - 1]?.tag === "EX") return [];
  const bearer = bearerOf(reading, copula, phrases[0]!);
  const isOfWord = bearer >= 0 && isMeta(reading.tokens[bearer]!.lemma);
  const governor = governorOf(reading, copula);
  const first = phrases[0]!;
  const denies = opening.denied || governor?.position === "rejects";
  const isFigure = opening.figurative === true && first.kind === "noun" && first.determiner >= 0;
  const firstIsStrong = bearer >= 0 && (isFigure || isStrong(reading, first, bearer, denies, opening.emphatic));
  const found: Candidate[] = [];
  let denied = opening.denied;
  for (const [place, phrase] of phrases.entries()) {
    denied = isDenied(phrase.joint, denied);
    if (!fitsPredicate(reading, phrase)) continue;
    const { position, holder, rule } = judged(governor, denied, reading, copula);
    const strong =
      phrase === first
        ? firstIsStrong
        : bearer >= 0 &&
          ((firstIsStrong && !isPlain(reading, phrase)) || isStrong(reading, phrase, bearer, denied, false));
    const contrasted = !denied && isContrasted(reading, phrase, phrases[place + 1]);
    const from =
      bearer >= 0 && bearer < copula && copula - bearer < 12 ? reading.language.nounPhrase(bearer).from : copula;
    found.push({
      phrase,
      bearer,
      holder,
      position,
      evidence: { from, to: phrase.to },
      rule,
      strong: strong || contrasted,
      ...(bearer < 0 || isOfWord ? { strong: false, loose: true } : {}),
    });
  }
  return found;
}

/** The phrases of a predicate; a word after "amounts to" is a noun, whatever the tagger makes of it. */
function predicatesAt(reading: Reading, at: number, limit: number): Joined[] {
  const isEquated = /^(?:to|of)$/.test(reading.tokens[at - 1]?.norm ?? "");
  if (!isEquated || !/^VB/.test(reading.tokens[at]?.tag ?? "")) return readPhrases(reading, at, limit);
  const only = { from: at, to: at + 1, head: at, kind: "noun", mark: null, relatum: null } as const;
  return [{ ...only, determiner: -1, before: -1, next: at + 1, joint: "" }];
}

/** "It is": an answer or a question tag, with nothing predicated. */
const isStandIn = (reading: Reading, copula: number, at: number): boolean =>
  at === copula + 1 && /^[.?!]$/.test(reading.tokens[at]?.norm ?? "");

/** "a postcard, not a plan": the noun that is to stand in a denied one's place. */
const isContrasted = (reading: Reading, phrase: Phrase, next: Joined | undefined): boolean =>
  next?.joint === "not" && phrase.kind === "noun" && next.kind === "noun" && !isPlain(reading, next);

/** "not a bully, not loud, an everyday man": a comma alone ends a denial, "or" goes on with it. */
function isDenied(joint: string, before: boolean): boolean {
  if (joint === "not" || joint === "nor") return true;
  return joint === "" || joint === "or" || joint === "and" ? before : false;
}

function judged(
  governor: Governor | null,
  denied: boolean,
  reading: Reading,
  copula: number,
): Pick<Candidate, "position" | "holder" | "rule"> {
  if (denied && isDefiant(reading, copula)) return { position: "applies", holder: CONTEXT, rule: "labels/predicate" };
  if (denied !== (isThoughtByNobody(reading, copula) || isCounterfactual(reading, copula)))
    return { position: "rejects", holder: CONTEXT, rule: "labels/denied-predicate" };
  if (governor) {
    const rule = governor.position === "rejects" ? "labels/denied-clause" : "labels/asked-clause";
    return { position: governor.position, holder: governor.holder, rule };
  }
  const holder = reading.quotationAt(copula) ? CONTEXT : holderAt(viewpointOf(reading, copula));
  return { position: isOpen(reading, copula) ? "questions" : null, holder, rule: "labels/predicate" };
}

/** "If this is not fraud, what is?": it is. */
function isDefiant({ tokens, language }: Reading, copula: number): boolean {
  const { from, to } = language.sentenceOf(copula);
  const isIf = (at: number): boolean => at >= from && tokens[at]!.norm === "if";
  if (!isIf(copula - 1) && !isIf(copula - 2) && !isIf(copula - 3)) return false;
  for (let i = copula + 2; i + 1 < to && i < copula + 10; i++) {
    if (tokens[i]!.norm === ",") return /^(?:then|what)$/.test(tokens[i + 1]!.norm);
  }
  return false;
}

/** "If I were a dictator": I am not. */
const isCounterfactual = ({ tokens }: Reading, copula: number): boolean =>
  tokens[copula]!.norm === "were" &&
  /^(?:i|he|she|it|this|that)$/.test(tokens[copula - 1]?.norm ?? "") &&
  tokens[copula - 2]?.norm === "if";

/** What stands between a copula and its predicate: negations and idioms. */
function openingOf(
  reading: Reading,
  copula: number,
  limit: number,
): { at: number; denied: boolean; emphatic: boolean; figurative?: boolean } {
  const { tokens, language } = reading;
  let at = copula + 1;
  let denied = NEGATIONS.has(tokens[copula - 1]?.norm ?? "");
  if (tokens[at]?.norm === ",") at = afterParenthesis(reading, at, limit);
  const preposition = EQUATING.get(tokens[copula]!.lemma);
  if (preposition !== undefined && tokens[at]?.norm !== preposition)
    return { at: limit, denied: false, emphatic: false };
  if (preposition !== undefined) at++;
  // was “not a coup but a correction”
  if (reading.markOpenedBy(at) !== null && tokens[at + 1]?.norm === "not") at++;
  while (at < limit && NEGATIONS.has(tokens[at]!.norm) && tokens[at + 1]?.norm !== "longer") {
    denied = true;
    at++;
  }
  const isNo = tokens[at - 1]?.norm === "no" && !IDIOMATIC.has(tokens[at]?.norm ?? "");
  // "not just a nuisance but a menace" says that both fit.
  if (denied && /^(?:just|only|merely|simply)$/.test(tokens[at]?.norm ?? ""))
    return { at, denied: false, emphatic: false };
  for (const { words, denies, figurative } of IDIOMS) {
    if (words.every((word, offset) => tokens[at + offset]?.norm === word)) {
      return { at: at + words.length, denied: denies !== denied, emphatic: true, figurative: figurative === true };
    }
  }
  const isEquated = preposition !== undefined;
  return { at, denied: denied || language.negated(copula), emphatic: (denied && isNo) || isEquated, figurative: false };
}

/** "was, as his rivals say, a puppet": just after the second comma; the first one's place where there is no second. */
function afterParenthesis(reading: Reading, comma: number, limit: number): number {
  for (let i = comma + 1; i < limit && i <= comma + 12; i++) if (reading.tokens[i]!.norm === ",") return i + 1;
  return comma;
}

const NOMINATIVE = new Set(["he", "she", "they", "we", "i"]);

function bearerOf(reading: Reading, copula: number, phrase: Phrase): number {
  const { tokens, language } = reading;
  const gerund = tokens[copula - 1];
  // waterboarding is “peanuts”
  if (gerund?.tag === "VBG" && gerund.norm !== "being" && copula - 1 > language.sentenceOf(copula).from)
    return copula - 1;
  // asked whether he was, as the paper says, a fool: the parser takes whoever asks.
  const before = (language.verbGroup(copula)?.from ?? copula) - 1;
  if (NOMINATIVE.has(tokens[before]?.norm ?? "") && before >= language.sentenceOf(copula).from) return before;
  const subject = language.subject(phrase.head);
  const inClause = subjectOfClause(reading, subject, copula);
  const isOwn = subject >= 0 && subject < copula;
  const parsed = inClause >= 0 ? inClause : isOwn ? antecedent(reading, subject) : subjectOf(reading, copula);
  const isWithin = parsed >= phrase.from && parsed < phrase.to;
  const bearer =
    isWithin || /^VB[ND]$/.test(tokens[parsed]?.tag ?? "")
      ? nounBefore(reading, language.verbGroup(copula)?.from ?? copula)
      : parsed;
  // accusations that his country had become: the parser takes that for the subject.
  const isWord = bearer >= 0 && isMeta(reading.tokens[bearer]!.lemma);
  const near = isWord ? nounBefore(reading, reading.language.verbGroup(copula)?.from ?? copula) : -1;
  return Math.max(near, bearer);
}

/**
 * "She says giving up is shameful", "carping that Lind is a dreamer": what stands in the clause itself, where the parser takes the subject of
 * saying for its subject; -1 elsewhere.
 */
function subjectOfClause({ tokens, language }: Reading, subject: number, copula: number): number {
  for (let i = subject + 1; subject >= 0 && i < copula; i++) {
    const { tag, lemma, norm } = tokens[i]!;
    if (/^VB[DZP]$/.test(tag) && isSaying(lemma) && i < subject + 4) {
      for (let gerund = i + 1; gerund < i + 4 && gerund < copula; gerund++)
        if (tokens[gerund]!.tag === "VBG") return gerund;
    }
    if (norm !== "that" || tag !== "IN") continue;
    const near = (language.verbGroup(copula)?.from ?? copula) - 1;
    return near > i && /^(?:NNP?S?|PRP)$/.test(tokens[near]!.tag) && language.nounPhrase(near).from === i + 1
      ? near
      : -1;
  }
  return -1;
}

/** "may or may not be". */
const isOpen = (reading: Reading, copula: number): boolean =>
  reading.tokens[copula - 1]?.norm === "not" &&
  reading.tokens[copula - 3]?.norm === "or" &&
  reading.tokens[copula - 2]?.tag === "MD";

function fitsPredicate(reading: Reading, phrase: Phrase): boolean {
  if (isFeeling(reading, phrase) && judgementOf(reading, phrase) === 0) return false;
  return phrase.mark === null || phrase.before < 0;
}

/** Whether the predicate by itself makes a label. */
function isStrong(reading: Reading, phrase: Phrase, bearer: number, denied: boolean, emphatic: boolean): boolean {
  if (phrase.mark)
    return !isFeeling(reading, phrase) && (phrase.mark.use !== "quotation" || fillsMarks(reading, phrase));
  if (isPlain(reading, phrase)) return false;
  if (emphatic && phrase.kind === "noun") return true;
  if (isFigure(reading, phrase, bearer)) return true;
  if (phrase.kind === "adjective" && isLoose(reading, phrase, bearer)) return false;
  const judgement = judgementOf(reading, phrase);
  const article = reading.tokens[phrase.determiner]?.norm;
  const indefinite = article === "a" || article === "an" || isAnyones(reading, phrase);
  if (!denied && isImpersonal(reading, bearer)) return false;
  if (denied) return phrase.kind === "noun" ? indefinite : judgement !== 0;
  const superlative = article === "the" && reading.tokens[phrase.from]!.tag === "JJS";
  if (judgement === -1) return phrase.kind === "adjective" || indefinite || superlative || phrase.determiner < 0;
  const actor = reading.actorAt(bearer);
  if (judgement === 1)
    return actor !== null && reading.quotationAt(phrase.head) !== null && (phrase.kind === "adjective" || indefinite);
  return false;
}

/** "Estania is Norland's attic", said by somebody of a country: one country made a part of another. */
function isFigure(reading: Reading, { relatum, kind, from, to, head }: Phrase, bearer: number): boolean {
  if (relatum === null || kind !== "noun" || to - from > 2 || reading.quotationAt(head) === null) return false;
  const isPlace = (token: number): boolean => reading.actorAt(token)?.kind === "place";
  return isPlace(bearer) && isPlace(relatum.to - 1) && !RELATIONS.has(reading.tokens[head]!.lemma);
}

/** "It is absurd that", "is worse", "wasn't bad enough", and what the narrator says in plain adjectives: opinions and degrees, no labels. */
function isLoose(reading: Reading, phrase: Phrase, bearer: number): boolean {
  const { tag } = reading.tokens[phrase.head]!;
  if (tag === "JJR" || /^RBR$/.test(reading.tokens[phrase.from]!.tag)) return true;
  const next = reading.tokens[phrase.next]?.norm ?? "";
  if (next === "enough" || VAGUE_JUDGEMENTS.has(reading.tokens[phrase.head]!.norm)) return true;
  if (reading.tokens[bearer]!.norm === "it" && /^(?:that|to|for|how|when)$/.test(next)) return true;
  return reading.tokens[bearer]!.tag === "WP";
}

/** "It's a sad situation": nobody on whom the word is put, unless somebody is quoted with it. */
const isImpersonal = (reading: Reading, bearer: number): boolean =>
  reading.tokens[bearer]!.norm === "it" && reading.actorAt(bearer) === null && reading.quotationAt(bearer) === null;

const isAnyones = (reading: Reading, phrase: Phrase): boolean =>
  phrase.relatum !== null &&
  /^(?:anyone|anybody|nobody|no-one|somebody|someone)$/.test(reading.tokens[phrase.relatum.to - 1]!.norm);
