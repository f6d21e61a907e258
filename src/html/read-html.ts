import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { readByline } from "../article/byline.ts";
import type { HtmlArticle } from "../article/html-reader.ts";
import { titleKey, withoutOutlet } from "../article/titles.ts";
import type { PageDocument, PageNode } from "./dom.ts";
import { isParsable, withoutMarkup } from "./markup.ts";
import { type Metadata, readMetadata } from "./metadata.ts";
import { textOf } from "./text.ts";

/** Readability's cost grows faster than the page beyond some tens of thousands of elements; larger pages are read whole. */
const MOST_ELEMENTS = 20_000;
/** An article of fewer characters is left to the page's whole text. */
const LEAST_TEXT = 25;

/** The article as readability finds it, or null. It works on a document of its own, since it takes the page apart. */
function readableText(html: string): string | null {
  const { document } = parseHTML(html);
  if (document.querySelectorAll("*").length > MOST_ELEMENTS) return null;
  try {
    const options = { charThreshold: 100, disableJSONLD: true, serializer: (node: PageNode) => textOf(node) };
    const found = new Readability<string>(document, options).parse();
    const text = found?.content ?? "";
    return text.length >= LEAST_TEXT ? text : null;
  } catch {
    return null; // A page that readability cannot take apart (no body, for one) is read whole.
  }
}

function wholeText(document: PageDocument): string {
  return textOf(document.documentElement === null ? document : (document.body ?? document));
}

/** The text without byline paragraphs at its top that the metadata repeats, and with the headline above it. */
function assemble(text: string, metadata: Metadata): string {
  const paragraphs = text.split("\n\n");
  const byline = metadata.byline === null ? null : titleKey(metadata.byline);
  const title = metadata.title === null ? null : titleKey(metadata.title);
  const isByline = (paragraph: string) => {
    const names = readByline(paragraph) ?? paragraph;
    return byline !== null && (titleKey(names) === byline || titleKey(paragraph) === byline);
  };
  const kept = paragraphs.filter((paragraph, index) => index > 5 || !isByline(paragraph));
  const titled = title === null || kept.slice(0, 3).some((paragraph) => titleKey(paragraph) === title);
  return (titled ? kept : [metadata.title, ...kept]).join("\n\n");
}

function emptyArticle(text: string, url: string | null): HtmlArticle {
  return { text, title: null, byline: null, published: null, language: null, url, outlet: null };
}

/**
 * Reads a news page: the article's text without menus, prompts and byline, and what the page says of it in JSON-LD, Open
 * Graph, `<meta>`, `<time>` and `<html lang>`. Never throws on any string: what is no readable page (a fragment, plain text,
 * broken or bottomless markup) gives its text.
 *
 * @param html - the page
 * @param url - its address, where known
 * @returns text with paragraphs apart by a blank line, and the metadata; null where the page says nothing
 * @example
 * readHtml("<h1>Mayor quits</h1><p>The mayor resigned on Monday.</p>").text // "Mayor quits\n\nThe mayor resigned on Monday."
 */
export function readHtml(html: string, url: string | null = null): HtmlArticle {
  if (!isParsable(html)) return emptyArticle(withoutMarkup(html), url);
  const page = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const document: PageDocument = parseHTML(page).document;
  const metadata = readMetadata(document);
  const title = metadata.title === null ? null : withoutOutlet(metadata.title, metadata.outlet);
  const readable = readableText(page);
  const text = readable === null ? wholeText(document) : assemble(readable, { ...metadata, title });
  return { ...metadata, title, text, url: url ?? metadata.url };
}
