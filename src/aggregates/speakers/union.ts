import { compareText } from "../../disputes/chronology.ts";

/** Sets of words that grow together; each is named by its first word in code-unit order, whatever the order of joining. */
export class Union {
  readonly #parents = new Map<string, string>();

  find(word: string): string {
    let root = word;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up;
    for (let at = word; at !== root; ) {
      const up = this.#parents.get(at)!;
      this.#parents.set(at, root);
      at = up;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [first, second] = [this.find(a), this.find(b)].sort(compareText);
    if (first !== second) this.#parents.set(second!, first!);
  }
}
