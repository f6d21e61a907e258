import { feature, pair } from "../../learning/hashing.ts";
import type { Facts } from "./facts.ts";
import { type Part, ROLE_PLACE } from "./tagging.ts";

/** Most features of a pair. */
const MOST = 64;

const log2 = (n: number): number => 32 - Math.clz32(Math.max(0, n));

/** Features of a cue with a source or a content that may belong to it. */
export class LinkingFeatures {
  readonly features = new Int32Array(MOST);
  count = 0;

  constructor(
    private readonly facts: Facts,
    private readonly parts: readonly Part[],
  ) {}

  private push(template: number, value: number): void {
    this.features[this.count++] = feature(template, value);
  }

  /** The features of leaving a part without a partner. */
  collectNone(part: number): void {
    const { facts } = this;
    const { role, from, to } = this.parts[part]!;
    this.count = 0;
    this.push(100, role);
    this.push(101, pair(role, this.verbOf(from, to)));
    this.push(102, pair(role, facts.blockKind[from]!));
    this.push(103, pair(role, pair(this.neighbour(part, -1), this.neighbour(part, 1))));
    this.push(104, pair(role, facts.groupKind[from]!));
    this.push(105, pair(role, pair(this.neighbour(part, -2), pair(this.neighbour(part, -1), this.neighbour(part, 1)))));
    this.push(106, pair(role, facts.tag[from]!));
    this.push(107, pair(role, facts.markUse[from]!));
  }

  private verbOf(from: number, to: number): number {
    const { facts } = this;
    for (let at = from; at < to; at++) if (facts.groupVerb[at]! >= 0) return facts.lemma[facts.groupVerb[at]!]!;
    return facts.lemma[from]!;
  }

  /** The features of a part with one that it may belong with: a cue with a source, or a content with a cue. */
  collectPair(part: number, other: number): void {
    if (this.parts[part]!.role === ROLE_PLACE.cue) this.collect(part, other);
    else this.collect(other, part);
  }

  /** Role of the part some places away, and whether it lies in the same sentence. */
  private neighbour(part: number, away: number): number {
    const other = this.parts[part + away];
    const own = this.parts[part]!;
    if (other === undefined) return 0;
    const { facts } = this;
    if (facts.sentenceFrom[other.from] === facts.sentenceFrom[own.from]) return other.role * 3;
    return other.role * 3 + (facts.blockFrom[other.from] === facts.blockFrom[own.from] ? 1 : 2);
  }

  /** The features of a cue and another part. */
  private collect(cue: number, other: number): void {
    const { facts, parts } = this;
    const q = parts[cue]!;
    const p = parts[other]!;
    const left = p.from < q.from;
    const gapFrom = left ? p.to : q.to;
    const gapTo = left ? q.from : p.from;
    const side = p.role * 2 + (left ? 1 : 0);
    const verb = this.verbOf(q.from, q.to);
    let between = 0;
    const [lo, hi] = left ? [other, cue] : [cue, other];
    for (let i = lo + 1; i < hi; i++) between = between * 4 + parts[i]!.role;
    if (hi - lo > 6) between = -1;
    let commas = 0;
    let verbs = 0;
    let marks = 0;
    for (let at = gapFrom; at < gapTo && at < gapFrom + 40; at++) {
      const tag = facts.tag[at]!;
      if (tag === 3) commas++;
      else if (tag === 6 || tag === 7) marks++;
      if (facts.groupVerb[at] === at) verbs++;
    }
    const sameSentence = facts.sentenceFrom[q.from] === facts.sentenceFrom[p.from];
    const sameBlock = facts.blockFrom[q.from] === facts.blockFrom[p.from];
    const where = sameSentence ? 0 : sameBlock ? 1 : 2;
    const gap = Math.min(7, log2(gapTo - gapFrom));
    this.count = 0;
    this.push(1, pair(side, between));
    this.push(2, pair(side, gap));
    this.push(3, pair(side, pair(gap, where)));
    this.push(4, pair(side, pair(between, where)));
    this.push(5, pair(side, verb));
    this.push(6, pair(side, pair(Math.min(3, commas), Math.min(3, verbs))));
    this.push(7, pair(side, pair(where, Math.min(3, marks))));
    const markP = facts.markUse[p.from]!;
    this.push(8, pair(side, pair(markP, pair(where, between))));
    this.push(9, pair(side, pair(facts.tag[q.to] ?? 0, gap === 0 ? 1 : 0)));
    this.push(10, pair(side, pair(this.neighbour(cue, -1), this.neighbour(cue, 1))));
    this.push(11, pair(side, pair(between, pair(this.neighbour(cue, -1), this.neighbour(cue, 1)))));
    this.push(12, pair(side, pair(between, pair(this.neighbour(other, -1), this.neighbour(other, 1)))));
    this.push(13, pair(side, pair(facts.groupKind[q.from]!, where)));
    this.push(14, pair(side, this.climb(q, p)));
    this.push(15, pair(side, pair(this.climb(q, p), verb)));
    this.push(16, pair(side, pair(facts.tag[p.from]!, where)));
    this.push(17, pair(side, pair(this.ruled(q, p), where)));
    this.push(18, pair(side, pair(this.ruled(q, p), between)));
    this.push(19, pair(side, pair(facts.tag[q.from]!, between)));
    this.push(20, pair(side, pair(facts.tag[q.to - 1]!, between)));
    this.push(
      21,
      pair(side, pair(facts.markUse[q.from]!, pair(markP, facts.markFrom[q.from] === facts.markFrom[p.from] ? 1 : 0))),
    );
    this.push(22, pair(side, pair(facts.word[gapFrom] ?? 0, facts.word[gapTo - 1] ?? 0)));
  }

  /** Whether the rules found the two in one relation. */
  private ruled(q: Part, p: Part): number {
    const { ruleRelation } = this.facts;
    let first = -1;
    for (let at = q.from; at < q.to && first < 0; at++) first = ruleRelation[at]!;
    if (first < 0) return 0;
    let second = -1;
    for (let at = p.from; at < Math.min(p.to, p.from + 8); at++) {
      if (ruleRelation[at] === first) return 1;
      if (ruleRelation[at]! >= 0) second = ruleRelation[at]!;
    }
    return second < 0 ? 2 : 3;
  }

  /** The relation by which the part's highest token hangs on the cue, or how it does otherwise. */
  private climb(q: Part, p: Part): number {
    const { head, relation } = this.facts;
    let top = p.from;
    for (let at = p.from; at < Math.min(p.to, p.from + 30); at++) {
      if (head[at]! < p.from || head[at]! >= p.to) {
        top = at;
        if (relation[at] !== 33 && relation[at] !== 19) break;
      }
    }
    let below = top;
    for (let steps = 0; steps < 4; steps++) {
      const up = head[below]!;
      if (up >= q.from && up < q.to) return relation[below]! * 8 + steps;
      if (up === below) break;
      below = up;
    }
    let down = q.from;
    for (let at = q.from; at < q.to; at++)
      if (head[at]! < q.from || head[at]! >= q.to) {
        down = at;
        break;
      }
    for (let steps = 0; steps < 4; steps++) {
      const up = head[down]!;
      if (up >= p.from && up < p.to) return 1000 + relation[down]! * 8 + steps;
      if (up === down) break;
      down = up;
    }
    return head[top] === head[down] ? 2000 : 3000;
  }
}
