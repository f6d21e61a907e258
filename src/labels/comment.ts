import type { Sentence, Token } from "../language/token.ts";
import { LABEL_NOUNS, VERDICT_WORDS } from "../lexicons/label-nouns.ts";
import { ADOPTION_VERBS, AVERSION_VERBS } from "../lexicons/position-verbs.ts";
import type { Position } from "../schema/index.ts";
import { type Candidate, CONTEXT, type HolderClue, holderAt } from "./candidate.ts";
import { type Governor, governorOf, headAfter, isDenial, isMeta } from "./clause.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import type { Range, Reading } from "./reading.ts";
import { isRefusal, positionOfRefusal, refusalBefore } from "./refusal.ts";
import { subjectOf } from "./subject.ts";

const ADOPTIONS: ReadonlySet<string> = new Set(ADOPTION_VERBS.entries);
const AVERSIONS: ReadonlySet<string> = new Set(AVERSION_VERBS.entries);
const VERDICTS: ReadonlyMap<string, boolean> = new Map(VERDICT_WORDS.entries.map(({ word, fits }) => [word, fits]));
/** Nouns that name words as words even before the term ("the term “backwater”"); the rest only come after it. */
const BEFORE_TERM: ReadonlySet<string> = new Set(
  LABEL_NOUNS.entries.filter((word) => /^(?:label|word|term|tag|epithet|moniker|phrase|expression)$/.test(word)),
);
const FIGURES: ReadonlySet<string> = new Set(["comparison", "analogy", "description", "metaphor", "parallel", "name"]);
/** Nouns whose term follows "with" or "to". */
const LIKENESSES: ReadonlySet<string> = new Set(["comparison", "analogy", "parallel", "resemblance", "likeness"]);
/** Nouns of describing something as something. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(
  "description characterization characterisation portrayal depiction designation".split(" "),
);
const FARTHEST_AS = 12;
const FARTHEST_VERDICT = 8;

/** What is said of a word for a word. */
export interface Verdict {
  readonly position: Position;
  readonly holder: HolderClue;
  readonly evidence: Range;
}

/** Talk about a word as a word: "the “backwater” comparison might be right", "rejected the term “backwater”", "coup is the wrong word". */
export function findComments(reading: Reading, sentence: Sentence): Candidate[] {
  const found: Candidate[] = rightWord(reading, sentence);
  for (let i = sentence.from; i < sentence.to; i++) {
    const { tag, lemma } = reading.tokens[i]!;
    if (!tag.startsWith("NN") || !(isMeta(lemma) || isTalk(reading, i))) continue;
    const described = describedAs(reading, sentence, i);
    const phrase = described?.phrase ?? termBeside(reading, sentence, i);
    const verdict = phrase && verdictOn(reading, sentence, i, phrase);
    if (!phrase || !verdict) continue;
    const isAttribute = phrase.mark === null && reading.tokens[phrase.head]!.tag === "JJ" && phrase.head < i;
    found.push({
      phrase,
      bearer: described?.bearer ?? (isAttribute ? i : -1),
      ...verdict,
      rule: "labels/comment-on-word",
      strong: phrase.mark !== null || phrase.from > i,
    });
  }
  return found;
}

/** "all this vassal talk": talk of a word, with a pointer before it. */
const isTalk = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]!.norm === "talk" && /^(?:this|that|all|the)$/.test(tokens[at - 2]?.norm ?? "");

/** "Coup is the wrong word", "“dictator” is not the word I would use": a term as subject, and a word for a word as predicate. */
function rightWord(reading: Reading, sentence: Sentence): Candidate[] {
  const { tokens } = reading;
  for (let i = sentence.from + 3; i < sentence.to; i++) {
    if (!BEFORE_TERM.has(tokens[i]!.lemma) && !FIGURES.has(tokens[i]!.lemma)) continue;
    let the = i - 1;
    while (the > i - 4 && the > sentence.from && tokens[the]!.norm !== "the" && !isCopula(tokens[the]!.norm)) the--;
    let copula = the;
    while (copula > the - 4 && copula > sentence.from && !isCopula(tokens[copula]!.norm)) copula--;
    if (tokens[the]!.norm !== "the" || !isCopula(tokens[copula]!.norm)) continue;
    const between = tokens.slice(copula + 1, i);
    const fits = VERDICTS.get(between.at(-1)!.norm) ?? (between.at(-1)!.norm === "the" ? true : undefined);
    const denied = isDenied(between);
    const phrase = termBefore(reading, sentence, copula);
    if (fits === undefined || phrase === null || (between.at(-1)!.norm === "the" && !denied)) continue;
    const { position, holder } = askedWhether(reading, copula) ?? {
      position: fits !== denied ? "applies" : "rejects",
      holder: CONTEXT,
    };
    const evidence = { from: phrase.from, to: i + 1 };
    return [{ phrase, bearer: -1, holder, position, evidence, rule: "labels/comment-on-word", strong: true }];
  }
  return [];
}

