import fc from "fast-check";
import { expect, test } from "vitest";
import { LEFT, ParserState, RIGHT, SHIFT } from "../../src/language/parser-state.ts";
import { childrenOf, costs } from "../../training/oracle.ts";

/** Heads of a projective tree, built by taking transitions as the numbers say. */
function projective(draws: readonly number[]): number[] {
  const state = new ParserState();
  const length = draws.length;
  state.start(Array(length).fill("x"), Array(length).fill("NN"));
  let i = 0;
  while (!state.done) {
    const allowed = [SHIFT, LEFT, RIGHT].filter((transition) => state.allows(transition));
    const transition = allowed[draws[i++ % length]! % allowed.length]!;
    if (transition === SHIFT) state.shift();
    else state.attach(transition, 1);
  }
  return Array.from({ length }, (_, at) => (state.heads[at] === -1 ? at : state.heads[at]!));
}

test("free transitions lead to every projective tree", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 25 }), (draws) => {
      const gold = projective(draws);
      const children = childrenOf(gold);
      const state = new ParserState();
      state.start(Array(gold.length).fill("x"), Array(gold.length).fill("NN"));
      const cost = new Float64Array(3);
      while (!state.done) {
        costs(state, gold, children, cost);
        const transition = cost.indexOf(0);
        expect(transition).toBeGreaterThanOrEqual(0);
        if (transition === SHIFT) state.shift();
        else state.attach(transition, 1);
      }
      expect(gold.map((_, at) => (state.heads[at] === -1 ? at : state.heads[at]))).toEqual(gold);
    }),
  );
});
