import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkLinks, type LinkReport } from "../../scripts/site/links.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hustings-site-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function linksOf(pages: Readonly<Record<string, string>>): LinkReport {
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  return checkLinks(folder);
}

describe("links of a built site", () => {
  it("lead to pages, files and fragments", () => {
    const report = linksOf({
      "index.html":
        '<h1 id="top">A</h1><a href="guide/b.html#words%20here">b</a><a href="#top">up</a><img src="c.svg">',
      "guide/b.html": '<p id="words here">B</p><a href="../index.html?q=1">a</a>',
      "c.svg": "<svg/>",
    });
    expect(report).toEqual({ pages: 2, links: 4, broken: [], outside: [] });
  });

  it.each([
    ["a page that is not there", "missing.html"],
    ["a fragment that is not there", "#nowhere"],
    ["a folder", "guide/"],
    ["a file outside the site", "../../etc/hostname"],
  ])("are reported with their page where they lead to %s", (_, link) => {
    const { broken } = linksOf({ "index.html": `<a href="${link}">a</a>`, "guide/b.html": "<p>B</p>" });
    expect(broken).toEqual([`index.html: ${link}`]);
  });

  it("to other sites are listed and not asked", () => {
    const { outside, broken } = linksOf({ "index.html": '<a href="https://vega.example/x">v</a>' });
    expect([outside, broken]).toEqual([["https://vega.example/x"], []]);
  });
});
