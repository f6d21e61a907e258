import { expect, it } from "vitest";
import { quotationFinder } from "../../src/events/quoted.ts";
import type { Quotation } from "../../src/schema/index.ts";

const quotation = (id: string, start: number, end: number) =>
  ({ id, content: [{ start, end, text: "" }] }) as unknown as Quotation;

it("finds the innermost quotation", () => {
  const at = quotationFinder([quotation("q1", 0, 50), quotation("q2", 10, 20)]);
  expect([5, 12, 30, 60].map(at)).toEqual(["q1", "q2", "q1", null]);
});

it("finds nothing between two quotations", () => {
  const at = quotationFinder([quotation("q1", 0, 5), quotation("q2", 10, 20)]);
  expect([7, 12].map(at)).toEqual([null, "q2"]);
});
