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
  timeline: timelineChart,
  "label-over-time": labelOverTimeChart,
  "stance-matrix": stanceMatrixChart,
  "frame-profile": frameProfileChart,
  "quotation-network": quotationNetworkChart,
} as const satisfies Readonly<Record<ChartKind, (source: never, options?: never) => Chart<never> | Chart>>;
