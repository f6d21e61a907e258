import type { VerbGroup } from "../language/verbs.ts";
import { addresseeOf, addresses, mediumAround, mediumOf } from "./circumstances.ts";
import { type Complement, complementAfter } from "./complement.ts";
import { contentEnd, trimEnd } from "./extent.ts";
import { fullPhrase, isNoun } from "./phrases.ts";
import type { Range, Reading } from "./reading.ts";
import { type Relation, relation, type Stretch } from "./relation.ts";
import { type Source, subjectOf } from "./source.ts";
import { frameOf, type Reporting, reportingVerb } from "./verbs.ts";

/** Words that may stand alone before a parenthetical cue: But, he said, … */
const SENTENCE_OPENERS = new Set([
  "but",
  "and",
  "so",
  "still",
  "yet",
  "however",
  "now",
  "then",
  "also",
  "instead",
  "meanwhile",
  "or",
]);
const CONDITIONS = new Set(["if", "unless"]);
const UNNAMED = new Set(["named", "identified", "quoted"]);
const OBJECTS = new Set(["him", "her", "them", "me", "us"]);
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const SUBJECTLESS = new Set(["VBG", "VB"]);

/** Finds the attributions that hang on a verb of saying, thinking or wanting, other than those in `taken` cues. */
export function indirectRelations(reading: Reading, taken: ReadonlySet<number>): Relation[] {
  const groups: [VerbGroup, Reporting][] = [];
  const asides = new Map<VerbGroup, Relation>();
  for (const group of reading.language.verbGroups) {
    if (taken.has(group.verb)) continue;
    const verb = reportingVerb(reading.tokens[group.verb]!.lemma);
    if (verb === undefined || isQuoted(reading, group)) continue;
    groups.push([group, verb]);
    const aside = asideOf(reading, group, verb);
    if (aside === null) continue;
    asides.set(group, aside);
    // Another content in the sentence ends before the aside.
    for (const range of [...aside.cue, ...aside.source]) reading.claim(range);
  }
  return groups.flatMap(([group, verb]) => asides.get(group) ?? attribute(reading, group, verb) ?? []);
}

/** Inside an utterance in marks only an explicit report by somebody else is an attribution of its own. */
function isQuoted(reading: Reading, group: VerbGroup): boolean {
  const mark = reading.marks[reading.markOf(group.verb)];
  return mark !== undefined && (mark.use === "quotation" || reading.tokens[group.from]!.start <= mark.start + 1);
}

function asideOf(reading: Reading, group: VerbGroup, verb: Reporting): Relation | null {
  if (!verb.speech && !verb.frames.has("that")) return null;
  const sentence = reading.language.sentenceOf(group.verb);
  const limit = Math.min(sentence.to, utteranceAfter(reading, group.verb, sentence.to));
  return parentheticalContent(reading, group, sentence.from, limit);
}

function attribute(reading: Reading, group: VerbGroup, verb: Reporting): Relation | null {
  const sentence = reading.language.sentenceOf(group.verb);
  const limit = Math.min(sentence.to, utteranceAfter(reading, group.verb, sentence.to));
  const complement = complementAfter(reading, group.to, limit);
  const frame = frameOf(complement.kind, reading.norm(complement.preposition));
  const pastTense = isPastTense(reading, group, complement);
  if (group.passive && !pastTense) return passive(reading, group, verb, complement, frame, limit);
  if (!verb.frames.has(frame) && !(frame === "quote" && verb.frames.has("object"))) return null;
  if (frame === "gerund" && reading.tag(group.verb) === "VBG") return null;
  const source = subjectOf(reading, group.verb, group.from, sentence.from);
  if (source.length === 0 && !SUBJECTLESS.has(reading.tag(group.verb))) return null;
  if (asksForSilence(reading, complement)) return null;
  const content = contentOf(reading, group.verb, complement, limit);
  if (content.length === 0) return null;
  return relation({
    rule: ruleOf(complement),
    content,
    cue: [cueOf(reading, group, complement)],
    source,
    anchor: group.verb,
    strong: isStrong(reading, group, verb, complement, source),
    addressee: addresseeOf(reading, group.verb, limit),
    medium:
      complement.between === null
        ? mediumAround(reading, group.verb, limit, limit)
        : mediumAround(reading, group.verb, complement.between.from, complement.between.to),
  });
}

