import type { Language } from "../language/language.ts";
import { NAMING_WORDS } from "../lexicons/naming-words.ts";
import { SLOGAN_BEARERS } from "../lexicons/slogan-bearers.ts";
import { WORKS } from "../lexicons/works.ts";
import type { Article } from "../schema/index.ts";
import type { Mark } from "./mark.ts";
import type { PairedStretch } from "./pairing.ts";
import { reportingVerb } from "./verbs.ts";

const INTRODUCES_TERM: ReadonlySet<string> = new Set(NAMING_WORDS.entries);
const BEARS_SLOGAN: ReadonlySet<string> = new Set(SLOGAN_BEARERS.entries);
const IS_WORK: ReadonlySet<string> = new Set(WORKS.entries);

type Use = Mark["use"];

/** A fragment of at most so many words, credited to nobody, is a word at arm's length; a longer one is somebody's words. */
const LONGEST_SCARE = 4;
/** How far before a mark its credit is looked for, in tokens. */
const CREDIT_REACH = 40;
const END_OF_UTTERANCE = new Set([".", "!", "?", ",", "…", "...", "—", "--"]);
const SMALL_WORDS = new Set("a an the of and or in on at to for with from by vs is my your our his her its".split(" "));
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);

/** Tells what the marks of a stretch are for, by the words in them and around them. */
export function useOf(stretch: PairedStretch, article: Article, language: Language): Use {
  const inside = language.tokensIn(stretch.innerStart, stretch.innerEnd);
  if (inside.to <= inside.from) return "scare";
  const sight = new Sight(language, stretch, inside.from, inside.to);
  if (stretch.continues >= 0) return "quotation";
  return (
    sight.nickname() ??
    sight.named() ??
    sight.slogan() ??
    sight.title(article) ??
    sight.utterance(article) ??
    sight.fragment()
  );
}

class Sight {
  constructor(
    private readonly language: Language,
    private readonly stretch: PairedStretch,
    private readonly from: number,
    private readonly to: number,
  ) {}

  private norm(at: number): string {
    return this.language.tokens[at]?.norm ?? "";
  }

  private tag(at: number): string {
    return this.language.tokens[at]?.tag ?? "";
  }

  /** Index of the token before the opening mark, and after the closing one. */
  private get before(): number {
    const opening = this.language.tokenAt(this.stretch.start);
    return Math.min(opening, this.from) - 1;
  }

  private get after(): number {
    return this.language.tokenAt(this.stretch.end);
  }

  private isCapitalised(at: number): boolean {
    const first = this.language.tokens[at]?.text.charAt(0) ?? "";
    return first !== first.toLowerCase();
  }

  /** Dwayne “The Rock” Johnson: capitals between two names that touch the marks. */
  nickname(): Use | null {
    if (!this.stretch.closed || this.to - this.from > 4 || this.stretch.parent >= 0) return null;
    if (!this.tag(this.before).startsWith("NNP") || !this.isCapitalised(this.after)) return null;
    const touches = this.language.tokens[this.after]?.tag.startsWith("NNP") === true;
    return touches && this.isCapitalised(this.from) && !END_OF_UTTERANCE.has(this.norm(this.to - 1))
      ? "nickname"
      : null;
  }

  /** So-called “safe zones”; the term “soft landing”; known as “the Wall”. */
  named(): Use | null {
    const previous = this.norm(this.before);
    if (previous === "so-called" || previous === "supposed" || previous === "self-styled") return "scare";
    if (INTRODUCES_TERM.has(previous) && this.to - this.from <= 8) return "term";
    const earlier = this.norm(this.before - 1);
    return previous === "as" && (earlier === "known" || earlier === "to") && this.norm(this.before - 2) !== "refer"
      ? "term"
      : null;
  }

  /** A title of a work: every word of weight with a capital, and a word for a work or its outlet beside it. */
  title(article: Article): Use | null {
    if (!this.isTitleCase() || END_OF_UTTERANCE.has(this.norm(this.to - 1)) || this.inHeadline(article)) {
      return this.worksNearby() && this.isTitleCase() && this.norm(this.to - 1) === "," ? "title" : null;
    }
    if (this.worksNearby()) return "title";
    const words = this.to - this.from;
    return words >= 2 &&
      words <= 7 &&
      this.norm(this.before) !== ":" &&
      this.norm(this.before) !== "," &&
      !this.credited()
      ? "title"
      : null;
  }

