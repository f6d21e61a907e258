/**
 * The parts of `natural` that hustings uses, imported from deep inside the package and bundled into `dist`: its root module prints,
 * reads the caller's `.env` and pulls database drivers, which an analysis library must not do.
 */
import jaroWinklerDistance from "natural/lib/natural/distance/jaro-winkler_distance.js";
import porterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import { Memo } from "../learning/memo.ts";

/** Longest word the stemmer is given: it is super-linear on long runs, and no English word is longer. */
const LONGEST_STEMMED = 40;

/** The stemmer goes through some sixty patterns for every word. */
const stems = new Memo<string>(8192);

/** Porter stem of a lower-case word; words of over 40 characters come back unchanged. */
export function stem(word: string): string {
  if (word.length > LONGEST_STEMMED) return word;
  return stems.of(word) ?? stems.keep(word, porterStemmer.stem(word));
}

/** Jaro–Winkler similarity of two names, 0 to 1, case ignored; only the first 40 characters count. */
export function jaroWinkler(a: string, b: string): number {
  return jaroWinklerDistance(a.slice(0, LONGEST_STEMMED), b.slice(0, LONGEST_STEMMED), { ignoreCase: true });
}
