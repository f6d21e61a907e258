import { createHash } from "node:crypto";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { aggregate, finalize } from "../../src/aggregates/index.ts";
import { inOrder, type Mark, segmentsOf } from "../../src/report/html/segments.ts";
import { toCorpusHtml, toHtml } from "../../src/report/index.ts";
import type { Analysis } from "../../src/schema/index.ts";
import { analysed } from "../analysed.ts";
import { FIXTURES } from "../laws/texts.ts";
import { disputed } from "./disputed.ts";

const parsed = (page: string) => parseHTML(page).document;
const ANALYSES = FIXTURES.map(([name, text]) => [name, analysed(text)] as const);
const bytes = (text: string): number => Buffer.byteLength(text);

/** Text that would do something if it were read as markup. */
const HOSTILE = [
  "<script>alert(1)</script> said Ana Lima, “</style><img src=x onerror=alert(1)>”.",
  "Minister Rui Costa called it “\"'><svg onload=alert(1)>” on Tuesday, Ana Lima rejected the term “--><iframe srcdoc='<b>'>”.",
].join("\n\n");

/** Elements of a page by name, for comparing what two texts make. */
const elementNames = (page: string): Set<string> =>
  new Set([...parsed(page).querySelectorAll("*")].map(({ localName }) => localName));

const findings = ({ quotations, labels, dates, events, framing }: Analysis): number =>
  quotations.length +
  labels.flatMap(({ claims }) => claims).length +
  dates.length +
  events.length +
  framing.cues.length;

describe("the report of an article in HTML", () => {
  it.each(ANALYSES)("has the text of %s as it is, and nothing else, in its article", (_name, analysis) => {
    expect(parsed(toHtml(analysis)).getElementById("text")!.textContent).toBe(analysis.article.text);
  });

  it("has any text as it is, but for what HTML cannot hold", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.constantFrom(" said Ana Lima.", "", "\n\n“No,” he said"),
        (noise, end) => {
          const text = `“${noise}”${end}`;
          const shown = parsed(toHtml(analysed(text))).getElementById("text")!.textContent;
          expect(shown).toBe(text.replace(/[\0\p{Cs}]/gu, "\uFFFD"));
        },
      ),
    );
  });

  it.each(ANALYSES)("is less than 100 kB beside the text of %s", (_name, analysis) => {
    expect(bytes(toHtml(analysis)) - bytes(analysis.article.text)).toBeLessThan(100_000);
  });

  it.each(ANALYSES)("gives each finding of %s one place in a panel, with the rule that made it", (_name, analysis) => {
    const items = [...parsed(toHtml(analysis)).querySelectorAll("li[id]")];
    expect(items).toHaveLength(findings(analysis));
    expect(items.filter((item) => !/ · rule \S|^rule \S/.test(item.querySelector(".why")?.textContent ?? ""))).toEqual(
      [],
    );
  });

  it.each(ANALYSES)("leads from each finding of %s to its words and back", (_name, analysis) => {
    const page = parsed(toHtml(analysis));
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const links = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute("href")!.slice(1));
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    const marked = [...page.querySelectorAll("#text [data-f]")].flatMap((mark) =>
      mark.getAttribute("data-f")!.split(" "),
    );
    expect(marked.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("may style and run nothing but its own style and script, and load nothing", () => {
    const page = parsed(toHtml(disputed()));
    const hash = (content: string): string => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
    const style = hash(page.querySelector("style")!.textContent!);
    const script = hash(page.querySelector("script")!.textContent!);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute("content");
    expect(policy).toBe(
      `default-src 'none'; style-src ${style}; script-src ${script}; base-uri 'none'; form-action 'none'`,
    );
    expect(page.querySelectorAll("style, script, link, [style], [src]")).toHaveLength(2);
  });

  it("makes no element and no attribute of what an article says", () => {
    const hostile = toHtml(analysed(HOSTILE));
    expect([...elementNames(hostile)].filter((name) => !elementNames(toHtml(disputed())).has(name))).toEqual([]);
    const attributes = [...parsed(hostile).querySelectorAll("*")].flatMap(({ attributes: all }) =>
      [...all].map(({ name }) => name),
    );
    expect(attributes.filter((name) => name.startsWith("on") || name === "srcdoc")).toEqual([]);
    expect(parsed(hostile).getElementById("text")!.textContent).toBe(HOSTILE);
  });

  it("escapes what an analysis from elsewhere has for ids and names", () => {
    const evil = '"><script>alert(1)</script>';
    const analysis = disputed();
    const actors = analysis.actors.map((actor) => ({ ...actor, id: evil, name: evil, roles: [evil], aliases: [evil] }));
    const dates = analysis.dates.map((date) => ({ ...date, id: evil, value: evil, rule: evil, anchor: evil }));
    const page = parsed(
      toHtml({ ...analysis, actors, dates, notes: [{ code: "EMPTY_TEXT", message: evil, span: null }] }),
    );
    expect(page.querySelectorAll("script")).toHaveLength(1);
  });

  it.each([
    ["https://example.org/a?b=1&c=2", 1],
    ["javascript:alert(1)", 0],
    ["data:text/html,<script>alert(1)</script>", 0],
  ])("links to %s as a source only where it is an address of the web", (url, links) => {
    const analysis = disputed();
    const page = parsed(toHtml({ ...analysis, article: { ...analysis.article, url } }));
    expect([...page.querySelectorAll("a[href]")].filter((link) => link.getAttribute("href") === url)).toHaveLength(
      links,
    );
    expect(page.querySelector("header")!.textContent).toContain(links === 1 ? "source" : url.slice(0, 20));
  });

  it("tells in the panel of a dispute who applies, who rejects and who keeps the word at arm's length", () => {
    const page = parsed(toHtml(disputed()));
    const sides = [...page.querySelectorAll(".dispute .side")].map((side) => [
      side.querySelector("h4")!.textContent,
      [...side.querySelectorAll(".holder > p")].map((holder) => holder.textContent!.replace(/^\d+ /, "")),
      side.querySelectorAll("li[id]").length,
    ]);
    expect(sides).toEqual([
      ["Applied by", ["Ana Lima, Opposition leader"], 1],
      ["Rejected by", ["Rui Costa, Justice Minister"], 2],
      ["Kept at arm’s length by", ["the article itself"], 1],
    ]);
    expect(page.querySelector(".side.rejects mark")?.textContent).toBe("puppet court");
  });

  it("numbers speakers, and gives their words the same number in the text", () => {
    const page = parsed(toHtml(disputed()));
    const quoted = page.querySelector("#text .q[data-n]")!;
    const item = page.getElementById(quoted.getAttribute("data-f")!.split(" ")[0]!)!;
    const badge = item.parentElement!.previousElementSibling!.querySelector(".n");
    expect(badge?.textContent).toBe(quoted.getAttribute("data-n"));
  });

  it("says so where there is no text", () => {
    const page = parsed(toHtml(analysed("")));
    expect(page.querySelector("h1")!.textContent).toBe("(empty text)");
    expect(page.getElementById("notes")!.textContent).toContain("EMPTY_TEXT");
  });

  it("takes another title", () => {
    expect(parsed(toHtml(disputed(), { title: "A <b> title" })).title).toBe("A <b> title");
  });

  it("is the same bytes for the same analysis", () => {
    expect(toHtml(disputed())).toBe(toHtml(structuredClone(disputed())));
  });
});

