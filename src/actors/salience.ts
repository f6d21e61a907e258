import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import type { AttributionMap } from "./attribution-map.ts";
import { ROLES } from "./gazetteer.ts";
import type { Member } from "./member.ts";
import type { Gender, Reference } from "./reference.ts";

/** How many mentions, and how many sentences, a pronoun looks back. */
const MOST_MENTIONS = 40;
const REACH = { singular: 3, plural: 2, thing: 1 } as const;
/** What every further mention of an actor adds. */
const AGAIN = 0.15;
/** What a mention in another paragraph loses, and what the main subject of an earlier sentence of this one gains. */
const OTHER_PARAGRAPH = 0.8;
/** What being mentioned before a pronoun in its own sentence adds for whoever is not its subject. */
const SAME_SENTENCE = 0.6;
const TOPIC = 0.8;
/** What the name that is the main subject of the very sentence before gains: "Marsh denied it. “I took nothing,” he said." */
const JUST_NAMED = 1.4;
/** For how many sentences a bare surname goes on meaning the one met first. */
const REACH_OF_PRINCIPAL = 12;

/** A mention as later pronouns see it. */
interface Seen {
  readonly member: Member;
  readonly token: number;
  readonly sentence: number;
  readonly weight: number;
  readonly subject: boolean;
  /** Whether it is the subject of its sentence's main verb. */
  readonly main: boolean;
  readonly name: boolean;
  /** Token of its head. */
  readonly head: number;
  readonly source: number;
  readonly quoted: number;
  readonly content: number;
  /** Verb or predicate whose argument it is. */
  readonly governor: number;
  readonly coordinated: boolean;
  /** Whether its noun is one for people: a radio station is no she. */
  readonly human: boolean;
  /** Whether it only says more of a noun: the Treasury spokesman, Labour's plan. */
  readonly modifier: boolean;
}

/** What a pronoun asks of its antecedent. */
export interface Wanted {
  readonly gender: Gender | null;
  readonly number: "singular" | "plural" | "thing";
}

/** Who has been mentioned lately and how prominently. */
export class Salience {
  private readonly seen: Seen[] = [];
  private readonly lastSeen = new Map<Member, number>();
  private readonly firstSeen = new Map<Member, number>();
  /** Whom each gender's last pronoun meant, and in which sentence: he is the same man throughout it. */
  private readonly meant = new Map<Gender, { readonly member: Member; readonly sentence: number }>();

  constructor(
    private readonly language: Language,
    private readonly map: AttributionMap,
  ) {}

  /** Records a mention of an actor. */
  see(member: Member, reference: Reference): void {
    const head = headOf(this.language, reference.from, reference.to);
    const token = this.language.tokens[head] as Token;
    const next = this.language.tokens[reference.to];
    const verb = verbAfter(this.language, reference);
    const opens = this.opensSentence(reference);
    const subject = token.relation === "nsubj" || token.relation === "nsubj:pass" || verb !== null || opens;
    const source = sourceIn(this.map, reference);
    const possessor = next?.tag === "POS" || token.relation === "nmod:poss";
    const main = isMainClause(this.language, token) || verb?.relation === "root" || opens;
    this.seen.push({
      member,
      token: reference.from,
      sentence: token.sentence,
      weight: (subject ? 1.5 : 0) + (source >= 0 ? 1.2 : 0) - (possessor ? 0.3 : 0) + (main ? 0.4 : 0),
      subject,
      main: subject && main,
      name: reference.form === "name",
      head,
      source,
      quoted: this.map.quoted[head] as number,
      content: this.map.content[head] as number,
      governor: token.head,
      coordinated: token.relation === "conj",
      human: isHuman(this.language.tokens[reference.nameFrom] as Token),
      modifier: possessor || next?.tag === "NN" || next?.tag === "NNS",
    });
    this.lastSeen.set(member, reference.from);
    if (!this.firstSeen.has(member)) this.firstSeen.set(member, reference.from);
  }

  /** The one of some actors mentioned last; the first where none has been yet. */
  latest(members: readonly Member[]): Member {
    let best = members[0] as Member;
    for (const member of members) {
      if ((this.lastSeen.get(member) ?? -1) > (this.lastSeen.get(best) ?? -1)) best = member;
    }
    return best;
  }

