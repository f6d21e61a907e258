import { hostName } from "../../disputes/outlet.ts";
import { toBrat } from "../../exports/brat/brat.ts";
import { bratConfiguration } from "../../exports/brat/configuration.ts";
import { conlluDocument } from "../../exports/conllu/conllu.ts";
import { toPlover } from "../../exports/plover.ts";
import { toTimeML } from "../../exports/timeml.ts";
import { toWebAnnotations } from "../../exports/web-annotation/web-annotation.ts";
import { affiliationNetwork } from "../../networks/affiliation.ts";
import { toDnaCsv } from "../../networks/dna-csv.ts";
import { toGraphml } from "../../networks/graphml.ts";
import { conflictNetwork, congruenceNetwork } from "../../networks/one-mode.ts";
import { type Statement, StatementsCollector } from "../../networks/statements.ts";
import type { Analysis } from "../../schema/index.ts";
import type { StoredAnalysis } from "../run/read-analyses.ts";

/** What a file of statements is made with. */
export interface StatementChoice {
  readonly concept?: "term" | "term-and-bearer";
  readonly network?: "affiliation" | "congruence" | "conflict";
  readonly minimumFrequency?: number;
}

/** Analyses one after the other, without those that are not wanted. */
export type Analyses = AsyncIterable<StoredAnalysis>;

/** Formats that are one file, as the pieces of it in order. */
export const ONE_FILE = {
  dna: async function* (analyses: Analyses, choice: StatementChoice): AsyncGenerator<string> {
    yield toDnaCsv(await statementsOf(analyses, choice));
  },
  graphml: async function* (analyses: Analyses, choice: StatementChoice): AsyncGenerator<string> {
    yield toGraphml(networkOf(await statementsOf(analyses, choice), choice));
  },
  plover: async function* (analyses: Analyses): AsyncGenerator<string> {
    for await (const { analysis } of analyses) yield toPlover(analysis);
  },
  conllu: async function* (analyses: Analyses): AsyncGenerator<string> {
    let number = 0;
    for await (const { analysis } of analyses) yield conlluDocument(analysis, ++number);
  },
} as const;

/** A format that is a folder of files. */
export interface FolderFormat {
  /** The files of an article, by their endings. */
  readonly filesOf: (analysis: Analysis) => Readonly<Record<string, string>>;
  /** Files that stand once in the folder, by name. */
  readonly beside: () => Readonly<Record<string, string>>;
}

/** Formats that have files of their own for each article. */
export const FILES_PER_ARTICLE = {
  timeml: { filesOf: (analysis) => ({ tml: toTimeML(analysis) }), beside: () => ({}) },
  brat: {
    filesOf(analysis) {
      const { text, ann } = toBrat(analysis);
      return { txt: text, ann };
    },
    beside: bratConfiguration,
  },
  "web-annotation": { filesOf: (analysis) => ({ jsonld: toWebAnnotations(analysis) }), beside: () => ({}) },
} as const satisfies Readonly<Record<string, FolderFormat>>;

/** A statement can need every article before it, since terms are joined over all of them; only the statements are held, not the analyses. */
async function statementsOf(analyses: Analyses, { concept = "term" }: StatementChoice): Promise<Statement[]> {
  // The outlet of the analysis that is being added; the run knows it, the analysis doesn't.
  let named: string | null = null;
  const collector = new StatementsCollector({ concept, outletOf: (analysis) => named ?? hostName(analysis) });
  for await (const { analysis, outlet } of analyses) {
    named = outlet;
    collector.add(analysis);
  }
  return collector.statements();
}

function networkOf(
  statements: readonly Statement[],
  { network = "affiliation", minimumFrequency = 1 }: StatementChoice,
) {
  const make = { affiliation: affiliationNetwork, congruence: congruenceNetwork, conflict: conflictNetwork }[network];
  return make(statements, { minimumFrequency });
}
