import { HustingsError } from "./errors.ts";
import type { Analysis } from "./schema/index.ts";

/** The units offsets can be given in: UTF-16 code units (JavaScript, Java), Unicode code points (Python), UTF-8 bytes (Rust, Go, files). */
export const OFFSET_UNITS = ["utf16", "codepoint", "utf8"] as const;

/** A unit of {@link OFFSET_UNITS}. */
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** Whether a value is a unit offsets can be given in. */
export function isOffsetUnit(value: unknown): value is OffsetUnit {
  return OFFSET_UNITS.includes(value as OffsetUnit);
}

/** For each UTF-16 offset of the text, up to and including its length, the offset in the other unit. */
function offsetsFromUtf16(text: string, unit: OffsetUnit): Uint32Array {
  const table = new Uint32Array(text.length + 1);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    table[i] = at;
    const code = text.codePointAt(i)!;
    if (unit === "utf16") at++;
    else if (code > 0xffff) {
      // The second half of a pair is no place of its own: it counts with the first.
      table[++i] = at;
      at += unit === "utf8" ? 4 : 1;
    } else at += unit === "codepoint" || code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  table[text.length] = at;
  return table;
}

function inverse(table: Uint32Array): Uint32Array {
  const back = new Uint32Array(table[table.length - 1]! + 1);
  for (let i = table.length - 1; i >= 0; i--) back[table[i]!] = i;
  return back;
}

/** Turns an offset into `text` from one unit into another. */
export function offsetMap(text: string, from: OffsetUnit, to: OffsetUnit): (offset: number) => number {
  const back = from === "utf16" ? null : inverse(offsetsFromUtf16(text, from));
  const there = to === "utf16" ? null : offsetsFromUtf16(text, to);
  return (offset) => {
    const utf16 = back ? back[offset]! : offset;
    return there ? there[utf16]! : utf16;
  };
}

const noteOf = (unit: OffsetUnit): string =>
  `Every start and end counts ${unit === "utf8" ? "UTF-8 bytes" : "Unicode code points"}.`;

/** The unit of an analysis' offsets, as its note `OFFSET_UNIT` tells. */
export function offsetUnitOf({ notes }: Pick<Analysis, "notes">): OffsetUnit {
  const note = notes.find(({ code }) => code === "OFFSET_UNIT");
  if (note === undefined) return "utf16";
  return note.message === noteOf("utf8") ? "utf8" : "codepoint";
}

function mapped(value: unknown, convert: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, convert));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    copy[name] =
      (name === "start" || name === "end") && typeof inner === "number" ? convert(inner) : mapped(inner, convert);
  }
  return copy;
}

/**
 * The same analysis with every `start` and `end` in another unit. Converting there and back gives the analysis again. An analysis whose
 * offsets are not UTF-16 carries the note `OFFSET_UNIT`.
 *
 * @param analysis - an analysis whose offsets are in the unit `from`
 * @param units - the unit wanted, and the unit the analysis has (`utf16` unless told)
 * @throws HustingsError `INVALID_OPTION` for a unit that does not exist
 * @example
 * convertOffsets(analyze("🇫🇷 “Oui,” she said."), { to: "utf8" }).quotations[0].content[0].start; // → 9
 */
export function convertOffsets(analysis: Analysis, units: { to: OffsetUnit; from?: OffsetUnit }): Analysis {
  const { to, from = "utf16" } = units;
  for (const unit of [to, from]) {
    if (!isOffsetUnit(unit)) {
      throw new HustingsError(
        "INVALID_OPTION",
        `A unit of offsets is one of ${OFFSET_UNITS.join(", ")}; got ${String(unit)}.`,
      );
    }
  }
  const convert = offsetMap(analysis.article.text, from, to);
  const converted = mapped(
    { ...analysis, notes: analysis.notes.filter(({ code }) => code !== "OFFSET_UNIT") },
    convert,
  ) as Analysis;
  if (to !== "utf16") {
    converted.notes.push({ code: "OFFSET_UNIT", message: noteOf(to), span: null });
  }
  return converted;
}