  /**
   * Whom a bare surname means: news gives it to the one met first and names a relative in full, unless only the relative has been spoken
   * of lately.
   */
  principal(namesakes: readonly Member[], reference: Reference): Member {
    const latest = this.latest(namesakes);
    const first = namesakes.reduce((a, b) => (this.firstSeenAt(b) < this.firstSeenAt(a) ? b : a));
    const here = this.language.tokens[reference.from]?.sentence ?? 0;
    const since = here - (this.language.tokens[Math.max(0, this.lastMention(first))]?.sentence ?? 0);
    return since <= REACH_OF_PRINCIPAL && this.lastMention(first) >= 0 ? first : latest;
  }

  private firstSeenAt(member: Member): number {
    return this.firstSeen.get(member) ?? Number.POSITIVE_INFINITY;
  }

  /** The people mentioned in a sentence, each once. */
  personsIn(sentence: number): readonly Member[] {
    const found = new Set<Member>();
    for (let i = this.seen.length - 1; i >= 0; i--) {
      const seen = this.seen[i] as Seen;
      if (seen.sentence < sentence) break;
      const isPerson = seen.member.kind === "person" || seen.member.kind === "unnamed";
      if (seen.sentence === sentence && isPerson) found.add(seen.member);
    }
    return [...found];
  }

  /** The actor mentioned last of those that fulfil a condition, among the latest mentions; null where there is none. */
  latestWhere(isWanted: (member: Member) => boolean): Member | null {
    for (let i = this.seen.length - 1; i >= Math.max(0, this.seen.length - MOST_MENTIONS); i--) {
      const { member } = this.seen[i] as Seen;
      if (isWanted(member)) return member;
    }
    return null;
  }

  /** Token of an actor's latest mention, -1 where it has none yet. */
  lastMention(member: Member): number {
    return this.lastSeen.get(member) ?? -1;
  }

  /** The most prominent recent actor that a pronoun can stand for, null where none fits. */
  antecedent(pronoun: Token, wanted: Wanted): Member | null {
    const scores = new Map<Member, number>();
    const isSource = (this.map.source[pronoun.index] as number) >= 0;
    const reach = REACH[wanted.number] + (isSource ? 2 : 0);
    const earliest = Math.max(0, this.seen.length - MOST_MENTIONS);
    for (let i = this.seen.length - 1; i >= earliest; i--) {
      const seen = this.seen[i] as Seen;
      const distance = pronoun.sentence - seen.sentence;
      if (distance > reach) break;
      if (!fits(seen, wanted, distance) || this.isBarred(seen, pronoun)) continue;
      const score = this.score(seen, pronoun, distance, isSource) + genderScore(seen.member, wanted);
      const before = scores.get(seen.member);
      scores.set(seen.member, before === undefined ? score : Math.max(before, score) + AGAIN);
    }
    const meant = wanted.gender === null ? undefined : this.meant.get(wanted.gender);
    const isMeantAgain = meant?.sentence === pronoun.sentence && scores.has(meant.member);
    const best = isMeantAgain ? meant.member : highest(scores);
    if (best !== null && wanted.gender !== null)
      this.meant.set(wanted.gender, { member: best, sentence: pronoun.sentence });
    return best;
  }

  /** Nearness, subjecthood and being a speaker count for an actor; being only talked about in somebody's words counts against. */
  private score(seen: Seen, pronoun: Token, distance: number, isSource: boolean): number {
    let score = seen.weight - distance * 1.1;
    if (isSource && seen.source >= 0) score += 1.2;
    if (seen.quoted >= 0 && seen.quoted !== this.map.quoted[pronoun.index]) score -= 1.2;
    if (seen.content >= 0 && seen.content !== this.map.content[pronoun.index]) score -= isSource ? 1 : 0.5;
    if (distance === 0) score += seen.subject ? 0.3 : SAME_SENTENCE;
    if (this.blockOf(seen.sentence) !== this.blockOf(pronoun.sentence)) score -= OTHER_PARAGRAPH;
    else if (distance > 0 && seen.main) score += isSource && distance === 1 && seen.name ? TOPIC + JUST_NAMED : TOPIC;
    return score;
  }

