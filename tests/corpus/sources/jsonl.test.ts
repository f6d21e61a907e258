import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { contentOf, fileOf, folderOf, read } from "./corpus-folder.ts";

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe("JSON Lines", () => {
  it("gives an article a line, with the place", async () => {
    const path = fileOf("a.jsonl", line({ id: "a", text: "It rained." }) + line({ html: "<p>It snowed.</p>" }));
    expect((await read(path)).records).toEqual([
      {
        place: { file: path, position: 1, unit: "line" },
        article: { id: "a", text: "It rained." },
        encoding: "utf-8",
        metadata: {},
      },
      {
        place: { file: path, position: 2, unit: "line" },
        article: { html: "<p>It snowed.</p>" },
        encoding: "utf-8",
        metadata: {},
      },
    ]);
  });

  it("finds columns under their common names, whatever their case", async () => {
    const row = {
      Body: "It rained.",
      Headline: "Rain",
      "Publication Date": "2023-11-07",
      source: "El Faro",
      lang: "en",
    };
    const { articles } = await read(fileOf("a.jsonl", line(row)));
    expect(articles[0]?.article).toEqual({
      text: "It rained.",
      title: "Rain",
      published: "2023-11-07",
      outlet: "El Faro",
      language: "en",
    });
  });

  it("takes the columns that are named, and does not look for a page beside a named text", async () => {
    const row = { story_text: "", html: "<p>x</p>", text: "not this" };
    const { articles } = await read(fileOf("a.jsonl", line(row)), { columns: { text: "story_text" } });
    expect(articles[0]?.article).toEqual({ text: "" });
  });

  it("takes the page where the text is empty", async () => {
    const { articles } = await read(fileOf("a.jsonl", line({ text: " ", html: "<p>x</p>" })));
    expect(articles[0]?.article).toEqual({ html: "<p>x</p>" });
  });

  it("keeps columns as strings", async () => {
    const row = { text: "x", section: "world", words: 12, tags: ["a", "b"], none: null };
    const { articles } = await read(fileOf("a.jsonl", line(row)), { keep: ["section", "words", "tags", "none"] });
    expect(articles[0]?.metadata).toEqual({ section: "world", words: "12", tags: '["a","b"]' });
  });

  it("keeps a column of any name", async () => {
    const { articles } = await read(fileOf("a.jsonl", '{"text":"x","__proto__":"y"}'), { keep: ["__proto__"] });
    expect(Object.entries(articles[0]!.metadata)).toEqual([["__proto__", "y"]]);
  });

  it("passes over empty lines and goes on after bad ones", async () => {
    const path = fileOf("a.jsonl", `\n{"text":"a"}\n\nnonsense\n[1]\n{"title":"b"}\n{"text":3}\n{"text":"c"}\n\n`);
    const { articles, errors } = await read(path);
    expect(articles.map(({ place }) => place.position)).toEqual([2, 8]);
    expect(errors.map(({ place, error }) => [place.position, error.code])).toEqual([
      [4, "INVALID_JSON_LINE"],
      [5, "INVALID_JSON_LINE"],
      [6, "INVALID_INPUT"],
      [7, "INVALID_FIELD"],
    ]);
  });

  it("says which keys there are where a line has no text", async () => {
    const { errors } = await read(fileOf("a.jsonl", line({ title: "b", words: 3 })));
    expect(errors[0]?.error.message).toBe('There is no text; there are "title", "words".');
  });

  it("takes numbers for ids, but none that JSON cannot hold", async () => {
    const { articles, errors } = await read(
      fileOf("a.jsonl", '{"id":7,"text":""}\n{"id":12345678901234567890,"text":""}'),
    );
    expect(articles[0]?.article.id).toBe("7");
    expect(errors[0]?.error).toMatchObject({ code: "INVALID_FIELD", message: expect.stringContaining("as a string") });
  });

  it("passes over a guessed column that holds no single value, and refuses a named one", async () => {
    const path = fileOf("a.jsonl", line({ text: "x", source: { id: null, name: "El Faro" } }));
    expect((await read(path)).articles[0]?.article).toEqual({ text: "x" });
    expect((await read(path, { columns: { outlet: "source" } })).errors[0]?.error).toMatchObject({
      code: "INVALID_FIELD",
      message: 'outlet in "source" must be a string; got an object.',
    });
  });

  it("tells at the end of a column that no line has", async () => {
    const path = fileOf("a.jsonl", line({ text: "x", date: "2023-11-07" }));
    const { articles, errors } = await read(path, { columns: { published: "dat" }, keep: ["date"] });
    expect(articles).toHaveLength(1);
    expect(errors).toEqual([
      {
        place: { file: path, position: null, unit: null },
        error: { code: "UNKNOWN_COLUMN", message: `No line of ${path} has "dat"; there are "text", "date".` },
      },
    ]);
  });

  it("reads UTF-16 with a byte order mark", async () => {
    const { articles } = await read(fileOf("a.jsonl", Buffer.from(`\ufeff${line({ text: "«Нет»" })}`, "utf16le")));
    expect([articles[0]!.encoding, contentOf(articles[0]!)]).toEqual(["utf-16le", "«Нет»"]);
  });

  it("guesses no encoding, and warns of what is not UTF-8", async () => {
    const path = fileOf("a.jsonl", Buffer.from(line({ text: "café" }), "latin1"));
    const { articles, warnings } = await read(path);
    expect(contentOf(articles[0]!)).toBe("caf\ufffd");
    expect(warnings.map(({ message }) => message)).toEqual(["1 place could not be decoded from utf-8."]);
    expect(contentOf((await read(path, { encoding: "latin1" })).articles[0]!)).toBe("café");
  });

  it("keeps an article whose date can't be told, and what was written", async () => {
    const { articles, warnings } = await read(fileOf("a.jsonl", line({ text: "x", published: "07/11/2023" })));
    expect(articles[0]).toMatchObject({ article: { text: "x" }, metadata: { published: "07/11/2023" } });
    expect(articles[0]?.article).not.toHaveProperty("published");
    expect(warnings[0]).toMatchObject({ place: { position: 1 }, message: expect.stringContaining('"07/11/2023"') });
  });

  it("passes over a line of 50 MB without holding it", async () => {
    const path = join(folderOf(), "a.jsonl");
    const stream = createWriteStream(path);
    stream.write('{"text":"before"}\n{"text":"');
    for (let written = 0; written < 50; written++) {
      if (!stream.write("a".repeat(1 << 20))) await once(stream, "drain");
    }
    stream.end('"}\n{"text":"after"}\n');
    await once(stream, "close");
    const { records } = await read(path);
    expect(records).toEqual([
      expect.objectContaining({ article: { text: "before" } }),
      {
        place: { file: path, position: 2, unit: "line" },
        error: { code: "LINE_TOO_LONG", message: "Line 2 is longer than 16777216 bytes." },
      },
      expect.objectContaining({ article: { text: "after" } }),
    ]);
  });

  it("reads standard input", async () => {
    const standardInput = createReadStream(fileOf("a", line({ text: "It rained." })));
    const { records } = await read("-", { standardInput });
    expect(records).toEqual([
      expect.objectContaining({ place: { file: "-", position: 1, unit: "line" }, article: { text: "It rained." } }),
    ]);
  });

  it("reads one JSON document only where it is lines", async () => {
    expect((await read(fileOf("a.json", line({ text: "x" })))).articles).toHaveLength(1);
    await expect(read(fileOf("a.json", "[\n{}\n]"))).rejects.toMatchObject({ code: "UNKNOWN_FORMAT" });
    await expect(read(fileOf("a.json", '{\n"text": "x"\n}'))).rejects.toMatchObject({ code: "UNKNOWN_FORMAT" });
  });
});

