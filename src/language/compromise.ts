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

/**
 * Cuts a short text into sentences and each sentence into terms. Nothing is lost: joined, the terms are the text again. Where
 * compromise would lose or reorder characters, or would be slow, the text comes back as one sentence cut at white space.
 */
export function splitTerms(text: string): string[][] {
  if (!LONG_RUN.test(text)) {
    const sentences = splitters
      .splitSentences(text, world)
      .map((sentence) => splitters.splitTerms(sentence, world.model));
    if (sentences.map((terms) => terms.join("")).join("") === text) return sentences;
  }
  return [text.split(/(?<=\s)(?=\S)/)];
}
