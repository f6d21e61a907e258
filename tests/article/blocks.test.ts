import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocksOf, readArticle } from "./read.ts";

const BODY = "The mayor resigned on Monday. Nobody expected it, a councillor said.";

describe("page furniture", () => {
  test("buttons, prompts, counters and forms on lines of their own are set aside", () => {
    const furniture = [
      "Share this article",
      "12 comments",
      "Read more: Who follows the mayor?",
      "Subscribe to our newsletter for more",
      "© 2023 The Courier",
      "All rights reserved.",
      "Advertisement",
      "Home > World > Europe",
      "Follow Jane Roe on Twitter @janeroe",
      "Watch the interview below:",
      "Name *",
      "***",
      "https://courier.example/a",
      "Leave a Reply",
    ];
    const blocks = blocksOf([BODY, ...furniture].join("\n\n"));
    expect(blocks.slice(1)).toEqual(furniture.map((line) => `boilerplate: ${line}`));
  });

  test("a line in another script than the article's is set aside", () => {
    expect(blocksOf(`${BODY}\n\nПоделиться\nКомментариев нет`).slice(1)).toEqual([
      "boilerplate: Поделиться",
      "boilerplate: Комментариев нет",
    ]);
  });

  test("a quotation in another script is kept", () => {
    expect(blocksOf(`${BODY}\n\n“Мы устали”`)[1]).toBe("paragraph: “Мы устали”");
  });

  test("an article in two scripts keeps both", () => {
    expect(blocksOf("Ministers met on Monday and talked.\n\nМинистры встретились в понедельник.")[1]).toMatch(
      /^paragraph/,
    );
  });

  test.each([
    "Q: Why?",
    "“No.”",
    "9:05 p.m.",
    "What next",
    "- One candidate, from the left",
    "Never.",
    "Why?",
    "MS. ROE: I never said it.",
    "By Tuesday the council had no mayor.",
    "Share prices fell on Monday.",
    "Copyright lawyers were not asked.",
    "<b>We won</b>",
    "He asked readers to share this article.",
    "“Share”",
    "constructor",
    "__proto__",
  ])("%s stays in the article", (line) => {
    expect(blocksOf(`Mayor quits after audit\n\n${BODY}\n\n${line}\n\n${BODY}`)[2]).toBe(`paragraph: ${line}`);
  });

  test("a page title that repeats the headline is set aside, before or after it", () => {
    expect(
      blocksOf(`Mayor quits after audit - Exclusive\nDonate\n\nMayor quits after audit\n\n${BODY}`).slice(0, 3),
    ).toEqual([
      "boilerplate: Mayor quits after audit - Exclusive",
      "boilerplate: Donate",
      "headline: Mayor quits after audit",
    ]);
    expect(
      blocksOf(`Mayor quits after audit\n\nMayor quits after audit | Politics | The Courier\n\n${BODY}`).slice(0, 2),
    ).toEqual(["headline: Mayor quits after audit", "boilerplate: Mayor quits after audit | Politics | The Courier"]);
  });

  test("a note counts the lines set aside", () => {
    expect(readArticle(`${BODY}\n\nShare\n\nPrint`).notes.map(({ code, message }) => `${code} ${message}`)).toContain(
      "BOILERPLATE_SET_ASIDE 2 lines of page furniture not analysed.",
    );
  });
});

describe("headline and dek", () => {
  test("a short first line without a full stop is the headline", () => {
    expect(blocksOf(`Mayor quits after audit\n\n${BODY}`)[0]).toBe("headline: Mayor quits after audit");
  });

  test("a first sentence is no headline", () => {
    expect(blocksOf(`The mayor resigned on Monday after the audit.\n\n${BODY}`)[0]).toMatch(/^paragraph/);
  });

  test("a headline with a full stop is known by its wording", () => {
    expect(blocksOf(`Mayor quits after audit.\n\n${BODY}`)[0]).toBe("headline: Mayor quits after audit.");
  });

  test("the line equal to the given title is the headline", () => {
    expect(
      blocksOf({ text: `The day the mayor was found out.\n\n${BODY}`, title: "The day the mayor was found out." })[0],
    ).toMatch(/^headline/);
  });

  test("a section name above the headline is furniture", () => {
    expect(blocksOf(`Politics\n\nMayor quits after audit\n\n${BODY}`).slice(0, 2)).toEqual([
      "boilerplate: Politics",
      "headline: Mayor quits after audit",
    ]);
  });

  test("a sentence between headline and byline is the dek", () => {
    expect(
      blocksOf(`Mayor quits after audit\n\nThe city paid twice for its stadium.\n\nBy Jane Roe\n\n${BODY}`).slice(0, 3),
    ).toEqual([
      "headline: Mayor quits after audit",
      "dek: The city paid twice for its stadium.",
      "byline: By Jane Roe",
    ]);
  });

  test("a list of headlines has one headline and no dek", () => {
    expect(
      blocksOf("Mayor quits after audit\n\nBridge closes again\n\nCouncil meets early").map(
        (block) => block.split(":")[0],
      ),
    ).toEqual(["headline", "paragraph", "paragraph"]);
  });
});

