import { describe, expect, test } from "vitest";
import { readArticle } from "./read.ts";

const BODY = "The mayor resigned on Monday. Nobody had expected it, a councillor said to the press.";
const codes = (input: unknown) => readArticle(input).notes.map(({ code }) => code);

describe("publication date", () => {
  test.each([
    ["Published: 7 November 2023", "2023-11-07"],
    ["Published Nov 7, 2023 10:15 GMT", "2023-11-07T10:15Z"],
    ["Tuesday, November 7, 2023", "2023-11-07"],
    ["Posted on Nov. 7, 2023 at 5:30 p.m. EST", "2023-11-07T17:30-05:00"],
    ["Updated 2023-11-07T10:15:00+06:00", "2023-11-07T10:15:00+06:00"],
    ["Last updated: 07.11.2023, 10:15", "2023-11-07T10:15"],
    ["Published 13/11/2023", "2023-11-13"],
    ["By Jane Roe | November 7, 2023", "2023-11-07"],
    ["Lisbon, 7 November 2023", "2023-11-07"],
  ])("%s states %s", (line, published) => {
    const { article } = readArticle(`Mayor quits after audit\n\n${line}\n\n${BODY}`);
    expect([article.published, article.publishedBasis]).toEqual([published, "stated"]);
  });

  test.each([
    "Published 07/11/2023",
    "Published 30 February 2023",
    "The mayor was elected on 7 November 2023.",
    "Published 2 hours ago",
    "November 2023",
  ])("%s states none", (line) => {
    expect(readArticle(`Mayor quits after audit\n\n${line}\n\n${BODY}`).article.published).toBeNull();
  });

  test("a dateline with a full date states it", () => {
    expect(readArticle(`LISBON, Nov. 7, 2023 (Reuters) - ${BODY}`).article.published).toBe("2023-11-07");
  });

  test("the date given comes before the date stated", () => {
    const { article } = readArticle({ text: `Published: 7 November 2023\n\n${BODY}`, published: "2023-11-08" });
    expect([article.published, article.publishedBasis]).toEqual(["2023-11-08", "given"]);
  });

  test("publication comes before update", () => {
    expect(
      readArticle(`Mayor quits after audit\n\nUpdated: 9 November 2023\n\nPublished: 7 November 2023\n\n${BODY}`)
        .article.published,
    ).toBe("2023-11-07");
  });

  test("a date alone below the text is not the publication's", () => {
    expect(readArticle(`${BODY}\n\n${BODY}\n\n7 November 2023`).article.published).toBeNull();
  });

  test("a note says that there is none", () => {
    expect(codes(BODY)).toContain("NO_PUBLICATION_DATE");
    expect(codes({ text: BODY, published: "2023-11-07" })).not.toContain("NO_PUBLICATION_DATE");
  });
});

describe("title", () => {
  test("the headline is the title", () => {
    expect(readArticle(`Mayor quits after audit\n\n${BODY}`).article.title).toBe("Mayor quits after audit");
  });

  test("a given page title is shortened to the headline of the text", () => {
    expect(
      readArticle({ text: `Mayor quits after audit\n\n${BODY}`, title: "Mayor quits after audit | The Courier" })
        .article.title,
    ).toBe("Mayor quits after audit");
  });

  test("a given title is kept where the text has no headline", () => {
    expect(readArticle({ text: BODY, title: "Mayor quits" }).article.title).toBe("Mayor quits");
  });
});

describe("language", () => {
  test.each([
    ["The talks were held in the capital, and the minister said that he was not worried.", "en"],
    ["Der Minister hat am Montag gesagt, dass die Gespräche nicht ohne die Opposition geführt werden.", "de"],
    ["Le ministre a déclaré que les discussions ne sont pas terminées et que le gouvernement est prêt.", "fr"],
    ["El ministro dijo que las conversaciones no han terminado y que el gobierno está preparado para ello.", "es"],
    ["Министр сказал, что переговоры не закончились и что он готов их продолжить.", "ru"],
    ["Міністр сказав, що переговори не закінчилися і що він готовий їх продовжити.", "uk"],
    ["Ο υπουργός μίλησε", "el"],
    ["大臣は話した", "ja"],
    ["Obama", null],
    ["12345", null],
  ])("%s is in %s", (text, language) => {
    expect(readArticle(text).article.language).toBe(language);
  });

  test("the language given is kept", () => {
    expect(readArticle({ text: "Hola", language: "en-GB" }).article.language).toBe("en-GB");
  });

  test("a note says when it is not English, and only then", () => {
    expect(codes({ text: BODY, language: "fr" })).toContain("LANGUAGE_NOT_ENGLISH");
    expect(codes(BODY)).not.toContain("LANGUAGE_NOT_ENGLISH");
    expect(codes({ text: BODY, language: "en-GB" })).not.toContain("LANGUAGE_NOT_ENGLISH");
  });
});

describe("notes on the text", () => {
  test("blank text is noted as empty", () => {
    expect(codes("")).toContain("EMPTY_TEXT");
    expect(codes(" \n\t")).toContain("EMPTY_TEXT");
  });

  test("lone surrogates are counted, pairs are not", () => {
    const { notes } = readArticle("A \ud800 and \udc00, but 👍.");
    expect(notes.find(({ code }) => code === "LONE_SURROGATE")).toMatchObject({
      span: { start: 2, end: 3, text: "\ud800" },
      message: expect.stringMatching(/^2 /),
    });
    expect(codes("Fine 👍.")).not.toContain("LONE_SURROGATE");
  });
});
