import type { Lexicon } from "./lexicon.ts";

/** A sector of society that political actors belong to, with the words that name its members. */
export interface PloverSector {
  readonly code: string;
  /** As in modes. */
  readonly words: readonly string[];
}

const sector = (code: string, words: string): PloverSector => ({ code, words: words.split(", ") });

/** Sectors of actors. */
export const PLOVER_SECTORS: Lexicon<PloverSector> = {
  id: "plover-sectors",
  layer: "actors",
  source: "sector codes of CAMEO and PLOVER; the words were compiled for hustings",
  licence: "MIT",
  note: "Looked for in an actor's description, name and roles. Of several sectors the first in this list counts.",
  entries: [
    sector(
      "IGO",
      "united nations, u.n, un, nato, european union, eu, african union, arab league, world bank, security council",
    ),
    sector("NGO", "red cross, red crescent, amnesty, human rights watch, charity, charities, oxfam, aid agenc*"),
    sector("REF", "refugee*, migrant*, asylum seeker*, displaced"),
    sector("REB", "rebel*, guerrilla*, insurgent*, militant*, separatist*, gunman, gunmen, militia*, hostage-takers"),
    sector("CRM", "cartel*, gang, gangs, smuggler*, trafficker*, pirate*, mob"),
    sector("OPP", "opposition, dissident*, protester*, demonstrator*, activist*"),
    sector("SPY", "intelligence service, intelligence agency, secret service, spies, spy"),
    sector("COP", "police, policeman, policemen, gendarme*, customs officers"),
    sector(
      "MIL",
      "army, military, troop*, soldier*, navy, air force, marines, jets, warplane*, helicopter*, tanks, artillery, battalion*, peacekeep*, general, commander*, forces, warship*, frigates",
    ),
    sector("JUD", "court, courts, judge*, prosecutor*, tribunal, attorney*"),
    sector("LEG", "parliament*, lawmaker*, senator*, congress, senate, deputies, legislat*, committee"),
    sector("PTY", "party, parties, coalition"),
    sector("MED", "newspaper*, journalist*, broadcaster*, reporter*, publisher*, editor*"),
    sector("LAB", "union*, worker*, nurses, teachers, miners, dockers, pilots, railwaymen, hauliers"),
    sector("BUS", "company, companies, bank*, firm*, airline*, business*, creditors"),
    sector("REL", "church*, imam*, bishop*, archbishop*, cleric*, pope"),
    sector("EDU", "student*, university, universities, school*"),
    sector("HLH", "doctor*, hospital*, medic*"),
    sector(
      "GOV",
      "government*, ministry, ministries, minister*, president*, premier, chancellor, king, queen, prince, emir, governor*, mayor*, official*, authorities, cabinet, administration, ambassador*, envoy*, diplomat*, embassy, junta, secretary*, council, white house, kremlin, commission, mediator*, inspector*, observer*",
    ),
    sector(
      "CVL",
      "civilian*, villager*, people, resident*, inhabitant*, women, woman, man, men, children, child, farmer*, pensioner*, families, family, crowd*, settlers, voters, citizens, fishermen, detainee*, prisoner*, inmate*, hostage*, youths, patients, supporter*, poets, guards, patient*, victims",
    ),
  ],
  hits: [{ text: "The government of Peru resigned.", span: "Peru" }],
  misses: [{ text: "The government resigned.", span: "resigned" }],
};