/** "wondered whether “sham” was the right word": the verb of asking that governs a clause; null for none. */
function askedWhether(reading: Reading, copula: number): Governor | null {
  const governor = governorOf(reading, copula);
  return governor?.position === "questions" ? governor : null;
}

const isDenied = (words: readonly Token[]): boolean =>
  words.some(({ norm }) => norm === "not" || norm === "n't" || norm === "hardly");

const isCopula = (norm: string): boolean => norm === "is" || norm === "was" || norm === "'s";

/** The term that ends just before a copula: words in marks, or one noun that opens its sentence or clause. */
function termBefore(reading: Reading, sentence: Sentence, copula: number): Phrase | null {
  const { tokens } = reading;
  const last = copula - 1;
  if (last < sentence.from) return null;
  const mark = reading.markAround(last);
  if (mark && mark.end === tokens[last]!.end && mark.innerEnd < mark.end) {
    return readPhrase(reading, reading.language.tokenAt(mark.start), sentence.to);
  }
  const opens =
    last === sentence.from ||
    !/^[\p{L}\p{N}]/u.test(tokens[last - 1]!.text) ||
    tokens[last - 1]!.norm === "that" ||
    tokens[last - 1]!.tag === "VBD";
  if (!opens || !/^(?:NN|JJ)/.test(tokens[last]!.tag)) return null;
  return {
    from: last,
    to: copula,
    head: last,
    kind: tokens[last]!.tag.startsWith("JJ") ? "adjective" : "noun",
    mark: null,
    relatum: null,
    determiner: -1,
    before: -1,
    next: copula,
  };
}

/** "the description of the vote as a sham": what is described, and as what. */
function describedAs(
  reading: Reading,
  sentence: Sentence,
  noun: number,
): { readonly phrase: Phrase; readonly bearer: number } | null {
  const { tokens } = reading;
  if (!DESCRIPTIONS.has(tokens[noun]!.lemma) || tokens[noun + 1]?.norm !== "of") return null;
  for (let as = noun + 3; as < sentence.to && as < noun + FARTHEST_AS; as++) {
    if (tokens[as]!.norm !== "as") continue;
    const phrase = readPhrase(reading, as + 1, sentence.to);
    return phrase === null ? null : { phrase, bearer: headAfter(reading, noun + 2, as) };
  }
  return null;
}

/** The term that a noun like "label" is about: in marks before it, or after it; unmarked only just before it. */
function termBeside(reading: Reading, sentence: Sentence, noun: number): Phrase | null {
  const { tokens } = reading;
  const marked = reading.markAround(noun - 1);
  if (marked && tokens[noun - 1]!.end === marked.end && marked.innerEnd < marked.end) {
    return readPhrase(reading, reading.language.tokenAt(marked.start), sentence.to);
  }
  if (BEFORE_TERM.has(tokens[noun]!.lemma)) {
    const at = tokens[noun + 1]?.norm === "of" ? noun + 2 : noun + 1;
    if (reading.markOpenedBy(at)) return readPhrase(reading, at, sentence.to);
  }
  const unmarked = wordAfter(reading, sentence, noun) ?? compared(reading, sentence, noun);
  if (unmarked) return unmarked;
  const before = tokens[noun - 1];
  if (!before || noun - 1 < sentence.from || !/^(?:NN|JJ)$/.test(before.tag)) return null;
  return {
    from: noun - 1,
    to: noun,
    head: noun - 1,
    kind: "noun",
    mark: null,
    relatum: null,
    determiner: -1,
    before: noun,
    next: noun,
  };
}

/** "rejects the word amnesty": a noun or adjective right after the word or the term, and nothing after it. */
function wordAfter(reading: Reading, sentence: Sentence, noun: number): Phrase | null {
  const { tokens } = reading;
  if (!/^(?:word|term|label|epithet)$/.test(tokens[noun]!.norm) || tokens[noun - 1]?.norm !== "the") return null;
  const at = noun + 1;
  const tag = tokens[at]?.tag ?? "";
  const next = tokens[at + 1]?.tag ?? ".";
  if (at >= sentence.to || !/^(?:NNS?|JJ)$/.test(tag) || !/^(?:[.,:]|''|IN|CC|TO|VB[DZP]|MD)$/.test(next)) return null;
  return {
    from: at,
    to: at + 1,
    head: at,
    kind: tag === "JJ" ? "adjective" : "noun",
    mark: null,
    relatum: null,
    determiner: -1,
    before: -1,
    next: at + 1,
  };
}

