/**
 * Statements and networks of discourse network analysis: who agrees and disagrees with what, and with whom.
 *
 * @module
 */
export { affiliationNetwork } from "./affiliation.ts";
export { toDnaCsv } from "./dna-csv.ts";
export { toGraphml } from "./graphml.ts";
export type { Network, NetworkEdge, NetworkNode, NetworkOptions } from "./network.ts";
export { conflictNetwork, congruenceNetwork, type OneModeOptions } from "./one-mode.ts";
export { type Statement, type StatementsOptions, statements } from "./statements.ts";
