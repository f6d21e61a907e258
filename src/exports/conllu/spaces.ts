/** UDPipe's escapes for what stands between tokens. */
const ESCAPES: Readonly<Record<string, string>> = { " ": "\\s", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const SPACE = /\s/;

/** Blanks as UDPipe writes them in `SpacesAfter`; rarer ones as `\uXXXX`. */
export function escapedSpaces(spaces: string): string {
  return Array.from(
    spaces,
    (space) => ESCAPES[space] ?? `\\u${space.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  ).join("");
}

/** The blanks of a text from an offset on. */
export function spacesFrom(text: string, start: number): string {
  let end = start;
  while (end < text.length && SPACE.test(text.charAt(end))) end++;
  return text.slice(start, end);
}

/** The blanks of a text that end at an offset. */
export function spacesBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && SPACE.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}
