import type { Pairing } from "./date-scores.ts";

/** Kinds of disagreement about a temporal expression, in the order in which they are asked. */
const VALUE_CLASSES: readonly (readonly [name: string, holds: (wanted: string, found: string) => boolean])[] = [
  ["the corpus leaves digits out (1989-WXX, 1949-XX, 2000-W7)", (wanted, found) => leavesOut(wanted, found)],
  ["a day or date for a time of it", (wanted, found) => found.startsWith(wanted) || wanted.startsWith(found)],
  ["a length against a point in time", (wanted, found) => isLength(wanted) !== isLength(found)],
  ["lengths in other units or numbers", (wanted, found) => isLength(wanted) && isLength(found)],
  ["a quarter against another period", (wanted, found) => /-[QH]/.test(wanted) || /-[QH]/.test(found)],
  ["a vague reference against a date", (wanted, found) => /_REF$/.test(wanted) || /_REF$/.test(found)],
  ["the same day or month of another year", (wanted, found) => wanted.slice(4) === found.slice(4)],
  ["a whole number of weeks off", (wanted, found) => weeksOff(wanted, found)],
];

const isLength = (value: string): boolean => /^P[\dTX]/.test(value);

/** Whether the wanted value is the found one with letters for digits, or without a leading zero. */
function leavesOut(wanted: string, found: string): boolean {
  const short = wanted.replace(/(?:-?X+)+$/, "");
  if (short !== wanted && found.startsWith(short.replace(/-W$/, ""))) return true;
  return wanted.replace(/-W(\d)$/, "-W0$1") === found;
}

function weeksOff(wanted: string, found: string): boolean {
  const days = [wanted, found].map((value) => Date.parse(`${value.slice(0, 10)}T00:00:00Z`) / 86_400_000);
  const apart = Math.abs(days[0]! - days[1]!);
  return Number.isFinite(apart) && apart > 0 && apart % 7 === 0;
}

/** Name of the error in a pairing; null where span, value and type agree or only the span does not. */
export function errorClass({ wanted, found }: Pairing): string | null {
  if (found === null) return "missed";
  if (wanted === null) return "found and not annotated";
  if (wanted.value === found.value)
    return wanted.start === found.start && wanted.end === found.end ? null : "other span";
  return VALUE_CLASSES.find(([, holds]) => holds(wanted.value, found.value))?.[0] ?? "another value";
}
