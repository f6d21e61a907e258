import type { Range, Reading } from "../reading.ts";
import { type Relation, relation, type Stretch } from "../relation.ts";
import { reportingVerb } from "../verbs.ts";
import type { LearnedRelation } from "./relations.ts";

/** What the rules found, corrected and completed by what the model found. */
export function merged(reading: Reading, rules: readonly Relation[], learned: readonly LearnedRelation[]): Relation[] {
  const owner = ownersOf(reading, rules);
  const taken = new Uint8Array(reading.tokens.length);
  for (const { content } of learned) for (const { from, to } of content) taken.fill(1, from, to);
  const used = new Map<Relation, Relation>();
  const result: Relation[] = [];
  for (const whole of learned) {
    const found = withoutOthers(reading, owner, whole);
    const rule = ruleOf(owner, found);
    if (rule === null || used.has(rule)) {
      const fresh = fromModel(reading, found);
      if ((rule === null || !isExact(rule)) && tellsWho(reading, fresh)) result.push(fresh);
      continue;
    }
    const better = corrected(reading, rule, found, taken);
    used.set(rule, better);
    if (isExact(rule) || tellsWho(reading, better)) result.push(better);
  }
  const covered = coverOf(reading, result);
  for (const rule of rules) if (!used.has(rule) && stays(reading, rule, covered)) result.push(rule);
  return relinked(result, used);
}

/** Words in marks and turns of a transcript are exact: the model does not touch their content. */
function isExact({ marks, rule }: Relation): boolean {
  return marks.length > 0 || rule === "quotations/transcript-turn";
}

interface Owners {
  readonly cue: Map<number, Relation>;
  readonly content: Map<number, Relation>;
}

function ownersOf(reading: Reading, rules: readonly Relation[]): Owners {
  const owners: Owners = { cue: new Map(), content: new Map() };
  for (const rule of rules) {
    for (const { from, to } of rule.cue) for (let at = from; at < to; at++) owners.cue.set(at, rule);
    for (const { start, end } of rule.content) {
      const { from, to } = reading.language.tokensIn(start, end);
      for (let at = from; at < to; at++) if (!owners.content.has(at)) owners.content.set(at, rule);
    }
  }
  return owners;
}

/**
 * A relation without other paragraphs' words in marks, unless they have a cue and nobody is named: a paragraph that names its speaker
 * is that one's, and a paragraph without a cue is a quotation of its own, so that its speaker can be given as inferred.
 */
function withoutOthers(reading: Reading, owners: Owners, found: LearnedRelation): LearnedRelation {
  const own = ruleOf(owners, found);
  const near = found.content.filter(({ from, to }) => {
    const rule = owners.content.get((from + to) >> 1);
    if (rule === undefined || rule === own || !isExact(rule) || reading.sameBlock(from, found.cue.from)) return true;
    return rule.cue.length > 0 && rule.source.length === 0;
  });
  return near.length === 0 || near.length === found.content.length ? found : { ...found, content: near };
}

/** The rule's relation that is the same attribution: it shares the cue, or else most of the content. */
function ruleOf({ cue, content }: Owners, found: LearnedRelation): Relation | null {
  for (let at = found.cue.from; at < found.cue.to; at++) if (cue.has(at)) return cue.get(at)!;
  for (const { from, to } of found.content) {
    const rule = content.get((from + to) >> 1);
    if (rule !== undefined && isExact(rule)) return rule;
  }
  return null;
}

/** A rule's relation in the model's words; what the model does not tell (addressee, medium, what goes on from what) stays. */
function corrected(reading: Reading, rule: Relation, found: LearnedRelation, taken: Uint8Array): Relation {
  if (rule.rule === "quotations/transcript-turn") return rule;
  // “As we noted, …,” said Kovac: a report within the words in marks.
  if (rule.cue.length > 0 && rule.marks.includes(reading.markOf(found.cue.from))) return rule;
  const source = found.source === null || isLooser(reading, rule, found.source) ? rule.source : [found.source];
  // Nobody is quoted in the words that name the speaker.
  if (source.some((range) => overlaps(range, found))) return rule;
  return {
    ...rule,
    content: [...conditions(reading, rule, found), ...withMarks(reading, rule, stretches(reading, found), taken)],
    cue: [cueOf(reading, found)],
    source,
    anchor: inside(rule.anchor, found.cue) ? rule.anchor : anchorOf(reading, found.cue),
    learned: found,
  };
}

/** Plain words that the rule puts before a cue that more follows ("If the talks fail, she warned, “we walk”") and of which the model says nothing. */
function conditions(reading: Reading, { content }: Relation, found: LearnedRelation): Stretch[] {
  if (content.length === 1) return [];
  return content.filter(({ start, end }) => {
    const range = reading.language.tokensIn(start, end);
    return range.to <= found.cue.from && reading.markOf(range.from) < 0 && !overlaps(range, found);
  });
}

/** Whether the model has a relative pronoun where the rule has the noun phrase: about a builder who lied, saying, “…”. */
function isLooser(reading: Reading, { source }: Relation, { from, to }: Range): boolean {
  const isRelative = (at: number): boolean => reading.tag(at) === "WP" || reading.tag(at) === "WDT";
  return to - from === 1 && isRelative(from) && source.length > 0 && !source.some((range) => isRelative(range.from));
}

