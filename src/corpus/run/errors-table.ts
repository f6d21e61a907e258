import type { Row, Table } from "../../tables/index.ts";
import type { ErrorEntry } from "./ledger.ts";

/** The pieces of the input that could not be analysed: a table that a run writes beside those of its analyses. */
export const ERRORS_TABLE: Table = {
  name: "errors",
  description: "Pieces of the input that could not be analysed, with their place. Written by runs over a corpus.",
  columns: [
    { name: "file", type: "string", nullable: false, description: "Path of the input file; - for standard input" },
    {
      name: "file_position",
      type: "long",
      nullable: true,
      description: "Line or row from 1 on, or offset in bytes; null where the file is one article",
    },
    {
      name: "file_position_unit",
      type: "string",
      nullable: true,
      description: "What file_position counts: line, row or byte",
    },
    { name: "code", type: "string", nullable: false, description: "Code of the error" },
    { name: "message", type: "string", nullable: false, description: "What was expected and what came" },
  ],
};

/** The row of an error. */
export function errorRow({ file, position, unit, error }: ErrorEntry): Row {
  return { file, file_position: position, file_position_unit: unit, code: error.code, message: error.message };
}
