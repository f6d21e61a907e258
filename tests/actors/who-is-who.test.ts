import { describe, expect, test } from "vitest";
import type { Actor } from "../../src/schema/index.ts";
import { analysed } from "../analysed.ts";

function actorNamed(text: string, name: string): Actor {
  const actor = analysed(text).actors.find((each) => each.name === name);
  if (actor === undefined) throw new Error(`no actor ${name}`);
  return actor;
}

const texts = (actor: Actor) => actor.mentions.map((mention) => mention.text);

describe("names", () => {
  test("takes the surname for the person named in full before", () => {
    const actor = actorNamed("Oksana Brandt arrived on Monday. Brandt met the mayor.", "Oksana Brandt");
    expect(texts(actor)).toEqual(["Oksana Brandt", "Brandt"]);
    expect(actor.kind).toBe("person");
    expect(actor.gender).toBe("female");
  });

  test("keeps a title out of the name and in the roles", () => {
    const actor = actorNamed("The talks ended when Deputy Prime Minister Erlan Satov left.", "Erlan Satov");
    expect(actor.roles).toEqual(["Deputy Prime Minister"]);
    expect(texts(actor)).toEqual(["Deputy Prime Minister Erlan Satov"]);
  });

  test("leaves the possessive out of the name, and makes no actor of what is possessed", () => {
    const { actors } = analysed("Robert Hale’s dog barked at the guests.");
    expect(actors.map((actor) => actor.name)).toEqual(["Robert Hale"]);
    expect(actors[0]?.mentions[0]?.text).toBe("Robert Hale");
  });

  test("keeps two people with one surname apart by their titles", () => {
    const text = "Henry Osei and Clara Osei run the firm. Mrs. Osei keeps the books. Mr. Osei sells.";
    expect(texts(actorNamed(text, "Clara Osei"))).toContain("Mrs. Osei");
    expect(texts(actorNamed(text, "Henry Osei"))).toContain("Mr. Osei");
  });

  test("writes a name in the capitals of its dateline only where the text always does", () => {
    const text = "KUALA LUMPUR — Talks ended on Monday. Kuala Lumpur had asked for them.";
    expect(actorNamed(text, "Kuala Lumpur").aliases).toEqual([]);
    expect(actorNamed("KUALA LUMPUR — Talks ended on Monday.", "KUALA LUMPUR").kind).toBe("place");
  });

  test("joins two spellings of one surname", () => {
    const text = "President Viktor Zelinsky spoke first. Later Zelinskiy left the hall.";
    expect(texts(actorNamed(text, "Viktor Zelinsky"))).toContain("Zelinskiy");
  });

  test("joins an acronym with the name it stands for", () => {
    const text = "The Harbour Safety Council met on Monday. The HSC said the pier was safe.";
    expect(texts(actorNamed(text, "Harbour Safety Council"))).toContain("HSC");
  });

  test("names an office after its holder", () => {
    const actor = actorNamed("According to President Okoro’s office, the visit is off.", "Okoro’s office");
    expect(actor.kind).toBe("organization");
  });

  test.each([
    ["Declan Muir, the fund’s director, said the image was cheap.", "Declan Muir", "person"],
    ["Open Harbour, the city’s campaign group, lost.", "Open Harbour", "organization"],
    ["Fishing New Zealand lobbied for the measure.", "Fishing New Zealand", "organization"],
    ["Harbour Lights, which lobbied for the measure, was pleased.", "Harbour Lights", "organization"],
    ["Vernon Jordan lobbied for the measure.", "Vernon Jordan", "person"],
  ])("%s: %s is a %s", (text, name, kind) => {
    expect(actorNamed(text, name).kind).toBe(kind);
  });

  test("counts the abbreviation of a country as the country", () => {
    const actor = actorNamed("She left the United States in May and came back to the U.S. in June.", "United States");
    expect(actor.kind).toBe("place");
    expect(actor.mentions).toHaveLength(2);
  });
});

describe("descriptions", () => {
  test("takes a role after a comma for the person's", () => {
    expect(actorNamed("Hugh Marsden, a surgeon, said the ward was full.", "Hugh Marsden").roles).toEqual(["surgeon"]);
  });

  test("finds the bearer of an office, also by its abbreviation and before the name is given", () => {
    const text =
      "Deputy PM says bridge is safe\n\nDeputy Prime Minister Erlan Satov toured the bridge on Monday.\n\nThe deputy prime minister praised the builders.";
    const mentions = texts(actorNamed(text, "Erlan Satov"));
    expect(mentions).toContain("Deputy PM");
    expect(mentions).toContain("The deputy prime minister");
  });

  test("tells holders of one office apart by country", () => {
    const text =
      "Turkish President Orhan Demirel met Bulgarian President Boyko Petkov on Monday. The Turkish president praised the talks. The Bulgarian leader was silent.";
    expect(texts(actorNamed(text, "Orhan Demirel"))).toContain("The Turkish president");
    expect(texts(actorNamed(text, "Boyko Petkov"))).toContain("The Bulgarian leader");
  });
});

describe("pronouns", () => {
  test("take the gender of their antecedent", () => {
    const text = "Oksana Brandt met Robert Hale on Monday. She said the talks were long.";
    expect(texts(actorNamed(text, "Oksana Brandt"))).toContain("She");
  });

  test("of the first person inside a quotation are its speaker", () => {
    const text = "“We are proud of our port, and I built it,” Oksana Brandt said.";
    expect(texts(actorNamed(text, "Oksana Brandt"))).toEqual(expect.arrayContaining(["We", "our", "I"]));
  });

  test("that stand for nobody are no mention", () => {
    const { actors } = analysed("Bulgaria had a wet spring. It is raining again.");
    expect(actors.flatMap(texts)).not.toContain("It");
  });
});
