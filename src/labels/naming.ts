import type { Sentence } from "../language/token.ts";
import { VERDICT_WORDS } from "../lexicons/label-nouns.ts";
import { NAMING_VERBS, type NamingVerb } from "../lexicons/naming-verbs.ts";
import type { Position } from "../schema/index.ts";
import { type Candidate, CONTEXT, type HolderClue, holderAt } from "./candidate.ts";
import { governorOf, headAfter, isMeta, isPassive } from "./clause.ts";
import { namingHolder } from "./naming-holder.ts";
import { type Phrase, readPhrases } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { positionOfRefusal, refusalBefore } from "./refusal.ts";
import { nounBefore, subjectOf } from "./subject.ts";
import { isJudgement, isWorthNaming } from "./worth.ts";

const VERBS: ReadonlyMap<string, NamingVerb> = new Map(NAMING_VERBS.entries.map((entry) => [entry.lemma, entry]));
const FARTHEST_AS = 16;
/** Words in marks may stand behind a whole clause: mocked their claims that …, as “nonsense”. */
const FARTHEST_AS_IN_MARKS = 30;
const FARTHEST_MARK = 10;
/** A verb of naming that is its sentence's subject stands at most so many tokens from its start. */
const COPULAS = new Set(["is", "was", "would", "seems", "'s"]);
const LONGEST_PURPOSE = 5;
const FARTHEST_OPENING = 4;
const VERDICTS: ReadonlyMap<string, boolean> = new Map(VERDICT_WORDS.entries.map(({ word, fits }) => [word, fits]));
/** How a complement can begin; anything else after "called the police" belongs to another clause. */
const COMPLEMENT_STARTS = new Set(["DT", "JJ", "JJR", "JJS", "PRP$", "VBN", "VBG", "RB", "``", "''"]);

/** Words put on somebody by a verb of naming: "called the vote a sham", "was described as “a sham” by the union". */
export function findNaming(reading: Reading, sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = reading.tokens[i]!;
    const verb = VERBS.get(token.lemma);
    const isVerb =
      token.tag.startsWith("VB") || (token.norm === "calls" && (marksFollow(reading, i) || objectFollows(reading, i)));
    if (verb && isVerb) found.push(...named(reading, sentence, i, verb));
  }
  return found;
}

/** "The opposition calls the ruling a coup": so it does before an object. */
const objectFollows = ({ tokens }: Reading, verb: number): boolean =>
  tokens[verb]!.tag === "NNS" &&
  /^(?:DT|PRP\$?)$/.test(tokens[verb + 1]?.tag ?? "") &&
  /^NN/.test(tokens[verb - 1]?.tag ?? "");

/** "Governor calls fence “a monument”": in headlines the tagger takes "calls" for a noun. */
function marksFollow(reading: Reading, verb: number): boolean {
  for (let i = verb + 2; i < verb + 6; i++) if (reading.markOpenedBy(i)) return true;
  return false;
}

/** Where a verb's complement begins, and on whom it is put. */
interface Complement {
  readonly at: number;
  readonly bearer: number;
  readonly frame: "object" | "as";
}

function named(reading: Reading, sentence: Sentence, at: number, verb: NamingVerb): Candidate[] {
  const passive = isPassive(reading, at);
  const complement = locate(reading, sentence, at, verb, passive);
  if (!complement || speaksOfWords(reading, complement.bearer)) return [];
  const worth = (phrase: Phrase) => isWorthNaming(reading, phrase) && (!verb.weak || isJudgement(reading, phrase));
  const phrases = complementsAt(reading, sentence, complement).filter(({ mark }) => mark?.use !== "title");
  const holder = namingHolder(reading, at, passive, complement.bearer, phrases.at(-1));
  const position = positionOf(reading, sentence, at, phrases.at(-1));
  const second = complement.frame === "as" ? secondAs(reading, sentence, phrases.at(-1)) : null;
  const more =
    second === null ? [] : readPhrases(reading, second.at, sentence.to).filter(({ mark }) => mark?.use !== "title");
  return [...claims(phrases, complement.bearer), ...claims(more, second?.bearer ?? -1)];

  /** A verb that often states facts puts a word on somebody where it says by whom: seen by critics as a fig leaf. */
  function isNamed(phrase: Phrase): boolean {
    return verb.weak && passive && holder.from === "token" && phrase.kind === "noun" && isWorthNaming(reading, phrase);
  }

  function claims(named: readonly Phrase[], bearer: number): Candidate[] {
    return named.map((phrase) => ({
      phrase,
      bearer,
      holder: position?.holder ?? holder,
      position: position?.position ?? (passive && holder.from === "context" ? null : "applies"),
      evidence: { from: at, to: phrase.to },
      rule: complement!.frame === "as" ? "labels/naming-as" : "labels/naming-object",
      ...weightOf(phrase),
    }));
  }

  /** A plain noun with "a" counts where somebody else rejects it: "called it a police state", "it is no police state". */
  function weightOf(phrase: Phrase): Pick<Candidate, "strong" | "loose"> {
    if (worth(phrase) || isNamed(phrase)) return { strong: true };
    const article = reading.tokens[phrase.determiner]?.norm;
    const isContestable = phrase.kind === "noun" && (article === "a" || article === "an");
    return isContestable ? { strong: false } : { strong: false, loose: true };
  }
}

