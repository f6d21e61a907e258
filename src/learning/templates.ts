import { pair } from "./hashing.ts";

/**
 * Feature templates, hashed all at once: the value that a template takes is put into {@link first} at the template's own number,
 * the second of two values into {@link second}, and {@link hash} then makes features of them in two loops without a call.
 *
 * @example
 * const templates = new Templates([1], [2]);
 * templates.first[1] = word;
 * templates.first[2] = word;
 * templates.second[2] = next;
 * templates.hash(features, 0); // features[0] is feature(1, word), features[1] feature(2, pair(word, next)); gives 2
 */
export class Templates {
  readonly first: Int32Array;
  readonly second: Int32Array;
  private readonly singles: Int32Array;
  private readonly pairs: Int32Array;
  private readonly salts: Int32Array;

  /** @param singles numbers of the templates with one value @param pairs numbers of those with two */
  constructor(singles: readonly number[], pairs: readonly number[]) {
    const most = Math.max(0, ...singles, ...pairs) + 1;
    this.first = new Int32Array(most);
    this.second = new Int32Array(most);
    this.singles = Int32Array.from(singles);
    this.pairs = Int32Array.from(pairs);
    this.salts = Int32Array.from({ length: most }, (_, template) => Math.imul(template, 0x9e3779b1));
  }

  /** Writes the features into `features` from a place on, as {@link feature} hashes them; gives the place after the last. */
  hash(features: Int32Array, from: number): number {
    const { first, second, singles, pairs, salts } = this;
    let to = from;
    for (let i = 0; i < singles.length; i++) {
      const template = singles[i]!;
      features[to++] = mixed(first[template]! ^ salts[template]!);
    }
    for (let i = 0; i < pairs.length; i++) {
      const template = pairs[i]!;
      features[to++] = mixed(pair(first[template]!, second[template]!) ^ salts[template]!);
    }
    return to;
  }
}

function mixed(salted: number): number {
  let hash = Math.imul(salted, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
