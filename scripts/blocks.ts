import { spawnSync } from "node:child_process";

/** A fenced block of a Markdown page. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  /** Line of the opening fence, from 1 on. */
  readonly line: number;
}

const FENCE = /^```(\w*)$/;

/** The fenced blocks of a page, in order. */
export function blocksOf(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { language: string; line: number; code: string[] } | null = null;
  markdown.split("\n").forEach((text, i) => {
    const fence = FENCE.exec(text);
    if (open && text === "```") {
      blocks.push({ ...open, code: open.code.join("\n") });
      open = null;
    } else if (open) open.code.push(text);
    else if (fence) open = { language: fence[1]!, line: i + 1, code: [] };
  });
  return blocks;
}

/** Commands (lines that begin with `$ `) of a console block, each with the output shown under it. */
export function commandsOf(code: string): { command: string; output: string }[] {
  return code
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = "", ...output] = part.split("\n");
      return { command, output: output.join("\n").trimEnd() };
    });
}

/** Runs a command of a console block with the built CLI standing in for the installed one. */
export function runCommand(command: string): string {
  const line = command.replace(
    /\bnpx hustings\b|\bhustings\b(?=\s+(aggregate|analyze|chart|corpus|export|generate|query|schema|serve|--))/g,
    "node dist/cli.js",
  );
  const { stdout, stderr } = spawnSync("bash", ["-c", line], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", COLUMNS: "80" },
  });
  return (stdout + stderr).trimEnd();
}
