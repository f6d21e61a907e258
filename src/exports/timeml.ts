import type { Analysis, EventMention, Range, TemporalExpression } from "../schema/index.ts";
import { escapeXml } from "../xml.ts";
import { checkedAnalysis, inUtf16 } from "./analyses.ts";

const CREATION = "t0";

/** Attributes of an element in order; null ones are left out. */
type Attributes = Readonly<Record<string, string | null>>;

/** A stretch of the text with the tag that is put around it. */
interface Tagged extends Range {
  readonly name: "TIMEX3" | "EVENT";
  readonly attributes: Attributes;
  readonly event: EventMention | null;
}

/**
 * An analysis as a TimeML 1.2.1 document: the text with TIMEX3 and EVENT, the document's creation time, a MAKEINSTANCE for each event,
 * and TLINKs from events to the dates they happened on, to the creation time, and between mentions of one event. Tags cannot cross: a
 * trigger inside a temporal expression is left out. Characters that XML cannot hold become U+FFFD. Encode it as UTF-8 and save it as `.tml`.
 *
 * @param analysis - an analysis, whatever the unit of its offsets
 * @throws HustingsError `INVALID_INPUT` where something else than an analysis comes
 * @example
 * writeFileSync("article.tml", toTimeML(analyze({ text, published: "2023-11-07" })));
 */
export function toTimeML(analysis: Analysis): string {
  const { article, dates, events } = inUtf16(checkedAnalysis(analysis));
  const tagged = tags(dates, events);
  const written = tagged.flatMap(({ event }) => (event === null ? [] : [event]));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">',
    `<DOCID>${escapeXml(article.id)}</DOCID>`,
    ...(article.published === null ? [] : [`<DCT>${creationTime(article.published)}</DCT>`]),
    ...(article.title === null ? [] : [`<TITLE>${escapeXml(article.title)}</TITLE>`]),
    `<TEXT>${taggedText(article.text, tagged)}</TEXT>`,
    ...written.map(instance),
    ...links(written, dates, article.published).map((attributes, i) =>
      element("TLINK", { lid: `l${i + 1}`, ...attributes }),
    ),
    "</TimeML>",
  ];
  return `${lines.join("\n")}\n`;
}

/** What is tagged, in the order of the text; temporal expressions first where two overlap. */
function tags(dates: readonly TemporalExpression[], events: readonly EventMention[]): Tagged[] {
  const all: Tagged[] = [
    ...dates.map((date) => ({
      start: date.start,
      end: date.end,
      name: "TIMEX3" as const,
      attributes: timex(date),
      event: null,
    })),
    ...events.map((event) => ({
      start: event.trigger.start,
      end: event.trigger.end,
      name: "EVENT" as const,
      attributes: { eid: event.id, class: event.class },
      event,
    })),
  ];
  // A temporal expression bars events inside it, the longer of two expressions the shorter.
  const kept: Tagged[] = [];
  const rank = ({ name }: Tagged) => (name === "TIMEX3" ? 0 : 1);
  all.sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  for (const each of all) {
    const before = kept[kept.length - 1];
    if (before === undefined || each.start >= before.end) kept.push(each);
    else if (rank(each) < rank(before)) kept[kept.length - 1] = each;
  }
  return kept;
}

function taggedText(text: string, tagged: readonly Tagged[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, name, attributes } of tagged) {
    parts.push(escapedText(text.slice(at, start)), element(name, attributes, text.slice(start, end)));
    at = end;
  }
  return [...parts, escapedText(text.slice(at))].join("");
}

/** Line breaks and tabs stay as they are: only in attributes would they be lost. */
const escapedText = (text: string): string => escapeXml(text).replaceAll("&#10;", "\n").replaceAll("&#9;", "\t");

function element(name: string, attributes: Attributes, content: string | null = null): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(value!)}"`)
    .join("");
  return content === null ? `<${name}${written}/>` : `<${name}${written}>${escapedText(content)}</${name}>`;
}

const timexId = (date: string): string => `t${date.replace(/\D/g, "")}`;

function timex({ id, type, value, mod, anchor }: TemporalExpression): Attributes {
  return {
    tid: timexId(id),
    type,
    value,
    mod,
    temporalFunction: anchor === null ? "false" : "true",
    functionInDocument: "NONE",
    anchorTimeID: anchor === null ? null : anchor === "published" ? CREATION : timexId(anchor),
  };
}

function creationTime(published: string): string {
  const attributes = {
    tid: CREATION,
    type: published.length > 10 ? "TIME" : "DATE",
    value: published,
    temporalFunction: "false",
    functionInDocument: "CREATION_TIME",
  };
  return element("TIMEX3", attributes, published);
}

const instanceId = (event: string): string => `ei${event.replace(/\D/g, "")}`;

const PARTS: Readonly<Record<string, string>> = {
  "events/event-noun": "NOUN",
  "events/predicate-adjective": "ADJECTIVE",
};

function instance({ id, tense, aspect, polarity, modality, rule }: EventMention): string {
  return element("MAKEINSTANCE", {
    eventID: id,
    eiid: instanceId(id),
    tense,
    aspect,
    polarity,
    modality,
    pos: PARTS[rule] ?? "VERB",
  });
}

/** Events and the dates they happened on, events before and after publication, and mentions of one event. */
function links(
  events: readonly EventMention[],
  dates: readonly TemporalExpression[],
  published: string | null,
): Attributes[] {
  const written = new Set(events.map(({ id }) => id));
  const dateById = new Map(dates.map((date) => [date.id, date]));
  return events.flatMap((event) => {
    const date = dateById.get(event.date ?? "");
    const from = { eventInstanceID: instanceId(event.id) };
    const relation = published === null ? null : toCreation(event, date, published.slice(0, 10));
    return [
      ...(date ? [{ relType: "IS_INCLUDED", ...from, relatedToTime: timexId(date.id) }] : []),
      ...(relation ? [{ relType: relation, ...from, relatedToTime: CREATION }] : []),
      ...(event.sameAs !== null && written.has(event.sameAs)
        ? [{ relType: "IDENTITY", ...from, relatedToEventInstance: instanceId(event.sameAs) }]
        : []),
    ];
  });
}

/** How an event lies to the day of publication, null where it cannot be told. */
function toCreation(
  { realis, tense }: EventMention,
  date: TemporalExpression | undefined,
  day: string,
): "BEFORE" | "AFTER" | null {
  if (date?.from && date.from.slice(0, 10) > day) return "AFTER";
  if (date?.to && date.to.slice(0, 10) < day) return "BEFORE";
  if (realis === "scheduled") return "AFTER";
  return realis === "actual" && tense === "PAST" ? "BEFORE" : null;
}
