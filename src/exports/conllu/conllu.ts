import { HustingsError } from "../../errors.ts";
import type { Document } from "../../language/document.ts";
import { language } from "../../language/stage.ts";
import type { Sentence, Token } from "../../language/token.ts";
import { offsetMap } from "../../offsets.ts";
import type { Analysis } from "../../schema/index.ts";
import { checkedAnalysis, eachAnalysis, inUtf16 } from "../analyses.ts";
import { fileName } from "../file-name.ts";
import { LAYER_FIELDS, Layers } from "./layers.ts";
import { multiwordTokens } from "./multiword-tokens.ts";
import { escapedSpaces, spacesBefore, spacesFrom } from "./spaces.ts";
import { universalTag } from "./universal-tag.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters would end a line or a column.
const UNWRITABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Cs}]/gu;
const SPACES = /\s+/g;
const SPACE = /\s/g;

/** A column may hold no space at either end, and a wide space can be a word of its own. */
function column(text: string): string {
  const written = text.replace(UNWRITABLE, "\ufffd");
  return written === written.trim() ? written : written.replace(SPACE, "\ufffd");
}

const comment = (text: string): string => text.replace(SPACES, " ").replace(UNWRITABLE, "\ufffd").trim();

/**
 * Analyses as CoNLL-U, the format of Universal Dependencies: a document each, with sentences, words, lemmas, universal and Penn Treebank
 * tags and dependencies; clitics are words of multiword tokens. Actors are `Entity` in MISC as CorefUD has it, the other layers
 * stand beside it in the same notation. The words are read again from the text; their sentences are those of the analysis.
 *
 * `TokenRange` in MISC counts Unicode code points of the article's text, whatever the unit of the analysis: a mark at index 5 in JavaScript
 * is at 3 after the emoji of a flag. Characters that cannot stand in a column (control characters, half characters, spaces at the end of a word)
 * become U+FFFD. Encode it as UTF-8.
 *
 * @param analyses - one analysis, or many
 * @throws HustingsError `INVALID_INPUT` where something else than an analysis comes, or one whose sentences are not those that this version
 *   of hustings reads
 * @example
 * toConllu(analyze("They don’t agree.")).split("\n").filter((line) => /^\d/.test(line)).map((line) => line.split("\t").slice(0, 5).join(" "));
 * // → ["1 They they PRON PRP", "2-3 don’t _ _ _", "2 do do AUX VBP", "3 n’t not PART RB", "4 agree agree VERB VB", "5 . . PUNCT ."]
 */
export function toConllu(analyses: Analysis | Iterable<Analysis>): string {
  const documents: string[] = [];
  for (const analysis of eachAnalysis(analyses)) documents.push(conlluDocument(analysis, documents.length + 1));
  return documents.join("");
}

/** One document of a CoNLL-U file, with its number there, from 1 on. An article without sentences gives nothing. */
export function conlluDocument(given: Analysis, number: number): string {
  const analysis = inUtf16(checkedAnalysis(given));
  const { language: read } = language.run({ article: analysis.article }, { note() {} });
  checkSentences(analysis, read.sentences);
  return new Writer(analysis, read as Document, number).written();
}

function checkSentences({ article, sentences, engine }: Analysis, read: readonly Sentence[]): void {
  const same =
    sentences.length === read.length &&
    sentences.every(({ start, end }, i) => start === read[i]!.start && end === read[i]!.end);
  if (same) return;
  throw new HustingsError(
    "INVALID_INPUT",
    `Article ${article.id} has other sentences than this version of hustings reads in its text; it was analysed by version ${engine.version}. Analyse it again.`,
  );
}

/** The base form; of a name with its capitals, as Universal Dependencies has it. */
function lemmaOf({ tag, text, lemma }: Token): string {
  const isName = tag === "NNP" || tag === "NNPS";
  return isName && text.toLowerCase().startsWith(lemma) ? text.slice(0, lemma.length) : lemma;
}

/** A stretch of the text that is one line with a form: a word, or a multiword token. */
type Line = Pick<Token, "start" | "end">;

/** The columns from LEMMA to DEPS, which a multiword token leaves to its words. */
const UNTOLD = ["_", "_", "_", "_", "_", "_", "_"];

class Writer {
  readonly #toCodePoint: (offset: number) => number;
  readonly #layers: Layers;
  readonly #brackets: ReturnType<Layers["written"]>;
  readonly #name: string;

  constructor(
    private readonly analysis: Analysis,
    private readonly language: Document,
    number: number,
  ) {
    this.#toCodePoint = offsetMap(analysis.article.text, "utf16", "codepoint");
    this.#layers = new Layers(analysis, language, number);
    this.#brackets = this.#layers.written();
    this.#name = fileName(analysis.article.id);
  }

