import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { declaredEncoding, decodeText, encodingName } from "../../../src/corpus/sources/encoding.ts";
import { decodeStream } from "../../../src/corpus/sources/text-stream.ts";
import { contentOf, folderOf, inEncoding, read } from "./corpus-folder.ts";

const RUSSIAN = "«Это не задний двор», — заявил президент во вторник на переговорах о границе.";
const ENGLISH = "“It is no backyard,” Ana Lima said on Tuesday. The president’s office didn’t answer.";
const SPANISH = "La reunión sobre la frontera terminó sin acuerdo, según el señor Peña, que viajó mañana.";
const page = (head: string, text: string): string => `<html><head>${head}</head><body><p>${text}</p></body></html>`;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("decodeText", () => {
  it.each([
    ["UTF-8", utf8(RUSSIAN), "utf-8", RUSSIAN],
    ["UTF-8 with a mark", utf8(`\ufeff${RUSSIAN}`), "utf-8", RUSSIAN],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${RUSSIAN}`, "utf16le"), "utf-16le", RUSSIAN],
    ["big-endian UTF-16 with a mark", Buffer.from(`\ufeff${RUSSIAN}`, "utf16le").swap16(), "utf-16be", RUSSIAN],
    ["windows-1251", inEncoding(RUSSIAN, "windows-1251"), "windows-1251", RUSSIAN],
    ["windows-1252 with its quotation marks", inEncoding(ENGLISH, "windows-1252"), "windows-1252", ENGLISH],
    ["Latin-1", inEncoding(SPANISH, "windows-1252"), "windows-1252", SPANISH],
    ["KOI8-R", inEncoding(RUSSIAN.replace(/[«»—]/g, ""), "koi8-r"), "koi8-r", RUSSIAN.replace(/[«»—]/g, "")],
    ["nothing", new Uint8Array(), "utf-8", ""],
  ])("reads %s", async (_what, bytes, encoding, text) => {
    expect(await decodeText(bytes)).toEqual({ text, encoding, undecodable: 0 });
  });

  it("believes a page that says what it is, unless it is valid UTF-8", async () => {
    const meta = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">';
    const short = page(meta, "Нет");
    expect(await decodeText(inEncoding(short, "windows-1251"), { markup: true })).toMatchObject({ text: short });
    expect(await decodeText(utf8(short), { markup: true })).toMatchObject({ text: short, encoding: "utf-8" });
  });

  it("believes what surrounds the bytes before what they say themselves", async () => {
    const bytes = inEncoding(page("<meta charset=windows-1252>", "Нет"), "windows-1251");
    expect((await decodeText(bytes, { declared: "cp1251", markup: true })).encoding).toBe("windows-1251");
  });

  it("keeps UTF-8 with a broken place as UTF-8, and counts it", async () => {
    const bytes = Buffer.concat([utf8(RUSSIAN), Uint8Array.of(0xff), utf8(RUSSIAN)]);
    expect(await decodeText(bytes)).toEqual({ text: `${RUSSIAN}\ufffd${RUSSIAN}`, encoding: "utf-8", undecodable: 1 });
  });

  it("counts no replacement character that stands in the text itself", async () => {
    expect((await decodeText(utf8("a \ufffd b"))).undecodable).toBe(0);
  });

  it("takes what the user says, whatever the bytes are", async () => {
    expect(await decodeText(utf8("é"), { encoding: "latin1" })).toEqual({
      text: "Ã©",
      encoding: "windows-1252",
      undecodable: 0,
    });
  });

  it("never fails, and reads whatever is UTF-8 as it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, markup) => {
        const { text, encoding } = await decodeText(bytes, { markup });
        expect(encodingName(encoding)).toBe(encoding);
        expect(typeof text).toBe("string");
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        expect((await decodeText(utf8(text))).text).toBe(text.replace(/^\ufeff/, ""));
      }),
    );
  });
});

describe("declaredEncoding", () => {
  it.each([
    ["<meta charset=windows-1251>", "windows-1251"],
    ["<META CHARSET = 'ISO-8859-1' />", "windows-1252"],
    ['<meta name="a" content="b"><meta http-equiv=x content="text/html; charset=koi8-r">', "koi8-r"],
    ['<?xml version="1.0" encoding="windows-1251"?><html>', "windows-1251"],
    ["<meta charset=utf-16>", "utf-8"],
    ["<meta charset=no-such-thing>", null],
    ["charset=windows-1251", null],
    [`${" ".repeat(1024)}<meta charset=windows-1251>`, null],
  ])("%s", (start, encoding) => {
    expect(declaredEncoding(utf8(start))).toBe(encoding);
  });
});

describe("decodeStream", () => {
  it("decodes as in one go, however the bytes arrive", async () => {
    const encoding = fc.constantFrom("utf-8", "windows-1251", "utf-16le");
    await fc.assert(
      fc.asyncProperty(
        encoding,
        fc.nat({ max: 70_000 }),
        fc.integer({ min: 1, max: 9000 }),
        async (name, ascii, step) => {
          const text = `${"a".repeat(ascii)}${RUSSIAN.repeat(20)}`;
          const bytes =
            name === "utf-8"
              ? utf8(text)
              : name === "utf-16le"
                ? Buffer.from(`\ufeff${text}`, "utf16le")
                : inEncoding(text, name);
          async function* chunks() {
            for (let from = 0; from < bytes.length; from += step) yield bytes.subarray(from, from + step);
          }
          const pieces = [];
          for await (const piece of decodeStream(chunks())) pieces.push(piece);
          expect(pieces.map((piece) => piece.text).join("") === text).toBe(true);
          expect(pieces.at(-1)?.encoding).toBe(name);
          expect(pieces.every(({ undecodable }) => undecodable === 0)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("a folder of mixed encodings", () => {
  it("reads each file in its own, and says which", async () => {
    const latin = page("<meta charset=iso-8859-1>", "café");
    const folder = folderOf({
      "1.txt": utf8(RUSSIAN),
      "2.txt": Buffer.from(`\ufeff${RUSSIAN}`, "utf16le"),
      "3.txt": inEncoding(RUSSIAN, "windows-1251"),
      "4.txt": inEncoding(ENGLISH, "windows-1252"),
      "5.html": inEncoding(latin, "windows-1252"),
    });
    const { articles, warnings } = await read(folder);
    expect(articles.map((article) => [contentOf(article), article.encoding])).toEqual([
      [RUSSIAN, "utf-8"],
      [RUSSIAN, "utf-16le"],
      [RUSSIAN, "windows-1251"],
      [ENGLISH, "windows-1252"],
      [latin, "windows-1252"],
    ]);
    expect(warnings).toEqual([]);
  });

  it("warns of places that can't be decoded", async () => {
    const folder = folderOf({ "a.txt": Buffer.concat([utf8(RUSSIAN), Uint8Array.of(0xff)]) });
    expect((await read(folder)).warnings).toEqual([
      {
        place: { file: `${folder}/a.txt`, position: null, unit: null },
        message: "1 place could not be decoded from utf-8.",
      },
    ]);
  });
});
