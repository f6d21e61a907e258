/** What a document is made of. */
export interface ReadSvg {
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly ids: readonly string[];
}

const TAG = /<(\/?)([a-zA-Z][\w:-]*)((?:\s[\w:-]+="[^"<]*")*)\s?(\/?)>/y;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const TEXT = /(?:[^<&\p{Cc}\p{Cs}]|[\t\n]|&(?:amp|lt|gt|quot|#\d+);)+/uy;

/** Reads an SVG document as strictly as XML asks for: tags that match, attributes in quotation marks, no bare `<` or `&`, no control character. */
export function readSvg(svg: string): ReadSvg {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const ids: string[] = [];
  const open: string[] = [];
  let at = 0;
  const matched = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(svg);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  while (at < svg.length) {
    if (matched(TEXT) !== null) continue;
    const tag = matched(TAG);
    if (tag === null) throw new Error(`Not well-formed at ${at}: ${svg.slice(at, at + 60)}`);
    const [, closes, name = "", written = "", empty] = tag;
    if (closes) {
      if (open.pop() !== name) throw new Error(`</${name}> closes another element at ${at}.`);
      continue;
    }
    elements.add(name);
    for (const [, attribute, value] of written.matchAll(ATTRIBUTE)) {
      attributes.add(attribute!);
      if (attribute === "id") ids.push(value!);
    }
    if (!empty) open.push(name);
  }
  if (open.length > 0) throw new Error(`Never closed: ${open.join(", ")}.`);
  return { elements, attributes, ids };
}
