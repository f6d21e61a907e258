import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blocksOf, commandsOf } from "../../scripts/blocks.ts";
import { type ServiceProcess, startService } from "../../scripts/running-service.ts";

const run = promisify(execFile);
const PAGE = "docs/guide/service.md";
const COMMANDS = blocksOf(readFileSync(PAGE, "utf8"))
  .filter(({ language }) => language === "shellsession")
  .flatMap(({ code, line }) => commandsOf(code).map((command) => ({ ...command, name: `${PAGE}:${line}` })));

describe("what curl gets from the service in the guide", () => {
  let service: ServiceProcess;
  beforeAll(async () => {
    await expect(run("curl", ["--version"]), "curl is missing: the page is checked with it").resolves.toBeDefined();
    service = await startService(["--workers", "1"]);
  });
  afterAll(() => service.stop());

  it.each(COMMANDS.map((command) => [command.name, command] as const))("%s", async (_name, { command, output }) => {
    const here = command.replaceAll("localhost:8080", new URL(service.url).host);
    const { stdout, stderr } = await run("bash", ["-c", here]);
    expect((stdout + stderr).trimEnd()).toBe(output);
  });
});
