import fc from "fast-check";
import { UndirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
import { describe, expect, it } from "vitest";
import { affiliationNetwork, congruenceNetwork, type Network, toGraphml } from "../../src/networks/index.ts";
import { coded, codings, hostile } from "./coded.ts";

const readBack = (network: Network) => parse(UndirectedGraph, toGraphml(network));

/** What XML 1.0 cannot hold comes back as U+FFFD. */
const writable = (text: string): string =>
  [...text]
    .map((character) => {
      const code = character.codePointAt(0)!;
      const isControl = code < 0x20 && code !== 9 && code !== 10 && code !== 13;
      const isHalf = code >= 0xd800 && code <= 0xdfff;
      return isControl || isHalf || code === 0xfffe || code === 0xffff ? "\ufffd" : character;
    })
    .join("");

describe("GraphML", () => {
  it("is read back with the attributes of nodes and edges", () => {
    const network = affiliationNetwork([coded("Ana", "tax", true), coded("Ana", "tax", false)]);
    const graph = readBack(network);
    expect(graph.mapNodes((id, attributes) => ({ id, ...attributes }))).toEqual(network.nodes);
    expect(
      graph.mapEdges((_id, { weight, agree, disagree }, source, target) => ({
        source,
        target,
        weight,
        agree,
        disagree,
      })),
    ).toEqual(network.edges);
  });

  it("says what network it is", () => {
    expect(toGraphml(congruenceNetwork([]))).toContain('<graph id="congruence" edgedefault="undirected">');
  });

  it("is read back whole, whatever is in the network", () => {
    fc.assert(
      fc.property(codings, (made) => {
        const network = congruenceNetwork(made, { normalization: "average-activity", isolates: true });
        const graph = readBack(network);
        expect(graph.order).toBe(network.nodes.length);
        expect(graph.mapEdges((_id, { weight }) => weight)).toEqual(network.edges.map(({ weight }) => weight));
      }),
    );
  });

  it("is valid XML for every string", () => {
    fc.assert(
      fc.property(hostile, hostile, (person, concept) => {
        const graph = readBack(affiliationNetwork([coded(`p${person}`, `c${concept}`, true)]));
        expect(graph.mapNodes((_id, { name }) => name)).toEqual([writable(`p${person}`), writable(`c${concept}`)]);
      }),
    );
  });
});
