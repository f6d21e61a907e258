/** Deeper nesting than any page has; parsers and readability recurse over it. */
const DEEPEST = 500;
/** The largest news pages, live blogs, have some tens of thousands. */
const MOST_TAGS = 200_000;
/** Openings that begin no tag: comparison signs in scripts, comments, broken markup. */
const MOST_STRAY = 2000;
const VOID = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
  "p",
  "li",
]);
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})(?=[\s/>])[^<>]*>/gi;
const HIDDEN = /<(\/?)(script|style|noscript|template)\b[^<>]*>/gi;
const LINE_TAGS = new Set([
  "p",
  "div",
  "li",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "tr",
  "section",
  "article",
  "blockquote",
  "ul",
  "ol",
  "table",
  "figcaption",
]);
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
]);

/**
 * Whether a document can be built of the markup in reasonable time: not nested deeper than a recursive reader can follow, not
 * of more elements than any page has, and `<` mostly the beginning of a tag. Unclosed elements count as nested.
 */
export function isParsable(html: string): boolean {
  let depth = 0;
  let tags = 0;
  for (const match of html.matchAll(TAG)) {
    tags++;
    if (tags > MOST_TAGS) return false;
    if (VOID.has(match[2]!.toLowerCase()) || match[0].endsWith("/>")) continue;
    depth = Math.max(0, depth + (match[1] === "/" ? -1 : 1));
    if (depth > DEEPEST) return false;
  }
  return tags > 0 && countOpenings(html) <= tags * 2 + MOST_STRAY;
}

function countOpenings(html: string): number {
  let count = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) count++;
  return count;
}

function decoded(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? entity;
    const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** Cuts `<script>` and `<style>` with their contents, to the end of the text when they are not closed. One pass over the tags. */
function withoutHidden(html: string): string {
  let kept = "";
  let from = 0;
  let inside: string | null = null;
  for (const match of html.matchAll(HIDDEN)) {
    const name = match[2]!.toLowerCase();
    if (inside === null && match[1] === "") {
      kept += html.slice(from, match.index);
      inside = name;
    } else if (inside === name && match[1] === "/") {
      from = match.index + match[0].length;
      inside = null;
    }
  }
  return inside === null ? kept + html.slice(from) : kept;
}

/** Text of markup that no document is built of: tags dropped, block elements as paragraph ends, the commonest entities decoded. */
export function withoutMarkup(html: string): string {
  if (!html.includes("<") && !html.includes("&")) return html;
  const text = withoutHidden(html).replace(TAG, (_tag, _slash, name: string) => {
    if (name.toLowerCase() === "br") return "\n";
    return LINE_TAGS.has(name.toLowerCase()) ? "\n\n" : "";
  });
  const lines = decoded(text)
    .split("\n")
    .map((line) => line.trim());
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
