/**
 * Charts: pure functions of an analysis or a corpus to pictures, as SVG, PNG and Vega-Lite.
 *
 * @module
 */
export { CHART_KINDS, Chart, type ChartKind, type MimeBundle, type VegaLiteSpec } from "./chart.ts";
export { type FrameProfileChartOptions, frameProfileChart } from "./frame-profile/index.ts";
export type { FrameGroup, FrameRow } from "./frame-profile/rows.ts";
export { CHARTS } from "./kinds.ts";
export { type LabelOverTimeChartOptions, labelOverTimeChart } from "./label-over-time/index.ts";
export type { LabelRow } from "./label-over-time/rows.ts";
export type { LookOptions } from "./look.ts";
export { PALETTES, type Palette, THEMES, type Theme } from "./palette.ts";
export { type PngOptions, toPng } from "./png.ts";
export type { Tone } from "./quotation-network/graph.ts";
export {
  type NetworkRow,
  type QuotationNetworkChartOptions,
  quotationNetworkChart,
} from "./quotation-network/index.ts";
export type { StanceRow } from "./stance-matrix/cells.ts";
export { type StanceMatrixChartOptions, stanceMatrixChart } from "./stance-matrix/index.ts";
export { type TimelineChartOptions, timelineChart } from "./timeline/index.ts";
export type { TimelineRow } from "./timeline/rows.ts";