describe("segments", () => {
  const marks = fc.array(
    fc.record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 12 }), look: fc.constantFrom("q", "l", "d") }),
    { maxLength: 12 },
  );

  it("together are the stretch, and each has the marks that cover it whole", () => {
    fc.assert(
      fc.property(marks, fc.nat(10), fc.integer({ min: 1, max: 30 }), (found, start, length) => {
        const all: Mark[] = inOrder(
          found.map((mark, i) => ({
            start: mark.start,
            end: mark.start + mark.length,
            look: mark.look,
            finding: `f${i}`,
            badge: null,
            first: true,
          })),
        );
        const range = { start, end: start + length };
        const segments = segmentsOf(range, all);
        expect([segments[0]!.start, segments.at(-1)!.end]).toEqual([range.start, range.end]);
        for (const [i, segment] of segments.entries()) {
          if (i > 0) expect(segment.start).toBe(segments[i - 1]!.end);
          const covering = all.filter((mark) => mark.start <= segment.start && mark.end >= segment.end);
          expect(segment.marks.map(({ finding }) => finding)).toEqual(covering.map(({ finding }) => finding));
        }
      }),
    );
  });
});

describe("the report of a corpus in HTML", () => {
  const summary = finalize(aggregate([disputed(), ...ANALYSES.slice(0, 5).map(([, analysis]) => analysis)]));

  it("tells of each dispute who takes which position, and of each period how often", () => {
    const page = parsed(toCorpusHtml(summary));
    const dispute = [...page.querySelectorAll(".dispute")].find((each) =>
      each.textContent!.includes("“puppet court”"),
    )!;
    expect(dispute.querySelector(".side.applies")!.textContent).toContain("Ana Lima");
    expect(dispute.querySelector(".side.rejects")!.textContent).toContain("Rui Costa");
    expect(dispute.querySelectorAll("tbody tr").length).toBeGreaterThan(0);
  });

  it("numbers namesakes that the articles don't join, and says what that means", () => {
    const articles = ["Ferro said the pier was safe.", "Ferro said the road was closed."];
    const page = parsed(toCorpusHtml(finalize(aggregate(articles.map((text) => analysed(text))))));
    const speakers = [...page.querySelectorAll("#speakers tbody tr")].map((row) => row.firstElementChild!.textContent);
    expect(speakers).toEqual(["Ferro", "Ferro (2)"]);
    expect(page.querySelector("#notes")!.textContent).toContain("may mean one and the same");
  });

  it("has single marks in what stands between marks", () => {
    const page = parsed(toCorpusHtml(summary));
    const words = [...page.querySelectorAll("q")].map((each) => each.textContent!);
    expect(words.some((each) => each.includes("‘"))).toBe(true);
    expect(words.filter((each) => /[“”"]/.test(each))).toEqual([]);
  });

  it("makes no element of what the articles say, and is as strict as the report of one", () => {
    const hostile = toCorpusHtml(finalize(aggregate([analysed(HOSTILE), disputed()])), { title: "<script>" });
    expect(parsed(hostile).querySelectorAll("script, style, iframe, img, [style], [src]")).toHaveLength(2);
    const policy = parsed(hostile).querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy!.getAttribute("content")).toMatch(/^default-src 'none'; style-src 'sha256-/);
  });

  it("has a page for no article", () => {
    const page = parsed(toCorpusHtml(finalize(aggregate([]))));
    expect(page.querySelector("h1")!.textContent).toBe("What 0 articles say");
  });
});
