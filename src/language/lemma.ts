import { lemmaModel } from "../models/lemmas.ts";
import { type Inflection, undo } from "./inflection.ts";
import { IRREGULAR } from "./irregular.ts";
import type { Tag } from "./token.ts";

const INFLECTION: Readonly<Partial<Record<Tag, Exclude<Inflection, "none">>>> = {
  VBD: "past",
  VBN: "past",
  VBG: "ing",
  VBZ: "s",
  NNS: "plural",
  NNPS: "plural",
  JJR: "comparative",
  RBR: "comparative",
  JJS: "superlative",
  RBS: "superlative",
};

/** Classes that exceptions are filed under: {@link Inflection}, and bare verbs and closed words apart from other uninflected ones. */
export type LemmaClass = Inflection | "base" | "closed";

const BASE = new Set<Tag>(["VB", "VBP", "MD"]);
const OPEN = new Set<Tag>(["NN", "NNP", "JJ", "RB", "CD", "FW", "ADD", "SYM", "UH"]);

/** Class that lemmas of words with a tag are looked up in. */
export function lemmaClass(tag: Tag): LemmaClass {
  const inflection = INFLECTION[tag];
  if (inflection) return inflection;
  if (BASE.has(tag)) return "base";
  return OPEN.has(tag) ? "none" : "closed";
}

/** Exceptions by class, and stems whose base form the spelling does not tell. */
export interface LemmaTable {
  readonly exceptions: ReadonlyMap<LemmaClass, ReadonlyMap<string, string>>;
  readonly stems: ReadonlyMap<string, string>;
}

/** Table of a packed model: `class form lemma form lemma ...` a line, with stems under `stems`. */
export function unpackLemmas(packed: string): LemmaTable {
  const exceptions = new Map<LemmaClass, Map<string, string>>();
  let stems = new Map<string, string>();
  for (const line of packed.split("\n")) {
    const fields = line.split(" ");
    const entries = new Map<string, string>();
    for (let i = 1; i + 1 < fields.length; i += 2) entries.set(fields[i]!, fields[i + 1]!);
    if (fields[0] === "stems") stems = entries;
    else exceptions.set(fields[0] as LemmaClass, entries);
  }
  return { exceptions, stems };
}

/** Prefixes that irregular verbs take without changing how they are inflected. */
const PREFIXES = ["over", "under", "fore", "out", "mis", "with", "up", "re", "un"];

/** Words longer than this are taken as they are. */
const LONGEST = 40;

/** Base form of a form that is listed: an irregular one or an exception. */
function listed({ exceptions }: LemmaTable, kind: LemmaClass, norm: string): string | undefined {
  const irregular = kind === "base" || kind === "closed" ? undefined : IRREGULAR[kind]?.get(norm);
  return irregular ?? exceptions.get(kind)?.get(norm);
}

/** Base form of a past form that is listed without its prefix: misled, rebuilt. Forms in -ied are no safe ground: relied. */
function prefixed(table: LemmaTable, norm: string): string | undefined {
  if (norm.endsWith("ied")) return undefined;
  for (const prefix of PREFIXES) {
    if (!norm.startsWith(prefix) || norm.length < prefix.length + 3) continue;
    const base = listed(table, "past", norm.slice(prefix.length));
    if (base !== undefined) return prefix + base;
  }
  return undefined;
}

/** Base form by a table: an irregular form, an exception, or the rule for the inflection. */
export function lemmaBy(table: LemmaTable, norm: string, tag: Tag): string {
  const kind = lemmaClass(tag);
  const known = listed(table, kind, norm);
  if (known !== undefined) return known;
  if (kind === "none" || kind === "base" || kind === "closed" || norm.length > LONGEST) return norm;
  const base = kind === "past" ? prefixed(table, norm) : undefined;
  if (base !== undefined) return base;
  const hyphen = norm.lastIndexOf("-");
  if (hyphen > 0 && hyphen < norm.length - 1)
    return norm.slice(0, hyphen + 1) + lemmaBy(table, norm.slice(hyphen + 1), tag);
  return undo(norm, kind, (stem) => table.stems.get(stem));
}

let table: LemmaTable | null = null;

/**
 * Base form of a word, in lower case as the word is.
 *
 * @param norm the word in lower case, with straight apostrophes
 * @param tag its Penn tag
 * @example
 * lemmaOf("said", "VBD"); // → "say"
 * lemmaOf("meetings", "NNS"); // → "meeting"
 */
export function lemmaOf(norm: string, tag: Tag): string {
  table ??= unpackLemmas(lemmaModel);
  return lemmaBy(table, norm, tag);
}
