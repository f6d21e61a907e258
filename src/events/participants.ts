import type { ActorIndex, ActorMention } from "../actors/lookup.ts";
import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import type { VerbGroup } from "../language/verbs.ts";
import type { Draft, Participant } from "./draft.ts";
import { governorOfVerb } from "./governor.ts";
import { type Complement, isNoun, type Phrase } from "./phrase.ts";

type Role = Participant["role"];

const PREPOSITION_ROLES: ReadonlyMap<string, Role> = new Map([
  ["with", "with"],
  ["between", "with"],
  ["by", "agent"],
  ["to", "recipient"],
  ["against", "patient"],
  ["about", "topic"],
  ["over", "topic"],
  ["upon", "patient"],
]);
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  "in",
  "at",
  "to",
  "near",
  "outside",
  "inside",
  "into",
  "across",
  "from",
]);
/** Events that their "of" phrase undergoes: the invasion of a country, but the visit of a president. */
const UNDERGONE: ReadonlySet<string> = new Set(
  "invasion arrest killing murder assassination election bombing shelling annexation occupation seizure siege detention deportation expulsion extradition appointment nomination trial destruction kidnapping hijacking shooting evacuation execution dismissal impeachment inauguration condemnation rejection approval review launch opening closure coverage sale purchase acquisition".split(
    " ",
  ),
);
const ACTED_ON: ReadonlySet<string> = new Set(
  "attack assault strike airstrike sanction raid war ban embargo tariff crackdown restriction offensive".split(" "),
);
/** Verbs whose object is where they happen. */
const PLACE_OBJECTS: ReadonlySet<string> = new Set(
  "visit invade tour leave enter reach attack bomb shell occupy annex cross".split(" "),
);
const MOST_PARTICIPANTS = 8;

/** Finds who takes part in an event, and where it is. */
export class ParticipantReader {
  constructor(
    private readonly language: Language,
    private readonly actors: ActorIndex,
  ) {}

  read(draft: Draft): void {
    if (draft.trigger.part === "noun") this.ofNoun(draft);
    else if (draft.group) this.ofVerb(draft, draft.group);
    for (const complement of draft.chain.complements) this.addComplement(draft, complement);
    for (const support of draft.supports) this.ofSupport(draft, support);
  }

  private ofVerb(draft: Draft, group: VerbGroup): void {
    const subject = this.subjectOf(group);
    if (subject >= 0) this.addHead(draft, group.passive ? "patient" : "agent", subject);
    const object = group.passive ? -1 : this.language.child(group.verb, "obj");
    if (object >= 0 && object !== subject) {
      const place = PLACE_OBJECTS.has(this.language.tokens[group.verb]!.lemma)
        ? this.placeAt(this.phraseOf(object))
        : null;
      draft.place ??= place;
      this.addHead(draft, "patient", object);
    }
    const recipient = this.language.child(group.verb, "iobj");
    if (recipient >= 0) this.addHead(draft, "recipient", recipient);
  }

  /** The subject of a verb, or of what governs it: who is expected to visit visits. */
  private subjectOf(group: VerbGroup): number {
    const own = this.language.subject(group.verb);
    if (own >= 0) return own;
    const governor = group.tense === "INFINITIVE" ? governorOfVerb(this.language, group) : undefined;
    return governor === undefined ? -1 : this.language.subject(governor.index);
  }

  private ofNoun(draft: Draft): void {
    const { tokens } = this.language;
    const noun = draft.trigger.token;
    // From the noun back: what stands before a possessive mark belongs to the possessor.
    for (let at = noun - 1; at >= (draft.noun?.from ?? noun); at--) {
      const token = tokens[at]!;
      if (token.tag === "POS") {
        this.addPossessor(draft, at);
        return;
      }
      if (token.tag === "PRP$") this.addMention(draft, "agent", this.actors.at(token.start, token.end));
      else if (token.tag.startsWith("NNP") || token.tag === "JJ") this.addOrigin(draft, token);
    }
  }

  /** A name or adjective of origin before the noun: the Russian invasion. */
  private addOrigin(draft: Draft, { start, end }: Token): void {
    const found = this.actors.at(start, end);
    const noun = this.language.tokens[draft.trigger.token]!;
    if (found && found.mention.end <= noun.start) this.addMention(draft, "agent", found);
  }

