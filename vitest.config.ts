import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Examples in the docs import the package by its name.
    alias: [
      { find: /^hustings$/, replacement: source("index.ts") },
      {
        find: /^hustings\/(schema|html|report|corpus|networks|exports|tables|aggregates|charts|notebook|synthetic|service)$/,
        replacement: source("$1/index.ts"),
      },
    ],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 120_000,
  },
});
