import type { Actor, Quotation, Reference } from "../schema/index.ts";
import type { Candidate } from "./candidate.ts";
import { headAfter, isMeta } from "./clause.ts";
import type { Range, Reading } from "./reading.ts";
import { thingBefore } from "./thing.ts";

const PERSONAL: ReadonlyMap<string, Actor["gender"]> = new Map<string, Actor["gender"]>([
  ...["he", "him", "his"].map((word) => [word, "male"] as const),
  ...["she", "her"].map((word) => [word, "female"] as const),
]);
const THINGS = new Set(["it", "this", "that", "these", "those", "they", "them", "both"]);
const REFLEXIVE = new Set(["himself", "herself", "itself", "themselves", "myself", "ourselves"]);
/** Constructions whose bearer is the object of the holder's verb. */
const OBJECTS = new Set([
  "labels/naming-object",
  "labels/naming-as",
  "labels/accusation",
  "labels/for-being",
  "labels/likened",
]);
const CLAUSE_OPENERS = new Set(["to", "that", "for", "how", "when", "if"]);
const LONGEST_CLAUSE = 14;
const MOST_MENTIONS = 12;

/**
 * On whom or what a candidate's words are put: the actor, and the nearest words that name it. A pronoun that would make
 * a speaker speak of himself as "he" takes somebody else.
 */
export function bearerOf(reading: Reading, candidate: Candidate, holder: string): Reference {
  const { bearer } = candidate;
  if (bearer < 0) return { actor: null, span: null };
  const { norm } = reading.tokens[bearer]!;
  const clause = clauseBearer(reading, candidate);
  if (clause) return { actor: null, span: reading.language.span(clause.from, clause.to) };
  const own = referenceTo(reading, bearer);
  if (REFLEXIVE.has(norm)) return { ...own, actor: holder === "narrator" ? own.actor : holder };
  const gender = PERSONAL.get(norm);
  const about = gender === undefined ? null : spokenOf(reading, bearer);
  if (about !== null) return { ...own, actor: about };
  if (own.actor !== holder || !isOther(reading, candidate)) return own;
  if (gender !== undefined) return { ...own, actor: personBefore(reading, bearer, holder, gender) };
  return THINGS.has(norm) ? { ...own, actor: null } : own;
}

/**
 * The words that a bearer which is "it", "this" or "they" points back at; null where it is something else, or nothing fits. Nobody calls
 * himself "it", and in "they have a name: we call it the scar" the name is not what is called.
 */
export function pointedAtWords(reading: Reading, { span }: Reference, holder: string): Reference | null {
  if (span === null || !THINGS.has(span.text.toLowerCase())) return null;
  const pronoun = reading.language.tokenAt(span.start);
  const about = aboutWhat(reading, pronoun);
  const thing = about >= 0 ? about : thingBefore(reading, pronoun);
  if (thing < 0 || isMeta(reading.tokens[thing]!.lemma)) return null;
  const pointed = referenceTo(reading, thing);
  return pointed.actor === holder ? null : pointed;
}

/** The actor whom a noun phrase's head names, and the phrase's words. */
export function referenceTo(
  reading: Reading,
  head: number,
  phrase: Range = reading.language.nounPhrase(head),
): Reference {
  return { actor: reading.actorAt(head)?.id ?? null, span: reading.language.span(phrase.from, phrase.to) };
}

/** "Taking money is shameful", "it is wrong to take money": a clause on which the words are put; null where none is. */
function clauseBearer(reading: Reading, { bearer, phrase }: Candidate): Range | null {
  const { tokens, language } = reading;
  const { tag, norm } = tokens[bearer]!;
  if (tag === "VBG" && bearer < phrase.from) {
    const { from, to } = language.subtree(bearer);
    return { from: Math.max(from, bearer - 2), to: Math.min(to, phrase.from - 1, bearer + LONGEST_CLAUSE) };
  }
  if (norm !== "it" || !CLAUSE_OPENERS.has(tokens[phrase.next]?.norm ?? "")) return null;
  const { to: limit } = language.sentenceOf(bearer);
  if (tokens[phrase.next]!.norm === "for" || tokens[phrase.next + 1]?.tag === "DT") return null;
  let to = phrase.next + 1;
  while (to < limit && to < phrase.next + LONGEST_CLAUSE && !/^(?:[,.:]|''|``)$/.test(tokens[to]!.tag)) to++;
  return to - phrase.next > 2 ? { from: phrase.next + 1, to } : null;
}

/**
 * Whether a third-person pronoun cannot be the holder: it is asked about, the object of the holder's verb, or said inside the holder's
 * quotation.
 */
function isOther(reading: Reading, { bearer, rule, evidence, position }: Candidate): boolean {
  if (position === "questions") return true;
  const quotation = reading.quotationAt(bearer);
  if (quotation && quotation.kind !== "indirect") return true;
  return OBJECTS.has(rule) && bearer > evidence.from;
}

/** The person of that gender, not the holder, whom the text names last before a token; null where there is none near. */
function personBefore(reading: Reading, token: number, holder: string, gender: Actor["gender"]): string | null {
  const { start } = reading.tokens[token]!;
  const near = reading.actors.in(Math.max(0, start - 1500), start).slice(-MOST_MENTIONS);
  const person = near.findLast(
    ({ actor, mention }) =>
      actor.id !== holder &&
      mention.form !== "pronoun" &&
      (actor.kind === "person" || actor.kind === "unnamed") &&
      (actor.gender === null || actor.gender === gender),
  );
  return person?.actor.id ?? null;
}

/** Whom a quotation is about by its frame: "…,” he said of the mayor"; null where the frame does not say. */
function spokenOf(reading: Reading, token: number): string | null {
  const about = aboutWhat(reading, token);
  return about < 0 ? null : (reading.actorAt(about)?.id ?? null);
}

function aboutWhat(reading: Reading, token: number): number {
  const quotation = reading.quotationAt(token);
  return quotation ? frameTopic(reading, quotation) : -1;
}

/** Head of what stands behind "of" or "about" just after a quotation's cue or source; -1 for none. */
function frameTopic(reading: Reading, { cue, source }: Quotation): number {
  const { language } = reading;
  for (const { end } of [...cue, ...source]) {
    const at = language.tokenAt(end);
    const word = language.tokens[at];
    if (word && (word.norm === "of" || word.norm === "about") && word.start <= end + 1)
      return headAfter(reading, at + 1, language.sentenceOf(at).to);
  }
  return -1;
}