/** The model's contents, and those of the rule's words in marks that it gives to nobody. */
function withMarks(reading: Reading, { marks }: Relation, found: Stretch[], taken: Uint8Array): Stretch[] {
  const left = marks
    .map((place) => reading.marks[place]!)
    .filter((mark) => {
      const { from, to } = reading.rangeOf(mark);
      return taken[(from + to) >> 1] === 0;
    })
    .map(({ start, end }) => ({ start, end }));
  return [...found, ...left].sort((a, b) => a.start - b.start);
}

/** Whether the model's cue or content has words of a range. */
function overlaps({ from, to }: Range, { cue, content }: LearnedRelation): boolean {
  return [cue, ...content].some((range) => range.from < to && from < range.to);
}

/**
 * Whether a relation says whose the content is, or that nobody is named: in the passive ("is expected", "were asked whether"). Of the
 * others without a source one in four is right (PolNeAR dev).
 */
function tellsWho({ language }: Reading, { source, anchor }: Relation): boolean {
  if (source.length > 0) return true;
  return reportingVerb(language.tokens[anchor]!.lemma) !== undefined && language.verbGroup(anchor)?.passive === true;
}

/** A cue without the colon or comma that follows it; a colon alone is a cue. */
function cueOf(reading: Reading, { cue: { from, to } }: LearnedRelation): Range {
  const last = reading.norm(to - 1);
  return to - from > 1 && (last === ":" || last === ",") ? { from, to: to - 1 } : { from, to };
}

function inside(at: number, { from, to }: Range): boolean {
  return at >= from && at < to;
}

function fromModel(reading: Reading, found: LearnedRelation): Relation {
  return relation({
    rule: "quotations/learned",
    content: stretches(reading, found),
    cue: [cueOf(reading, found)],
    source: found.source === null ? [] : [found.source],
    anchor: anchorOf(reading, found.cue),
    strong: true,
    learned: found,
  });
}

/**
 * The contents as characters; where one begins or ends beside a mark it begins or ends with it. The "it" of "it is alleged that" is no
 * content.
 */
function stretches(reading: Reading, { content }: LearnedRelation): Stretch[] {
  const told = content.filter(({ from, to }) => to - from > 1 || reading.norm(from) !== "it");
  return (told.length > 0 ? told : content).map(({ from, to }) => snapped(reading, from, to));
}

function snapped(reading: Reading, begin: number, to: number): Stretch {
  // A bullet or an emoji before words in marks is not somebody's words.
  const from =
    reading.markOf(begin) < 0 && reading.markOf(begin + 1) >= 0 && begin + 1 < to && isSign(reading, begin)
      ? begin + 1
      : begin;
  const { start } = reading.tokens[from]!;
  const { end } = reading.tokens[to - 1]!;
  const first = reading.marks[reading.markOf(from)];
  const last = reading.marks[reading.markOf(to - 1)];
  const opens = first !== undefined && first.end <= end + 2 && reading.tokens[from - 1]?.start === first.start;
  const closes = last !== undefined && last.start >= start - 2 && reading.tokens[to]?.end === last.end;
  return { start: opens ? first.start : start, end: closes ? last.end : end };
}

function isSign(reading: Reading, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(reading.norm(at));
}

/** The main verb of a cue, else its first token. */
function anchorOf(reading: Reading, { from, to }: Range): number {
  for (let at = from; at < to; at++) if (reading.language.verbGroup(at)?.verb === at) return at;
  return from;
}

const COVER = { none: 0, content: 1, cue: 2 } as const;

/** Tokens that the relations have as cue or content. */
function coverOf(reading: Reading, relations: readonly Relation[]): Uint8Array {
  const covered = new Uint8Array(reading.tokens.length);
  for (const { content, cue } of relations) {
    for (const { from, to } of cue) covered.fill(COVER.cue, from, to);
    for (const { start, end } of content) {
      const { from, to } = reading.language.tokensIn(start, end);
      covered.fill(COVER.content, from, to);
    }
  }
  return covered;
}

/** Rules that are seldom wrong, by their precision on PolNeAR: what they find stays though the model does not find it. */
const SURE: ReadonlySet<string> = new Set(
  ["according-to", "headline-colon", "parenthetical-cue", "reported-clause", "reported-fragment"].map(
    (name) => `quotations/${name}`,
  ),
);

/**
 * Whether a relation that the model did not find stays: words in marks that nobody else has, somebody's words plainly reported
 * (inside another's too, of which the model knows nothing), and what is found by a rule that is seldom wrong.
 */
function stays(reading: Reading, rule: Relation, covered: Uint8Array): boolean {
  const { from, to } = reading.language.tokensIn(rule.content[0]!.start, rule.content[0]!.end);
  const within = covered[rule.anchor] === COVER.content;
  if (within && !isExact(rule)) return rule.strong;
  return covered[(from + to) >> 1] === COVER.none && (isExact(rule) || rule.strong || SURE.has(rule.rule));
}

/** Relations that go on from one that was corrected go on from the corrected one. */
function relinked(relations: readonly Relation[], corrected: ReadonlyMap<Relation, Relation>): Relation[] {
  for (const one of relations) {
    const { continues } = one;
    if (continues !== null) one.continues = corrected.get(continues) ?? continues;
  }
  return [...relations];
}
