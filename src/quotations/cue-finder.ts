import { lemmaOf } from "../language/lemma.ts";
import type { VerbGroup } from "../language/verbs.ts";
import { addresseeOf, mediumAround } from "./circumstances.ts";
import { complementAfter } from "./complement.ts";
import { fullPhrase, isNoun, phraseStart } from "./phrases.ts";
import type { Range, Reading } from "./reading.ts";
import { type Source, subjectOf } from "./source.ts";
import { reportingVerb } from "./verbs.ts";

/** How many tokens after a mark its cue can stand: room for a name with an apposition. */
const REACH_AFTER = 34;
/** The same for a cue that is no verb of saying. */
const REACH_ANY_VERB = 18;
/** How many tokens before a mark its cue can stand. */
const REACH_BEFORE = 26;
/** Dashes that lead to the name of who said it: hyphen, en and em dash, horizontal bar. */
const DASHES: ReadonlySet<string> = new Set(["-", "--", "–", "—", "―"]);
const FINITE = new Set(["VBD", "VBZ", "VBP"]);
const QUOTED_AS = new Set(["saying", "telling", "asking", "warning", "calling"]);
const SUBJECT_TAGS = new Set(["PRP", "DT", "PRP$", "NNP", "NNPS", "NN", "NNS", "JJ", "CD", "WP", "PDT", "JJS"]);

/** A cue with the verb it turns on and its source. */
export interface Cue {
  readonly rule: string;
  readonly verb: number;
  readonly cue: Range;
  readonly source: Source;
  readonly addressee: Range | null;
  readonly medium: Range | null;
}

/** Finds the words around an utterance that say who speaks. */
export class CueFinder {
  constructor(private readonly reading: Reading) {}

  /** The cue of the utterance at `range`, null for none; the next utterance begins at the token `next`. */
  find(range: Range, next: number): Cue | null {
    return (
      this.cueBefore(range) ??
      this.cueAfter(range, next) ??
      this.dashAfter(range) ??
      this.colonAfter(range) ??
      this.colonBefore(range)
    );
  }

  /** `“…,” said the mayor` and `“…,” the mayor, a former nurse, said`. */
  private cueAfter(range: Range, next: number): Cue | null {
    const { reading } = this;
    let from = range.to;
    if (reading.norm(from) === ",") from++;
    if (!reading.sameBlock(from, range.to - 1) || this.endsSentence(range, from)) return null;
    const last = Math.min(from + REACH_AFTER, next, reading.language.sentenceOf(from).to);
    for (let at = from; at < last; at++) {
      if (reading.norm(at) === ";" || reading.norm(at) === ":") break;
      const begin = this.quotedFrom(at, from) ?? this.spokenFrom(at, from);
      if (begin < 0) continue;
      const inverted = begin === from || (begin === from + 1 && reading.tag(from) === "RB");
      const source = inverted ? this.invertedSource(at + 1, last) : this.plainSource(from, begin);
      if (source.length === 0) return null;
      return this.cue("quotations/cue-after-mark", at, begin, source, inverted ? source.at(-1)!.to : at + 1);
    }
    return this.anyVerbAfter(range, from, last);
  }

  /** Index at which `was quoted as saying` begins, null where a token does not end it. */
  private quotedFrom(at: number, floor: number): number | null {
    const { reading } = this;
    if (!QUOTED_AS.has(reading.norm(at)) || reading.norm(at - 1) !== "as" || at - 2 < floor) return null;
    for (let verb = at - 2; verb > Math.max(floor, at - 7); verb--) {
      const group = reading.tag(verb).startsWith("VB") ? reading.language.verbGroup(verb) : null;
      if (group?.verb === verb && group.passive && reading.tokens[verb]!.lemma === "quote")
        return Math.max(group.from, floor);
    }
    return null;
  }

  /**
   * Index at which a cue that ends with the token begins, -1 where the word is no verb of saying. Just after an utterance the
   * word decides, not its tag: taggers take “…,” she notes for a noun.
   */
  private spokenFrom(at: number, floor: number): number {
    const { reading } = this;
    const tag = reading.tag(at);
    const { norm, lemma } = reading.tokens[at]!;
    if (tag === "VBG" || tag === "IN" || norm === "according") return -1;
    // quoted as saying: the whole is the cue
    if (lemma === "quote" && tag === "VBN" && this.isQuotedAs(at)) return -1;
    const isVerb = tag.startsWith("VB");
    if (reportingVerb(isVerb ? lemma : lemmaOf(norm, "VBZ"))?.speech !== true) return -1;
    if (!isVerb) return tag === "NNS" && norm.endsWith("s") && at > floor && at < floor + 8 ? at : -1;
    const group = reading.language.verbGroup(at);
    // A group that reaches into the utterance is the parser's mistake.
    if (group?.verb !== at || group.from < floor) return at;
    return group.passive && group.from < at ? -1 : group.from;
  }

