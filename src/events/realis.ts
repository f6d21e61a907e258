import type { Language } from "../language/language.ts";
import type { Tag, Token } from "../language/token.ts";
import type { VerbGroup } from "../language/verbs.ts";
import { AHEAD_WORDS, DENYING_WORDS, PLANNING_WORDS, POSSIBILITY_WORDS } from "../lexicons/event-governors.ts";
import type { Realis } from "./draft.ts";
import { governorOfVerb, type NounPlace } from "./governor.ts";
import type { EventClass } from "./learned/event-classes.ts";
import { isVerb, phraseStart, within, wordBefore } from "./phrase.ts";

/** What is known of an event's reality, and whether the text says it or it is only assumed. */
export interface Reality {
  readonly realis: Realis;
  readonly firm: boolean;
}

const planning: ReadonlySet<string> = new Set(PLANNING_WORDS.entries);
const denying: ReadonlySet<string> = new Set(DENYING_WORDS.entries);
const possibility: ReadonlySet<string> = new Set(POSSIBILITY_WORDS.entries);
const ahead: ReadonlySet<string> = new Set(AHEAD_WORDS.entries);
/** Verbs of planning whose object is not what is planned: an agreement announced is there. */
const PLANS_ONLY_CLAUSES: ReadonlySet<string> = new Set(["announce", "agree", "decide", "commit", "undertake", "set"]);
/** Verbs of stopping whose object had begun: a programme that was suspended was there. */
const DENIES_ONLY_CLAUSES: ReadonlySet<string> = new Set([
  "fail",
  "miss",
  "dismiss",
  "suspend",
  "drop",
  "reject",
  "deny",
  "refuse",
  "decline",
  "forget",
  "skip",
  "boycott",
]);
const POSSIBLE_OBJECTS: ReadonlySet<string> = new Set(
  "want seek urge call demand ask request propose suggest threaten fear consider contemplate mull weigh predict forecast advocate need chance possibility risk threat prospect likelihood danger hope proposal demand".split(
    " ",
  ),
);
/** Verbs of demand, whose clause has a bare verb: demanded that Peru release the men. */
const DEMANDS: ReadonlySet<string> = new Set("demand urge ask request propose recommend suggest".split(" "));
const DISCUSSED: ReadonlySet<string> = new Set(["discuss", "debate"]);
/** What is negotiated is not there yet. */
const NEGOTIATE = "negotiate";
/** Verbs after which a gerund tells what is done no longer. */
const CEASING: ReadonlySet<string> = new Set(["cease", "stop", "quit", "halt"]);
/** What opens a clause of time: in the present, it is as far ahead as the clause it depends on. */
const TIME_MARKS: ReadonlySet<string> = new Set(["when", "before", "until", "till", "once", "after", "while"]);
const CERTAIN_MODALS: ReadonlySet<string> = new Set(["will", "shall"]);
const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "whether", "provided"]);
const RANKS: ReadonlySet<string> = new Set(["first", "second", "third", "last", "latest", "only"]);
const INDEFINITE: ReadonlySet<string> = new Set(["a", "an", "another", "more", "further", "new", "some"]);
const FINITE_TAGS: ReadonlySet<Tag> = new Set<Tag>(["VBD", "VBZ", "VBP", "MD"]);
const LONGEST_HEADLINE = 25;
const HEDGES_PERFORMATIVE = new Set(["like", "love"]);
const PERFORMED = new Set([
  "thank",
  "apologise",
  "apologize",
  "congratulate",
  "express",
  "remind",
  "emphasise",
  "emphasize",
  "stress",
]);
const PAST_REPORT_STEPS = 14;

const firm = (realis: Realis): Reality => ({ realis, firm: true });
const assumed = (realis: Realis): Reality => ({ realis, firm: false });

/** Whether a condition opens the clause: if, unless or whether before the group with no other mark between. */
function inCondition(language: Language, group: VerbGroup): boolean {
  const { sentence } = language.tokens[group.verb]!;
  for (let at = group.from - 1; at >= group.from - 10; at--) {
    const token = within(language, sentence, at);
    if (token === undefined || token.norm === "," || token.norm === "that" || isVerb(token)) return false;
    if (CONDITIONS.has(token.norm)) return true;
  }
  return false;
}

/** "said the forum would open": the future seen from a past report, not a condition. */
function reportedFuture(language: Language, group: VerbGroup, classAt: (token: number) => EventClass | null): boolean {
  const { sentence } = language.tokens[group.verb]!;
  for (let at = group.from - 1; at >= group.from - PAST_REPORT_STEPS; at--) {
    const token = within(language, sentence, at);
    if (token === undefined) return false;
    if (isVerb(token)) return classAt(at) === "REPORTING" && token.tag === "VBD";
  }
  return false;
}

/** Reads the realis of verbs and nouns; `realisAt` and `classAt` answer for triggers already read. */
export class RealisReader {
  constructor(
    private readonly language: Language,
    private readonly realisAt: (token: number) => Realis | null,
    private readonly classAt: (token: number) => EventClass | null,
  ) {}

