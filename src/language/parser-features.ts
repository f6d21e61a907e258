import { pair } from "../learning/hashing.ts";
import { Templates } from "../learning/templates.ts";
import { LEFT, type ParserState } from "./parser-state.ts";
import { TAGS } from "./token.ts";

/** Tags that stand for oddities rather than words. */
const RARE = new Set<string>(["ADD", "AFX", "FW", "HYPH", "LS", "NFP", "SYM"]);

const MOST = 40;

/** Stand-in for the tag of a word that is not there. */
const NO_TAG = 63;

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

/**
 * Features of a parser state, for the transition to take and for the relation of an attachment. They are those of the templates of
 * Zhang and Nivre (2011) and their like that still helped when others were left out one by one.
 */
export class ParserFeatures {
  /** Hashes of the features; the first {@link count} are valid. */
  readonly features = new Int32Array(MOST);
  count = 0;
  private readonly transitions = new Templates({ number: 1, singles: 21, pairs: 12 });
  private readonly attachments = new Templates({ number: 1, singles: 7, pairs: 15 });

  constructor(private readonly state: ParserState) {}

  private word(at: number): number {
    return at < 0 ? NONE : this.state.hashes.lower[at]!;
  }

  private tag(at: number): number {
    return at < 0 ? NO_TAG : this.state.tags[at]!;
  }

  private relation(at: number): number {
    return at < 0 ? 254 : this.state.relations[at]!;
  }

  private coarse(at: number): number {
    return at < 0 ? 31 : COARSE[this.state.tags[at]!]!;
  }

  /**
   * Features for choosing the next transition, where there is a word on the stack (s0) and one to come (b0). Tags are below 64 and
   * relations below 256, so that they are packed into one number.
   */
  transition(): void {
    const { state } = this;
    const s0 = state.onStack(0);
    const s1 = state.onStack(1);
    const b0 = state.toCome(0);
    const b1 = state.toCome(1);
    this.words(s0, s1, b0, b1);
    this.tagContext(s0, s1, b0, b1);
    this.dependents(s0, s1, b0);
    this.count = this.transitions.hash(this.features, 0);
  }

  private words(s0: number, s1: number, b0: number, b1: number): void {
    const { single, first, second } = this.transitions;
    const { lefts, rights, leftSet, rightSet } = this.state;
    const s0w = this.word(s0);
    const s1w = this.word(s1);
    const b0w = this.word(b0);
    const b1w = this.word(b1);
    const s0t = this.tag(s0);
    const b0t = this.tag(b0);
    const b1t = this.tag(b1);
    const s0wt = pair(s0w, s0t);
    single[0] = s1w;
    single[1] = b0w;
    single[2] = b1w;
    single[3] = this.word(b0 - 1);
    first[0] = b1w;
    second[0] = b1t;
    first[1] = s0wt;
    second[1] = b0t;
    first[2] = pair(b0w, b0t);
    second[2] = s0t;
    first[3] = s0wt;
    second[3] = this.tag(s1);
    first[4] = s0wt;
    second[4] = (b0t << 6) | b1t;
    // How far apart, and what hangs on them already.
    first[5] = s0w;
    second[5] = distance(s0, b0);
    first[6] = s1w;
    second[6] = distance(s1, s0);
    first[7] = s0w;
    second[7] = (Math.min(rights[s0]!, 3) << 2) | Math.min(lefts[s0]!, 3);
    first[8] = s0w;
    second[8] = rightSet[s0]!;
    first[9] = b0w;
    second[9] = leftSet[b0]!;
  }

  private tagContext(s0: number, s1: number, b0: number, b1: number): void {
    const { state } = this;
    const { single } = this.transitions;
    const s2 = state.onStack(2);
    const b2 = state.toCome(2);
    const s0t = this.tag(s0);
    const s1t = this.tag(s1);
    const b0t = this.tag(b0);
    const middle = (s0t << 6) | b0t;
    single[4] = (middle << 6) | this.tag(b1);
    single[5] = middle;
    single[6] = (s1t << 6) | b0t;
    single[7] = (middle << 6) | this.tag(b0 - 1);
    single[8] = (((s1t << 6) | s0t) << 6) | this.tag(s0 + 1);
    // Nouns, verbs and adjectives without their subkinds: the tagger is often wrong about those, less often about these.
    const s0c = this.coarse(s0);
    const s1c = this.coarse(s1);
    const b0c = this.coarse(b0);
    const b1c = this.coarse(b1);
    const near = (s0c << 5) | b0c;
    single[9] = (((s1c << 10) | near) << 5) | b1c;
    single[10] = (((near << 5) | b1c) << 5) | this.coarse(b2);
    single[11] = (((this.coarse(s2) << 5) | s1c) << 10) | near;
  }

