import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { promptlyInOrder } from "../../src/service/prompt-order.ts";

describe("results of tasks side by side", () => {
  it("come in the order of the tasks, however long each takes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(4), { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), async (times, width) => {
        async function* tasks() {
          yield* times.map((time, i) => ({ time, i }));
        }
        const got: number[] = [];
        for await (const i of promptlyInOrder(tasks(), width, async (task) => {
          await new Promise((resolve) => setTimeout(resolve, task.time));
          return task.i;
        })) {
          got.push(i);
        }
        expect(got).toEqual(times.map((_, i) => i));
      }),
      { numRuns: 30 },
    );
  });

  it("come before the next task does", async () => {
    let send: (value: IteratorResult<string>) => void = () => {};
    const tasks: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({
        next: () =>
          new Promise((resolve) => {
            send = resolve;
          }),
      }),
    };
    const results = promptlyInOrder(tasks, 4, async (task) => task.toUpperCase());
    const first = results.next();
    send({ done: false, value: "a" });
    expect(await first).toEqual({ done: false, value: "A" });
  });

  it("are no more under way than may be, while nobody takes them", async () => {
    let begun = 0;
    async function* endless() {
      for (;;) yield 0;
    }
    const results = promptlyInOrder(endless(), 3, async () => ++begun);
    await results.next();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(begun).toBeLessThanOrEqual(4);
  });
});