/** What is put on somebody; "it theft”" is a noun, whatever the tagger makes of it. */
function complementsAt(reading: Reading, sentence: Sentence, { at, frame }: Complement): Phrase[] {
  const isVerb = /^VB[ZP]?$/.test(reading.tokens[at]?.tag ?? "");
  if (frame === "as" || !isVerb) return readPhrases(reading, at, sentence.to);
  const none = { mark: null, relatum: null, determiner: -1, before: -1 } as const;
  return [{ ...none, from: at, to: at + 1, head: at, kind: "noun", next: at + 1 }];
}

/** "described her as a usurper and her rule as a dictatorship": the second object and its complement. */
function secondAs(
  reading: Reading,
  sentence: Sentence,
  first: Phrase | undefined,
): Pick<Complement, "at" | "bearer"> | null {
  if (first === undefined || !/^(?:and|but)$/.test(reading.tokens[first.next]?.norm ?? "")) return null;
  const as = asAfter(reading, sentence, first.next);
  const bearer = as < 0 ? -1 : headAfter(reading, first.next + 1, as);
  return bearer < 0 ? null : { at: as + 1, bearer };
}

/** "called the accusation “insulting”": a verdict on somebody's words, no label. */
const speaksOfWords = (reading: Reading, bearer: number): boolean =>
  bearer >= 0 && isMeta(reading.tokens[bearer]!.lemma);

function positionOf(
  reading: Reading,
  sentence: Sentence,
  verb: number,
  last: Phrase | undefined,
): { position: Position; holder: HolderClue | null } | null {
  if (reading.language.negated(verb)) return { position: "rejects", holder: null };
  if (isAnyone(reading, verb)) return { position: "rejects", holder: CONTEXT };
  const verdict = last ? verdictOnNaming(reading, sentence, verb, last.next) : null;
  if (verdict) return { position: verdict, holder: CONTEXT };
  const refusal = refusalBefore(reading, sentence, verb);
  // “Stop calling us a vassal”
  if (reading.tokens[verb - 1]?.lemma === "stop" && isImperative(reading, sentence, verb - 1))
    return { position: "rejects", holder: CONTEXT };
  // did not hesitate to call it a sham
  if (refusal !== null && reading.language.negated(refusal))
    return { position: "applies", holder: holderAt(subjectOf(reading, refusal)) };
  if (refusal !== null)
    return { position: positionOfRefusal(reading, refusal), holder: holderAt(subjectOf(reading, refusal)) };
  const governor = governorOf(reading, verb);
  return governor?.position === "questions" ? governor : null;
}

/** A verb that opens its sentence, or stands behind "must", "should" or "please". */
const isImperative = ({ tokens }: Reading, sentence: Sentence, verb: number): boolean =>
  tokens[verb]!.norm === "stop" &&
  (verb <= sentence.from + 1 || /^(?:must|should|please|to)$/.test(tokens[verb - 1]!.norm));

/** "Anyone who calls this a tax cut is mistaken": whoever speaks of those who do, does not. */
const isAnyone = ({ tokens }: Reading, verb: number): boolean =>
  tokens[verb - 1]?.norm === "who" && /^(?:anyone|anybody|whoever)$/.test(tokens[verb - 2]?.norm ?? "");

