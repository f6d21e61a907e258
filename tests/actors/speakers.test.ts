import { describe, expect, test } from "vitest";
import { analysed } from "../analysed.ts";

function speakersOf(text: string): (string | null)[] {
  const { actors, quotations } = analysed(text);
  return quotations.map(({ speaker }) => actors.find((actor) => actor.id === speaker)?.name ?? null);
}

describe("speakers", () => {
  test("leaves out a reader who is spoken to", () => {
    expect(speakersOf("You might think that the vote was over. “It was not,” said Ana Lima.")).toEqual([
      null,
      "Ana Lima",
    ]);
  });

  test("are the actors that sources resolve to", () => {
    expect(speakersOf("Oksana Brandt opened the port. “The port is open,” she said.")).toEqual(["Oksana Brandt"]);
  });

  test("are inferred for a quotation that goes on without a source", () => {
    const { quotations } = analysed("“The port is open,” Oksana Brandt said.\n\n“It will stay open.”");
    expect(quotations.map((each) => each.speakerBasis)).toEqual(["stated", "inferred"]);
    expect(quotations[1]?.speaker).toBe(quotations[0]?.speaker);
  });

  test("who are not named are unnamed actors, met again by description", () => {
    const { actors } = analysed("A journalist said the port was closed. The journalist did not agree.");
    const actor = actors.find((each) => each.kind === "unnamed");
    expect(actor?.name).toBe("journalist");
    expect(actor?.mentions.map((mention) => mention.text)).toEqual(["A journalist", "The journalist"]);
  });

  test("are not the possessors of who speaks", () => {
    expect(speakersOf("Brandt’s lawyer said the port was closed.")).not.toContain("Brandt");
  });
});
