import type { CorpusSummary } from "../../aggregates/index.ts";
import type { Dispute } from "../../disputes/disputes.ts";
import { HustingsError } from "../../errors.ts";
import { checkOptions } from "../../options.ts";
import { counted } from "../../report/content/wording.ts";
import { Chart } from "../chart.ts";
import { isSummary, refuse } from "../sources.ts";
import { writtenInterval } from "../timeline/time.ts";
import { drawLabels } from "./draw.ts";
import { type LabelRow, labelRows, labelsOf } from "./rows.ts";
import { labelSpec } from "./spec.ts";

/** What can be chosen for {@link labelOverTimeChart}. */
export interface LabelOverTimeChartOptions {
  /** What stands over the picture; "Words in dispute over time" unless told otherwise. */
  readonly title?: string;
  /** Only this term, as the summary or the disputes write it, whatever its capitals. */
  readonly term?: string;
  /** Most terms that are shown, those with most claims; 5 unless told otherwise. Where any is in dispute, only such are. */
  readonly most?: number;
}

const DEFAULT_MOST = 5;

/**
 * Who does what with a word, period by period: how many claims apply it, question it, keep it at arm's length and reject it. A panel a term, all
 * on one axis of time and one of numbers; the length of a period is the one that the source was counted by.
 *
 * @param source - what many articles say together as `finalize` gives it, or disputes as `disputes` gives them
 * @param options - see {@link LabelOverTimeChartOptions}
 * @throws HustingsError `INVALID_INPUT` where something else comes, `INVALID_OPTION` for an option that does not exist or has a value outside
 *   its range, or for a term that is not there
 * @example
 * labelOverTimeChart(disputes(analyses, { period: "week" }), { term: "special operation" }).svg();
 */
export function labelOverTimeChart(
  source: CorpusSummary | readonly Dispute[],
  options: LabelOverTimeChartOptions = {},
): Chart<LabelRow> {
  checkOptions(options, { title: "string", term: "string", most: "whole number" });
  if (!isSummary(source) && !isDisputes(source)) {
    refuse("labelOverTimeChart()", "a summary, as finalize() gives it, or disputes()");
  }
  const { term, most = DEFAULT_MOST } = options;
  const all = labelsOf(source);
  const labels = term === undefined ? all : all.filter((label) => label.term.toLowerCase() === term.toLowerCase());
  if (term !== undefined && labels.length === 0) throw unknownTerm(term, all);
  const covered = isSummary(source) ? source.articles.byPeriod.flatMap(({ period }) => period ?? []) : [];
  const shown = labelRows(labels, term === undefined ? most : labels.length, covered);
  const title = options.title ?? (term === undefined ? "Words in dispute over time" : `“${labels[0]?.term}” over time`);
  const subtitle = isSummary(source) ? subtitleOf(source) : "Claims by period";
  const nothing =
    all.length === 0 ? "There is no label in these articles." : "No label stands in an article with a date.";
  const told = shown.rows.map((row) => `“${row.term}” ${row.period}: ${row.position} ${counted(row.claims, "claim")}`);
  const description = told.length === 0 ? nothing : `${told.join("; ")}.`;
  return new Chart({
    kind: "label-over-time",
    title,
    subtitle,
    description,
    rows: shown.rows,
    notes: [
      ...(shown.more > 0 ? [`And ${counted(shown.more, "more term")}.`] : []),
      ...(shown.undated > 0 ? [`${counted(shown.undated, "claim")} in articles without a date.`] : []),
    ],
    nothing,
    draw: (look) => drawLabels(shown, look),
    spec: () => labelSpec({ title, subtitle, description }, shown),
  });
}

const isDisputes = (value: unknown): value is readonly Dispute[] =>
  Array.isArray(value) && value.every((each) => Array.isArray((each as Partial<Dispute> | null)?.byPeriod));

function unknownTerm(term: string, all: readonly { readonly term: string }[]): HustingsError {
  const some = all.slice(0, 5).map((label) => JSON.stringify(label.term));
  const known =
    some.length === 0 ? "there is none" : `there are ${some.join(", ")}${all.length > some.length ? " …" : ""}`;
  return new HustingsError("INVALID_OPTION", `There is no label ${JSON.stringify(term)}; ${known}.`);
}

function subtitleOf({ articles: { total, from, to }, period }: CorpusSummary): string {
  const when = from === null || to === null ? "" : `, ${writtenInterval(from, to)}`;
  return `Claims in ${counted(total, "article")} by ${period}${when}`;
}