/** "who asked not to be named": says who speaks, not what. */
function asksForSilence(reading: Reading, { kind, start }: Complement): boolean {
  if (kind !== "infinitive" && reading.norm(start) !== "not") return false;
  for (let at = start; at < start + 4; at++) if (UNNAMED.has(reading.norm(at))) return reading.norm(at - 1) === "be";
  return false;
}

/** A participle with no auxiliary that heads its sentence or has a clause (a reporter alleged that) is a past tense tagged wrongly. */
function isPastTense(reading: Reading, group: VerbGroup, { kind }: Complement): boolean {
  if (group.from !== group.verb) return false;
  if (kind === "that" || kind === "clause" || reading.tokens[group.verb]!.head === group.verb) return true;
  return isNoun(reading.tag(group.from - 1)) && !hasFiniteVerb(reading, group.verb);
}

/** Whether a verb's sentence has a finite verb near it. */
function hasFiniteVerb(reading: Reading, verb: number): boolean {
  const { from, to } = reading.language.sentenceOf(verb);
  for (let at = Math.max(from, verb - 40); at < Math.min(to, verb + 40); at++)
    if (FINITE.has(reading.tag(at))) return true;
  return false;
}

/** A finite verb of saying with a clause or quoted words and a subject of the third person that is no pronoun. */
function isStrong(
  reading: Reading,
  group: VerbGroup,
  verb: Reporting,
  complement: Complement,
  source: Source,
): boolean {
  if (!verb.speech || group.modal !== null || group.negated || reading.tag(group.from) === "TO") return false;
  if (SUBJECTLESS.has(reading.tag(group.verb))) return false;
  const plain = complement.kind === "that" || complement.kind === "clause" || complement.kind === "quote";
  const head = source[0];
  return plain && head !== undefined && reading.tag(head.to - 1).startsWith("NN");
}

function ruleOf({ kind }: Complement): string {
  switch (kind) {
    case "that":
    case "clause":
      return "quotations/reported-clause";
    case "wh":
      return "quotations/reported-question";
    case "infinitive":
    case "gerund":
      return "quotations/reported-infinitive";
    case "quote":
    case "colon":
      return "quotations/reported-fragment";
    default:
      return "quotations/reported-object";
  }
}

/** The cue's tokens: the verb group, its particle, and the preposition that leads to the content. */
function cueOf(reading: Reading, group: VerbGroup, complement: Complement): Range {
  let to = group.to;
  if (reading.tag(to) === "RP") to++;
  if (complement.preposition === to) to++;
  return { from: group.from, to };
}

function contentOf(reading: Reading, verb: number, complement: Complement, limit: number): Stretch[] {
  const start =
    complement.between !== null && takesObject(reading, verb, complement) ? complement.between.from : complement.start;
  const end = contentEnd(reading, verb, start, limit);
  if (end <= start || reading.tokens[start] === undefined) return [];
  const isPhrase = complement.kind === "object" || complement.kind === "preposition";
  return [stretch(reading, start, isPhrase ? phraseContentEnd(reading, start, end) : end)];
}

/** Whether the object before the complement is part of what is said: urged *them to leave*, called *the plan “reckless”*. */
function takesObject(reading: Reading, verb: number, { kind, between }: Complement): boolean {
  if (kind === "infinitive") return true;
  const first = reading.tag(between!.from);
  return kind === "quote" && first !== "IN" && first !== "TO" && !addresses(reading.tokens[verb]!.lemma);
}

/** A comma between the members of a list: an and or or follows before any verb. */
function isListComma(reading: Reading, comma: number, end: number): boolean {
  for (let at = comma + 1; at < Math.min(end, comma + 9); at++) {
    const tag = reading.tag(at);
    if (tag === "CC") return at > comma + 1 || !reading.tag(at + 1).startsWith("PRP");
    if (tag.startsWith("VB") || tag === "MD" || tag === "WP" || tag === "WDT") return false;
  }
  return false;
}

