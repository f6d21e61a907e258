import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

/** Checks in a real Chromium: npm run browser. They are no part of npm test, which needs no browser. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ["tests/browser/**/*.check.ts"], hookTimeout: 60_000, fileParallelism: false },
});
