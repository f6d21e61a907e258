import type { ActorReference, CorpusSummary } from "../../aggregates/index.ts";
import { mentionsInQuotations } from "../../aggregates/mentions.ts";
import { shownNames } from "../../aggregates/shown-names.ts";
import { compareText } from "../../disputes/chronology.ts";
import type { Network } from "../../networks/index.ts";
import type { Actor, Analysis } from "../../schema/index.ts";

/** Where the first stands on the second, as far as the source tells. */
export type Tone = "for" | "against" | "both" | "none";

/** Somebody in the network. */
export interface GraphNode {
  readonly id: string;
  readonly name: string;
  readonly kind: Actor["kind"] | "narrator" | "concept";
  /** How much it has to do in the network: the weights of its edges together. */
  readonly weight: number;
  /** Whether it speaks about another, or only is spoken about. */
  readonly speaks: boolean;
}

/** Who speaks about whom. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  /** Number of quotations; in other networks the weight of the edge. */
  readonly weight: number;
  readonly tone: Tone;
}

/** Nodes and edges, most weight first. */
export interface Graph {
  readonly isDirected: boolean;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Number of nodes that were left out for others. */
  readonly more: number;
  /** What is to be said of the names. */
  readonly notes: readonly string[];
}

type Named = Omit<GraphNode, "weight" | "speaks">;

/** Stances by who takes them toward whom, added up to a tone. */
class Tones {
  readonly #sides = new Map<string, { favourable: number; unfavourable: number }>();

  add(holder: string, target: string, favourable: number, unfavourable: number): void {
    const key = `${holder}\n${target}`;
    const known = this.#sides.get(key) ?? { favourable: 0, unfavourable: 0 };
    this.#sides.set(key, {
      favourable: known.favourable + favourable,
      unfavourable: known.unfavourable + unfavourable,
    });
  }

  of(holder: string, target: string): Tone {
    const { favourable, unfavourable } = this.#sides.get(`${holder}\n${target}`) ?? { favourable: 0, unfavourable: 0 };
    return toneOf(favourable, unfavourable);
  }
}

function toneOf(favourable: number, unfavourable: number): Tone {
  if (favourable > 0) return unfavourable > 0 ? "both" : "for";
  return unfavourable > 0 ? "against" : "none";
}

/** Who speaks about whom in an article: a mention in what somebody is quoted with. */
export function graphOf(analysis: Analysis, most: number): Graph {
  const tones = new Tones();
  for (const { holder, target, position } of analysis.stances) {
    if (target.kind !== "actor") continue;
    tones.add(holder, target.id, Number(position === "favourable"), Number(position === "unfavourable"));
  }
  const counts = new Map<string, GraphEdge>();
  for (const { speaker, actor } of mentionsInQuotations(analysis)) {
    const key = `${speaker}\n${actor}`;
    const weight = (counts.get(key)?.weight ?? 0) + 1;
    counts.set(key, { source: speaker, target: actor, weight, tone: tones.of(speaker, actor) });
  }
  return connected(analysis.actors, [...counts.values()], most, true);
}

/** The same of many articles. */
export function graphOfCorpus({ speakers, stances }: CorpusSummary, most: number): Graph {
  const tones = new Tones();
  for (const { holder, target, favourable, unfavourable } of stances) {
    tones.add(holder.id ?? "", target.id ?? "", favourable, unfavourable);
  }
  const nodes = new Map<string, Named>();
  const edges: GraphEdge[] = [];
  const meet = ({ id, kind, name }: ActorReference): string => {
    const key = id ?? "";
    if (!nodes.has(key)) nodes.set(key, { id: key, kind, name: name ?? "" });
    return key;
  };
  for (const { id, kind, distinctName, mentions } of speakers) {
    for (const { actor, quotations } of mentions) {
      const source = meet({ id, kind, name: distinctName });
      const target = meet(actor);
      edges.push({ source, target, weight: quotations, tone: tones.of(source, target) });
    }
  }
  return connected([...nodes.values()], edges, most, true);
}

/** A network of statements or of quotation in the same articles, as it is. */
export function graphOfNetwork({ type, nodes, edges }: Network, most: number): Graph {
  const toned = edges.map(({ source, target, weight, agree, disagree }): GraphEdge => {
    if (type === "conflict") return { source, target, weight, tone: "against" };
    if (type === "congruence") return { source, target, weight, tone: "for" };
    return { source, target, weight, tone: toneOf(agree, disagree) };
  });
  return connected(nodes, toned, most, false);
}

/** The ends of the heaviest edges, so many at most. */
function heaviest(edges: readonly GraphEdge[], most: number): Set<string> {
  const ends = new Set<string>();
  for (const { source, target } of edges) {
    const fresh = Number(!ends.has(source)) + Number(!ends.has(target) && source !== target);
    if (ends.size + fresh <= most) ends.add(source).add(target);
  }
  return ends;
}

/** The nodes at the heaviest edges, with all edges between them. Equal input gives equal order: the layout begins with it. */
function connected(named: readonly Named[], edges: readonly GraphEdge[], most: number, isDirected: boolean): Graph {
  const weights = new Map<string, number>();
  for (const { source, target, weight } of edges) {
    weights.set(source, (weights.get(source) ?? 0) + weight);
    weights.set(target, (weights.get(target) ?? 0) + weight);
  }
  const ranking = named
    .filter(({ id }) => weights.has(id))
    .sort((a, b) => weights.get(b.id)! - weights.get(a.id)! || compareText(a.name, b.name) || compareText(a.id, b.id));
  const rank = new Map(ranking.map(({ id }, i) => [id, i]));
  const ranked = [...edges].sort(
    (a, b) =>
      b.weight - a.weight || rank.get(a.source)! - rank.get(b.source)! || rank.get(a.target)! - rank.get(b.target)!,
  );
  const largest = heaviest(ranked, most);
  const kept = ranked.filter(({ source, target }) => largest.has(source) && largest.has(target));
  const linked = new Set(kept.flatMap(({ source, target }) => [source, target]));
  const speaking = new Set(kept.map(({ source }) => source));
  const nodes = ranking.filter(({ id }) => linked.has(id));
  const shown = shownNames(nodes.map(({ name }) => name));
  return {
    isDirected,
    nodes: nodes.map(({ id, kind, name }) => ({
      id,
      kind,
      name: shown.of(name),
      weight: weights.get(id)!,
      speaks: speaking.has(id) || !isDirected,
    })),
    edges: kept,
    more: ranking.length - nodes.length,
    notes: shown.notes,
  };
}
