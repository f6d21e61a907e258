import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate } from "../../src/stance/aggregate.ts";
import type { Signal } from "../../src/stance/signal.ts";
import { analysed } from "../analysed.ts";

/** Every stance toward an actor: "holder position actor". */
function towardActors(text: string): string[] {
  const { stances, actors } = analysed(text);
  const name = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;
  return stances
    .filter(({ target }) => target.kind === "actor")
    .map(({ holder, target, position }) => `${name(holder)} ${position} ${name(target.id)}`);
}

describe("stance toward an actor", () => {
  it("is unfavourable where the holder criticises", () => {
    expect(towardActors("Lena Ortiz criticised Karl Berg.")).toEqual(["Lena Ortiz unfavourable Karl Berg"]);
  });

  it("is the agent's in the passive", () => {
    expect(towardActors("Karl Berg was praised by Lena Ortiz.")).toEqual(["Lena Ortiz favourable Karl Berg"]);
  });

  it("turns with a negation", () => {
    expect(towardActors("Lena Ortiz has not praised Karl Berg.")).toEqual(["Lena Ortiz unfavourable Karl Berg"]);
  });

  it("is the speaker's where somebody is said to have failed", () => {
    expect(towardActors("Lena Ortiz said that Karl Berg had failed to explain the plan.")).toEqual([
      "Lena Ortiz unfavourable Karl Berg",
    ]);
  });

  it("follows from a label with a side", () => {
    expect(towardActors("Lena Ortiz called Karl Berg a coward.")).toEqual(["Lena Ortiz unfavourable Karl Berg"]);
  });

  it("is not found where somebody only meets somebody", () => {
    expect(towardActors("Lena Ortiz met Karl Berg.")).toEqual([]);
  });
});

describe("stance toward a label", () => {
  it("is unfavourable where the holder rejects it", () => {
    const { stances } = analysed("Karl Berg denied being a tyrant.");
    expect(stances.map(({ target, position }) => [target.kind, position])).toEqual([["label", "unfavourable"]]);
  });
});

describe("adding up signals", () => {
  const signal: fc.Arbitrary<Signal> = fc.record({
    holder: fc.constantFrom("a1", "narrator"),
    target: fc.record({ kind: fc.constantFrom("actor" as const, "label" as const), id: fc.constantFrom("x", "y") }),
    weight: fc.double({ min: -1, max: 1, noNaN: true }),
    evidence: fc.nat(50).map((start) => ({ start, end: start + 1, text: "x" })),
    quotation: fc.constantFrom(null, "q1"),
    rule: fc.constant("stance/verb-of-judgement"),
  });

  it("keeps every score between -1 and 1, and gives one stance for a holder, target and quotation", () => {
    fc.assert(
      fc.property(fc.array(signal, { maxLength: 30 }), (signals) => {
        const stances = aggregate(signals);
        for (const { score, evidence } of stances) {
          expect(score).toBeGreaterThanOrEqual(-1);
          expect(score).toBeLessThanOrEqual(1);
          expect(evidence.length).toBeGreaterThan(0);
        }
        const keys = stances.map(({ holder, target, quotation }) => [holder, target.kind, target.id, quotation].join());
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("is neutral where signs cancel out", () => {
    const base = {
      holder: "a1",
      target: { kind: "actor" as const, id: "a2" },
      quotation: null,
      rule: "stance/verb-of-judgement",
    };
    const evidence = { start: 0, end: 1, text: "x" };
    expect(
      aggregate([
        { ...base, weight: 0.8, evidence },
        { ...base, weight: -0.8, evidence },
      ]),
    ).toMatchObject([{ position: "neutral", score: 0 }]);
  });
});
