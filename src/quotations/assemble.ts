import type { Span } from "../schema/index.ts";
import type { Attribution } from "./attribution.ts";
import type { Range, Reading } from "./reading.ts";
import type { Relation, Stretch } from "./relation.ts";

/** How many earlier speakers a quotation without a source is given to go on from. */
const MOST_CANDIDATES = 3;
/** How many relations back a nested one looks for the one around it. */
const WITHIN_REACH = 8;

/** The relations in order, without what says the same twice. */
export function sorted(reading: Reading, relations: readonly Relation[]): Relation[] {
  const kept = withoutWeakNested(reading, withoutDoubles(inOrder(reading, relations)));
  for (const { content } of kept) content.sort((a, b) => a.start - b.start || a.end - b.end);
  return kept;
}

function inOrder(reading: Reading, relations: readonly Relation[]): Relation[] {
  return [...relations].sort((a, b) => first(reading, a) - first(reading, b) || a.anchor - b.anchor);
}

/** How probable it is that a relation is right, null where nobody knows. */
export type Judge = (relation: Relation, kind: Attribution["kind"], isNested: boolean) => number | null;

/** Gives the relations ids, links and confidence. */
export function assemble(reading: Reading, relations: readonly Relation[], judge: Judge): Attribution[] {
  const kept = inOrder(reading, relations);
  const arounds = new Map(kept.map((relation, index) => [relation, surrounding(reading, kept, index)]));
  const ordered = kept.sort((a, b) => begin(a) - begin(b) || first(reading, a) - first(reading, b));
  const ids = new Map(ordered.map((relation, index) => [relation, `q${index + 1}`]));
  const speakers: string[] = [];
  return ordered.map((relation) => {
    const id = ids.get(relation)!;
    const sameSpeakerAs =
      relation.source.length === 0 && relation.cue.length === 0 ? speakers.slice(-MOST_CANDIDATES).reverse() : [];
    if (relation.source.length > 0) speakers.push(id);
    const around = arounds.get(relation) ?? null;
    const kind = kindOf(reading, relation);
    return {
      id,
      kind,
      content: relation.content.map(({ start, end }) => reading.language.slice(start, end)),
      cue: spans(reading, relation.cue),
      source: spans(reading, relation.source),
      addressee: relation.addressee === null ? null : span(reading, relation.addressee),
      medium: relation.medium === null ? null : mediumSpan(reading, relation.medium),
      within: around === null ? null : ids.get(around)!,
      continues: relation.continues === null ? null : (ids.get(relation.continues) ?? null),
      confidence: judge(relation, kind, around !== null),
      rule: relation.rule,
      sameSpeakerAs,
    };
  });
}

function span(reading: Reading, { from, to }: Range): Span {
  return reading.language.span(from, to);
}

/** A medium's words; the platform X without the full stop that the tokenizer takes for an initial's. */
function mediumSpan(reading: Reading, range: Range): Span {
  const { start, end, text } = span(reading, range);
  return /(?:^| )X\.$/.test(text) ? reading.language.slice(start, end - 1) : { start, end, text };
}

function spans(reading: Reading, ranges: readonly Range[]): Span[] {
  return ranges.map((range) => span(reading, range));
}

/** Offset of the first character of a relation's content. */
function begin({ content }: Relation): number {
  return content[0]!.start;
}

/** Offset of the first character of a relation, its cue and source included. */
function first(reading: Reading, { content, cue, source }: Relation): number {
  const offsets = [...cue, ...source].map(({ from }) => reading.tokens[from]!.start);
  return Math.min(...content.map(({ start }) => start), ...offsets);
}

/** Without relations on one and the same cue. */
function withoutDoubles(relations: readonly Relation[]): Relation[] {
  const cues = new Set<number>();
  return relations.filter(({ anchor }) => {
    if (anchor < 0) return true;
    if (cues.has(anchor)) return false;
    cues.add(anchor);
    return true;
  });
}

/**
 * Without relations inside another's content, unless somebody's words are plainly reported there: in “The union says that the
 * ministry claims …” the ministry speaks; in “The union says that it wants …” the union still does.
 */
function withoutWeakNested(reading: Reading, ordered: readonly Relation[]): Relation[] {
  const kept: Relation[] = [];
  for (const relation of ordered) {
    kept.push(relation);
    if (surrounding(reading, kept, kept.length - 1) !== null && !relation.strong) kept.pop();
  }
  return kept;
}

/** The innermost earlier relation in whose content a relation's cue stands. */
function surrounding(reading: Reading, ordered: readonly Relation[], index: number): Relation | null {
  const { anchor } = ordered[index]!;
  const at = reading.tokens[anchor]?.start;
  if (at === undefined) return null;
  for (let other = index - 1; other >= Math.max(0, index - WITHIN_REACH); other--) {
    if (ordered[other]!.content.some((part) => part.start <= at && at < part.end)) return ordered[other]!;
  }
  return null;
}

function kindOf(reading: Reading, { content, rule }: Relation): Attribution["kind"] {
  if (rule === "quotations/transcript-turn") return "direct";
  let marked = false;
  let plain = false;
  for (const part of content) {
    const covered = coverage(reading, part);
    marked ||= covered !== "none";
    plain ||= covered !== "all";
  }
  if (!marked) return "indirect";
  return plain ? "mixed" : "direct";
}

function coverage(reading: Reading, { start, end }: Stretch): "all" | "some" | "none" {
  const { marks } = reading;
  let index = firstMarkEndingAfter(reading, start);
  let found = false;
  for (; index < marks.length && marks[index]!.start < end; index++) {
    const mark = marks[index]!;
    if (mark.end <= start || mark.use === "title" || mark.use === "nickname") continue;
    if (mark.start <= start && mark.end >= end) return "all";
    found = true;
  }
  return found ? "some" : "none";
}

function firstMarkEndingAfter(reading: Reading, offset: number): number {
  const { marks } = reading;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  // A mark that begins before the offset can still reach it; nested ones stand between.
  return Math.max(0, low - 8);
}
