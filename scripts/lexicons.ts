import { writeFileSync } from "node:fs";
import { lexiconPage } from "./lexicon-page.ts";
import { rulePage } from "./rule-page.ts";

/** Writes docs/lexicons.md and docs/rules.md, the lists of all lexicons and all rules. */
writeFileSync("docs/lexicons.md", await lexiconPage());
writeFileSync("docs/rules.md", await rulePage());
