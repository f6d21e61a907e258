import { lemmaOf } from "../language/lemma.ts";
import { tag } from "../language/tagger.ts";
import type { Tag } from "../language/token.ts";
import { tokenize } from "../language/tokenize.ts";
import { EVENT_COMPLEMENTS, EVENT_FRINGE } from "../lexicons/event-complements.ts";
import { EVENT_NOUNS, NOMINALIZATIONS } from "../lexicons/event-nouns.ts";
import type { Actor, Analysis, EventMention, Participant, Range } from "../schema/index.ts";
import { sentenceAt } from "../sentence-at.ts";
import { PLACE_PREPOSITIONS } from "./place-prepositions.ts";

/** Nouns that name what a verb says; the first listed is the usual one. */
const nounOf: ReadonlyMap<string, string> = new Map(
  [...NOMINALIZATIONS.entries].reverse().map(({ noun, verb }) => [verb, noun]),
);
const sameInBoth: ReadonlySet<string> = new Set(EVENT_NOUNS.entries);
const prepositionOf: ReadonlyMap<string, string> = new Map(
  EVENT_COMPLEMENTS.entries.map(({ noun, preposition }) => [noun, preposition]),
);
const fringe: ReadonlySet<string> = new Set(EVENT_FRINGE.entries);

const MOST_MODIFIERS = 3;
const LONGEST_WORDS = 60;
const LONGEST_PREPOSITION = 10;
/** Participants that are pointed at and not named: they say nothing in a name. */
const POINTS =
  /^(?:it|its|he|she|they|them|him|his|her|their|we|us|our|you|your|i|me|my|who|which|that|this|these|those|one|two|three|some|many|most|all|both|several)$/i;

/** How a verb's form names it as a tag, for its base form. */
const TAG_OF_TENSE: Readonly<Record<EventMention["tense"], Tag>> = {
  PAST: "VBD",
  PRESENT: "VBZ",
  FUTURE: "VB",
  INFINITIVE: "VB",
  PRESPART: "VBG",
  PASTPART: "VBN",
  NONE: "VBN",
};

/** A name's head: the words and the noun that decides how the participants join. */
interface Head {
  readonly words: string;
  readonly noun: string;
  /** Characters of the words, where they stand in the text. */
  readonly span: Range;
}

/** Gives names to the events of one analysis. */
class Namer {
  private readonly actors: ReadonlyMap<string, Actor>;
  /** Mentions of each event, by the id of the first. */
  private readonly chains = new Map<string, EventMention[]>();

  constructor(private readonly analysis: Analysis) {
    this.actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
    for (const event of analysis.events) {
      const first = event.sameAs ?? event.id;
      const chain = this.chains.get(first);
      if (chain) chain.push(event);
      else this.chains.set(first, [event]);
    }
  }

  nameOf(event: EventMention): string {
    const chain = this.chains.get(event.sameAs ?? event.id) ?? [event];
    const noun = chain.find(isNoun);
    if (noun) return this.withParticipants(this.nounHead(noun), chain);
    const verb = chain[0]!;
    const head = this.verbHead(verb);
    return head === null ? this.clause(verb) : this.withParticipants(head, chain);
  }

  /** A noun with the nouns, names and adjectives before it: "nuclear test", "press conference". */
  private nounHead({ trigger }: EventMention): Head {
    const words = this.wordsUpTo(trigger);
    let from = words.length - 1;
    while (from > 0 && words.length - from <= MOST_MODIFIERS && modifies(words[from - 1]!)) from--;
    const start = words[from]?.start ?? trigger.start;
    const { text } = this.analysis.article;
    const noun = lemmaOf(trigger.text.toLowerCase(), words[words.length - 1]?.tag ?? "NN");
    return { words: text.slice(start, trigger.end), noun, span: { start, end: trigger.end } };
  }

