import { oneLine } from "../report/wrap.ts";

/**
 * Widths in parts of the font size. They are those of a wide sans serif face (DejaVu Sans), so that names fit in whatever face a system has;
 * there is nothing to measure with outside a browser.
 */
const NARROW = new Set("iIjl.,:;'|!()[]’‘ ·tfr-/");
const WIDE = new Set("mwMWQ@%—…Ææ");
const CAPITAL = /^\p{Lu}$/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** From the Hangul letters on, scripts and signs are about as wide as high. */
const FIRST_FULL_WIDTH = 0x1100;

function characterWidth(character: string): number {
  if (NARROW.has(character)) return 0.4;
  if (WIDE.has(character)) return 0.98;
  if (NO_WIDTH.test(character)) return 0;
  const code = character.codePointAt(0)!;
  if (code >= FIRST_FULL_WIDTH && (code < 0x1e00 || code >= 0x2e80)) return 1;
  return CAPITAL.test(character) ? 0.74 : 0.62;
}

/** Width of a text in pixels, rather over- than underestimated. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * fontSize;
}

/** A text on one line that is no wider than so many pixels, with an ellipsis where something was left out. */
export function fitted(text: string, room: number, fontSize: number): string {
  const line = oneLine(text.slice(0, 2000));
  if (textWidth(line, fontSize) <= room) return line;
  let width = textWidth("…", fontSize);
  let kept = "";
  for (const character of line) {
    width += characterWidth(character) * fontSize;
    if (width > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** A text in lines of at most so many pixels; more lines than `most` end with an ellipsis, a word that fits no line is cut. */
export function wrapped(text: string, room: number, fontSize: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  const words = oneLine(text.slice(0, 2000)).split(" ");
  let line = "";
  for (const [i, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer, fontSize) <= room) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, fitted([line, ...words.slice(i)].join(" "), room, fontSize)];
    lines.push(fitted(line, room, fontSize));
    line = word;
  }
  return [...lines, fitted(line, room, fontSize)];
}

/** Width of the widest of some texts. */
export function widest(texts: readonly string[], fontSize: number): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, fontSize)), 0);
}
