import type { Language } from "../../language/language.ts";
import type { Tag } from "../../language/token.ts";
import { best, score } from "../../learning/perceptron.ts";
import { type PackedWeights, unpack, type Weights } from "../../learning/weights.ts";
import { EVENT_NOUNS } from "../../lexicons/event-nouns.ts";
import type { EventMention } from "../../schema/index.ts";
import { type EventPart, eventContext } from "../context.ts";
import { EventFeatures } from "./features.ts";

/** Class of an event in TimeML's words. */
export type EventClass = EventMention["class"];

/** What a word can be: no event, or an event of a class. */
export const EVENT_CLASSES = [
  null,
  "OCCURRENCE",
  "I_ACTION",
  "I_STATE",
  "STATE",
  "REPORTING",
  "PERCEPTION",
  "ASPECTUAL",
] as const satisfies readonly (EventClass | null)[];

/** Weights that tell events, packed. */
export interface PackedEventClasses {
  readonly weights: PackedWeights;
  /**
   * How far the likeliest class may stand below "no event" for a word to be an event, in whole-number steps of the weights: for nouns,
   * for nouns that are listed as event nouns, for main verbs of headlines, and for other words.
   */
  readonly leads: { readonly noun: number; readonly listed: number; readonly headline: number; readonly other: number };
}

/** What ends a sentence that is no headline: a full stop, a colon, a bracket or a quotation mark. */
const END_TAGS: ReadonlySet<Tag> = new Set<Tag>([".", ":", "''", "``", "-RRB-"]);
const eventNouns: ReadonlySet<string> = new Set(EVENT_NOUNS.entries);

/** Tells which words are events, and of which class, by weights learned from annotated articles. */
export class EventClasses {
  private readonly weights: Weights;
  private readonly leads: PackedEventClasses["leads"];
  private readonly scores = new Int32Array(EVENT_CLASSES.length);

  constructor({ weights, leads }: PackedEventClasses) {
    this.weights = unpack(weights);
    this.leads = leads;
  }

  /** Calls back for every event of a text, in order. */
  find(language: Language, found: (token: number, part: EventPart, eventClass: EventClass) => void): void {
    const features = new EventFeatures(language);
    for (let at = 0; at < language.tokens.length; at++) {
      const part = eventContext(language, at);
      if (part === null) continue;
      features.collect(at, part);
      score(this.weights, features.features, features.count, this.scores);
      this.scores[0]! -= this.leadOf(language, at, part);
      const eventClass = EVENT_CLASSES[best(this.scores)]!;
      if (eventClass !== null) found(at, part, eventClass);
    }
  }

  /** Headlines are rare in what was learned from, and their present tense tells what has happened. */
  private leadOf({ tokens, sentences }: Language, at: number, part: EventPart): number {
    const { lemma, sentence } = tokens[at]!;
    if (part === "noun") return eventNouns.has(lemma) ? this.leads.listed : this.leads.noun;
    if (part !== "verb" && part !== "clausal") return this.leads.other;
    const last = tokens[sentences[sentence]!.to - 1]!;
    return END_TAGS.has(last.tag) ? this.leads.other : this.leads.headline;
  }
}
