import type { Sentence } from "../language/token.ts";
import { type Candidate, CONTEXT, holderAt } from "./candidate.ts";
import { headAfter } from "./clause.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import type { Range, Reading } from "./reading.ts";
import { nounBefore, subjectOf } from "./subject.ts";
import { isPlain, judgementOf } from "./worth.ts";

const BEHAVING = new Set(["behave", "act", "talk", "sound"]);
/** Verbs with an object and "like": treat the province like a colony. */
const TREATING = new Set(["treat", "run", "govern", "use", "handle"]);
/** "is like a funeral": anything may be, so that only the model speaks for it. */
const BEING = new Set(["be", "look", "seem", "feel"]);
const COMPARING = new Set(["compare", "liken"]);
const TURNING = new Set(["turn", "transform", "make"]);
const FARTHEST_INTO = 10;
const FARTHEST_SECOND = 8;

/** Words put on somebody by likeness or change: "behaves like an arsonist", "as a partner, not as a donor", "turned the file into a leaflet". */
export function findLikenesses(reading: Reading, sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (let i = sentence.from; i + 2 < sentence.to; i++) {
    const { lemma, norm, tag } = reading.tokens[i]!;
    if (norm === "as") found.push(...asNotAs(reading, sentence, i));
    else if (norm === "like") found.push(...like(reading, sentence, i));
    else if (tag.startsWith("VB") && BEHAVING.has(lemma)) found.push(...likened(reading, sentence, i));
    else if (tag.startsWith("VB") && COMPARING.has(lemma)) found.push(...compared(reading, sentence, i));
    else if (tag.startsWith("VB") && TURNING.has(lemma)) found.push(...turned(reading, sentence, i));
  }
  return found;
}

function likened(reading: Reading, sentence: Sentence, verb: number): Candidate[] {
  if (reading.tokens[verb + 1]!.norm !== "like") return [];
  const phrase = indefinite(reading, verb + 2, sentence.to);
  // accused the envoy of behaving like a governor
  const bearer = reading.tokens[verb - 1]?.norm === "of" ? nounBefore(reading, verb - 1) : subjectOf(reading, verb);
  if (!phrase || bearer < 0) return [];
  const position = reading.language.negated(verb) ? "rejects" : null;
  return [candidate(phrase, bearer, position, { from: verb, to: phrase.to }, "labels/likened", true)];
}

/** "treats the province like a colony", "the talks were like a funeral". */
function like(reading: Reading, sentence: Sentence, at: number): Candidate[] {
  const { tokens } = reading;
  if (at === sentence.from) return [];
  const phrase = readPhrase(reading, at + 1, sentence.to);
  if (phrase?.kind !== "noun") return [];
  const before = tokens[at - 1]!;
  const evidence = { from: at - 1, to: phrase.to };
  if (before.tag.startsWith("VB") && BEING.has(before.lemma) && at - 1 >= sentence.from)
    return [{ ...candidate(phrase, subjectOf(reading, at - 1), null, evidence, "labels/likened", false), loose: true }];
  let verb = at - 1;
  while (verb > sentence.from && verb > at - FARTHEST_SECOND && !tokens[verb]!.tag.startsWith("VB")) verb--;
  if (!TREATING.has(tokens[verb]!.lemma) || !tokens[verb]!.tag.startsWith("VB")) return [];
  const bearer = headAfter(reading, verb + 1, at);
  const position = reading.language.negated(verb) ? "rejects" : null;
  if (bearer < 0) return [];
  return [candidate(phrase, bearer, position, { from: verb, to: phrase.to }, "labels/likened", phrase.determiner >= 0)];
}

/** "compared the sheriff to “a little king”", "likened the tax to a fine". */
function compared(reading: Reading, sentence: Sentence, verb: number): Candidate[] {
  const { tokens } = reading;
  let to = verb + 2;
  while (to < sentence.to && to < verb + FARTHEST_INTO && tokens[to]!.norm !== "to" && tokens[to]!.norm !== "with")
    to++;
  if (tokens[to]?.norm !== "to" && tokens[to]?.norm !== "with") return [];
  const phrase = indefinite(reading, to + 1, sentence.to);
  const bearer = headAfter(reading, verb + 1, to);
  if (!phrase || bearer < 0 || isPlain(reading, phrase)) return [];
  const position = reading.language.negated(verb) ? "rejects" : "applies";
  const holder = holderAt(subjectOf(reading, verb));
  return [
    { phrase, bearer, holder, position, evidence: { from: verb, to: phrase.to }, rule: "labels/likened", strong: true },
  ];
}

/** "came to us as a partner, not as a donor". */
function asNotAs(reading: Reading, sentence: Sentence, as: number): Candidate[] {
  const { tokens } = reading;
  const first = indefinite(reading, as + 1, sentence.to);
  if (!first) return [];
  let not = first.next;
  while (not < sentence.to && not < first.next + 2 && tokens[not]!.norm !== "not") not++;
  if (tokens[not]?.norm !== "not" || not >= sentence.to) return [];
  const second = indefinite(reading, tokens[not + 1]?.norm === "as" ? not + 2 : not + 1, sentence.to);
  if (!second) return [];
  const bearer = subjectOfClause(reading, sentence, as);
  const evidence = { from: as, to: second.to };
  return [
    candidate(first, bearer, null, evidence, "labels/as-not-as", true),
    candidate(second, bearer, "rejects", evidence, "labels/as-not-as", true),
  ];
}

/** Subject of the nearest verb before a token. */
function subjectOfClause(reading: Reading, sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= sentence.from && i >= at - FARTHEST_SECOND; i--) {
    if (reading.tokens[i]!.tag.startsWith("VB")) return subjectOf(reading, i);
  }
  return -1;
}

/** "turned the file into a leaflet": only what somebody is quoted with, or words in marks; elsewhere mills turn into theatres. */
function turned(reading: Reading, sentence: Sentence, verb: number): Candidate[] {
  const { tokens } = reading;
  let into = verb + 1;
  while (into < sentence.to && into < verb + FARTHEST_INTO && tokens[into]!.norm !== "into") into++;
  if (into >= sentence.to || tokens[into]?.norm !== "into") return [];
  const phrase = indefinite(reading, into + 1, sentence.to);
  if (!phrase || (phrase.mark === null && reading.quotationAt(verb) === null)) return [];
  const isDirect = reading.quotationAt(verb)?.kind === "direct";
  const strong = phrase.mark !== null || (isDirect && !isPlain(reading, phrase)) || judgementOf(reading, phrase) !== 0;
  const bearer = into === verb + 1 ? subjectOf(reading, verb) : headAfter(reading, verb + 1, into);
  const position = reading.language.negated(verb) ? "rejects" : null;
  return [candidate(phrase, bearer, position, { from: verb, to: phrase.to }, "labels/turned-into", strong)];
}

/** A noun phrase with a or an, or in marks of its own, that begins at a token. */
function indefinite(reading: Reading, at: number, limit: number): Phrase | null {
  const article = reading.tokens[at]?.norm;
  if (article !== "a" && article !== "an" && reading.markOpenedBy(at) === null) return null;
  const phrase = readPhrase(reading, at, limit);
  return phrase?.kind === "noun" ? phrase : null;
}

function candidate(
  phrase: Phrase,
  bearer: number,
  position: Candidate["position"],
  evidence: Range,
  rule: string,
  strong: boolean,
): Candidate {
  return { phrase, bearer, holder: CONTEXT, position, evidence, rule, strong };
}
