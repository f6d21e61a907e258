import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { WARCRecord, type WARCRecordOpts, WARCSerializer } from "warcio";
import { contentOf, fileOf, inEncoding, read } from "./corpus-folder.ts";

const HTML = { "Content-Type": "text/html; charset=utf-8" };

async function recordOf(body: string | Uint8Array, options: WARCRecordOpts, gzip: boolean): Promise<Uint8Array> {
  async function* content() {
    yield typeof body === "string" ? new TextEncoder().encode(body) : body;
  }
  const defaults = { type: "response" as const, url: "https://elfaro.example/a", date: "2023-11-07T10:15:00Z" };
  return WARCSerializer.serialize(WARCRecord.create({ ...defaults, httpHeaders: HTML, ...options }, content()), {
    gzip,
  });
}

const page = (text: string): string => `<html><body><p>${text}</p></body></html>`;

async function archive(gzip: boolean, pages: readonly (readonly [string | Uint8Array, WARCRecordOpts])[]) {
  const records = [];
  for (const [body, options] of pages) records.push(await recordOf(body, options, gzip));
  return Buffer.concat(records);
}

describe("WARC", () => {
  it.each([
    ["a.warc", false],
    ["a.warc.gz", true],
  ])("gives the pages of %s, with address and id", async (name, gzip) => {
    const id = "<urn:uuid:00000000-0000-4000-8000-000000000001>";
    const bytes = await archive(gzip, [
      ["software: test", { type: "warcinfo", filename: "a.warc" }],
      ["", { type: "request", httpHeaders: { Host: "elfaro.example" }, statusline: "GET / HTTP/1.1" }],
      [
        page("one"),
        {
          warcHeaders: { "WARC-Record-ID": id },
          httpHeaders: { ...HTML, "Last-Modified": "Tue, 07 Nov 2023 10:00:00 GMT" },
        },
      ],
      ["gone", { statusline: "HTTP/1.1 404 Not Found" }],
      [Uint8Array.of(1, 2, 3), { httpHeaders: { "Content-Type": "image/png" } }],
      [page("two"), { url: "https://elfaro.example/b" }],
    ]);
    const path = fileOf(name, bytes);
    const { articles, errors } = await read(path, { keep: ["WARC-Date", "last-modified", "X-None"] });
    expect(errors).toEqual([]);
    expect(articles.map(contentOf)).toEqual([page("one"), page("two")]);
    expect(articles[0]).toEqual({
      place: { file: path, position: expect.any(Number), unit: "byte" },
      article: { html: page("one"), url: "https://elfaro.example/a", id: id.slice(1, -1) },
      encoding: "utf-8",
      metadata: { "WARC-Date": "2023-11-07T10:15:00Z", "last-modified": "Tue, 07 Nov 2023 10:00:00 GMT" },
    });
  });

  it("says where a record stands in the decompressed bytes", async () => {
    const first = await recordOf(page("one"), {}, false);
    const second = await recordOf(page("two"), {}, false);
    for (const path of [
      fileOf("a.warc", Buffer.concat([first, second])),
      fileOf("a.warc.gz", Buffer.concat([gzipSync(first), gzipSync(second)])),
    ]) {
      const { articles } = await read(path);
      expect(articles.map(({ place }) => place.position)).toEqual([0, first.length]);
    }
  });

  it("decodes a page as its header says, else as the page does", async () => {
    const russian = page("Нет, это не задний двор");
    const declared = russian.replace("<html>", "<html><head><meta charset=windows-1251></head>");
    const bytes = await archive(true, [
      [inEncoding(russian, "windows-1251"), { httpHeaders: { "Content-Type": "text/html;Charset='windows-1251'" } }],
      [inEncoding(declared, "windows-1251"), { httpHeaders: { "Content-Type": "text/html" } }],
    ]);
    const { articles } = await read(fileOf("a.warc.gz", bytes));
    expect(articles.map((record) => [contentOf(record), record.encoding])).toEqual([
      [russian, "windows-1251"],
      [declared, "windows-1251"],
    ]);
  });

  it("takes apart what was sent in chunks or compressed", async () => {
    const body = Buffer.from(page("one"));
    const half = body.length >> 1;
    const chunk = (part: Uint8Array): Buffer =>
      Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n")]);
    const chunked = Buffer.concat([
      chunk(body.subarray(0, half)),
      chunk(body.subarray(half)),
      Buffer.from("0\r\n\r\n"),
    ]);
    const bytes = await archive(true, [
      [chunked, { httpHeaders: { ...HTML, "Transfer-Encoding": "chunked" } }],
      [gzipSync(body), { httpHeaders: { ...HTML, "Content-Encoding": "gzip" } }],
      [brotliCompressSync(body), { httpHeaders: { ...HTML, "Content-Encoding": "br" } }],
      [body, { httpHeaders: { ...HTML, "Content-Encoding": "gzip" } }],
    ]);
    expect((await read(fileOf("a.warc.gz", bytes))).articles.map(contentOf)).toEqual(Array(4).fill(page("one")));
  });

  it("reports a page over the limit, also one that is so only when decompressed, and goes on", async () => {
    const long = page("a".repeat(5000));
    const bytes = await archive(true, [
      [long, {}],
      [gzipSync(long), { httpHeaders: { ...HTML, "Content-Encoding": "gzip" } }],
      [page("short"), {}],
    ]);
    const { articles, errors } = await read(fileOf("a.warc.gz", bytes), { longestLine: 2000 });
    expect(articles.map(contentOf)).toEqual([page("short")]);
    expect(errors.map(({ error }) => error.code)).toEqual(["LINE_TOO_LONG", "LINE_TOO_LONG"]);
  });

  it.each([
    ["compressed", "a.warc.gz", true],
    ["plain", "a.warc", false],
  ])("cut short anywhere (%s) gives the whole records before the break and ends", async (_what, name, gzip) => {
    const options = { warcHeaders: { "WARC-Record-ID": "<urn:uuid:00000000-0000-4000-8000-000000000001>" } };
    const first = await recordOf(page("one"), options, gzip);
    const second = await recordOf(
      Buffer.alloc(300, 7),
      { ...options, httpHeaders: { "Content-Type": "image/png" } },
      gzip,
    );
    const bytes = Buffer.concat([first, second]);
    for (let cut = 3; cut < bytes.length; cut += 23) {
      const { articles, errors } = await read(fileOf(name, bytes.subarray(0, cut)), { format: "warc" });
      expect(articles.map(contentOf), String(cut)).toEqual(cut < first.length - 12 ? [] : [page("one")]);
      const isWhole = !gzip && cut >= first.length - 4 && cut <= first.length;
      if (!isWhole)
        expect(
          errors.map(({ error }) => error.code),
          String(cut),
        ).toEqual(["DAMAGED_FILE"]);
    }
  });

  it("refuses what is no WARC", async () => {
    await expect(read(fileOf("a.warc", "no archive"))).rejects.toMatchObject({ code: "UNKNOWN_FORMAT" });
    expect((await read(fileOf("a.warc", ""))).records).toEqual([]);
  });

  it("says what to install where warcio is missing", async () => {
    vi.resetModules();
    vi.doMock("warcio", () => {
      throw new Error("Cannot find package 'warcio'");
    });
    try {
      const { readSources } = await import("../../../src/corpus/index.ts");
      const path = fileOf("a.warc", await recordOf(page("one"), {}, false));
      await expect(readSources([path]).next()).rejects.toMatchObject({
        code: "PACKAGE_MISSING",
        message: "Reading WARC needs the package warcio: npm install warcio.",
      });
    } finally {
      vi.doUnmock("warcio");
      vi.resetModules();
    }
  });
});
