import type { TemporalExpression } from "../src/schema/index.ts";

/** A temporal expression as found or as wanted; offsets are into the text. */
export type Expression = Pick<TemporalExpression, "start" | "end" | "value"> & { readonly type: string };

/** Counts that add up over documents. */
export interface DateCounts {
  readonly wanted: number;
  readonly found: number;
  /** The same letters and digits, whatever the marks at either end. */
  readonly strict: number;
  /** Overlapping, one to one. */
  readonly relaxed: number;
  /** Overlapping with an equal value; with an equal type. */
  readonly value: number;
  readonly type: number;
}

/** A wanted expression with the found one that overlaps it, or one of the two alone. */
export interface Pairing {
  readonly wanted: Expression | null;
  readonly found: Expression | null;
}

const NONE: DateCounts = { wanted: 0, found: 0, strict: 0, relaxed: 0, value: 0, type: 0 };
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The span without marks and blanks at its ends, as the scorer of TempEval-3 compares them. */
function trimmed(text: string, expression: Expression): Expression {
  let { start, end } = expression;
  while (start < end && !LETTER_OR_DIGIT.test(text.charAt(start))) start++;
  while (end > start && !LETTER_OR_DIGIT.test(text.charAt(end - 1))) end--;
  return { ...expression, start, end };
}

/** Every wanted expression with the first unused found one that overlaps it; then the found ones left over. */
export function paired(text: string, wanted: readonly Expression[], found: readonly Expression[]): Pairing[] {
  const rest = found.map((one) => trimmed(text, one));
  const pairs = wanted.map((one): Pairing => {
    const gold = trimmed(text, one);
    const at = rest.findIndex(({ start, end }) => start < gold.end && gold.start < end);
    return { wanted: gold, found: at < 0 ? null : rest.splice(at, 1)[0]! };
  });
  return [...pairs, ...rest.map((one): Pairing => ({ wanted: null, found: one }))];
}

/** Counts the pairs of one document. */
export function counted(text: string, wanted: readonly Expression[], found: readonly Expression[]): DateCounts {
  const pairs = paired(text, wanted, found).filter((pair) => pair.wanted !== null && pair.found !== null);
  const agreeing = (key: "type" | "value") => pairs.filter((pair) => pair.wanted?.[key] === pair.found?.[key]).length;
  const spans = (all: readonly Expression[]) =>
    new Set(all.map((one) => trimmed(text, one)).map(({ start, end }) => `${start} ${end}`));
  const right = spans(found);
  return {
    wanted: wanted.length,
    found: found.length,
    strict: [...spans(wanted)].filter((span) => right.has(span)).length,
    relaxed: pairs.length,
    value: agreeing("value"),
    type: agreeing("type"),
  };
}

/** The sum of counts. */
export function summed(counts: readonly DateCounts[]): DateCounts {
  return counts.reduce(
    (a, b) => ({
      wanted: a.wanted + b.wanted,
      found: a.found + b.found,
      strict: a.strict + b.strict,
      relaxed: a.relaxed + b.relaxed,
      value: a.value + b.value,
      type: a.type + b.type,
    }),
    NONE,
  );
}

/** F1 of one of the counts that are right. */
export function f1({ wanted, found, ...right }: DateCounts, measure: "strict" | "relaxed" | "value" | "type"): number {
  return wanted + found === 0 ? 0 : (2 * right[measure]) / (wanted + found);
}
