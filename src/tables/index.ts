/**
 * Analyses as flat tables, one row for each finding: Parquet, CSV and JSON Lines.
 *
 * @module
 */
export type { Cell, Column, ColumnType, Row, Table } from "./table.ts";
