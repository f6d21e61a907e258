/**
 * Charts: pure functions of an analysis or a corpus to pictures, as SVG, PNG and Vega-Lite.
 *
 * @module
 */
export { CHART_KINDS, Chart, type ChartKind, type MimeBundle, type VegaLiteSpec } from "./chart.ts";
export type { LookOptions } from "./look.ts";
export { PALETTES, type Palette, THEMES, type Theme } from "./palette.ts";
export type { StanceRow } from "./stance-matrix/cells.ts";
export { type StanceMatrixChartOptions, stanceMatrixChart } from "./stance-matrix/index.ts";
export { type TimelineChartOptions, timelineChart } from "./timeline/index.ts";
export type { TimelineRow } from "./timeline/rows.ts";
