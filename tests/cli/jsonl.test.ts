import { describe, expect, it } from "vitest";
import type { LineError } from "../../src/corpus/index.ts";
import type { Analysis } from "../../src/index.ts";
import { finished, hustings, start } from "./hustings.ts";

const recordsOf = (stdout: string): (Analysis | LineError)[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Analysis | LineError);
const idsOf = (stdout: string): string[] =>
  recordsOf(stdout).map((record) =>
    "error" in record ? `${record.error.line}:${record.error.code}` : record.article.id,
  );

describe("analyze --jsonl", () => {
  it("writes a line as soon as it has read one, before the input ends", async () => {
    const child = start(["analyze", "--jsonl"]);
    child.stdin.write('{"id":"first","text":"It rained."}\n');
    const first = await new Promise<Buffer>((resolve) => child.stdout.once("data", resolve));
    expect(idsOf(first.toString())).toEqual(["first"]);
    child.stdin.end('{"id":"second","text":"It snowed."}\n');
    const { stdout, status } = await finished(child);
    expect(idsOf(stdout)).toEqual(["second"]);
    expect(status).toBe(0);
  });

  it("keeps the order and puts an error in the place of every broken line", async () => {
    const input = [
      '{"id":"a","text":"It rained."}',
      '{"id":"b","text":',
      "[1,2]",
      "",
      '{"id":"c","text":"It rained.","published":"yesterday"}',
      '{"id":"d"}',
      '{"id":7,"text":"It rained."}',
      '{"id":"e","html":"<p>It rained.</p>","outlet":"Gazette"}',
      "null",
      '{"id":"f","text":"A separator \u2028 within."}\r',
      '{"id":"g","text":"No line feed at the end."}',
    ].join("\n");
    const { stdout, stderr, status } = await hustings(["analyze", "--jsonl", "-"], { input });
    expect(idsOf(stdout)).toEqual([
      "a",
      "2:INVALID_JSON_LINE",
      "3:INVALID_JSON_LINE",
      "4:INVALID_JSON_LINE",
      "5:INVALID_PUBLISHED",
      "6:INVALID_INPUT",
      "7:INVALID_FIELD",
      "e",
      "9:INVALID_JSON_LINE",
      "f",
      "g",
    ]);
    expect(stderr.match(/^hustings: line \d+: [A-Z_]+: .+$/gm)).toHaveLength(7);
    expect(status).toBe(0);
  });

  it("writes the interactions of all articles with --format plover, an error where a line is broken", async () => {
    const input =
      '{"id":"a","text":"Chad expelled an envoy."}\noops\n{"id":"b","text":"Oman freed two men. Oman sent tents to Chad."}\n';
    const { stdout, status } = await hustings(["analyze", "--jsonl", "--format", "plover"], { input });
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id?: string; error?: LineError["error"] });
    expect(lines.map(({ id, error }) => id?.split("-")[0] ?? error?.code)).toEqual([
      "a",
      "INVALID_JSON_LINE",
      "b",
      "b",
    ]);
    expect(status).toBe(0);
  });

  it("exits with 1 after a broken line with --strict", async () => {
    const input = '{"text":"It rained."}\nnot JSON\n{"text":"It snowed."}\n';
    const { stdout, status } = await hustings(["analyze", "--jsonl", "--strict"], { input });
    expect(recordsOf(stdout)).toHaveLength(3);
    expect(status).toBe(1);
  });

  it("exits with 0 with --strict when every line went through", async () => {
    expect((await hustings(["analyze", "--jsonl", "--strict"], { input: '{"text":"It rained."}' })).status).toBe(0);
  });

  it("lets no line steer the terminal through its error message", async () => {
    const { stderr } = await hustings(["analyze", "--jsonl"], { input: "\u001b[2J\u001b]0;pwned\u0007\n" });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it("writes offsets in the unit asked for", async () => {
    const { stdout } = await hustings(["analyze", "--jsonl", "--offsets", "codepoint"], {
      input: JSON.stringify({ text: "They sang 🎉. “We will win,” Ana Lima said." }),
    });
    const [record] = recordsOf(stdout) as Analysis[];
    expect(record?.quotations[0]?.content[0]?.start).toBe(13);
  });

  it("writes nothing for nothing", async () => {
    expect(await hustings(["analyze", "--jsonl"])).toMatchObject({ stdout: "", stderr: "", status: 0 });
  });

  it("ends quietly when the reader has seen enough", async () => {
    const child = start(["analyze", "--jsonl"]);
    child.stdin.on("error", () => {});
    child.stdin.end('{"text":"It rained."}\n'.repeat(500));
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await finished(child)).toMatchObject({ stderr: "", status: 0 });
  });
});
