import { feature, pair } from "../../learning/hashing.ts";
import type { Facts } from "./facts.ts";

/** Most features a token has. */
const MOST = 128;
/** Stand-ins for what lies before and after the block. */
const BEFORE = 0x51ed270b;
const AFTER = 0x2545f491;

/** Features of a token for telling sources, cues and contents apart. */
export class TaggingFeatures {
  /** Hashes of the current token's features; the first {@link count} are valid. */
  readonly features = new Int32Array(MOST);
  count = 0;

  constructor(private readonly facts: Facts) {}

  private push(template: number, value: number): void {
    this.features[this.count++] = feature(template, value);
  }

  private word(at: number, from: number, to: number): number {
    return at < from ? BEFORE : at >= to ? AFTER : this.facts.word[at]!;
  }

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
    const { facts } = this;
    const from = facts.blockFrom[at]!;
    const to = facts.blockTo[at]!;
    const first = facts.sentenceFrom[at]!;
    const last = facts.sentenceTo[at]!;
    const w0 = facts.word[at]!;
    const w1 = this.word(at + 1, from, to);
    const wm1 = this.word(at - 1, from, to);
    const l0 = facts.lemma[at]!;
    const lm1 = this.lemma(at - 1, from, to);
    const l1 = this.lemma(at + 1, from, to);
    const t0 = facts.tag[at]!;
    const t1 = this.tag(at + 1, from, to);
    const t2 = this.tag(at + 2, from, to);
    const tm1 = this.tag(at - 1, from, to);
    const tm2 = this.tag(at - 2, from, to);
    const r0 = facts.ruleRole[at]!;
    const r1 = this.role(at + 1, from, to);
    const rm1 = this.role(at - 1, from, to);
    const mark = this.markState(at);
    const start = at === first ? 1 : at === first + 1 ? 2 : 0;
    const kind = facts.blockKind[at]!;
    this.count = 0;
    // The word and its neighbours.
    this.push(1, w0);
    this.push(2, wm1);
    this.push(3, w1);
    this.push(4, this.word(at - 2, from, to));
    this.push(5, this.word(at + 2, from, to));
    this.push(6, pair(wm1, w0));
    this.push(7, pair(w0, w1));
    this.push(8, l0);
    this.push(9, pair(lm1, t0));
    this.push(10, pair(l1, t0));
    this.push(11, facts.suffix3[at]!);
    this.push(12, facts.suffix2[at]!);
    this.push(13, facts.prefix3[at]!);
    this.push(14, pair(facts.shape[at]!, start));
    this.push(15, t0);
    this.push(16, pair(tm1, t0));
    this.push(17, pair(t0, t1));
    this.push(18, pair(pair(tm1, t0), t1));
    this.push(19, pair(pair(t0, t1), t2));
    this.push(20, pair(pair(tm2, tm1), t0));
    this.push(21, pair(l0, t1));
    this.push(22, pair(l0, tm1));
    // What the rules say.
    const rule = facts.ruleName[at]!;
    this.push(23, pair(r0, rule));
    this.push(24, pair(pair(r0, rm1), r1));
    this.push(25, pair(pair(r0, r1), t0));
    this.push(26, pair(pair(r0, rm1), t0));
    this.push(27, pair(r0, l0));
    this.push(28, pair(pair(r0, r1), w0));
    this.push(29, pair(r0, pair(this.role(at - 2, from, to), this.role(at + 2, from, to))));
    this.push(30, pair(r0, mark));
    // Dependencies.
    const relation = facts.relation[at]!;
    const head = facts.head[at]!;
    const hl = facts.lemma[head]!;
    const ht = facts.tag[head]!;
    const side = head < at ? 1 : head === at ? 0 : 2;
    this.push(31, pair(relation, pair(t0, side)));
    this.push(32, pair(relation, pair(hl, side)));
    this.push(33, pair(relation, ht));
    this.push(34, pair(l0, pair(hl, relation)));
    const grand = facts.head[head]!;
    this.push(35, pair(relation, pair(facts.relation[head]!, pair(facts.lemma[grand]!, side))));
    // The reporting verb above.
    const reporter = facts.reporter[at]!;
    if (reporter >= 0) {
      const child = facts.reporterChild[at]!;
      const through = facts.relation[child]!;
      const where = (at < reporter ? 1 : 2) + (child === at ? 2 : 0);
      this.push(36, pair(through, pair(where, facts.lemma[reporter]!)));
      this.push(37, pair(through, pair(where, facts.frames[reporter]!)));
      this.push(38, pair(through, pair(where, pair(r0, t0))));
      this.push(39, pair(through, pair(where, pair(facts.groupKind[reporter]!, mark))));
    } else this.push(36, 0);
    // Verbs.
    const verb = facts.groupVerb[at]!;
    if (verb >= 0) {
      const place = at < verb ? 1 : at === verb ? 2 : 3;
      this.push(40, pair(facts.lemma[verb]!, pair(place, facts.groupKind[verb]!)));
      this.push(41, pair(facts.frames[verb]!, pair(place, facts.groupKind[verb]!)));
      this.push(42, pair(facts.lemma[verb]!, place));
      this.push(43, pair(facts.frames[verb]!, pair(t0, pair(t1, w1))));
      const end = verb + 1;
      this.push(44, pair(facts.lemma[verb]!, pair(place, this.tag(end, from, to))));
      this.push(45, pair(facts.lemma[verb]!, pair(place, this.word(end, from, to))));
      this.push(46, pair(facts.frames[verb]!, pair(this.tag(end, from, to), this.markOpens(end, to))));
    }
    // Marks.
    this.push(47, pair(mark, t0));
    this.push(48, pair(mark, pair(this.stateAt(at - 1, from, to), this.stateAt(at + 1, from, to))));
    this.push(49, pair(mark, start));
    this.push(50, pair(kind, start));
    this.push(51, pair(kind, t0));
    // Lists of words.
    const list = facts.gazetteer[at]!;
    this.push(52, pair(list, t0));
    this.push(53, pair(list, pair(r0, relation)));
    // Where in the sentence.
    const near = this.nearCue(at, first, last);
    this.push(54, pair(near, r0));
    this.push(55, pair(near, t0));
    this.push(56, pair(t0, pair(t1, pair(tm1, r0))));
    this.push(57, pair(wm1, w1));
    const fm = facts.word[first]!;
    this.push(58, pair(fm, r0));
    this.push(59, pair(r0, pair(facts.frames[at]!, pair(tm1, t1))));
    // Where clauses end.
    const n1 = this.hangs(at + 1, at, to);
    const n0 = this.hangs(at, at - 1, to);
    this.push(60, pair(n1, pair(t0, t1)));
    this.push(61, pair(n0, pair(tm1, t0)));
    this.push(62, pair(n1, pair(r0, r1)));
    this.push(63, pair(n1, pair(w0, w1)));
    const same = this.sameReporter(at, at + 1, to) * 3 + this.sameReporter(at, at - 1, to);
    this.push(64, pair(same, pair(r0, t0)));
    this.push(65, pair(same, pair(t0, t1)));
    // Where in what the rules found.
    this.push(66, pair(this.toRuleEdge(at, -1, from, to), pair(this.toRuleEdge(at, 1, from, to), r0)));
    // What the rules found elsewhere in the article.
    const known = facts.known[at]!;
    this.push(67, pair(known, pair(t0, r0)));
    this.push(68, pair(known, pair(relation, near)));
    // The block.
    const place = (at === from ? 1 : 0) + (from === 0 ? 2 : 0) + (first === from ? 4 : 0) + (last === to ? 8 : 0);
    this.push(69, pair(place, pair(kind, pair(r0, mark))));
    this.push(70, pair(this.sentenceMarks(first, last), pair(r0, mark)));
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

  private markOpens(at: number, to: number): number {
    return at < to && this.facts.markFrom[at] === at ? this.facts.markUse[at]! : 0;
  }

  private stateAt(at: number, from: number, to: number): number {
    return at < from || at >= to ? 99 : this.markState(at);
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
