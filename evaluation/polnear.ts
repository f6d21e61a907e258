import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Characters, half-open, in UTF-16 code units. */
export type Characters = readonly [start: number, end: number];

/** An attribution as annotated: who (source), by which words (cue), what (content). */
export interface GoldAttribution {
  readonly source: readonly Characters[];
  readonly cue: readonly Characters[];
  readonly content: readonly Characters[];
}

/** An article of PolNeAR with what each annotator marked in it. */
export interface PolnearArticle {
  readonly name: string;
  readonly text: string;
  readonly published: string | null;
  readonly annotations: readonly (readonly GoldAttribution[])[];
}

type Role = keyof GoldAttribution;

/** Reads the standoff annotation of one annotator; `offsets` gives the UTF-16 offset of every code point. */
export function readStandoff(standoff: string, offsets: Int32Array): GoldAttribution[] {
  const spans = new Map<string, Characters[]>();
  const events: string[] = [];
  for (const line of standoff.split("\n")) {
    const [id = "", body = ""] = line.split("\t");
    if (/^T\d/.test(id)) {
      const places = body.slice(body.indexOf(" ") + 1).split(";");
      spans.set(
        id,
        places.map(
          (place) =>
            place
              .trim()
              .split(/\s+/)
              .map((offset) => offsets[Number(offset)]!) as [number, number],
        ),
      );
    } else if (/^E\d/.test(id)) events.push(body);
  }
  return events.map((event) => {
    const parts: Record<Role, Characters[]> = { source: [], cue: [], content: [] };
    for (const part of event.split(" ")) {
      const [name = "", id = ""] = part.split(":");
      const role = name.replace(/\d+$/, "").toLowerCase();
      if (role === "source" || role === "cue" || role === "content") parts[role].push(...(spans.get(id) ?? []));
    }
    return parts;
  });
}

/** UTF-16 offset of every code point of a text, and of its end. */
export function codePointOffsets(text: string): Int32Array {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) offsets.push(at);
  offsets.push(text.length);
  return Int32Array.from(offsets);
}

/** Reads one part of PolNeAR (`train` or `dev`) below a folder of corpora, in the order of the articles' names. Throws where it is missing. */
export function readPolnear(corpora: string, part: "train" | "dev"): PolnearArticle[] {
  const folder = join(corpora, "polnear", part);
  if (!existsSync(folder))
    throw new Error(`${folder} is not there: the first argument must be the folder that holds polnear/`);
  const annotated = new Map<string, string[]>();
  for (const file of readdirSync(join(folder, "attributions")).sort()) {
    const name = file.replace(/_[^_]*\.ann$/, "");
    annotated.set(name, [...(annotated.get(name) ?? []), file]);
  }
  return readdirSync(join(folder, "text"))
    .sort()
    .map((file) => {
      const name = file.replace(/\.txt$/, "");
      const text = readFileSync(join(folder, "text", file), "utf8");
      const offsets = codePointOffsets(text);
      const annotations = (annotated.get(name) ?? []).map((each) =>
        readStandoff(readFileSync(join(folder, "attributions", each), "utf8"), offsets),
      );
      return { name, text, published: /\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? null, annotations };
    });
}
