import type { Lexicon } from "./lexicon.ts";

/** Parts of the day with their TIMEX3 value. */
export const PARTS_OF_DAY: Lexicon<readonly [word: string, value: string]> = {
  id: "parts-of-day",
  layer: "dates",
  source: "TIMEX3 values of parts of the day (TimeML annotation guidelines 1.2.1)",
  licence: "MIT (facts)",
  note: "Parts of the day with their TIMEX3 time; they need a day, this, last or the before them, except noon, midnight and overnight.",
  entries: [
    ["morning", "TMO"],
    ["mornings", "TMO"],
    ["afternoon", "TAF"],
    ["afternoons", "TAF"],
    ["evening", "TEV"],
    ["evenings", "TEV"],
    ["night", "TNI"],
    ["nights", "TNI"],
    ["noon", "T12:00"],
    ["midday", "T12:00"],
    ["midnight", "T24:00"],
    ["dawn", "TMO"],
    ["daybreak", "TMO"],
    ["sunrise", "TMO"],
    ["dusk", "TEV"],
    ["sunset", "TEV"],
    ["nightfall", "TEV"],
    ["overnight", "TNI"],
  ],
  hits: [
    { text: "Polls closed on Sunday evening.", span: "Sunday evening" },
    { text: "Troops moved in overnight.", span: "overnight" },
  ],
  misses: [{ text: "The evening paper sold out.", span: "evening paper" }],
};
