import { quadClass } from "../exports/quad.ts";
import type { EventMention, Participant } from "../schema/index.ts";
import { field, numbered, partyFields, sentenceField, source, spanFields } from "./field.ts";

/** One row an event mention. */
export const EVENTS = source<EventMention>(
  "events",
  "One row an event mention, with its TimeML attributes and, where it is a political interaction, its PLOVER type. Who takes part is in " +
    "`participants`.",
  ({ analysis }) => analysis.events,
  [
    field("event_id", "string", "Id of the event mention: article and local id", ({ id }, r) => r.id(id)),
    sentenceField(({ trigger }) => trigger),
    ...spanFields<EventMention>("text", "The word that names the event: its trigger", (e) => e.trigger, {
      nullable: false,
    }),
    field("type", "string?", "PLOVER type, such as AGREE, ACCUSE or ASSAULT", ({ type }) => type),
    field("quad_class", "string?", "Quad class of the type: verbal or material cooperation or conflict", ({ type }) => {
      return type === null ? null : quadClass(type);
    }),
    field("realis", "string", "actual, scheduled, possible or denied", ({ realis }) => realis),
    field("class", "string", "TimeML class: OCCURRENCE, REPORTING, STATE, I_ACTION …", (e) => e.class),
    field("tense", "string", "TimeML tense", ({ tense }) => tense),
    field("aspect", "string", "TimeML aspect", ({ aspect }) => aspect),
    field("polarity", "string", "POS or NEG", ({ polarity }) => polarity),
    field("modality", "string?", "The modal word, such as could", ({ modality }) => modality),
    ...partyFields<EventMention>("place", "that is the place", ({ place }, r) => r.party(place)),
    field("date_id", "string?", "When: a row of `dates`", ({ date }, r) => r.id(date)),
    field(
      "date_from",
      "string?",
      "First day (or moment) of that date, ISO 8601",
      ({ date }, r) => r.date(date)?.from ?? null,
    ),
    field(
      "date_to",
      "string?",
      "Last day (or moment) of that date, ISO 8601",
      ({ date }, r) => r.date(date)?.to ?? null,
    ),
    field("quotation_id", "string?", "Quotation in whose content it is mentioned", ({ quotation }, r) =>
      r.id(quotation),
    ),
    field("same_as_id", "string?", "First mention of the same event; null for a first mention", (e, r) =>
      r.id(e.sameAs),
    ),
    field("rule", "string", "Rule or model that found it", ({ rule }) => rule),
  ],
);

/** A participant with its event. */
interface EventParticipant {
  readonly event: EventMention;
  readonly item: Participant;
  readonly number: number;
}

/** One row a participant of an event. */
export const PARTICIPANTS = source<EventParticipant>(
  "participants",
  "One row a participant of an event mention, with the role it plays.",
  ({ analysis }) =>
    analysis.events.flatMap((event) => numbered(event.participants).map((each) => ({ event, ...each }))),
  [
    field("participant_id", "string", "Id of the participant: event and number", (p, r) =>
      r.id(`${p.event.id}.${p.number}`),
    ),
    field("event_id", "string", "Event that it takes part in", ({ event }, r) => r.id(event.id)),
    field("role", "string", "agent, patient, recipient, with or topic", ({ item }) => item.role),
    ...partyFields<EventParticipant>("actor", "that takes part", ({ item }, r) => r.party(item.actor)),
    ...spanFields<EventParticipant>("text", "The words that name it", ({ item }) => item.span, { nullable: false }),
  ],
);
