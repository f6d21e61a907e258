import { expect, test } from "vitest";
import { framesBySpeaker } from "../../src/framing/by-speaker.ts";
import { analysed } from "../analysed.ts";

test("the outlet's frames are told from those of a speaker it quotes", () => {
  const analysis = analysed("The court ruled on Monday. “The tax will cost us jobs,” Senator Ana Lima said.");
  const lima = analysis.actors.find(({ name }) => name.includes("Lima"));
  const mine = new Map(framesBySpeaker(analysis).map(({ holder, frames }) => [holder, frames[0]?.frame]));
  expect(mine.get("narrator")).toBe("legality");
  expect(mine.get(lima?.id ?? "")).toBe("economic");
});

test("a text without frames has no holders of frames", () => {
  expect(framesBySpeaker(analysed("The cat slept."))).toEqual([]);
});
