import type { Lexicon } from "./lexicon.ts";

/** What somebody spends the days with, so far that somebody else of the same name spends them differently. */
export type WalkOfLife = "office" | "sport" | "stage" | "trade";

const LISTS: readonly (readonly [walk: WalkOfLife, nouns: string])[] = [
  [
    "office",
    `president vice-president minister premier chancellor king queen prince princess emperor emir sultan monarch pope bishop archbishop cardinal patriarch
ambassador envoy diplomat consul secretary undersecretary secretary-general governor lieutenant-governor mayor councillor councilor councilman councilwoman alderman commissioner
senator congressman congresswoman representative lawmaker legislator mp mep assemblyman assemblywoman candidate nominee politician statesman stateswoman
president-elect frontbencher backbencher chief-of-staff attorney-general solicitor-general prosecutor judge justice general admiral spokesman spokeswoman spokesperson`,
  ],
  [
    "sport",
    `footballer goalkeeper midfielder defender winger forward striker quarterback linebacker pitcher shortstop outfielder batsman bowler cricketer boxer sprinter runner swimmer cyclist
golfer skier gymnast athlete jockey referee wrestler weightlifter rower olympian medallist medalist`,
  ],
  [
    "stage",
    "actor actress singer rapper comedian musician guitarist drummer pianist dancer ballerina soprano tenor model",
  ],
  [
    "trade",
    `farmer nurse teacher schoolteacher student pupil driver shopkeeper baker butcher carpenter plumber electrician mechanic waiter waitress cook cleaner tailor
fisherman miner builder bricklayer beekeeper grocer fishmonger rancher pensioner retiree firefighter paramedic librarian receptionist clerk postman midwife bartender hairdresser`,
  ],
];

/** Offices and occupations that one person seldom has at one time, for telling people of one name apart. */
export const WALKS_OF_LIFE: Lexicon<readonly [noun: string, walk: WalkOfLife]> = {
  id: "walks-of-life",
  layer: "actors",
  source:
    "compiled for hustings: offices, and occupations that news gives its sources, by whether one person has both at one time",
  licence: "MIT",
  note: "Singular, lower case; the head noun of a role. Occupations that people in office often have or had (lawyer, professor, businessman, journalist) are left out.",
  entries: LISTS.flatMap(([walk, nouns]) => nouns.split(/\s+/).map((noun) => [noun, walk] as const)),
  hits: [{ text: "“We won it together,” a goalkeeper said.", span: "a goalkeeper" }],
  misses: [{ text: "The table had the farmer cheese on it.", span: "farmer" }],
};
