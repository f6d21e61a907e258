import type { PageNode } from "./dom.ts";

/** Elements whose contents are no text of the article. */
const DROPPED = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "IFRAME",
  "OBJECT",
  "EMBED",
  "SVG",
  "CANVAS",
  "VIDEO",
  "AUDIO",
  "BUTTON",
  "FORM",
  "INPUT",
  "SELECT",
  "TEXTAREA",
  "NAV",
  "HEAD",
  "TITLE",
  "META",
  "LINK",
]);
/** Elements that begin and end a paragraph. */
const BLOCKS = new Set([
  "ADDRESS",
  "ARTICLE",
  "ASIDE",
  "BLOCKQUOTE",
  "BODY",
  "CAPTION",
  "DD",
  "DETAILS",
  "DIV",
  "DL",
  "DT",
  "FIELDSET",
  "FIGCAPTION",
  "FIGURE",
  "FOOTER",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "HEADER",
  "HGROUP",
  "HR",
  "HTML",
  "LI",
  "MAIN",
  "OL",
  "P",
  "PRE",
  "SECTION",
  "SUMMARY",
  "TABLE",
  "TBODY",
  "TD",
  "TFOOT",
  "TH",
  "THEAD",
  "TR",
  "UL",
]);
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const SPACES = /[ \t\n\r\f\v]+/g;
/** A caption line says what it is, so that it is not taken for the outlet's running text. */
const CAPTION_LABEL = "Image: ";
const LABELLED = /^(?:file )?(?:photo|image|picture|caption|illustration|graphic)\b/i;

/** Collects paragraphs: runs of text between the edges of block elements. */
class Paragraphs {
  private readonly done: string[] = [];
  private current = "";

  add(text: string): void {
    this.current += text.replace(SPACES, " ");
  }

  breakLine(): void {
    this.current += "\n";
  }

  end(caption = false): void {
    const lines = this.current.split("\n").map((line) => line.trim());
    const text = lines
      .filter((line) => line !== "")
      .join("\n")
      .replace(/ {2,}/g, " ");
    this.current = "";
    if (text === "") return;
    this.done.push(caption && !LABELLED.test(text) ? CAPTION_LABEL + text : text);
  }

  toString(): string {
    this.end();
    return this.done.join("\n\n");
  }
}

function close(element: PageNode, paragraphs: Paragraphs): void {
  if (BLOCKS.has(element.nodeName)) paragraphs.end(element.nodeName === "FIGCAPTION");
}

function open(node: PageNode, paragraphs: Paragraphs): boolean {
  if (node.nodeType === TEXT || node.nodeType === CDATA) paragraphs.add(node.nodeValue ?? "");
  if (node.nodeType !== ELEMENT || DROPPED.has(node.nodeName.toUpperCase())) return false;
  if (node.nodeName === "BR") paragraphs.breakLine();
  if (BLOCKS.has(node.nodeName)) paragraphs.end();
  return node.firstChild !== null;
}

/**
 * The text of an element and what it holds: paragraphs, headings, list items and quotations apart by a blank line, `<br>` as
 * a line end, a picture's caption as a line that begins "Image:". Walks without recursion, since pages nest without limit.
 */
export function textOf(root: PageNode): string {
  const paragraphs = new Paragraphs();
  let node: PageNode | null = root;
  while (node !== null) {
    if (open(node, paragraphs)) {
      node = node.firstChild;
      continue;
    }
    if (node.nodeType === ELEMENT) close(node, paragraphs);
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) close(node, paragraphs);
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  return paragraphs.toString();
}
