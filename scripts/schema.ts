import { writeFileSync } from "node:fs";
import { analysisJsonSchema } from "../src/schema/index.ts";

/** Writes docs/schema.json, the JSON Schema of an analysis. */
writeFileSync("docs/schema.json", `${JSON.stringify(analysisJsonSchema(), null, 2)}\n`);
