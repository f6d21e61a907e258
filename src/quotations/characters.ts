/** Families of marks: a stretch is closed by a mark of the family that opened it. */
export type Family = "double" | "single" | "guillemet";

/** What a mark's shape alone says about its direction. */
export type Direction = "opens" | "closes" | "either";

/** A mark as a character (or two apostrophes set as one double mark). */
export interface MarkShape {
  readonly family: Family;
  readonly direction: Direction;
}

const SHAPES: ReadonlyMap<number, MarkShape> = new Map([
  [0x22, { family: "double", direction: "either" }], // "
  [0x201c, { family: "double", direction: "opens" }], // “
  [0x201d, { family: "double", direction: "closes" }], // ”
  [0x201e, { family: "double", direction: "opens" }], // „
  [0x201f, { family: "double", direction: "opens" }], // ‟
  [0xff02, { family: "double", direction: "either" }], // ＂
  [0xab, { family: "guillemet", direction: "opens" }], // «
  [0xbb, { family: "guillemet", direction: "closes" }], // »
  [0x27, { family: "single", direction: "either" }], // '
  [0x60, { family: "single", direction: "opens" }], // `
  [0x2018, { family: "single", direction: "opens" }], // ‘
  [0x2019, { family: "single", direction: "closes" }], // ’
  [0x201a, { family: "single", direction: "opens" }], // ‚
  [0x201b, { family: "single", direction: "opens" }], // ‛
] as const);

/** The shape of a character that can be a quotation mark, undefined for any other character. */
export function shapeOf(code: number): MarkShape | undefined {
  // Most characters of a text are Latin letters, which no mark lies among: they cost two comparisons.
  if (code > 0x60 && code < 0xab) return undefined;
  return SHAPES.get(code);
}

/** White space, or the edge of the paragraph (NaN, as charCodeAt gives it). */
export function isGap(code: number): boolean {
  return Number.isNaN(code) || code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f;
}

/** A letter or a digit, of any script as far as one code unit tells. */
export function isWordCharacter(code: number): boolean {
  if (code < 0x80) return isDigit(code) || isLetter(code);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code < 0xfe00;
}

/** An ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

const OPENERS = new Set([..."([{<—–-/*•…@#$£€¿¡"].map((character) => character.charCodeAt(0)));
const CLOSERS = new Set([...".,;:!?…)]}>—–-/"].map((character) => character.charCodeAt(0)));

/** Punctuation after which a mark can open. */
export function isOpener(code: number): boolean {
  return OPENERS.has(code);
}

/** Punctuation that stands just before or just after a closing mark. */
export function isCloser(code: number): boolean {
  return CLOSERS.has(code);
}
