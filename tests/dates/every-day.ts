import { createHash } from "node:crypto";
import { isoDay } from "../../src/dates/period.ts";
import { reading } from "./dates-of.ts";

/** Sentences whose dates hang on the day of publication in every way that the rules know. */
export const TEXT =
  "She spoke today. He left yesterday. It opens tomorrow. They met on Tuesday. They will meet on Friday. It rose last month. " +
  "It fell last week. He lost last year. It was sold in March. He will leave in October. It happened on 29 February last year. " +
  "Profit fell in the third quarter. Talks went on over the weekend. The vote is on the 31st. They met at Easter.";

/** Every day of a common and of a leap year, as ISO dates. */
export function everyDay(): string[] {
  const first = 19358; // 2023-01-01
  return Array.from({ length: 365 + 366 }, (_, i) => isoDay(first + i));
}

/** One line for everything found on every day. */
export function digest(): string {
  const hash = createHash("sha256");
  const dates = reading(TEXT);
  for (const day of everyDay()) hash.update(`${day} ${JSON.stringify(dates(day))}\n`);
  return hash.digest("hex");
}