  private dependents(s0: number, s1: number, b0: number): void {
    const { single, first, second } = this.transitions;
    const { left1, left2, right1, right2, lefts, rights, leftSet, rightSet } = this.state;
    const s0t = this.tag(s0);
    const s1t = this.tag(s1);
    const b0t = this.tag(b0);
    const s0l = left1[s0]!;
    const s0r = right1[s0]!;
    const b0l = left1[b0]!;
    const s1l = s1 < 0 ? -1 : left1[s1]!;
    const s1r = s1 < 0 ? -1 : right1[s1]!;
    const s1r2 = s1 < 0 ? -1 : right2[s1]!;
    const stack = (s1t << 6) | s0t;
    const middle = (s0t << 6) | b0t;
    single[12] = (stack << 6) | this.tag(s1l);
    single[13] = (((s0t << 6) | this.tag(s0l)) << 6) | this.tag(left2[s0]!);
    single[14] = (((s0t << 6) | this.tag(s0r)) << 6) | this.tag(right2[s0]!);
    single[15] = (((s1t << 6) | this.tag(s1r)) << 6) | this.tag(s1r2);
    single[16] = (((b0t << 6) | this.tag(b0l)) << 6) | this.tag(left2[b0]!);
    single[17] = (this.relation(s0l) << 12) | middle;
    single[18] = (this.relation(s0r) << 12) | middle;
    single[19] = (this.relation(b0l) << 12) | middle;
    single[20] = (middle << 4) | (Math.min(rights[s0]!, 3) << 2) | Math.min(lefts[b0]!, 3);
    first[10] = this.word(b0l);
    second[10] = middle;
    first[11] = pair(leftSet[s0]!, s1 < 0 ? 0 : rightSet[s1]!);
    second[11] = stack;
  }

  /** Features for naming the relation of the attachment that a transition is about to make. */
  attachment(transition: number): void {
    const { state } = this;
    const { single, first, second } = this.attachments;
    const { leftSet, rightSet, left1, right1, hashes, length } = state;
    const dependent = state.onStack(0);
    const head = transition === LEFT ? state.next : state.onStack(1);
    const dw = this.word(dependent);
    const hw = this.word(head);
    const dt = this.tag(dependent);
    const ht = this.tag(head);
    const own = (dt << 2) | transition;
    const arc = (((ht << 6) | dt) << 2) | transition;
    const dwt = pair(dw, own);
    const leftWord = this.word(left1[dependent]!);
    const sets = pair(leftSet[dependent]!, rightSet[dependent]!);
    const headSets = pair(leftSet[head]!, rightSet[head]!);
    const far = distance(dependent, head);
    single[0] = arc;
    single[1] = dwt;
    single[2] = (arc << 3) | far;
    single[3] = (arc << 6) | this.tag(dependent - 1);
    single[4] = (arc << 6) | this.tag(dependent + 1 < length ? dependent + 1 : -1);
    single[5] = (arc << 6) | this.tag(head - 1);
    single[6] = (arc << 6) | this.tag(head + 1 < length ? head + 1 : -1);
    first[0] = hw;
    second[0] = (ht << 2) | transition;
    first[1] = dwt;
    second[1] = ht;
    first[2] = hw;
    second[2] = arc;
    first[3] = leftWord;
    second[3] = arc;
    first[4] = pair(leftWord, hw);
    second[4] = transition;
    first[5] = leftWord;
    second[5] = dwt;
    first[6] = leftSet[dependent]!;
    second[6] = arc;
    first[7] = sets;
    second[7] = own;
    first[8] = headSets;
    second[8] = arc;
    first[9] = headSets;
    second[9] = dwt;
    first[10] = sets;
    second[10] = arc;
    first[11] = dwt;
    second[11] = far;
    first[12] = arc;
    second[12] = pair(this.tag(left1[dependent]!), this.tag(right1[dependent]!));
    first[13] = pair(hashes.suffix3[dependent]!, hashes.shape[dependent]!);
    second[13] = arc;
    first[14] = this.word(right1[dependent]!);
    second[14] = arc;
    this.count = this.attachments.hash(this.features, 0);
  }
}
