import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  affiliationNetwork,
  conflictNetwork,
  congruenceNetwork,
  type Network,
  type Statement,
} from "../../src/networks/index.ts";
import { coded, codings } from "./coded.ts";

/** Edges by the names of their ends. */
function edgesOf({ nodes, edges }: Network): Record<string, number[]> {
  const name = new Map(nodes.map((node) => [node.id, node.name]));
  return Object.fromEntries(
    edges.map(({ source, target, weight, agree, disagree }) => [
      `${name.get(source)}–${name.get(target)}`,
      [weight, agree, disagree],
    ]),
  );
}

const namesOf = ({ nodes }: Network): string[] => nodes.map(({ name }) => name);

const DEBATE: readonly Statement[] = [
  coded("Ana", "tax", true),
  coded("Ana", "tax", true),
  coded("Ana", "coup", false),
  coded("Bo", "tax", true),
  coded("Bo", "coup", true),
  coded("Cem", "tax", false),
  coded("Cem", "coup", false),
  coded("Dot", "ark", true),
];

describe("the affiliation network", () => {
  it("links actors to concepts by the number of statements of each sort", () => {
    expect(edgesOf(affiliationNetwork([...DEBATE, coded("Ana", "tax", false)]))).toEqual({
      "Ana–coup": [1, 0, 1],
      "Ana–tax": [3, 2, 1],
      "Bo–coup": [1, 1, 0],
      "Bo–tax": [1, 1, 0],
      "Cem–coup": [1, 0, 1],
      "Cem–tax": [1, 0, 1],
      "Dot–ark": [1, 1, 0],
    });
  });

  it("says of each node what it is and how often it is there", () => {
    const { nodes } = affiliationNetwork([coded("Ana", "tax", true), coded("", "tax", true, "Bank")]);
    expect(nodes).toEqual([
      { id: "a1", kind: "organization", name: "Bank", frequency: 1 },
      { id: "a2", kind: "person", name: "Ana", frequency: 1 },
      { id: "c1", kind: "concept", name: "tax", frequency: 2 },
    ]);
  });
});

describe("the congruence network", () => {
  it("links actors by the number of concepts they take the same position on", () => {
    expect(edgesOf(congruenceNetwork(DEBATE))).toEqual({ "Ana–Bo": [1, 1, 0], "Ana–Cem": [1, 0, 1] });
  });

  it("counts a concept once however often the same is said", () => {
    const often = [...DEBATE, ...DEBATE, ...DEBATE];
    expect(edgesOf(congruenceNetwork(often))).toEqual(edgesOf(congruenceNetwork(DEBATE)));
  });

  it("can be divided by the average activity of the two actors", () => {
    const made = [
      coded("Ana", "tax", true),
      coded("Ana", "coup", true),
      coded("Ana", "ark", true),
      coded("Bo", "tax", true),
    ];
    expect(edgesOf(congruenceNetwork(made, { normalization: "average-activity" }))).toEqual({ "Ana–Bo": [0.5, 1, 0] });
  });
});

describe("the conflict network", () => {
  it("links actors by the number of concepts they contradict each other on, and tells which of them agrees", () => {
    expect(edgesOf(conflictNetwork(DEBATE))).toEqual({
      "Ana–Bo": [1, 0, 1],
      "Ana–Cem": [1, 1, 0],
      "Bo–Cem": [2, 2, 0],
    });
  });

  it("has no loop for an actor who contradicts itself", () => {
    expect(conflictNetwork([coded("Ana", "tax", true), coded("Ana", "tax", false)]).edges).toEqual([]);
  });
});

describe("options of networks", () => {
  it("leave out actors and concepts with fewer statements than the minimum frequency", () => {
    const network = affiliationNetwork(DEBATE, { minimumFrequency: 3 });
    expect(edgesOf(network)).toEqual({ "Ana–coup": [1, 0, 1], "Ana–tax": [2, 2, 0] });
    expect(network.nodes.map(({ name, frequency }) => [name, frequency])).toEqual([
      ["Ana", 3],
      ["coup", 3],
      ["tax", 4],
    ]);
  });

  it("keep nodes without an edge where they are wanted", () => {
    expect(namesOf(congruenceNetwork(DEBATE))).toEqual(["Ana", "Bo", "Cem"]);
    expect(namesOf(congruenceNetwork(DEBATE, { isolates: true }))).toEqual(["Ana", "Bo", "Cem", "Dot"]);
  });

  it("choose who the actors are", () => {
    const made = [coded("Ana", "tax", true, "Bank"), coded("Bo", "tax", true), coded("", "tax", true, "Union")];
    const actors = (choice: "person" | "organization" | "speaker") =>
      namesOf(affiliationNetwork(made, { actors: choice })).slice(0, -1);
    expect(actors("person")).toEqual(["Ana", "Bo"]);
    expect(actors("organization")).toEqual(["Bank", "Union"]);
    expect(actors("speaker")).toEqual(["Union", "Ana", "Bo"]);
  });

  it("are refused where there are none such", () => {
    expect(() => affiliationNetwork([], { normalization: "none" } as never)).toThrow(/no option "normalization"/);
    expect(() => conflictNetwork([], { minimumFrequency: 1.5 })).toThrow(/whole number/);
    expect(() => congruenceNetwork([], { actors: "country" as never })).toThrow(/one of person/);
  });
});

/** The definition, pair by pair: on how many concepts one says `mine` and the other `theirs`. */
function pairs(made: readonly Statement[], test: (mine: boolean, theirs: boolean) => boolean): number {
  const actor = ({ person, organization }: Statement) => (person ? `p ${person}` : organization && `o ${organization}`);
  const said = new Set(made.filter(actor).map((each) => JSON.stringify([actor(each), each.concept, each.agreement])));
  const each = [...said].map((key) => JSON.parse(key) as [string, string, boolean]);
  let found = 0;
  for (const [a, concept, mine] of each) {
    for (const [b, other, theirs] of each) if (a < b && concept === other && test(mine, theirs)) found++;
  }
  return found;
}

describe("every network", () => {
  const total = ({ edges }: Network): number => edges.reduce((sum, { weight }) => sum + weight, 0);

  it("counts what the definition counts", () => {
    fc.assert(
      fc.property(codings, (made) => {
        expect(total(congruenceNetwork(made))).toBe(pairs(made, (mine, theirs) => mine === theirs));
        expect(total(conflictNetwork(made))).toBe(pairs(made, (mine, theirs) => mine !== theirs));
        const spoken = made.filter(({ person, organization }) => person || organization);
        expect(total(affiliationNetwork(made))).toBe(spoken.length);
      }),
    );
  });

  it("is the same in whatever order the statements come", () => {
    const shuffled = codings.chain((made) =>
      fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
    );
    fc.assert(
      fc.property(shuffled, ([made, others]) => {
        for (const network of [affiliationNetwork, congruenceNetwork, conflictNetwork]) {
          expect(network(others)).toEqual(network(made));
        }
      }),
    );
  });

  it("has normalized weights from 0 to 1", () => {
    fc.assert(
      fc.property(codings, (made) => {
        for (const network of [congruenceNetwork, conflictNetwork]) {
          for (const { weight } of network(made, { normalization: "average-activity" }).edges) {
            expect(weight).toBeGreaterThan(0);
            expect(weight).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});
