/**
 * The only importer of `compromise`. Two pure functions of `compromise/one` are used, its sentence splitter and its term splitter;
 * never its document object, whose `addWords` and `plugin` change every other user of the same module.
 */
import nlp from "compromise/one";

interface Splitters {
  splitSentences(text: string, world: unknown): string[];
  splitTerms(text: string, model: unknown): string[];
}

const world = nlp.world() as { model: unknown };
const splitters = (nlp.methods() as unknown as { one: { tokenize: Splitters } }).one.tokenize;

/** A run of marks this long is no punctuation; compromise needs time quadratic in it. */
const LONG_RUN = /[^\p{L}\p{N}\s]{9}/u;

/** What makes a stretch between white space more than one term, or an address. */
const ASKED = /[-–—/@]|www\./gi;

/** A sentence that begins with a word; a mark that stands alone before the first word is part of the first term. */
const BEGINS_WITH_WORD = /^\S*[\p{L}\p{N}]/u;

/**
 * Cuts a short text into sentences and each sentence into terms. Nothing is lost: joined, the terms are the text again. Where
 * compromise would lose or reorder characters, or would be slow, the text comes back as one sentence cut at white space.
 */
export function splitTerms(text: string): string[][] {
  if (!LONG_RUN.test(text)) {
    const sentences = splitters.splitSentences(text, world).map(termsOf);
    if (sentences.map((terms) => terms.join("")).join("") === text) return sentences;
  }
  return [text.split(/(?<=\s)(?=\S)/)];
}

/**
 * Terms of a sentence. Compromise is asked only for stretches with a dash, a slash or an address; what stands between them comes back as one
 * term, since the word scanner cuts at white space by itself. Asked for every word, compromise needs six times as long.
 */
function termsOf(sentence: string): string[] {
  if (!BEGINS_WITH_WORD.test(sentence)) return splitters.splitTerms(sentence, world.model);
  const terms: string[] = [];
  let from = 0;
  for (const { index } of sentence.matchAll(ASKED)) {
    if (index < from) continue;
    let start = index;
    while (start > from && !isBlank(sentence, start - 1)) start--;
    let end = index;
    while (end < sentence.length && !isBlank(sentence, end)) end++;
    while (end < sentence.length && isBlank(sentence, end)) end++;
    if (start > from) terms.push(sentence.slice(from, start));
    terms.push(...splitters.splitTerms(sentence.slice(start, end), world.model));
    from = end;
  }
  if (from < sentence.length) terms.push(sentence.slice(from));
  return terms;
}

/** Whether a character is white space as compromise's patterns have it. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return /\s/.test(text.charAt(at));
}
