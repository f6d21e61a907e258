import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeTable, type Row, TABLE_FORMATS, TABLE_NAMES, TABLES, type Table } from "../src/tables/index.ts";
import { HOSTILE_TEXTS, ROWS } from "../tests/tables/rows.ts";

/** Writes the tables of the fixtures in every format and has Python's readers read them; PYTHON names the interpreter. */
const HOSTILE: Table = {
  name: "hostile",
  description: "Strings that files and readers have trouble with.",
  columns: [
    { name: "number", type: "integer", nullable: false, description: "" },
    { name: "text", type: "string", nullable: true, description: "" },
    { name: "place", type: "long", nullable: true, description: "" },
    { name: "flag", type: "boolean", nullable: true, description: "" },
  ],
};
const hostileRows: Row[] = [...HOSTILE_TEXTS, null].map((text, i) => ({
  number: i,
  text,
  place: i % 2 === 0 ? null : 2 ** 40 + i,
  flag: i % 3 === 0 ? null : i % 3 === 1,
}));

const folder = mkdtempSync(join(tmpdir(), "hustings-readers-"));
try {
  const tables: [Table, readonly Row[]][] = TABLE_NAMES.map((name) => [TABLES[name], ROWS[name]]);
  tables.push([HOSTILE, hostileRows]);
  writeFileSync(join(folder, "schema.json"), JSON.stringify(tables.map(([table]) => table)));
  for (const [table, rows] of tables) {
    for (const format of TABLE_FORMATS) {
      writeFileSync(join(folder, `${table.name}.${format}`), encodeTable(table, rows, format));
    }
  }
  const python = process.env.PYTHON ?? "python3";
  const { status, error } = spawnSync(python, ["scripts/readers/read_tables.py", folder], { stdio: "inherit" });
  if (error) console.error(`This check needs Python 3; ${python} cannot be run: ${error.message}`);
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
