import { createInterface } from "node:readline";
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

/** A module that prints the most memory the process has held, in bytes, when it ends. */
const PEAK_MEMORY = `data:text/javascript,${encodeURIComponent(
  'process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS*1024)))',
)}`;

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

  it("answers each line before the next is sent, however the bytes arrive", async () => {
    const child = start(["analyze", "--jsonl"]);
    child.stderr.resume();
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const ids: string[] = [];
    for (let i = 0; i < 40; i++) {
      const line = i % 7 === 3 ? "oops\n" : `{"id":"${i}","text":"It rained in Oslo — again."}\n`;
      const bytes = Buffer.from(line);
      // The cut falls within a character of three bytes in most lines.
      child.stdin.write(bytes.subarray(0, -12));
      await new Promise((resolve) => setImmediate(resolve));
      child.stdin.write(bytes.subarray(-12));
      ids.push(...idsOf((await answers.next()).value as string));
    }
    child.stdin.end();
    const expected = Array.from({ length: 40 }, (_, i) => (i % 7 === 3 ? `${i + 1}:INVALID_JSON_LINE` : `${i}`));
    expect(ids).toEqual(expected);
    expect((await answers.next()).done).toBe(true);
  });

  it("reads on only as the reader takes the answers", async () => {
    const child = start(["analyze", "--jsonl"]);
    const article = `${JSON.stringify({ text: "It rained in Oslo on Monday. ".repeat(150) })}\n`;
    let taken = 0;
    const feed = () => {
      while (taken < 2_000 && child.stdin.write(article)) taken++;
    };
    child.stdin.on("drain", feed);
    child.stdin.on("error", () => {});
    feed();
    await new Promise((resolve) => child.stdout.once("readable", resolve));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(taken).toBeLessThan(300);
    child.kill();
    await new Promise((resolve) => child.once("close", resolve));
  });

  it("ends at once on SIGTERM, as one that was killed", async () => {
    const child = start(["analyze", "--jsonl"]);
    child.stdin.write('{"text":"It rained."}\n');
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGTERM");
    expect(await finished(child)).toMatchObject({ stderr: "", signal: "SIGTERM" });
  });

  it("answers a line of 16 MB and goes on", async () => {
    const input = `${JSON.stringify({ id: "long", text: "a".repeat(16_000_000) })}\n{"id":"next","text":"It rained."}\n`;
    const { stdout, status } = await hustings(["analyze", "--jsonl"], { input });
    expect(idsOf(stdout)).toEqual(["long", "next"]);
    expect(status).toBe(0);
  });

  it("holds no more memory for many lines than for few", { timeout: 60_000 }, async () => {
    const peak = async (lines: number): Promise<number> => {
      const child = start(["analyze", "--jsonl", "-"], { NODE_OPTIONS: `--import ${PEAK_MEMORY}` });
      child.stdin.end('{"text":"It rained."}\n'.repeat(lines));
      child.stdout.resume();
      const { stderr } = await finished(child);
      return Number(stderr) / 2 ** 20;
    };
    expect(await peak(4_000)).toBeLessThan((await peak(500)) + 80);
  });

  it("passes over lines that are longer than --longest-line", async () => {
    const input = '{"text":"far too long a line"}\n{"id":"a","text":""}\n';
    const { stdout } = await hustings(["analyze", "--jsonl", "--longest-line", "20"], { input });
    expect(idsOf(stdout)).toEqual(["1:LINE_TOO_LONG", "a"]);
  });

  it("gives the parts of an input, counted through with --first-line, the output of the whole", async () => {
    const lines = ['{"text":"It rained."}', "oops", '{"text":7}', "", '{"text":"It snowed."}', "[]"].map(
      (it) => `${it}\n`,
    );
    const whole = await hustings(["analyze", "--jsonl"], { input: lines.join("") });
    const first = await hustings(["analyze", "--jsonl"], { input: lines.slice(0, 2).join("") });
    const rest = await hustings(["analyze", "--jsonl", "--first-line", "3"], { input: lines.slice(2).join("") });
    expect(first.stdout + rest.stdout).toBe(whole.stdout);
    expect(first.stderr + rest.stderr).toBe(whole.stderr);
  });

  it.each([
    ["a line number without lines", ["--first-line", "3"], "INVALID_OPTION: --first-line"],
    ["a limit of lines without lines", ["--longest-line", "3"], "INVALID_OPTION: --longest-line"],
    ["line 0", ["--jsonl", "--first-line", "0"], "must be a whole number from 1 on"],
    ["half a line", ["--jsonl", "--first-line", "1.5"], "must be a whole number from 1 on"],
  ])("refuses %s", async (_what, args, message) => {
    const { stdout, stderr, status } = await hustings(["analyze", ...args], { input: "It rained." });
    expect(stderr).toContain(message);
    expect([stdout, status]).toEqual(["", 2]);
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
