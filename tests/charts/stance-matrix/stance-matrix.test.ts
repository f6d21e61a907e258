import { describe, expect, it } from "vitest";
import { stanceMatrixChart } from "../../../src/charts/index.ts";
import type { StanceRow } from "../../../src/charts/stance-matrix/cells.ts";
import { selected } from "../../../src/charts/stance-matrix/selected.ts";
import { ARTICLE, CORPUS } from "../sources.ts";

const row = (holder: string, target: string, favourable: number, unfavourable: number): StanceRow => ({
  holder,
  target,
  targetKind: "actor",
  favourable,
  neutral: 0,
  unfavourable,
});

describe("a stance matrix", () => {
  it("tells who applies and rejects a word, and who is for and against whom", () => {
    const told = stanceMatrixChart(ARTICLE).description;
    expect(told).toContain("Jelena Radovanović on “Trojan horse”: rejects 3 times");
    expect(told).toContain("Pieter van Houten on “Trojan horse”: applies");
    expect(told).toContain("Pieter van Houten on Belgrade: against");
  });

  it("can be of words only, or of actors only", () => {
    const kinds = (targets: "labels" | "actors") =>
      new Set(stanceMatrixChart(ARTICLE, { targets }).rows.map(({ targetKind }) => targetKind));
    expect(kinds("labels")).toEqual(new Set(["label"]));
    expect(kinds("actors")).toEqual(new Set(["actor"]));
  });

  it("adds up many articles, an outlet's own voice by its name", () => {
    const rows = stanceMatrixChart(CORPUS).rows.filter(({ target }) => target === "“special military operation”");
    expect(rows.find(({ holder }) => holder === "Oleg Maran")?.favourable).toBe(4);
    expect(rows.find(({ holder }) => holder === "Irina Dahl")?.unfavourable).toBe(4);
    expect(rows.find(({ holder }) => holder === "Northern Courier itself")?.neutral).toBe(1);
  });

  it("begins with the target over which people differ", () => {
    const rows = [
      row("a", "calm", 1, 0),
      row("b", "calm", 1, 0),
      row("c", "calm", 1, 0),
      row("a", "fight", 1, 0),
      row("d", "fight", 0, 1),
    ];
    expect(selected(rows, 10, 10).targets).toEqual(["fight", "calm"]);
  });

  it("puts who is for a target before who is against it", () => {
    const rows = [row("no", "x", 0, 2), row("yes", "x", 1, 0), row("both", "x", 1, 1)];
    expect(selected(rows, 10, 10).holders).toEqual(["yes", "both", "no"]);
  });

  it("shows a target with all its holders or not at all", () => {
    const rows = [row("a", "x", 1, 0), row("b", "x", 0, 1), row("c", "y", 1, 0), row("d", "y", 0, 1)];
    const { holders, targets, moreHolders, moreTargets } = selected(rows, 3, 10);
    expect({ holders, targets, moreHolders, moreTargets }).toEqual({
      holders: ["a", "b"],
      targets: ["x"],
      moreHolders: 2,
      moreTargets: 1,
    });
  });

  it("writes namesakes with a number and says so", () => {
    const { targets, notes } = selected(
      [row("a", "Norland #0408b202", 1, 0), row("a", "Norland #12b718b7", 1, 0)],
      9,
      9,
    );
    expect(targets).toEqual(["Norland", "Norland (2)"]);
    expect(notes).toEqual(["Names with a number may mean one and the same: the articles don’t tell."]);
  });

  it("says by a sign what it says by a colour", () => {
    const svg = stanceMatrixChart(ARTICLE).svg();
    expect(svg).toContain(">− 3</text>");
    expect(svg).toContain(">+</text>");
  });
});
