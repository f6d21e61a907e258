import { offsetMap, offsetUnitOf } from "../offsets.ts";
import type { Analysis, EventMention, PloverActor, PloverRecord, Range, TemporalExpression } from "../schema/index.ts";
import { sentenceAt } from "../sentence-at.ts";
import { eachAnalysis, inUtf16 } from "./analyses.ts";
import { contextsOf, countryCodeOf, modesOf, sectorOf, wordsOf } from "./coding.ts";
import { quadCode } from "./quad.ts";
import { type Side, type Sides, SidesReader } from "./sides.ts";

type Interaction = EventMention & { readonly type: NonNullable<EventMention["type"]> };

/** Characters after a trigger in which its mode is looked for. */
const MODE_WINDOW = 80;
/** Types whose act is done when it is said, whatever comes of what is said: a promise, a threat, a demand. */
const SPOKEN: ReadonlySet<string> = new Set(["AGREE", "THREATEN", "REQUEST"]);

/**
 * The interactions of one or many articles as PLOVER records, in the order of the articles and of their text: each event once, and only
 * those that took place. A promise to act took place (AGREE), a threat (THREATEN), a demand (REQUEST) and a refusal (REJECT) too; acts
 * that are only planned, possible or denied are left out.
 *
 * @param analyses - one analysis, or many
 * @throws HustingsError `INVALID_INPUT` where something else than an analysis comes
 * @example
 * ploverRecords(analyze("Oman released two Yemeni sailors.")).map(({ event, mode }) => [event, mode]); // → [[["RETREAT"], ["release"]]]
 */
export function ploverRecords(analyses: Analysis | Iterable<Analysis>): PloverRecord[] {
  return [...eachAnalysis(analyses)].flatMap(recordsOf);
}

/**
 * The same as JSON Lines: a record a line.
 *
 * @param analyses - one analysis, or many
 * @throws HustingsError `INVALID_INPUT` where something else than an analysis comes
 * @example
 * writeFileSync("events.jsonl", toPlover(analyses));
 */
export function toPlover(analyses: Analysis | Iterable<Analysis>): string {
  return ploverRecords(analyses)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join("");
}

/** Interactions that took place, each once, with who acts and toward whom. */
export function interactionsOf(analysis: Analysis): (Sides & { readonly event: Interaction })[] {
  const sides = new SidesReader(analysis, (text) => sectorOf(text) !== null || countryCodeOf(text) !== null);
  const chains = chainsOf(analysis.events);
  return ownEvents(analysis.events).map((event) => ({ event, ...bestSides(sides, event, chains.get(event.id) ?? []) }));
}

function recordsOf(given: Analysis): PloverRecord[] {
  const analysis = inUtf16(given);
  const { article, dates, engine } = analysis;
  const toUnit = offsetMap(article.text, "utf16", offsetUnitOf(given));
  const days = new Map(dates.map((date) => [date.id, dayOf(date, article.published)]));
  return interactionsOf(analysis).map(({ event, actors, recipients, place }) => {
    const sentence = sentenceAt(analysis.sentences, event.trigger.start) ?? event.trigger;
    const text = article.text.slice(sentence.start, sentence.end);
    return {
      id: `${article.id}-${event.id}`,
      date: days.get(event.date ?? "") ?? article.published?.slice(0, 10) ?? null,
      actor: actors.map(actorOf),
      recipient: recipients.map(actorOf),
      event: [event.type],
      event_text: event.trigger.text,
      mode: modesOf(event.type, article.text.slice(...modeWindow(event, sentence))),
      context: contextsOf(text),
      quad_code: quadCode(event.type),
      event_loc: place && { name: place.name, code: countryCodeOf(place.name) },
      text,
      text_info: { start: toUnit(sentence.start), end: toUnit(sentence.end) },
      language: article.language,
      url: article.url,
      title: article.title,
      published: article.published,
      coder: `${engine.name} ${engine.version}`,
    };
  });
}

/** The day of a date; of a longer time the day of publication if it lies in it, else the first day. */
function dayOf({ from, to }: TemporalExpression, published: string | null): string | null {
  if (from === null) return null;
  const first = from.slice(0, 10);
  const day = published?.slice(0, 10) ?? "";
  return first < day && day <= (to ?? from).slice(0, 10) ? day : first;
}

/** Interactions that took place, first mentions; of a verb with the noun that names the same act ("held talks") the verb. */
function ownEvents(events: readonly EventMention[]): Interaction[] {
  const told = events.filter(tookPlace).filter(({ sameAs }) => sameAs === null);
  let last: Interaction | undefined;
  return told.filter((event) => {
    const isNamed =
      last !== undefined &&
      last.type === event.type &&
      last.participants.some(({ span }) => span.start <= event.trigger.start && event.trigger.end <= span.end);
    if (!isNamed) last = event;
    return !isNamed;
  });
}

function tookPlace(event: EventMention): event is Interaction {
  if (event.type === null) return false;
  if (event.type === "REJECT") return event.realis === "actual" || event.realis === "denied";
  if (SPOKEN.has(event.type) && (event.realis === "scheduled" || event.modality !== null)) return true;
  return event.realis === "actual";
}

/** Later mentions by the id of the first. */
function chainsOf(events: readonly EventMention[]): Map<string, EventMention[]> {
  const chains = new Map<string, EventMention[]>();
  for (const event of events) {
    if (event.sameAs === null) continue;
    const chain = chains.get(event.sameAs);
    if (chain) chain.push(event);
    else chains.set(event.sameAs, [event]);
  }
  return chains;
}

/** Who and toward whom, from the first mention that tells. */
function bestSides(reader: SidesReader, event: EventMention, later: readonly EventMention[]): Sides {
  const all = [event, ...later].map((mention) => reader.of(mention));
  const first = all[0]!;
  return {
    actors: all.find(({ actors }) => actors.length > 0)?.actors ?? first.actors,
    recipients: all.find(({ recipients }) => recipients.length > 0)?.recipients ?? first.recipients,
    place: all.find(({ place }) => place !== null)?.place ?? null,
  };
}

function actorOf(side: Side): PloverActor {
  const words = wordsOf(side);
  return {
    actor_text: side.text,
    actor_name: side.actor === null || side.actor.kind === "unnamed" ? null : side.actor.name,
    code: countryCodeOf(words),
    sector: sectorOf(words),
  };
}

/** From the first to the last word of trigger and participants, and some of what follows in the sentence. */
function modeWindow({ trigger, participants }: EventMention, sentence: Range): [start: number, end: number] {
  const start = Math.min(trigger.start, ...participants.map(({ span }) => span.start));
  const end = Math.max(trigger.end + MODE_WINDOW, ...participants.map(({ span }) => span.end));
  return [Math.max(start, sentence.start), Math.min(end, sentence.end)];
}
