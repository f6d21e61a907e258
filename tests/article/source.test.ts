import { describe, expect, test } from "vitest";
import { isIsoDate } from "../../src/article/iso-date.ts";
import { readSource } from "../../src/article/source.ts";
import { HustingsError } from "../../src/errors.ts";

function errorOf(input: unknown): string {
  try {
    readSource(input);
  } catch (error) {
    if (error instanceof HustingsError) return error.code;
    throw error;
  }
  return "none";
}

describe("readSource", () => {
  test("takes a string", () => {
    expect(readSource("The mayor resigned.")).toMatchObject({
      text: "The mayor resigned.",
      published: null,
      publishedBasis: null,
      url: null,
    });
  });

  test("ignores properties it does not know", () => {
    expect(readSource({ text: "x", topic: 7 })).not.toHaveProperty("topic");
  });

  test.each([undefined, null, 7, true, [], ["x"], {}, { title: "x" }, { text: "x", html: "y" }, () => "x"])(
    "refuses %j as input",
    (input) => {
      expect(errorOf(input)).toBe("INVALID_INPUT");
    },
  );

  test.each([
    { text: 7 },
    { html: {} },
    { text: "x", id: 7 },
    { text: "x", url: [] },
    { text: "x", title: false },
    { text: "x", language: 1 },
    { text: "x", published: 2023 },
  ])("refuses the type of a field in %j", (input) => {
    expect(errorOf(input)).toBe("INVALID_FIELD");
  });

  test("says what was expected and what came", () => {
    expect(() => readSource({ text: "x", title: 7 })).toThrow("title must be a string or null; got number 7.");
    expect(() => readSource({ text: "x", published: "yesterday" })).toThrow('got "yesterday"');
  });

  test.each([
    ["2023-02-30", '"2023-02-30"'],
    ["2023-13-01", '"2023-13-01"'],
    ["2023-02-29", '"2023-02-29"'],
    ["yesterday", '"yesterday"'],
    ["7 November 2023", '"7 November 2023"'],
    ["2023-11", '"2023-11"'],
    ["2023-11-07T25:00", '"2023-11-07T25:00"'],
    [" 2023-11-07", '" 2023-11-07"'],
    ["", '""'],
  ])("refuses %j as published, and says what was expected and what came", (published, got) => {
    expect(errorOf({ text: "x", published })).toBe("INVALID_PUBLISHED");
    expect(() => readSource({ text: "x", published })).toThrow(
      `published must be an ISO 8601 date or date-time that exists, such as 2023-11-07 or 2023-11-07T10:15:00+06:00; got ${got}.`,
    );
  });

  test.each([2023, 0, true, ["2023-11-07"], new Date(0)])("refuses the type of %j as published", (published) => {
    expect(errorOf({ text: "x", published })).toBe("INVALID_FIELD");
    expect(() => readSource({ text: "x", published })).toThrow(/^published must be a string or null; got /);
  });

  test("takes null for what is not known", () => {
    expect(
      readSource({ text: "x", id: "a", url: null, title: null, published: null, outlet: null, language: null }).title,
    ).toBeNull();
  });

  test("reads nothing from a prototype", () => {
    expect(errorOf(Object.create({ text: "x" }))).toBe("INVALID_INPUT");
  });

  test("html needs a reader", () => {
    expect(errorOf({ html: "<p>x</p>" })).toBe("HTML_READER_MISSING");
  });

  test("what the caller says comes before what the page says", () => {
    const page = {
      text: "x",
      title: "Page",
      byline: "Jane Roe",
      published: "2023-11-06",
      language: "fr",
      url: "https://a.example/",
      outlet: "Page",
    };
    const read = (extra: object) => readSource({ html: "<p>x</p>", ...extra }, () => page);
    expect(read({})).toMatchObject({
      title: "Page",
      byline: "Jane Roe",
      published: "2023-11-06",
      publishedBasis: "stated",
      language: "fr",
    });
    expect(read({ title: "Given", published: "2023-11-07" })).toMatchObject({
      title: "Given",
      published: "2023-11-07",
      publishedBasis: "given",
    });
  });

  test("the id is a hash of the address, else of the text", () => {
    const byUrl = readSource({ text: "a", url: "https://a.example/" }).id;
    expect(byUrl).toBe(readSource({ text: "b", url: "https://a.example/" }).id);
    expect(byUrl).toMatch(/^[0-9a-f]{16}$/);
    expect(readSource("a").id).not.toBe(readSource("b").id);
    expect(readSource({ text: "a", id: "7" }).id).toBe("7");
  });
});

describe("isIsoDate", () => {
  test.each([
    "2023-11-07",
    "2024-02-29",
    "2000-02-29",
    "2023-11-07T10:15",
    "2023-11-07T10:15:30",
    "2023-11-07T10:15:30.123Z",
    "2023-11-07T10:15+06:00",
    "2023-11-07T10:15:00+0600",
    "2023-11-07T24:00",
  ])("%s is a date", (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  test.each([
    "",
    "yesterday",
    "2023-02-29",
    "1900-02-29",
    "2023-13-01",
    "2023-00-10",
    "2023-11-31",
    "2023-11",
    "2023-11-07T25:00",
    "2023-11-07T10:60",
    "2023-11-07T10:15+25:00",
    "2023-11-07 10:15",
    "20231107",
    " 2023-11-07",
    "2023-11-07T24:01",
  ])("%j is none", (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});
