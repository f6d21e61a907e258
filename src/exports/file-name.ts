import { fingerprint } from "../article/fingerprint.ts";

const SAFE = /[a-z0-9_-]/;
/** Names that Windows keeps for devices, whatever comes after their first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/;
/** Longest name in bytes, so that endings and a number still fit into the 255 of common file systems. */
const LONGEST = 160;

const escaped = (byte: number): string => `%${byte.toString(16).padStart(2, "0")}`;

/** UTF-8 of a character, also of half a one, which has none by the standard but must not fall together with others. */
function bytesOf(character: string): number[] {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return [code];
  const more = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x800) return [0xc0 | (code >> 6), more(0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), more(6), more(0)];
  return [0xf0 | (code >> 18), more(12), more(6), more(0)];
}

const encoded = (character: string): string => bytesOf(character).map(escaped).join("");

/**
 * A name made of an article's id that every file system holds and tells from the names of all other ids: small letters, digits, `_`, `-`
 * and dots (not at the start) stay, everything else, capitals too, is percent-encoded, so that `decodeURIComponent` gives the id back.
 * A name longer than 160 characters is cut and ends with `~` and a hash of the id; the empty id is `~`.
 *
 * @param id - any string
 * @example
 * fileName("Wire/2023-11-07"); // → "%57ire%2f2023-11-07"
 */
export function fileName(id: string): string {
  if (id === "") return "~";
  const parts = [...id].map((character, i) =>
    SAFE.test(character) || (character === "." && i > 0) ? character : encoded(character),
  );
  if (DEVICE.test(id)) parts[0] = encoded(parts[0]!);
  const name = parts.join("");
  return name.length <= LONGEST ? name : `${shortened(parts)}~${fingerprint(id)}`;
}

function shortened(parts: readonly string[]): string {
  let short = "";
  for (const part of parts) {
    if (short.length + part.length > LONGEST - 17) break;
    short += part;
  }
  return short;
}
