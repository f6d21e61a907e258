import { checkOptions } from "../options.ts";
import {
  EdgeCounts,
  NETWORK_OPTIONS,
  type Network,
  type NetworkOptions,
  networkOf,
  numberStatements,
} from "./network.ts";
import type { Statement } from "./statements.ts";

/**
 * The affiliation network: actors linked to the concepts they make statements about. An edge's weight is the number of statements;
 * `agree` and `disagree` tell how many of each sort.
 *
 * @param statements - from `statements`, or coded by hand
 * @param options - see {@link NetworkOptions}
 * @throws HustingsError `INVALID_OPTION` for an option that does not exist or has a value outside its range
 * @see Leifeld, P. (2017): Discourse network analysis: policy debates as dynamic networks. The Oxford Handbook of Political Networks.
 */
export function affiliationNetwork(statements: Iterable<Statement>, options: NetworkOptions = {}): Network {
  checkOptions(options, NETWORK_OPTIONS);
  const { actors, concepts, statements: made } = numberStatements(statements, options);
  const counts = new EdgeCounts(concepts.length);
  for (const { actor, concept, agreement } of made) counts.add(actor, concept, agreement);
  const edges = [...counts.entries()].map(({ source, target, agree, disagree }) => ({
    source: actors[source]!.id,
    target: concepts[target]!.id,
    weight: agree + disagree,
    agree,
    disagree,
  }));
  return networkOf("affiliation", [...actors, ...concepts], edges, options.isolates);
}
