import type { Token } from "../../language/token.ts";
import type { LoadedChances } from "./loaded-spans.ts";

/**
 * A token is loaded from this probability on. Annotators leave out much that they would have marked elsewhere, so a probability well under one
 * half is already worth telling; chosen for the F1 of spans on other articles than the model learned from.
 */
export const LEAST_CHANCE = 0.18;

/** Tokens in a row that are loaded. */
export interface LoadedRun {
  readonly from: number;
  readonly to: number;
  /** Mean of the tokens' probabilities. */
  readonly probability: number;
  /** Whether it calls names rather than being loaded otherwise. */
  readonly isName: boolean;
}

/** Tags of words that hold no opinion: a run neither begins nor ends with one. */
const EDGES: ReadonlySet<string> = new Set([
  ...["IN", "TO", "CC", "DT", "PDT", "POS", "PRP$", "MD", "WDT", "EX", "SYM", "HYPH", "NFP"],
  ...[",", ".", ":", "``", "''", "-LRB-", "-RRB-", "$"],
]);

/** Runs of loaded tokens, each within a sentence. */
export function runsOf(tokens: readonly Token[], { loaded, name }: LoadedChances, least = LEAST_CHANCE): LoadedRun[] {
  const chance = (at: number): number => loaded[at]! + name[at]!;
  const runs: LoadedRun[] = [];
  for (let first = 0; first < tokens.length; ) {
    const { sentence } = tokens[first]!;
    let last = first;
    while (last < tokens.length && tokens[last]!.sentence === sentence && chance(last) >= least) last++;
    const run = trimmed(tokens, loaded, name, first, last);
    if (run !== null) runs.push(run);
    first = Math.max(last, first + 1);
  }
  return runs;
}

function trimmed(
  tokens: readonly Token[],
  loaded: Float32Array,
  name: Float32Array,
  first: number,
  last: number,
): LoadedRun | null {
  let from = first;
  let to = last;
  while (from < to && EDGES.has(tokens[from]!.tag)) from++;
  while (to > from && EDGES.has(tokens[to - 1]!.tag)) to--;
  if (from === to) return null;
  let loadedSum = 0;
  let nameSum = 0;
  for (let at = from; at < to; at++) {
    loadedSum += loaded[at]!;
    nameSum += name[at]!;
  }
  return { from, to, probability: (loadedSum + nameSum) / (to - from), isName: nameSum > loadedSum };
}
