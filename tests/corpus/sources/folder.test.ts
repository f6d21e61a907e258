import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { readSources } from "../../../src/corpus/index.ts";
import { contentOf, fileOf, folderOf, read } from "./corpus-folder.ts";

const messages = (errors: readonly { readonly error: { readonly message: string } }[]): readonly string[] =>
  errors.map(({ error }) => error.message);

describe("a folder", () => {
  it("is read in the order of its paths, with every format by its name", async () => {
    const folder = folderOf({
      "b.txt": "b",
      "a/z.html": "<p>z</p>",
      "a/deep/c.jsonl": '{"text":"c"}\n',
      "a-b.csv": "text\nd\n",
      "A.TXT": "A",
      "e.htm": "<p>e</p>",
      "f.xhtml": "<p>f</p>",
    });
    const { articles } = await read(folder);
    expect(articles.map(({ place }) => place.file.slice(folder.length + 1))).toEqual([
      "A.TXT",
      "a-b.csv",
      "a/deep/c.jsonl",
      "a/z.html",
      "b.txt",
      "e.htm",
      "f.xhtml",
    ]);
    expect(articles[0]).toEqual({
      place: { file: `${folder}/A.TXT`, position: null, unit: null },
      article: { text: "A" },
      encoding: "utf-8",
      metadata: {},
    });
  });

  it("is in code-unit order of its paths, whatever the names", async () => {
    const name = fc.string({ unit: fc.constantFrom("a", "B", "-", "é", "~", " ", "1"), minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, name), { maxLength: 6 }), async (names) => {
        const files = Object.fromEntries(
          names.flatMap(([one, two]) => [[`${one}.txt`, "x"] as const, [`${one}/${two}.txt`, "x"] as const]),
        );
        const folder = folderOf(files);
        const paths = (await read(folder)).articles.map(({ place }) => place.file);
        expect(paths).toEqual(
          Object.keys(files)
            .map((path) => join(folder, path))
            .sort(),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("without articles yields nothing", async () => {
    expect((await read(folderOf())).records).toEqual([]);
    expect((await read([])).records).toEqual([]);
  });

  it("gives an empty file as an article without text", async () => {
    expect((await read(folderOf({ "a.txt": "" }))).articles.map(contentOf)).toEqual([""]);
    expect((await read(folderOf({ "a.jsonl": "", "b.warc": "", _SUCCESS: "" }))).records).toEqual([]);
  });

  it("passes over hidden and binary files, and tells of text that it can't place", async () => {
    const folder = folderOf({
      ".DS_Store": "Bud1",
      ".hidden/a.txt": "hidden",
      "photo.jpg": Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16),
      "notes.md": "What these files are",
      "a.txt": "a",
    });
    const { articles, errors } = await read(folder);
    expect(articles.map(contentOf)).toEqual(["a"]);
    expect(errors.map(({ place, error }) => [place.file, error.code])).toEqual([
      [`${folder}/notes.md`, "UNKNOWN_FORMAT"],
    ]);
  });

  it("reads every file as the format that is named", async () => {
    const { articles } = await read(folderOf({ "a.md": "a", b: "b", "c.html": "<p>" }), { format: "text" });
    expect(articles.map(({ article }) => article)).toEqual([{ text: "a" }, { text: "b" }, { text: "<p>" }]);
  });

  it("with a socket, a named pipe, links to nothing and in a circle is read to its end", async () => {
    const folder = folderOf({ "a.txt": "a", "sub/b.txt": "b", "z.txt": "z" });
    const server = createServer().listen(join(folder, "socket"));
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    symlinkSync("nowhere", join(folder, "dangling.txt"));
    symlinkSync("..", join(folder, "sub", "up"));
    symlinkSync("loop", join(folder, "loop"));
    symlinkSync("a.txt", join(folder, "link.txt"));
    symlinkSync("/dev/zero", join(folder, "zero.txt"));
    const { articles, errors } = await read(folder);
    expect(articles.map(contentOf)).toEqual(["a", "a", "b", "z"]);
    expect(errors.every(({ error }) => error.code === "UNREADABLE_FILE")).toBe(true);
    expect(messages(errors)).toEqual([
      `Cannot read ${folder}/dangling.txt: it is a link that leads nowhere.`,
      `Cannot read ${folder}/loop: its links lead in a circle.`,
      `Cannot read ${folder}/pipe.txt: it is a named pipe.`,
      `Cannot read ${folder}/socket: it is a socket.`,
      `Cannot read ${folder}/sub/up: it is a link back to a folder it is in.`,
      `Cannot read ${folder}/zero.txt: it is a device.`,
    ]);
  });

  it("follows links to folders elsewhere", async () => {
    const elsewhere = folderOf({ "b.txt": "b" });
    const folder = folderOf({ "a.txt": "a" });
    symlinkSync(elsewhere, join(folder, "more"));
    expect((await read(folder)).articles.map(contentOf)).toEqual(["a", "b"]);
  });

  it("reports a name that is not UTF-8", async () => {
    const folder = folderOf({ "a.txt": "a" });
    const name = Buffer.concat([Buffer.from(`${folder}/caf`), Uint8Array.of(0xe9), Buffer.from(".txt")]);
    writeFileSync(name, "b");
    const { articles, errors } = await read(folder);
    expect(articles).toHaveLength(1);
    expect(messages(errors)).toEqual([`Cannot read ${folder}/caf\ufffd.txt: its name is not UTF-8; rename it.`]);
  });

  it("with files and folders that can't be opened reports them", async () => {
    const folder = folderOf({ "a.txt": "a", "closed.txt": "b", "z.txt": "z" });
    mkdirSync(join(folder, "shut"));
    chmodSync(join(folder, "closed.txt"), 0);
    chmodSync(join(folder, "shut"), 0);
    const { articles, errors } = await read(folder);
    // Permissions stop nobody who is root.
    const isRoot = process.getuid?.() === 0;
    expect(articles).toHaveLength(isRoot ? 3 : 2);
    expect(errors.map(({ error }) => error.code)).toEqual(isRoot ? [] : ["UNREADABLE_FILE", "UNREADABLE_FILE"]);
  });
});

describe("a reader that stops early", () => {
  it.each(["jsonl", "csv", "html"] as const)("lets go of its input (%s)", async (format) => {
    let isOpen = true;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        yield Buffer.from(format === "csv" ? "text\n" : "");
        for (let row = 0; row < 10_000; row++) yield Buffer.from('{"text":"a"}\n');
      } finally {
        isOpen = false;
      }
    }
    for await (const _record of readSources(["-"], { format, standardInput: endless() })) break;
    expect(isOpen).toBe(false);
  });
});

describe("a path that is named", () => {
  it("and doesn't exist ends the run before anything is read", async () => {
    const sound = fileOf("a.txt", "a");
    await expect(read([sound, "/no/such/file"])).rejects.toMatchObject({
      code: "UNREADABLE_FILE",
      message: "Cannot read /no/such/file: there is no such file.",
    });
  });

  it("and is a named pipe is read, as shells hand over the output of commands", async () => {
    const folder = folderOf();
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    spawn("sh", ["-c", `printf '{"text":"a"}\\n' > '${pipe}'`]);
    expect((await read(pipe)).articles.map(contentOf)).toEqual(["a"]);
  });

  it("and is of no known format ends the run", async () => {
    await expect(read(fileOf("a.dat", "what is this"))).rejects.toMatchObject({ code: "UNKNOWN_FORMAT" });
    expect((await read(fileOf("a.dat", "what is this"), { format: "text" })).articles.map(contentOf)).toEqual([
      "what is this",
    ]);
  });

  it("is known by its first bytes where its name says nothing", async () => {
    expect((await read(fileOf("page", "\n<!doctype html><p>x"))).articles[0]?.article).toHaveProperty("html");
    expect((await read(fileOf("lines", '{"text": "x"}'))).articles[0]?.article).toHaveProperty("text");
  });
});

describe("a single article", () => {
  it("whose gzip is cut short is an error: half an article is none", async () => {
    const bytes = gzipSync("It rained on the border. ".repeat(100));
    const path = fileOf("a.txt.gz", bytes.subarray(0, bytes.length - 9));
    const { articles, errors } = await read(path);
    expect(articles).toEqual([]);
    expect(errors.map(({ error }) => error.code)).toEqual(["DAMAGED_FILE"]);
  });

  it("over the limit is an error", async () => {
    const path = fileOf("a.txt", "a".repeat(2000));
    expect((await read(path, { longestLine: 1000 })).errors.map(({ error }) => error)).toEqual([
      { code: "LINE_TOO_LONG", message: `${path} is longer than 1000 bytes.` },
    ]);
  });

  it("has what its name tells by the pattern", async () => {
    const folder = folderOf({ "El Faro/20231107-a1_world.txt": "a", "odd.txt": "b" });
    const { articles, warnings } = await read(folder, { pattern: "{outlet}/{published}-{id}_{section}.txt" });
    expect(articles.map(({ article, metadata }) => ({ article, metadata }))).toEqual([
      { article: { text: "a", outlet: "El Faro", published: "2023-11-07", id: "a1" }, metadata: { section: "world" } },
      { article: { text: "b" }, metadata: {} },
    ]);
    expect(warnings).toEqual([
      {
        place: { file: `${folder}/odd.txt`, position: null, unit: null },
        message: "Its name does not match the pattern.",
      },
    ]);
  });

  it("of a table takes from the name only what no column tells", async () => {
    const folder = folderOf({ "El Faro.csv": "text,outlet\na,\nb,La Voz\n" });
    const { articles } = await read(folder, { pattern: "{outlet}.csv" });
    expect(articles.map(({ article }) => article.outlet)).toEqual(["El Faro", "La Voz"]);
  });
});
