import { PAGE_FURNITURE } from "../lexicons/page-furniture.ts";
import type { Piece } from "./pieces.ts";
import { countScripts, mainScript, type Script } from "./scripts.ts";

/** A longer line is told by its script alone: buttons and prompts are short. */
const LONGEST_LINE = 400;
/** Of a line longer than this only the opening is looked at: cookie notices and form instructions are sentences. */
const LONGEST_PROMPT = 160;
const OPENING = 80;
const MOST_PROMPT_WORDS = 15;
const MOST_POINTER_WORDS = 9;
/** A label such as "Read more" ends at a colon within this many characters. */
const LONGEST_LABEL = 40;
const LONGEST_PHRASE = 8;
/** Below this share of its letters no script is the article's main one: the text is in two languages. */
const MAIN_SCRIPT_SHARE = 0.6;
const OTHER_SCRIPT_SHARE = 0.7;

const WORD = /[\p{L}\p{M}\p{N}'’#]+/gu;
const NUMBER = /^\p{N}+[km]?$/u;
const WORD_OR_MARK = /[\p{L}\p{N}"“”„«»‘’]/u;
const QUOTATION_MARK = /["“”„«»]/;
const STYLE_RULE = /^[a-z-]{2,40}\s?:\s?[^;]{1,80};\.?$/;
const TAG = /<[^<>]*>/g;
const LINK = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+$/i;
const COPYRIGHT = /^(?:©|\(c\) ?\d{4})/i;
const BREADCRUMB = /\s[|>›»·•]\s/;
const SENTENCE_MARK = /[.?!:,;\d]/;

const SOCIAL_NETWORKS = new Set([
  "twitter",
  "facebook",
  "instagram",
  "x",
  "telegram",
  "youtube",
  "linkedin",
  "threads",
  "bluesky",
  "mastodon",
  "tiktok",
]);
const POINTERS = new Set(["watch", "listen", "view", "read", "see", "click", "tap"]);
const PLACES_ON_PAGE = new Set(["below", "above", "here"]);

/** Words of a line in lower case, with # for every number. */
function wordsOf(line: string): string[] {
  return Array.from(line.matchAll(WORD), ([word]) =>
    NUMBER.test(word) ? "#" : word.toLowerCase().replaceAll("’", "'"),
  );
}

const phrases = {
  whole: new Set<string>(),
  label: new Set<string>(),
  start: new Set<string>(),
  end: new Set<string>(),
  part: new Set<string>(),
};
for (const { phrase, match } of PAGE_FURNITURE.entries)
  phrases[match].add(match === "part" ? phrase : wordsOf(phrase).join(" "));

function holdsPart(line: string): boolean {
  const lower = line.toLowerCase();
  for (const part of phrases.part) if (lower.includes(part)) return true;
  return false;
}

function opensOrEndsWithPhrase(words: readonly string[]): boolean {
  for (let length = 2; length <= Math.min(LONGEST_PHRASE, words.length); length++) {
    if (phrases.start.has(words.slice(0, length).join(" "))) return true;
    if (phrases.end.has(words.slice(-length).join(" "))) return true;
  }
  return false;
}

function hasLabel(line: string): boolean {
  const colon = line.indexOf(":");
  return colon > 0 && colon <= LONGEST_LABEL && phrases.label.has(wordsOf(line.slice(0, colon)).join(" "));
}

/** "Follow Jane Roe on Twitter @janeroe", "Watch the whole interview below". */
function isPrompt(words: readonly string[]): boolean {
  const first = words[0] ?? "";
  if (first === "follow" && words.length <= MOST_PROMPT_WORDS) {
    return words.some((word, index) => word === "on" && SOCIAL_NETWORKS.has(words[index + 1] ?? ""));
  }
  return POINTERS.has(first) && words.length <= MOST_POINTER_WORDS && PLACES_ON_PAGE.has(words[words.length - 1] ?? "");
}

/** "Home > World > Asia": at least three short names between separators. */
function isBreadcrumb(line: string): boolean {
  if (SENTENCE_MARK.test(line) || !BREADCRUMB.test(line)) return false;
  const parts = line.split(BREADCRUMB);
  return parts.length >= 3 && parts.every((part) => part.trim().split(/\s+/).length <= 3);
}

function isMarkup(line: string): boolean {
  const end = line.endsWith(".") ? line.slice(0, -1) : line;
  if (line.startsWith("<")) return !WORD_OR_MARK.test(line.replaceAll(TAG, ""));
  return end.endsWith("{") || end === "}" || STYLE_RULE.test(line);
}

function isFurnitureLine(line: string): boolean {
  if (isMarkup(line) || LINK.test(line) || COPYRIGHT.test(line)) return true;
  if (QUOTATION_MARK.test(line)) return false;
  if (hasLabel(line)) return true;
  if (line.length > LONGEST_PROMPT) return opensOrEndsWithPhrase(wordsOf(line.slice(0, OPENING))) || holdsPart(line);
  const words = wordsOf(line);
  if (!line.endsWith("?") && phrases.whole.has(words.join(" "))) return true;
  return opensOrEndsWithPhrase(words) || holdsPart(line) || isPrompt(words) || isBreadcrumb(line);
}

function isWordless(text: string, piece: Piece): boolean {
  for (let start = piece.start; start < piece.end; start += LONGEST_LINE) {
    if (WORD_OR_MARK.test(text.slice(start, Math.min(piece.end, start + LONGEST_LINE)))) return false;
  }
  return true;
}

/** Whether most letters of a line are of another script than the article's. Quotations in the original are kept. */
function isOtherScript(text: string, piece: Piece, counts: ReadonlyMap<Script, number>, script: Script): boolean {
  const own = mainScript(counts);
  if (own === null || own.script === script || own.share < OTHER_SCRIPT_SHARE) return false;
  return !QUOTATION_MARK.test(text.slice(piece.start, Math.min(piece.end, piece.start + LONGEST_LINE)));
}

/**
 * Tells which pieces of a text are page furniture by what each is: no words, markup, a link, the wording of buttons and
 * prompts on a line of its own, a line in another script than the article.
 */
export function findFurniture(text: string, pieces: readonly Piece[]): boolean[] {
  const counts = pieces.map((piece) => countScripts(text, piece.start, piece.end));
  const total = new Map<Script, number>();
  for (const count of counts)
    for (const [script, letters] of count) total.set(script, (total.get(script) ?? 0) + letters);
  const main = mainScript(total);
  const script = main !== null && main.share >= MAIN_SCRIPT_SHARE ? main.script : null;
  return pieces.map((piece, index) => {
    if (script !== null && isOtherScript(text, piece, counts[index]!, script)) return true;
    if (piece.end - piece.start > LONGEST_LINE) return isWordless(text, piece);
    return isWordless(text, piece) || isFurnitureLine(text.slice(piece.start, piece.end));
  });
}
