/** A word, number or mark, cut finer than a token: `mid-1996`, `10pm` and `1990s` come apart. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Lower case; abbreviations without their full stops (`p.m.` is `pm`, `Nov.` is `nov`). */
  readonly norm: string;
  readonly kind: "word" | "number" | "mark";
  /** Value of a number; NaN otherwise. */
  readonly value: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Whether a word begins with a capital. */
  readonly capital: boolean;
  /** Whether a full stop belongs to it. */
  readonly stopped: boolean;
}

const STOP = 46;
const COMMA = 44;

/** Longest run of letters or digits looked at as one piece. */
const LONGEST = 40;

const NOTHING: Piece = {
  start: 0,
  end: 0,
  norm: "",
  kind: "mark",
  value: Number.NaN,
  spaced: true,
  capital: false,
  stopped: false,
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f;

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}

/** The pieces of one sentence, and safe questions about them: past either end there is an empty mark. */
export class Pieces {
  constructor(
    readonly text: string,
    private readonly list: readonly Piece[],
  ) {}

  get length(): number {
    return this.list.length;
  }

  at(i: number): Piece {
    // Asked with care: a place below nought would be looked up as the name of a property, which is slow.
    return i >= 0 && i < this.list.length ? this.list[i]! : NOTHING;
  }

  norm(i: number): string {
    return this.at(i).norm;
  }

  /** Whether the piece reads so. */
  is(i: number, norm: string): boolean {
    return this.at(i).norm === norm;
  }

  /** Whether the pieces from `i` read so, one word each. */
  reads(i: number, ...norms: string[]): boolean {
    for (let k = 0; k < norms.length; k++) if (this.at(i + k).norm !== norms[k]) return false;
    return true;
  }

  /** Place after a hyphen that stands at `i` without spaces; `i` itself where there is none. */
  pastHyphen(i: number): number {
    const piece = this.at(i);
    return isHyphen(piece.norm) && !piece.spaced && !this.at(i + 1).spaced ? i + 1 : i;
  }

  /** Whether `i` follows the piece before it without white space. */
  glued(i: number): boolean {
    return i < this.length && !this.at(i).spaced;
  }
}

/** Whether the mark joins words or ranges. */
export function isHyphen(norm: string): boolean {
  return norm === "-" || norm === "–" || norm === "—" || norm === "‑" || norm === "‐";
}

/** Cuts `start` to `end` of the text into pieces. */
export function cut(text: string, start: number, end: number): Pieces {
  const list: Piece[] = [];
  let i = start;
  let spaced = true;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      spaced = true;
      i += 1;
      continue;
    }
    const to = isDigit(code) ? numberEnd(text, i, end) : isLetter(code) ? wordEnd(text, i, end) : i + 1;
    list.push(piece(text, i, to, spaced));
    spaced = false;
    i = to;
  }
  return new Pieces(text, list);
}

/** End of digits with thousands separators: `2,000`; a comma before anything but three digits ends the number. */
function numberEnd(text: string, start: number, end: number): number {
  let i = start;
  const limit = Math.min(end, start + LONGEST);
  while (i < limit && isDigit(text.charCodeAt(i))) i += 1;
  while (i + 3 < limit && i - start <= 15 && text.charCodeAt(i) === COMMA && threeDigits(text, i + 1)) i += 4;
  return i;
}

function threeDigits(text: string, i: number): boolean {
  return (
    isDigit(text.charCodeAt(i)) &&
    isDigit(text.charCodeAt(i + 1)) &&
    isDigit(text.charCodeAt(i + 2)) &&
    !isDigit(text.charCodeAt(i + 3))
  );
}

/** End of a run of letters; single letters with full stops between them (`p.m.`) stay together. */
function wordEnd(text: string, start: number, end: number): number {
  let i = start;
  const limit = Math.min(end, start + LONGEST);
  while (i < limit && isLetter(text.charCodeAt(i))) i += 1;
  if (i === start + 1) {
    while (
      i + 1 < limit &&
      text.charCodeAt(i) === STOP &&
      isLetter(text.charCodeAt(i + 1)) &&
      !isLetter(text.charCodeAt(i + 2))
    )
      i += 2;
    if (i > start + 1 && text.charCodeAt(i) === STOP && i < end) i += 1;
  } else if (
    text.charCodeAt(i) === STOP &&
    i < end &&
    i - start <= 5 &&
    STOPPED.has(text.slice(start, i).toLowerCase())
  ) {
    i += 1;
  }
  return i;
}

/** Abbreviations of months and weekdays, which take a full stop with them. */
const STOPPED: ReadonlySet<string> = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split(" "),
);

function piece(text: string, start: number, end: number, spaced: boolean): Piece {
  const raw = text.slice(start, end);
  const code = raw.charCodeAt(0);
  if (isDigit(code)) {
    return {
      start,
      end,
      norm: raw,
      kind: "number",
      value: Number(raw.replaceAll(",", "")),
      spaced,
      capital: false,
      stopped: false,
    };
  }
  if (!isLetter(code))
    return {
      start,
      end,
      norm: raw === "’" ? "'" : raw,
      kind: "mark",
      value: Number.NaN,
      spaced,
      capital: false,
      stopped: false,
    };
  const lower = raw.toLowerCase();
  const stopped = raw.charCodeAt(1) === STOP || raw.charCodeAt(raw.length - 1) === STOP;
  return {
    start,
    end,
    norm: stopped ? lower.replaceAll(".", "") : lower,
    kind: "word",
    value: Number.NaN,
    spaced,
    capital: code < 91,
    stopped,
  };
}
