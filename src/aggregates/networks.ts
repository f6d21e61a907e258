import { compareText } from "../disputes/chronology.ts";
import { EdgeCounts, type Network, type NetworkNode, networkOf } from "../networks/network.ts";
import { conflictNetwork, congruenceNetwork } from "../networks/one-mode.ts";
import { AGREEMENT, claimStatement, type Statement } from "../networks/statements.ts";
import type { Corpus } from "./corpus.ts";
import type { CorpusActor } from "./speakers/roster.ts";

/** Networks of the speakers of a corpus; nodes carry the speakers' distinct names. */
export interface SpeakerNetworks {
  /** Speakers quoted in the same article; an edge's weight is the number of such articles. Unnamed sources are left out. */
  readonly coQuotation: Network;
  /** Speakers who take the same position on the same labels. */
  readonly congruence: Network;
  /** Speakers of whom one applies and the other rejects the same labels. */
  readonly conflict: Network;
}

/** Networks of the speakers quoted in most articles, and of those who take most positions: so many of each at most. */
export function speakerNetworks(corpus: Corpus, mostActors: number): SpeakerNetworks {
  const statements = frequent(
    statementsOf(corpus),
    ({ person, organization }) => (person === "" ? `\n${organization}` : person),
    mostActors,
  );
  return {
    coQuotation: coQuotationNetwork(corpus, mostActors),
    congruence: congruenceNetwork(statements),
    conflict: conflictNetwork(statements),
  };
}

/** The items of the most frequent keys. */
function frequent<T>(items: readonly T[], keyOf: (item: T) => string, most: number): T[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).slice(0, most);
  const kept = new Set(ranked.map(([key]) => key));
  return items.filter((item) => kept.has(keyOf(item)));
}

/** Statements about labels, their speakers under the names that only they have. */
function statementsOf({ disputes, holderOf }: Corpus): Statement[] {
  return disputes.flatMap(({ term, claims }) =>
    claims.flatMap((claim) => {
      const agreement = AGREEMENT[claim.position];
      if (agreement === undefined) return [];
      const name = holderOf(claim).name ?? "";
      const coded = claimStatement(term, claim, agreement, false);
      return [coded.person === "" ? { ...coded, organization: name } : { ...coded, person: name }];
    }),
  );
}

function coQuotationNetwork({ articles }: Corpus, mostActors: number): Network {
  const quoted = articles.map(({ record, actor }) => {
    const speakers = record.quotations.flatMap(([place]) => actor(place) ?? []);
    return [...new Set(speakers.filter(({ kind }) => kind !== "unnamed"))];
  });
  const nodes = nodesOf(frequent(quoted.flat(), ({ id }) => id, mostActors));
  const numbers = new Map(nodes.map(({ actor }, i) => [actor, i]));
  const counts = new EdgeCounts(nodes.length);
  for (const speakers of quoted) {
    const places = speakers.flatMap((actor) => numbers.get(actor) ?? []).sort((a, b) => a - b);
    places.forEach((source, i) => {
      for (const target of places.slice(i + 1)) counts.add(source, target, true);
    });
  }
  const edges = [...counts.entries()].map(({ source, target, agree }) => ({
    source: nodes[source]!.node.id,
    target: nodes[target]!.node.id,
    weight: agree,
    agree: 0,
    disagree: 0,
  }));
  return networkOf(
    "co-quotation",
    nodes.map(({ node }) => node),
    edges,
  );
}

/** Nodes in the order of kind and name, as in the other networks; `speakers` has each as often as articles quote it. */
function nodesOf(speakers: readonly CorpusActor[]): { readonly actor: CorpusActor; readonly node: NetworkNode }[] {
  const counts = new Map<CorpusActor, number>();
  for (const actor of speakers) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const kindOf = ({ kind }: CorpusActor) => (kind === "person" ? "person" : "organization");
  return [...counts]
    .sort(
      ([a], [b]) =>
        compareText(kindOf(a), kindOf(b)) || compareText(a.distinctName, b.distinctName) || compareText(a.id, b.id),
    )
    .map(([actor, frequency], i) => ({
      actor,
      node: { id: `a${i + 1}`, kind: kindOf(actor), name: actor.distinctName, frequency },
    }));
}
