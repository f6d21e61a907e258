import { describe, expect, test } from "vitest";
import { indexActors } from "../../src/actors/lookup.ts";
import type { Actor } from "../../src/schema/index.ts";

function actor(id: string, ...ranges: [number, number][]): Actor {
  return {
    id,
    kind: "person",
    name: id,
    aliases: [],
    roles: [],
    gender: null,
    mentions: ranges.map(([start, end]) => ({ start, end, text: "x".repeat(end - start), form: "name" as const })),
  };
}

const index = indexActors([
  actor("a1", [0, 20], [40, 42]),
  actor("a2", [0, 7], [50, 60]),
  actor("constructor", [70, 75]),
]);

describe("indexActors", () => {
  test("finds the mention that covers exactly the range, though another one contains it", () => {
    expect(index.at(0, 7)?.actor.id).toBe("a2");
    expect(index.at(0, 20)?.actor.id).toBe("a1");
  });

  test("finds a mention that overlaps the range only in part", () => {
    expect(index.at(55, 66)?.actor.id).toBe("a2");
  });

  test("finds nothing where no mention overlaps, nor at a touching edge", () => {
    expect(index.at(42, 50)).toBeNull();
    expect(index.at(1000, 1001)).toBeNull();
  });

  test("lists the mentions within a range in text order", () => {
    expect(index.in(0, 60).map((each) => each.mention.start)).toEqual([0, 0, 40, 50]);
    expect(index.in(1, 41)).toEqual([]);
  });

  test("gives an actor by id, and null for an id it has not", () => {
    expect(index.byId("constructor")?.name).toBe("constructor");
    expect(index.byId("toString")).toBeNull();
  });

  test("answers from an empty list", () => {
    expect(indexActors([]).at(0, 1)).toBeNull();
  });
});
