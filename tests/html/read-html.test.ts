import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../src/html/index.ts";

const PARAGRAPHS = [
  "The mayor of Lisbon resigned on Monday, a day after an audit found that the city had paid twice for the same stadium, officials said.",
  "A vote follows in June, and nobody has said who will stand, although two councillors, both from the left, have been seen at the party's office.",
  "The council meets on Thursday to talk about the date, adding that the meeting would be open to the public and to the press.",
];
const BODY = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
const page = (head: string, body: string, attributes = "") =>
  `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`;
const linked = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === "string" ? json : JSON.stringify(json)}</script>`;

describe("the text of a page", () => {
  test("menus, scripts, styles and footers are left out", () => {
    const html = page(
      "<style>p{}</style>",
      `<nav><a href=/>Home</a><a href=/w>World</a></nav><article><h1>Mayor quits</h1>${BODY}<script>var a = 1</script></article><footer>All rights reserved</footer>`,
    );
    expect(readHtml(html).text).toBe(["Mayor quits", ...PARAGRAPHS].join("\n\n"));
  });

  test("headings, list items and quotations are paragraphs, a line break is a line end", () => {
    const html = page(
      "",
      `<article>${BODY}<h2>What next</h2><ul><li>One vote</li><li>Two rounds</li></ul><blockquote>We are sorry</blockquote><p>First line<br>second line, which is a bit longer than the first one was, and has commas</p></article>`,
    );
    expect(readHtml(html).text.split("\n\n").slice(3)).toEqual([
      "What next",
      "One vote",
      "Two rounds",
      "We are sorry",
      "First line\nsecond line, which is a bit longer than the first one was, and has commas",
    ]);
  });

  test("entities are decoded and white space collapsed", () => {
    expect(readHtml("<p>Roe &amp; Doe&nbsp;said:\n  &ldquo;No&rdquo; &#8212; twice</p>").text).toBe(
      "Roe & Doe\u00a0said: “No” — twice",
    );
  });

  test("a caption is a line that says so", () => {
    expect(
      readHtml("<figure><img src=a.jpg><figcaption>The mayor in 2019</figcaption></figure><p>She resigned.</p>").text,
    ).toBe("Image: The mayor in 2019\n\nShe resigned.");
  });

  test("the byline that the metadata has is not text", () => {
    const html = page(
      '<meta name="author" content="Jane Roe">',
      `<article><h1>Mayor quits</h1><p>By Jane Roe</p>${BODY}</article>`,
    );
    expect(readHtml(html)).toMatchObject({ byline: "Jane Roe", text: ["Mayor quits", ...PARAGRAPHS].join("\n\n") });
  });

  test.each([
    ["", ""],
    ["plain text", "plain text"],
    ["3 < 5 & 6", "3 < 5 & 6"],
    ["<p>One</p><p>Two", "One\n\nTwo"],
    ["<html><frameset></frameset></html>", ""],
    ["<p>Kept<script>dropped", "Kept"],
  ])("%j, which is no article, gives its text", (html, text) => {
    expect(readHtml(html).text).toBe(text);
  });
});

describe("the metadata of a page", () => {
  const article = {
    "@type": "NewsArticle",
    headline: "Mayor quits",
    author: { name: "Jane Roe" },
    datePublished: "2023-11-07T10:15:00+01:00",
    publisher: { name: "The Courier" },
    inLanguage: "en-IE",
    url: "https://courier.example/a",
  };
  const expected = {
    title: "Mayor quits",
    byline: "Jane Roe",
    published: "2023-11-07T10:15:00+01:00",
    outlet: "The Courier",
    language: "en-IE",
    url: "https://courier.example/a",
  };

  test.each([
    ["an object", article],
    ["an array", [{ "@type": "WebSite" }, article]],
    ["a graph", { "@graph": [{ "@type": "Organization", name: "X" }, article] }],
    ["several types", { ...article, "@type": ["Thing", "https://schema.org/NewsArticle"] }],
  ])("JSON-LD as %s", (_form, json) => {
    expect(readHtml(page(linked("{broken") + linked(json), BODY))).toMatchObject(expected);
  });

  test("authors in JSON-LD as names, nodes and references", () => {
    const json = {
      "@graph": [
        { "@type": "Person", "@id": "#j", name: "Jane Roe" },
        { ...article, author: [{ "@id": "#j" }, "John Doe", { name: "Ann Poe" }] },
      ],
    };
    expect(readHtml(page(linked(json), BODY)).byline).toBe("Jane Roe, John Doe and Ann Poe");
  });

  test("Open Graph, meta and link elements", () => {
    const head =
      '<title>Mayor quits | The Courier</title><meta property="og:title" content="Mayor quits | The Courier"><meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2023-11-07"><meta name="author" content="Jane Roe"><link rel="canonical" href="https://courier.example/a">';
    expect(readHtml(page(head, BODY, 'lang="en-IE"'))).toMatchObject({ ...expected, published: "2023-11-07" });
  });

  test("the date of a time element", () => {
    expect(
      readHtml(page("", `<article><time datetime="2023-11-07T09:00Z">Tuesday</time>${BODY}</article>`)).published,
    ).toBe("2023-11-07T09:00Z");
  });

  test.each(["yesterday", "2023-02-30", "07/11/2023"])("%s is no date", (date) => {
    expect(readHtml(page(`<meta name="date" content="${date}">`, BODY)).published).toBeNull();
  });

  test("the address given comes before the canonical one", () => {
    expect(readHtml(page('<link rel="canonical" href="https://a.example/">', BODY), "https://b.example/").url).toBe(
      "https://b.example/",
    );
  });

  test("is null where the page says nothing", () => {
    expect(readHtml(page("", "<p>x</p>"))).toMatchObject({
      title: null,
      byline: null,
      published: null,
      language: null,
      url: null,
      outlet: null,
    });
  });
});

describe("hostile markup", () => {
  test.each([
    ["100,000 nested elements", `${"<div>".repeat(100_000)}x`],
    ["5 MB of one letter", "a".repeat(5e6)],
    ["5 MB of <", "<".repeat(5e6)],
    ["open attributes", '<a b="'.repeat(5e5)],
    ["open scripts", "<script>".repeat(5e5)],
    ["an open tag with a long name", `<${"a".repeat(5e6)}`],
    ["blanks between tags", `<${" ".repeat(5e6)}<`],
    ["open comments", "<!--".repeat(1e6)],
    ["open paragraphs", "<p>".repeat(5e5)],
    ["100,000 paragraphs", "<p>The mayor resigned.</p>".repeat(1e5)],
  ])("%s", (_what, html) => {
    const started = performance.now();
    expect(typeof readHtml(html).text).toBe("string");
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test("any sequence of tags and text is read", () => {
    const part = fc.constantFrom(
      "<p>",
      "</p>",
      "<div",
      ">",
      "</div>",
      "<html>",
      "<body>",
      "</body>",
      "<title>",
      "text ",
      "<table><tr>",
      "<svg>",
      "<template>",
      "<!--",
      "-->",
      "<![CDATA[",
      "&amp;",
      "&#x110000;",
      "&#0;",
      '<meta name="date" content="',
      '">',
      linked("[[[{}]]]"),
      linked({ "@graph": null }),
      "<frameset>",
      "<head>",
      "\u0000",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        expect(typeof readHtml(parts.join("")).text).toBe("string");
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
