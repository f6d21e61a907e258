import { feature, pair } from "../learning/hashing.ts";
import { LEFT, type ParserState } from "./parser-state.ts";
import { TAGS } from "./token.ts";

/** Tags that stand for oddities rather than words. */
const RARE = new Set<string>(["ADD", "AFX", "FW", "HYPH", "LS", "NFP", "SYM"]);

const MOST = 112;

/** Stand-in for facts about a word that is not there. */
const NONE = 0x3ade68b1;

/** Coarse part of speech of each tag, below 31. */
const COARSE = coarseClasses();

function coarseClasses(): Uint8Array {
  const classes = new Map<string, number>();
  return Uint8Array.from(TAGS, (tag) => {
    const name = /^(NN|JJ|RB|VB)/.exec(tag)?.[0] ?? (/^[A-Z]/.test(tag) && !RARE.has(tag) ? tag : "mark");
    const known = classes.get(name) ?? classes.size;
    classes.set(name, known);
    return known;
  });
}

/** Distance between two words in classes: 1, 2, 3, 4, 5-6, 7-10, more. */
function distance(a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  const words = Math.abs(a - b);
  if (words <= 4) return words;
  if (words <= 6) return 5;
  return words <= 10 ? 6 : 7;
}

/** Features of a parser state, after Zhang and Nivre (2011); for the transition to take, and for the relation of an attachment. */
export class ParserFeatures {
  /** Hashes of the features; the first {@link count} are valid. */
  readonly features = new Int32Array(MOST);
  count = 0;

  constructor(private readonly state: ParserState) {}

  private push(template: number, value: number): void {
    this.features[this.count++] = feature(template, value);
  }

  private word(at: number): number {
    return at < 0 ? NONE : this.state.hashes.lower[at]!;
  }

  private tag(at: number): number {
    return at < 0 ? 63 : this.state.tags[at]!;
  }

  private relation(at: number): number {
    return at < 0 ? 254 : this.state.relations[at]!;
  }

  /** Features for choosing the next transition. Tags are below 64 and relations below 256, so that they are packed into one number. */
  transition(): void {
    const { state } = this;
    const s0 = state.onStack(0);
    const s1 = state.onStack(1);
    const b0 = state.toCome(0);
    const b1 = state.toCome(1);
    this.count = 0;
    this.words(s0, s1, b0, b1);
    this.tagContext(s0, s1, b0, b1);
    this.coarseContext(s0, s1, b0, b1);
    this.dependents(s0, s1, b0);
    this.shapeOfArcs(s0, s1, b0);
  }

  private words(s0: number, s1: number, b0: number, b1: number): void {
    const s0w = this.word(s0);
    const s1w = this.word(s1);
    const b0w = this.word(b0);
    const b1w = this.word(b1);
    const s0t = this.tag(s0);
    const s1t = this.tag(s1);
    const b0t = this.tag(b0);
    const b1t = this.tag(b1);
    const s0wt = pair(s0w, s0t);
    const s1wt = pair(s1w, s1t);
    const b0wt = pair(b0w, b0t);
    this.push(1, s0wt);
    this.push(2, s0w);
    this.push(3, s1wt);
    this.push(4, s1w);
    this.push(5, b0wt);
    this.push(6, b0w);
    this.push(7, pair(b1w, b1t));
    this.push(8, b1w);
    this.push(9, pair(s0wt, b0wt));
    this.push(10, pair(s0wt, b0t));
    this.push(11, pair(b0wt, s0t));
    this.push(12, pair(s0w, b0w));
    this.push(13, pair(s1wt, s0t));
    this.push(14, pair(s0wt, s1t));
    this.push(15, pair(s1w, s0w));
    this.push(16, pair(s1wt, b0t));
    this.push(17, pair(s1w, b0w));
    this.push(18, pair(b0wt, s1t));
    this.push(19, pair(s0wt, (s1t << 6) | b0t));
    this.push(20, pair(b0wt, (s1t << 6) | s0t));
    this.push(21, pair(s1wt, (s0t << 6) | b0t));
    this.push(22, pair(s0wt, (b0t << 6) | b1t));
    this.push(23, pair(b0wt, (s0t << 6) | b1t));
    this.push(24, pair(b1w, (s0t << 6) | b0t));
    this.push(25, this.word(this.state.toCome(2)));
    this.push(26, this.word(b0 < 0 ? -1 : b0 - 1));
  }

