import { writeFileSync } from "node:fs";
import { tablesPage } from "./tables-page.ts";

/** Writes docs/tables.md, the list of all tables with their columns. */
writeFileSync("docs/tables.md", tablesPage());
