/** Writing systems that are told apart; Chinese characters, kana and hangul count as one, since texts mix them. */
export type Script =
  | "Latin"
  | "Cyrillic"
  | "Greek"
  | "Arabic"
  | "Hebrew"
  | "Devanagari"
  | "Georgian"
  | "Armenian"
  | "Thai"
  | "East Asian";

const LATIN_END = 0x24f;
/** First and last code unit of each script's main blocks (Unicode 16, Blocks.txt). */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x370, 0x3ff, "Greek"],
  [0x400, 0x52f, "Cyrillic"],
  [0x531, 0x58f, "Armenian"],
  [0x591, 0x5f4, "Hebrew"],
  [0x600, 0x6ff, "Arabic"],
  [0x750, 0x77f, "Arabic"],
  [0x900, 0x963, "Devanagari"],
  [0xe01, 0xe4e, "Thai"],
  [0x10a0, 0x10ff, "Georgian"],
  [0x1e00, 0x1eff, "Latin"],
  [0x1f00, 0x1fff, "Greek"],
  [0x3041, 0x30ff, "East Asian"],
  [0x3400, 0x4dbf, "East Asian"],
  [0x4e00, 0x9fff, "East Asian"],
  [0xac00, 0xd7a3, "East Asian"],
];

/** The script of a letter's code unit, null for everything else. */
export function scriptOf(code: number): Script | null {
  if (code < 0x80) {
    const lower = code | 32;
    return lower >= 97 && lower <= 122 ? "Latin" : null;
  }
  if (code < 0x370) return code >= 0xc0 && code <= LATIN_END && code !== 0xd7 && code !== 0xf7 ? "Latin" : null;
  for (const [first, last, script] of RANGES) {
    if (code < first) return null;
    if (code <= last) return script;
  }
  return null;
}

/** How many letters of each script a stretch of text has. */
export function countScripts(text: string, start: number, end: number): Map<Script, number> {
  const counts = new Map<Script, number>();
  let script: Script | null = null;
  let run = 0;
  for (let index = start; index < end; index++) {
    const next = scriptOf(text.charCodeAt(index));
    if (next === null) continue;
    if (next !== script) {
      if (script !== null) counts.set(script, (counts.get(script) ?? 0) + run);
      script = next;
      run = 0;
    }
    run++;
  }
  if (script !== null) counts.set(script, (counts.get(script) ?? 0) + run);
  return counts;
}

/** The script with most letters and its share of them; null where there are no letters. */
export function mainScript(counts: ReadonlyMap<Script, number>): { script: Script; share: number } | null {
  let total = 0;
  let best: Script | null = null;
  let most = 0;
  for (const [script, count] of counts) {
    total += count;
    if (count > most) {
      most = count;
      best = script;
    }
  }
  return best === null ? null : { script: best, share: most / total };
}
