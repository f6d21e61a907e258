import { LEFT, type ParserState, RIGHT, SHIFT } from "../src/language/parser-state.ts";

/**
 * Number of right dependencies that each transition would put out of reach (Goldberg and Nivre 2013, for arc-hybrid): the
 * dynamic oracle. Transitions that are not allowed cost infinitely much.
 */
export function costs(
  state: ParserState,
  gold: readonly number[],
  children: readonly (readonly number[])[],
  out: Float64Array,
): void {
  const { next } = state;
  const s0 = state.onStack(0);
  out[SHIFT] = state.allows(SHIFT) ? shiftCost(state, gold, children) : Number.POSITIVE_INFINITY;
  out[LEFT] = Number.POSITIVE_INFINITY;
  out[RIGHT] = Number.POSITIVE_INFINITY;
  if (s0 < 0) return;
  let lost = 0;
  for (const child of children[s0]!) if (child >= next) lost++;
  const head = gold[s0]!;
  if (state.allows(LEFT)) out[LEFT] = lost + (head === s0 || head > next || head === state.onStack(1) ? 1 : 0);
  if (state.allows(RIGHT)) out[RIGHT] = lost + (head === s0 || head >= next ? 1 : 0);
}

function shiftCost(state: ParserState, gold: readonly number[], children: readonly (readonly number[])[]): number {
  const { next, depth, stack } = state;
  const head = gold[next]!;
  let cost = 0;
  for (const child of children[next]!) if (child < next && state.heads[child] === -1) cost++;
  if (head < next && state.heads[head] === -1 && head !== stack[depth - 1]) cost++;
  return cost;
}

/** Dependents of each word. */
export function childrenOf(heads: readonly number[]): number[][] {
  const children: number[][] = heads.map(() => []);
  for (const [i, head] of heads.entries()) if (head !== i) children[head]!.push(i);
  return children;
}
