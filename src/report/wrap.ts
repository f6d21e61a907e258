/**
 * Characters a terminal would act on: C0 and C1 controls, and the marks that turn the direction of text around. They are shown as a
 * replacement character so that no article can steer the terminal.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** First and last code points of the scripts and signs that terminals show two columns wide. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

/** A text on one line: white space folded, control characters made visible. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(CONTROL, "\ufffd").trim();
}

/** A text on one line cut to a length, with an ellipsis where something was left out; no character is cut in half. */
export function shortened(text: string, longest: number): string {
  // No more than this can be shown, whatever white space is folded on the way.
  const line = oneLine(text.length > longest * 20 ? `${text.slice(0, longest * 20)} …` : text);
  if (line.length <= longest) return line;
  const last = line.charCodeAt(longest - 2);
  const end = last >= 0xd800 && last <= 0xdbff ? longest - 2 : longest - 1;
  return `${line.slice(0, end).trimEnd()}…`;
}

function widthOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x300) return 1;
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Columns a text of one line takes up in a terminal. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum;
}

/** A word in pieces that fit a number of columns. */
function pieces(word: string, room: number): string[] {
  if (columns(word) <= room) return [word];
  const parts: string[] = [];
  let part = "";
  let taken = 0;
  for (const character of word) {
    const width = widthOf(character);
    if (taken + width > room && part !== "") {
      parts.push(part);
      part = "";
      taken = 0;
    }
    part += character;
    taken += width;
  }
  return [...parts, part];
}

/** Lines of at most `width` columns, the first indented by `indent`, the others by `hanging`. A word that fits no line is cut. */
export function wrap(text: string, width: number, indent: string, hanging: string = indent): string {
  const lines: string[] = [];
  let line = indent;
  let taken = indent.length;
  let empty = true;
  for (const word of text.split(" ")) {
    for (const [i, piece] of pieces(word, width - hanging.length).entries()) {
      const wide = columns(piece);
      if (!empty && (i > 0 || taken + 1 + wide > width)) {
        lines.push(line);
        line = hanging;
        taken = hanging.length;
        empty = true;
      }
      line += empty ? piece : ` ${piece}`;
      taken += empty ? wide : wide + 1;
      empty = false;
    }
  }
  return [...lines, line].join("\n");
}
