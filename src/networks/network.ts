import { compareText } from "../disputes/chronology.ts";
import type { Statement } from "./statements.ts";

/** An actor or a concept. */
export interface NetworkNode {
  /** `a1`, `a2` … for actors, `c1`, `c2` … for concepts. */
  readonly id: string;
  readonly kind: "person" | "organization" | "concept";
  readonly name: string;
  /** Number of statements that it makes, or that are made about it; of articles that quote it in a co-quotation network. */
  readonly frequency: number;
}

/** An undirected edge. */
export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  /** `agree` and `disagree` together, or that divided where normalization was chosen; number of articles that quote both in a co-quotation network. */
  readonly weight: number;
  /** Where `source` agrees: statements in an affiliation network, concepts in the others; 0 in a co-quotation network. */
  readonly agree: number;
  /** Where `source` disagrees; 0 in a co-quotation network. */
  readonly disagree: number;
}

/** A network of actors and concepts (affiliation), or of actors (congruence, conflict and co-quotation). */
export interface Network {
  readonly type: "affiliation" | "congruence" | "conflict" | "co-quotation";
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** What can be chosen for every network. */
export interface NetworkOptions {
  /**
   * Who the actors are: the `person` of each statement, its `organization`, or (`speaker`, unless told otherwise) the person and,
   * where none is named, the organization. Statements without the actor wanted are left out.
   */
  readonly actors?: "person" | "organization" | "speaker";
  /** Actors and concepts with fewer statements are left out; 1 unless told otherwise. */
  readonly minimumFrequency?: number;
  /** Whether nodes without an edge stay; false unless told otherwise. */
  readonly isolates?: boolean;
}

/** What each option of {@link NetworkOptions} can be. */
export const NETWORK_OPTIONS = {
  actors: ["person", "organization", "speaker"],
  minimumFrequency: "whole number",
  isolates: "boolean",
} as const;

/** Statements with numbered actors and concepts. */
export interface Numbered {
  readonly actors: readonly NetworkNode[];
  readonly concepts: readonly NetworkNode[];
  readonly statements: readonly { readonly actor: number; readonly concept: number; readonly agreement: boolean }[];
}

type Named = Pick<NetworkNode, "kind" | "name">;

function actorOf({ person, organization }: Statement, actors: NetworkOptions["actors"]): Named | null {
  if (actors !== "organization" && person !== "") return { kind: "person", name: person };
  return actors !== "person" && organization !== "" ? { kind: "organization", name: organization } : null;
}

/** Counts names and numbers those frequent enough in the order of kind and name. */
function numbered(named: readonly Named[], prefix: string, minimum: number) {
  const counted = new Map<string, { node: Named; frequency: number }>();
  for (const node of named) {
    const key = `${node.kind}\n${node.name}`;
    const known = counted.get(key);
    if (known) known.frequency++;
    else counted.set(key, { node, frequency: 1 });
  }
  const frequent = [...counted].filter(([, { frequency }]) => frequency >= minimum);
  frequent.sort(([a], [b]) => compareText(a, b));
  const nodes = frequent.map(([, { node, frequency }], i) => ({ id: `${prefix}${i + 1}`, ...node, frequency }));
  const numbers = new Map(frequent.map(([key], i) => [key, i]));
  return { nodes, numberOf: ({ kind, name }: Named) => numbers.get(`${kind}\n${name}`) };
}

/** Numbers the actors and concepts of statements, without those too rare; the order of the statements does not matter. */
export function numberStatements(statements: Iterable<Statement>, options: NetworkOptions): Numbered {
  const minimum = options.minimumFrequency ?? 1;
  const made: { actor: Named; concept: Named; agreement: boolean }[] = [];
  for (const statement of statements) {
    const actor = actorOf(statement, options.actors ?? "speaker");
    const concept = { kind: "concept", name: statement.concept } as const;
    if (actor) made.push({ actor, concept, agreement: statement.agreement });
  }
  const names = made.map(({ actor }) => actor);
  const actors = numbered(names, "a", minimum);
  const concepts = numbered(
    made.map(({ concept }) => concept),
    "c",
    minimum,
  );
  const kept: Numbered["statements"][number][] = [];
  for (const each of made) {
    const actor = actors.numberOf(each.actor);
    const concept = concepts.numberOf(each.concept);
    if (actor !== undefined && concept !== undefined) kept.push({ actor, concept, agreement: each.agreement });
  }
  return { actors: actors.nodes, concepts: concepts.nodes, statements: kept };
}

/** How often the two ends of an edge meet while the first agrees, and while it disagrees. */
export class EdgeCounts {
  readonly #width: number;
  readonly #counts = new Map<number, { agree: number; disagree: number }>();

  /** @param width - a number greater than every target */
  constructor(width: number) {
    this.#width = width;
  }

  add(source: number, target: number, agreement: boolean): void {
    const key = source * this.#width + target;
    let count = this.#counts.get(key);
    if (!count) {
      count = { agree: 0, disagree: 0 };
      this.#counts.set(key, count);
    }
    if (agreement) count.agree++;
    else count.disagree++;
  }

  /** The edges in the order of their ends. */
  *entries(): Generator<{ source: number; target: number; agree: number; disagree: number }> {
    const sorted = [...this.#counts].sort(([a], [b]) => a - b);
    for (const [key, count] of sorted) {
      const target = key % this.#width;
      yield { source: (key - target) / this.#width, target, ...count };
    }
  }
}

/** A network of the nodes, without those that have no edge unless they are wanted. */
export function networkOf(
  type: Network["type"],
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  isolates = false,
): Network {
  const linked = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return { type, nodes: isolates ? nodes : nodes.filter(({ id }) => linked.has(id)), edges };
}
