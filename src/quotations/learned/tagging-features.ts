import { feature, pair } from "../../learning/hashing.ts";
import { Templates } from "../../learning/templates.ts";
import type { Facts } from "./facts.ts";

/** Most features a token has. */
const MOST = 128;
/** Stand-ins for what lies before and after the block. */
const BEFORE = 0x51ed270b;
const AFTER = 0x2545f491;

/** Templates of every token. */
const SINGLES = [1, 2, 3, 4, 5, 8, 11, 12, 13, 15];
const PAIRS = [
  6, 7, 9, 10, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 47, 48, 49, 50, 51,
  52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70,
];
/** Templates of tokens below a reporting verb. */
const REPORTED_PAIRS = [36, 37, 38, 39];
/** What stands for those of a token below none. */
const UNREPORTED = feature(36, 0);
/** Templates of tokens in a verb group. */
const VERB_PAIRS = [40, 41, 42, 43, 44, 45, 46];

/** Features of a token for telling sources, cues and contents apart. */
export class TaggingFeatures {
  /** Hashes of the current token's features; the first {@link count} are valid. */
  readonly features = new Int32Array(MOST);
  count = 0;
  private readonly templates = new Templates(SINGLES, PAIRS);
  private readonly reported = new Templates([], REPORTED_PAIRS);
  private readonly inVerbGroup = new Templates([], VERB_PAIRS);

