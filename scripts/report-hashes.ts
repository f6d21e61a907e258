import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { SCRIPT } from "../src/report/html/script.ts";
import { STYLE } from "../src/report/html/style.ts";

/** Writes the hashes that the security policy of HTML reports names: npm run report-hashes. */
const hash = (content: string): string => `sha256-${createHash("sha256").update(content).digest("base64")}`;

writeFileSync(
  "src/report/html/hashes.ts",
  `// Made by npm run report-hashes from style.ts and script.ts. A security policy names what may style and run by its hash.
export const STYLE_HASH = "${hash(STYLE)}";
export const SCRIPT_HASH = "${hash(SCRIPT)}";
`,
);
