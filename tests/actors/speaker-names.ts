import { analysed } from "../analysed.ts";

/** The name and kind of every quotation's speaker, in text order: "Ada Quist (person)"; "-" for nobody. */
export function speakerNames(text: string): string[] {
  const { actors, quotations } = analysed(text);
  return quotations.map(({ speaker }) => {
    const actor = actors.find(({ id }) => id === speaker);
    return actor === undefined ? "-" : `${actor.name} (${actor.kind})`;
  });
}

/** How many different actors speak. */
export function speakerCount(text: string): number {
  return new Set(analysed(text).quotations.map(({ speaker }) => speaker)).size;
}