  /** A name that its sentence begins with is its subject, whatever the parser makes of what follows. */
  private opensSentence({ form, from, to }: Reference): boolean {
    const { tokens } = this.language;
    if ((form !== "name" && form !== "title") || !this.isFirst(from)) return false;
    const next = tokens[to];
    return next !== undefined && (next.text === "," || /^(?:VB[DZP]|MD|RB)$/.test(next.tag));
  }

  /** Whether nothing but an article stands before a token in its sentence. */
  private isFirst(token: number): boolean {
    const { from } = this.language.sentenceOf(token);
    return token === from || (token === from + 1 && this.language.tokens[from]?.tag === "DT");
  }

  private blockOf(sentence: number): number {
    return this.language.sentences[sentence]?.block ?? -1;
  }

  /** An object is not the subject of its own verb ("Quist met her"), and a quotation's source is not a third person in it. */
  private isBarred(seen: Seen, pronoun: Token): boolean {
    if (
      seen.sentence === pronoun.sentence &&
      pronoun.tag === "PRP" &&
      !pronoun.norm.endsWith("self") &&
      (seen.governor === pronoun.head || (isObject(pronoun) && this.language.subject(pronoun.head) === seen.head))
    ) {
      return true;
    }
    return seen.source >= 0 && seen.source === this.map.quoted[pronoun.index];
  }
}

const isHuman = ({ norm, lemma }: Token): boolean => ROLES.has(norm) || ROLES.has(lemma);

const OBJECTS = new Set(["him", "her", "them"]);

const isObject = (pronoun: Token): boolean => OBJECTS.has(pronoun.norm);

/** The attribution whose source a mention is part of, -1 for none; a mention has few words. */
function sourceIn(map: AttributionMap, reference: Reference): number {
  for (let i = reference.from; i < reference.to; i++)
    if ((map.source[i] as number) >= 0) return map.source[i] as number;
  return -1;
}

function highest(scores: ReadonlyMap<Member, number>): Member | null {
  let best: Member | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [member, score] of scores) {
    if (score > bestScore) {
      best = member;
      bestScore = score;
    }
  }
  return best;
}

function fits(seen: Seen, wanted: Wanted, distance: number): boolean {
  const { kind, plural, gender } = seen.member;
  if (wanted.number === "thing")
    return (
      (kind === "place" || kind === "organization" || isDocument(seen)) &&
      !seen.modifier &&
      (distance === 0 || seen.subject)
    );
  if (wanted.number === "plural") return kind === "group" || kind === "organization" || plural;
  if (plural || kind === "place" || kind === "organization" || kind === "group") return false;
  if (kind === "unnamed" && !seen.human) return false;
  return gender === null || wanted.gender === null || gender === wanted.gender;
}

/** "The report said …; it warned": a source that is no person. */
const isDocument = ({ member, human, source }: Seen): boolean =>
  member.kind === "unnamed" && !human && !member.plural && source >= 0;

function genderScore(member: Member, wanted: Wanted): number {
  if (wanted.number === "plural") return member.plural || member.kind === "group" ? 1.2 : 0;
  return member.gender !== null && member.gender === wanted.gender ? 0.8 : member.kind === "unnamed" ? -0.6 : 0;
}

/** The verb behind an apposition that the parser may not have seen as a subject's: "Its envoy, Ada Quist, spoke". */
function verbAfter({ tokens }: Language, { form, from, to }: Reference): Token | null {
  if (form !== "name" || tokens[from - 1]?.text !== ",") return null;
  const verb = tokens[tokens[to]?.text === "," ? to + 1 : to];
  return verb !== undefined && FINITE.has(verb.tag) && verb.sentence === tokens[from]?.sentence ? verb : null;
}

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);

function isMainClause(language: Language, token: Token): boolean {
  const governor = language.tokens[token.head];
  return governor?.relation === "root";
}

/** The token of a range that depends on something outside it: the head of its phrase. */
export function headOf(language: Language, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const token = language.tokens[i] as Token;
    if (token.relation !== "punct" && (token.head < from || token.head >= to || token.head === i)) return i;
  }
  return from;
}
