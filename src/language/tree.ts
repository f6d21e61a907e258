import type { Relation, Token } from "./token.ts";

/** The dependency trees of all sentences as arrays: who depends on whom, and how far each token's stretch reaches. */
export class Tree {
  private readonly firstChild: Int32Array;
  private readonly childrenOf: Int32Array;
  private readonly leftmost: Int32Array;
  private readonly rightmost: Int32Array;

  constructor(private readonly tokens: readonly Token[]) {
    const count = tokens.length;
    this.firstChild = new Int32Array(count + 1);
    this.childrenOf = new Int32Array(count);
    this.leftmost = new Int32Array(count);
    for (let i = 0; i < count; i++) this.leftmost[i] = i;
    this.rightmost = this.leftmost.slice();
    this.link();
    this.stretch();
  }

  private link(): void {
    const { tokens, firstChild, childrenOf } = this;
    for (const { head, index } of tokens) if (head !== index) firstChild[head + 1]!++;
    for (let i = 0; i < tokens.length; i++) firstChild[i + 1]! += firstChild[i]!;
    const filled = new Int32Array(tokens.length);
    for (const { head, index } of tokens) {
      if (head === index) continue;
      childrenOf[firstChild[head]! + filled[head]!] = index;
      filled[head]!++;
    }
  }

  /** Spreads each token's reach to the tokens above it. Sentences are bounded in length, and so is the way up. */
  private stretch(): void {
    const { tokens, leftmost, rightmost } = this;
    for (const { index } of tokens) {
      let up = index;
      while (tokens[up]!.head !== up) {
        up = tokens[up]!.head;
        const before = leftmost[up]! <= index && rightmost[up]! >= index;
        if (before) continue;
        if (leftmost[up]! > index) leftmost[up] = index;
        if (rightmost[up]! < index) rightmost[up] = index;
      }
    }
  }

  children(token: number): readonly number[] {
    const from = this.firstChild[token];
    const to = this.firstChild[token + 1];
    const children: number[] = [];
    if (from === undefined || to === undefined) return children;
    for (let i = from; i < to; i++) children.push(this.childrenOf[i]!);
    return children;
  }

  child(token: number, relations: readonly Relation[]): number {
    const to = this.firstChild[token + 1] ?? 0;
    for (let i = this.firstChild[token] ?? 0; i < to; i++) {
      const child = this.childrenOf[i]!;
      if (relations.includes(this.tokens[child]!.relation)) return child;
    }
    return -1;
  }

  subtree(token: number): { from: number; to: number } {
    return { from: this.leftmost[token] ?? token, to: (this.rightmost[token] ?? token - 1) + 1 };
  }
}
