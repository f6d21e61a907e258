import { describe, expect, it } from "vitest";
import { scoreActors } from "../../evaluation/actors.ts";
import { readGumDocument } from "../../evaluation/gum.ts";

const row = (id: string, form: string, tag: string, misc = "_") =>
  [id, form, "_", "_", tag, "_", "_", "_", "_", misc].join("\t");

const CONLLU = [
  "# newpar",
  row("1", "Mayor", "NNP", "Entity=(1-person-new-nnnnn-cf1-2-coref-Ana_Lima"),
  row("2", "Lima", "NNP", "Entity=1)"),
  row("3", "of", "IN"),
  row("4", "Porto", "NNP", "Entity=(2-place-new-nnnnn-cf2-1-sgl-Porto)"),
  row("5-6", "can't", "_"),
  row("5", "ca", "MD"),
  row("6", "n't", "RB"),
  row("7", "win", "VB", "SpaceAfter=No"),
  row("8", ".", "."),
  "",
  "# newpar",
  row("1", "She", "PRP", "Entity=(1-person-giv:act-nnnnn-cf1-1-ana-Ana_Lima)"),
  row("2", "left", "VBD", "SpaceAfter=No"),
  row("3", ".", "."),
].join("\n");

describe("readGumDocument", () => {
  const document = readGumDocument("GUM_news_lima", CONLLU);

  it("puts the text together again, paragraphs apart", () => {
    expect(document.text).toBe("Mayor Lima of Porto can't win.\n\nShe left.");
  });

  it("has tokens at their places, the parts of a contraction too", () => {
    const words = document.tokens.map(({ span }) => document.text.slice(...span));
    expect(words).toEqual(["Mayor", "Lima", "of", "Porto", "ca", "n't", "win", ".", "She", "left", "."]);
  });

  it("reads mentions with type, entity, head and form", () => {
    const read = document.mentions.map(({ span, head, ...rest }) => ({
      ...rest,
      text: document.text.slice(...span),
      head: document.text.slice(...head),
    }));
    expect(read).toEqual([
      { text: "Mayor Lima", head: "Lima", entity: "1", type: "person", form: "name" },
      { text: "Porto", head: "Porto", entity: "2", type: "place", form: "name" },
      { text: "She", head: "She", entity: "1", type: "person", form: "pronoun" },
    ]);
  });

  it("is scored: the mayor and the pronoun that means her", () => {
    const { heads, coreference } = scoreActors([document]);
    expect(heads.name).toEqual({ right: 2, found: 2, wanted: 2 });
    expect(coreference.muc.recall).toEqual({ right: 1, of: 1 });
  });
});
