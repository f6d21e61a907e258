import { writeFileSync } from "node:fs";
import { lexiconPage } from "./lexicon-page.ts";

/** Writes docs/lexicons.md, the list of all lexicons. */
writeFileSync("docs/lexicons.md", await lexiconPage());