  private isQuotedAs(verb: number): boolean {
    const { reading } = this;
    for (let at = verb + 1; at < verb + 7; at++)
      if (reading.norm(at) === "as" && QUOTED_AS.has(reading.norm(at + 1))) return true;
    return false;
  }

  /** The verb group of a verb of saying, null for other words. */
  private speaking(at: number): VerbGroup | null {
    const { reading } = this;
    if (!reading.tag(at).startsWith("VB") || reportingVerb(reading.tokens[at]!.lemma)?.speech !== true) return null;
    const group = reading.language.verbGroup(at);
    return group?.verb === at ? group : null;
  }

  /** `“We won!” beamed the coach`: after an utterance that is not the end of its sentence any verb is a verb of saying. */
  private anyVerbAfter(range: Range, from: number, last: number): Cue | null {
    const { reading } = this;
    if (!/^[,!?—]$/.test(reading.norm(range.to - 2))) return null;
    // “We won!” beamed coach Lena Dahl.
    if (/^VB[DN]$/.test(reading.tag(from)) && SUBJECT_TAGS.has(reading.tag(from + 1))) {
      const source = this.invertedSource(from + 1, last);
      const end = source.at(-1)?.to ?? 0;
      if (source.length > 0 && last - end <= 1 && /^NNP$|^PRP$/.test(reading.tag(end - 1)))
        return this.cue("quotations/cue-after-mark", from, from, source, end);
    }
    if (!SUBJECT_TAGS.has(reading.tag(from))) return null;
    let relative = false;
    for (let at = from + 1; at < Math.min(last, from + REACH_ANY_VERB); at++) {
      const tag = reading.tag(at);
      relative = tag === "WP" || tag === "WDT" || (relative && reading.norm(at) !== ",");
      if (!relative && this.isNameAndVerb(from, at))
        return this.cue("quotations/cue-after-mark", at, at, this.plainSource(from, at), at + 1);
      if (relative || (tag !== "VBD" && tag !== "VBZ")) continue;
      const group = reading.language.verbGroup(at);
      if (group?.verb !== at || group.passive || reading.tokens[at]!.lemma === "be") return null;
      const source = this.plainSource(from, Math.max(group.from, from));
      return source.length === 0 ? null : this.cue("quotations/cue-after-mark", at, group.from, source, at + 1);
    }
    return null;
  }

  /** `Blige sings to Clinton`: a name and, behind it, what the tagger takes for a plural. */
  private isNameAndVerb(from: number, at: number): boolean {
    const { reading } = this;
    if (reading.tag(at) !== "NNS" || !/^(?:IN|TO|RP|\.)$/.test(reading.tag(at + 1)) || reading.norm(at + 1) === "of")
      return false;
    for (let i = from; i < at; i++) if (reading.tag(i) !== "NNP") return false;
    return at > from && /^\p{Ll}/u.test(reading.norm(at)) && /^\p{Ll}/u.test(reading.tokens[at]!.text);
  }

  /** Whether the utterance closes its sentence, so that what follows is a sentence of its own. */
  private endsSentence(range: Range, next: number): boolean {
    const { reading } = this;
    const closing = reading.norm(range.to - 1) === "." ? range.to - 1 : range.to - 2;
    if (reading.norm(closing) !== "." && reading.norm(range.to) !== ".") return false;
    const first = reading.tokens[next]!.text.charAt(0);
    return first === first.toUpperCase();
  }

  private invertedSource(from: number, limit: number): Source {
    const { reading } = this;
    let at = from;
    while (at < limit && reading.tag(at) === "RB") at++;
    if (!this.beginsSubject(at)) return [];
    const phrase = fullPhrase(reading, at, limit);
    return phrase === null ? [] : [phrase];
  }