/** A noun phrase as content ends where the sentence takes breath: at a comma that is not one of a list. */
function phraseContentEnd(reading: Reading, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (reading.norm(at) !== "," || reading.markOf(at) >= 0) continue;
    if (isListComma(reading, at, end)) continue;
    return trimEnd(reading, start, at);
  }
  return end;
}

function stretch(reading: Reading, from: number, to: number): Stretch {
  return { start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end };
}

/** An utterance in marks further on in the sentence has its own cue: the content of this one ends before it. */
function utteranceAfter(reading: Reading, verb: number, limit: number): number {
  for (let at = verb + 1; at < Math.min(limit, verb + 60); at++) {
    const mark = reading.marks[reading.markOf(at)];
    if (mark?.use === "quotation" && reading.norm(at - 1) === ":") return at;
  }
  return limit;
}

/** `The plan is said to fail`, `It is alleged that he lied`, `She was described as “…” by Bloomberg`: the content is the subject and what is said of it. */
function passive(
  reading: Reading,
  group: VerbGroup,
  verb: Reporting,
  complement: Complement,
  frame: string,
  limit: number,
): Relation | null {
  const agent = agentOf(reading, group.to, limit);
  const sentence = reading.language.sentenceOf(group.verb);
  const subject = subjectOf(reading, group.verb, group.from, sentence.from);
  const impersonal = frame === "that" && subject.length > 0 && isExpletive(reading, subject);
  if (!verb.frames.has(`passive:${frame}`) && !((agent !== null || impersonal) && verb.frames.has(frame))) return null;
  if (complement.kind === "none") return null;
  const last =
    agent === null
      ? contentEnd(reading, group.verb, complement.start, limit)
      : trimEnd(reading, complement.start, agent.by);
  const from = complement.kind === "preposition" ? complement.preposition : complement.start;
  const before =
    subject.length === 0 || isExpletive(reading, subject) ? [] : [stretch(reading, subject[0]!.from, subject[0]!.to)];
  if (last <= from) return null;
  return relation({
    rule: "quotations/passive-report",
    content: [...before, stretch(reading, from, last)],
    cue: [{ from: group.from, to: group.to }],
    source: agent === null ? [] : [agent.source],
    anchor: group.verb,
  });
}

function isExpletive(reading: Reading, subject: Source): boolean {
  return reading.norm(subject[0]!.from) === "it" || reading.norm(subject[0]!.from) === "there";
}

/** `by Bloomberg` after a passive verb. */
function agentOf(
  reading: Reading,
  from: number,
  limit: number,
): { readonly by: number; readonly source: Range } | null {
  for (let at = from; at < Math.min(limit, from + 30); at++) {
    if (reading.norm(at) === ",") return null;
    if (reading.norm(at) !== "by") continue;
    const source = fullPhrase(reading, at + 1, limit);
    return source === null ? null : { by: at, source };
  }
  return null;
}

/** `…, the mayor said`, `…, said the mayor, …`, `But, he said, …`. */
function parentheticalContent(reading: Reading, group: VerbGroup, floor: number, limit: number): Relation | null {
  const { tokens } = reading;
  const tag = reading.tag(group.verb);
  if (tag === "VBG" || tag === "VB" || group.passive) return null;
  // …, told the paper: no verb of telling goes before its subject.
  const inverted = reading.norm(group.from - 1) === "," && !addresses(tokens[group.verb]!.lemma);
  const source = inverted ? invertedSource(reading, group, limit) : subjectOf(reading, group.verb, group.from, floor);
  const phrase = source[0];
  if (phrase === undefined) return null;
  const from = inverted ? group.from : phrase.from;
  if (from <= floor + 1 || reading.norm(from - 1) !== ",") return null;
  // The mayor, Ruth Amsel, has demanded an apology: no clause stands before the verb.
  if (inverted && !hasFiniteBetween(reading, floor, from) && reading.blockKind(from) !== "headline") return null;
  const told = inverted ? null : toldTo(reading, group, floor, from, limit);
  const after = closesAside(reading, inverted ? phrase.to : (told ?? group.to), limit);
  if (after < 0) return null;
  const content = asideContent(reading, floor, from - 1, after, limit);
  if (content.length === 0 || tokens[floor] === undefined) return null;
  return relation({
    rule: "quotations/parenthetical-cue",
    content,
    cue: [{ from: group.from, to: group.to }],
    source,
    anchor: group.verb,
    addressee: told === null ? null : addresseeOf(reading, group.verb, limit),
    medium: mediumOf(reading, group.to, after),
  });
}

