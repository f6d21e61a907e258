import { analyze } from "../src/analyze.ts";
import type { Analysis } from "../src/schema/index.ts";

/** The analysis of a text, with a publication date unless told otherwise. */
export function analysed(text: string, { published = "2023-11-07" }: { published?: string | null } = {}): Analysis {
  return analyze({ text, published });
}
