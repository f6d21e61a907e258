import type { VerbGroup } from "../language/verbs.ts";
import type { EventMention, TemporalExpression } from "../schema/index.ts";
import type { NounPlace } from "./governor.ts";
import type { Chain, Phrase } from "./phrase.ts";
import type { Trigger } from "./trigger.ts";

export type Realis = EventMention["realis"];
export type Participant = EventMention["participants"][number];
export type Role = Participant["role"];

/** An event while the stage works on it. */
export interface Draft {
  readonly trigger: Trigger;
  /** The trigger's verb group, null for nouns. */
  readonly group: VerbGroup | null;
  /** Whether the subject undergoes the act. A participle with a subject or an object of its own is a finite verb that was tagged wrong. */
  readonly passive: boolean;
  /** The noun phrase right after a verb. */
  readonly object: Phrase | null;
  /** Where an event noun stands, null for verbs. */
  readonly noun: NounPlace | null;
  /** Support verbs of an event noun: hold in "hold talks", "the talks that were held". */
  readonly supports: readonly VerbGroup[];
  /** Phrases after the trigger. */
  readonly chain: Chain;
  realis: Realis;
  /** Whether the text itself says so; a realis that is only assumed gives way to what another mention of the event says. */
  firm: boolean;
  participants: Participant[];
  place: string | null;
  date: TemporalExpression | null;
  type: EventMention["type"];
  quotation: string | null;
  /** Place in the list of the event's first mention, -1 for a first mention. */
  first: number;
}
