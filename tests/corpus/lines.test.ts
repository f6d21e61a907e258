import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Line, readLines } from "../../src/corpus/index.ts";

async function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const size of sizes) {
    yield bytes.subarray(from, from + size);
    from += size;
  }
  yield bytes.subarray(from);
}

async function linesOf(text: string, { sizes = [] as readonly number[], longest = 1 << 20 } = {}): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of readLines(chunksOf(new TextEncoder().encode(text), sizes), longest)) lines.push(line);
  return lines;
}

const textsOf = async (text: string): Promise<(string | null)[]> => (await linesOf(text)).map((line) => line.text);

describe("readLines", () => {
  it("cuts at line feeds as splitting does, however the bytes arrive", async () => {
    const piece = fc.constantFrom("\n", "\r\n", "a", "é", "世", "🎉", "\u2028", "{}", " ");
    await fc.assert(
      fc.asyncProperty(fc.array(piece), fc.array(fc.nat({ max: 5 })), async (pieces, sizes) => {
        const text = pieces.join("");
        const expected = text.split("\n").map((line) => line.replace(/\r$/, ""));
        if (text === "" || text.endsWith("\n")) expected.pop();
        const lines = await linesOf(text, { sizes });
        expect(lines.map((line) => line.text)).toEqual(expected);
        expect(lines.map(({ number }) => number)).toEqual(expected.map((_, i) => i + 1));
      }),
    );
  });

  it("keeps U+2028 and U+2029 within a line", async () => {
    expect(await textsOf("a\u2028b\u2029c\nd")).toEqual(["a\u2028b\u2029c", "d"]);
  });

  it("drops a byte order mark", async () => {
    expect(await textsOf("\ufeffa\nb")).toEqual(["a", "b"]);
  });

  it("passes over a line longer than the limit and goes on", async () => {
    const lines = await linesOf("abc\nabcdef\nab\n", { longest: 3, sizes: [5, 2, 1] });
    expect(lines).toEqual([
      { number: 1, text: "abc" },
      { number: 2, text: null },
      { number: 3, text: "ab" },
    ]);
  });

  it("passes over a last line longer than the limit", async () => {
    expect(await linesOf("abcdef", { longest: 3 })).toEqual([{ number: 1, text: null }]);
  });
});
