import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An event as annotated in a TimeML document; offsets are into its text. */
export interface TimemlEvent {
  readonly start: number;
  readonly end: number;
  readonly class: string;
}

/** A TimeML document's text with its events. */
export interface TimemlDocument {
  readonly name: string;
  readonly text: string;
  readonly published: string | null;
  readonly events: readonly TimemlEvent[];
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
  const events: TimemlEvent[] = [];
  let text = "";
  let open: { class: string; start: number } | null = null;
  for (const part of body.split(/(<[^>]+>)/)) {
    if (!part.startsWith("<")) text += plain(part);
    else if (part.startsWith("<EVENT"))
      open = { class: /class="(\w+)"/.exec(part)?.[1] ?? "OCCURRENCE", start: text.length };
    else if (part.startsWith("</EVENT") && open) {
      events.push({ ...open, end: text.length });
      open = null;
    }
  }
  return { name, text, published, events };
}

/** Every `.tml` file of a folder and its sub-folders, in the order of their names. */
export function readTimemlFolder(folder: string): TimemlDocument[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".tml") && !path.includes("._"))
    .sort()
    .map((path) => readTimeml(path, readFileSync(join(folder, path), "utf8")));
}
