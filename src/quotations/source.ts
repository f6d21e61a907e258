import { phraseStart } from "./phrases.ts";
import type { Range, Reading } from "./reading.ts";
import { reportingVerb } from "./verbs.ts";

/** How far to the left of its verb a subject is looked for. */
const FARTHEST = 45;
const QUALIFIES = new Set(["JJ", "VBN"]);
const LINKING = new Set(["of", "at", "for", "from", "in", "with", "on", "to", "by", "among", "near"]);

/** The words that name who speaks, believes or writes: one range, or the antecedent and its `who`. */
export type Source = readonly Range[];

/** The subject of a verb group as source; empty where the verb has none in sight. */
export function subjectOf(reading: Reading, verb: number, groupFrom: number, floor: number): Source {
  // footage of Trump saying
  if (reading.tag(verb) === "VBG" && verb === groupFrom && /^NNP$/.test(reading.tag(verb - 1)) && verb > floor) {
    const from = phraseStart(reading, verb, floor);
    if (from < verb) return [{ from, to: verb }];
  }
  const touching = touchingSubject(reading, groupFrom, Math.max(floor, groupFrom - FARTHEST));
  if (touching.length > 0) return touching;
  // …, adding that: the participle's subject is that of the clause it follows.
  if (reading.tag(verb) === "VBG" && BEFORE_PARTICIPLE.has(reading.norm(groupFrom - 1))) {
    const main = mainSubject(reading, verb, floor);
    if (main.length > 0) return main;
  }
  const parsed = parsedSubject(reading, verb, groupFrom, floor);
  if (parsed.length > 0) return parsed;
  return adjacentSubject(reading, groupFrom, Math.max(floor, groupFrom - FARTHEST));
}

/** …, saying; before asking her; while warning that. */
const BEFORE_PARTICIPLE = new Set([",", "before", "after", "while", "when"]);

/** The subject of the nearest reporting verb before a participle, or of the sentence's first verb. */
function mainSubject(reading: Reading, verb: number, floor: number): Source {
  const first = Math.max(floor, verb - FARTHEST);
  let earliest = -1;
  for (let at = verb - 1; at >= first; at--) {
    const tag = reading.tag(at);
    if ((tag !== "VBD" && tag !== "VBZ" && tag !== "VBP") || reading.markOf(at) >= 0) continue;
    const own = reading.language.verbGroup(at);
    if (own?.verb !== at) continue;
    // an architect who said he was stiffed, saying: the relative clause is not what the participle belongs to.
    const before = reading.tag(own.from - 1);
    if (before === "WP" || before === "WDT") continue;
    earliest = at;
    if (reportingVerb(reading.tokens[at]!.lemma)?.speech === true) break;
  }
  const group = reading.language.verbGroup(earliest);
  return group === null ? [] : touchingOrAdjacent(reading, group.from, floor);
}

function touchingOrAdjacent(reading: Reading, groupFrom: number, floor: number): Source {
  const nearest = Math.max(floor, groupFrom - FARTHEST);
  const touching = touchingSubject(reading, groupFrom, nearest);
  return touching.length > 0 ? touching : adjacentSubject(reading, groupFrom, nearest);
}

/** The subject the parser gives, with all that depends on it, where that is a sane stretch before the verb. */
function parsedSubject(reading: Reading, verb: number, groupFrom: number, floor: number): Source {
  const { language } = reading;
  const head = language.subject(verb);
  if (head < 0 || head >= groupFrom || head < floor || groupFrom - head > FARTHEST) return [];
  const tag = reading.tag(head);
  // A possessor is no subject, whatever the parser says.
  if (tag.startsWith("VB") || tag === "IN" || reading.tag(head + 1) === "POS") return [];
  if (tag === "PRP") return [{ from: head, to: head + 1 }];
  if (tag === "WP" || tag === "WDT") return antecedent(reading, head, floor);
  return [wholePhrase(reading, head, groupFrom, floor)];
}

function wholePhrase(reading: Reading, head: number, groupFrom: number, floor: number): Range {
  const { language } = reading;
  const simple = language.nounPhrase(head);
  const whole = language.subtree(head);
  const sane =
    whole.from >= floor && whole.to <= groupFrom && whole.to - whole.from <= FARTHEST && whole.from <= simple.from;
  const { from, to } = sane ? whole : simple;
  const start = behindObject(reading, Math.max(from, floor), head, floor);
  return trimmed(reading, start, Math.min(Math.max(to, head + 1), groupFrom));
}

/**
 * `Ahead of the king's visit city officials say`: no subject follows a preposition, so the preposition has its own object first,
 * which a possessive shows the end of.
 */
function behindObject(reading: Reading, from: number, head: number, floor: number): number {
  if (!isPreposition(reading, from) && (from <= floor || !isPreposition(reading, from - 1))) return from;
  for (let at = from; at + 2 <= head; at++) if (reading.tag(at) === "POS") return at + 2;
  return from;
}

function isPreposition(reading: Reading, at: number): boolean {
  return reading.tag(at) === "IN" && !CONJUNCTIONS.has(reading.norm(at));
}

/** Without commas, marks and conjunctions at the edges. */
function trimmed(reading: Reading, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end - 1 && isEdge(reading, start)) start++;
  while (end > start + 1 && isEdge(reading, end - 1)) end--;
  return { from: start, to: end };
}

