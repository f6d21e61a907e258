import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder } from "../../../src/corpus/run/in-order.ts";

async function* counting(to: number, onRead: (number: number) => void = () => {}): AsyncGenerator<number> {
  for (let i = 0; i < to; i++) {
    onRead(i);
    yield i;
  }
}

const turns = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
};

describe("tasks side by side", () => {
  it("give their results in order, however long each takes", async () => {
    const delays = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(delays, fc.integer({ min: 1, max: 5 }), async (times, width) => {
        const results: number[] = [];
        const run = async (i: number): Promise<number> => {
          await turns(times[i]!);
          return i;
        };
        for await (const result of inOrder(counting(times.length), width, run)) results.push(result);
        expect(results).toEqual(times.map((_, i) => i));
      }),
      { numRuns: 40 },
    );
  });

  it("are never more than the width", async () => {
    let underWay = 0;
    let most = 0;
    const run = async (): Promise<void> => {
      underWay++;
      most = Math.max(most, underWay);
      await turns(2);
      underWay--;
    };
    for await (const _ of inOrder(counting(20), 3, run));
    expect(most).toBe(3);
  });

  it("are not read ahead of a reader that waits", async () => {
    let read = 0;
    const results = inOrder(
      counting(1000, () => read++),
      4,
      async (i) => i,
    );
    await results.next();
    await turns(20);
    expect(read).toBeLessThanOrEqual(5);
  });

  it("end with the error of the first that fails", async () => {
    const run = async (i: number): Promise<number> => {
      if (i === 2) throw new Error("two");
      return i;
    };
    const results: number[] = [];
    const all = async (): Promise<void> => {
      for await (const result of inOrder(counting(9), 4, run)) results.push(result);
    };
    await expect(all()).rejects.toThrow("two");
    expect(results).toEqual([0, 1]);
  });
});
