import { LABEL_NOUNS } from "../lexicons/label-nouns.ts";
import { ASKING_VERBS, DENIAL_VERBS } from "../lexicons/position-verbs.ts";
import type { Position } from "../schema/index.ts";
import { type HolderClue, holderAt } from "./candidate.ts";
import type { Reading } from "./reading.ts";
import { NOUNLIKE, subjectOf } from "./subject.ts";

const ASKING: ReadonlySet<string> = new Set(ASKING_VERBS.entries);
const DENYING: ReadonlySet<string> = new Set(DENIAL_VERBS.entries);
const META: ReadonlySet<string> = new Set(LABEL_NOUNS.entries);
const FARTHEST_COMPLEMENTIZER = 22;
const FARTHEST_VERB = 5;
/** The same before a clause that "that" opens. */
const FARTHEST_THOUGHT = 10;

/** A participle without an auxiliary that an object follows is a past tense which the tagger took for a participle. */
const OBJECT_STARTS: ReadonlySet<string> = new Set(["PRP", "PRP$", "NNP", "DT"]);

const HAVING = new Set(["has", "have", "had", "having", "'ve", "'d", "'s"]);

/** What a clause's governing verb says of the labels in it. */
export interface Governor {
  readonly position: Position;
  readonly holder: HolderClue;
  readonly verb: number;
}

/** Whether a verb is one of denial and refusal. */
export const isDenial = (lemma: string): boolean => DENYING.has(lemma);
/** Whether a noun speaks of a word as a word. */
export const isMeta = (lemma: string): boolean => META.has(lemma);

/**
 * The verb of asking or denial that governs the clause a token stands in: "asked if … was …", "denied that … was …",
 * "rejected the idea that …", "denied being …".
 */
export function governorOf(reading: Reading, token: number): Governor | null {
  const { tokens, language } = reading;
  const { from } = language.sentenceOf(token);
  const first = Math.max(from, token - FARTHEST_COMPLEMENTIZER);
  for (let i = token - 1; i >= first; i--) {
    const { norm, tag, lemma } = tokens[i]!;
    if (norm === "whether" && opensClause(reading, i, from))
      return { position: "questions", holder: { from: "context" }, verb: i };
    if (norm === "if" || norm === "whether") return asking(reading, i, from);
    if (norm === "that" && (tag === "IN" || tag === "WDT")) return denying(reading, i, from);
    if (norm === ";" || norm === "because" || norm === "but") return null;
    if (tag.startsWith("VB") && DENYING.has(lemma) && tokens[i + 1]?.tag !== "," && token - i <= 3)
      return denial(reading, i);
  }
  return null;
}

/** "Whether it is genocide is a question for a court": nobody asks, and it is left open. */
function opensClause({ tokens }: Reading, at: number, from: number): boolean {
  return at === from || /^[\p{P}]+$/u.test(tokens[at - 1]!.text);
}

function asking(reading: Reading, complementizer: number, from: number): Governor | null {
  for (let i = complementizer - 1; i >= from && i >= complementizer - FARTHEST_VERB; i--) {
    const { lemma, tag, norm } = reading.tokens[i]!;
    if (norm === "tell" || norm === "know" || norm === "sure" || norm === "unclear" || norm === "say") {
      return { position: "questions", holder: { from: "context" }, verb: i };
    }
    if (!tag.startsWith("VB") || !ASKING.has(lemma)) continue;
    if (isPassive(reading, i))
      return { position: "questions", holder: agentOf(reading, i) ?? { from: "asker" }, verb: i };
    const subject = subjectOf(reading, i);
    return { position: "questions", holder: subject >= 0 ? holderAt(subject) : { from: "asker" }, verb: i };
  }
  return null;
}

function denying(reading: Reading, complementizer: number, from: number): Governor | null {
  for (let i = complementizer - 1; i >= from && i >= complementizer - FARTHEST_VERB; i--) {
    const { lemma, tag, norm } = reading.tokens[i]!;
    if (UNSURE.has(norm) || (SURE.has(norm) && isNegated(reading, i)))
      return { position: "questions", holder: { from: "context" }, verb: i };
    if (lemma === "doubt" && tag.startsWith("VB"))
      return isUndoubted(reading, i)
        ? null
        : { position: "questions", holder: holderAt(subjectOf(reading, i)), verb: i };
    if (lemma === "deny" || tag.startsWith("VB")) return DENYING.has(lemma) ? denial(reading, i) : null;
  }
  return null;
}