describe("gzip", () => {
  const lines = Array.from({ length: 3000 }, (_, index) => line({ text: `Report ${Math.sin(index)}` }));

  it("is known by its first bytes, whatever the name, and may have many members", async () => {
    const bytes = Buffer.concat([gzipSync(lines.slice(0, 10).join("")), gzipSync(lines.slice(10, 20).join(""))]);
    for (const name of ["a.jsonl.gz", "a.jsonl", "a"]) {
      expect((await read(fileOf(name, bytes))).articles, name).toHaveLength(20);
    }
  });

  it("cut short, gives every whole line before the break and an error in its place", async () => {
    const bytes = gzipSync(lines.join(""));
    const path = fileOf("a.jsonl.gz", bytes.subarray(0, bytes.length - 2000));
    const { articles, errors, records } = await read(path);
    expect(articles.length).toBeGreaterThan(2500);
    expect(articles.map(contentOf)).toEqual(lines.slice(0, articles.length).map((text) => JSON.parse(text).text));
    expect(records.at(-1)).toBe(errors[0]);
    expect(errors).toEqual([
      {
        place: { file: path, position: articles.length + 1, unit: "line" },
        error: {
          code: "DAMAGED_FILE",
          message: `${path} is cut short: its gzip data ends early. What came before has been read.`,
        },
      },
    ]);
  });

  it("damaged, gives what comes before the damage and goes on with the next file", async () => {
    const bytes = gzipSync(lines.join(""));
    bytes.fill(0xff, bytes.length - 3000, bytes.length - 2000);
    const damaged = fileOf("a.jsonl.gz", bytes);
    const sound = fileOf("b.jsonl", line({ text: "sound" }));
    const { articles, errors } = await read([damaged, sound]);
    expect(articles.length).toBeGreaterThan(1000);
    expect(contentOf(articles.at(-1)!)).toBe("sound");
    expect(errors.map(({ error }) => error.code)).toContain("DAMAGED_FILE");
  });

  it("followed by other bytes tells of them after what was compressed", async () => {
    const bytes = Buffer.concat([gzipSync(lines.join("")), Buffer.alloc(100_000, "x")]);
    const { articles, errors } = await read(fileOf("a.jsonl.gz", bytes));
    expect(articles.length).toBeGreaterThan(2800);
    expect(errors.map(({ error }) => error.code)).toEqual(["DAMAGED_FILE"]);
  });

  it("cut short in its first bytes is damage too", async () => {
    const path = fileOf("a.jsonl.gz", gzipSync("").subarray(0, 5));
    expect((await read(path)).errors.map(({ error }) => error.code)).toEqual(["DAMAGED_FILE"]);
  });
});
