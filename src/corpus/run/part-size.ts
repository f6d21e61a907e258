/** Articles of the first parts: small, so that a corpus of a hundred articles keeps several cores busy too. */
const SMALLEST = 25;
/** Articles of the parts of a large corpus: few files, little to hold in memory, and not much to do again after a kill. */
const LARGEST = 100;
/** Parts of one size before the size doubles. */
const STEPS = 8;

/** How many records the part of a number, from 0 on, holds: it depends on nothing else, so that a run that goes on cuts the input as before. */
export function partSize(number: number): number {
  return Math.min(LARGEST, SMALLEST * 2 ** Math.min(Math.floor(number / STEPS), 16));
}

/** Name of the part of a number, without extension. */
export function partName(number: number): string {
  return `part-${String(number).padStart(5, "0")}`;
}
