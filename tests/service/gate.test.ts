import { describe, expect, it } from "vitest";
import { Gate } from "../../src/service/gate.ts";

const never = new AbortController().signal;
const short = { long: false, patient: false, signal: never };
const long = { ...short, long: true };

/** Whether a promise has been settled by now. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol("pending");
  await new Promise((resolve) => setTimeout(resolve));
  return (await Promise.race([promise, Promise.resolve(pending)])) !== pending;
}

describe("the gate", () => {
  it("lets in as many as there are places, and the next when one leaves", async () => {
    const gate = new Gate(2, 10);
    const leave = await gate.enter(short);
    await gate.enter(short);
    const third = gate.enter(short);
    expect(await isSettled(third)).toBe(false);
    leave();
    expect(await isSettled(third)).toBe(true);
    expect([gate.running, gate.waiting]).toEqual([2, 0]);
  });

  it("refuses where as many wait as may", async () => {
    const gate = new Gate(1, 1);
    await gate.enter(short);
    void gate.enter(short);
    await expect(gate.enter(short)).rejects.toMatchObject({ code: "OVERLOADED" });
  });

  it("has the patient wait however many wait", async () => {
    const gate = new Gate(1, 0);
    const leave = await gate.enter(short);
    const patient = gate.enter({ ...short, patient: true });
    expect(gate.waiting).toBe(1);
    leave();
    expect(await isSettled(patient)).toBe(true);
  });

  it("keeps a place for short jobs, however many long ones there are", async () => {
    const gate = new Gate(2, 10);
    const leave = await gate.enter(long);
    const secondLong = gate.enter(long);
    expect(await isSettled(secondLong)).toBe(false);
    await gate.enter(short);
    expect(gate.running).toBe(2);
    leave();
    expect(await isSettled(secondLong)).toBe(true);
  });

  it("lets a long job in where there is only one place", async () => {
    expect(await isSettled(new Gate(1, 0).enter(long))).toBe(true);
  });

  it("forgets one who goes away while waiting", async () => {
    const gate = new Gate(1, 10);
    const leave = await gate.enter(short);
    const gone = new AbortController();
    const waiting = gate.enter({ ...short, signal: gone.signal });
    gone.abort(new Error("gone"));
    await expect(waiting).rejects.toThrow("gone");
    leave();
    expect([gate.running, gate.waiting]).toEqual([0, 0]);
  });

  it("counts one who leaves twice once", async () => {
    const gate = new Gate(1, 10);
    const leave = await gate.enter(short);
    leave();
    leave();
    expect(gate.running).toBe(0);
  });
});