  ofVerb(group: VerbGroup): Reality {
    if (group.negated || this.language.negated(group.verb)) return firm("denied");
    if (group.modal === "would" && this.isHedgedPerformative(group.verb)) return firm("actual");
    if (group.modal !== null) return firm(this.ofModal(group));
    if (group.tense === "FUTURE" || this.isToBe(group)) return firm("scheduled");
    const governed = this.ofGovernedVerb(group);
    if (governed !== null) return governed;
    if (inCondition(this.language, group) || this.isAsked(group)) return firm("possible");
    if (group.tense !== "INFINITIVE" || this.standsBare(group)) return assumed("actual");
    return this.isHeadlineFuture(group) ? firm("scheduled") : assumed("possible");
  }

  /** A headline's "Council to vote on budget": no verb of the sentence has a tense. */
  private isHeadlineFuture({ from, verb }: VerbGroup): boolean {
    const { tokens } = this.language;
    const sentence = this.language.sentenceOf(verb);
    if (tokens[from]!.tag !== "TO" || from === sentence.from || sentence.to - sentence.from > LONGEST_HEADLINE)
      return false;
    return tokens.slice(sentence.from, sentence.to).every(({ tag }) => !FINITE_TAGS.has(tag));
  }

  /** "The units are to be sold": a form of be, to, and the verb in one group. */
  private isToBe({ from, verb }: VerbGroup): boolean {
    const { tokens } = this.language;
    return verb - from >= 2 && tokens[from]!.lemma === "be" && tokens[from + 1]!.tag === "TO";
  }

  /** "I would like to thank the crew" thanks them: a hedged performative (Fraser 1975). */
  private isHedgedPerformative(like: number): boolean {
    const { tokens } = this.language;
    if (!HEDGES_PERFORMATIVE.has(tokens[like]!.lemma) || tokens[like + 1]?.tag !== "TO") return false;
    return PERFORMED.has(tokens[like + 2]?.lemma ?? "");
  }

  /** A base form with a subject and nothing before it is a finite verb that was tagged wrong. */
  private standsBare({ from, verb }: VerbGroup): boolean {
    return from === verb && this.language.tokens[verb]!.tag === "VB" && this.language.child(verb, "nsubj") >= 0;
  }

  private ofModal(group: VerbGroup): Realis {
    if (inCondition(this.language, group)) return "possible";
    if (CERTAIN_MODALS.has(group.modal ?? "")) return "scheduled";
    return group.modal === "would" && reportedFuture(this.language, group, this.classAt) ? "scheduled" : "possible";
  }

  /** A finite verb in a sentence that ends in a question mark. */
  private isAsked(group: VerbGroup): boolean {
    const { to, from } = this.language.sentenceOf(group.verb);
    if (group.tense !== "PRESENT" && group.tense !== "PAST") return false;
    for (let at = to - 1; at >= Math.max(from, to - 3); at--) if (this.language.tokens[at]!.norm === "?") return true;
    return false;
  }

  private ofGovernedVerb(group: VerbGroup): Reality | null {
    const governor = governorOfVerb(this.language, group);
    if (governor === undefined) return null;
    if (group.verb === governor.index + 2 && this.isHedgedPerformative(governor.index)) return firm("actual");
    const negated = this.language.negated(governor.index) || this.isAbsent(governor);
    const { lemma, norm } = governor;
    const infinitive = group.tense === "INFINITIVE";
    if (denying.has(lemma) || (CEASING.has(lemma) && group.tense === "PRESPART"))
      return firm(negated ? "actual" : "denied");
    if (infinitive && lemma === "be") return firm(negated ? "denied" : "scheduled");
    if (infinitive && (planning.has(lemma) || planning.has(norm))) return firm(negated ? "denied" : "scheduled");
    const subjunctive =
      DEMANDS.has(lemma) && this.language.tokens[group.verb]!.tag === "VBP" && group.from === group.verb;
    if (possibility.has(lemma) && (infinitive || subjunctive || group.tense === "PRESPART"))
      return firm(negated ? "denied" : "possible");
    return infinitive ? this.asAbove(group, governor) : this.asSeen(group, governor);
  }

  /** "They flew to Lisbon to sign the accord": what is done for a purpose makes it as real as itself. */
  private asAbove({ verb }: VerbGroup, governor: Token): Reality | null {
    const { head, relation } = this.language.tokens[verb]!;
    const own = this.realisAt(governor.index) ?? this.ofHaving(governor);
    if (own !== null && own !== "actual") return firm(own);
    if (isVerb(governor)) return assumed("actual");
    if (this.isRanked(governor.index)) return assumed("actual");
    const above = relation === "advcl" ? this.realisAt(head) : null;
    return above === null ? null : assumed(above);
  }