/** "To call it a tax is an insult", "calling it a tax is wrong": naming as a subject, and what is said of it. */
function verdictOnNaming(reading: Reading, sentence: Sentence, verb: number, at: number): Position | null {
  const { tokens } = reading;
  const infinitive = tokens[verb - 1]?.norm === "to";
  if (!infinitive && tokens[verb]!.tag !== "VBG") return null;
  if (verb - sentence.from > FARTHEST_OPENING) return null;
  const copula = pastComplement(reading, sentence, at);
  if (copula < 0) return null;
  let denied = false;
  for (let i = copula + 1; i < sentence.to && i < copula + 6; i++) {
    const { norm, lemma } = tokens[i]!;
    if (norm === "not" || norm === "n't") denied = true;
    const fits = VERDICTS.get(norm) ?? VERDICTS.get(lemma);
    if (fits !== undefined) return fits !== denied ? "applies" : "rejects";
  }
  return infinitive && tokens[copula + 1]?.norm === "to" ? "rejects" : null;
}

/** The copula after a label, also behind "for" and a noun phrase ("a haven for crooks is"); -1 for none. */
function pastComplement({ tokens }: Reading, sentence: Sentence, at: number): number {
  const last = tokens[at]?.norm === "for" ? at + LONGEST_PURPOSE : at;
  for (let i = at; i < sentence.to && i <= last; i++) {
    if (COPULAS.has(tokens[i]!.norm)) return i;
    if (i > at && !/^(?:NN|JJ|DT|CC|PRP)/.test(tokens[i]!.tag)) return -1;
  }
  return -1;
}

function locate(
  reading: Reading,
  sentence: Sentence,
  at: number,
  verb: NamingVerb,
  passive: boolean,
): Complement | null {
  if (verb.frame !== "object") {
    const as = asAfter(reading, sentence, at);
    if (as >= 0) {
      const object = passive ? -1 : headAfter(reading, objectStart(reading, at), as);
      return { at: as + 1, bearer: object >= 0 ? object : patientBefore(reading, at, passive), frame: "as" };
    }
    if (verb.frame === "as") return null;
  }
  if (passive)
    return startsComplement(reading, at + 1)
      ? { at: at + 1, bearer: patientBefore(reading, at, true), frame: "object" }
      : null;
  return afterObject(reading, sentence, at);
}

/** "refer to him as", "think of him as": the object stands after the preposition. */
function objectStart(reading: Reading, verb: number): number {
  const next = reading.tokens[verb + 1]?.norm;
  return next === "to" || next === "of" ? verb + 2 : verb + 1;
}

/** The "as" that belongs to a verb, -1 for none: before any other finite verb outside quotation marks. */
function asAfter(reading: Reading, sentence: Sentence, at: number): number {
  for (let i = at + 1; i < sentence.to && i <= at + FARTHEST_AS_IN_MARKS; i++) {
    const { norm, tag } = reading.tokens[i]!;
    if (i > at + FARTHEST_AS && (norm !== "as" || reading.markOpenedBy(i + 1) === null)) continue;
    if (norm === "as")
      return /^(?:well|soon|long|far|part|he|she|it|they|we|if|though|to)$/.test(reading.tokens[i + 1]?.norm ?? "")
        ? -1
        : i;
    if (
      norm === ";" ||
      ((tag === "VBD" || tag === "VBZ" || tag === "VBP" || tag === "MD") &&
        reading.markAround(i) === null &&
        i > at + 6)
    )
      return -1;
  }
  return -1;
}

/** On whom a passive, reduced or relative clause's verb puts the word. */
function patientBefore(reading: Reading, verb: number, passive: boolean): number {
  if (passive) return subjectOf(reading, verb);
  for (let i = verb - 1; i >= verb - 6 && i >= 0; i--) {
    const { tag, norm } = reading.tokens[i]!;
    if (tag === "WP" && norm === "what") return -1;
    if (tag === "WP" || tag === "WDT") return nounBefore(reading, i);
  }
  return -1;
}

