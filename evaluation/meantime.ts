import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Characters } from "./polnear.ts";

/** An event as MEANTIME has it. */
export interface MeantimeEvent {
  readonly id: string;
  readonly span: Characters;
  /** Sentence of the file, counted from 0; the headline and the line of the date are sentences too. */
  readonly sentence: number;
  /** Whether it was given polarity, certainty and time; mentions marked only for coreference across documents were not. */
  readonly described: boolean;
  readonly polarity: string;
  readonly certainty: string;
  readonly time: string;
  /** Conditional and generic sentences: COND_MAIN_CLAUSE, COND_IF_CLAUSE, GEN, NONE. */
  readonly special: string;
  /** The instance that the mention refers to, its own id where it refers to none. */
  readonly instance: string;
}

/** A temporal expression as MEANTIME has it. */
export interface MeantimeTime {
  readonly id: string;
  readonly span: Characters;
  readonly type: string;
  readonly value: string;
  readonly isCreationTime: boolean;
}

/** An event and the time it happened at: an annotated relation of inclusion or simultaneity. */
export interface TimeLink {
  readonly event: string;
  readonly time: string;
}

/** An article of MEANTIME with its annotation; offsets are into its text. */
export interface MeantimeArticle {
  readonly name: string;
  readonly text: string;
  readonly published: string | null;
  readonly events: readonly MeantimeEvent[];
  readonly times: readonly MeantimeTime[];
  readonly links: readonly TimeLink[];
}

/** Relations that say when an event happened: it lies in the time, is as long, or the time lies where the event begins or ends. */
const EVENT_IN_TIME: ReadonlySet<string> = new Set(["IS_INCLUDED", "SIMULTANEOUS"]);
const TIME_AROUND_EVENT: ReadonlySet<string> = new Set(["INCLUDES", "SIMULTANEOUS"]);

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const plain = (text: string) => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES.get(name) ?? whole);
const attributes = (tag: string): ReadonlyMap<string, string> =>
  new Map([...tag.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, plain(value!)]));

/** Marks that stand close to the word before or after them in running text. */
const CLOSES = /^(?:[.,:;?!%)\]’”]|'s|'re|'ve|'ll|'d|'m|n't|')$/;
const OPENS = /^[([$£€“‘]$/;
/** The headline and the line of the date stand alone; the rest is one paragraph. */
const LINES_OF_THEIR_OWN = 2;

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** Running text of the file's tokens, and the place of every token in it. */
function textOf(xml: string): { text: string; places: Map<string, Placed> } {
  const places = new Map<string, Placed>();
  let text = "";
  let last = { sentence: -1, word: "" };
  for (const [, tag, body] of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const named = attributes(tag!);
    const sentence = Number(named.get("sentence"));
    const word = plain(body!);
    if (sentence !== last.sentence) text += separator(sentence);
    else if (!CLOSES.test(word) && !OPENS.test(last.word)) text += " ";
    places.set(named.get("t_id")!, { start: text.length, end: text.length + word.length, sentence });
    text += word;
    last = { sentence, word };
  }
  return { text, places };
}

function separator(sentence: number): string {
  if (sentence === 0) return "";
  return sentence <= LINES_OF_THEIR_OWN ? "\n\n" : " ";
}

/** Reads one file in the format of the CAT annotation tool. */
export function readMeantime(name: string, xml: string): MeantimeArticle {
  const { text, places } = textOf(xml);
  const instanceOf = instances(xml);
  const events: MeantimeEvent[] = [];
  const times: MeantimeTime[] = [];
  for (const [, kind, tag, body] of xml.matchAll(
    /<(EVENT_MENTION|TIMEX3) ([^>]*[^/>])>((?:\s*<token_anchor [^>]*>)+)\s*<\/\1>/g,
  )) {
    const named = attributes(tag!);
    const value = (key: string) => named.get(key) ?? "";
    const anchors = [...body!.matchAll(/t_id="(\d+)"/g)].map(([, id]) => places.get(id!)!);
    const span: Characters = [anchors[0]!.start, anchors[anchors.length - 1]!.end];
    const id = value("m_id");
    if (kind === "TIMEX3")
      times.push({
        ...{ id, span, type: value("type"), value: value("value") },
        isCreationTime: value("functionInDocument") === "CREATION_TIME",
      });
    else
      events.push({
        ...{ id, span, sentence: anchors[0]!.sentence, instance: instanceOf.get(id) ?? id },
        ...{ polarity: value("polarity"), certainty: value("certainty"), time: value("time") },
        ...{ special: value("special_cases"), described: value("time") !== "" && value("certainty") !== "" },
      });
  }
  const published = times.find(({ isCreationTime }) => isCreationTime)?.value.slice(0, 10) ?? null;
  return { name, text, published, events, times, links: linksOf(xml, events, times) };
}

/** The instance that every mention refers to. */
function instances(xml: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, body] of xml.matchAll(/<REFERS_TO[^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const target = /<target m_id="(\d+)"/.exec(body!)?.[1];
    for (const [, source] of body!.matchAll(/<source m_id="(\d+)"/g)) if (target) found.set(source!, target);
  }
  return found;
}

function linksOf(xml: string, events: readonly MeantimeEvent[], times: readonly MeantimeTime[]): TimeLink[] {
  const isEvent = new Set(events.map(({ id }) => id));
  const isTime = new Set(times.filter(({ type }) => type === "DATE" || type === "TIME").map(({ id }) => id));
  const links: TimeLink[] = [];
  for (const [, tag, source, target] of xml.matchAll(
    /<TLINK ([^>]*)>\s*<source m_id="(\d+)"\/>\s*<target m_id="(\d+)"\/>/g,
  )) {
    const relation = attributes(tag!).get("reltype") ?? "";
    if (isEvent.has(source!) && isTime.has(target!) && EVENT_IN_TIME.has(relation))
      links.push({ event: source!, time: target! });
    if (isTime.has(source!) && isEvent.has(target!) && TIME_AROUND_EVENT.has(relation))
      links.push({ event: target!, time: source! });
  }
  return links;
}

/** The articles of one of the corpora that MEANTIME is made of, in the order of their names. */
export function readMeantimeCorpus(corpora: string, corpus: "airbus" | "apple"): MeantimeArticle[] {
  const folder = join(corpora, "meantime", `corpus_${corpus}`);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".xml"))
    .sort()
    .map((file) => readMeantime(file.slice(0, -".xml".length), readFileSync(join(folder, file), "utf8")));
}
