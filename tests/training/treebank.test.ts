import { expect, test } from "vitest";
import { foldRelation, readTreebank, readTreebanks } from "../../training/treebank.ts";

/** One line of CoNLL-U. */
function row(id: string, word: string, tag: string, head: number, relation: string, spaceAfter = true): string {
  return [id, word, word.toLowerCase(), "_", tag, "_", head, relation, "_", spaceAfter ? "_" : "SpaceAfter=No"].join(
    "\t",
  );
}

test("reads words, skipping comments, ranges of joined words and empty nodes", () => {
  const text = [
    "# text = Don't go",
    row("1-2", "Don't", "_", 0, "_"),
    row("1", "Do", "VB", 3, "aux"),
    row("2", "n't", "RB", 3, "advmod"),
    row("2.1", "you", "PRP", 3, "nsubj"),
    row("3", "go", "VB", 0, "root"),
  ].join("\n");
  const [sentence] = readTreebank(`${text}\n\n`);
  expect(sentence?.words).toEqual(["Do", "n't", "go"]);
  expect(sentence?.heads).toEqual([2, 2, 2]);
});

test("a hyphenated modifier becomes one adjective", () => {
  const text = [
    row("1", "the", "DT", 5, "det"),
    row("2", "ten", "CD", 4, "nummod", false),
    row("3", "-", "HYPH", 2, "punct", false),
    row("4", "year", "NN", 5, "compound"),
    row("5", "deal", "NN", 0, "root"),
  ].join("\n");
  const [sentence] = readTreebank(text);
  expect(sentence?.words).toEqual(["the", "ten-year", "deal"]);
  expect(sentence?.tags).toEqual(["DT", "JJ", "NN"]);
  expect(sentence?.heads).toEqual([2, 2, 2]);
  expect(sentence?.relations).toEqual(["det", "amod", "root"]);
});

test("a dash between blanks joins nothing", () => {
  const text = [
    row("1", "Yes", "UH", 0, "root"),
    row("2", "-", ":", 1, "punct"),
    row("3", "maybe", "RB", 1, "advmod"),
  ].join("\n");
  expect(readTreebank(text)[0]?.words).toEqual(["Yes", "-", "maybe"]);
});

test("a name split at its hyphen stays a name", () => {
  const text = [
    row("1", "Al", "NNP", 4, "nsubj", false),
    row("2", "-", "HYPH", 3, "punct", false),
    row("3", "Rashid", "NNP", 1, "flat"),
    row("4", "spoke", "VBD", 0, "root"),
  ].join("\n");
  expect(readTreebank(text)[0]).toMatchObject({ words: ["Al-Rashid", "spoke"], tags: ["NNP", "VBD"], heads: [1, 1] });
});

test("relations fold into those the parser tells apart", () => {
  expect(foldRelation("obl:agent")).toBe("obl");
  expect(foldRelation("nsubj:pass")).toBe("nsubj:pass");
  expect(foldRelation("csubj:pass")).toBe("csubj");
  expect(foldRelation("nmod:desc")).toBe("compound");
  expect(foldRelation("compound:prt")).toBe("compound");
  expect(foldRelation("det:predet")).toBe("det");
  expect(foldRelation("goeswith")).toBe("dep");
});

test("a folder without the corpora is named in the error", () => {
  expect(() => readTreebanks("no-such-folder")).toThrow(/no-such-folder.*is not there/);
});
