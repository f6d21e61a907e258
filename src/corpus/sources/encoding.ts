import { isUtf8 } from "node:buffer";

/** Text of bytes, and how it was found. */
export interface DecodedText {
  readonly text: string;
  /** Name of the encoding in the WHATWG Encoding Standard: `utf-8`, `windows-1251`. */
  readonly encoding: string;
  /** Places that could not be decoded; each is U+FFFD in the text. */
  readonly undecodable: number;
}

/** What is known of an encoding before the bytes are looked at. */
export interface EncodingHints {
  /** The encoding that the user says it is; nothing else counts then. */
  readonly encoding?: string | undefined;
  /** The encoding that the surroundings declare, as an HTTP header does. */
  readonly declared?: string | null | undefined;
  /** Whether the bytes can declare an encoding themselves, as HTML and XML do. */
  readonly markup?: boolean | undefined;
}

/** Pages must declare their encoding in the first kilobyte. */
const PRESCAN = 1024;
/** Bytes that are looked at to guess an encoding: enough to be sure, few enough to be quick. */
const SAMPLE = 64 * 1024;
/** Bytes on both sides of one beyond ASCII that tell which language it stands in. */
const NEAR = 32;

/** The WHATWG name of an encoding, or null where no decoder knows the label. */
export function encodingName(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** The encoding that a byte order mark tells, or null without one. */
export function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** The encoding that a page declares in `<meta charset>`, `<meta http-equiv>` or `<?xml encoding?>`, or null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, PRESCAN)).toString("latin1").toLowerCase();
  const tags = start
    .split("<meta")
    .slice(1)
    .map((rest) => rest.split(">", 1)[0]!);
  const labels = tags.map((tag) => /charset\s*=\s*["']?([\w:.-]+)/.exec(tag)?.[1]);
  if (start.trimStart().startsWith("<?xml")) {
    labels.push(/encoding\s*=\s*["']([\w:.-]+)/.exec(start.split("?>", 1)[0]!)?.[1]);
  }
  const label = labels.find((found) => found !== undefined && encodingName(found) !== null);
  if (label === undefined) return null;
  const name = encodingName(label)!;
  // What could be read as ASCII so far is not UTF-16, whatever it says.
  return name.startsWith("utf-16") ? "utf-8" : name;
}

const REPLACEMENT = "\ufffd";

/** How many places of decoded text could not be decoded. */
export function undecodableIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) count++;
  return count;
}

/** Whether bytes are UTF-8 with a few broken places, rather than another encoding: ten good characters beyond ASCII for each bad place. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const bad = undecodableIn(text);
  let good = -bad;
  for (const character of text) if (character > "\u007f") good++;
  return good > 10 * bad;
}

/**
 * The bytes beyond ASCII and what stands near them. A table of plain English with one headline in Russian would be taken for
 * French as a whole.
 */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const stretches: Uint8Array[] = [];
  let from = 0;
  let to = 0;
  let size = 0;
  for (let at = 0; at < bytes.length && size < SAMPLE; at++) {
    if (bytes[at]! < 0x80) continue;
    if (at - NEAR > to) {
      stretches.push(bytes.subarray(from, to));
      from = at - NEAR;
    }
    to = Math.min(bytes.length, at + NEAR);
    size++;
  }
  return Buffer.concat([...stretches, bytes.subarray(from, to)]);
}

/** The likeliest encoding that there is a decoder for. UTF-8 and UTF-16 are ruled out by now. */
async function guessedEncoding(bytes: Uint8Array): Promise<string> {
  const { default: chardet } = await import("chardet");
  for (const { name } of chardet.analyse(bytes)) {
    const known = encodingName(name);
    if (known !== null && !known.startsWith("utf-")) return known;
  }
  return "windows-1252";
}

/**
 * The encoding of bytes: a byte order mark tells it, then whether they are valid UTF-8, then what is declared, then their
 * statistics. Bytes with NUL among them are no text in any encoding that could be guessed, and stay UTF-8.
 *
 * @returns its WHATWG name
 */
export async function encodingOf(bytes: Uint8Array, hints: EncodingHints = {}): Promise<string> {
  if (hints.encoding !== undefined) return encodingName(hints.encoding)!;
  const marked = markedEncoding(bytes);
  if (marked !== null) return marked;
  if (isUtf8(bytes)) return "utf-8";
  const declared = hints.declared == null ? null : encodingName(hints.declared);
  if (declared !== null) return declared;
  const stated = hints.markup ? declaredEncoding(bytes) : null;
  if (stated !== null) return stated;
  const start = bytes.subarray(0, SAMPLE);
  return start.includes(0) || isNearlyUtf8(bytes) ? "utf-8" : guessedEncoding(sampleOf(bytes));
}

/** Decodes in streaming mode: in one go, Node 20 decodes windows-1252 as Latin-1, without its quotation marks. */
function decoded(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/**
 * Text of bytes in whatever encoding they are.
 *
 * @example
 * (await decodeText(Uint8Array.of(0x93, 0x4e, 0x6f, 0x94))).text // “No”
 */
export async function decodeText(bytes: Uint8Array, hints: EncodingHints = {}): Promise<DecodedText> {
  const encoding = await encodingOf(bytes, hints);
  const text = decoded(bytes, encoding);
  // A text may hold U+FFFD itself: valid UTF-8 has no undecodable place.
  const undecodable = encoding === "utf-8" && isUtf8(bytes) ? 0 : undecodableIn(text);
  return { text, encoding, undecodable };
}
