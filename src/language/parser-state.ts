import { TAGS, type Tag } from "./token.ts";
import { WordColumns } from "./word-columns.ts";

/** Transitions of the parser (arc-hybrid: Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0;
/** The top of the stack becomes a dependent of the next word. */
export const LEFT = 1;
/** The top of the stack becomes a dependent of the word below it. */
export const RIGHT = 2;

/** Relation of words not attached yet. */
export const NO_RELATION = 255;

const TAG_IDS = new Map<string, number>(TAGS.map((tag, i) => [tag, i]));

const COLUMNS = [
  "tags",
  "heads",
  "stack",
  "left1",
  "left2",
  "right1",
  "right2",
  "lefts",
  "rights",
  "leftSet",
  "rightSet",
] as const;

/**
 * Where the parser stands in a sentence: the stack, the next word, and what has been attached. Words are places in the
 * sentence; -1 stands for no word. Columns grow with the longest sentence and are used again.
 */
export class ParserState {
  readonly hashes = new WordColumns();
  length = 0;
  /** Next word that is not on the stack. */
  next = 0;
  /** Number of words on the stack. */
  depth = 0;
  tags = new Int32Array(0);
  heads = new Int32Array(0);
  stack = new Int32Array(0);
  /** Outermost and second outermost dependents on the left and right of each word. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  /** Number of dependents on each side. */
  lefts = new Int32Array(0);
  rights = new Int32Array(0);
  /** Relations of the dependents on each side, a bit each. */
  leftSet = new Int32Array(0);
  rightSet = new Int32Array(0);
  relations = new Uint8Array(0);

  start(words: readonly string[], tags: readonly Tag[]): void {
    const { length } = words;
    this.hashes.fill(words);
    if (this.heads.length < length) {
      for (const name of COLUMNS) this[name] = new Int32Array(2 * length);
      this.relations = new Uint8Array(2 * length);
    }
    for (let i = 0; i < length; i++) this.tags[i] = TAG_IDS.get(tags[i]!) ?? 0;
    for (const name of ["heads", "left1", "left2", "right1", "right2"] as const) this[name].fill(-1, 0, length);
    for (const name of ["lefts", "rights", "leftSet", "rightSet"] as const) this[name].fill(0, 0, length);
    this.relations.fill(NO_RELATION, 0, length);
    this.length = length;
    this.next = 0;
    this.depth = 0;
  }

  /** Word on the stack, 0 for the top; -1 where the stack is not that deep. */
  onStack(below: number): number {
    return below < this.depth ? this.stack[this.depth - 1 - below]! : -1;
  }

  /** Word to come, 0 for the next; -1 past the end. */
  toCome(after: number): number {
    return this.next + after < this.length ? this.next + after : -1;
  }

  get done(): boolean {
    return this.next === this.length && this.depth <= 1;
  }

  allows(transition: number): boolean {
    if (transition === SHIFT) return this.next < this.length;
    return transition === LEFT ? this.depth >= 1 && this.next < this.length : this.depth >= 2;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** Takes the top off the stack and attaches it to the next word (LEFT) or to the word below it (RIGHT). */
  attach(transition: number, relation: number): void {
    const dependent = this.stack[--this.depth]!;
    const head = transition === LEFT ? this.next : this.stack[this.depth - 1]!;
    this.heads[dependent] = head;
    this.relations[dependent] = relation;
    if (transition === LEFT) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = dependent;
      this.lefts[head]!++;
      this.leftSet[head]! |= 1 << (relation & 31);
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = dependent;
      this.rights[head]!++;
      this.rightSet[head]! |= 1 << (relation & 31);
    }
  }
}
