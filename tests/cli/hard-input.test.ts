import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/index.ts";
import { finished, hustings, start } from "./hustings.ts";

const analysisOf = (stdout: string): Analysis => JSON.parse(stdout) as Analysis;

describe("hard input has an analysis", () => {
  it("an empty file", async () => {
    const { stdout, status } = await hustings(["analyze", "/dev/null"]);
    expect(analysisOf(stdout).notes.map(({ code }) => code)).toContain("EMPTY_TEXT");
    expect(status).toBe(0);
  });

  it("an empty file as a report", async () => {
    const { stdout, status } = await hustings(["analyze", "/dev/null", "--format", "text"]);
    expect(stdout).toMatch(/^\(empty text\)\n/);
    expect(status).toBe(0);
  });

  it("5 MB of one character", async () => {
    const { stdout, status } = await hustings(["analyze"], { input: "a".repeat(5_000_000) });
    expect(analysisOf(stdout).article.text).toHaveLength(5_000_000);
    expect(status).toBe(0);
  });

  it("100,000 opening marks", async () => {
    const { stdout, status } = await hustings(["analyze", "--format", "text"], { input: "“".repeat(100_000) });
    expect(stdout).toContain("NOTES");
    expect(stdout.length).toBeLessThan(10_000);
    expect(status).toBe(0);
  });

  it("a binary file, with a warning", async () => {
    const input = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) & 0xff);
    const { stdout, stderr, status } = await hustings(["analyze"], { input });
    expect(stderr).toMatch(
      /^hustings: warning: standard input is not UTF-8 text: \d+ places could not be decoded\.\n$/,
    );
    expect(analysisOf(stdout).schemaVersion).toBe("1");
    expect(status).toBe(0);
  });

  it("a file in another encoding, with a warning that names it", async () => {
    const { stdout, stderr, status } = await hustings(["analyze"], {
      input: Buffer.from("\x93Caf\xe9,\x94 she said.", "latin1"),
    });
    expect(stderr).toBe("hustings: warning: standard input is not UTF-8 text: read as windows-1252.\n");
    expect(analysisOf(stdout).article.text).toBe("“Café,” she said.");
    expect(status).toBe(0);
  });

  it("a page that declares its encoding", async () => {
    const input = Buffer.from('<meta charset="iso-8859-1"><p>It was shut, the caf\xe9 said.</p>', "latin1");
    const { stdout } = await hustings(["analyze", "--html"], { input });
    expect(analysisOf(stdout).article.text).toBe("It was shut, the café said.");
  });

  it("control characters, which never reach the terminal", async () => {
    const input = "“It is \u001b[2J\u009b31m no \u0007backyard,” Ana \u202eLima\u001b]0;pwned\u0007 said on Tuesday.";
    const { stdout } = await hustings(["analyze", "--format", "text"], { input });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

describe("misuse is told in one line", () => {
  it.each([
    [
      "a missing file",
      ["analyze", "no-such-file.txt"],
      "UNREADABLE_FILE: Cannot read no-such-file.txt: there is no such file.",
    ],
    ["a directory", ["analyze", "fixtures"], "UNREADABLE_FILE: Cannot read fixtures: it is a directory."],
    [
      "a directory of lines",
      ["analyze", "--jsonl", "fixtures"],
      "UNREADABLE_FILE: Cannot read fixtures: it is a directory.",
    ],
    [
      "missing lines",
      ["analyze", "--jsonl", "none.jsonl"],
      "UNREADABLE_FILE: Cannot read none.jsonl: there is no such file.",
    ],
    [
      "a report of lines",
      ["analyze", "--jsonl", "--format", "text"],
      "INVALID_OPTION: --jsonl writes one analysis a line, or with --format plover one record a line; it can't have --format text.",
    ],
    [
      "a TimeML document of lines",
      ["analyze", "--jsonl", "--format", "timeml"],
      "INVALID_OPTION: --jsonl writes one analysis a line, or with --format plover one record a line; it can't have --format timeml.",
    ],
    [
      "control characters in a name",
      ["analyze", "no\u001b[2J"],
      "UNREADABLE_FILE: Cannot read no\ufffd[2J: there is no such file.",
    ],
  ])("%s", async (_what, args, message) => {
    expect(await hustings(args)).toEqual({ stdout: "", stderr: `hustings: ${message}\n`, status: 2, signal: null });
  });

  it("an invalid date", async () => {
    const { stdout, stderr, status } = await hustings(["analyze", "--published", "2023-02-30"], { input: "Text." });
    expect(stderr).toMatch(/^hustings: INVALID_PUBLISHED: .*got "2023-02-30"\.\n$/);
    expect([stdout, status]).toEqual(["", 2]);
  });

  it.each([
    ["an unknown option", ["analyze", "--frmat", "json"], "unknown option '--frmat'"],
    ["an unknown format", ["analyze", "--format", "xml"], "argument 'xml' is invalid"],
    ["an unknown unit", ["analyze", "--offsets", "bytes"], "argument 'bytes' is invalid"],
    ["an unknown command", ["analyse"], "unknown command 'analyse'"],
    ["a file too many", ["analyze", "a", "b"], "too many arguments"],
    [
      "metadata of one article with lines of many",
      ["analyze", "--jsonl", "--published", "2023-11-07"],
      "cannot be used with",
    ],
  ])("%s", async (_what, args, message) => {
    const { stdout, stderr, status } = await hustings(args);
    expect(stderr).toContain(message);
    expect([stdout, status]).toEqual(["", 2]);
  });
});

describe("ends before the end", () => {
  it.each([
    ["a report", ["analyze", "fixtures/profile.txt", "--format", "text"]],
    ["JSON", ["analyze", "fixtures/profile.txt"]],
    ["the schema", ["schema"]],
  ])("a closed pipe ends %s quietly", async (_what, args) => {
    const child = start(args);
    child.stdout.destroy();
    const { stderr, status } = await finished(child);
    expect([stderr, status]).toEqual(["", 0]);
  });

  it("an interrupt ends at once, with a signal that shells show as 130", async () => {
    const child = start(["analyze", "--jsonl"]);
    child.stdin.write('{"text":"It rained."}\n');
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGINT");
    expect(await finished(child)).toMatchObject({ stderr: "", signal: "SIGINT" });
  });
});