  private tagContext(s0: number, s1: number, b0: number, b1: number): void {
    const { state } = this;
    const s0t = this.tag(s0);
    const s1t = this.tag(s1);
    const s2t = this.tag(state.onStack(2));
    const b0t = this.tag(b0);
    const b1t = this.tag(b1);
    const b2t = this.tag(state.toCome(2));
    const middle = (s0t << 6) | b0t;
    this.push(30, (middle << 6) | b1t);
    this.push(31, (((b0t << 6) | b1t) << 6) | b2t);
    this.push(32, (middle << 6) | s1t);
    this.push(33, (((s2t << 6) | s1t) << 6) | s0t);
    this.push(34, (((s1t << 6) | s0t) << 12) | (b0t << 6) | b1t);
    this.push(35, (middle << 12) | (b1t << 6) | b2t);
    this.push(36, (((s2t << 6) | s1t) << 12) | middle);
    this.push(37, middle);
    this.push(38, (s1t << 6) | s0t);
    this.push(39, (s1t << 6) | b0t);
    this.push(40, (middle << 6) | this.tag(b0 < 0 ? -1 : b0 - 1));
    this.push(41, (((s1t << 6) | s0t) << 6) | this.tag(s0 < 0 ? -1 : s0 + 1));
    this.push(42, pair((((s1t << 6) | s0t) << 12) | (b0t << 6) | b1t, b2t));
  }

  /** Nouns, verbs and adjectives without their subkinds: the tagger is often wrong about those, less often about these. */
  private coarseContext(s0: number, s1: number, b0: number, b1: number): void {
    const s0c = this.coarse(s0);
    const s1c = this.coarse(s1);
    const b0c = this.coarse(b0);
    const b1c = this.coarse(b1);
    const s2c = this.coarse(this.state.onStack(2));
    const b2c = this.coarse(this.state.toCome(2));
    this.push(44, (((((s1c << 5) | s0c) << 5) | b0c) << 5) | b1c);
    this.push(45, (((((s0c << 5) | b0c) << 5) | b1c) << 5) | b2c);
    this.push(46, (((((s2c << 5) | s1c) << 5) | s0c) << 5) | b0c);
    this.push(47, pair((((((s1c << 5) | s0c) << 5) | b0c) << 5) | b1c, (s2c << 5) | b2c));
    this.push(48, pair(this.word(s0), (((s1c << 5) | b0c) << 5) | b1c));
    this.push(49, pair(this.word(b0), (((s1c << 5) | s0c) << 5) | b1c));
  }

  private coarse(at: number): number {
    return at < 0 ? 31 : COARSE[this.state.tags[at]!]!;
  }

  private dependents(s0: number, s1: number, b0: number): void {
    const { left1, left2, right1, right2 } = this.state;
    const s0t = this.tag(s0);
    const s1t = this.tag(s1);
    const b0t = this.tag(b0);
    const s0l = s0 < 0 ? -1 : left1[s0]!;
    const s0r = s0 < 0 ? -1 : right1[s0]!;
    const s1l = s1 < 0 ? -1 : left1[s1]!;
    const s1r = s1 < 0 ? -1 : right1[s1]!;
    const b0l = b0 < 0 ? -1 : left1[b0]!;
    const stack = (s1t << 6) | s0t;
    const middle = (s0t << 6) | b0t;
    this.push(50, (middle << 6) | this.tag(s0l));
    this.push(51, (middle << 6) | this.tag(s0r));
    this.push(52, (middle << 6) | this.tag(b0l));
    this.push(53, (stack << 6) | this.tag(s1r));
    this.push(54, (stack << 6) | this.tag(s1l));
    this.push(55, (stack << 6) | this.tag(s0l));
    this.push(56, (stack << 6) | this.tag(s0r));
    this.push(57, (((s0t << 6) | this.tag(s0l)) << 6) | this.tag(s0 < 0 ? -1 : left2[s0]!));
    this.push(58, (((s0t << 6) | this.tag(s0r)) << 6) | this.tag(s0 < 0 ? -1 : right2[s0]!));
    this.push(59, (((s1t << 6) | this.tag(s1r)) << 6) | this.tag(s1 < 0 ? -1 : right2[s1]!));
    this.push(60, (((b0t << 6) | this.tag(b0l)) << 6) | this.tag(b0 < 0 ? -1 : left2[b0]!));
    this.push(61, pair(this.word(s0l), middle));
    this.push(62, pair(this.word(s0r), middle));
    this.push(63, pair(this.word(b0l), middle));
    this.push(64, pair(this.word(s1r), stack));
    this.push(65, (this.relation(s0l) << 12) | middle);
    this.push(66, (this.relation(s0r) << 12) | middle);
    this.push(67, (this.relation(b0l) << 12) | middle);
    this.push(68, (this.relation(s1r) << 12) | stack);
    this.push(69, (this.relation(s0l) << 12) | stack);
    this.push(70, (this.relation(s0r) << 12) | stack);
    this.push(71, pair(this.word(s0l), stack));
  }

