import { MONTHS } from "../lexicons/months.ts";
import { NEWS_AGENCIES } from "../lexicons/news-agencies.ts";

const LONGEST = 200;
const MOST_WORDS = 24;
const PREFIX =
  /^(?:(?:words|story|text|written|reported|reporting|analysis|opinion|interview|commentary) by|by)\s*:?\s+/i;
const AUTHOR = /^(?:author|authors|byline|written by|reporter)\s*:\s*/i;
const CREDIT =
  /^[([]?(?:[-–—]+\s*)?(?:additional |writing and |editing and )?(?:reporting|writing|editing)(?: and (?:writing|editing|reporting))? by\s/i;
const REPORTED_FROM =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}(?:and (?:\p{Lu}[\p{L}.'’-]+ ){1,3})?(?:reported|contributed) (?:from|to) (?:\p{Lu}[\p{L}.'’-]+|this report)[^.]{0,60}\.?$/u;
const PARTS = /\s[|·•–—-]\s/;
const SIGNATURE_PARTS = /\s[|·•–—-]\s|,/;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|[“"(]?\p{Lu}[\p{L}'’-]+[”")]?)$/u;
const PARTICLES = new Set([
  "de",
  "del",
  "della",
  "da",
  "dos",
  "di",
  "van",
  "von",
  "der",
  "den",
  "ter",
  "la",
  "le",
  "el",
  "al",
  "bin",
  "ibn",
  "y",
  "e",
]);
const CONNECTORS = new Set(["and", "&", "with", "for", "in", "of", "the", "at", "from", "on"]);
/** Words after which a byline says no more names: place, outlet or office. */
const TAIL = /\s(?:for|in|at|from)\s/i;
const BETWEEN_NAMES = /,|\s(?:and|AND|&|with)\s/;
const LEADING_AND = /^and\s/i;
const ROLE_WORD = /^\p{Ll}/u;

const agencies = new Set(NEWS_AGENCIES.entries);
const months = new Set(MONTHS.entries.map(([name]) => name));

const wordsOf = (text: string) => text.split(/[\s,]+/).filter((word) => word !== "");
const isNameWord = (word: string) => NAME_WORD.test(word) && !months.has(word.toLowerCase());
const isAgency = (name: string) => agencies.has(name.toLowerCase().replaceAll(".", ""));

/** One to five words, all of them capitalised but for particles. */
function isPersonName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length === 0 || words.length > 5 || !isNameWord(words[0]!)) return false;
  return words.every((word) => isNameWord(word) || PARTICLES.has(word.toLowerCase()));
}

/** The names in "Jane Roe and John Doe, Reuters", as the line has them. Empty where there are none. */
function namesIn(text: string): string[] {
  const cut = text.trim().split(TAIL)[0]!.replace(/\.$/, "");
  const names = cut
    .split(BETWEEN_NAMES)
    .map((name) => name.trim().replace(LEADING_AND, "").trim())
    .filter((name) => name !== "");
  const people = names.filter((name) => !isAgency(name) && isPersonName(name));
  const signed = people.length > 1 ? people.filter((name, index) => index === 0 || name.includes(" ")) : people;
  return signed.length > 0 ? signed : names.filter(isAgency);
}

/** Whether every word is a name, a connector or, after a comma, part of a job title: no verb, so no sentence. */
function readsAsNames(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS || !isNameWord(words[0]!)) return false;
  const [names = "", ...roles] = text.split(",").map((part) => part.trim());
  const plain = (word: string) =>
    isNameWord(word) || CONNECTORS.has(word.toLowerCase()) || PARTICLES.has(word.toLowerCase());
  if (!wordsOf(names).every(plain)) return false;
  return roles.every((role) => wordsOf(role).every(plain) || (wordsOf(role).length <= 4 && ROLE_WORD.test(role)));
}

function joined(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]!}`;
}

/**
 * Names in a byline: "By Jane Roe and John Doe, Reuters" gives "Jane Roe and John Doe". Null where the line is no byline; a
 * sentence that begins with "By" has words that are no names.
 */
export function readByline(line: string): string | null {
  if (line.length > LONGEST || /[.!?][”"]?$/.test(line.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ""))) return null;
  const prefix = PREFIX.exec(line) ?? AUTHOR.exec(line);
  if (prefix === null) return null;
  const first = line.slice(prefix[0].length).split(PARTS)[0]!.trim();
  if (!readsAsNames(first)) return null;
  const names = namesIn(first);
  return names.length === 0 ? null : joined(names);
}

/** Names in a line without "By" that stands where a byline stands: "Jane Roe | The Courier", "Jane Roe, Reuters". */
export function readSignature(line: string, outlet: string | null): string | null {
  if (line.length > 120 || /[.!?:;]$/.test(line)) return null;
  const parts = line.split(SIGNATURE_PARTS).map((part) => part.trim());
  const [name = "", publication = ""] = parts;
  if (parts.length !== 2 || !/\s/.test(name) || !isPersonName(name)) return null;
  const known = isAgency(publication) || (outlet !== null && publication.toLowerCase() === outlet.toLowerCase());
  return known || (line.includes(" | ") && readsAsNames(publication)) ? name : null;
}

/** Credits below an article: "(Reporting by Jane Roe; Editing by John Doe)", "Roe reported from Lisbon." */
export function isCredit(line: string): boolean {
  return line.length <= 400 && (CREDIT.test(line) || REPORTED_FROM.test(line));
}