  /** Words of the trigger's sentence with their tags, the trigger the last. */
  private wordsUpTo(trigger: Range): readonly { text: string; tag: Tag; start: number }[] {
    const { article, sentences } = this.analysis;
    const sentence = sentenceAt(sentences, trigger.start);
    if (sentence === undefined) return [];
    const { tokens } = tokenize(article.text, [{ kind: "paragraph", ...sentence }])[0] ?? { tokens: [] };
    const words = tokens.map(({ start, end }) => article.text.slice(start, end));
    const tags = tag(words);
    const upTo = tokens.findIndex(({ end }) => end >= trigger.end) + 1;
    return tokens.slice(0, upTo).map(({ start }, place) => ({ text: words[place]!, tag: tags[place]!, start }));
  }

  /** The noun of a verb: invasion for invaded; null where none is known. */
  private verbHead({ trigger, tense }: EventMention): Head | null {
    const lemma = lemmaOf(trigger.text.toLowerCase(), TAG_OF_TENSE[tense]);
    const noun = nounOf.get(lemma) ?? (sameInBoth.has(lemma) ? lemma : null);
    return noun === null ? null : { words: noun, noun, span: trigger };
  }

  private withParticipants({ words, noun, span }: Head, chain: readonly EventMention[]): string {
    const left = this.participantsOf(chain).filter(({ participant }) => !overlaps(participant.span, span));
    const named = (...roles: Participant["role"][]): string[] =>
      left.filter(({ participant }) => roles.includes(participant.role)).map(({ name }) => name);
    const agents = named("agent");
    const others = named("with");
    const place = this.placeOf(chain, span, left);
    const usual = prepositionOf.get(noun) ?? "of";
    const sides = named("patient", "recipient");
    const about = sides.length > 0 || usual !== "to" || place === null ? sides : [place];
    const owner = words.includes("’s ") ? undefined : ownerOf(left);
    return [
      owner === undefined ? words : `${possessive(owner)} ${words}`,
      ...phrase(usual === "with" && others.length > 0 ? "of" : usual, about),
      ...(owner === undefined ? phrase(about.length === 0 && agents.length > 1 ? "of" : "by", agents) : []),
      ...phrase(others.length > 1 && agents.length === 0 ? "between" : "with", others),
      ...(place === null || about.includes(place) ? [] : phrase("in", [place])),
      ...phrase("on", named("topic")),
    ].join(" ");
  }

  /** Where it happens, unless somebody who takes part has the same name. */
  private placeOf(
    chain: readonly EventMention[],
    span: Range,
    left: readonly { readonly name: string }[],
  ): string | null {
    const place = chain.find((event) => event.place !== null)?.place ?? null;
    const actor = place === null ? undefined : this.actors.get(place);
    if (actor === undefined || actor.mentions.some((mention) => overlaps(mention, span))) return null;
    const name = shortName(actor);
    return left.some((each) => each.name === name) ? null : name;
  }

  /** A verb that no noun stands for: "Hungary dropped its veto", "Hungary to drop its veto". */
  private clause(event: EventMention): string {
    const { trigger, tense, modality, polarity } = event;
    const found = this.participantsOf([event]);
    const named = (role: Participant["role"]) =>
      found.filter(({ participant }) => participant.role === role).map(({ name }) => name);
    const agents = named("agent");
    const patients = named("patient");
    const ahead = tense === "INFINITIVE" || tense === "FUTURE" ? ["to"] : modality === null ? [] : [modality];
    const isParticiple = ahead.length > 0 && lemmaOf(trigger.text.toLowerCase(), "VBN") !== trigger.text.toLowerCase();
    const verb = [...ahead, ...(polarity === "NEG" ? ["not"] : []), ...(isParticiple ? ["be"] : []), trigger.text].join(
      " ",
    );
    const parts =
      agents.length > 0 || patients.length === 0
        ? [...(agents.length > 0 ? [listed(agents)] : []), verb, ...(patients.length > 0 ? [listed(patients)] : [])]
        : event.participants.every(({ span }) => span.start > trigger.start)
          ? [verb, listed(patients)]
          : [listed(patients), verb];
    return [...parts, ...this.whereClause(event, parts)].join(" ");
  }

