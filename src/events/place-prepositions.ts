/** Prepositions that bring in the place of an event. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  "in",
  "at",
  "to",
  "near",
  "outside",
  "inside",
  "into",
  "across",
  "from",
]);
