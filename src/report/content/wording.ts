import { oneLine } from "../wrap.ts";

/** What is less probable than this is sooner wrong than right. */
const UNSURE = 0.5;

/** The words of spans, as they follow one another, on one line. */
export function joined(spans: readonly { readonly text: string }[]): string {
  return oneLine(spans.map(({ text }) => text).join(" … "));
}

/** A number of things, the thing in the plural where it is not one. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** Whether a finding is sooner wrong than right; one without a confidence is not. */
export function isUnsure({ confidence }: { readonly confidence: number | null }): boolean {
  return confidence !== null && confidence < UNSURE;
}
