import type { CorpusSummary } from "../../aggregates/index.ts";
import { checkOptions } from "../../options.ts";
import { counted } from "../../report/content/wording.ts";
import { shortened } from "../../report/wrap.ts";
import type { Analysis } from "../../schema/index.ts";
import { Chart } from "../chart.ts";
import { isAnalysis, isSummary, refuse } from "../sources.ts";
import { type StanceRow, stancesOf, stancesOfCorpus, TARGETS } from "./cells.ts";
import { cellText, drawStances } from "./draw.ts";
import { selected } from "./selected.ts";
import { stanceSpec } from "./spec.ts";

/** What can be chosen for {@link stanceMatrixChart}. */
export interface StanceMatrixChartOptions {
  /** What stands over the picture; "Who stands where" unless told otherwise. */
  readonly title?: string;
  /** On whom or what: actors, labels (is the word right?), or both, which is so unless told otherwise. */
  readonly targets?: (typeof TARGETS)[number];
  /** Most holders that are shown, those with most stances; 20 unless told otherwise. */
  readonly mostHolders?: number;
  /** Most targets that are shown, those on which most people take a stance; 12 unless told otherwise. */
  readonly mostTargets?: number;
}

const DEFAULT_HOLDERS = 20;
const DEFAULT_TARGETS = 12;

/**
 * Who stands where: a row for everyone who takes a stance, a column for everyone and every word that they take it on. A cell says for (`+`),
 * against (`−`), both (`±`) or neither (`○`), and how often where it is more than once. On a label, for is to apply it and against to
 * reject it.
 *
 * @param source - an analysis, or what many articles say together as `finalize` gives it
 * @param options - see {@link StanceMatrixChartOptions}
 * @throws HustingsError `INVALID_INPUT` where something else comes, `INVALID_OPTION` for an option that does not exist or has a value outside
 *   its range
 * @example
 * stanceMatrixChart(analyze("“It is no backyard,” Ana Lima said.")).svg();
 */
export function stanceMatrixChart(
  source: Analysis | CorpusSummary,
  options: StanceMatrixChartOptions = {},
): Chart<StanceRow> {
  checkOptions(options, {
    title: "string",
    targets: TARGETS,
    mostHolders: "whole number",
    mostTargets: "whole number",
  });
  const isArticle = isAnalysis(source);
  if (!isArticle && !isSummary(source))
    refuse("stanceMatrixChart()", "an analysis or a summary, as finalize() gives it");
  const { targets = "all", mostHolders = DEFAULT_HOLDERS, mostTargets = DEFAULT_TARGETS } = options;
  const all = (isArticle ? stancesOf(source) : stancesOfCorpus(source)).filter(
    ({ targetKind }) => targets === "all" || targets === `${targetKind}s`,
  );
  const table = selected(all, mostHolders, mostTargets);
  const title = options.title ?? "Who stands where";
  const subtitle = isArticle ? shortened(source.article.title ?? "", 300) : counted(source.articles.total, "article");
  const nothing = "Nobody takes a stance.";
  const description = table.rows.length === 0 ? nothing : `${table.rows.map(cellText).join("; ")}.`;
  return new Chart({
    kind: "stance-matrix",
    title,
    subtitle,
    description,
    rows: table.rows,
    notes: [
      ...(table.moreHolders > 0 ? [`And ${table.moreHolders} more who take a stance.`] : []),
      ...(table.moreTargets > 0 ? [`And ${table.moreTargets} more on whom or which a stance is taken.`] : []),
      ...table.notes,
    ],
    nothing,
    draw: (look) => drawStances(table, look),
    spec: () => stanceSpec({ title, subtitle, description }, table),
  });
}
