import { pair } from "../learning/hashing.ts";
import { Templates } from "../learning/templates.ts";
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

const TRANSITION_SINGLES = [
  1, 2, 3, 4, 5, 6, 8, 25, 26, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 44, 45, 46, 50, 51, 52, 53, 54, 55, 56,
  57, 58, 59, 60, 65, 66, 67, 68, 69, 70, 82, 85, 86, 87,
];
const TRANSITION_PAIRS = [
  7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 42, 47, 48, 49, 61, 62, 63, 64, 71, 80, 81, 83, 84,
  88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101,
];
const ATTACHMENT_SINGLES = [120, 121, 135, 137, 138, 140, 141];
const ATTACHMENT_PAIRS = [
  122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 136, 139, 142, 143, 144, 145, 146, 147,
];

/** Features of a parser state, after Zhang and Nivre (2011); for the transition to take, and for the relation of an attachment. */
export class ParserFeatures {
  /** Hashes of the features; the first {@link count} are valid. */
  readonly features = new Int32Array(MOST);
  count = 0;

  constructor(private readonly state: ParserState) {}

  private readonly transitions = new Templates(TRANSITION_SINGLES, TRANSITION_PAIRS);
  private readonly attachments = new Templates(ATTACHMENT_SINGLES, ATTACHMENT_PAIRS);

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
    this.words(s0, s1, b0, b1);
    this.tagContext(s0, s1, b0, b1);
    this.coarseContext(s0, s1, b0, b1);
    this.dependents(s0, s1, b0);
    this.shapeOfArcs(s0, s1, b0);
    this.count = this.transitions.hash(this.features, 0);
  }

  private words(s0: number, s1: number, b0: number, b1: number): void {
    const { first, second } = this.transitions;
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
    first[1] = s0wt;
    first[2] = s0w;
    first[3] = s1wt;
    first[4] = s1w;
    first[5] = b0wt;
    first[6] = b0w;
    first[7] = b1w;
    second[7] = b1t;
    first[8] = b1w;
    first[9] = s0wt;
    second[9] = b0wt;
    first[10] = s0wt;
    second[10] = b0t;
    first[11] = b0wt;
    second[11] = s0t;
    first[12] = s0w;
    second[12] = b0w;
    first[13] = s1wt;
    second[13] = s0t;
    first[14] = s0wt;
    second[14] = s1t;
    first[15] = s1w;
    second[15] = s0w;
    first[16] = s1wt;
    second[16] = b0t;
    first[17] = s1w;
    second[17] = b0w;
    first[18] = b0wt;
    second[18] = s1t;
    first[19] = s0wt;
    second[19] = (s1t << 6) | b0t;
    first[20] = b0wt;
    second[20] = (s1t << 6) | s0t;
    first[21] = s1wt;
    second[21] = (s0t << 6) | b0t;
    first[22] = s0wt;
    second[22] = (b0t << 6) | b1t;
    first[23] = b0wt;
    second[23] = (s0t << 6) | b1t;
    first[24] = b1w;
    second[24] = (s0t << 6) | b0t;
    first[25] = this.word(this.state.toCome(2));
    first[26] = this.word(b0 < 0 ? -1 : b0 - 1);
  }

  private tagContext(s0: number, s1: number, b0: number, b1: number): void {
    const { first, second } = this.transitions;
    const { state } = this;
    const s0t = this.tag(s0);
    const s1t = this.tag(s1);
    const s2t = this.tag(state.onStack(2));
    const b0t = this.tag(b0);
    const b1t = this.tag(b1);
    const b2t = this.tag(state.toCome(2));
    const middle = (s0t << 6) | b0t;
    first[30] = (middle << 6) | b1t;
    first[31] = (((b0t << 6) | b1t) << 6) | b2t;
    first[32] = (middle << 6) | s1t;
    first[33] = (((s2t << 6) | s1t) << 6) | s0t;
    first[34] = (((s1t << 6) | s0t) << 12) | (b0t << 6) | b1t;
    first[35] = (middle << 12) | (b1t << 6) | b2t;
    first[36] = (((s2t << 6) | s1t) << 12) | middle;
    first[37] = middle;
    first[38] = (s1t << 6) | s0t;
    first[39] = (s1t << 6) | b0t;
    first[40] = (middle << 6) | this.tag(b0 < 0 ? -1 : b0 - 1);
    first[41] = (((s1t << 6) | s0t) << 6) | this.tag(s0 < 0 ? -1 : s0 + 1);
    first[42] = (((s1t << 6) | s0t) << 12) | (b0t << 6) | b1t;
    second[42] = b2t;
  }

  /** Nouns, verbs and adjectives without their subkinds: the tagger is often wrong about those, less often about these. */
  private coarseContext(s0: number, s1: number, b0: number, b1: number): void {
    const { first, second } = this.transitions;
    const s0c = this.coarse(s0);
    const s1c = this.coarse(s1);
    const b0c = this.coarse(b0);
    const b1c = this.coarse(b1);
    const s2c = this.coarse(this.state.onStack(2));
    const b2c = this.coarse(this.state.toCome(2));
    first[44] = (((((s1c << 5) | s0c) << 5) | b0c) << 5) | b1c;
    first[45] = (((((s0c << 5) | b0c) << 5) | b1c) << 5) | b2c;
    first[46] = (((((s2c << 5) | s1c) << 5) | s0c) << 5) | b0c;
    first[47] = (((((s1c << 5) | s0c) << 5) | b0c) << 5) | b1c;
    second[47] = (s2c << 5) | b2c;
    first[48] = this.word(s0);
    second[48] = (((s1c << 5) | b0c) << 5) | b1c;
    first[49] = this.word(b0);
    second[49] = (((s1c << 5) | s0c) << 5) | b1c;
  }

  private coarse(at: number): number {
    return at < 0 ? 31 : COARSE[this.state.tags[at]!]!;
  }

  private dependents(s0: number, s1: number, b0: number): void {
    const { first, second } = this.transitions;
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
    first[50] = (middle << 6) | this.tag(s0l);
    first[51] = (middle << 6) | this.tag(s0r);
    first[52] = (middle << 6) | this.tag(b0l);
    first[53] = (stack << 6) | this.tag(s1r);
    first[54] = (stack << 6) | this.tag(s1l);
    first[55] = (stack << 6) | this.tag(s0l);
    first[56] = (stack << 6) | this.tag(s0r);
    first[57] = (((s0t << 6) | this.tag(s0l)) << 6) | this.tag(s0 < 0 ? -1 : left2[s0]!);
    first[58] = (((s0t << 6) | this.tag(s0r)) << 6) | this.tag(s0 < 0 ? -1 : right2[s0]!);
    first[59] = (((s1t << 6) | this.tag(s1r)) << 6) | this.tag(s1 < 0 ? -1 : right2[s1]!);
    first[60] = (((b0t << 6) | this.tag(b0l)) << 6) | this.tag(b0 < 0 ? -1 : left2[b0]!);
    first[61] = this.word(s0l);
    second[61] = middle;
    first[62] = this.word(s0r);
    second[62] = middle;
    first[63] = this.word(b0l);
    second[63] = middle;
    first[64] = this.word(s1r);
    second[64] = stack;
    first[65] = (this.relation(s0l) << 12) | middle;
    first[66] = (this.relation(s0r) << 12) | middle;
    first[67] = (this.relation(b0l) << 12) | middle;
    first[68] = (this.relation(s1r) << 12) | stack;
    first[69] = (this.relation(s0l) << 12) | stack;
    first[70] = (this.relation(s0r) << 12) | stack;
    first[71] = this.word(s0l);
    second[71] = stack;
  }

  private shapeOfArcs(s0: number, s1: number, b0: number): void {
    const { first, second } = this.transitions;
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
    first[80] = s0w;
    second[80] = near;
    first[81] = b0w;
    second[81] = near;
    first[82] = (middle << 3) | near;
    first[83] = s0w;
    second[83] = below | 16;
    first[84] = s1w;
    second[84] = below;
    first[85] = (stack << 3) | below;
    first[86] = (middle << 4) | (s0r << 2) | b0l;
    first[87] = (stack << 4) | (s1r << 2) | s0l;
    first[88] = s0w;
    second[88] = (s0r << 2) | s0l;
    first[89] = s1w;
    second[89] = s1r;
    first[90] = b0w;
    second[90] = b0l;
    first[91] = s0rs;
    second[91] = middle;
    first[92] = s0ls;
    second[92] = middle;
    first[93] = b0ls;
    second[93] = middle;
    first[94] = s1rs;
    second[94] = stack;
    first[95] = s1ls;
    second[95] = stack;
    first[96] = s0ls;
    second[96] = stack;
    first[97] = s0rs;
    second[97] = stack;
    first[98] = s0w;
    second[98] = s0rs;
    first[99] = s1w;
    second[99] = s1rs;
    first[100] = pair(s0ls, s1rs);
    second[100] = stack;
    first[101] = b0w;
    second[101] = b0ls;
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
    const leftWord = this.word(left1[dependent]!);
    const sets = pair(leftSet[dependent]!, rightSet[dependent]!);
    const headSets = pair(leftSet[head]!, rightSet[head]!);
    const far = distance(dependent, head);
    const { first, second } = this.attachments;
    first[120] = arc;
    first[121] = dwt;
    first[122] = hw;
    second[122] = (ht << 2) | side;
    first[123] = dwt;
    second[123] = ht;
    first[124] = hw;
    second[124] = arc;
    first[125] = hw;
    second[125] = dwt;
    first[126] = leftWord;
    second[126] = arc;
    first[127] = pair(leftWord, hw);
    second[127] = side;
    first[128] = leftWord;
    second[128] = dwt;
    first[129] = leftSet[dependent]!;
    second[129] = arc;
    first[130] = sets;
    second[130] = (dt << 2) | side;
    first[131] = headSets;
    second[131] = arc;
    first[132] = headSets;
    second[132] = pair(hw, side);
    first[133] = headSets;
    second[133] = dwt;
    first[134] = sets;
    second[134] = arc;
    first[135] = (arc << 3) | far;
    first[136] = dwt;
    second[136] = far;
    first[137] = (arc << 6) | this.tag(dependent - 1);
    first[138] = (arc << 6) | this.tag(dependent + 1 < state.length ? dependent + 1 : -1);
    first[139] = arc;
    second[139] = pair(this.tag(left1[dependent]!), this.tag(right1[dependent]!));
    first[140] = (arc << 6) | this.tag(head - 1);
    first[141] = (arc << 6) | this.tag(head + 1 < state.length ? head + 1 : -1);
    first[142] = this.word(dependent - 1);
    second[142] = arc;
    first[143] = pair(state.hashes.suffix3[dependent]!, state.hashes.shape[dependent]!);
    second[143] = arc;
    first[144] = this.word(right1[dependent]!);
    second[144] = arc;
    first[145] = pair(leftSet[head]!, leftSet[dependent]!);
    second[145] = arc;
    first[146] = state.hashes.suffix3[head]!;
    second[146] = arc;
    first[147] = this.word(head + 1 < state.length ? head + 1 : -1);
    second[147] = arc;
    this.count = this.attachments.hash(this.features, 0);
  }
}
