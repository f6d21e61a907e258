import type { Language } from "../language/language.ts";
import { NAMING_VERBS } from "../lexicons/naming-verbs.ts";
import { DOCUMENT_NOUNS, SAYING_NOUNS } from "../lexicons/saying-nouns.ts";
import type { Article } from "../schema/index.ts";
import type { Mark } from "./mark.ts";
import { namedWord, nickname } from "./named-words.ts";
import type { PairedStretch } from "./pairing.ts";
import { Sight } from "./sight.ts";
import { reportingVerb } from "./verbs.ts";
import { slogan, title } from "./works-and-slogans.ts";

type Use = Mark["use"];

const IS_DOCUMENT: ReadonlySet<string> = new Set(DOCUMENT_NOUNS.entries);
const IS_SAYING: ReadonlySet<string> = new Set(SAYING_NOUNS.entries);
/** A fragment of at most so many words, credited to nobody, is a word at arm's length; a longer one is somebody's words. */
const LONGEST_SCARE = 4;
/** How far before a mark its credit is looked for, in tokens. */
const CREDIT_REACH = 40;
/** How far after it. */
const CREDIT_AFTER = 12;
const PREPOSITIONS = new Set(["IN", "TO"]);
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const ACCUSING = new Set(["accuse", "suspect"]);
const NAMES_AS: ReadonlySet<string> = new Set(
  NAMING_VERBS.entries.filter(({ frame }) => frame !== "object").map(({ lemma }) => lemma),
);

/** Tells what the marks of a stretch are for, by the words in them and around them. */
export function useOf(stretch: PairedStretch, article: Article, language: Language): Use {
  const inside = language.tokensIn(stretch.innerStart, stretch.innerEnd);
  if (inside.to <= inside.from) return "scare";
  if (stretch.continues >= 0) return "quotation";
  const sight = new Sight(language, stretch, inside.from, inside.to);
  const isHeadline = isInHeadline(sight, article);
  return (
    nickname(sight) ??
    namedWord(sight) ??
    slogan(sight) ??
    title(sight, isHeadline, () => isCredited(sight)) ??
    utterance(sight, isHeadline) ??
    fragment(sight)
  );
}

function isInHeadline(sight: Sight, article: Article): boolean {
  const token = sight.token(sight.from);
  const block = token === undefined ? undefined : article.blocks[sight.language.sentenceOf(token.index).block];
  return block?.kind === "headline" || block?.kind === "dek";
}

/** A whole utterance: it ends as one, or has a finite verb of its own and begins one. */
function utterance(sight: Sight, isHeadline: boolean): Use | null {
  if (!sight.stretch.closed) return "quotation";
  const { before, length } = sight;
  const last = sight.norm(sight.to - 1);
  const ends = sight.endsUtterance;
  if (!ends && isHeadline && isAttributive(sight)) return null;
  const previous = sight.norm(before);
  if (previous === "," && isInOnesWords(sight, before - 1)) return "quotation";
  const introduced =
    previous === ":" || previous === "," || opensParagraph(sight) || /^[.!?”"’—–]$|^--$|^\p{So}/u.test(previous);
  if (last === "!" || last === "?") return "quotation";
  if (sight.isCapitalised(sight.from) && introduced && (length > 1 || last === ",")) return "quotation";
  if (ends && introduced && length > 2) return "quotation";
  return ends && hasFiniteVerb(sight) && length > 5 ? "quotation" : null;
}

function opensParagraph({ language, before, from }: Sight): boolean {
  return before < 0 || language.sentenceOf(before).block !== language.sentenceOf(from).block;
}

/** ‘Soft on crime’ tag: the stretch stands before the noun it belongs to. */
function isAttributive(sight: Sight): boolean {
  const next = sight.token(sight.after);
  return next?.tag.startsWith("NN") === true && next.sentence === sight.token(sight.from)!.sentence;
}

/** `In her words, “…”`, `In the mayor’s own words, “…”`. */
function isInOnesWords(sight: Sight, at: number): boolean {
  if (sight.norm(at) !== "words") return false;
  const owner = sight.norm(at - 1) === "own" ? at - 2 : at - 1;
  return sight.tag(owner) === "PRP$" || sight.tag(owner) === "POS";
}

function hasFiniteVerb(sight: Sight): boolean {
  for (let at = sight.from; at < Math.min(sight.to, sight.from + 60); at++) if (FINITE.has(sight.tag(at))) return true;
  return false;
}

/** A fragment: credited to a speaker in its sentence, or a word at arm's length. */
function fragment(sight: Sight): Use {
  if (isCredited(sight)) return "mixed";
  return sight.length <= LONGEST_SCARE ? "scare" : "mixed";
}

/** Whether somebody's verb or noun of saying stands before the mark in its sentence, or a verb just after it. */
function isCredited(sight: Sight): boolean {
  const { from, to, before } = sight;
  const sentence = sight.language.sentenceOf(from);
  for (let at = before; at > before - 4 && at >= sentence.from; at--)
    if (IS_SAYING.has(sight.lemma(at)) && PREPOSITIONS.has(sight.tag(at + 1))) return true;
  for (let at = from - 1; at >= Math.max(sentence.from, from - CREDIT_REACH); at--) if (credits(sight, at)) return true;
  for (let at = to; at < Math.min(sentence.to, to + CREDIT_AFTER); at++) if (saysWords(sight, at)) return true;
  return false;
}

/** Before the mark besides: protested that, the conclusion that, portrayed as, accused of; a text that speaks. */
function credits(sight: Sight, at: number): boolean {
  if (saysWords(sight, at)) return true;
  const { lemma, tag, relation, head } = sight.token(at)!;
  if (IS_DOCUMENT.has(lemma) && relation === "nsubj" && head < sight.from && head > at) return true;
  const bringsClause = sight.norm(at + 1) === "that";
  if (!tag.startsWith("VB")) return bringsClause && IS_SAYING.has(lemma);
  if (bringsClause && reportingVerb(lemma)?.frames.has("that")) return true;
  return ACCUSING.has(lemma) || (NAMES_AS.has(lemma) && isAfterAs(sight));
}

/** As “tourists”, as a “tourist”. */
function isAfterAs(sight: Sight): boolean {
  const at = sight.tag(sight.before) === "DT" ? sight.before - 1 : sight.before;
  return sight.norm(at) === "as";
}

function saysWords(sight: Sight, at: number): boolean {
  const { norm, lemma, tag } = sight.token(at)!;
  return norm === "according" || (tag.startsWith("VB") && reportingVerb(lemma)?.speech === true);
}