  /** Taggers take a name like Oh for an interjection. */
  private beginsSubject(at: number): boolean {
    const tag = this.reading.tag(at);
    return SUBJECT_TAGS.has(tag) || (tag === "UH" && /^\p{Lu}/u.test(this.reading.tokens[at]!.text));
  }

  private plainSource(from: number, groupFrom: number): Source {
    const { reading } = this;
    let start = from;
    if (reading.tag(start) === "CC" || reading.tag(start) === "RB") start++;
    // retired general Ann Kovac said
    const participle = /^VB[DNG]$/.test(reading.tag(start)) && isNoun(reading.tag(start + 1)) && groupFrom > start + 1;
    if ((!this.beginsSubject(start) && !participle) || reading.tag(start) === "WP") return [];
    let end = groupFrom;
    while (end > start + 1 && (reading.tag(end - 1) === "RB" || reading.norm(end - 1) === ",")) end--;
    return end > start ? [{ from: start, to: end }] : [];
  }

  /** `The mayor said: “…”`, `The mayor told reporters on Friday, “…”`, in the same paragraph or the one before. */
  private cueBefore(range: Range): Cue | null {
    const { reading } = this;
    const newParagraph = !reading.sameBlock(range.from - 1, range.from);
    const colon = reading.norm(range.from - 1) === ":";
    if (range.from === 0 || (newParagraph && !colon)) return null;
    const floor = Math.max(reading.language.sentenceOf(range.from - 1).from, range.from - REACH_BEFORE);
    for (let verb = range.from - 1; verb >= floor; verb--) {
      if (reading.markOf(verb) >= 0) break;
      const group = this.speaking(verb) ?? this.anyVerbBefore(verb, range.from);
      if (group === null || !this.reaches(verb, range.from, colon)) continue;
      const { from: first } = reading.language.sentenceOf(verb);
      const subject = subjectOf(reading, verb, group.from, first);
      // Said Ellis: “…”
      const inverted = subject.length === 0 && group.from === first ? this.invertedSource(verb + 1, range.from) : [];
      return this.cue(
        "quotations/cue-before-mark",
        verb,
        group.from,
        subject.length > 0 ? subject : inverted,
        verb + 1,
      );
    }
    const noun = this.mistakenBefore(range, floor);
    if (noun !== null) return noun;
    return this.accordingBefore(range, floor) ?? this.inWordsBefore(range, floor);
  }

  /** `The coach fired back, “…”`: just before a comma or colon and the mark any finite verb is a verb of saying. */
  private anyVerbBefore(at: number, mark: number): VerbGroup | null {
    const { reading } = this;
    const tag = reading.tag(at);
    if (mark - at > 3 || (tag !== "VBD" && tag !== "VBZ") || !/^[,:]$/.test(reading.norm(mark - 1))) return null;
    const group = reading.language.verbGroup(at);
    return group?.verb === at && !group.passive && reading.tokens[at]!.lemma !== "be" ? group : null;
  }

  /** `the 34-year-old mother of three replied, “…”`, where the tagger takes the verb for a noun. */
  private mistakenBefore(range: Range, floor: number): Cue | null {
    const { reading } = this;
    const at = range.from - 2;
    if (at <= floor || !/^[,:]$/.test(reading.norm(at + 1)) || !reading.norm(at).endsWith("ed")) return null;
    if (!/^(?:NN|JJ|VBN)$/.test(reading.tag(at)) || reportingVerb(lemmaOf(reading.norm(at), "VBD"))?.speech !== true)
      return null;
    const source = subjectOf(reading, at, at, floor);
    return source.length === 0 ? null : this.cue("quotations/cue-before-mark", at, at, source, at + 1);
  }

  private reaches(verb: number, mark: number, colon: boolean): boolean {
    const { reading } = this;
    if (colon || verb === mark - 1 || (verb === mark - 2 && /^[,:]$|^that$/.test(reading.norm(mark - 1)))) return true;
    const { start, kind } = complementAfter(reading, verb + 1, mark + 1);
    return (kind === "quote" || kind === "colon" || kind === "that") && mark - start <= 1;
  }

  /** `According to the report, “…”`. */
  private accordingBefore(range: Range, floor: number): Cue | null {
    const { reading } = this;
    for (let at = floor; at < range.from - 2; at++) {
      if (reading.norm(at) !== "according" || reading.norm(at + 1) !== "to") continue;
      const source = fullPhrase(reading, at + 2, range.from);
      if (source === null || range.from - source.to > 2) return null;
      return {
        rule: "quotations/according-to",
        verb: at,
        cue: { from: at, to: at + 2 },
        source: [source],
        addressee: null,
        medium: null,
      };
    }
    return null;
  }