  /** The phrase that ends in 's: "President Jane Doe’s visit". */
  private addPossessor(draft: Draft, mark: number): void {
    const owner = this.language.tokens[mark - 1];
    if (owner === undefined || draft.noun === null || mark - 1 < draft.noun.from) return;
    const found = this.actors.at(owner.start, owner.end);
    if (found) this.addMention(draft, "agent", found);
    else if (isNoun(owner))
      this.add(draft, { role: "agent", actor: null, span: this.language.span(draft.noun.from, mark) });
  }

  private roleOf(draft: Draft, preposition: string): Role | null {
    const { lemma, norm } = this.language.tokens[draft.trigger.token]!;
    if (norm === "according") return "agent";
    const isNounEvent = draft.trigger.part === "noun";
    if (preposition === "of") return isNounEvent ? (UNDERGONE.has(lemma) ? "patient" : "agent") : null;
    if (preposition === "on") return ACTED_ON.has(lemma) ? "patient" : isNounEvent ? "topic" : null;
    if (preposition === "by") return isNounEvent || draft.group?.passive ? "agent" : null;
    return PREPOSITION_ROLES.get(preposition) ?? null;
  }

  private addComplement(draft: Draft, { preposition, phrases }: Complement): void {
    const place = PLACE_PREPOSITIONS.has(preposition) ? this.placeAt(phrases[0]!) : null;
    if (place !== null) {
      draft.place ??= place;
      if (preposition !== "to") return;
    }
    const role = this.roleOf(draft, preposition);
    if (role === null) return;
    for (const phrase of phrases) this.addPhrase(draft, role, phrase);
  }

  private ofSupport(draft: Draft, support: VerbGroup): void {
    const subject = this.subjectOf(support);
    const isOwn = subject === draft.trigger.token || subject < 0;
    if (!isOwn && !support.passive && draft.participants.every(({ role }) => role !== "agent"))
      this.addHead(draft, "agent", subject);
  }

  /** Place of kind place named in a phrase. */
  placeAt(phrase: Phrase): string | null {
    const found = this.mentionIn(phrase);
    return found?.actor.kind === "place" ? found.actor.id : null;
  }

  private phraseOf(head: number): Phrase {
    return { ...this.language.nounPhrase(head), head };
  }

  /** The mention that covers the head of a phrase or ends with it. */
  private mentionIn({ from, head, to }: Phrase): ActorMention | null {
    const { start, end } = this.language.tokens[head]!;
    const whole = this.language.span(from, to);
    const found = this.actors.at(whole.start, whole.end);
    if (found && found.mention.start <= start && found.mention.end >= end) return found;
    return this.actors.at(start, end);
  }

  private addHead(draft: Draft, role: Role, head: number): void {
    const { tag } = this.language.tokens[head]!;
    if (tag === "WDT" || tag === "WP" || tag === "EX" || head === draft.trigger.token) return;
    this.addPhrase(draft, role, this.phraseOf(head));
    let added = 0;
    for (const child of this.language.children(head)) {
      if (
        added < MOST_PARTICIPANTS &&
        this.language.tokens[child]!.relation === "conj" &&
        isNoun(this.language.tokens[child])
      ) {
        this.addPhrase(draft, role, this.phraseOf(child));
        added++;
      }
    }
  }

  private addPhrase(draft: Draft, role: Role, phrase: Phrase): void {
    const found = this.mentionIn(phrase);
    if (found) this.addMention(draft, role, found);
    else this.add(draft, { role, actor: null, span: this.language.span(phrase.from, phrase.to) });
  }

  private addMention(draft: Draft, role: Role, found: ActorMention | null): void {
    if (found === null) return;
    const { start, end } = found.mention;
    this.add(draft, { role, actor: found.actor.id, span: this.language.slice(start, end) });
  }

  private add(draft: Draft, participant: Participant): void {
    if (draft.participants.length >= MOST_PARTICIPANTS) return;
    const { start, end } = participant.span;
    if (draft.participants.some(({ span }) => span.start < end && start < span.end)) return;
    draft.participants.push(participant);
  }
}
