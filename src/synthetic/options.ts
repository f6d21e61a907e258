import { dayExists } from "../article/iso-date.ts";
import { dayNumber } from "../dates/calendar.ts";
import { HustingsError } from "../errors.ts";
import { checkOptions } from "../options.ts";
import { OUTLETS } from "./words/names.ts";

/** What can be chosen for invented articles. */
export interface SyntheticOptions {
  /** A whole number from 0 to 4,294,967,295. Equal seeds and other options give equal articles, on any machine. */
  readonly seed: number;
  /** How many articles. */
  readonly articles: number;
  /** Number of the first article, 0 unless told otherwise: shares of one corpus can be made apart. */
  readonly start?: number;
  /** Words and marks that articles have on average, from 100 to 100,000; 700 unless told otherwise. */
  readonly tokens?: number;
  /** First day of publication, ISO 8601; 2024-01-01 unless told otherwise. */
  readonly from?: string;
  /** Last day of publication, ISO 8601; 2025-12-31 unless told otherwise. */
  readonly to?: string;
  /** How many outlets there are, 1 to 24; 12 unless told otherwise. */
  readonly outlets?: number;
  /** Share of articles that are edited copies of agency text, 0 to 0.9; 0.15 unless told otherwise. */
  readonly wireShare?: number;
}

/** Checked options, nothing left open. */
export interface Settings {
  readonly seed: number;
  readonly articles: number;
  readonly start: number;
  readonly tokens: number;
  /** Day numbers, the last one included. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly outlets: number;
  readonly wireShare: number;
}

const RANGES = {
  seed: [0, 0xffff_ffff],
  articles: [0, 0xffff_ffff],
  start: [0, 0xffff_ffff],
  tokens: [100, 100_000],
  outlets: [1, OUTLETS.length],
  wireShare: [0, 0.9],
} as const;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function invalid(message: string): never {
  throw new HustingsError("INVALID_OPTION", message);
}

function dayOf(name: string, text: string): number {
  const [year = 0, month = 0, day = 0] = (DAY.exec(text) ?? []).slice(1).map(Number);
  if (!dayExists(year, month, day)) invalid(`${name} must be a day such as 2024-01-31; got ${JSON.stringify(text)}.`);
  return dayNumber(year, month, day);
}

/**
 * Checks options and fills in what was left open.
 *
 * @throws HustingsError `INVALID_OPTION` for an option that does not exist or has a value outside its range
 */
export function settingsOf(options: SyntheticOptions): Settings {
  checkOptions(options, {
    seed: "whole number",
    articles: "whole number",
    start: "whole number",
    tokens: "whole number",
    from: "string",
    to: "string",
    outlets: "whole number",
    wireShare: "number",
  });
  const { seed, articles, start = 0, tokens = 700, outlets = 12, wireShare = 0.15 } = options;
  const numbers = { seed, articles, start, tokens, outlets, wireShare };
  for (const [name, [least, most]] of Object.entries(RANGES)) {
    const value: unknown = numbers[name as keyof typeof RANGES];
    if (typeof value !== "number" || !(value >= least && value <= most)) {
      invalid(`Option ${name} must be from ${least} to ${most}; got ${String(value)}.`);
    }
  }
  const firstDay = dayOf("from", options.from ?? "2024-01-01");
  const lastDay = dayOf("to", options.to ?? "2025-12-31");
  if (lastDay < firstDay) invalid(`to must not be before from; got ${options.to} and ${options.from}.`);
  return { ...numbers, firstDay, lastDay };
}