  /** "will have to leave": have to is no event of its own. */
  private ofHaving({ index, lemma }: Token): Realis | null {
    const group = lemma === "have" ? this.language.verbGroup(index) : null;
    return group?.verb === index && group.modal !== null ? this.ofModal(group) : null;
  }

  /** "the first ship to sail": a ship that sailed. */
  private isRanked(noun: number): boolean {
    const from = phraseStart(this.language, noun);
    return this.language.tokens.slice(from, noun).some(({ norm }) => RANKS.has(norm));
  }

  /** "will see the ships delivered": as far ahead as the seeing. */
  private asSeen({ verb, tense }: VerbGroup, governor: Token): Reality | null {
    const isComplement = tense === "PASTPART" && this.language.tokens[verb]!.relation === "xcomp";
    const above = isComplement ? this.realisAt(governor.index) : null;
    return above === "scheduled" || above === "possible" ? firm(above) : null;
  }

  /** The realis of a clause of time that another verb's clause is told by: "will leave when the vote ends"; null for other clauses. */
  ofTimeClause(group: VerbGroup): Reality | null {
    const { tokens } = this.language;
    const { head, relation } = tokens[group.verb]!;
    if (relation !== "advcl" || group.modal !== null || group.aspect === "PERFECTIVE") return null;
    if (group.tense !== "PRESENT" && group.tense !== "PAST") return null;
    const opener = this.language
      .children(group.verb)
      .some((child) => child < group.verb && TIME_MARKS.has(tokens[child]!.norm));
    return opener && this.realisAt(head) === "scheduled" ? firm("scheduled") : null;
  }

  private isAbsent(noun: Token): boolean {
    return noun.tag.startsWith("NN") && wordBefore(this.language, noun.index)?.norm === "no";
  }

  /** The realis of an event noun from its modifiers, the words before it, and its support verb. */
  ofNoun(noun: number, place: NounPlace, supports: readonly VerbGroup[]): Reality {
    return (
      this.ofModifiers(noun, place) ??
      this.ofWordsBefore(place) ??
      this.ofSupports(supports) ??
      this.ofIndefinite(noun, place) ??
      assumed("actual")
    );
  }

  /** "will sign an agreement": an object that is not yet named as a certain one is as real as what is done to it. */
  private ofIndefinite(noun: number, { from, preposition, governor }: NounPlace): Reality | null {
    const { norm, tag } = this.language.tokens[from]!;
    const isBare = from === noun || tag === "JJ" || tag.startsWith("NN");
    if (preposition !== undefined || governor === undefined || !isVerb(governor)) return null;
    if (!INDEFINITE.has(norm) && !(isBare && this.language.tokens[noun]!.tag === "NNS")) return null;
    const above = this.realisAt(governor.index);
    return above === null || above === "actual" ? null : assumed(above);
  }

  private ofModifiers(noun: number, place: NounPlace): Reality | null {
    for (let at = place.from; at < noun; at++) {
      const { norm, lemma, tag } = this.language.tokens[at]!;
      if (norm === "no") return firm("denied");
      if (tag.startsWith("NN") || tag === "PRP$" || tag === "DT") continue;
      if (denying.has(norm.slice(norm.lastIndexOf("-") + 1))) return firm("denied");
      if (possibility.has(norm) || (tag.startsWith("VB") && possibility.has(lemma))) return firm("possible");
      if (planning.has(norm) && norm !== "due") return firm("scheduled");
    }
    return null;
  }

  private ofWordsBefore({ from, preposition, governor }: NounPlace): Reality | null {
    if (preposition?.norm === "without") return firm("denied");
    const before = preposition ? this.language.tokens[preposition.index - 1] : undefined;
    if (before && ahead.has(before.norm)) return assumed("scheduled");
    if (governor === undefined) return null;
    const { lemma, tag } = governor;
    const negated = this.language.negated(governor.index);
    const isDirect = preposition === undefined || preposition.norm === "for" || preposition.norm === "of";
    if (!isDirect) return null;
    if (denying.has(lemma) && !DENIES_ONLY_CLAUSES.has(lemma)) return firm(negated ? "actual" : "denied");
    if (POSSIBLE_OBJECTS.has(lemma)) return firm("possible");
    if (lemma === NEGOTIATE && isVerb(governor)) return firm("possible");
    if (DISCUSSED.has(lemma) && /^an?$/.test(this.language.tokens[from]!.norm)) return firm("possible");
    if (planning.has(lemma) && !PLANS_ONLY_CLAUSES.has(lemma) && (tag.startsWith("VB") || lemma === "plan"))
      return firm("scheduled");
    return null;
  }

  /** The support verb's realis; of two, the one that is not simply actual. */
  private ofSupports(supports: readonly VerbGroup[]): Reality | null {
    let found: Reality | null = null;
    for (const { verb } of supports) {
      const realis = this.realisAt(verb);
      if (realis !== null && (found === null || found.realis === "actual")) found = firm(realis);
    }
    return found;
  }
}
