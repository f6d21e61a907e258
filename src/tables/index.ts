/**
 * Analyses as flat tables, one row for each finding: Parquet, CSV and JSON Lines.
 *
 * @module
 */
export { articleTables, TABLE_NAMES, TABLES, type TableName } from "./article-tables.ts";
export type { ArticleContext, KnownContext } from "./context.ts";
export { encodeTable, TABLE_FORMATS, type TableFormat, TableWriter } from "./encode.ts";
export type { Cell, Column, ColumnType, Row, Table } from "./table.ts";
