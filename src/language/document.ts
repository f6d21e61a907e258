import type { Span } from "../schema/index.ts";
import type { Language } from "./language.ts";
import type { Relation, Sentence, Token } from "./token.ts";
import { Tree } from "./tree.ts";
import { findVerbGroups, NEGATORS } from "./verb-groups.ts";
import type { VerbGroup } from "./verbs.ts";

/** Relations of the parts that belong to a noun phrase. */
const NOUN_PHRASE_PARTS: ReadonlySet<Relation> = new Set([
  "det",
  "amod",
  "nummod",
  "compound",
  "flat",
  "nmod:poss",
  "advmod",
  "dep",
]);

/** How many heads a search for a shared subject climbs. */
const MOST_CLIMBS = 4;

/** {@link Language} over the tokens of one article. */
export class Document implements Language {
  readonly verbGroups: readonly VerbGroup[];
  private readonly groupAt: Int32Array;
  private readonly tree: Tree;

  constructor(
    readonly text: string,
    readonly sentences: readonly Sentence[],
    readonly tokens: readonly Token[],
  ) {
    this.tree = new Tree(tokens);
    const { groups, groupAt } = findVerbGroups(tokens, this.tree);
    this.verbGroups = groups;
    this.groupAt = groupAt;
  }

  tokenAt(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  tokensIn(start: number, end: number): { from: number; to: number } {
    const from = this.tokenAt(start);
    const last = this.tokenAt(end);
    const overlaps = last < this.tokens.length && this.tokens[last]!.start < end;
    return { from, to: Math.max(from, overlaps ? last + 1 : last) };
  }

  sentenceOf(token: number): Sentence {
    return this.sentences[this.tokens[token]!.sentence]!;
  }

  span(from: number, to: number): Span {
    return this.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end);
  }

  slice(start: number, end: number): Span {
    return { start, end, text: this.text.slice(start, end) };
  }

  children(token: number): readonly number[] {
    return this.tree.children(token);
  }

  child(token: number, ...relations: Relation[]): number {
    return this.tree.child(token, relations);
  }

  subtree(token: number): { from: number; to: number } {
    return this.tree.subtree(token);
  }

  nounPhrase(head: number): { from: number; to: number } {
    let from = head;
    let to = head + 1;
    for (const child of this.children(head)) {
      if (!NOUN_PHRASE_PARTS.has(this.tokens[child]!.relation)) continue;
      const reach = this.subtree(child);
      if (child < head) from = Math.min(from, reach.from);
      else if (this.tokens[child]!.relation === "flat" || this.tokens[child]!.relation === "compound")
        to = Math.max(to, reach.to);
    }
    while (from < head && this.isEdgeMark(from)) from++;
    return { from, to };
  }

  private isEdgeMark(token: number): boolean {
    const { tag } = this.tokens[token]!;
    return tag === "," || tag === "." || tag === ":" || tag === "''" || tag === "CC" || tag === "IN";
  }

  subject(predicate: number): number {
    let at = predicate;
    for (let climb = 0; climb < MOST_CLIMBS; climb++) {
      const own = this.child(at, "nsubj", "nsubj:pass", "csubj");
      if (own >= 0) return own;
      const { relation, head } = this.tokens[at]!;
      if (relation === "acl" || relation === "acl:relcl") return head;
      if (relation === "xcomp") {
        // Object control: in "urged them to leave" they leave; "promised them to leave" is the rarer reading.
        const object = this.child(head, "obj", "iobj");
        if (object >= 0) return object;
      } else if (relation !== "conj" && relation !== "advcl" && relation !== "cop" && relation !== "aux") {
        return -1;
      }
      if (head === at) return -1;
      at = head;
    }
    return -1;
  }

  negated(token: number): boolean {
    if (this.verbGroup(token)?.negated) return true;
    return this.children(token).some((child) => {
      const { relation, norm } = this.tokens[child]!;
      return (relation === "advmod" || relation === "det" || relation === "cc") && NEGATORS.has(norm);
    });
  }

  verbGroup(token: number): VerbGroup | null {
    return this.verbGroups[this.groupAt[token] ?? -1] ?? null;
  }
}
