import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An event as annotated in a TimeML document; offsets are into its text. */
export interface TimemlEvent {
  readonly start: number;
  readonly end: number;
  readonly class: string;
  readonly tense: string;
  readonly aspect: string;
  readonly polarity: string;
}

/** A temporal expression as annotated in a TimeML document; offsets are into its text. */
export interface TimemlExpression {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** A TimeML document's text with its events and temporal expressions. */
export interface TimemlDocument {
  readonly name: string;
  readonly text: string;
  readonly published: string | null;
  readonly events: readonly TimemlEvent[];
  readonly expressions: readonly TimemlExpression[];
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function plain(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES.get(name) ?? whole);
}

/** Reads one TimeML document. */
export function readTimeml(name: string, xml: string): TimemlDocument {
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? "";
  const published = /<DCT>[\s\S]*?value="(\d{4}-\d{2}-\d{2})/.exec(xml)?.[1] ?? null;
  const instances = instancesOf(xml);
  const events: TimemlEvent[] = [];
  const expressions: TimemlExpression[] = [];
  let text = "";
  let start = 0;
  let opening = "";
  for (const part of body.split(/(<[^>]+>)/)) {
    if (!part.startsWith("<")) text += plain(part);
    else if (part.startsWith("<EVENT") || part.startsWith("<TIMEX3")) [opening, start] = [part, text.length];
    else if (part.startsWith("</EVENT"))
      events.push({
        ...{ class: attribute(opening, "class") ?? "OCCURRENCE", start, end: text.length },
        ...(instances.get(attribute(opening, "eid") ?? "") ?? NO_INSTANCE),
      });
    else if (part.startsWith("</TIMEX3")) {
      const [type, value] = [attribute(opening, "type") ?? "", attribute(opening, "value") ?? ""];
      expressions.push({ start, end: text.length, type, value });
    }
  }
  return { name, text, published, events, expressions };
}

const NO_INSTANCE = { tense: "NONE", aspect: "NONE", polarity: "NONE" };

/** Tense, aspect and polarity by the id of the event; of several instances of one event the first counts. */
function instancesOf(xml: string): Map<string, typeof NO_INSTANCE> {
  const instances = new Map<string, typeof NO_INSTANCE>();
  for (const [tag] of xml.matchAll(/<MAKEINSTANCE[^>]*>/g)) {
    const event = attribute(tag, "eventID") ?? "";
    const value = (name: string) => attribute(tag, name) ?? "NONE";
    if (!instances.has(event))
      instances.set(event, { tense: value("tense"), aspect: value("aspect"), polarity: value("polarity") });
  }
  return instances;
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

/** Every `.tml` file of a folder and its sub-folders, in the order of their names. */
export function readTimemlFolder(folder: string): TimemlDocument[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".tml") && !path.includes("._"))
    .sort()
    .map((path) => readTimeml(path, readFileSync(join(folder, path), "utf8")));
}
