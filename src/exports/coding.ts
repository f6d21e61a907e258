import { COUNTRIES, type Country } from "../lexicons/countries.ts";
import { COUNTRY_CODES } from "../lexicons/country-codes.ts";
import { PLOVER_CONTEXTS } from "../lexicons/plover-contexts.ts";
import { PLOVER_MODES, type PloverMode } from "../lexicons/plover-modes.ts";
import { PLOVER_SECTORS } from "../lexicons/plover-sectors.ts";
import type { PloverType } from "../schema/index.ts";
import type { Side } from "./sides.ts";
import { StatedWords } from "./stated-words.ts";

const modes = new StatedWords(PLOVER_MODES.entries.map((entry) => [entry, entry.words] as const));
const contexts = new StatedWords(PLOVER_CONTEXTS.entries.map(({ context, words }) => [context, words] as const));
const sectors = new StatedWords(PLOVER_SECTORS.entries.map(({ code, words }) => [code, words] as const));
const sectorOrder: readonly string[] = PLOVER_SECTORS.entries.map(({ code }) => code);
const contextOrder: readonly string[] = PLOVER_CONTEXTS.entries.map(({ context }) => context);

const LONGEST_COUNTRY = 5;
const NAME_WORD = /[\p{L}'’.-]+/gu;
const codeOf: ReadonlyMap<string, string> = new Map(COUNTRY_CODES.entries);
/** The code of a country by its names, demonyms and capitals as written. A state that is no more does not take a capital from one that is. */
const countryCodes: ReadonlyMap<string, string> = countriesByWord();

function countriesByWord(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (words: (country: Country) => readonly string[]) => {
    for (const country of COUNTRIES.entries) {
      for (const word of words(country)) {
        const plain = word.replace(/^the /, "");
        if (!found.has(plain)) found.set(plain, codeOf.get(country.name) ?? "");
      }
    }
  };
  add(({ name, also }) => [name, ...also]);
  add(({ demonyms }) => demonyms);
  add(({ capitals }) => capitals);
  return found;
}

/** How an interaction is carried out, where the words around it state it; at most one mode. */
export function modesOf(type: PloverType, words: string): string[] {
  const stated: ReadonlySet<PloverMode> = modes.in(words);
  const first = PLOVER_MODES.entries.find((entry) => entry.type === type && stated.has(entry));
  return first === undefined ? [] : [first.mode];
}

/** The contexts that a sentence states, in the order of the list. */
export function contextsOf(sentence: string): string[] {
  const stated = contexts.in(sentence);
  return contextOrder.filter((context) => stated.has(context));
}

/** The sector of society that words describe, null where they name none. */
export function sectorOf(words: string): string | null {
  const stated = sectors.in(words);
  return sectorOrder.find((code) => stated.has(code)) ?? null;
}

/** ISO 3166-1 alpha-3 code of the first country, people or capital that words name, null where they name none. */
export function countryCodeOf(words: string): string | null {
  const found = [...words.matchAll(NAME_WORD)].map(([word]) => word.replace(/['’]s$/, ""));
  for (let from = 0; from < found.length; from++) {
    for (let length = Math.min(LONGEST_COUNTRY, found.length - from); length > 0; length--) {
      const name = found.slice(from, from + length).join(" ");
      const code = countryCodes.get(name) ?? countryCodes.get(name.replace(/s$/, ""));
      if (code) return code;
    }
  }
  return null;
}

/** The words that tell who somebody is: as written, with the name, the roles and the other names of the actor. */
export function wordsOf({ text, actor }: Side): string {
  return actor === null ? text : [text, actor.name, ...actor.roles, ...actor.aliases].join(" | ");
}