/** "called the vote a sham": the complement follows the object; "whom he dubbed “the fixer”": it follows the verb. */
function afterObject(reading: Reading, sentence: Sentence, at: number): Complement | null {
  const noun = reducedRelative(reading, sentence, at);
  if (noun >= 0) return { at: at + 1, bearer: noun, frame: "object" };
  const relative = relativeBefore(reading, at);
  if (relative) return { at: at + 1, bearer: patientBefore(reading, at, false), frame: "object" };
  const head = objectHead(reading, sentence, at + 1);
  if (head < 0) return null;
  const next = pastPreposition(reading, sentence, pastApposition(reading, sentence, head + 1));
  const pronoun = reading.tokens[head]!.tag === "PRP";
  const starts = startsComplement(reading, next) || (pronoun && isBareNoun(reading, sentence, next));
  return starts && next < sentence.to ? { at: next, bearer: head, frame: "object" } : null;
}

/** "called a letter from the envoy “a lecture”": the mark that opens after a preposition on the object; else the place itself. */
function pastPreposition(reading: Reading, sentence: Sentence, at: number): number {
  if (reading.tokens[at]?.tag !== "IN") return at;
  for (let i = at + 1; i < sentence.to && i < at + FARTHEST_MARK; i++) {
    const { tag, norm } = reading.tokens[i]!;
    if (reading.markOpenedBy(i)) return i;
    // called the vote in the north a sham
    if ((norm === "a" || norm === "an") && i > at + 1) return i;
    if (norm === "," || norm === "that" || (tag.startsWith("VB") && tag !== "VBN" && tag !== "VBG")) break;
  }
  return at;
}

/** "an agenda they call crucial": the noun before the verb's subject, where nothing else can be the object; -1 for none. */
function reducedRelative(reading: Reading, sentence: Sentence, verb: number): number {
  const { tokens } = reading;
  const noun = verb - 2;
  if (noun < sentence.from || tokens[verb - 1]!.tag !== "PRP" || !/^NNS?$/.test(tokens[noun]!.tag)) return -1;
  return /^(?:JJ|RB)/.test(tokens[verb + 1]?.tag ?? "") && verb + 1 < sentence.to ? noun : -1;
}

/** "called Reyl, her rival of old, a coward": just after the second comma; the place itself where no apposition stands there. */
function pastApposition({ tokens }: Reading, sentence: Sentence, at: number): number {
  if (tokens[at]?.norm !== "," || !/^(?:DT|PRP\$|JJ|NNP?)$/.test(tokens[at + 1]?.tag ?? "")) return at;
  for (let i = at + 2; i < sentence.to && i < at + FARTHEST_MARK; i++) {
    if (tokens[i]!.norm === ",") return /^(?:an?|``|“|")$/.test(tokens[i + 1]?.norm ?? "") ? i + 1 : at;
  }
  return at;
}

/** "We call it theft”: a word that ends its clause, whatever the tagger makes of it. */
function isBareNoun({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  const tag = tokens[at]?.tag ?? "";
  const ends = at + 1 >= sentence.to || /^(?:[.,:]|'')$/.test(tokens[at + 1]!.tag);
  return /^NNS?$/.test(tag) || (ends && /^(?:NN|VB[ZP]?$)/.test(tag));
}

function relativeBefore(reading: Reading, verb: number): boolean {
  let subject = false;
  for (let i = verb - 1; i >= verb - 6 && i >= 0; i--) {
    const { tag, norm } = reading.tokens[i]!;
    // who have branded: the pronoun is the subject itself.
    if (tag === "WP" || tag === "WDT") return subject && reading.tokens[i - 1]?.tag !== "IN";
    if (norm === "," || tag === "IN") return false;
    subject ||= tag.startsWith("NN") || tag === "PRP";
  }
  return false;
}

/** Head of the object noun phrase that begins at a token, ending before an adjective, determiner or mark; -1 for none. */
function objectHead(reading: Reading, sentence: Sentence, at: number): number {
  let head = -1;
  for (let i = at; i < sentence.to && i < at + 8; i++) {
    const { tag, norm } = reading.tokens[i]!;
    if (tag === "PRP") return i === at ? i : head;
    if (/^NN/.test(tag)) head = i;
    else if (tag === "POS") head = -1;
    else if (head < 0 && (norm === "this" || norm === "that") && startsComplement(reading, i + 1)) return i;
    else if (head >= 0 || !/^(?:DT|JJ|PRP\$|CD)/.test(tag)) return head;
    if (head >= 0 && reading.markOpenedBy(i + 1)) return head;
  }
  return head;
}

function startsComplement(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token !== undefined && (COMPLEMENT_STARTS.has(token.tag) || reading.markOpenedBy(at) !== null);
}