  written(): string {
    return this.language.sentences.map((sentence) => this.#sentence(sentence)).join("");
  }

  #sentence(sentence: Sentence): string {
    const words = this.language.tokens.slice(sentence.from, sentence.to);
    const multiword = multiwordTokens(words);
    const lines: string[] = [];
    let text = "";
    // Index just after the multiword token that has begun last.
    let end = sentence.from;
    for (const word of words) {
      const until = multiword.get(word.index);
      if (until !== undefined) {
        end = until;
        const token = { start: word.start, end: this.language.tokens[end - 1]!.end };
        lines.push(this.#multiword(token, sentence, word.index, end));
        text += this.#spaced(token, end - 1);
      }
      const isPart = word.index < end;
      if (!isPart) text += this.#spaced(word, word.index);
      lines.push(this.#word(word, sentence, isPart));
    }
    return [...this.#comments(sentence), `# text = ${text.trimEnd()}`, ...lines, "", ""].join("\n");
  }

  #comments({ index, block, start, end }: Sentence): string[] {
    const before = this.language.sentences[index - 1];
    const { blocks } = this.analysis.article;
    return [
      ...(before === undefined ? this.#documentComments() : []),
      ...(before?.block === block ? [] : ["# newpar", `# block = ${blocks[block]!.kind}`]),
      `# sent_id = ${this.#name}-${index + 1}`,
      `# text_range = ${this.#toCodePoint(start)}:${this.#toCodePoint(end)}`,
    ];
  }

  #documentComments(): string[] {
    const { id, title, url, byline, published } = this.analysis.article;
    const told = { title, url, byline, published };
    return [
      `# newdoc id = ${this.#name}`,
      ...Object.entries(LAYER_FIELDS).map(([layer, fields]) => `# global.${layer} = ${fields}`),
      `# meta::id = ${comment(id)}`,
      ...Object.entries(told).flatMap(([name, value]) =>
        value === null ? [] : [`# meta::${name} = ${comment(value)}`],
      ),
      ...this.analysis.actors.map((actor) => `# actor::${this.#layers.actorId(actor.id)} = ${comment(actor.name)}`),
    ];
  }

  /** @param from - index of its first word
   * @param to - index just after its last word */
  #multiword(token: Line, sentence: Sentence, from: number, to: number): string {
    const range = `${from - sentence.from + 1}-${to - sentence.from}`;
    return [range, this.#form(token), ...UNTOLD, this.#misc(token, to - 1, null)].join("\t");
  }

  #word(word: Token, sentence: Sentence, isPart: boolean): string {
    const head = word.head === word.index ? 0 : word.head - sentence.from + 1;
    return [
      word.index - sentence.from + 1,
      this.#form(word),
      column(lemmaOf(word)) || "_",
      universalTag(word),
      word.tag,
      "_",
      head,
      word.relation,
      "_",
      this.#misc(word, isPart ? null : word.index, word.index),
    ].join("\t");
  }

  #form({ start, end }: Line): string {
    return column(this.analysis.article.text.slice(start, end));
  }

  /** A form with the blank after it, if one is there, as `# text` has them. */
  #spaced(line: Line, last: number): string {
    return this.#form(line) + (this.#isJoinedToNext(last) ? "" : " ");
  }

  /** Whether the next token of the block follows without a blank. */
  #isJoinedToNext(last: number): boolean {
    const { tokens, sentences } = this.language;
    const [token, next] = [tokens[last]!, tokens[last + 1]];
    return next?.start === token.end && sentences[next.sentence]!.block === sentences[token.sentence]!.block;
  }

  /** @param last - index of the word after which blanks are told, null for a word of a multiword token
   * @param index - index of the word, null for a multiword token, which carries no layers */
  #misc(line: Line, last: number | null, index: number | null): string {
    const told: string[] = [];
    if (index !== null) {
      for (const [layer, brackets] of this.#brackets) {
        const written = brackets.get(index);
        if (written !== undefined) told.push(`${layer}=${written}`);
      }
    }
    if (last !== null) told.push(...this.#blanks(line, last));
    told.push(`TokenRange=${this.#toCodePoint(line.start)}:${this.#toCodePoint(line.end)}`);
    return told.join("|");
  }

  /** `SpaceAfter=No`, or what stands there where it is no single space. */
  #blanks({ start, end }: Line, last: number): string[] {
    const { text } = this.analysis.article;
    const before = start === this.language.tokens[0]!.start ? spacesBefore(text, start) : "";
    const after = spacesFrom(text, end);
    return [
      ...(this.#isJoinedToNext(last) ? ["SpaceAfter=No"] : []),
      ...(before === "" ? [] : [`SpacesBefore=${escapedSpaces(before)}`]),
      ...(after === "" || after === " " ? [] : [`SpacesAfter=${escapedSpaces(after)}`]),
    ];
  }
}
