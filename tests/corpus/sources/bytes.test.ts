import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gunzip, peek } from "../../../src/corpus/sources/bytes.ts";

const TEXT = Buffer.from(Array.from({ length: 3000 }, (_, index) => `Report ${Math.sin(index)}\n`).join(""));
const GZIP = gzipSync(TEXT);

async function* inChunks(bytes: Uint8Array, step: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += step) yield bytes.subarray(from, from + step);
}

/** All bytes of a stream, and the code of the error that it ended with. */
async function drained(chunks: AsyncIterable<Uint8Array>): Promise<{ bytes: Buffer; code: string | null }> {
  const parts: Uint8Array[] = [];
  try {
    for await (const part of chunks) parts.push(part);
  } catch (error) {
    return { bytes: Buffer.concat(parts), code: (error as { code: string }).code };
  }
  return { bytes: Buffer.concat(parts), code: null };
}

describe("gunzip", () => {
  it("gives back what was compressed, however the bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 500, max: 70_000 }), async (step) => {
        const { bytes, code } = await drained(gunzip("a.gz", inChunks(GZIP, step)));
        expect([bytes.equals(TEXT), code]).toEqual([true, null]);
      }),
      { numRuns: 15 },
    );
  });

  it("cut short anywhere, gives the beginning and an error", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: GZIP.length - 1 }), async (cut) => {
        const { bytes, code } = await drained(gunzip("a.gz", inChunks(GZIP.subarray(0, cut), 4096)));
        expect(bytes.equals(TEXT.subarray(0, bytes.length))).toBe(true);
        expect(bytes.length).toBeGreaterThanOrEqual(Math.floor((cut - 2000) * (TEXT.length / GZIP.length) * 0.5));
        expect(code).toBe("DAMAGED_FILE");
      }),
      { numRuns: 30 },
    );
  });
});

describe("peek", () => {
  it("gives the first bytes, and then all of them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 60 }), async (size, step) => {
        const { head, bytes } = await peek(inChunks(TEXT.subarray(0, 40), step), size);
        expect(Buffer.from(head).equals(TEXT.subarray(0, Math.min(size, 40)))).toBe(true);
        expect((await drained(bytes)).bytes.equals(TEXT.subarray(0, 40))).toBe(true);
      }),
    );
  });

  it("throws what went wrong after the bytes before it", async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield TEXT.subarray(0, 10);
      throw Object.assign(new Error("broken"), { code: "EIO" });
    }
    const { head, bytes } = await peek(failing(), 100);
    expect(head).toHaveLength(10);
    const { bytes: read, code } = await drained(bytes);
    expect([read.length, code]).toEqual([10, "EIO"]);
  });
});
