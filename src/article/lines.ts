/** A line with something on it; the offsets exclude white space at its edges. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Characters of white space before it. */
  readonly indent: number;
  /** Whether a blank line, a form feed or a paragraph separator stands between it and the line before. */
  readonly afterBlank: boolean;
}

/** White space exactly as `String.prototype.trim` and `\s` have it. */
export function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 160) return false;
  if (code >= 0x2000 && code <= 0x200a) return true;
  switch (code) {
    case 0xa0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202f:
    case 0x205f:
    case 0x3000:
    case 0xfeff:
      return true;
    default:
      return false;
  }
}

const LINE_FEED = 10;
const FORM_FEED = 12;
const CARRIAGE_RETURN = 13;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

function endsLine(code: number): boolean {
  return (code >= LINE_FEED && code <= CARRIAGE_RETURN) || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR;
}

/** The lines of a text that are not blank, in order. `\n`, `\r\n`, `\r`, `\v`, `\f`, U+2028 and U+2029 end a line. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let lineStart = 0;
  let first = -1;
  let last = -1;
  let afterBlank = false;
  const close = () => {
    if (first < 0) afterBlank = true;
    else {
      lines.push({ start: first, end: last + 1, indent: first - lineStart, afterBlank });
      afterBlank = false;
    }
    first = -1;
  };
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (endsLine(code)) {
      close();
      if (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) === LINE_FEED) index++;
      if (code === FORM_FEED || code === PARAGRAPH_SEPARATOR) afterBlank = true;
      lineStart = index + 1;
    } else if (!isBlank(code)) {
      if (first < 0) first = index;
      last = index;
    }
  }
  close();
  return lines;
}
