import type { Command } from "commander";
import { write } from "./output.ts";

/** Adds `hustings schema`. */
export function addSchema(program: Command): void {
  program
    .command("schema")
    .summary("print the JSON Schema of an analysis")
    .description("Print the JSON Schema (draft 2020-12) of what hustings writes, or with --input of what it reads.")
    .option("--input", "the schema of an input article instead")
    .action(async ({ input }: { input?: boolean }) => {
      const { analysisJsonSchema, inputJsonSchema } = await import("../schema/json-schema.ts");
      await write(`${JSON.stringify(input ? inputJsonSchema() : analysisJsonSchema(), null, 2)}\n`);
    });
}
