#!/usr/bin/env node
import { restart, wantsRestart } from "./restart.ts";

function run(): void {
  import("./main.ts").catch((error: unknown) => {
    process.exitCode = 1;
    throw error;
  });
}

if (wantsRestart(process.argv[2])) restart(run);
else run();
