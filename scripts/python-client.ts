/**
 * Makes a Python client of docs/openapi.json, and calls a running service with it.
 *
 *     npm run client:python -- --python PATH
 *
 * PATH is a Python 3.10 or later with openapi-python-client installed: `python3 -m venv env && env/bin/pip install openapi-python-client`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { startService } from "./running-service.ts";

const { values } = parseArgs({ options: { python: { type: "string", default: "python3" } } });

function python(args: readonly string[], environment: Readonly<Record<string, string>> = {}): number {
  // The generator lays its code out with ruff, which lies beside it.
  const PATH = [dirname(values.python), process.env.PATH].join(delimiter);
  const { status, error } = spawnSync(values.python, args, {
    stdio: "inherit",
    env: { ...process.env, PATH, ...environment },
  });
  if (error) console.error(`${values.python} can't be run: ${error.message}`);
  return status ?? 1;
}

async function main(): Promise<number> {
  if (python(["-c", "import openapi_python_client"]) !== 0) {
    console.error(
      `openapi-python-client is missing: make an environment with "python3 -m venv env && env/bin/pip install openapi-python-client", and say --python env/bin/python.`,
    );
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), "hustings-client-"));
  try {
    const client = join(folder, "hustings_client");
    const generate = ["-m", "openapi_python_client", "generate", "--path", "docs/openapi.json", "--meta", "none"];
    if (python([...generate, "--output-path", client]) !== 0) return 1;
    const service = await startService();
    try {
      return python(["clients/python/call_service.py", service.url], {
        PYTHONPATH: folder,
        PYTHONDONTWRITEBYTECODE: "1",
      });
    } finally {
      await service.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