  /** `In her words, “…”`, `In the mayor’s own words, “…”`. */
  private inWordsBefore(range: Range, floor: number): Cue | null {
    const { reading } = this;
    const words = range.from - 2;
    if (reading.norm(words) !== "words" || reading.norm(words + 1) !== ",") return null;
    let to = reading.norm(words - 1) === "own" ? words - 1 : words;
    const owner = reading.tag(to - 1);
    if (owner === "POS") to--;
    else if (owner !== "PRP$") return null;
    const from = owner === "POS" ? phraseStart(reading, to, floor) : to - 1;
    if (from >= to || reading.norm(from - 1) !== "in") return null;
    return {
      rule: "quotations/in-ones-words",
      verb: words,
      cue: { from: words, to: words + 1 },
      source: [{ from, to }],
      addressee: null,
      medium: null,
    };
  }

  private cue(rule: string, verb: number, from: number, source: Source, after: number): Cue {
    const { reading } = this;
    const limit = reading.language.sentenceOf(verb).to;
    const next = reading.norm(verb + 1);
    const particle = reading.tag(verb + 1) === "RP" || (next === "on" && /^[,:]$/.test(reading.norm(verb + 2))) ? 1 : 0;
    return {
      rule,
      verb,
      cue: { from, to: verb + 1 + particle },
      source,
      addressee: addresseeOf(reading, verb, limit),
      medium: mediumAround(reading, verb, after, limit),
    };
  }

  /** `“…” – Ana Prochazka, farmer` on its own. */
  private dashAfter(range: Range): Cue | null {
    const { reading } = this;
    const at = range.to;
    const norm = reading.norm(at);
    if (!DASHES.has(norm)) return null;
    const opensLine = reading.sameBlock(at, range.to - 1) || !reading.sameBlock(at, at - 1);
    if (!opensLine || !reading.tag(at + 1).startsWith("NNP")) return null;
    const limit = reading.language.sentenceOf(at).to;
    const source = fullPhrase(reading, at + 1, limit);
    if (source === null || limit - source.to > 8) return null;
    return {
      rule: "quotations/name-after-dash",
      verb: at,
      cue: { from: at, to: at + 1 },
      source: [source],
      addressee: null,
      medium: null,
    };
  }

  /** `‘We will not yield’: union vows to strike on`, a headline: its main clause's subject speaks. */
  private colonAfter(range: Range): Cue | null {
    const { reading } = this;
    const colon = range.to;
    if (reading.norm(colon) !== ":" || !reading.sameBlock(colon, range.from) || reading.blockKind(colon) !== "headline")
      return null;
    const source = this.mainSubject(colon + 1, reading.language.sentenceOf(colon).to);
    if (source.length === 0) return null;
    return {
      rule: "quotations/colon-after-mark",
      verb: colon,
      cue: { from: colon, to: colon + 1 },
      source,
      addressee: null,
      medium: null,
    };
  }

  /** `The mayor: “…”`, `And from the mayor: “…”`. */
  private colonBefore(range: Range): Cue | null {
    const { reading } = this;
    const colon = range.from - 1;
    if (reading.norm(colon) !== ":") return null;
    const floor = reading.language.sentenceOf(colon).from;
    const start = phraseStart(reading, colon, Math.max(floor, colon - REACH_BEFORE));
    const source =
      start < colon && (isNoun(reading.tag(colon - 1)) || reading.tag(colon - 1) === "PRP")
        ? [{ from: start, to: colon }]
        : [];
    const named = source.length > 0 && start - floor <= 3 ? source : this.mainSubject(floor, colon);
    return {
      rule: "quotations/colon-before-mark",
      verb: colon,
      cue: { from: colon, to: colon + 1 },
      source: named,
      addressee: null,
      medium: null,
    };
  }

  /** The subject of the first finite verb: of `The mayor addressed the hall again:` the mayor. */
  private mainSubject(from: number, to: number): Source {
    const { reading } = this;
    for (let at = from; at < Math.min(to, from + REACH_AFTER); at++) {
      if (!FINITE.has(reading.tag(at))) continue;
      const group = reading.language.verbGroup(at);
      if (group?.verb === at) return subjectOf(reading, at, group.from, from);
    }
    return [];
  }
}
