import { checkOptions } from "../../options.ts";
import { counted } from "../../report/content/wording.ts";
import { shortened } from "../../report/wrap.ts";
import type { Analysis } from "../../schema/index.ts";
import { Chart } from "../chart.ts";
import { isAnalysis, refuse } from "../sources.ts";
import { drawTimeline } from "./draw.ts";
import { placed } from "./placed.ts";
import { type TimelineRow, timelineRows } from "./rows.ts";
import { timelineSpec } from "./spec.ts";
import { writtenInterval } from "./time.ts";

/** What can be chosen for {@link timelineChart}. */
export interface TimelineChartOptions {
  /** What stands over the picture; "When it happens" and the article's title under it unless told otherwise. */
  readonly title?: string;
  /** Most events that are shown, those told most; 30 unless told otherwise. */
  readonly most?: number;
}

const DEFAULT_MOST = 30;

/**
 * When what happens, by an article: its dated events in the order of time, with whether they happened, are scheduled, possible or denied. Acts of
 * saying and events without a date are left out; where no event has a date, the dates that the text names are shown. An event far away
 * from the others is an arrow at the edge, with its date beside it.
 *
 * @param analysis - an analysis
 * @param options - see {@link TimelineChartOptions}
 * @throws HustingsError `INVALID_INPUT` where something else than an analysis comes, `INVALID_OPTION` for an option that does not exist or has
 *   a value outside its range
 * @example
 * timelineChart(analyze({ text: "Ana Lima resigned on Monday.", published: "2023-11-07" })).svg();
 */
export function timelineChart(analysis: Analysis, options: TimelineChartOptions = {}): Chart<TimelineRow> {
  checkOptions(options, { title: "string", most: "whole number" });
  if (!isAnalysis(analysis)) refuse("timelineChart()", "an analysis, as analyze() gives it");
  const { most = DEFAULT_MOST } = options;
  const { article } = analysis;
  const { rows, more, undated } = timelineRows(analysis, most);
  const title = options.title ?? "When it happens";
  const subtitle = shortened(article.title ?? "", 300);
  const set = placed(rows, article.published);
  const description = [
    article.published === null ? "" : `Published ${writtenInterval(article.published, article.published)}. `,
    rows.length === 0 ? nothingIn(undated) : `${counted(rows.length, "row")} in the order of time: `,
    rows.map(({ name, status, when }) => `${when}: ${name} (${status})`).join("; "),
  ].join("");
  return new Chart({
    kind: "timeline",
    title,
    subtitle,
    description,
    rows,
    notes: [
      ...(more > 0 ? [`And ${more} more that are told less.`] : []),
      ...(undated > 0 && rows.length > 0 ? [`${counted(undated, "event")} without a date.`] : []),
    ],
    nothing: nothingIn(undated),
    draw: (look) => drawTimeline(set, article.published, look),
    spec: () => timelineSpec({ title, subtitle, description }, set, article.published),
  });
}

function nothingIn(undated: number): string {
  if (undated === 0) return "There is no event in this article.";
  return undated === 1 ? "The one event has no date." : `None of the ${undated} events has a date.`;
}
