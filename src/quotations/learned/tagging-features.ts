import { pair } from "../../learning/hashing.ts";
import { Templates } from "../../learning/templates.ts";
import type { Facts } from "./facts.ts";

/** Most features a token has. */
const MOST = 33;
/** Stand-ins for what lies before and after the block. */
const BEFORE = 0x51ed270b;
const AFTER = 0x2545f491;

/** Features of a token for telling sources, cues and contents apart. */
export class TaggingFeatures {
  /** Hashes of the current token's features; the first {@link count} are valid. */
  readonly features = new Int32Array(MOST);
  count = 0;
  private readonly templates = new Templates({ number: 1, singles: 2, pairs: 31 });

  constructor(private readonly facts: Facts) {}

  private lemma(at: number, from: number, to: number): number {
    return at < from ? BEFORE : at >= to ? AFTER : this.facts.lemma[at]!;
  }

  private tag(at: number, from: number, to: number): number {
    return at < from ? 60 : at >= to ? 61 : this.facts.tag[at]!;
  }

  private role(at: number, from: number, to: number): number {
    return at < from || at >= to ? 9 : this.facts.ruleRole[at]!;
  }

  /** What stands to a token's side in the way of marks: 0 outside, else whether they open, go on or close there, and their use. */
  markState(at: number): number {
    const { markUse, markFrom, markTo } = this.facts;
    const use = markUse[at]!;
    if (use === 0) return 0;
    const place = markFrom[at] === at ? 1 : markTo[at] === at + 1 ? 2 : 3;
    return use * 4 + place;
  }

  /** Sets the features of the token at `at`. */
  collect(at: number): void {
    this.words(at);
    this.rules(at);
    this.surroundings(at);
    this.count = this.templates.hash(this.features, 0);
  }

  /** The word, its neighbours and what it hangs on. */
  private words(at: number): void {
    const { facts } = this;
    const { single, first, second } = this.templates;
    const from = facts.blockFrom[at]!;
    const to = facts.blockTo[at]!;
    const w0 = facts.word[at]!;
    const l0 = facts.lemma[at]!;
    const t0 = facts.tag[at]!;
    const t1 = this.tag(at + 1, from, to);
    const tm1 = this.tag(at - 1, from, to);
    single[0] = w0;
    single[1] = l0;
    first[0] = at - 1 < from ? BEFORE : facts.word[at - 1]!;
    second[0] = w0;
    first[1] = this.lemma(at - 1, from, to);
    second[1] = t0;
    first[2] = this.lemma(at + 1, from, to);
    second[2] = t0;
    first[3] = tm1;
    second[3] = t0;
    first[4] = pair(tm1, t0);
    second[4] = t1;
    first[5] = pair(t0, t1);
    second[5] = this.tag(at + 2, from, to);
    first[6] = pair(this.tag(at - 2, from, to), tm1);
    second[6] = t0;
    first[7] = l0;
    second[7] = t1;
    first[8] = l0;
    second[8] = tm1;
    const relation = facts.relation[at]!;
    const head = facts.head[at]!;
    const side = head < at ? 1 : head === at ? 0 : 2;
    first[9] = relation;
    second[9] = pair(t0, side);
    first[10] = relation;
    second[10] = pair(facts.lemma[head]!, side);
    // Where clauses end.
    const nextHangs = this.hangs(at + 1, at, to);
    first[11] = nextHangs;
    second[11] = pair(t0, t1);
    first[12] = this.hangs(at, at - 1, to);
    second[12] = pair(tm1, t0);
    first[13] = nextHangs;
    second[13] = pair(facts.ruleRole[at]!, this.role(at + 1, from, to));
  }

  /** What the rules found here. */
  private rules(at: number): void {
    const { facts } = this;
    const { first, second } = this.templates;
    const from = facts.blockFrom[at]!;
    const to = facts.blockTo[at]!;
    const t0 = facts.tag[at]!;
    const t1 = this.tag(at + 1, from, to);
    const tm1 = this.tag(at - 1, from, to);
    const r0 = facts.ruleRole[at]!;
    const r1 = this.role(at + 1, from, to);
    const before = pair(r0, this.role(at - 1, from, to));
    const after = pair(r0, r1);
    first[14] = before;
    second[14] = r1;
    first[15] = after;
    second[15] = t0;
    first[16] = before;
    second[16] = t0;
    first[17] = after;
    second[17] = facts.word[at]!;
    first[18] = r0;
    second[18] = facts.lemma[at]!;
    first[19] = r0;
    second[19] = pair(this.role(at - 2, from, to), this.role(at + 2, from, to));
    first[20] = t0;
    second[20] = pair(t1, pair(tm1, r0));
    first[21] = r0;
    second[21] = pair(facts.frames[at]!, pair(tm1, t1));
    first[22] = this.toRuleEdge(at, -1, from, to);
    second[22] = pair(this.toRuleEdge(at, 1, from, to), r0);
  }