/** "Nobody can doubt that", "I do not doubt that". */
const isUndoubted = (reading: Reading, doubt: number): boolean =>
  reading.language.negated(doubt) || opensWithNobody(reading, doubt);

const SURE = new Set(["sure", "certain", "convinced"]);
const UNSURE = new Set(["unsure", "uncertain", "unconvinced"]);

/** "Not sure", "n't at all certain": a negation up to three words before. */
const isNegated = ({ tokens }: Reading, at: number): boolean =>
  [1, 2, 3].some((back) => /^(?:not|n't|never|hardly)$/.test(tokens[at - back]?.norm ?? ""));

function denial(reading: Reading, verb: number): Governor | null {
  if (reading.language.negated(verb)) return null;
  return { position: "rejects", holder: holderAt(subjectOf(reading, verb)), verb };
}

const THINKING: ReadonlySet<string> = new Set(["think", "believe", "say", "claim", "argue", "pretend", "suggest"]);
const NOBODY = new Set(["nobody", "no-one", "none", "neither", "few"]);

/** "Nobody here thinks it is a witch hunt": whether a verb of thinking before a clause has nobody for a subject. */
export function isThoughtByNobody(reading: Reading, clause: number): boolean {
  const { tokens, language } = reading;
  const { from } = language.sentenceOf(clause);
  let isThat = false;
  for (let i = clause - 1; i >= from && i >= clause - (isThat ? FARTHEST_THOUGHT : FARTHEST_VERB); i--) {
    isThat ||= tokens[i]!.norm === "that" && i - 1 >= clause - FARTHEST_THOUGHT;
    if (!tokens[i]!.tag.startsWith("VB") || !THINKING.has(tokens[i]!.lemma)) continue;
    const subject = tokens[language.subject(i)];
    return NOBODY.has(subject?.norm ?? "") || opensWithNobody(reading, i);
  }
  return false;
}

/** The parser may miss the subject: nobody, or no one, opens the verb's clause. */
function opensWithNobody({ tokens, language }: Reading, verb: number): boolean {
  const { from } = language.sentenceOf(verb);
  for (let i = verb - 1; i >= from && i >= verb - FARTHEST_COMPLEMENTIZER; i--) {
    const { norm } = tokens[i]!;
    if (NOBODY.has(norm) || (norm === "no" && tokens[i + 1]!.norm === "one")) return true;
    if (/^[,;:]$/.test(norm) || norm === "that") return false;
  }
  return false;
}

/** Whether a verb is passive: by its group, or a participle after "when", "if", a comma or the sentence's start. */
export function isPassive(reading: Reading, verb: number): boolean {
  const group = reading.language.verbGroup(verb);
  const bare = group === null || group.from === verb;
  const next = reading.tokens[verb + 1];
  const isObject = next && OBJECT_STARTS.has(next.tag) && next.norm !== "a" && next.norm !== "an";
  if (isReduced(reading, verb)) return true;
  if (bare && isWhatClause(reading, verb)) return false;
  if (bare && isObject) return false;
  if (group && !bare) return group.passive;
  if (group?.passive) return true;
  const { tag } = reading.tokens[verb]!;
  if (tag !== "VBN" && tag !== "VBD") return false;
  const before = reading.tokens[verb - 1]?.norm ?? "";
  return before === "when" || before === "if" || (tag === "VBN" && !HAVING.has(before));
}

/** "what Mr Hedge called “the old model”": an active verb, which the tagger takes for a participle. */
function isWhatClause({ tokens }: Reading, verb: number): boolean {
  let at = verb - 1;
  while (at > verb - 5 && at > 0 && NOUNLIKE.has(tokens[at]!.tag) && tokens[at]!.norm !== "what") at--;
  return at < verb - 1 && tokens[at]!.norm === "what";
}

/** "The levy, dubbed the “pothole tax” by critics,": a participle behind a comma, with "by" after the words in marks. */
function isReduced(reading: Reading, verb: number): boolean {
  if (reading.tokens[verb - 1]?.norm !== ",") return false;
  const mark = reading.markOpenedBy(verb + 2) ?? reading.markOpenedBy(verb + 1);
  return mark !== null && reading.tokens[reading.language.tokenAt(mark.end)]?.norm === "by";
}

/** The holder named by "by" within a few words after a passive verb or its complement, null for none. */
export function agentOf(reading: Reading, after: number): HolderClue | null {
  const { tokens, language } = reading;
  const { to } = language.sentenceOf(after);
  for (let i = after + 1; i < to && i <= after + 3; i++) {
    if (tokens[i]!.norm !== "by") continue;
    const head = headAfter(reading, i + 1, to);
    return head >= 0 ? holderAt(head) : null;
  }
  return null;
}

const DEMONSTRATIVE = new Set(["this", "that", "these", "those"]);

/** Head of the noun phrase that begins at a token: its last noun before anything else; -1 for none. */
export function headAfter(reading: Reading, at: number, limit: number): number {
  let head = -1;
  for (let i = at; i < limit && i < at + 9; i++) {
    const { tag, norm } = reading.tokens[i]!;
    // described her as
    if (tag === "PRP" || (tag === "PRP$" && i + 1 === limit)) return head >= 0 ? head : i;
    if (NOUNLIKE.has(tag)) head = i;
    else if (tag === "POS") head = -1;
    else if (DEMONSTRATIVE.has(norm)) {
      if (head >= 0) return head;
      if (!/^(?:NN|JJ|VB[GN])/.test(reading.tokens[i + 1]?.tag ?? "")) return i;
    } else if (head >= 0 || !/^(?:DT|JJ|PRP\$|PDT|HYPH|``|''|RB|VB[GN])/.test(tag)) return head;
  }
  return head;
}

const SAYING: ReadonlySet<string> = new Set([
  "say",
  "tell",
  "claim",
  "argue",
  "insist",
  "maintain",
  "write",
  "add",
  "believe",
  "think",
  "warn",
]);

/** Whether a verb is one of saying or thinking. */
export const isSaying = (lemma: string): boolean => SAYING.has(lemma);

/** Subject of the verb of saying whose that-clause a token stands in, where no quotation was found there; -1 for none. */
export function reporterOf(reading: Reading, token: number): number {
  const { tokens, language } = reading;
  const { from } = language.sentenceOf(token);
  for (let i = token - 1; i > from && i >= token - FARTHEST_COMPLEMENTIZER; i--) {
    if (tokens[i]!.norm !== "that" || tokens[i]!.tag !== "IN") continue;
    for (let verb = i - 1; verb >= from && verb >= i - FARTHEST_VERB; verb--) {
      if (tokens[verb]!.tag.startsWith("VB")) return SAYING.has(tokens[verb]!.lemma) ? subjectOf(reading, verb) : -1;
    }
    return -1;
  }
  return -1;
}

/** Whose view a predicate outside quotations is: "Ortiz said that", "For Ortiz, …", "As Ortiz put it, …"; -1 for the narrator's. */
export function viewpointOf(reading: Reading, token: number): number {
  const reporter = reporterOf(reading, token);
  if (reporter >= 0) return reporter;
  const { tokens, language } = reading;
  const { from } = language.sentenceOf(token);
  const opening = tokens[from]!.norm;
  if (opening !== "for" && opening !== "to" && opening !== "as") return -1;
  const head = headAfter(reading, from + 1, token);
  if (head < 0 || reading.actorAt(head) === null || reading.actorAt(head)?.kind === "place") return -1;
  const next = opening === "as" ? pastPutting(reading, head + 1) : head + 1;
  return tokens[next]?.norm === "," && next < token ? head : -1;
}

/** After "put it", "sees it", "says". */
function pastPutting({ tokens }: Reading, at: number): number {
  if (!/^(?:put|puts|sees|saw|says|said)$/.test(tokens[at]?.norm ?? "")) return -1;
  return tokens[at + 1]?.norm === "it" ? at + 2 : at + 1;
}
