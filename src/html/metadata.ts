import { isIsoDate } from "../article/iso-date.ts";
import { cleaned } from "./cleaned.ts";
import type { PageDocument } from "./dom.ts";
import { readJsonLd } from "./json-ld.ts";

/** What a page says about its article outside of the article's text. */
export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i;
const ADDRESS = /^https?:\/\//i;

function firstOf<T>(candidates: readonly (T | null)[]): T | null {
  return candidates.find((candidate) => candidate !== null) ?? null;
}

/** Contents of `<meta>` by lower-case name, property or itemprop; the first of each name. */
function metaContents(document: PageDocument): Map<string, string> {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const content = cleaned(element.getAttribute("content"));
    if (content === null) continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !contents.has(name)) contents.set(name, content);
    }
  }
  return contents;
}

/** A date as pages write it, as ISO 8601: a space for the T is mended, anything else that is not ISO is no date. */
function isoDate(value: string | null | undefined): string | null {
  const text =
    cleaned(value)
      ?.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:)/, "$1T")
      .replace(/ (?=[+-]\d{2}:?\d{2}$)/, "") ?? "";
  const upper = text.toUpperCase();
  return isIsoDate(upper) ? upper : null;
}

/** Date of the first `<time>` that says it is the publication's, else of the first one in an article or header. */
function timeElement(document: PageDocument): string | null {
  const stated = document.querySelector('time[itemprop="datePublished"], time[pubdate]');
  const near = document.querySelector("article time[datetime], header time[datetime], main time[datetime]");
  return isoDate(stated?.getAttribute("datetime")) ?? isoDate(near?.getAttribute("datetime"));
}

function address(value: string | null | undefined): string | null {
  const text = cleaned(value);
  return text !== null && ADDRESS.test(text) ? text : null;
}

function languageTag(value: string | null | undefined): string | null {
  const text = cleaned(value);
  return text !== null && LANGUAGE_TAG.test(text) ? text.replaceAll("_", "-") : null;
}

/**
 * Reads a page's metadata. Where sources differ, JSON-LD comes before Open Graph, Open Graph before `<meta name>`, and these
 * before the page's elements.
 */
export function readMetadata(document: PageDocument): Metadata {
  const meta = metaContents(document);
  const get = (...names: string[]) => firstOf(names.map((name) => meta.get(name) ?? null));
  const linked = readJsonLd(document);
  const author = get("author", "article:author", "parsely-author", "dc.creator", "sailthru.author");
  const relAuthor = document.querySelector('[rel="author"], [itemprop="author"]');
  const dates = [
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publishdate",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "parsely-pub-date",
    "sailthru.date",
  ];
  return {
    title: firstOf([
      linked.headline,
      get("og:title", "twitter:title"),
      cleaned(document.querySelector("h1")?.textContent),
      cleaned(document.querySelector("title")?.textContent),
    ]),
    byline: firstOf([
      linked.author,
      author !== null && ADDRESS.test(author) ? null : author,
      cleaned(relAuthor?.textContent),
    ]),
    published: firstOf([
      isoDate(linked.published),
      ...dates.map((name) => isoDate(meta.get(name))),
      timeElement(document),
    ]),
    language: firstOf([
      languageTag(document.documentElement?.getAttribute("lang")),
      languageTag(linked.language),
      languageTag(get("og:locale", "content-language")),
    ]),
    url: firstOf([
      address(document.querySelector('link[rel="canonical"]')?.getAttribute("href")),
      address(get("og:url")),
      address(linked.url),
    ]),
    outlet: firstOf([linked.publisher, get("og:site_name", "application-name")]),
  };
}
