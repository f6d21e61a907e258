import { HustingsError } from "../errors.ts";
import type { Source } from "../layers.ts";
import { fingerprint } from "./fingerprint.ts";
import type { HtmlReader } from "./html-reader.ts";
import { isIsoDate } from "./iso-date.ts";

const TEXT_FIELDS = ["id", "url", "title", "published", "outlet", "language"] as const;

/** What came, for an error message: its type and, where short, its value. */
function described(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === "number" || typeof value === "boolean") return `${typeof value} ${String(value)}`;
  return typeof value === "object" ? "an object" : typeof value;
}

/** Own properties only, so that nothing is read from a prototype. */
function field(input: object, name: string): unknown {
  return Object.hasOwn(input, name) ? (input as Record<string, unknown>)[name] : undefined;
}

function stringField(input: object, name: (typeof TEXT_FIELDS)[number]): string | null {
  const value = field(input, name);
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") {
    throw new HustingsError("INVALID_FIELD", `${name} must be a string or null; got ${described(value)}.`);
  }
  return value;
}

function publishedField(input: object): string | null {
  const published = stringField(input, "published");
  if (published !== null && !isIsoDate(published)) {
    throw new HustingsError(
      "INVALID_PUBLISHED",
      `published must be an ISO 8601 date or date-time that exists, such as 2023-11-07 or 2023-11-07T10:15:00+06:00; got ${described(published)}.`,
    );
  }
  return published;
}

function contentOf(input: object): { text: string } | { html: string } {
  const text = field(input, "text") ?? undefined;
  const html = field(input, "html") ?? undefined;
  if (text !== undefined && typeof text !== "string") {
    throw new HustingsError("INVALID_FIELD", `text must be a string; got ${described(text)}.`);
  }
  if (html !== undefined && typeof html !== "string") {
    throw new HustingsError("INVALID_FIELD", `html must be a string; got ${described(html)}.`);
  }
  if (text !== undefined && html !== undefined) {
    throw new HustingsError("INVALID_INPUT", "An article has either text or html; got both.");
  }
  if (text !== undefined) return { text };
  if (html !== undefined) return { html };
  throw new HustingsError("INVALID_INPUT", "An article needs text or html, a string; got neither.");
}

function plainSource(text: string): Source {
  return {
    text,
    id: fingerprint(text),
    url: null,
    title: null,
    byline: null,
    published: null,
    publishedBasis: null,
    outlet: null,
    language: null,
  };
}

/** What the page says, where the caller did not say otherwise. */
function fromPage(html: string, url: string | null, readHtml: HtmlReader | undefined) {
  if (readHtml === undefined) {
    throw new HustingsError(
      "HTML_READER_MISSING",
      'html needs an HTML reader; import analyze from "hustings/html", or pass text.',
    );
  }
  return readHtml(html, url);
}

/**
 * Checks what was handed to the analysis and makes a {@link Source} of it.
 *
 * @param input - a string, or an object with `text` or `html` and optionally `id`, `url`, `title`, `published`, `outlet` and
 *   `language`. Other properties are ignored: records of a corpus carry columns of their own.
 * @param readHtml - reader used for `html`
 * @throws HustingsError INVALID_INPUT, INVALID_FIELD, INVALID_PUBLISHED or HTML_READER_MISSING
 * @example
 * readSource({ text: "The talks failed.", published: "2023-11-07" }).publishedBasis // "given"
 */
export function readSource(input: unknown, readHtml?: HtmlReader): Source {
  if (typeof input === "string") return plainSource(input);
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    throw new HustingsError(
      "INVALID_INPUT",
      `Expected a string or an object with text or html; got ${described(input)}.`,
    );
  }
  const content = contentOf(input);
  const url = stringField(input, "url");
  const given = {
    id: stringField(input, "id"),
    title: stringField(input, "title"),
    published: publishedField(input),
    outlet: stringField(input, "outlet"),
    language: stringField(input, "language"),
  };
  const page = "html" in content ? fromPage(content.html, url, readHtml) : null;
  const text = "text" in content ? content.text : (page?.text ?? "");
  const stated = page?.published != null && isIsoDate(page.published) ? page.published : null;
  const address = url ?? page?.url ?? null;
  return {
    text,
    id: given.id ?? fingerprint(address ?? text),
    url: address,
    title: given.title ?? page?.title ?? null,
    byline: page?.byline ?? null,
    published: given.published ?? stated,
    publishedBasis: given.published !== null ? "given" : stated !== null ? "stated" : null,
    outlet: given.outlet ?? page?.outlet ?? null,
    language: given.language ?? page?.language ?? null,
  };
}