/** "the comparison with a Trojan horse": what the likeness is to. */
function compared(reading: Reading, sentence: Sentence, noun: number): Phrase | null {
  const { tokens } = reading;
  const next = tokens[noun + 1]?.norm;
  if (!LIKENESSES.has(tokens[noun]!.lemma) || (next !== "with" && next !== "to")) return null;
  const phrase = readPhrase(reading, noun + 2, sentence.to);
  return phrase?.kind === "noun" ? phrase : null;
}

function verdictOn(reading: Reading, sentence: Sentence, noun: number, phrase: Phrase): Verdict | null {
  return (
    verdictAfter(reading, sentence, Math.max(noun + 1, phrase.next), phrase) ??
    verdictBefore(reading, sentence, Math.min(noun, phrase.from), phrase)
  );
}

/** "… might be right", "… is not fair": a copula and a verdict. */
export function verdictAfter(reading: Reading, sentence: Sentence, at: number, phrase: Range): Verdict | null {
  const { tokens } = reading;
  let copula = -1;
  for (let i = at; i < sentence.to && i < at + FARTHEST_VERDICT; i++) {
    const { lemma, norm } = tokens[i]!;
    if (lemma === "be" || lemma === "seem") copula = i;
    const fits =
      VERDICTS.get(norm) ?? VERDICTS.get(lemma) ?? (copula >= 0 && isContrast(reading, i) ? false : undefined);
    if (copula < 0 || fits === undefined) continue;
    const denied = isDenied(tokens.slice(copula, i));
    return {
      position: fits !== denied ? "applies" : "rejects",
      holder: CONTEXT,
      evidence: { from: phrase.from, to: i + 1 },
    };
  }
  return null;
}

/** ", not" in what is said of a word: the word “rigged” was “a habit, not a finding”. */
const isContrast = (reading: Reading, at: number): boolean =>
  reading.tokens[at]!.norm === "," && reading.tokens[at + 1]?.norm === "not";

/** "rejected the … label", "embraced the term …": a verb whose object it is. */
function verdictBefore(reading: Reading, sentence: Sentence, at: number, phrase: Phrase): Verdict | null {
  const { tokens, language } = reading;
  for (let i = at - 1; i >= sentence.from && i >= at - 6; i--) {
    const { tag, lemma } = tokens[i]!;
    if (tag === "IN" && tokens[i]!.norm === "that") return null;
    if (!tag.startsWith("VB")) continue;
    if (isRefusal(lemma) && !isDenial(lemma) && i >= at - 3) {
      const position = language.negated(i) ? "applies" : positionOfRefusal(reading, i);
      return { position, holder: holderAt(subjectOf(reading, i)), evidence: { from: i, to: phrase.to } };
    }
    const denies = isDenial(lemma) || AVERSIONS.has(lemma);
    if (!denies && !ADOPTIONS.has(lemma)) return null;
    const refusal = denies ? null : refusalBefore(reading, sentence, i);
    if (refusal !== null) {
      const holder = holderAt(subjectOf(reading, refusal));
      return { position: positionOfRefusal(reading, refusal), holder, evidence: { from: refusal, to: phrase.to } };
    }
    const position: Position = denies !== language.negated(i) ? "rejects" : "applies";
    return { position, holder: holderAt(subjectOf(reading, i)), evidence: { from: i, to: phrase.to } };
  }
  return null;
}

/** "What crisis, whose crisis?": a word thrown back as a question rejects it, where the article has it as a label. */
export function findEchoes(reading: Reading, sentence: Sentence): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (let i = sentence.from; i + 2 < sentence.to; i++) {
    const { norm } = tokens[i]!;
    if (i < (found.at(-1)?.evidence.to ?? 0)) continue;
    if (norm !== "what" && norm !== "whose" && norm !== "which") continue;
    const next = tokens[i + 2]!.norm;
    if (!tokens[i + 1]!.tag.startsWith("NN") || (next !== "?" && next !== "," && next !== "!")) continue;
    const phrase: Phrase = {
      from: i + 1,
      to: i + 2,
      head: i + 1,
      kind: "noun",
      mark: null,
      relatum: null,
      determiner: i,
      before: -1,
      next: i + 2,
    };
    found.push({
      phrase,
      bearer: -1,
      holder: CONTEXT,
      position: "rejects",
      evidence: { from: i, to: questionEnd(reading, sentence, i + 2) },
      rule: "labels/echo-question",
      strong: false,
    });
  }
  return found;
}

function questionEnd(reading: Reading, sentence: Sentence, at: number): number {
  for (let i = at; i < sentence.to && i < at + 8; i++) if (reading.tokens[i]!.norm === "?") return i + 1;
  return at;
}
