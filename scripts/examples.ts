import { readFileSync, writeFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { blocksOf, commandsOf, runCommand } from "./blocks.ts";

/** Runs every console block of the README and the guide with the built CLI and writes its real output under it. */
for (const path of ["README.md", ...globSync("docs/**/*.md")]) {
  let page = readFileSync(path, "utf8");
  for (const { language, code } of blocksOf(page)) {
    if (language !== "console") continue;
    const run = commandsOf(code).map(({ command }) => `$ ${command}\n${runCommand(command)}`);
    page = page.replace(code, () => run.join("\n\n").trimEnd());
  }
  writeFileSync(path, page);
}
