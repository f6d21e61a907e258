import { checkOptions } from "../options.ts";
import {
  EdgeCounts,
  NETWORK_OPTIONS,
  type Network,
  type NetworkOptions,
  type Numbered,
  networkOf,
  numberStatements,
} from "./network.ts";
import type { Statement } from "./statements.ts";

/** What can be chosen for networks of actors. */
export interface OneModeOptions extends NetworkOptions {
  /**
   * `average-activity` divides each weight by the mean number of different positions of the two actors (a position is agreeing or
   * disagreeing with one concept), which corrects for actors that speak about everything; weights are then 0 to 1. `none` unless told
   * otherwise.
   */
  readonly normalization?: "none" | "average-activity";
}

const ONE_MODE_OPTIONS = { ...NETWORK_OPTIONS, normalization: ["none", "average-activity"] } as const;

/** The actors that take each of the two positions on one concept, in order, each once. */
interface Sides {
  readonly agreeing: readonly number[];
  readonly disagreeing: readonly number[];
}

function sidesOf({ concepts, statements }: Numbered): Sides[] {
  const sides = concepts.map(() => ({ agreeing: new Set<number>(), disagreeing: new Set<number>() }));
  for (const { actor, concept, agreement } of statements) {
    const side = sides[concept]!;
    (agreement ? side.agreeing : side.disagreeing).add(actor);
  }
  const inOrder = (actors: ReadonlySet<number>): number[] => [...actors].sort((a, b) => a - b);
  return sides.map(({ agreeing, disagreeing }) => ({ agreeing: inOrder(agreeing), disagreeing: inOrder(disagreeing) }));
}

function addCongruence(counts: EdgeCounts, actors: readonly number[], agreement: boolean): void {
  actors.forEach((source, i) => {
    for (const target of actors.slice(i + 1)) counts.add(source, target, agreement);
  });
}

function addConflict(counts: EdgeCounts, { agreeing, disagreeing }: Sides): void {
  for (const yes of agreeing) {
    for (const no of disagreeing) {
      if (yes < no) counts.add(yes, no, true);
      else if (no < yes) counts.add(no, yes, false);
    }
  }
}

/** How many different positions each actor takes. */
function activities(sides: readonly Sides[], actors: number): number[] {
  const activity = new Array<number>(actors).fill(0);
  for (const { agreeing, disagreeing } of sides) {
    for (const actor of [...agreeing, ...disagreeing]) activity[actor]!++;
  }
  return activity;
}

function oneMode(
  type: "congruence" | "conflict",
  statements: Iterable<Statement>,
  options: OneModeOptions,
  count: (counts: EdgeCounts, sides: Sides) => void,
): Network {
  checkOptions(options, ONE_MODE_OPTIONS);
  const made = numberStatements(statements, options);
  const { actors } = made;
  const sides = sidesOf(made);
  const counts = new EdgeCounts(actors.length);
  for (const each of sides) count(counts, each);
  const activity = options.normalization === "average-activity" ? activities(sides, actors.length) : null;
  const edges = [...counts.entries()].map(({ source, target, agree, disagree }) => ({
    source: actors[source]!.id,
    target: actors[target]!.id,
    weight: (agree + disagree) / (activity ? (activity[source]! + activity[target]!) / 2 : 1),
    agree,
    disagree,
  }));
  return networkOf(type, actors, edges, options.isolates);
}

/**
 * The congruence network: actors linked by the number of concepts on which they take the same position. `agree` is the number of
 * concepts both agree with, `disagree` of those both disagree with; actors who both take both positions on a concept share two.
 * There can be as many edges as pairs of actors: a minimum frequency keeps large networks small.
 *
 * @param statements - from `statements`, or coded by hand
 * @param options - see {@link OneModeOptions}
 * @throws HustingsError `INVALID_OPTION` for an option that does not exist or has a value outside its range
 * @see Leifeld, P. (2017): Discourse network analysis: policy debates as dynamic networks. The Oxford Handbook of Political Networks.
 */
export function congruenceNetwork(statements: Iterable<Statement>, options: OneModeOptions = {}): Network {
  return oneMode("congruence", statements, options, (counts, { agreeing, disagreeing }) => {
    addCongruence(counts, agreeing, true);
    addCongruence(counts, disagreeing, false);
  });
}

/**
 * The conflict network: actors linked by the number of concepts on which one agrees and the other disagrees. `agree` is the number of
 * those where `source` agrees, `disagree` where it disagrees.
 * There can be as many edges as pairs of actors: a minimum frequency keeps large networks small.
 *
 * @param statements - from `statements`, or coded by hand
 * @param options - see {@link OneModeOptions}
 * @throws HustingsError `INVALID_OPTION` for an option that does not exist or has a value outside its range
 * @see Leifeld, P. (2017): Discourse network analysis: policy debates as dynamic networks. The Oxford Handbook of Political Networks.
 */
export function conflictNetwork(statements: Iterable<Statement>, options: OneModeOptions = {}): Network {
  return oneMode("conflict", statements, options, addConflict);
}