  private shapeOfArcs(s0: number, s1: number, b0: number): void {
    const { lefts, rights, leftSet, rightSet } = this.state;
    const s0t = this.tag(s0);
    const s1t = this.tag(s1);
    const b0t = this.tag(b0);
    const s0w = this.word(s0);
    const b0w = this.word(b0);
    const s1w = this.word(s1);
    const near = distance(s0, b0);
    const below = distance(s1, s0);
    const middle = (s0t << 6) | b0t;
    const stack = (s1t << 6) | s0t;
    const s0l = s0 < 0 ? 0 : Math.min(lefts[s0]!, 3);
    const s0r = s0 < 0 ? 0 : Math.min(rights[s0]!, 3);
    const s1r = s1 < 0 ? 0 : Math.min(rights[s1]!, 3);
    const b0l = b0 < 0 ? 0 : Math.min(lefts[b0]!, 3);
    const s0ls = s0 < 0 ? 0 : leftSet[s0]!;
    const s0rs = s0 < 0 ? 0 : rightSet[s0]!;
    const s1ls = s1 < 0 ? 0 : leftSet[s1]!;
    const s1rs = s1 < 0 ? 0 : rightSet[s1]!;
    const b0ls = b0 < 0 ? 0 : leftSet[b0]!;
    this.push(80, pair(s0w, near));
    this.push(81, pair(b0w, near));
    this.push(82, (middle << 3) | near);
    this.push(83, pair(s0w, below | 16));
    this.push(84, pair(s1w, below));
    this.push(85, (stack << 3) | below);
    this.push(86, (middle << 4) | (s0r << 2) | b0l);
    this.push(87, (stack << 4) | (s1r << 2) | s0l);
    this.push(88, pair(s0w, (s0r << 2) | s0l));
    this.push(89, pair(s1w, s1r));
    this.push(90, pair(b0w, b0l));
    this.push(91, pair(s0rs, middle));
    this.push(92, pair(s0ls, middle));
    this.push(93, pair(b0ls, middle));
    this.push(94, pair(s1rs, stack));
    this.push(95, pair(s1ls, stack));
    this.push(96, pair(s0ls, stack));
    this.push(97, pair(s0rs, stack));
    this.push(98, pair(s0w, s0rs));
    this.push(99, pair(s1w, s1rs));
    this.push(100, pair(pair(s0ls, s1rs), stack));
    this.push(101, pair(b0w, b0ls));
  }

  /** Features for naming the relation of the attachment that a transition is about to make. */
  attachment(transition: number): void {
    const { state } = this;
    const { leftSet, rightSet, left1, right1 } = state;
    const dependent = state.onStack(0);
    const head = transition === LEFT ? state.next : state.onStack(1);
    const side = transition;
    const dw = this.word(dependent);
    const hw = this.word(head);
    const dt = this.tag(dependent);
    const ht = this.tag(head);
    const arc = (((ht << 6) | dt) << 2) | side;
    const dwt = pair(dw, (dt << 2) | side);
    const first = this.word(left1[dependent]!);
    const sets = pair(leftSet[dependent]!, rightSet[dependent]!);
    const headSets = pair(leftSet[head]!, rightSet[head]!);
    const far = distance(dependent, head);
    this.count = 0;
    this.push(120, arc);
    this.push(121, dwt);
    this.push(122, pair(hw, (ht << 2) | side));
    this.push(123, pair(dwt, ht));
    this.push(124, pair(hw, arc));
    this.push(125, pair(hw, dwt));
    this.push(126, pair(first, arc));
    this.push(127, pair(pair(first, hw), side));
    this.push(128, pair(first, dwt));
    this.push(129, pair(leftSet[dependent]!, arc));
    this.push(130, pair(sets, (dt << 2) | side));
    this.push(131, pair(headSets, arc));
    this.push(132, pair(headSets, pair(hw, side)));
    this.push(133, pair(headSets, dwt));
    this.push(134, pair(sets, arc));
    this.push(135, (arc << 3) | far);
    this.push(136, pair(dwt, far));
    this.push(137, (arc << 6) | this.tag(dependent - 1));
    this.push(138, (arc << 6) | this.tag(dependent + 1 < state.length ? dependent + 1 : -1));
    this.push(139, pair(arc, pair(this.tag(left1[dependent]!), this.tag(right1[dependent]!))));
    this.push(140, (arc << 6) | this.tag(head - 1));
    this.push(141, (arc << 6) | this.tag(head + 1 < state.length ? head + 1 : -1));
    this.push(142, pair(this.word(dependent - 1), arc));
    this.push(143, pair(pair(state.hashes.suffix3[dependent]!, state.hashes.shape[dependent]!), arc));
    this.push(144, pair(this.word(right1[dependent]!), arc));
    this.push(145, pair(pair(leftSet[head]!, leftSet[dependent]!), arc));
    this.push(146, pair(state.hashes.suffix3[head]!, arc));
    this.push(147, pair(this.word(head + 1 < state.length ? head + 1 : -1), arc));
  }
}