  private isTitleCase(): boolean {
    if (!this.isCapitalised(this.from)) return false;
    for (let at = this.from; at < this.to; at++) {
      const token = this.language.tokens[at]!;
      const isWord = /^\p{L}/u.test(token.text) && token.tag !== "POS" && !token.norm.startsWith("n't");
      if (isWord && !this.isCapitalised(at) && !SMALL_WORDS.has(token.norm)) return false;
    }
    return this.to - this.from > 1 || this.worksNearby();
  }

  private inHeadline(article: Article): boolean {
    const token = this.language.tokens[this.from];
    const block = token === undefined ? undefined : article.blocks[this.language.sentenceOf(token.index).block];
    return block?.kind === "headline" || block?.kind === "dek";
  }

  private worksNearby(): boolean {
    for (let at = this.before; at > this.before - 4; at--) {
      const norm = this.norm(at);
      if (IS_WORK.has(norm)) return true;
      if (norm === "." || norm === ";" || norm === ":") break;
    }
    for (let at = this.after; at < this.after + 3; at++) if (IS_WORK.has(this.norm(at))) return true;
    return false;
  }

  /** A sign that reads “Homes not bombs”, under the slogan “One Nation”. */
  slogan(): Use | null {
    for (let at = this.before; at > this.before - 4; at--) if (BEARS_SLOGAN.has(this.norm(at))) return "slogan";
    return null;
  }

  /** A whole utterance: it ends as one, or has a finite verb of its own and begins one. */
  utterance(article: Article): Use | null {
    if (!this.stretch.closed) return "quotation";
    const words = this.to - this.from;
    const last = this.norm(this.to - 1);
    const ends = END_OF_UTTERANCE.has(last);
    if (!ends && this.inHeadline(article) && this.isAttributive()) return null;
    const begins = this.isCapitalised(this.from);
    const previous = this.norm(this.before);
    const opensParagraph =
      this.before < 0 || this.language.sentenceOf(this.before).block !== this.language.sentenceOf(this.from).block;
    if (previous === "," && this.inOnesWords(this.before - 1)) return "quotation";
    const introduced = previous === ":" || previous === "," || opensParagraph || /^[.!?”"’]$|^\p{So}/u.test(previous);
    if (last === "!" || last === "?") return "quotation";
    if (begins && introduced && (words > 1 || last === ",")) return "quotation";
    if (ends && introduced && words > 2) return "quotation";
    return ends && this.hasFiniteVerb() && words > 5 ? "quotation" : null;
  }

  /** ‘Soft on crime’ tag: the stretch stands before the noun it belongs to. */
  private isAttributive(): boolean {
    const next = this.language.tokens[this.after];
    return next?.tag.startsWith("NN") === true && next.sentence === this.language.tokens[this.from]!.sentence;
  }

  /** `In her words, “…”`, `In the mayor’s own words, “…”`. */
  private inOnesWords(at: number): boolean {
    if (this.norm(at) !== "words") return false;
    const owner = this.norm(at - 1) === "own" ? at - 2 : at - 1;
    return this.tag(owner) === "PRP$" || this.tag(owner) === "POS";
  }

  private hasFiniteVerb(): boolean {
    for (let at = this.from; at < Math.min(this.to, this.from + 60); at++) if (FINITE.has(this.tag(at))) return true;
    return false;
  }

  /** A fragment: credited to a speaker in its sentence, or a word at arm's length. */
  fragment(): Use {
    if (this.credited()) return "mixed";
    return this.to - this.from <= LONGEST_SCARE ? "scare" : "mixed";
  }

  /** Whether a verb of saying or according to stands before the mark in its sentence, or just after it. */
  private credited(): boolean {
    const sentence = this.language.sentenceOf(this.from);
    for (let at = this.from - 1; at >= Math.max(sentence.from, this.from - CREDIT_REACH); at--)
      if (this.credits(at)) return true;
    for (let at = this.to; at < Math.min(sentence.to, this.to + 12); at++) if (this.credits(at)) return true;
    return false;
  }

  private credits(at: number): boolean {
    const token = this.language.tokens[at]!;
    if (token.norm === "according") return true;
    return token.tag.startsWith("VB") && reportingVerb(token.lemma)?.speech === true;
  }
}
