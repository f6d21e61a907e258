import type { CorpusSummary } from "../../aggregates/index.ts";
import { HustingsError } from "../../errors.ts";
import { checkOptions } from "../../options.ts";
import { counted } from "../../report/content/wording.ts";
import { shortened } from "../../report/wrap.ts";
import type { Analysis } from "../../schema/index.ts";
import { Chart } from "../chart.ts";
import { isAnalysis, isSummary, refuse } from "../sources.ts";
import { drawFrames, percent } from "./draw.ts";
import { FRAME_GROUPS, type FrameGroup, type FrameRow, profilesOf, profilesOfCorpus } from "./rows.ts";
import { frameSpec } from "./spec.ts";
import { frameName, tableOf } from "./table.ts";

/** What can be chosen for {@link frameProfileChart}. */
export interface FrameProfileChartOptions {
  /** What stands over the picture; "How it is framed" unless told otherwise. */
  readonly title?: string;
  /** By `speaker` (always so for an article), `outlet` (so for a corpus unless told otherwise) or `period`. */
  readonly by?: FrameGroup;
  /** Most speakers, outlets or periods that are shown, those with most evidence; 20 unless told otherwise. */
  readonly most?: number;
}

const DEFAULT_MOST = 20;

/**
 * In which frames speakers, outlets or periods tell the story: a row for each, a column a frame, in each cell the frame's share of the evidence in
 * percent. The frames are those of the Policy Frames Codebook (Boydstun et al. 2014).
 *
 * @param source - an analysis, or what many articles say together as `finalize` gives it
 * @param options - see {@link FrameProfileChartOptions}
 * @throws HustingsError `INVALID_INPUT` where something else comes, `INVALID_OPTION` for an option that does not exist or has a value outside
 *   its range, or for an article's outlets or periods
 * @example
 * frameProfileChart(finalize(aggregate(analyses)), { by: "speaker" }).svg();
 */
export function frameProfileChart(
  source: Analysis | CorpusSummary,
  options: FrameProfileChartOptions = {},
): Chart<FrameRow> {
  checkOptions(options, { title: "string", by: FRAME_GROUPS, most: "whole number" });
  const isArticle = isAnalysis(source);
  if (!isArticle && !isSummary(source))
    refuse("frameProfileChart()", "an analysis or a summary, as finalize() gives it");
  const { by = isArticle ? "speaker" : "outlet", most = DEFAULT_MOST } = options;
  if (isArticle && by !== "speaker") {
    throw new HustingsError("INVALID_OPTION", `An article has frames by speaker only; got by ${by}.`);
  }
  const table = tableOf(isArticle ? profilesOf(source) : profilesOfCorpus(source, by), most);
  const unit = by === "speaker" ? "word" : "article";
  const title = options.title ?? "How it is framed";
  const subtitle = isArticle
    ? shortened(source.article.title ?? "", 300)
    : `${counted(source.articles.total, "article")}, by ${by}`;
  const nothing = "No word makes a frame.";
  const profiles = table.profiles.map(
    ({ of, rows }) => `${of}: ${rows.map(({ frame, share }) => `${frameName(frame)} ${percent(share)} %`).join(", ")}`,
  );
  const description = profiles.length === 0 ? nothing : `${profiles.join("; ")}.`;
  return new Chart({
    kind: "frame-profile",
    title,
    subtitle,
    description,
    rows: table.rows,
    notes: table.more > 0 ? [`And ${counted(table.more, by)} more.`] : [],
    nothing,
    draw: (look) => drawFrames(table, unit, look),
    spec: () => frameSpec({ title, subtitle, description }, table, unit),
  });
}
