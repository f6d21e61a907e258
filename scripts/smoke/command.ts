import { spawnSync } from "node:child_process";

/** A command that did not end as it should; its message is what a person needs to mend it. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

interface CommandOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

const LONGEST_OUTPUT = 4000;
/** What npm says when there is nothing to talk to. */
const NO_NETWORK = /\b(?:EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET)\b/;

/** Runs a command to its end and gives what it wrote; throws {@link CommandError} when it fails. */
export function run(command: string, args: readonly string[], { cwd, env }: CommandOptions): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, NO_COLOR: "1", ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw new CommandError(`${command}: ${error.message}`);
  if (status !== 0)
    throw new CommandError(`${command} ended with ${status}\n${`${stdout}${stderr}`.slice(0, LONGEST_OUTPUT)}`);
  return stdout;
}

/** Installs packages into a folder of their own; throws {@link CommandError}, with a sentence where there is no network. */
export function install(folder: string, packages: readonly string[]): void {
  try {
    run("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error", ...packages], {
      cwd: folder,
    });
  } catch (error) {
    if (!(error instanceof CommandError) || !NO_NETWORK.test(error.message)) throw error;
    throw new CommandError(
      `npm cannot reach its registry, and ${packages.join(", ")} must come from there: run the smoke test with a network, or with --cache FOLDER of an earlier run.`,
    );
  }
}
