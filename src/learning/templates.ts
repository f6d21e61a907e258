import { feature, pair } from "./hashing.ts";

/**
 * Feature templates, hashed all at once. A caller puts the values of the templates that take one value into {@link single}, those of
 * the templates that take two into {@link first} and {@link second}; {@link hash} makes features of them in two loops without a call.
 *
 * @example
 * const templates = new Templates({ number: 1, singles: 1, pairs: 1 });
 * templates.single[0] = word;
 * templates.first[0] = word;
 * templates.second[0] = next;
 * templates.hash(features, 0); // features[0] is feature(1, word), features[1] feature(2, pair(word, next)); gives 2
 */
export class Templates {
  readonly single: Int32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
  private readonly number: number;

  /** @param number number of the first template; the others count on from it, templates of two values last */
  constructor({ number, singles, pairs }: { number: number; singles: number; pairs: number }) {
    this.number = number;
    this.single = new Int32Array(singles);
    this.first = new Int32Array(pairs);
    this.second = new Int32Array(pairs);
  }

  /** Writes the features into `features` from a place on; gives the place after the last. */
  hash(features: Int32Array, from: number): number {
    const { single, first, second, number } = this;
    const pairsFrom = from + single.length;
    for (let i = 0; i < single.length; i++) features[from + i] = feature(number + i, single[i]!);
    const pairsNumber = number + single.length;
    for (let i = 0; i < first.length; i++)
      features[pairsFrom + i] = feature(pairsNumber + i, pair(first[i]!, second[i]!));
    return pairsFrom + first.length;
  }
}
