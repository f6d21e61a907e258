import type { Chain } from "../../learning/chain.ts";
import type { Range } from "../reading.ts";
import { type Facts, ROLE } from "./facts.ts";
import { ROLE_PLACE } from "./tagging.ts";

/** How probable the tagger holds it that a token is in a source or a content, in the pieces where there is one to ask about. */
export class Certainty {
  private readonly source: Float32Array;
  private readonly content: Float32Array;
  private labelShares = new Float32Array(0);

  constructor(private readonly facts: Facts) {
    this.source = new Float32Array(facts.count);
    this.content = new Float32Array(facts.count);
  }

  /** Takes in a piece that the chain has decoded; one in which neither it nor the rules found anything is passed over. */
  take(chain: Chain, from: number, decoded: Uint8Array): void {
    if (!this.isWanted(from, decoded)) return;
    const { labels } = chain;
    const size = decoded.length * labels;
    if (this.labelShares.length < size) this.labelShares = new Float32Array(size);
    const { labelShares, source, content } = this;
    chain.marginals(decoded.length, labelShares);
    for (let i = 0; i < decoded.length; i++) {
      source[from + i] = partShare(labelShares, i * labels, ROLE_PLACE.source);
      content[from + i] = partShare(labelShares, i * labels, ROLE_PLACE.content);
    }
  }

  private isWanted(from: number, decoded: Uint8Array): boolean {
    const { ruleRole } = this.facts;
    for (let i = 0; i < decoded.length; i++) {
      if (decoded[i] !== 0 || ruleRole[from + i]! >> 1 === ROLE.content) return true;
    }
    return false;
  }

  /** The mean over ranges of the probability that their tokens are in a source. */
  ofSource(ranges: readonly Range[]): number {
    return mean(this.source, ranges);
  }

  /** The same of contents. */
  ofContent(ranges: readonly Range[]): number {
    return mean(this.content, ranges);
  }
}

/** Probability that a token is any of a part's three labels, where the token's labels begin at `base`. */
function partShare(shares: Float32Array, base: number, role: number): number {
  const first = base + 1 + role * 3;
  return shares[first]! + shares[first + 1]! + shares[first + 2]!;
}

function mean(shares: Float32Array, ranges: readonly Range[]): number {
  let sum = 0;
  let count = 0;
  for (const { from, to } of ranges) {
    for (let at = from; at < to; at++) sum += shares[at]!;
    count += to - from;
  }
  return count === 0 ? 0 : sum / count;
}