function isEdge(reading: Reading, at: number): boolean {
  const tag = reading.tag(at);
  return (
    tag === "," ||
    tag === ":" ||
    tag === "." ||
    tag === "CC" ||
    tag === "''" ||
    tag === "``" ||
    reading.norm(at) === "but"
  );
}

/** The noun phrase that ends just where the verb group begins, which tags tell more surely than the parser. */
function touchingSubject(reading: Reading, groupFrom: number, floor: number): Source {
  let end = groupFrom;
  while (end > floor && reading.tag(end - 1) === "RB") end--;
  // her campaign manager, Pete Hall, said
  const aside = reading.norm(end - 1) === "," ? beforeAside(reading, end - 1, floor) : null;
  if (aside !== null) return [aside];
  const named = reading.norm(end - 1) === "," && end - 1 > floor ? beforeApposition(reading, end - 1, floor) : null;
  if (named !== null && isShortApposition(reading, named)) return [named];
  const start = phraseStart(reading, end, floor);
  if (start === end || reading.tag(end - 1) === "WP") return [];
  const from = extendLeft(reading, start, floor);
  // in the city say; , the report says: what stands before the phrase may rule it.
  return from > floor && isPreposition(reading, from - 1) ? [] : [{ from, to: end }];
}

/** An official, *speaking on background*, said: the noun phrase before the participle's comma. */
function beforeAside(reading: Reading, closingComma: number, floor: number): Range | null {
  for (let at = closingComma - 1; at > Math.max(floor, closingComma - LONGEST_ASIDE); at--) {
    const tag = reading.tag(at);
    if (/^(?:VB[DPZ]|MD|WP|WDT|[.:]|``|'')$/.test(tag)) return null;
    if (reading.norm(at) !== ",") continue;
    if (reading.tag(at + 1) !== "VBG") return null;
    const from = extendLeft(reading, phraseStart(reading, at, floor), floor);
    return from < at ? { from, to: at } : null;
  }
  return null;
}

const LONGEST_ASIDE = 16;

/** Nothing but nouns and what belongs to them, one comma among them: no clause begins between. */
function isShortApposition(reading: Reading, { from, to }: Range): boolean {
  let commas = 0;
  for (let at = from; at < to; at++) {
    const tag = reading.tag(at);
    if (reading.norm(at) === ",") commas++;
    if (tag.startsWith("VB") || tag === "WP" || tag === "WDT" || tag === "CC") return false;
  }
  return commas === 1;
}

const CONJUNCTIONS = new Set([
  "that",
  "as",
  "if",
  "while",
  "because",
  "although",
  "though",
  "since",
  "after",
  "before",
  "whether",
]);

/** The subject by adjacency alone: the noun phrase that ends where the verb group begins. */
function adjacentSubject(reading: Reading, groupFrom: number, floor: number): Source {
  let end = groupFrom;
  while (end > floor && (reading.tag(end - 1) === "RB" || reading.tag(end - 1) === "RBR")) end--;
  if (reading.norm(end - 1) === "," && end - 1 > floor) {
    const wide = beforeApposition(reading, end - 1, floor);
    if (wide !== null) return [wide];
    end--;
  }
  const tag = reading.tag(end - 1);
  if ((tag === "WP" || tag === "WDT") && end > floor) return antecedent(reading, end - 1, floor);
  const reached = extendLeft(reading, phraseStart(reading, end, floor), floor);
  const from = behindObject(reading, reached, end - 1, floor);
  return from < end ? [{ from, to: end }] : [];
}

/** Takes in `the head of` before `the agency`. */
function extendLeft(reading: Reading, start: number, floor: number): number {
  let from = start;
  for (let count = 0; count < 3; count++) {
    if (from - 1 <= floor || !LINKING.has(reading.norm(from - 1))) break;
    // officials familiar with the plan, people briefed on it
    const qualified = QUALIFIES.has(reading.tag(from - 2)) && reading.tag(from - 3).startsWith("NN");
    const end = qualified && from - 3 >= floor ? from - 2 : from - 1;
    const before = phraseStart(reading, end, floor);
    if (before === end) break;
    from = before;
  }
  // In his speech the mayor said: a preposition with nothing before it rules the phrase that was taken in.
  return from < start && LINKING.has(reading.norm(from - 1)) ? start : from;
}

/** `Hugh Hill, a doctor at the clinic,` before the verb: from the name to the closing comma. */
function beforeApposition(reading: Reading, closingComma: number, floor: number): Range | null {
  for (let at = closingComma - 1; at > floor; at--) {
    const norm = reading.norm(at);
    if (norm === ";" || norm === ":" || norm === ".") return null;
    if (norm !== ",") continue;
    const from = extendLeft(reading, phraseStart(reading, at, floor), floor);
    const isName = /^NNP|^PRP$/.test(reading.tag(at - 1));
    const isNamed = reading.tag(at - 1) === "NN" && reading.tag(closingComma - 1) === "NNP";
    return from < at && (isName || isNamed) ? { from, to: closingComma } : null;
  }
  return null;
}

/** `voters who say`: the noun phrase before the pronoun, and the pronoun. */
function antecedent(reading: Reading, pronoun: number, floor: number): Source {
  const own = { from: pronoun, to: pronoun + 1 };
  if (reading.norm(pronoun) === "what") return [];
  const end = reading.norm(pronoun - 1) === "," ? pronoun - 1 : pronoun;
  const from = phraseStart(reading, end, floor);
  return from < end ? [{ from: extendLeft(reading, from, floor), to: end }, own] : [own];
}
