import { HONORIFIC_GENDERS } from "../../actors/gazetteer.ts";
import { foldName } from "../../actors/name-keys.ts";
import { SHORT_NAMES } from "../../lexicons/short-names.ts";

/** The parts of a person's name, folded: without case, diacritics and titles. */
export interface PersonName {
  readonly given: string;
  /** Words and initials between, without particles. */
  readonly middle: readonly string[];
  readonly surname: string;
  /** `sr`, `jr`, `ii` and the like, null for none. */
  readonly generation: string | null;
}

const GENERATIONS: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);
const PARTICLES: ReadonlySet<string> = new Set(
  "de da do dos das di del della der den van von und la le el al bin ibn ben y e".split(" "),
);
/** The words of a name, folded, without full stops, commas and titles of address. */
function wordsOf(name: string): string[] {
  const words = name
    .split(/[\s,]+/)
    .map((word) => foldName(word).replace(/\.$/, ""))
    .filter((word) => word !== "");
  let from = 0;
  while (from < words.length - 1 && HONORIFIC_GENDERS.has(words[from]!)) from++;
  return words.slice(from);
}

/** Reads a name; null for one without a given name and a surname: nobody is known by a surname or an initial alone. */
export function personName(name: string): PersonName | null {
  const words = wordsOf(name);
  const last = words.at(-1) ?? "";
  const generation = GENERATIONS.has(last) ? last : null;
  if (generation !== null) words.pop();
  const [given = "", ...rest] = words;
  const surname = rest.pop() ?? "";
  if (surname.length < 2 || given.replaceAll(".", "").length < 2) return null;
  return {
    given,
    middle: rest.filter((word) => !PARTICLES.has(word)).flatMap((word) => word.split(".")),
    surname,
    generation,
  };
}

/** The last word of a name that is no full one, folded: a surname, or the one name somebody is known by. */
export function singleName(name: string): string {
  return wordsOf(name).at(-1) ?? "";
}

const fullForms: ReadonlyMap<string, string> = new Map(SHORT_NAMES.entries);

/** Ways in which transliterations write one sound. */
const SOUNDS: readonly (readonly [from: string, to: string])[] = [
  ["zh", "j"],
  ["kh", "h"],
  ["ph", "f"],
  ["ts", "c"],
  ["ck", "k"],
  ["ks", "x"],
  ["sch", "sh"],
  ["ou", "u"],
  ["w", "v"],
];
/** Short surnames that differ in a letter are two: Li and Ly. */
const SHORTEST_VARIANT = 5;

/**
 * A word of a name as transliterations agree on it: the same for Zelensky, Zelenskiy and Zelenskyy, for Sergei and Sergey, for Medvedev and
 * Medvedeff; not for Maria and Mario, or Harlan and Harlin.
 */
function spelling(word: string): string {
  let sounds = word.replace(/ff$/, "v");
  for (const [from, to] of SOUNDS) sounds = sounds.replaceAll(from, to);
  let plain = "";
  for (const letter of sounds) {
    const same = letter === "y" ? "i" : letter;
    if (!plain.endsWith(same)) plain += same;
  }
  return plain;
}

/** What names of one person have in common: given name and surname, the same for short forms (Mike, Michael) and for all transliterations. */
export const nameKey = ({ given, surname }: PersonName): string =>
  `${spelling(fullForms.get(given) ?? given)} ${surname.length < SHORTEST_VARIANT ? surname : spelling(surname)}`;

/** Whether middle names can be the same: each the initial of the other's or equal, as far as both go: "H." and "Herbert Walker", not "W." and "H. W.". */
export function middleNamesFit(one: string, other: string): boolean {
  const [a, b] = [one.split(" "), other.split(" ")];
  return a.every(
    (word, i) => b[i] === undefined || word === b[i] || isInitialOf(word, b[i]) || isInitialOf(b[i], word),
  );
}

const isInitialOf = (short: string, long: string): boolean => short.length === 1 && long.startsWith(short);