  /** Reporting verbs above and near, marks, lists, and what the rules found elsewhere. */
  private surroundings(at: number): void {
    const { facts } = this;
    const { first, second } = this.templates;
    const to = facts.blockTo[at]!;
    const sentenceFrom = facts.sentenceFrom[at]!;
    const sentenceTo = facts.sentenceTo[at]!;
    const t0 = facts.tag[at]!;
    const r0 = facts.ruleRole[at]!;
    const relation = facts.relation[at]!;
    const mark = this.markState(at);
    const near = this.nearCue(at, sentenceFrom, sentenceTo);
    first[23] = this.below(at);
    second[23] = pair(r0, t0);
    const same = this.sameReporter(at, at + 1, to) * 3 + this.sameReporter(at, at - 1, to);
    first[24] = same;
    second[24] = pair(r0, t0);
    first[25] = same;
    second[25] = pair(t0, this.tag(at + 1, 0, to));
    first[26] = mark;
    second[26] = t0;
    first[27] = facts.gazetteer[at]!;
    second[27] = pair(r0, relation);
    first[28] = near;
    second[28] = t0;
    first[29] = facts.known[at]!;
    second[29] = pair(relation, near);
    first[30] = this.sentenceMarks(sentenceFrom, sentenceTo);
    second[30] = pair(r0, mark);
  }

  /** By which relation a token's branch hangs on the nearest reporting verb above, on which side, and whether the token is its top; 0 below none. */
  private below(at: number): number {
    const { reporter, reporterChild, relation } = this.facts;
    const verb = reporter[at]!;
    if (verb < 0) return 0;
    const child = reporterChild[at]!;
    return relation[child]! * 8 + (at < verb ? 1 : 2) + (child === at ? 2 : 0);
  }

  /** By which relation a token hangs on its head, where the head stands, and whether it is a reporting verb or above one. */
  private hangs(at: number, before: number, to: number): number {
    const { facts } = this;
    if (at < 0 || at >= to) return -1;
    const head = facts.head[at]!;
    const side = head === at ? 0 : head < before ? 1 : head === before ? 2 : 3;
    return (
      facts.relation[at]! * 16 +
      side * 4 +
      (facts.frames[head] === 0 ? 0 : 1) +
      (facts.ruleRole[head]! >> 1 === 2 ? 2 : 0)
    );
  }

  private sameReporter(at: number, other: number, to: number): number {
    const { reporter } = this.facts;
    if (other < 0 || other >= to) return 0;
    return reporter[at] === reporter[other] ? 1 : 2;
  }

  /** How far the end of what the rules found around a token is, up to 4. */
  private toRuleEdge(at: number, step: number, from: number, to: number): number {
    const { ruleRole } = this.facts;
    const role = ruleRole[at]! >> 1;
    for (let away = 1; away <= 3; away++) {
      const other = at + away * step;
      if (other < from || other >= to || ruleRole[other]! >> 1 !== role) return away;
    }
    return 4;
  }

  /** Whether a sentence begins in marks and ends in them. */
  private sentenceMarks(first: number, last: number): number {
    const { markUse } = this.facts;
    return markUse[first]! * 8 + markUse[Math.max(first, last - 2)]!;
  }

  /** Whether a reporting verb stands to the left or to the right in the sentence, and how near. */
  private nearCue(at: number, first: number, last: number): number {
    const { frames } = this.facts;
    let left = 0;
    let right = 0;
    for (let step = 1; step <= 12; step++) {
      if (left === 0 && at - step >= first && frames[at - step] !== 0) left = step < 3 ? step : step < 6 ? 3 : 4;
      if (right === 0 && at + step < last && frames[at + step] !== 0) right = step < 3 ? step : step < 6 ? 3 : 4;
    }
    return left * 5 + right;
  }
}