describe("bylines, datelines and captions", () => {
  test.each([
    ["By Jane Roe", "Jane Roe"],
    ["By Jane Roe and John Doe, Reuters", "Jane Roe and John Doe"],
    ["BY JANE ROE", "JANE ROE"],
    ["By Jane Roe, political correspondent", "Jane Roe"],
    ["By Jane Roe in Lisbon", "Jane Roe"],
    ["By Jane Roe | November 7, 2023", "Jane Roe"],
    ["Jane Roe | The Courier", "Jane Roe"],
    ["Jane Roe, Reuters", "Jane Roe"],
    ["By The Associated Press", "The Associated Press"],
    ["By Ana de la Cruz", "Ana de la Cruz"],
  ])("%s names %s", (line, names) => {
    const input = `Mayor quits after audit\n\n${line}\n\n${BODY}`;
    expect(blocksOf(input)[1]).toBe(`byline: ${line}`);
    expect(readArticle(input).article.byline).toBe(names);
  });

  test.each([
    "ASTANA, Nov 7 (Reuters) -",
    "LONDON (AP) —",
    "NEWARK, N.J. --",
    "New York (AFP) –",
    "ST. PAUL, Minn. _",
    "WASHINGTON —",
  ])("%s is a block of its own", (dateline) => {
    expect(blocksOf(`${dateline} ${BODY}`)).toEqual([`dateline: ${dateline}`, `paragraph: ${BODY}`]);
  });

  test.each([
    "TRUMP: I never said it.",
    "The mayor - a doctor - resigned.",
    "UPDATE - The mayor resigned.",
    "U.S. - China trade fell.",
  ])("%s has no dateline", (line) => {
    expect(blocksOf(line)).toEqual([`paragraph: ${line}`]);
  });

  test.each([
    "Photo: The mayor in 2019.",
    "FILE PHOTO: The mayor leaves the hall, June 2, 2019.",
    "The mayor leaves the hall. (AP Photo/Jane Roe)",
    "Jane Roe / Getty Images",
    "Jane Roe via Getty Images.",
  ])("%s is a caption", (line) => {
    expect(blocksOf(`${BODY}\n\n${line}`)[1]).toBe(`caption: ${line}`);
  });

  test("credits below an article are bylines", () => {
    expect(blocksOf(`${BODY}\n\n(Reporting by Jane Roe; Editing by John Doe)`)[1]).toMatch(/^byline/);
  });
});

describe("paragraphs", () => {
  test("wrapped lines are joined", () => {
    const wrapped =
      "The mayor resigned on Monday after an audit had found that\nthe city paid twice for the stadium and that nobody in the\ncouncil had been told of it before the summer.\n\nA vote follows.";
    expect(readArticle(wrapped).article.blocks).toHaveLength(2);
  });

  test("lines that end in a full stop are paragraphs", () => {
    expect(blocksOf("The mayor resigned on Monday.\nA vote follows in June.\nThe council is silent.")).toHaveLength(3);
  });

  test.each(["\n", "\r\n", "\r", "\u2028", "\u2029", "\f", "\n\u00a0\n", "\n\t\n"])("%j ends a paragraph", (end) => {
    expect(blocksOf(`The mayor resigned.${end}A vote follows.`)).toEqual([
      "paragraph: The mayor resigned.",
      "paragraph: A vote follows.",
    ]);
  });

  test("every character that is not blank lies in one block, and blocks have no blank edges", () => {
    const word = fc.constantFrom(
      "The",
      "mayor",
      "Share",
      "By",
      "Jane",
      "Roe",
      "—",
      "“No”",
      "\n",
      "\n\n",
      "\r\n",
      " ",
      "\t",
      "\u00a0",
      "Поделиться",
      "2023",
      "Nov",
      "7,",
      "(AP)",
      "LISBON",
      ".",
      "|",
      "- ",
      "\ud83d",
      "\u0000",
      "Photo:",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: word }, fc.string({ unit: "binary" }))), (parts) => {
        const text = parts.join(" ");
        const { article } = readArticle(text);
        let last = 0;
        for (const { start, end } of article.blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).trim()).toBe("");
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
        expect(text.slice(last).trim()).toBe("");
        expect(article.text).toBe(text);
      }),
      { seed: 7 },
    );
  });

  test.each([
    ["a".repeat(5e6)],
    ["\n".repeat(5e6)],
    [" ".repeat(5e6)],
    ["-".repeat(5e6)],
    ["“".repeat(1e5)],
    ["Share this\n".repeat(1e5)],
    ["A line.\n\n".repeat(1e5)],
    ["a\nb ".repeat(1e6)],
    ["LISBON, ".repeat(2e5)],
    ["By Jane ".repeat(2e5)],
  ])("hostile text %# is read in time in proportion to it", (text) => {
    const started = performance.now();
    readArticle(text);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
