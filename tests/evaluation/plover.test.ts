import { describe, expect, it } from "vitest";
import { type CodedSentence, countPlover, readOwn } from "../../evaluation/plover.ts";

const share = ({ right, all }: { right: number; all: number }) => right / all;
const coded = (text: string, type: string | null, source: string, target: string): CodedSentence => ({
  text,
  type,
  sources: [source],
  targets: [target],
  mode: null,
});

describe("PLOVER types and participants of our own sentences", () => {
  const counts = countPlover(([1, 2, 3] as const).flatMap((batch) => readOwn(batch)));

  it("are right for seventeen types in twenty, and for seven in ten of every type", () => {
    expect(share(counts.type)).toBeGreaterThan(0.85);
    expect([...counts.byType].filter(([, count]) => share(count) < 0.7)).toEqual([]);
  });

  it("tell who acts in four of five, and toward whom in three of five", () => {
    expect(share(counts.source)).toBeGreaterThan(0.8);
    expect(share(counts.target)).toBeGreaterThan(0.6);
  });

  it("tell the stated mode in four of five", () => {
    expect(share(counts.mode)).toBeGreaterThan(0.8);
  });
});

describe("counting", () => {
  it("counts a type, a source and a target as right only where they are", () => {
    const text = "Chad attacked Niger.";
    const { type, source, target } = countPlover([
      coded(text, "ASSAULT", "Chad", "Niger"),
      coded(text, "AID", "Niger", "Chad"),
    ]);
    expect([type, source, target]).toEqual([
      { right: 1, all: 2 },
      { right: 1, all: 2 },
      { right: 1, all: 2 },
    ]);
  });
});