/**
 * Index just after whom a clause before the verb is told to: "The pier is safe, she told parliament on Friday"; null for verbs that address
 * nobody, and where what stands before is no clause, or one of time or condition.
 */
function toldTo(reading: Reading, group: VerbGroup, floor: number, from: number, limit: number): number | null {
  if (!addresses(reading.tokens[group.verb]!.lemma) || !hasFiniteBetween(reading, floor, from)) return null;
  const opening = reading.tag(floor);
  if (opening === "IN" || opening === "WRB" || opening === "TO") return null;
  return fullPhrase(reading, group.to, limit)?.to ?? null;
}

function hasFiniteBetween(reading: Reading, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 80); at < to; at++)
    if (FINITE.has(reading.tag(at)) || reading.markOf(at) >= 0) return true;
  return false;
}

function invertedSource(reading: Reading, group: VerbGroup, limit: number): Source {
  // …, has described her as: an inverted verb has no auxiliary, and no object pronoun for a subject.
  if (group.from < group.verb || OBJECTS.has(reading.norm(group.to))) return [];
  const phrase = fullPhrase(reading, group.to, limit);
  return phrase === null || reading.tag(phrase.to).startsWith("VB") || reading.tag(phrase.to) === "MD" ? [] : [phrase];
}

function opensCondition(reading: Reading, at: number): boolean {
  return CONDITIONS.has(reading.norm(reading.language.sentenceOf(at).from));
}

const ENDS_ASIDE = new Set([",", ";", ".", "!", "?"]);

/** Index of the comma, semicolon or full stop that ends the aside, -1 where what follows is a complement. */
function closesAside(reading: Reading, from: number, limit: number): number {
  const kind = complementAfter(reading, from, limit).kind;
  // If it fails, she warned, “we lose”: the condition is hers too.
  if (kind === "quote" && reading.norm(from) === "," && opensCondition(reading, from)) return from;
  if (kind !== "none" && kind !== "preposition" && kind !== "object") return -1;
  const inHeadline = reading.blockKind(from - 1) === "headline";
  for (let at = from; at < Math.min(limit, from + 14); at++) {
    const norm = reading.norm(at);
    if (ENDS_ASIDE.has(norm)) return at;
    const tag = reading.tag(at);
    if (kind === "object" && !isTime(reading, at) && !inHeadline) return -1;
    if (tag.startsWith("VB") || tag === "MD") return -1;
  }
  return limit - from < 14 ? limit - 1 : -1;
}

const TIMES = new Set(
  "monday tuesday wednesday thursday friday saturday sunday yesterday today last this morning night week month afternoon evening earlier later".split(
    " ",
  ),
);

function isTime(reading: Reading, at: number): boolean {
  return TIMES.has(reading.norm(at));
}

function asideContent(reading: Reading, floor: number, comma: number, after: number, limit: number): Stretch[] {
  let start = floor;
  while (start < comma && (reading.tag(start) === "CC" || reading.tag(start) === "``" || reading.tag(start) === "''"))
    start++;
  const parts: Stretch[] = [];
  const opener = comma - floor <= 2 && SENTENCE_OPENERS.has(reading.norm(comma - 1));
  if (!opener && start < comma) parts.push(stretch(reading, start, comma));
  if (reading.norm(after) === "," && after + 2 < limit) {
    const end = trimEnd(reading, after + 1, limit);
    if (opener || end - after > 3) parts.push(stretch(reading, after + 1, end));
  }
  return parts;
}
