import type { Range } from "./schema/index.ts";

/** The sentence of an analysis that an offset lies in, undefined where it lies between or outside them. */
export function sentenceAt(sentences: readonly Range[], offset: number): Range | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found !== undefined && found.start <= offset ? found : undefined;
}
