import type { Chart, ChartKind } from "./chart.ts";
import { frameProfileChart } from "./frame-profile/index.ts";
import { labelOverTimeChart } from "./label-over-time/index.ts";
import { quotationNetworkChart } from "./quotation-network/index.ts";
import { stanceMatrixChart } from "./stance-matrix/index.ts";
import { timelineChart } from "./timeline/index.ts";

/**
 * The function that makes each kind of chart, for programs that choose by name.
 *
 * @example
 * CHARTS["stance-matrix"](analysis).svg();
 */
export const CHARTS = {
  /** When what happens, by one article. */
  timeline: timelineChart,
  /** Who does what with a word, by many articles. */
  "label-over-time": labelOverTimeChart,
  /** Who stands where. */
  "stance-matrix": stanceMatrixChart,
  /** In which frames the story is told. */
  "frame-profile": frameProfileChart,
  /** Who speaks about whom. */
  "quotation-network": quotationNetworkChart,
} as const satisfies Readonly<Record<ChartKind, (source: never, options?: never) => Chart<never> | Chart>>;
