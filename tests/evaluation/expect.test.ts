import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "evaluation/expect.ts", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const ARTICLE = "fixtures/wire-dateline.txt";
const EXPECTED = "fixtures/wire-dateline.expected.json";

test("prints the total, and fails when more facts are missed than may be", () => {
  const { status, stdout } = run(ARTICLE, EXPECTED, "--may-miss", "999");
  expect(status).toBe(0);
  expect(stdout).toMatch(/\n\d+\/\d+ expected facts\n$/);
});

test("a file that is not there is told in one line, exit status 2", () => {
  const { status, stdout, stderr } = run("fixtures/none.txt", EXPECTED);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toBe("Cannot read fixtures/none.txt: ENOENT\n");
});

test("a file that is no expectation is told, exit status 2", () => {
  const { status, stderr } = run(ARTICLE, "package.json");
  expect(status).toBe(2);
  expect(stderr).toContain("package.json is not an expectation");
});

test.each([
  [[]],
  [["--unknown"]],
  [[ARTICLE, EXPECTED, "--may-miss", "some"]],
  [[ARTICLE, EXPECTED, "--published", "soon"]],
])("a wrong call is told without a stack trace: %s", (args) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).not.toContain("    at ");
});
