import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotationNetworkChart } from "../../../src/charts/index.ts";
import type { Graph } from "../../../src/charts/quotation-network/graph.ts";
import { LABEL_HEIGHT, layoutOf, type PlacedNode } from "../../../src/charts/quotation-network/layout.ts";
import { affiliationNetwork, statements } from "../../../src/networks/index.ts";
import { ARTICLE, CORPUS } from "../sources.ts";

describe("a quotation network", () => {
  it("goes from who is quoted to whom the words mention, with the speaker's stance", () => {
    const { rows } = quotationNetworkChart(ARTICLE);
    expect(rows[0]).toEqual({ from: "Jelena Radovanović", to: "Serbia", weight: 3, tone: "none" });
    expect(rows).toContainEqual({ from: "Pieter van Houten", to: "Belgrade", weight: 1, tone: "against" });
  });

  it("adds up many articles", () => {
    const { rows } = quotationNetworkChart(CORPUS);
    expect(rows).toContainEqual({ from: "Anton Berg", to: "Vera Lind", weight: 1, tone: "against" });
  });

  it("draws networks of statements as they are", () => {
    const { title, rows } = quotationNetworkChart(CORPUS.networks.conflict);
    expect(title).toBe("Who disagrees with whom");
    expect(rows.every(({ tone }) => tone === "against")).toBe(true);
    const affiliation = quotationNetworkChart(affiliationNetwork(statements([ARTICLE])));
    expect(affiliation.rows).toContainEqual({
      from: "Jelena Radovanović",
      to: "Trojan horse",
      weight: 3,
      tone: "against",
    });
  });

  it("keeps the heaviest edges where there is not room for all", () => {
    const { rows } = quotationNetworkChart(ARTICLE, { most: 2 });
    expect(rows.map(({ from, to }) => `${from} ${to}`)).toEqual(["Jelena Radovanović Serbia"]);
  });
});

/** What the sign and the name of a node take up. */
const boxOf = ({ x, y, radius, half }: PlacedNode) => ({
  left: x - half,
  right: x + half,
  top: y - radius,
  bottom: y + radius + LABEL_HEIGHT,
});

const graphs = fc
  .tuple(fc.integer({ min: 2, max: 30 }), fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { minLength: 1, maxLength: 60 }))
  .map(([count, pairs]): Graph => {
    const id = (i: number) => `a${i % count}`;
    const nodes = Array.from({ length: count }, (_, i) => ({
      id: id(i),
      name: `Somebody with a name of ${"some length ".repeat(i % 3)}${i}`,
      kind: "person" as const,
      weight: 1 + (i % 5),
      speaks: true,
    }));
    const edges = pairs.map(([a, b]) => ({ source: id(a), target: id(b), weight: 1, tone: "none" as const }));
    return { isDirected: true, nodes, edges, more: 0, notes: [] };
  });

describe("the layout of a network", () => {
  it("puts no name on another or outside, whatever the network", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { nodes, width, height } = layoutOf(graph, 728);
        const boxes = nodes.map(boxOf);
        boxes.forEach((a, i) => {
          expect(a.left >= -1 && a.right <= width + 1 && a.top >= -1 && a.bottom <= height + 1).toBe(true);
          for (const b of boxes.slice(i + 1)) {
            const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
          }
        });
      }),
      { numRuns: 25, seed: 4 },
    );
  });

  it("is the same for the same network", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(layoutOf(graph, 600)).toEqual(layoutOf(structuredClone(graph), 600));
      }),
      { numRuns: 5, seed: 6 },
    );
  });
});
