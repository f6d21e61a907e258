import type { Token } from "../language/token.ts";

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | undefined;
}

/** A phrase found: what it stands for and the token after its last one. */
export interface Match<Value> {
  readonly value: Value;
  readonly to: number;
}

/** Words and phrases looked up token by token; each token matches by its lemma or as it is written. */
export class Phrases<Value> {
  private readonly root: Node<Value> = { next: new Map(), value: undefined };

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of entries) {
      let node = this.root;
      for (const word of phrase.split(" ")) {
        let next = node.next.get(word);
        if (next === undefined) {
          next = { next: new Map(), value: undefined };
          node.next.set(word, next);
        }
        node = next;
      }
      node.value ??= value;
    }
  }

  /** The longest phrase that begins at a token and ends within its sentence. */
  at(tokens: readonly Token[], from: number): Match<Value> | undefined {
    const first = tokens[from]!;
    let node: Node<Value> | undefined = this.root;
    let found: Match<Value> | undefined;
    for (let to = from; to < tokens.length; to++) {
      const token: Token = tokens[to]!;
      if (token.sentence !== first.sentence) break;
      node = node.next.get(token.norm) ?? node.next.get(token.lemma);
      if (node === undefined) break;
      if (node.value !== undefined) found = { value: node.value, to: to + 1 };
    }
    return found;
  }
}
