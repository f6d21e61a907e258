import type { Lexicon } from "./lexicon.ts";

/** Words that tell of how people live: comfort, mobility, housing, leisure, happiness. */
export const QUALITY_OF_LIFE_FRAME: Lexicon = {
  id: "frame-quality-of-life",
  layer: "framing",
  source:
    "compiled for hustings: words of news politics that fall under the dimension “Quality of life” of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014), collected by hand from the dimension's definition",
  licence: "MIT",
  note: "Base forms, lower case; a phrase is words in a row. Each token matches by its lemma or as written. The longest phrase wins.",
  entries:
    "quality of life|living standard|standard of living|living condition|cost of living|poverty|poor family|homeless|homelessness|housing|rent|tenant|neighbourhood|neighborhood|commute|commuter|public transport|ferry timetable|bus fare|well-being|wellbeing|happiness|leisure|playground|daily life|everyday life|livelihood|way of life|family life|childcare|hunger|hungry|displaced|refugee camp|villager|resident|pollution|noise|traffic jam|convenience|inconvenience|schooling|education|school|student|teacher|university|tram|bus route|cycle path|green space|public park|park bench|garden|library|swimming pool|sports field|weekend|free time|sleepless|slum|overcrowded flat|affordable home|eviction|evict|amenity|walkable|day-to-day life|family time|community centre|community center|child care|parenthood|loneliness|boredom".split(
      "|",
    ),
  hits: [{ text: "Rents and the cost of living rose.", span: "cost of living" }],
  misses: [{ text: "He lives in the capital.", span: "capital" }],
};
