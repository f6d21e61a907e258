import type { Lexicon } from "./lexicon.ts";

/** Each adjective with the words after which it judges nothing. */
const PAIRS: Readonly<Record<string, string>> = {
  bad: "debt enough loan luck news weather",
  broken: "arm bone glass leg rib window wrist",
  cheap:
    "airline coal credit energy flight food fuel gas good housing import labor labour loan money oil price product steel ticket",
  colonial: "architecture era period town",
  communist: "china country party vietnam",
  criminal:
    "act activity background case charge code complaint conduct conviction court defence defense enterprise gang history indictment inquiry investigation justice law lawyer liability matter negligence network offence offense organisation organization penalty probe procedure proceeding prosecution record referral sanction statute suspect trial wrongdoing",
  crude: "bomb oil price",
  dangerous: "driving goods part place",
  dirty: "bomb laundry water",
  extreme: "cold drought heat poverty rainfall sport temperature weather",
  failed: "asylum attempt bid coup marriage",
  false: "alarm identity name negative passport positive start",
  gross: "domestic earnings income margin national product profit revenue salary weight",
  hostile: "bid takeover",
  illegal: "drug fishing firearm gambling logging substance weapon",
  imperial: "college family guard palace",
  inflammatory: "bowel disease",
  lame: "duck",
  partisan: "affiliation breakdown",
  shallow: "grave pool water",
  sick: "and child day employee leave of pay patient people time worker with",
  soft: "copy drink landing skill",
  spoiled: "ballot food",
  stolen: "art bicycle car data document email goods painting phone vehicle weapon",
  toxic: "air asset chemical fume gas rain spill waste water",
  violent:
    "arrest clash conflict crime criminal death extremism extremist felon felony incident jihadist offence offender offense protest storm weather",
  weak: "currency demand dollar earnings economy euro export growth market pound quarter recovery sale yen",
};

/** Judging adjectives in set phrases where they judge nothing. */
export const PLAIN_USES: Lexicon = {
  id: "plain-uses",
  layer: "framing",
  source:
    "compiled for hustings: technical and fixed collocations of the evaluative adjectives, from the false cues in a reading of US political news, 2015 and 2016, and their like in dictionaries",
  licence: "MIT, as this project",
  note: "An adjective with the word after it, by base form or as written: there the adjective is no cue of framing.",
  entries: Object.entries(PAIRS).flatMap(([adjective, words]) =>
    words.split(" ").map((word) => `${adjective} ${word}`),
  ),
  hits: [{ text: "It was a criminal idea, the council said.", span: "criminal" }],
  misses: [
    { text: "Her bicycle was a stolen bicycle.", span: "stolen" },
    { text: "The senate met in a lame duck session.", span: "lame" },
    { text: "Crude oil fell to a new low.", span: "Crude" },
  ],
};
