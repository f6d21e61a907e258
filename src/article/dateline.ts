import { COUNTRIES } from "../lexicons/countries.ts";
import { MONTHS } from "../lexicons/months.ts";
import { NEWS_AGENCIES } from "../lexicons/news-agencies.ts";
import { PLACES } from "../lexicons/places.ts";
import { parseStatedDate, wordsOfDate } from "./stated-date.ts";

/** A dateline ends within this many characters. */
const LONGEST = 110;
const MOST_PLACE_WORDS = 5;
const DASH = /(?:--|[–—_-])(?=\s)|(?:--|—|_)(?=["“'‘\p{Lu}])/gu;
const AGENCY = /\(([^()]{2,40})\)\s*$/u;
const CAPITAL_WORD = /^\p{Lu}[\p{Lu}\p{M}.'’-]*$/u;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const GOES_ON = /^\s*["“'‘«„([$£€]?[\p{Lu}\p{N}]/u;

/** Words in capitals before a dash that are not places. */
const SIGNALS = new Set([
  "UPDATE",
  "BREAKING",
  "EXCLUSIVE",
  "WATCH",
  "LIVE",
  "OPINION",
  "ANALYSIS",
  "CORRECTION",
  "CORRECTED",
  "EXPLAINER",
  "VIDEO",
  "PHOTOS",
  "FACTBOX",
  "NOTE",
  "QUESTION",
  "ANSWER",
  "NEWS",
  "WARNING",
  "EDITORIAL",
]);
const PLACE_PARTICLES = new Set(["de", "del", "do", "of", "the", "la", "los", "al", "and", "upon", "on", "sur"]);

/** "NEW DELHI: The court …": a known place in capitals, a colon, and a sentence. */
const PLACE_AND_COLON = /^(\p{Lu}[\p{Lu}.' -]{2,30}):\s+(?=["“'‘\p{Lu}])/u;

const places: ReadonlySet<string> = new Set(
  [...PLACES.entries, ...COUNTRIES.entries.flatMap(({ name, capitals }) => [name, ...capitals])].map((name) =>
    name.toUpperCase(),
  ),
);
const agencies = new Set(NEWS_AGENCIES.entries);
const months = new Set(MONTHS.entries.map(([name]) => name));

/** A dateline at the beginning of a paragraph: where it ends, its dash included, and the full date it gives, if any. */
export interface Dateline {
  readonly end: number;
  readonly date: string | null;
}

function isAgency(name: string): boolean {
  const first = name.split(/[,/]/)[0]!.trim();
  return agencies.has(first.toLowerCase()) || (first.length <= 12 && CAPITAL_WORD.test(first.replaceAll(" ", "")));
}

interface Parts {
  place: string[];
  region: string[];
  dated: boolean;
  date: string | null;
}

/** "ASTANA, Kazakhstan, Nov. 7, 2023" by its commas and full stops. Null when it is not place, region and date. */
function readParts(text: string): Parts | null {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  if (words.length === 0 || words.length > 12) return null;
  const dateAt = words.findIndex((word, index) => index > 0 && (/^\d{1,4}\.?$/.test(word) || isMonth(word)));
  const names = dateAt < 0 ? words : words.slice(0, dateAt);
  if (names.length > MOST_PLACE_WORDS) return null;
  const comma = text.indexOf(",");
  const inPlace = comma < 0 ? names.length : text.slice(0, comma).split(/\s+/).length;
  const dated = dateAt >= 0;
  if (dated && !isDayOfMonth(words.slice(dateAt))) return null;
  const date = dated ? (parseStatedDate(wordsOfDate(words.slice(dateAt).join(" ")), 0)?.iso ?? null) : null;
  return { place: names.slice(0, inPlace), region: names.slice(inPlace), dated, date };
}

function isMonth(word: string): boolean {
  return months.has(word.toLowerCase().replace(/\.$/, ""));
}

/** Month and day in either order, with or without a year, and nothing else. */
function isDayOfMonth(words: readonly string[]): boolean {
  if (words.length > 3 || !words.some(isMonth)) return false;
  return words.every((word) => isMonth(word) || /^\d{1,4}\.?$/.test(word));
}

const isName = (word: string) => NAME_WORD.test(word) || PLACE_PARTICLES.has(word.toLowerCase());

function isPlace(parts: Parts, certain: boolean): boolean {
  const { place, region } = parts;
  if (place.length === 0 || !place.every(isName) || !region.every(isName)) return false;
  const capitals = place.every((word) => CAPITAL_WORD.test(word) || PLACE_PARTICLES.has(word.toLowerCase()));
  if (SIGNALS.has(place[0]!.replace(/[.:]$/, ""))) return false;
  if (certain) return true;
  const letters = place.join("").replace(/[^\p{L}]/gu, "").length;
  return capitals && (letters >= 4 || region.length > 0) && !place[0]!.endsWith(":");
}

function readUpTo(head: string, early: boolean): { date: string | null } | null {
  const agency = AGENCY.exec(head);
  if (agency !== null && !isAgency(agency[1]!)) return null;
  const parts = readParts(agency === null ? head : head.slice(0, agency.index));
  if (parts === null) return null;
  const certain = agency !== null || parts.dated;
  if (!isPlace(parts, certain) || (!certain && !early && parts.region.length === 0)) return null;
  return { date: parts.date };
}

/**
 * Reads a dateline at the beginning of a paragraph: "ASTANA, Nov 7 (Reuters) -", "LONDON (AP) —", "NEWARK, N.J. --". The place is
 * in capitals, or an agency or a date stands by it; a dash ends it and the text goes on in a capital. A known place in capitals may
 * end in a colon: "NEW DELHI:".
 *
 * @param text - the article's text
 * @param start - where the paragraph begins
 * @param end - where it ends
 * @param early - whether it is among the first paragraphs, where a place in capitals and a dash are enough; further down they
 *   are more often a speaker or a list item
 */
export function readDateline(text: string, start: number, end: number, early = true): Dateline | null {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const [before = "", place = ""] = PLACE_AND_COLON.exec(head) ?? [];
  if (early && places.has(place)) return { end: start + before.trimEnd().length, date: null };
  for (const dash of head.matchAll(DASH)) {
    const after = dash.index + dash[0].length;
    if (dash.index === 0 || !GOES_ON.test(text.slice(start + after, Math.min(end, start + after + 8)))) continue;
    const read = readUpTo(head.slice(0, dash.index).trimEnd(), early);
    if (read !== null) return { end: start + after, date: read.date };
  }
  return null;
}

/** A line that is a place and a full date and nothing else, as press releases have it: "Lisbon, 7 November 2023". */
export function readPlaceAndDate(line: string): { date: string } | null {
  if (line.length > LONGEST || !/\d/.test(line)) return null;
  const parts = readParts(line.replace(/[–—-]$/, "").trimEnd());
  if (parts === null || parts.date === null || !isPlace(parts, true)) return null;
  return { date: parts.date };
}