  /** The place of a clause with the preposition that stands before it: "to Moscow". */
  private whereClause({ place, trigger }: EventMention, parts: readonly string[]): string[] {
    const actor = place === null ? undefined : this.actors.get(place);
    const { article, sentences } = this.analysis;
    const end = sentenceAt(sentences, trigger.start)?.end ?? trigger.end;
    const mention = actor?.mentions.find((each) => each.start >= trigger.end && each.end <= end);
    if (actor === undefined || mention === undefined || parts.includes(shortName(actor))) return [];
    const before = article.text.slice(Math.max(0, mention.start - LONGEST_PREPOSITION), mention.start).trimEnd();
    const preposition = before.slice(before.lastIndexOf(" ") + 1);
    return PLACE_PREPOSITIONS.has(preposition) ? [preposition, shortName(actor)] : [];
  }

  /** Who takes part, each once by role and name; of several mentions the first that names somebody in a role counts. */
  private participantsOf(chain: readonly EventMention[]): { participant: Participant; name: string }[] {
    const found: { participant: Participant; name: string }[] = [];
    for (const event of chain) {
      const filled = new Set(found.map(({ participant }) => participant.role));
      for (const participant of event.participants) {
        if (filled.has(participant.role)) continue;
        const name = this.participantName(participant);
        if (name !== null && found.every((each) => each.name !== name)) found.push({ participant, name });
      }
    }
    return found;
  }

  /** Words that begin a sentence as they would stand within one. */
  private asInside({ start, text }: Range & { readonly text: string }): string {
    const words = text.replace(/\s+/g, " ");
    const begins = sentenceAt(this.analysis.sentences, start)?.start === start;
    return begins && /^\p{Lu}\p{Ll}+(?: \P{Lu}|$)/u.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
  }

  private participantName({ actor, span }: Participant): string | null {
    const known = actor === null ? undefined : this.actors.get(actor);
    if (known) return shortName(known);
    const words = this.asInside(span);
    return POINTS.test(words) || words.length > LONGEST_WORDS ? null : words;
  }
}

const isNoun = ({ rule }: EventMention): boolean => rule === "events/event-noun";
const overlaps = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

function modifies({ text, tag: is }: { text: string; tag: Tag }): boolean {
  if (is === "JJ") return !fringe.has(text.toLowerCase());
  return is.startsWith("NN");
}

/** A person by the last name, where the article uses it; others as they are named. */
function shortName({ kind, name, aliases }: Actor): string {
  if (kind !== "person") return name;
  return aliases.find((alias) => !alias.includes(" ") && name.endsWith(` ${alias}`)) ?? name;
}

/** The one agent, where it is an actor: whose event it is. */
function ownerOf(left: readonly { readonly participant: Participant; readonly name: string }[]): string | undefined {
  const agents = left.filter(({ participant }) => participant.role === "agent");
  return agents.length === 1 && agents[0]!.participant.actor !== null ? agents[0]!.name : undefined;
}

/** Names behind a preposition; nothing where there are none. */
const phrase = (preposition: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [preposition, listed(names)];

const possessive = (name: string): string => `${name}${/s$/.test(name) ? "’" : "’s"}`;

function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}

/**
 * A readable name for an event, put together from all its mentions: who, what, to whom, where. A verb is named by its noun where it
 * has one, else by a short clause. Pure; takes time linear in the analysis: for many events use {@link eventNames}.
 *
 * @param analysis - the analysis the event is from
 * @param event - one of `analysis.events`; all mentions of one event have the same name
 * @example
 * const analysis = analyze("President Maria Lopes will visit Lisbon. The visit lasts a day.");
 * eventName(analysis, analysis.events[0]); // → "Maria Lopes’s visit to Lisbon"
 */
export function eventName(analysis: Analysis, event: EventMention): string {
  return new Namer(analysis).nameOf(event);
}

/**
 * The names of all events of an analysis by event id, as {@link eventName} gives them.
 *
 * @example
 * eventNames(analyze("The council held a press conference.")).get("e2"); // → "press conference"
 */
export function eventNames(analysis: Analysis): ReadonlyMap<string, string> {
  const namer = new Namer(analysis);
  return new Map(analysis.events.map((event) => [event.id, namer.nameOf(event)]));
}
