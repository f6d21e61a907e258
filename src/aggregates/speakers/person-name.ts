import { GIVEN_NAMES, HONORIFIC_GENDERS } from "../../actors/gazetteer.ts";
import { foldName, skeleton } from "../../actors/name-keys.ts";
import { jaroWinkler } from "../../language/natural.ts";

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
/** How alike two spellings of one surname are at least (Jaro–Winkler), and how long each is. */
const SAME_SPELLING = 0.85;
const SHORTEST_VARIANT = 5;

/** The words of a name, folded, without full stops, commas and titles of address. */
function wordsOf(name: string): string[] {
  const words = name
    .split(/[\s,]+/)
    .map((word) => foldName(word).replace(/\.+$/, ""))
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
  return { given, middle: rest.filter((word) => !PARTICLES.has(word)), surname, generation };
}

/** The last word of a name that is no full one, folded: a surname, or the one name somebody is known by. */
export function singleName(name: string): string {
  return wordsOf(name).at(-1) ?? "";
}

/** What names of one person have in common: given name and surname. */
export const nameKey = ({ given, surname }: PersonName): string => `${given} ${surname}`;

/** Names are only compared with names of the same sound: the same for Sergei Zhumanov and Sergey Jumanov. */
export const soundKey = ({ given, surname }: PersonName): string => `${skeleton(given)} ${skeleton(surname)}`;

/** Spellings of one name in other letters: Volodymyr Zelensky and Zelenskyy, Sergei and Sergey; not Maria and Mario, which are two given names. */
export function isSameSpelling(a: PersonName, b: PersonName): boolean {
  return isSameWord(a.surname, b.surname) && (a.given === b.given || isSameGiven(a.given, b.given));
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST_VARIANT) return false;
  return skeleton(a) === skeleton(b) && jaroWinkler(a, b) >= SAME_SPELLING;
}

/** Two given names that are in use are two names, unless they only differ in i, j and y: Sergei and Sergey. */
function isSameGiven(a: string, b: string): boolean {
  if (a.replace(/[ijy]+/g, "i") === b.replace(/[ijy]+/g, "i")) return true;
  return !(GIVEN_NAMES.has(a) && GIVEN_NAMES.has(b)) && isSameWord(a, b) && a.at(-1) === b.at(-1);
}

/** Whether one of two middle names is the initial of the other. */
export function isInitialOf(short: string, long: string): boolean {
  return short.replaceAll(".", "").length === 1 && long.startsWith(short.charAt(0));
}
