import type { ActorIndex, ActorMention } from "../actors/lookup.ts";
import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import type { VerbGroup } from "../language/verbs.ts";
import type { Draft, Participant, Role } from "./draft.ts";
import { governorOfVerb } from "./governor.ts";
import {
  attachedPhrases,
  type Complement,
  chainAfter,
  type DateEnd,
  isNoun,
  type Phrase,
  phraseStart,
} from "./phrase.ts";
import { PLACE_PREPOSITIONS } from "./place-prepositions.ts";
import { roleOf } from "./roles.ts";
import { subjectBefore } from "./subject.ts";

/** Verbs whose object is where they happen. */
const PLACE_OBJECTS: ReadonlySet<string> = new Set(
  "visit invade tour leave enter reach attack bomb shell occupy annex cross".split(" "),
);
const MOST_PARTICIPANTS = 8;
const WHERE: ReadonlySet<string> = new Set(["in", "at", "near", "outside", "inside"]);
/** Kinds of actors that a name stands for. */
const NAMED: ReadonlySet<string> = new Set(["person", "organization", "place"]);
/** Roles of those an act is directed at or shared with. */
const COUNTERPART: ReadonlySet<Role> = new Set<Role>(["patient", "recipient", "with"]);
/** Nouns that only count what follows them: a group of diplomats, thousands of Kurds. */
const QUANTITIES: ReadonlySet<string> = new Set(
  "group number hundred hundreds thousand thousands dozen dozens score scores majority half third quarter crowd series handful couple pair part some most many one two three all both each million millions member members ton tonne kg".split(
    " ",
  ),
);
/** Finds who takes part in an event, and where it is. */
export class ParticipantReader {
  constructor(
    private readonly language: Language,
    private readonly actors: ActorIndex,
    private readonly dateEnd: DateEnd,
  ) {}

  read(draft: Draft): void {
    if (draft.trigger.part === "noun") this.ofNoun(draft);
    else if (draft.group) this.ofVerb(draft, draft.group);
    for (const complement of draft.chain.complements) this.addComplement(draft, complement);
    for (const support of draft.supports) this.ofSupport(draft, support);
  }

  private ofVerb(draft: Draft, group: VerbGroup): void {
    const subject = this.subjectOf(group);
    if (subject >= 0) this.addHead(draft, draft.passive ? "patient" : "agent", subject);
    const object = draft.passive ? -1 : this.objectOf(draft, group);
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
    if (own >= 0 && !this.isDate(own)) return own;
    if (group.tense === "PRESPART") return -1;
    if (group.tense !== "INFINITIVE") return subjectBefore(this.language, group.from, this.dateEnd);
    const governor = governorOfVerb(this.language, group);
    if (governor === undefined) return -1;
    const governing = this.language.subject(governor.index);
    if (governing >= 0) return governing;
    const above = this.language.verbGroup(governor.index);
    return above === null ? -1 : subjectBefore(this.language, above.from, this.dateEnd);
  }

  private isDate(token: number): boolean {
    for (let from = token; from > token - 4; from--) if (this.dateEnd(from) > token) return true;
    return false;
  }

  private objectOf({ object }: Draft, group: VerbGroup): number {
    const parsed = this.language.child(group.verb, "obj");
    return parsed >= 0 ? parsed : (object?.head ?? -1);
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

  private addComplement(draft: Draft, { preposition, phrases }: Complement): void {
    const place = PLACE_PREPOSITIONS.has(preposition) ? this.placeAt(phrases[0]!) : null;
    if (place !== null) {
      draft.place ??= place;
      if (preposition !== "to") return;
    }
    const role = roleOf(this.language, draft, preposition);
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

  private addPhrase(draft: Draft, role: Role, phrase: Phrase, nested = false): void {
    const attached = attachedPhrases(this.language, phrase, this.dateEnd);
    if (!nested && attached.length > 0 && QUANTITIES.has(this.language.tokens[phrase.head]!.lemma)) {
      for (const counted of attached) this.addPhrase(draft, role, counted, true);
      return;
    }
    const found = this.mentionIn(phrase);
    if (found && NAMED.has(found.actor.kind)) this.addMention(draft, role, found);
    else {
      // What is only described is told by the whole description: the envoys of Armenia.
      const span = this.language.span(phrase.from, attached[attached.length - 1]?.to ?? phrase.to);
      this.add(draft, { role, actor: found?.actor.id ?? null, span });
    }
  }

  /**
   * Whom an interaction is with, where no participant tells: who is named in its object's phrase (rejected a proposal of Oman), or takes
   * part in what is demanded, promised or threatened (demanded that Oman withdraw).
   */
  addCounterparts(draft: Draft, draftAt: (token: number) => Draft | undefined): void {
    if (draft.participants.some(({ role, actor }) => COUNTERPART.has(role) && actor !== null)) return;
    const object = draft.passive || draft.group === null ? -1 : this.objectOf(draft, draft.group);
    for (const { actor, mention } of object < 0 ? [] : this.namedWith(object)) {
      if (this.isAgent(draft, actor.id)) continue;
      draft.participants.push({
        role: "recipient",
        actor: actor.id,
        span: this.language.slice(mention.start, mention.end),
      });
      return;
    }
    if (draft.group === null) return;
    const complement = draftAt(this.language.child(draft.group.verb, "xcomp", "ccomp"));
    if (complement === undefined) return;
    const wanted = (role: Role) => (draft.type === "REQUEST" ? role === "agent" : COUNTERPART.has(role));
    for (const { role, actor, span } of complement.participants)
      if (wanted(role) && (actor === null || !this.isAgent(draft, actor)))
        this.add(draft, { role: "recipient", actor, span });
    draft.place ??= complement.place;
  }

  private isAgent({ participants }: Draft, id: string): boolean {
    return participants.some(({ role, actor }) => role === "agent" && actor === id);
  }

  /** Actors named in a noun's phrase and in the phrases that follow it, but for those that tell where. */
  private namedWith(noun: number): readonly ActorMention[] {
    const within = (from: number, to: number): readonly ActorMention[] => {
      const { start, end } = this.language.span(from, to);
      return this.actors.in(start, end);
    };
    const { complements } = chainAfter(this.language, noun + 1, this.dateEnd);
    return [
      ...within(phraseStart(this.language, noun), noun + 1),
      ...complements
        .filter(({ preposition }) => !WHERE.has(preposition))
        .flatMap(({ phrases }) => phrases.flatMap(({ from, to }) => within(from, to))),
    ];
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