  constructor(private readonly facts: Facts) {}

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
    const begin = facts.sentenceFrom[at]!;
    const end = facts.sentenceTo[at]!;
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
    const start = at === begin ? 1 : at === begin + 1 ? 2 : 0;
    const kind = facts.blockKind[at]!;
    const { first, second } = this.templates;
    this.count = 0;
    // The word and its neighbours.
    first[1] = w0;
    first[2] = wm1;
    first[3] = w1;
    first[4] = this.word(at - 2, from, to);
    first[5] = this.word(at + 2, from, to);
    first[6] = wm1;
    second[6] = w0;
    first[7] = w0;
    second[7] = w1;
    first[8] = l0;
    first[9] = lm1;
    second[9] = t0;
    first[10] = l1;
    second[10] = t0;
    first[11] = facts.suffix3[at]!;
    first[12] = facts.suffix2[at]!;
    first[13] = facts.prefix3[at]!;
    first[14] = facts.shape[at]!;
    second[14] = start;
    first[15] = t0;
    first[16] = tm1;
    second[16] = t0;
    first[17] = t0;
    second[17] = t1;
    first[18] = pair(tm1, t0);
    second[18] = t1;
    first[19] = pair(t0, t1);
    second[19] = t2;
    first[20] = pair(tm2, tm1);
    second[20] = t0;
    first[21] = l0;
    second[21] = t1;
    first[22] = l0;
    second[22] = tm1;
    // What the rules say.
    const rule = facts.ruleName[at]!;
    first[23] = r0;
    second[23] = rule;
    first[24] = pair(r0, rm1);
    second[24] = r1;
    first[25] = pair(r0, r1);
    second[25] = t0;
    first[26] = pair(r0, rm1);
    second[26] = t0;
    first[27] = r0;
    second[27] = l0;
    first[28] = pair(r0, r1);
    second[28] = w0;
    first[29] = r0;
    second[29] = pair(this.role(at - 2, from, to), this.role(at + 2, from, to));
    first[30] = r0;
    second[30] = mark;
    // Dependencies.
    const relation = facts.relation[at]!;
    const head = facts.head[at]!;
    const hl = facts.lemma[head]!;
    const ht = facts.tag[head]!;
    const side = head < at ? 1 : head === at ? 0 : 2;
    first[31] = relation;
    second[31] = pair(t0, side);
    first[32] = relation;
    second[32] = pair(hl, side);
    first[33] = relation;
    second[33] = ht;
    first[34] = l0;
    second[34] = pair(hl, relation);
    const grand = facts.head[head]!;
    first[35] = relation;
    second[35] = pair(facts.relation[head]!, pair(facts.lemma[grand]!, side));
    // The reporting verb above.
    const reporter = facts.reporter[at]!;
    if (reporter >= 0) {
      const { first, second } = this.reported;
      const child = facts.reporterChild[at]!;
      const through = facts.relation[child]!;
      const where = (at < reporter ? 1 : 2) + (child === at ? 2 : 0);
      first[36] = through;
      second[36] = pair(where, facts.lemma[reporter]!);
      first[37] = through;
      second[37] = pair(where, facts.frames[reporter]!);
      first[38] = through;
      second[38] = pair(where, pair(r0, t0));
      first[39] = through;
      second[39] = pair(where, pair(facts.groupKind[reporter]!, mark));
      this.count = this.reported.hash(this.features, this.count);
    } else this.features[this.count++] = UNREPORTED;
    // Verbs.
    const verb = facts.groupVerb[at]!;
    if (verb >= 0) {
      const { first, second } = this.inVerbGroup;
      const place = at < verb ? 1 : at === verb ? 2 : 3;
      first[40] = facts.lemma[verb]!;
      second[40] = pair(place, facts.groupKind[verb]!);
      first[41] = facts.frames[verb]!;
      second[41] = pair(place, facts.groupKind[verb]!);
      first[42] = facts.lemma[verb]!;
      second[42] = place;
      first[43] = facts.frames[verb]!;
      second[43] = pair(t0, pair(t1, w1));
      const after = verb + 1;
      first[44] = facts.lemma[verb]!;
      second[44] = pair(place, this.tag(after, from, to));
      first[45] = facts.lemma[verb]!;
      second[45] = pair(place, this.word(after, from, to));
      first[46] = facts.frames[verb]!;
      second[46] = pair(this.tag(after, from, to), this.markOpens(after, to));
      this.count = this.inVerbGroup.hash(this.features, this.count);
    }
    // Marks.
    first[47] = mark;
    second[47] = t0;
    first[48] = mark;
    second[48] = pair(this.stateAt(at - 1, from, to), this.stateAt(at + 1, from, to));
    first[49] = mark;
    second[49] = start;
    first[50] = kind;
    second[50] = start;
    first[51] = kind;
    second[51] = t0;
    // Lists of words.
    const list = facts.gazetteer[at]!;
    first[52] = list;
    second[52] = t0;
    first[53] = list;
    second[53] = pair(r0, relation);
    // Where in the sentence.
    const near = this.nearCue(at, begin, end);
    first[54] = near;
    second[54] = r0;
    first[55] = near;
    second[55] = t0;
    first[56] = t0;
    second[56] = pair(t1, pair(tm1, r0));
    first[57] = wm1;
    second[57] = w1;
    const fm = facts.word[begin]!;
    first[58] = fm;
    second[58] = r0;
    first[59] = r0;
    second[59] = pair(facts.frames[at]!, pair(tm1, t1));
    // Where clauses end.
    const n1 = this.hangs(at + 1, at, to);
    const n0 = this.hangs(at, at - 1, to);
    first[60] = n1;
    second[60] = pair(t0, t1);
    first[61] = n0;
    second[61] = pair(tm1, t0);
    first[62] = n1;
    second[62] = pair(r0, r1);
    first[63] = n1;
    second[63] = pair(w0, w1);
    const same = this.sameReporter(at, at + 1, to) * 3 + this.sameReporter(at, at - 1, to);
    first[64] = same;
    second[64] = pair(r0, t0);
    first[65] = same;
    second[65] = pair(t0, t1);
    // Where in what the rules found.
    first[66] = this.toRuleEdge(at, -1, from, to);
    second[66] = pair(this.toRuleEdge(at, 1, from, to), r0);
    // What the rules found elsewhere in the article.
    const known = facts.known[at]!;
    first[67] = known;
    second[67] = pair(t0, r0);
    first[68] = known;
    second[68] = pair(relation, near);
    // The block.
    const place = (at === from ? 1 : 0) + (from === 0 ? 2 : 0) + (begin === from ? 4 : 0) + (end === to ? 8 : 0);
    first[69] = place;
    second[69] = pair(kind, pair(r0, mark));
    first[70] = this.sentenceMarks(begin, end);
    second[70] = pair(r0, mark);
    this.count = this.templates.hash(this.features, this.count);
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
